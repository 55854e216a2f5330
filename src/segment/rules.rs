//! What a language's full stops mean: abbreviations by class, words that open a
//! sentence, verbs of speech.
//!
//! The tables are text that a translator can read and correct, one language per
//! file under `memory/rules/`; their heads explain the notation. They are parsed
//! once into sorted arrays and an index of all their words (`index`), so that a
//! look-up takes nanoseconds and allocates nothing. A user's own table is parsed by
//! the same function and laid over them with [`Rules::extend`].

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, LazyLock};

use super::index::{Index, Known, MAX_KEY};
use crate::text::Lang;
use crate::{Error, Place, Result};

/// What follows an abbreviation, and with it whether its full stop may end a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// The segment always goes on (`Sr.`, `vs.`).
    Never,
    /// It goes on before a number; before a word the full stop is an ordinary one (`art.`, `Nov.`).
    Number,
    /// An hour or an era: it goes on only with a time zone or a day (`a. m.`, `a. C.`).
    Time,
    /// It ends only when a known starter opens the next sentence (`EE.UU.`, `Inc.`).
    Doubtful,
    /// A state or province. After a comma (`St. Paul, Minn.`) it ends before any
    /// capital, since within a sentence a second comma would follow; elsewhere it is doubtful.
    Place,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Abbreviation {
    /// Lower case, without white space, without the last full stop.
    key: Box<str>,
    class: Class,
    /// Written with a capital in the table: stands for capitals only.
    capital: bool,
}

impl Abbreviation {
    /// What it is found by: a table may hold `ft.` (feet) and `Ft.` (fort).
    fn identity(&self) -> (&[u8], bool) {
        (self.key.as_bytes(), self.capital)
    }
}

/// The tables of one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rules {
    abbreviations: Vec<Abbreviation>,
    starters: Words,
    /// How words end that are starters too, such as verbs in the past tense.
    starter_endings: Words,
    linking: Words,
    names: Words,
    time_words: Words,
    speech: Words,
    labels: Words,
    /// All of them by word.
    index: Index,
}

/// A sorted list of lower-case words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Words(Vec<Box<str>>);

impl Words {
    fn add(&mut self, more: impl IntoIterator<Item = Box<str>>) {
        self.0.extend(more);
        self.0.sort_unstable();
        self.0.dedup();
    }
}

static SPANISH: LazyLock<Arc<Rules>> =
    LazyLock::new(|| embedded("es.txt", include_str!("../../memory/rules/es.txt")));
static ENGLISH: LazyLock<Arc<Rules>> =
    LazyLock::new(|| embedded("en.txt", include_str!("../../memory/rules/en.txt")));
static OTHER: LazyLock<Arc<Rules>> = LazyLock::new(Arc::default);

/// A table shipped in the binary. A test holds that every one parses.
fn embedded(name: &str, text: &str) -> Arc<Rules> {
    Arc::new(Rules::parse(name, text).unwrap_or_default())
}

impl Rules {
    /// The tables for a language: Spanish or English; empty ones for any other,
    /// with which only the shape of the words decides.
    pub fn for_lang(lang: &Lang) -> Arc<Rules> {
        match lang.primary() {
            "es" => SPANISH.clone(),
            "en" => ENGLISH.clone(),
            _ => OTHER.clone(),
        }
    }

    /// Reads a table; `name` is the file's name for error messages.
    ///
    /// # Errors
    /// [`Error::Input`] with file and line for text before the first section, an
    /// unknown section, an abbreviation without its full stop or one listed in
    /// two classes.
    pub fn parse(name: &str, text: &str) -> Result<Rules> {
        let mut rules = Rules::default();
        let mut section = None;
        let mut seen = HashMap::new();
        for (index, line) in text.lines().enumerate() {
            let place = || Place {
                line: Some(index as u64 + 1),
                ..Place::file(name)
            };
            let line = line.split('#').next().unwrap_or_default().trim();
            if let Some(title) = line.strip_prefix('[').and_then(|l| l.strip_suffix(']')) {
                section = Some(Section::named(title).ok_or_else(|| {
                    Error::input(place(), format!("there is no section [{title}]"))
                        .expected(format!("one of {}", Section::titles()))
                })?);
                continue;
            }
            for entry in line.split_whitespace() {
                let section = section.ok_or_else(|| {
                    Error::input(
                        place(),
                        format!("`{entry}` stands before the first section"),
                    )
                    .expected(format!("a line with one of {}", Section::titles()))
                })?;
                rules.add_entry(section, entry, &mut seen, place)?;
            }
        }
        rules.sort();
        Ok(rules)
    }

