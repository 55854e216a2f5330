//! Who is a woman and who a man in a story, and pronouns that say otherwise.
//!
//! Spanish `su` may be `his`, `her` or `its`; a translator who has lost sight of the person
//! writes `his`. The nouns and first names of the source tell: `la vicepresidenta Kamala
//! Harris`. What a story says of a name is remembered through the story.

use std::collections::HashMap;

mod noun;
mod place;

use super::finding::{Check, Finding};
use super::pair::Taken;
use super::rules::{Marks, Rules};
use super::side::{Case, Side, Word};
use super::words::Words;
use crate::text::hash::Quick;
use crate::text::{Token, TokenKind};
use noun::{gender_of, gender_of_name, gender_of_noun, is_explained};
use place::{Role, is_after_place_preposition, is_apposition, is_listed, is_translatable, role};

/// A person is one or the other, as far as pronouns go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Gender {
    Female,
    Male,
}

/// What is known of the people of one story.
#[derive(Debug, Default)]
pub(super) struct People {
    story: Option<String>,
    /// By the plain spelling of a name's last word.
    names: HashMap<String, Person, Quick>,
    /// Segments seen so far.
    segments: u64,
}

/// A person who was named.
#[derive(Clone, Copy, Debug)]
struct Person {
    /// None where two people of the name differ.
    gender: Option<Gender>,
    /// The segment that named them last.
    at: u64,
}

/// Segments for which a name is remembered: a long story, or the next ones of a file of
/// pairs that does not tell its stories apart.
const REMEMBERED: u64 = 60;

impl People {
    /// The gender of a name, as far as the story told.
    fn remembered(&self, name: &str) -> Option<Gender> {
        let person = self.names.get(name)?;
        (self.segments - person.at <= REMEMBERED)
            .then_some(person.gender)
            .flatten()
    }

    /// Keeps what the text says of a name.
    fn remember(&mut self, name: String, gender: Gender) {
        let at = self.segments;
        let known = self.names.entry(name).or_insert(Person {
            gender: Some(gender),
            at,
        });
        let differs = known.gender != Some(gender) && at - known.at <= REMEMBERED;
        *known = Person {
            gender: (!differs).then_some(gender),
            at,
        };
    }
}

/// Who is in a segment.
#[derive(Debug, Default)]
struct Present {
    female: bool,
    male: bool,
    /// A person of whom nobody knows the gender, or whom the pronoun can hardly mean.
    unknown: bool,
    /// Whether somebody stands where a possessor stands: `la gira de Harris`.
    possessor: bool,
    /// First lexeme of the first person.
    first: Option<usize>,
}

impl Present {
    fn add(&mut self, gender: Option<Gender>, at: usize) {
        match gender {
            Some(Gender::Female) => self.female = true,
            Some(Gender::Male) => self.male = true,
            None => self.unknown = true,
        }
        self.first = self.first.or(Some(at));
    }

    /// The gender of all people, where it is one and the same.
    fn only(&self) -> Option<Gender> {
        match (self.female, self.male, self.unknown) {
            (true, false, false) => Some(Gender::Female),
            (false, true, false) => Some(Gender::Male),
            _ => None,
        }
    }
}

/// Names remembered of one story, at most: a whole memory may come without stories.
const MOST_NAMES: usize = 10_000;

/// How much earlier in the target a pronoun may stand than its person in the source, as a
/// share of the text: one that stands far before it means somebody else.
const EARLIER: f64 = 0.15;

