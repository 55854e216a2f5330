//! The rule tables under `memory/rules/check`, read once.
//!
//! What they say of single words is looked up when a word is seen for the first time
//! ([`Rules::traits`]) and kept with it; the rest is asked where a check comes upon it.

mod friends;
mod names;
mod numbers;
mod pattern;
mod units;

pub(super) use friends::Friend;
pub(super) use numbers::NumberWord;
pub(super) use units::{Dimension, Unit};

use std::collections::HashMap;
use std::sync::OnceLock;

use friends::Friends;
use names::Names;
use pattern::{Phrases, Sayings};
use units::Units;

use super::table::Table;
use super::words::Which;
use crate::Result;
use crate::text::hash::Quick;

/// The tables as shipped: name in messages, and text.
macro_rules! shipped {
    ($name:literal) => {
        Table {
            name: concat!("memory/rules/check/", $name),
            text: include_str!(concat!("../../../memory/rules/check/", $name)),
        }
    };
}

/// A set of marks of a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Marks(u32);

impl Marks {
    /// Says no by itself.
    pub(super) const NEGATION: Marks = Marks(1);
    /// Says no by its meaning.
    pub(super) const DENIAL: Marks = Marks(1 << 1);
    /// An idiom that denies nothing, or a denial of several words, may start with it.
    pub(super) const PHRASE: Marks = Marks(1 << 2);
    /// Spanish: a noun for a woman.
    pub(super) const FEMALE: Marks = Marks(1 << 3);
    /// Spanish: a noun for a man.
    pub(super) const MALE: Marks = Marks(1 << 4);
    /// Spanish: a noun for a woman or a man, as its article says.
    pub(super) const COMMON: Marks = Marks(1 << 5);
    /// A woman's first name.
    pub(super) const NAME_FEMALE: Marks = Marks(1 << 6);
    /// A man's first name.
    pub(super) const NAME_MALE: Marks = Marks(1 << 7);
    /// English: stands for or names a woman.
    pub(super) const SHE: Marks = Marks(1 << 8);
    /// English: stands for or names a man.
    pub(super) const HE: Marks = Marks(1 << 9);
    /// An article, preposition, conjunction, auxiliary: it says little.
    pub(super) const FUNCTION: Marks = Marks(1 << 10);
    /// English: a word from another language that needs no translation.
    pub(super) const LOAN: Marks = Marks(1 << 11);
    /// Says no by its beginning or ending.
    pub(super) const AFFIXED: Marks = Marks(1 << 12);
    /// May carry over a negation without being one: `only`.
    pub(super) const HINT: Marks = Marks(1 << 14);
    /// Spanish: written with a capital, and translated freely: `Hacienda`.
    pub(super) const OFFICE: Marks = Marks(1 << 15);
    /// Spanish: a noun for somebody of whom it does not tell the gender.
    pub(super) const SOMEBODY: Marks = Marks(1 << 13);

    /// The second word of an idiom or denial of several words.
    pub(super) const PHRASED: Marks = Marks(1 << 18);
    /// It is a number or takes part in one.
    pub(super) const NUMBER: Marks = Marks(1 << 16);
    /// It may be one side of a false friend.
    pub(super) const FRIEND: Marks = Marks(1 << 17);

    /// Whether it holds any of `marks`.
    pub(super) fn any(self, marks: Marks) -> bool {
        self.0 & marks.0 != 0
    }

    /// Both together.
    #[must_use]
    pub(super) const fn and(self, marks: Marks) -> Marks {
        Marks(self.0 | marks.0)
    }

    fn add(&mut self, marks: Marks) {
        self.0 |= marks.0;
    }
}

/// What the tables say of a word.
#[derive(Clone, Debug, Default)]
pub(super) struct Traits {
    /// Its marks.
    pub(super) marks: Marks,
    /// The number that it is, or takes part in.
    /// Behind a pointer, so that what is known of a word fits in a line of the cache.
    pub(super) number: Option<Box<NumberWord>>,
    /// False friends that it may be one side of.
    pub(super) friends: Box<[u16]>,
}

/// All tables.
#[derive(Debug)]
pub(super) struct Rules {
    /// Marks of words, by side.
    marked: [Sayings<Marks>; 2],
    /// Idioms that deny nothing, and denials, of several words; by side.
    idioms: [Phrases; 2],
    denials: [Phrases; 2],
    numbers: [HashMap<String, NumberWord, Quick>; 2],
    /// Units of measurement.
    pub(super) units: Units,
    friends: Friends,
    /// Names and acronyms with their English forms.
    pub(super) names: Names,
    /// Beginnings and endings that make a word negative, by side.
    affixes: [Affixes; 2],
}

#[derive(Debug, Default)]
struct Affixes {
    beginnings: Vec<String>,
    latin: Vec<String>,
    endings: Vec<String>,
}

