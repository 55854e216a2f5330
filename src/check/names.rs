//! Names of the source that the target does not have.
//!
//! A name is accounted for when one of its words stands in the target: as it is, as the
//! tables or the lexicon translate it, or spelled by another custom (`Jomeini`, `Khomeini`).
//! Capitalised words that the lexicon can translate (`Ministerio`, `Hacienda`) are no names
//! of this kind: translators paraphrase them.

use super::finding::{Check, Finding};
use super::pair::Taken;
use super::rules::{Marks, Rules};
use super::side::{Case, Side, Word};
use super::words::{Known, Words};
use crate::text::{Token, TokenKind};

/// Finds names that are missing or altered.
pub(super) fn check(pair: &Taken<'_>, words: &Words, rules: &Rules, found: &mut Vec<Finding>) {
    let finder = Finder { pair, words, rules };
    if let Some(name) = opening(&pair.source, words, rules) {
        found.extend(finder.missing(name, ""));
    }
    for token in &pair.source.analysis.tokens {
        if token.kind != TokenKind::Name {
            continue;
        }
        let before = (token.first as usize)
            .checked_sub(1)
            .map_or("", |at| pair.source.lexeme_text(at));
        for name in parts(&pair.source, token) {
            found.extend(finder.missing(name, before));
        }
    }
}

/// The first word of the source, where the tables have it as the name of a place: its capital
/// alone does not make it a name.
fn opening<'s>(side: &'s Side<'_>, words: &Words, rules: &Rules) -> Option<&'s [Word]> {
    let first = side
        .words
        .first()
        .filter(|word| word.case == Case::Capital && !word.in_name)?;
    rules
        .names
        .place(words.keys.text(side.known(first, words).plain))?;
    side.words.get(..1)
}

/// The names in a run of capitalised words: `López Obrador y Harris` are two.
fn parts<'s>(side: &'s Side<'_>, token: &Token) -> impl Iterator<Item = &'s [Word]> {
    let inside = |word: &Word| (token.first..token.first + token.count).contains(&word.lexeme);
    let first = side.words.partition_point(|word| word.lexeme < token.first);
    let count = side.words[first..]
        .iter()
        .take_while(|word| inside(word))
        .count();
    let run = &side.words[first..first + count];
    run.split(|word| matches!(side.text_of(word), "y" | "e"))
}

/// Words that stand for a person who was named.
const PERSONS: [&str; 8] = ["he", "she", "him", "He", "She", "they", "They", "them"];

/// Words that stand for a place or body that was named.
const PLACES: [&str; 8] = [
    "country",
    "nation",
    "city",
    "state",
    "there",
    "here",
    "capital",
    "organization",
];

/// Words inside a name that is written with a small letter there.
const PARTICLES: [&str; 14] = [
    "da", "do", "dos", "das", "di", "van", "von", "der", "den", "bin", "ben", "al", "ter", "le",
];

/// What stands before places.
const PLACE_PREPOSITIONS: [&str; 4] = ["en", "desde", "hacia", "hasta"];

struct Finder<'f, 't> {
    pair: &'f Taken<'t>,
    words: &'f Words,
    rules: &'f Rules,
}

impl Finder<'_, '_> {
    fn missing(&self, name: &[Word], before: &str) -> Option<Finding> {
        let source = &self.pair.source;
        let capitals = || {
            name.iter()
                .filter(|word| word.case != Case::Small && !is_title(source.text_of(word)))
        };
        if !capitals().any(|word| source.text_of(word).chars().count() > 1) {
            return None;
        }
        if let Some(forms) = self.listed(name)
            && forms
                .iter()
                .any(|form| form.iter().any(|word| self.stands(word)))
        {
            return None;
        }
        if self.is_quantity(name) || capitals().count() > 2 && self.has_new_acronym() {
            return None;
        }
        if capitals().any(|word| self.is_there(word)) {
            return self.other_surname(name);
        }
        let listed = self.listed(name).is_some();
        let one = capitals().count() == 1;
        // `Lula da Silva`: the rest of a name that has been said.
        if one && PARTICLES.contains(&before) {
            return None;
        }
        // `en Cuenca`: a place, though the word has a meaning of its own.
        let place = one && PLACE_PREPOSITIONS.contains(&before);
        let is_place = |word: &Word| place && !self.is_office(word);
        let proper: Vec<&Word> = capitals()
            .filter(|word| self.is_proper(word) || is_place(word))
            .collect();
        if proper.is_empty() && !listed || capitals().all(|word| word.case == Case::Capitals) {
            return None;
        }
        if one && !listed && self.stands_for(&PERSONS) || listed && self.stands_for(&PLACES) {
            return None;
        }
        let (first, last) = (name.first()?, name.last()?);
        let span = source.span(first.lexeme as usize, last.lexeme as usize + 1);
        let text = span.of(source.text);
        let altered = proper
            .iter()
            .find_map(|word| self.altered(word).map(|other| (*word, other)));
        Some(match altered {
            Some((word, other)) => {
                let target = &self.pair.target;
                let (right, wrong) = (source.text_of(word), target.text_of(other));
                let message = format!("the name `{right}` became `{wrong}`");
                Finding::new(Check::MissingName, message)
                    .in_source(span)
                    .in_target(target.span_of(other))
                    .mended(target.span_of(other), right)
            }
            None => Finding::new(Check::MissingName, format!("the name `{text}` is missing"))
                .in_source(span),
        })
    }

