//! Names of the source that the target does not have.
//!
//! A name is accounted for when one of its words stands in the target: as it is, as the
//! tables or the lexicon translate it, or spelled by another custom (`Jomeini`, `Khomeini`).
//! Capitalised words that the lexicon can translate (`Ministerio`, `Hacienda`) are no names
//! of this kind: translators paraphrase them.

mod spelling;

use super::finding::{Check, Finding};
use super::pair::Taken;
use super::rules::{Marks, Rules};
use super::side::{Case, Side, Word};
use super::words::{Known, Words};
use crate::text::{Token, TokenKind};
use spelling::{common_start, is_cognate, sounds_alike};

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
    rules.names.place(words.keys.text(first.plain))?;
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
    /// What there is to say of a name behind the lexeme `before`.
    fn missing(&self, name: &[Word], before: &str) -> Option<Finding> {
        // Most names are in the target as they are.
        let target = &self.pair.target;
        let small = |word: &Word| word.case == Case::Small;
        if name
            .iter()
            .all(|word| small(word) || target.plains.contains(word.plain))
        {
            return None;
        }
        let capitals: Vec<&Word> = self.capitals(name);
        let initials = |word: &&Word| self.pair.source.text_of(word).chars().count() == 1;
        if capitals.iter().all(initials) || self.is_paraphrased(name, &capitals) {
            return None;
        }
        if capitals.iter().any(|word| self.is_there(word)) {
            return self.other_surname(name);
        }
        let listed = self.listed(name).is_some();
        let one = capitals.len() == 1;
        // `Lula da Silva`: the rest of a name that has been said.
        if one && PARTICLES.contains(&before) {
            return None;
        }
        // `en Cuenca`: a place, though the word has a meaning of its own.
        let place = one && PLACE_PREPOSITIONS.contains(&before);
        let is_place = |word: &Word| place && !self.is_office(word);
        let is_name = |word: &&&Word| self.is_proper(word) || is_place(word);
        let proper: Vec<&Word> = capitals.iter().filter(is_name).copied().collect();
        let acronym = capitals.iter().all(|word| word.case == Case::Capitals);
        if proper.is_empty() && !listed || acronym {
            return None;
        }
        let meant = match listed {
            true => self.stands_for(&PLACES),
            false => one && self.stands_for(&PERSONS),
        };
        if meant {
            None
        } else {
            self.told(name, &proper)
        }
    }

    /// The words of a name that are written with a capital, but for forms of address.
    fn capitals<'n>(&self, name: &'n [Word]) -> Vec<&'n Word> {
        let source = &self.pair.source;
        let counts = |word: &&Word| word.case != Case::Small && !is_title(source.text_of(word));
        name.iter().filter(counts).collect()
    }

    /// Whether the target may say a name in other words: in a form that the tables have, as
    /// part of a quantity, by an acronym.
    fn is_paraphrased(&self, name: &[Word], capitals: &[&Word]) -> bool {
        let stands = |form: &Vec<String>| form.iter().any(|word| self.stands(word));
        let listed = self
            .listed(name)
            .is_some_and(|forms| forms.iter().any(stands));
        listed || self.is_quantity(name) || capitals.len() > 2 && self.has_new_acronym()
    }

    /// The finding: altered, where a name of the target is much alike, or missing.
    fn told(&self, name: &[Word], proper: &[&Word]) -> Option<Finding> {
        let (source, target) = (&self.pair.source, &self.pair.target);
        let (first, last) = (name.first()?, name.last()?);
        let span = source.span(first.lexeme as usize, last.lexeme as usize + 1);
        let mut alike = proper
            .iter()
            .filter_map(|word| Some((*word, self.altered(word)?)));
        let Some((word, other)) = alike.next() else {
            let message = format!("the name `{}` is missing", span.of(source.text));
            return Some(Finding::new(Check::MissingName, message).in_source(span));
        };
        let (right, wrong) = (source.text_of(word), target.text_of(other));
        let message = format!("the name `{right}` became `{wrong}`");
        let place = target.span_of(other);
        let finding = Finding::new(Check::MissingName, message).in_source(span);
        Some(finding.in_target(place).mended(place, right))
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
        let known = |word: &Word| self.words.keys.text(word.plain);
        let source = &self.pair.source;
        let in_source = |plain: &str| {
            source
                .words
                .iter()
                .any(|word| self.words.keys.text(word.plain) == plain)
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
        let marks = |word: &Word| word.marks;
        let first_name = |word: &Word| marks(word).any(Marks::NAME_FEMALE.and(Marks::NAME_MALE));
        let capital = kept.case == Case::Capital && lost.case == Case::Capital;
        let person =
            self.is_proper(kept) && self.is_proper(lost) || first_name(kept) || first_name(lost);
        let titled =
            |word: &Word| marks(word).any(Marks::MALE.and(Marks::FEMALE).and(Marks::COMMON));
        if !capital || !person || titled(kept) || titled(lost) {
            return None;
        }
        let plain = kept.plain;
        let at = target.words.iter().position(|word| word.plain == plain)?;
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
        let text = |word: &Word| self.words.keys.text(word.plain);
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
            let other = self.words.keys.text(word.plain);
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
        let marks = word.marks;
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
            let spelled = self.words.keys.text(other.plain);
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