impl People {
    /// Tells of pronouns that are of the other gender than the only person of the segment.
    pub(super) fn check(
        &mut self,
        pair: &Taken<'_>,
        story: Option<&str>,
        words: &Words,
        rules: &Rules,
        found: &mut Vec<Finding>,
    ) {
        if self.story.as_deref() != story || story.is_none() || self.names.len() > MOST_NAMES {
            self.names.clear();
            self.story = story.map(str::to_owned);
        }
        self.segments += 1;
        let present = self.present(pair, words, rules);
        let Some((gender, first)) = present.only().zip(present.first) else {
            return;
        };
        let (wrong, person) = match gender {
            Gender::Female => (Marks::HE, "a woman"),
            Gender::Male => (Marks::SHE, "a man"),
        };
        let target = &pair.target;
        let is_wrong = |word: &&Word| word.marks.any(wrong);
        let others: Vec<&Word> = target.words.iter().filter(is_wrong).collect();
        // `her husband` speaks of a man who may then be `he`; what others say is theirs.
        let only_pronouns = others
            .iter()
            .all(|word| counterpart(target, word).is_some() && !word.quoted);
        let Some(word) = others.first().filter(|_| only_pronouns) else {
            return;
        };
        let possessive = matches!(target.text_of(word), "his" | "His" | "her" | "Her" | "hers");
        let share =
            |at: usize, side: &Side<'_>| at as f64 / side.analysis.lexemes.len().max(1) as f64;
        let before = share(word.lexeme as usize, target) + EARLIER < share(first, &pair.source);
        if before || present.possessor && !possessive || is_either(target, word) {
            return;
        }
        let text = target.text_of(word);
        let message = format!("`{text}` stands where the source speaks of {person}");
        let mut finding =
            Finding::new(Check::PronounGender, message).in_target(target.span_of(word));
        if let Some(text) = counterpart(target, word) {
            finding = finding.mended(target.span_of(word), text);
        }
        found.push(finding);
    }

    /// The people of the source text; remembers their names.
    fn present(&mut self, pair: &Taken<'_>, words: &Words, rules: &Rules) -> Present {
        let source = &pair.source;
        let mut present = Present::default();
        // The gender of the noun that stands last, for the name behind it, and its lexeme.
        let mut noun: Option<(Gender, usize)> = None;
        for token in &source.analysis.tokens {
            let at = token.first as usize;
            let quoted = source.word_at(at).is_some_and(|word| word.quoted);
            match token.kind {
                TokenKind::Name => {
                    let before = noun.filter(|(_, noun)| is_apposition(source, *noun, at));
                    let gender = self.name(
                        source,
                        token,
                        before.map(|(gender, _)| gender),
                        words,
                        rules,
                    );
                    if let Some(gender) = gender {
                        let role = if before.is_some() {
                            Role::Free
                        } else {
                            role(source, at)
                        };
                        present.take(gender, role, quoted, at);
                    }
                }
                TokenKind::Word => {
                    let Some(word) = source.word_at(at) else {
                        continue;
                    };
                    let marks = word.marks;
                    let before = at
                        .checked_sub(1)
                        .map_or("", |before| source.lexeme_text(before));
                    let explained = marks.any(Marks::SOMEBODY) && is_explained(source, at);
                    if explained {
                        continue;
                    }
                    if marks.any(Marks::SOMEBODY)
                        || marks.any(Marks::COMMON) && matches!(before, "su" | "sus")
                    {
                        present.take(None, Role::Free, quoted, at);
                    } else if let Some((gender, start)) = gender_of_noun(source, word) {
                        let own = matches!(source.text_of(word), "ella" | "él" | "Ella" | "Él");
                        let role = match role(source, start) {
                            Role::Object
                                if own && source.lexeme_text(start.wrapping_sub(1)) == "que" =>
                            {
                                Role::Free
                            }
                            role => role,
                        };
                        present.take(Some(gender), role, quoted, at);
                        noun = Some((gender, at));
                    } else if let Some(gender) = opening_name(source, word, words, self) {
                        present.take(gender, Role::Free, quoted, at);
                    }
                }
                TokenKind::Placeable(_) | TokenKind::Mark => {}
            }
        }
        present
    }

