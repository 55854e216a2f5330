//! False friends: `actualmente` is not `actually`.

use super::finding::{Check, Finding};
use super::pair::Taken;
use super::rules::{Friend, Marks, Rules};
use super::side::{Case, Word};
use super::words::Words;

/// Translations of a word that are likely enough to account for an English word.
const LIKELY: usize = 3;

/// Finds words that were translated by one that only looks like them.
pub(super) fn check(pair: &Taken<'_>, words: &Words, rules: &Rules, found: &mut Vec<Finding>) {
    let mut told: Vec<u16> = Vec::new();
    let may = |word: &&Word| word.marks.any(Marks::FRIEND);
    if !pair.target.words.iter().any(|word| may(&word)) {
        return;
    }
    for word in pair.source.words.iter().filter(may) {
        for number in &pair.source.known(word, words).traits.friends {
            if told.contains(number) {
                continue;
            }
            if let Some(other) = wrong_word(pair, word, *number, words)
                && is_wrong_here(pair, rules.friend(*number))
            {
                told.push(*number);
                found.push(finding(pair, word, other, rules.friend(*number)));
            }
        }
    }
}

/// The target word that is wrong for a source word by false friend `number`; none that
/// another source word accounts for.
fn wrong_word<'p>(
    pair: &'p Taken<'_>,
    word: &Word,
    number: u16,
    words: &Words,
) -> Option<&'p Word> {
    let (source, target) = (&pair.source, &pair.target);
    let is_wrong = |other: &&Word| {
        // `Plaza Mayor` is a name in both.
        let name = other.case != Case::Small && source.text_of(word) == target.text_of(other);
        !name && target.known(other, words).traits.friends.contains(&number)
    };
    let other = target.words.iter().find(is_wrong)?;
    // `padres` makes `parents` right, whatever became of `parientes`.
    let stem = other.stem;
    let accounts = |one: &&Word| {
        let mut likely = source.known(one, words).translations.iter().take(LIKELY);
        one.number != word.number && likely.any(|translation| *translation == stem)
    };
    source
        .words
        .iter()
        .find(accounts)
        .is_none()
        .then_some(other)
}

/// Whether the other words of the source are such that the English word is wrong.
fn is_wrong_here(pair: &Taken<'_>, friend: &Friend) -> bool {
    let source = &pair.source;
    let texts = source
        .words
        .iter()
        .map(|word| source.text_of(word).to_lowercase());
    let texts: Vec<String> = texts.collect();
    friend.is_wrong_in(texts.iter().map(String::as_str))
}

fn finding(pair: &Taken<'_>, word: &Word, other: &Word, friend: &Friend) -> Finding {
    let (right, wrong) = (pair.source.text_of(word), pair.target.text_of(other));
    let meant = friend.meant.join(" or ");
    Finding::new(
        Check::FalseFriend,
        format!("`{right}` is not `{wrong}` but {meant}"),
    )
    .in_source(pair.source.span_of(word))
    .in_target(pair.target.span_of(other))
}