    /// Whether a name is a part of a quantity: `grados Celsius`.
    fn is_quantity(&self, name: &[Word]) -> bool {
        let quantities = &self.pair.source_quantities;
        let inside = |word: &Word| {
            let lexeme = word.lexeme as usize;
            quantities
                .iter()
                .any(|quantity| (quantity.first..quantity.end).contains(&lexeme))
        };
        name.iter().all(inside)
    }

    /// Whether the target has an acronym that the source has not: it may stand for a long
    /// name.
    fn has_new_acronym(&self) -> bool {
        let known = |word: &Word| self.words.keys.text(self.known_in_target(word).plain);
        let source = &self.pair.source;
        let in_source = |plain: &str| {
            source
                .words
                .iter()
                .any(|word| self.words.keys.text(source.known(word, self.words).plain) == plain)
        };
        self.pair
            .target
            .words
            .iter()
            .any(|word| word.case == Case::Capitals && !in_source(known(word)))
    }

    /// A name of which one word is there, and beside it another word than in the source:
    /// `Matías Orellana`, `Matías Arellano`.
    fn other_surname(&self, name: &[Word]) -> Option<Finding> {
        name.windows(2).find_map(|pair| {
            let [first, last] = pair else { return None };
            match (self.is_there(first), self.is_there(last)) {
                (true, false) => self.other_word(first, last, 1),
                (false, true) => self.other_word(last, first, -1),
                _ => None,
            }
        })
    }

    /// The target word beside the counterpart of `kept`, `step` words on, where it is no
    /// counterpart of `lost`, both words of a person's name.
    fn other_word(&self, kept: &Word, lost: &Word, step: isize) -> Option<Finding> {
        let (source, target) = (&self.pair.source, &self.pair.target);
        let marks = |word: &Word| source.known(word, self.words).traits.marks;
        let first_name = |word: &Word| marks(word).any(Marks::NAME_FEMALE.and(Marks::NAME_MALE));
        let capital = kept.case == Case::Capital && lost.case == Case::Capital;
        let person =
            self.is_proper(kept) && self.is_proper(lost) || first_name(kept) || first_name(lost);
        let titled =
            |word: &Word| marks(word).any(Marks::MALE.and(Marks::FEMALE).and(Marks::COMMON));
        if !capital || !person || titled(kept) || titled(lost) {
            return None;
        }
        let plain = source.known(kept, self.words).plain;
        let at = target
            .words
            .iter()
            .position(|word| self.known_in_target(word).plain == plain)?;
        let beside = target.words.get(at.checked_add_signed(step)?)?;
        let next = target.words[at].lexeme.abs_diff(beside.lexeme) == 1;
        let known = self.known_in_target(beside);
        let in_source = |other: &Word| {
            let other = source.known(other, self.words);
            other.plain == known.plain || other.translations.contains(&known.stem)
        };
        // A word that English knows is a title, not a name.
        let is_name = beside.case == Case::Capital
            && (!known.is_known() || known.translations.first() == Some(&known.stem));
        if !next || !is_name || source.words.iter().any(in_source) {
            return None;
        }
        let (right, wrong) = (source.text_of(lost), target.text_of(beside));
        let message = format!("the name `{right}` became `{wrong}`");
        let span = target.span_of(beside);
        Some(
            Finding::new(Check::MissingName, message)
                .in_source(source.span_of(lost))
                .in_target(span)
                .mended(span, right),
        )
    }