    /// What a name says: none where it is no person's, otherwise the gender, if known.
    fn name(
        &mut self,
        source: &Side<'_>,
        token: &Token,
        noun: Option<Gender>,
        words: &Words,
        rules: &Rules,
    ) -> Option<Option<Gender>> {
        let inside = |word: &&Word| (token.first..token.first + token.count).contains(&word.lexeme);
        let run: Vec<&Word> = source.words.iter().filter(inside).collect();
        // `López Obrador y Harris`, `Ministerio y Fiscalía`: people are told one by one.
        let mut said: Option<Option<Gender>> = None;
        for name in run.split(|word| matches!(source.text_of(word), "y" | "e")) {
            let one = self.single_name(source, name, noun, words, rules);
            said = match (said, one) {
                (None, one) => one,
                (some, None) => some,
                (Some(one), Some(other)) if one == other => Some(one),
                _ => Some(None),
            };
        }
        said
    }

    fn single_name(
        &mut self,
        source: &Side<'_>,
        name: &[&Word],
        noun: Option<Gender>,
        words: &Words,
        rules: &Rules,
    ) -> Option<Option<Gender>> {
        let marks = |word: &Word| word.marks;
        let plain = |word: &Word| word.plain;
        // `Ministra Olga Sanabria`, `Presidenta`: a title with a capital.
        let titled = name.iter().find_map(|word| gender_of(marks(word)));
        let capitals: Vec<&&Word> = name
            .iter()
            .filter(|word| word.case != Case::Small)
            .collect();
        let (first, last) = (capitals.first()?, capitals.last()?);
        let by_first_name = capitals.iter().find_map(|word| gender_of_name(marks(word)));
        let key = words.keys.text(plain(last)).to_owned();
        let remembered = self.remembered(&key);
        let gender = by_first_name
            .or(titled)
            .or(noun.filter(|_| !is_listed(name, words, rules)))
            .or(remembered);
        if let Some(gender) = gender {
            let said = by_first_name.is_some() || titled.is_some() || noun.is_some();
            if capitals.len() >= 2 && said {
                self.remember(key, gender);
            }
            return Some(Some(gender));
        }
        let institution = capitals
            .iter()
            .any(|word| is_translatable(source, word, words));
        let place = is_listed(name, words, rules) || is_after_place_preposition(source, first);
        let acronym = capitals.iter().all(|word| word.case == Case::Capitals);
        (!institution && !place && !acronym).then_some(None)
    }
}

impl Present {
    /// Adds a person who stands in a role.
    fn take(&mut self, gender: Option<Gender>, role: Role, quoted: bool, at: usize) {
        match role {
            _ if quoted => self.add(None, at),
            Role::Free => self.add(gender, at),
            Role::Possessor => {
                self.possessor = true;
                self.add(gender, at);
            }
            Role::Object => self.add(None, at),
        }
    }
}

/// Whether a pronoun is one half of `his or her`.
fn is_either(target: &Side<'_>, word: &Word) -> bool {
    let at = word.lexeme as usize;
    let before = at
        .checked_sub(1)
        .map_or("", |before| target.lexeme_text(before));
    [before, target.lexeme_text(at + 1)]
        .iter()
        .any(|text| matches!(*text, "/" | "or"))
}

/// What a capitalised word at the start of a sentence says where it may be a name: a first
/// name, a name of the story, or a word that no lexicon knows.
fn opening_name(
    source: &Side<'_>,
    word: &Word,
    words: &Words,
    people: &People,
) -> Option<Option<Gender>> {
    if word.case != Case::Capital || !word.initial {
        return None;
    }
    let known = source.known(word, words);
    if let Some(gender) = people.remembered(words.keys.text(known.plain)) {
        return Some(Some(gender));
    }
    if let Some(gender) = gender_of_name(known.traits.marks) {
        return Some(Some(gender));
    }
    let itself = known.translations.first() == Some(&known.stem);
    (!known.traits.marks.any(Marks::FUNCTION) && (!known.is_known() || itself)).then_some(None)
}

/// The pronoun of the other gender; none for nouns.
fn counterpart(target: &Side<'_>, word: &Word) -> Option<&'static str> {
    Some(match target.text_of(word) {
        "his" => "her",
        "His" => "Her",
        "he" => "she",
        "He" => "She",
        "him" => "her",
        "himself" => "herself",
        "she" => "he",
        "She" => "He",
        "her" => "his",
        "Her" => "His",
        "hers" => "his",
        "herself" => "himself",
        _ => return None,
    })
}