    /// Lays `more` over these tables: its words are added, and where both know an
    /// abbreviation its class wins.
    pub fn extend(&mut self, more: Rules) {
        let replaced = |old: &Abbreviation| {
            let same = |new: &Abbreviation| new.identity().cmp(&old.identity());
            more.abbreviations.binary_search_by(same).is_ok()
        };
        self.abbreviations.retain(|old| !replaced(old));
        self.abbreviations.extend(more.abbreviations);
        self.starters.add(more.starters.0);
        self.starter_endings.add(more.starter_endings.0);
        self.linking.add(more.linking.0);
        self.names.add(more.names.0);
        self.time_words.add(more.time_words.0);
        self.speech.add(more.speech.0);
        self.labels.add(more.labels.0);
        self.sort();
    }

    /// The class of `text` (white space inside is ignored), which stands before a full stop.
    pub fn class_of(&self, text: &str) -> Option<Class> {
        let Known { capital, small, .. } = self.index.get(text);
        if capital.is_none() && small.is_none() {
            return None;
        }
        let mut letters = text.chars();
        if !letters.next()?.is_uppercase() {
            return small;
        }
        // A single letter stands only for the case it is written in: `v.` is no Roman V.
        let widens = letters.next().is_some();
        capital.or(small.filter(|_| widens))
    }

    /// Whether `text`, which ends before a stop, could end with an abbreviation or an
    /// exclaimed name. `false` is certain: its last word has three letters or more and is
    /// in neither table. Nearly all texts are told so at once.
    pub(super) fn may_stand_before_stop(&self, text: &str) -> bool {
        self.index.may_stand_before_stop(text.as_bytes())
    }

    /// Whether `word` opens a sentence and is hardly ever part of a name.
    pub fn is_starter(&self, word: &str) -> bool {
        self.index.get(word).starter || self.has_starter_ending(word)
    }

    fn has_starter_ending(&self, word: &str) -> bool {
        self.starter_endings()
            .any(|ending| word.len() > ending.len() + 1 && word.ends_with(ending))
    }

    /// Whether no sentence ends with `word`: an article, a preposition.
    pub fn is_linking(&self, word: &str) -> bool {
        self.index.get(word).linking
    }

    /// Whether `word` is a name that is written with `!` or `?` (`Yahoo!`).
    pub fn is_exclaimed_name(&self, word: &str) -> bool {
        self.index.get(word).exclaimed_name
    }

    /// Whether `word` goes on after an hour (`p.m. Eastern`).
    pub fn continues_time(&self, word: &str) -> bool {
        self.index.get(word).time_word
    }

    /// Whether `word` is a verb that attributes a quotation.
    pub fn is_speech_verb(&self, word: &str) -> bool {
        self.index.get(word).speech
    }

    /// Whether a single letter after `word` is a label (`Plan B`), not an initial.
    pub fn is_label(&self, word: &str) -> bool {
        self.index.get(word).label
    }

    /// Every abbreviation: in lower case without its last full stop, its class, and
    /// whether it stands for capitals only.
    pub(super) fn abbreviations(&self) -> impl Iterator<Item = (&str, Class, bool)> {
        let all = self.abbreviations.iter();
        all.map(|known| (&*known.key, known.class, known.capital))
    }

    /// The words that open a sentence, in lower case.
    pub(super) fn starters(&self) -> impl Iterator<Item = &str> {
        self.starters.0.iter().map(|word| &**word)
    }