impl Rules {
    /// The tables as shipped; none where one cannot be read, which a test rules out.
    pub(super) fn shipped() -> &'static Rules {
        static RULES: OnceLock<Rules> = OnceLock::new();
        RULES.get_or_init(|| Rules::read().unwrap_or_else(|_| Rules::empty()))
    }

    /// No rules, for languages that have none.
    pub(super) fn none() -> &'static Rules {
        static NONE: OnceLock<Rules> = OnceLock::new();
        NONE.get_or_init(Rules::empty)
    }

    fn empty() -> Self {
        Rules {
            marked: Default::default(),
            idioms: Default::default(),
            denials: Default::default(),
            numbers: Default::default(),
            units: Units::default(),
            friends: Friends::default(),
            names: Names::default(),
            affixes: Default::default(),
        }
    }

    /// Reads all tables.
    ///
    /// # Errors
    /// [`crate::Error::Input`] with the table and line that cannot be read.
    fn read() -> Result<Self> {
        let mut rules = Rules::empty();
        rules.read_negation(shipped!("negation.tsv"))?;
        rules.read_people(shipped!("people.tsv"))?;
        rules.read_functions(shipped!("function-words.tsv"))?;
        rules.numbers = numbers::read(shipped!("numbers.tsv"))?;
        rules.units = Units::read(shipped!("units.tsv"))?;
        rules.friends = Friends::read(shipped!("false-friends.tsv"))?;
        rules.names.read_acronyms(shipped!("acronyms.tsv"))?;
        rules.names.read_places(shipped!("places.tsv"))?;
        rules.names.read_places(Table {
            name: "memory/lexicon/names.tsv",
            text: include_str!("../../../memory/lexicon/names.tsv"),
        })?;
        Ok(rules)
    }

    fn read_negation(&mut self, table: Table<'_>) -> Result<()> {
        for row in table.rows() {
            let kind = row.field(
                0,
                "negation, denial, hint, idiom, prefix, latin-prefix or suffix",
            )?;
            for (side, column) in [(0, 1), (1, 2)] {
                for word in row.optional(column).split_whitespace() {
                    let phrase = word.contains('_');
                    match (kind, phrase) {
                        ("negation", _) => self.mark(side, word, Marks::NEGATION),
                        ("denial", false) => self.mark(side, word, Marks::DENIAL),
                        ("denial", true) => self.phrase(side, word, false),
                        ("hint", _) => self.mark(side, word, Marks::HINT),
                        ("idiom", _) => self.phrase(side, word, true),
                        ("latin-prefix", _) => self.affixes[side].latin.push(word.to_owned()),
                        ("prefix", _) => self.affixes[side].beginnings.push(word.to_owned()),
                        ("suffix", _) => self.affixes[side].endings.push(word.to_owned()),
                        _ => {
                            return Err(row.error(
                                &format!("`{kind}` is no kind"),
                                "negation, denial, hint, idiom, prefix, latin-prefix or suffix",
                            ));
                        }
                    }
                }
            }
        }
        Ok(())
    }

    fn read_people(&mut self, table: Table<'_>) -> Result<()> {
        const KINDS: [(&str, usize, Marks); 8] = [
            ("somebody", 0, Marks::SOMEBODY),
            ("female", 0, Marks::FEMALE),
            ("male", 0, Marks::MALE),
            ("common", 0, Marks::COMMON),
            ("name-female", 0, Marks::NAME_FEMALE),
            ("name-male", 0, Marks::NAME_MALE),
            ("she", 1, Marks::SHE),
            ("he", 1, Marks::HE),
        ];
        for row in table.rows() {
            let expected = "female, male, common, somebody, name-female, name-male, she or he";
            let kind = row.field(0, expected)?;
            let Some((_, side, marks)) = KINDS.iter().find(|(name, ..)| *name == kind) else {
                return Err(row.error(&format!("`{kind}` is no kind"), expected));
            };
            for word in row.field(1, "words between spaces")?.split_whitespace() {
                self.mark(*side, &word.to_lowercase(), *marks);
            }
        }
        Ok(())
    }

    fn read_functions(&mut self, table: Table<'_>) -> Result<()> {
        for row in table.rows() {
            let (side, mark) = match row.field(0, "es, en, loan or office")? {
                "es" => (0, Marks::FUNCTION),
                "en" => (1, Marks::FUNCTION),
                "loan" => (1, Marks::LOAN),
                "office" => (0, Marks::OFFICE),
                other => {
                    return Err(
                        row.error(&format!("`{other}` is not known"), "es, en, loan or office")
                    );
                }
            };
            for word in row.field(1, "words between spaces")?.split_whitespace() {
                self.mark(side, word, mark);
            }
        }
        Ok(())
    }

    /// Marks a word of a side, or all that begin like it.
    fn mark(&mut self, side: usize, word: &str, marks: Marks) {
        self.marked[side].add(word, marks);
    }

    fn phrase(&mut self, side: usize, phrase: &str, idiom: bool) {
        let words: Vec<String> = phrase.split('_').map(str::to_owned).collect();
        if let Some(first) = words.first() {
            self.mark(side, &first.clone(), Marks::PHRASE);
        }
        if let Some(second) = words.get(1) {
            self.mark(side, &second.clone(), Marks::PHRASED);
        }
        match idiom {
            true => self.idioms[side].add(words),
            false => self.denials[side].add(words),
        }
    }

    /// What the tables say of a word in small letters; `is_known` tells whether there is a
    /// word like that.
    pub(super) fn traits(
        &self,
        which: Which,
        word: &str,
        is_known: &dyn Fn(&str) -> bool,
    ) -> Traits {
        let side = which as usize;
        let mut marks = Marks::default();
        self.marked[side].of(word).for_each(|more| marks.add(more));
        if which == Which::Source && is_trade(word) {
            marks.add(Marks::COMMON);
        }
        if self.has_negative_affix(which, word, is_known) {
            marks.add(Marks::AFFIXED);
        }
        let number = self.numbers[side].get(word).copied().map(Box::new);
        let friends = self.friends.of(which, word);
        if number.is_some() {
            marks.add(Marks::NUMBER);
        }
        if !friends.is_empty() {
            marks.add(Marks::FRIEND);
        }
        Traits {
            marks,
            number,
            friends,
        }
    }

    /// Whether a word has a beginning or an ending that denies: `unharmed`, `homeless`,
    /// `impossible`. What is left must be a word (`under` is none), and behind Latin
    /// beginnings an adjective (`inside` is none).
    fn has_negative_affix(
        &self,
        which: Which,
        word: &str,
        is_known: &dyn Fn(&str) -> bool,
    ) -> bool {
        const LEFT: usize = 3;
        const LATIN: [&str; 12] = [
            "able", "ible", "ent", "ant", "al", "ate", "ect", "ive", "ity", "ure", "ete", "ient",
        ];
        let Affixes {
            beginnings,
            latin,
            endings,
        } = &self.affixes[which as usize];
        let rest = |part: &String| {
            word.strip_prefix(part.as_str())
                .filter(|rest| rest.len() >= LEFT)
        };
        // `unemployment` is no negation: an adjective is asked for.
        const ADJECTIVES: [&str; 31] = [
            "ed", "able", "al", "ful", "ing", "ive", "ic", "ous", "ent", "wn", "en", "fit", "safe",
            "fair", "clear", "sure", "kind", "just", "ain", "even", "true", "met", "ry", "py",
            "thy", "ly", "mon", "ier", "born", "bound", "told",
        ];
        let adjective = |rest: &str| ADJECTIVES.iter().any(|end| rest.ends_with(end));
        let begins = beginnings
            .iter()
            .filter_map(rest)
            .any(|rest| adjective(rest) && is_known(rest));
        let begins_latin = || {
            let mut rests = latin.iter().filter_map(rest);
            rests.any(|rest| LATIN.iter().any(|end| rest.ends_with(end)) && is_known(rest))
        };
        let ends = |part: &String| {
            word.strip_suffix(part.as_str())
                .is_some_and(|rest| rest.len() >= LEFT)
        };
        begins || begins_latin() || endings.iter().any(ends)
    }

    /// Length in words of the idiom that denies nothing and starts with `first`, a word in
    /// small letters; `word` gives those from it on.
    pub(super) fn idiom<'t>(
        &self,
        which: Which,
        first: &str,
        word: impl Fn(usize) -> &'t str,
    ) -> usize {
        self.idioms[which as usize].length(first, word)
    }

    /// The same for a denial of several words.
    pub(super) fn denial<'t>(
        &self,
        which: Which,
        first: &str,
        word: impl Fn(usize) -> &'t str,
    ) -> usize {
        self.denials[which as usize].length(first, word)
    }

    /// A false friend by its number.
    pub(super) fn friend(&self, number: u16) -> &Friend {
        self.friends.get(number)
    }
}

