//! Findings that were looked at and accepted, so that they are not told again.
//!
//! A baseline is a text file with a line for each: the check, a digest of both texts, and
//! the start of the target for whoever reads the file. A finding is known as long as both
//! texts stay as they are.

use std::collections::HashSet;

use super::finding::{Check, Finding};
use super::pair::Pair;
use crate::{Error, Place, Result};

/// Accepted findings.
#[derive(Clone, Debug, Default)]
pub struct Baseline {
    known: HashSet<(Check, u64)>,
}

/// The line at the head of a baseline.
pub const BASELINE_HEAD: &str =
    "# teletipo baseline: findings that were accepted (check, digest of the pair, target)\n";

impl Baseline {
    /// Reads a baseline; `name` is what messages call it.
    ///
    /// # Errors
    /// [`Error::Input`] with the line that is none.
    pub fn read(text: &str, name: &str) -> Result<Self> {
        let mut known = HashSet::new();
        for (index, line) in text.lines().enumerate() {
            if line.starts_with('#') || line.trim().is_empty() {
                continue;
            }
            let mut fields = line.split('\t');
            let check = fields.next().and_then(|id| id.parse().ok());
            let digest = fields
                .next()
                .and_then(|digest| u64::from_str_radix(digest, 16).ok());
            let Some(accepted) = check.zip(digest) else {
                let place = Place {
                    line: Some(index as u64 + 1),
                    ..Place::file(name)
                };
                return Err(Error::input(place, "this line accepts no finding")
                    .expected("a check, a tab and 16 hexadecimal digits")
                    .hint("make the file with `teletipo check --write-baseline`"));
            };
            known.insert(accepted);
        }
        Ok(Baseline { known })
    }

    /// Whether a finding of a pair is accepted.
    pub fn accepts(&self, finding: &Finding, pair: &Pair<'_>) -> bool {
        !self.known.is_empty() && self.known.contains(&(finding.check, digest(pair)))
    }

    /// The line that accepts a finding, with its line end.
    pub fn line(finding: &Finding, pair: &Pair<'_>) -> String {
        const SHOWN: usize = 60;
        let start: String = pair
            .target
            .chars()
            .take(SHOWN)
            .map(|c| if c.is_control() { ' ' } else { c })
            .collect();
        format!("{}\t{:016x}\t{start}\n", finding.check, digest(pair))
    }
}

/// The same for the same two texts on every machine.
fn digest(pair: &Pair<'_>) -> u64 {
    let mut digest = xxhash_rust::xxh3::Xxh3::new();
    digest.update(&(pair.source.len() as u64).to_le_bytes());
    digest.update(pair.source.as_bytes());
    digest.update(pair.target.as_bytes());
    digest.digest()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_accepted_and_nothing_else() {
        let pair = Pair {
            source: "uno",
            target: "a\tone",
            story: None,
        };
        let other = Pair {
            target: "one",
            ..pair
        };
        let finding = Finding::new(Check::NumberMismatch, "why");
        let text = format!("{BASELINE_HEAD}{}", Baseline::line(&finding, &pair));
        let baseline = Baseline::read(&text, "b").unwrap();
        assert!(baseline.accepts(&finding, &pair));
        assert!(!baseline.accepts(&finding, &other));
        assert!(!baseline.accepts(&Finding::new(Check::WrongPair, "why"), &pair));
        assert!(Baseline::read("number_mismatch\tx\n", "b").is_err());
    }
}