    /// How words end that are starters too.
    pub(super) fn starter_endings(&self) -> impl Iterator<Item = &str> {
        self.starter_endings.0.iter().map(|ending| &**ending)
    }

    /// The words that no sentence ends with, in lower case.
    pub(super) fn linking(&self) -> impl Iterator<Item = &str> {
        self.linking.0.iter().map(|word| &**word)
    }

    /// The names written with `!` or `?`, in lower case and without it.
    pub(super) fn exclaimed_names(&self) -> impl Iterator<Item = &str> {
        self.names.0.iter().map(|name| &**name)
    }

    /// The words that go on after an hour, in lower case.
    pub(super) fn time_words(&self) -> impl Iterator<Item = &str> {
        self.time_words.0.iter().map(|word| &**word)
    }

    /// The verbs that attribute a quotation, in lower case.
    pub(super) fn speech_verbs(&self) -> impl Iterator<Item = &str> {
        self.speech.0.iter().map(|word| &**word)
    }

    /// The words before a label, in lower case.
    pub(super) fn labels(&self) -> impl Iterator<Item = &str> {
        self.labels.0.iter().map(|word| &**word)
    }

    fn add_entry(
        &mut self,
        section: Section,
        entry: &str,
        seen: &mut HashMap<(Box<str>, bool), Class>,
        place: impl Fn() -> Place,
    ) -> Result<()> {
        let lower: Box<str> = entry.to_lowercase().into();
        if lower.len() > MAX_KEY {
            return Err(Error::input(place(), format!("`{entry}` is too long"))
                .expected(format!("at most {MAX_KEY} bytes")));
        }
        match section {
            Section::Abbreviations(class) => {
                let Some(key) = lower.strip_suffix('.').filter(|key| !key.is_empty()) else {
                    return Err(Error::input(place(), format!("`{entry}` has no full stop"))
                        .expected("an abbreviation with its full stop, such as `Sr.`")
                        .hint("words without a full stop belong in [starters] or [speech]"));
                };
                let capital = entry.chars().next().is_some_and(char::is_uppercase);
                match seen.insert((key.into(), capital), class) {
                    Some(known) if known != class => {
                        let message = format!("`{entry}` is already in another section");
                        return Err(Error::input(place(), message)
                            .expected("each abbreviation in one section"));
                    }
                    _ => {}
                }
                self.abbreviations.push(Abbreviation {
                    key: key.into(),
                    class,
                    capital,
                });
            }
            // Sorted once by `sort`, at the end.
            Section::Starters => match lower.strip_prefix('-') {
                Some(ending) => self.starter_endings.0.push(ending.into()),
                None => self.starters.0.push(lower),
            },
            Section::Linking => self.linking.0.push(lower),
            Section::Names => self.names.0.push(lower.trim_end_matches(['!', '?']).into()),
            Section::TimeWords => self.time_words.0.push(lower.trim_end_matches('.').into()),
            Section::Speech => self.speech.0.push(lower),
            Section::Labels => self.labels.0.push(lower),
        }
        Ok(())
    }

    fn sort(&mut self) {
        self.abbreviations
            .sort_unstable_by(|a, b| a.identity().cmp(&b.identity()));
        self.abbreviations.dedup();
        for words in [
            &mut self.starters,
            &mut self.starter_endings,
            &mut self.linking,
            &mut self.names,
            &mut self.time_words,
            &mut self.speech,
            &mut self.labels,
        ] {
            words.add([]);
        }
        self.index = Index::new(&self.known_words());
    }

