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
