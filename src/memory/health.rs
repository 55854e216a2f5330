//! What a check of a memory finds.

use serde::Serialize;

/// What can be done about a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Remedy {
    /// It is derived from what is sound, and a repair makes it anew.
    Repairable,
    /// It was made anew.
    Repaired,
    /// Only a person can tell what is right.
    Reported,
}

/// Something that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What was checked, in one word.
    pub check: &'static str,
    /// What is wrong, and where.
    pub message: String,
    /// What to try.
    pub hint: String,
    /// What can be done, or was.
    pub remedy: Remedy,
}

/// What an examination came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Examined {
    /// What is not as it should be; empty for a sound memory.
    pub findings: Vec<Finding>,
    /// What could not be checked, and why.
    pub unchecked: Vec<String>,
}

/// Cases of one kind that are told one by one; the rest is counted.
pub(crate) const TOLD: usize = 5;

/// Cases of one kind: the first of them, and how many there are.
#[derive(Default)]
pub(crate) struct Cases {
    first: Vec<String>,
    pub(crate) count: usize,
}

impl Cases {
    /// Takes one more in; `case` says which, and is asked while it is told.
    pub(crate) fn add<E>(
        &mut self,
        case: impl FnOnce() -> std::result::Result<String, E>,
    ) -> std::result::Result<(), E> {
        self.count += 1;
        if self.first.len() < TOLD {
            self.first.push(case()?);
        }
        Ok(())
    }

    /// The cases in words; none where there is none.
    pub(crate) fn told(&self) -> Option<String> {
        let more = self.count.checked_sub(self.first.len())?;
        if self.count == 0 {
            return None;
        }
        let first = self.first.join(", ");
        Some(match more {
            0 => first,
            more => format!("{first} and {more} more"),
        })
    }
}