    /// What the tables hold of each word.
    fn known_words(&self) -> BTreeMap<&str, Known> {
        let mut words: BTreeMap<&str, Known> = BTreeMap::new();
        for abbreviation in &self.abbreviations {
            let known = words.entry(&abbreviation.key).or_default();
            let class = Some(abbreviation.class);
            if abbreviation.capital {
                known.capital = class;
            } else {
                known.small = class;
            }
        }
        type Mark = fn(&mut Known);
        let lists: [(&Words, Mark); 6] = [
            (&self.starters, |known| known.starter = true),
            (&self.linking, |known| known.linking = true),
            (&self.names, |known| known.exclaimed_name = true),
            (&self.time_words, |known| known.time_word = true),
            (&self.speech, |known| known.speech = true),
            (&self.labels, |known| known.label = true),
        ];
        for (list, mark) in lists {
            for word in &list.0 {
                mark(words.entry(word).or_default());
            }
        }
        words
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Section {
    Abbreviations(Class),
    Starters,
    Linking,
    Names,
    TimeWords,
    Speech,
    Labels,
}

impl Section {
    const ALL: [(&'static str, Section); 11] = [
        ("never", Section::Abbreviations(Class::Never)),
        ("number", Section::Abbreviations(Class::Number)),
        ("time", Section::Abbreviations(Class::Time)),
        ("doubtful", Section::Abbreviations(Class::Doubtful)),
        ("places", Section::Abbreviations(Class::Place)),
        ("starters", Section::Starters),
        ("linking", Section::Linking),
        ("names", Section::Names),
        ("time words", Section::TimeWords),
        ("speech", Section::Speech),
        ("labels", Section::Labels),
    ];

    fn named(title: &str) -> Option<Section> {
        Self::ALL
            .iter()
            .find(|(known, _)| *known == title.trim())
            .map(|(_, section)| *section)
    }

    fn titles() -> String {
        Self::ALL.map(|(title, _)| format!("[{title}]")).join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_tables_parse() {
        for (name, text) in [
            ("es.txt", include_str!("../../memory/rules/es.txt")),
            ("en.txt", include_str!("../../memory/rules/en.txt")),
        ] {
            let rules = Rules::parse(name, text).unwrap_or_else(|error| panic!("{error:?}"));
            assert!(
                rules.abbreviations.len() > 50 && rules.starters.0.len() > 50,
                "{name}"
            );
        }
    }

    #[test]
    fn case_and_inner_spaces_are_read_as_the_tables_say() {
        let rules =
            Rules::parse("t", "[number]\nart. Mar.\n[doubtful]\nEE.UU.\n[never]\nv.").unwrap();
        for (text, class) in [
            ("art", Some(Class::Number)),
            ("Art", Some(Class::Number)),
            ("ART", Some(Class::Number)),
            ("Mar", Some(Class::Number)),
            ("mar", None),
            ("EE. UU", Some(Class::Doubtful)),
            ("EE.\u{a0}UU", Some(Class::Doubtful)),
            ("ee.uu", None),
            ("casa", None),
            ("v", Some(Class::Never)),
            ("V", None),
        ] {
            assert_eq!(rules.class_of(text), class, "{text}");
        }
    }

    #[test]
    fn a_table_of_ones_own_wins() {
        let mut rules = Rules::parse("a", "[never]\nFoo.\n[starters]\nel").unwrap();
        rules.extend(Rules::parse("b", "[doubtful]\nFoo. Baz. # mine\n[starters]\nla").unwrap());
        assert_eq!(rules.class_of("Foo"), Some(Class::Doubtful));
        assert_eq!(rules.class_of("Baz"), Some(Class::Doubtful));
        assert!(rules.is_starter("El") && rules.is_starter("LA"));
    }

    #[test]
    fn errors_name_file_and_line() {
        for (text, line, part) in [
            ("Sr.", 1, "before the first section"),
            ("[nunca]\nSr.", 1, "no section"),
            ("[never]\n\nSr", 3, "no full stop"),
            ("[never]\nSr.\n[number]\nSr.", 4, "another section"),
        ] {
            let Err(Error::Input { place, message, .. }) = Rules::parse("my.txt", text) else {
                panic!("{text}");
            };
            assert_eq!(
                (place.file.as_deref(), place.line),
                (Some("my.txt"), Some(line))
            );
            assert!(message.contains(part), "{message}");
        }
    }
}