    /// The English forms of a name that the tables have, as plain words.
    fn listed(&self, name: &[Word]) -> Option<&[Vec<String>]> {
        let text = |word: &Word| {
            self.words
                .keys
                .text(self.pair.source.known(word, self.words).plain)
        };
        let texts: Vec<&str> = name.iter().map(text).collect();
        let forms = self.rules.names.place(&texts.join(" "));
        let acronym = || match name {
            [only] => self.rules.names.acronym(self.pair.source.text_of(only)),
            _ => None,
        };
        Some(&forms.or_else(acronym)?.words)
    }

    /// Whether a plain word stands in the target, or a name of the same root: `Scottish`
    /// for `scotland`.
    fn stands(&self, plain: &str) -> bool {
        const ROOT: usize = 4;
        self.pair.target.words.iter().any(|word| {
            let other = self.words.keys.text(self.known_in_target(word).plain);
            // `Slovenia` is not of the root of `slovakia`: it is a place of its own.
            let root = word.case != Case::Small && common_start(other, plain) >= ROOT;
            other == plain || root && !self.rules.names.is_english(other)
        })
    }

    /// Whether a word of a name has a counterpart in the target.
    fn is_there(&self, word: &Word) -> bool {
        let known = self.pair.source.known(word, self.words);
        let target = &self.pair.target;
        let mut translations = known.translations.iter();
        if target.plains.contains(known.plain)
            || translations.any(|stem| target.stems.contains(*stem))
        {
            return true;
        }
        let plain = self.words.keys.text(known.plain);
        target.words.iter().any(|other| {
            let target = self.known_in_target(other);
            let spelled = self.words.keys.text(target.plain);
            target.translations.contains(&known.stem)
                || other.case != Case::Small && sounds_alike(plain, spelled)
                || is_cognate(plain, spelled)
        })
    }

    fn known_in_target(&self, word: &Word) -> &Known {
        self.pair.target.known(word, self.words)
    }

    /// Whether a word is a name by itself: the lexicon does not translate it, or by itself.
    fn is_proper(&self, word: &Word) -> bool {
        let known = self.pair.source.known(word, self.words);
        if word.case == Case::Capitals || known.traits.marks.any(Marks::FUNCTION) {
            return false;
        }
        let person = known
            .traits
            .marks
            .any(Marks::NAME_FEMALE.and(Marks::NAME_MALE));
        let titled = known
            .traits
            .marks
            .any(Marks::MALE.and(Marks::FEMALE).and(Marks::COMMON));
        let itself = known.translations.first() == Some(&known.plain)
            || known.translations.first() == Some(&known.stem);
        !titled
            && !known.traits.marks.any(Marks::OFFICE)
            && (person || itself || !known.is_known())
            && !self.is_common(word)
    }

    /// Whether a word names an office, a feast or the like, and is translated freely.
    fn is_office(&self, word: &Word) -> bool {
        let marks = self.pair.source.known(word, self.words).traits.marks;
        marks.any(Marks::OFFICE) || self.is_common(word)
    }

    /// Whether the ending of a word is one of nouns that name offices and bodies.
    fn is_common(&self, word: &Word) -> bool {
        const ENDINGS: [&str; 12] = [
            "ción", "sión", "miento", "dad", "tura", "encia", "ancia", "torio", "ería", "ismo",
            "duría", "loría",
        ];
        let text = self.pair.source.text_of(word);
        ENDINGS.iter().any(|ending| text.ends_with(ending))
    }

    /// Whether a word of the target may stand for a name.
    fn stands_for(&self, words: &[&str]) -> bool {
        let target = &self.pair.target;
        target
            .words
            .iter()
            .any(|word| words.contains(&target.text_of(word)))
    }

    /// The target word that a name became when letters were lost or changed.
    fn altered(&self, word: &Word) -> Option<&Word> {
        const LEAST: f64 = 0.7;
        let known = self.pair.source.known(word, self.words);
        let plain = self.words.keys.text(known.plain);
        let alike = |other: &&Word| {
            let spelled = self.words.keys.text(self.known_in_target(other).plain);
            other.case == Case::Capital && strsim::normalized_levenshtein(plain, spelled) >= LEAST
        };
        self.pair.target.words.iter().find(alike)
    }
}

