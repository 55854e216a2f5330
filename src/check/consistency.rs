//! The same source text, or the name of the same body, translated in different ways.

use std::collections::HashMap;

use super::finding::{Check, Finding};
use super::pair::Taken;
use super::rules::Rules;
use super::side::{Case, Side, Word};
use super::words::{Key, Known, Words};
use crate::text::hash::Quick;
use crate::text::lexeme::LexemeKind;
use crate::text::{Token, TokenKind};
use xxhash_rust::xxh3::xxh3_64;

/// What was seen so far: 24 bytes for each different source text.
#[derive(Debug, Default)]
pub(super) struct Seen {
    /// By hash of the source: hash of its first translation, and the number of that pair.
    translations: HashMap<u64, (u64, u64), Quick>,
    /// Room for the next translation's key.
    key: Vec<u8>,
    /// By source name: its first translation, and the number of that pair.
    terms: HashMap<String, (Vec<String>, u64), Quick>,
}

/// Names kept, at most: some ten megabytes.
const MOST_TERMS: usize = 50_000;

impl Seen {
    /// Forgets all translations: the numbers of words mean others from now on.
    pub(super) fn forget(&mut self) {
        self.translations.clear();
    }

    /// Tells of a translation that differs from an earlier one of the same source; `n` is
    /// the number of the pair.
    pub(super) fn check(&mut self, pair: &Taken<'_>, n: u64, found: &mut Vec<Finding>) {
        let source = xxh3_64(pair.source.analysis.folded.text.as_bytes());
        self.key.clear();
        push_key(&pair.target, &mut self.key);
        let target = xxh3_64(&self.key);
        let (first, at) = *self.translations.entry(source).or_insert((target, n));
        if first != target {
            let message = format!("pair {at} translates the same source in another way");
            found.push(Finding::new(Check::Inconsistent, message));
        }
    }
}

impl Seen {
    /// Tells of a body whose name was translated otherwise before: `Consejo de Seguridad`.
    pub(super) fn check_terms(
        &mut self,
        pair: &Taken<'_>,
        n: u64,
        words: &Words,
        rules: &Rules,
        found: &mut Vec<Finding>,
    ) {
        for token in names(&pair.source) {
            let Some((name, other)) = translated(pair, token, words) else {
                continue;
            };
            // A name that the tables have may be `UK` and `United Kingdom` by turns.
            if rules.names.place(&name).is_some() {
                continue;
            }
            let target = &pair.target;
            let english = plain_words(target, other, words);
            if self.terms.len() >= MOST_TERMS {
                self.terms.clear();
            }
            let (first, at) = self
                .terms
                .entry(name)
                .or_insert_with(|| (english.clone(), n));
            // `Security Council` is a part of `UN Security Council`.
            let part =
                |one: &[String], other: &[String]| one.iter().all(|word| other.contains(word));
            if part(first, &english) || part(&english, first) {
                continue;
            }
            let source = pair
                .source
                .span(token.first as usize, (token.first + token.count) as usize);
            let place = target.span(other.first as usize, (other.first + other.count) as usize);
            let message = format!(
                "`{}` is translated otherwise in pair {at}",
                source.of(pair.source.text)
            );
            let finding = Finding::new(Check::Inconsistent, message);
            found.push(finding.in_source(source).in_target(place));
        }
    }
}

/// The names of a side that have two words or more.
fn names<'s>(side: &'s Side<'_>) -> impl Iterator<Item = &'s Token> {
    let tokens = side.analysis.tokens.iter();
    tokens.filter(|token| token.kind == TokenKind::Name && token.count > 1)
}

/// A source name that is translated word by word, as a key, and the target name that most of
/// its words have a counterpart in; none for the names of people, which stay as they are.
fn translated<'p>(
    pair: &'p Taken<'_>,
    token: &Token,
    words: &Words,
) -> Option<(String, &'p Token)> {
    const LEAST_WORDS: usize = 2;
    let source = &pair.source;
    let known: Vec<&Known> = capitals(source, token)
        .map(|word| source.known(word, words))
        .collect();
    let stays = |known: &&Known| !known.is_known() || pair.target.plains.contains(known.plain);
    if known.len() < LEAST_WORDS || known.iter().any(stays) {
        return None;
    }
    let linked = |other: &Token| {
        let stems: Vec<Key> = capitals(&pair.target, other)
            .map(|word| word.stem)
            .collect();
        let has = |known: &&&Known| known.translations.iter().any(|stem| stems.contains(stem));
        known.iter().filter(has).count()
    };
    let others = names(&pair.target).map(|other| (linked(other), other));
    let (count, other) = others.max_by_key(|(count, _)| *count)?;
    (count * 2 >= known.len() && count > 0).then(|| (all_plain(source, token, words), other))
}

/// All words of a name without case and accents, as the tables have names.
fn all_plain(side: &Side<'_>, token: &Token, words: &Words) -> String {
    let lexemes = token.first as usize..(token.first + token.count) as usize;
    let plain = |word: &Word| words.keys.text(word.plain);
    let texts = lexemes.filter_map(|lexeme| side.word_at(lexeme)).map(plain);
    texts.collect::<Vec<_>>().join(" ")
}

/// The words of a name that are written with a capital.
fn capitals<'s>(side: &'s Side<'_>, token: &Token) -> impl Iterator<Item = &'s Word> {
    let lexemes = token.first as usize..(token.first + token.count) as usize;
    let words = lexemes.filter_map(|lexeme| side.word_at(lexeme));
    words.filter(|word| word.case != Case::Small)
}

/// The same without case and accents.
fn plain_words(side: &Side<'_>, token: &Token, words: &Words) -> Vec<String> {
    let plain = |word: &Word| words.keys.text(word.plain).to_owned();
    capitals(side, token).map(plain).collect()
}

/// What makes two translations the same: words and figures, not case or marks.
fn push_key(side: &Side<'_>, key: &mut Vec<u8>) {
    for (lexeme, word) in side.analysis.lexemes.iter().zip(&side.word_of) {
        match side.words.get(*word as usize) {
            Some(word) => key.extend(word.number.to_le_bytes()),
            None if lexeme.kind == LexemeKind::Mark => {}
            // No number of a word begins like a digit and ends in this byte.
            None => {
                key.extend(lexeme.span.of(&side.analysis.folded.text).bytes());
                key.push(u8::MAX);
            }
        }
    }
}