/// Whether a noun names somebody by trade or conviction, whichever the gender.
fn is_trade(word: &str) -> bool {
    const THINGS: [&str; 9] = [
        "revista",
        "vista",
        "pista",
        "lista",
        "entrevista",
        "conquista",
        "arista",
        "reconquista",
        "autopista",
    ];
    const ENDINGS: [&str; 3] = ["ista", "nauta", "iatra"];
    word.len() > 6 && ENDINGS.iter().any(|ending| word.ends_with(ending)) && !THINGS.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_tables_can_be_read() {
        let rules = Rules::read().unwrap();
        assert!(
            rules
                .traits(Which::Source, "nunca", &|_| true)
                .marks
                .any(Marks::NEGATION)
        );
        assert!(
            rules
                .traits(Which::Source, "descartaron", &|_| true)
                .marks
                .any(Marks::DENIAL)
        );
        assert!(
            rules
                .traits(Which::Target, "unharmed", &|word| word == "harmed")
                .marks
                .any(Marks::AFFIXED)
        );
        assert!(
            !rules
                .traits(Which::Target, "under", &|word| word == "harmed")
                .marks
                .any(Marks::AFFIXED)
        );
        assert_eq!(
            rules.idiom(Which::Source, "no", |at| ["No", "obstante", "ayer"][at]),
            2
        );
        assert_eq!(
            rules.denial(Which::Target, "ruled", |at| ["ruled", "out", "it"][at]),
            2
        );
    }
}