/// Whether a word is a form of address, or a Roman numeral.
fn is_title(word: &str) -> bool {
    const TITLES: [&str; 14] = [
        "Sr", "Sra", "Srta", "Sres", "Dr", "Dra", "D", "Dña", "Don", "Doña", "Lic", "Ing", "Gral",
        "Mons",
    ];
    TITLES.contains(&word)
        || word
            .bytes()
            .all(|byte| matches!(byte, b'I' | b'V' | b'X' | b'L' | b'C'))
}

/// Bytes that two words have in common at their start.
fn common_start(one: &str, other: &str) -> usize {
    one.bytes()
        .zip(other.bytes())
        .take_while(|(a, b)| a == b)
        .count()
}

/// Whether two words are of one root: most of the shorter one's letters at the start.
fn is_cognate(one: &str, other: &str) -> bool {
    const LEAST: usize = 5;
    let shorter = one.len().min(other.len());
    let common = common_start(one, other);
    // `Quirota` is no spelling of `Quiroga`: words of the same length differ by mistake.
    shorter >= LEAST && one.len() != other.len() && common >= LEAST && common + 2 >= shorter
}

/// Whether two spellings may be of one name that came from another script or language:
/// `Jomeini` and `Khomeini`, `Zelenski` and `Zelenskyy`.
fn sounds_alike(one: &str, other: &str) -> bool {
    let near = one.chars().next().zip(other.chars().next());
    let near = near.is_some_and(|(a, b)| one.len().min(other.len()) >= 3 && class(a) == class(b));
    // `Sagitario` and `Sagittarius` differ in a Latin ending.
    near && sound(one).trim_end_matches('s') == sound(other).trim_end_matches('s')
}

/// First letters that stand for each other.
fn class(letter: char) -> char {
    match letter {
        'j' | 'h' | 'k' | 'x' | 'g' | 'q' | 'c' => 'k',
        'y' | 'i' | 'e' => 'i',
        'v' | 'w' | 'b' => 'b',
        's' | 'z' | 't' => 's',
        'f' | 'p' => 'f',
        other => other,
    }
}

/// The consonants of a plain word as they sound, whatever the custom of spelling.
fn sound(word: &str) -> String {
    const SPELLINGS: [(&str, &str); 19] = [
        ("gui", "g"),
        ("gue", "g"),
        ("kh", "j"),
        ("sch", "s"),
        ("sh", "s"),
        ("ch", "s"),
        ("ph", "f"),
        ("th", "t"),
        ("ck", "k"),
        ("qu", "k"),
        ("gh", "g"),
        ("zh", "j"),
        ("ts", "s"),
        ("tz", "s"),
        ("ce", "s"),
        ("ci", "s"),
        ("dj", "j"),
        ("ge", "j"),
        ("gi", "j"),
    ];
    let mut rest = word;
    let mut sound = String::with_capacity(word.len());
    while let Some(first) = rest.chars().next() {
        let spelled = SPELLINGS
            .iter()
            .find(|(spelling, _)| rest.starts_with(spelling));
        let (said, length) = match spelled {
            Some((spelling, said)) => (said.chars().next(), spelling.len()),
            None => (consonant(first), first.len_utf8()),
        };
        if let Some(said) = said
            && !sound.ends_with(said)
        {
            sound.push(said);
        }
        rest = &rest[length..];
    }
    sound
}

/// The consonant that a letter stands for; none for vowels and what is not heard.
fn consonant(letter: char) -> Option<char> {
    match letter {
        'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'h' | '\'' => None,
        'z' | 'x' => Some('s'),
        'c' | 'q' => Some('k'),
        'w' | 'b' => Some('v'),
        other => Some(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn customs_of_spelling_are_no_alteration() {
        for (one, other) in [
            ("jomeini", "khomeini"),
            ("zelenski", "zelenskyy"),
            ("abas", "abbas"),
            ("mahmud", "mahmoud"),
            ("jruschov", "khrushchov"),
        ] {
            assert!(sounds_alike(one, other), "{one} {other}");
        }
        for (one, other) in [
            ("sanabria", "sanabia"),
            ("pombo", "tombo"),
            ("rabat", "tunis"),
        ] {
            assert!(!sounds_alike(one, other), "{one} {other}");
        }
    }
}
