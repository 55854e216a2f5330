//! False friends: `actualmente` is not `actually`.

use super::finding::{Check, Finding};
use super::pair::Taken;
use super::rules::Rules;
use super::side::{Case, Word};
use super::words::Words;

/// Translations of a word that are likely enough to account for an English word.
const LIKELY: usize = 3;

/// Finds words that were translated by one that only looks like them.
pub(super) fn check(pair: &Taken<'_>, words: &Words, rules: &Rules, found: &mut Vec<Finding>) {
    let (source, target) = (&pair.source, &pair.target);
    let mut told: Vec<u16> = Vec::new();
    for word in &source.words {
        for number in &source.known(word, words).traits.friends {
            // `Plaza Mayor` is a name in both.
            let same = |other: &Word| {
                source.text_of(word) == target.text_of(other) && other.case != Case::Small
            };
            let wrong = |other: &&Word| {
                target.known(other, words).traits.friends.contains(number) && !same(other)
            };
            // `padres` makes `parents` right, whatever became of `parientes`.
            let is_due = |other: &Word| {
                let stem = target.known(other, words).stem;
                source
                    .words
                    .iter()
                    .filter(|one| one.number != word.number)
                    .any(|one| {
                        let translations = source.known(one, words).translations.iter();
                        translations
                            .take(LIKELY)
                            .any(|translation| *translation == stem)
                    })
            };
            if told.contains(number) {
                continue;
            }
            let Some(other) = target.words.iter().find(wrong) else {
                continue;
            };
            if is_due(other) {
                continue;
            }
            let friend = rules.friend(*number);
            let texts: Vec<String> = source
                .words
                .iter()
                .map(|word| source.text_of(word).to_lowercase())
                .collect();
            if !friend.is_wrong_in(texts.iter().map(String::as_str)) {
                continue;
            }
            told.push(*number);
            let message = format!(
                "`{}` is not `{}` but {}",
                source.text_of(word),
                target.text_of(other),
                friend.meant.join(" or ")
            );
            found.push(
                Finding::new(Check::FalseFriend, message)
                    .in_source(source.span_of(word))
                    .in_target(target.span_of(other)),
            );
        }
    }
}
