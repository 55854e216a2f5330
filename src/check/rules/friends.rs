//! False friends: `memory/rules/check/false-friends.tsv`.

use super::pattern::{Pattern, Sayings};
use crate::Result;
use crate::check::table::{Row, Table, spellings};
use crate::check::words::Which;

/// Spanish words, and the English ones that look like them and mean something else.
#[derive(Debug)]
pub(in crate::check) struct Friend {
    /// What is meant, the first of which is proposed.
    pub(in crate::check) meant: Vec<String>,
    with: Vec<Pattern>,
    without: Vec<Pattern>,
}

impl Friend {
    /// Whether the words of the source text, in small letters, are such that the English
    /// word is wrong.
    pub(in crate::check) fn is_wrong_in<'t>(
        &self,
        words: impl Iterator<Item = &'t str> + Clone,
    ) -> bool {
        let any = |patterns: &[Pattern]| {
            words
                .clone()
                .any(|word| patterns.iter().any(|pattern| pattern.fits(word)))
        };
        (self.with.is_empty() || any(&self.with)) && !any(&self.without)
    }
}

/// All of them.
#[derive(Debug, Default)]
pub(super) struct Friends {
    friends: Vec<Friend>,
    /// Which have a word on which side.
    sides: [Sayings<u16>; 2],
}

impl Friends {
    pub(super) fn read(table: Table<'_>) -> Result<Self> {
        let mut all = Friends::default();
        for (row, number) in table.rows().zip(0..=u16::MAX) {
            for (side, what) in [(0, "Spanish words"), (1, "English words that are wrong")] {
                let words = row.field(side, what)?.split_whitespace();
                words.for_each(|word| all.sides[side].add(word, number));
            }
            all.friends.push(read_friend(&row)?);
        }
        Ok(all)
    }

    /// Numbers of those that a word in small letters is on its side of.
    pub(super) fn of(&self, which: Which, word: &str) -> Box<[u16]> {
        let mut numbers: Vec<u16> = self.sides[which as usize].of(word).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers.into()
    }

    pub(super) fn get(&self, number: u16) -> &Friend {
        &self.friends[usize::from(number)]
    }
}

fn read_friend(row: &Row<'_>) -> Result<Friend> {
    let patterns = |field: &str| {
        field
            .split_whitespace()
            .map(Pattern::new)
            .collect::<Vec<_>>()
    };
    let mut friend = Friend {
        meant: spellings(row.field(2, "what is meant")?)
            .map(str::to_owned)
            .collect(),
        with: Vec::new(),
        without: Vec::new(),
    };
    for condition in spellings(row.optional(3)) {
        match condition.split_once(' ') {
            Some(("with", words)) => friend.with = patterns(words),
            Some(("without", words)) => friend.without = patterns(words),
            _ => {
                return Err(row.error(
                    "a condition that is not known",
                    "`with WORDS` or `without WORDS`",
                ));
            }
        }
    }
    Ok(friend)
}
