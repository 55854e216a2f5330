//! What a check says: which check, how grave, where, why, and how to mend it.

use std::fmt;
use std::str::FromStr;

use serde::Serialize;

use crate::text::Span;

/// The checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Check {
    /// A number is another one, or its magnitude is.
    NumberMismatch,
    /// A number or a time is written as Spanish writes it.
    NumberFormat,
    /// A date, a day of the week or a year is another one.
    DateMismatch,
    /// A currency is another one, or is lost.
    CurrencyMismatch,
    /// A unit of measurement is another one, and the value the same.
    UnitMismatch,
    /// A name is missing or altered.
    MissingName,
    /// A quotation is lost, not closed, or holds something else.
    QuoteMismatch,
    /// A statement that was denied is not, or the other way round.
    NegationLost,
    /// Words were left in the language of the source.
    Untranslated,
    /// An acronym was left as the source language has it.
    AcronymNotTranslated,
    /// A word was translated by one that only looks like it.
    FalseFriend,
    /// One side is far too long for the other.
    LengthRatio,
    /// The texts have nothing to do with each other.
    WrongPair,
    /// A pronoun is of the other gender than the person it stands for.
    PronounGender,
    /// The same source text or term is translated otherwise elsewhere.
    Inconsistent,
    /// A word stands twice.
    RepeatedWord,
}

impl Check {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Check; 16] = [
        Check::NumberMismatch,
        Check::NumberFormat,
        Check::DateMismatch,
        Check::CurrencyMismatch,
        Check::UnitMismatch,
        Check::MissingName,
        Check::QuoteMismatch,
        Check::NegationLost,
        Check::Untranslated,
        Check::AcronymNotTranslated,
        Check::FalseFriend,
        Check::LengthRatio,
        Check::WrongPair,
        Check::PronounGender,
        Check::Inconsistent,
        Check::RepeatedWord,
    ];

    /// Its id, as files and settings name it.
    pub const fn id(self) -> &'static str {
        match self {
            Check::NumberMismatch => "number_mismatch",
            Check::NumberFormat => "number_format",
            Check::DateMismatch => "date_mismatch",
            Check::CurrencyMismatch => "currency_mismatch",
            Check::UnitMismatch => "unit_mismatch",
            Check::MissingName => "missing_name",
            Check::QuoteMismatch => "quote_mismatch",
            Check::NegationLost => "negation_lost",
            Check::Untranslated => "untranslated",
            Check::AcronymNotTranslated => "acronym_not_translated",
            Check::FalseFriend => "false_friend",
            Check::LengthRatio => "length_ratio",
            Check::WrongPair => "wrong_pair",
            Check::PronounGender => "pronoun_gender",
            Check::Inconsistent => "inconsistent",
            Check::RepeatedWord => "repeated_word",
        }
    }

    /// What it finds, in a few words.
    pub const fn about(self) -> &'static str {
        match self {
            Check::NumberMismatch => "a number or its magnitude is another one",
            Check::NumberFormat => "a number or a time is written in Spanish style",
            Check::DateMismatch => "a date, weekday or year is another one",
            Check::CurrencyMismatch => "a currency is another one",
            Check::UnitMismatch => "a unit is another one, and the value the same",
            Check::MissingName => "a name is missing or altered",
            Check::QuoteMismatch => "a quotation is lost, not closed, or holds something else",
            Check::NegationLost => "what was denied is not",
            Check::Untranslated => "words were left in Spanish",
            Check::AcronymNotTranslated => "an acronym was left in Spanish",
            Check::FalseFriend => "a word was translated by one that only looks like it",
            Check::LengthRatio => "one side is far too long for the other",
            Check::WrongPair => "the texts do not translate each other",
            Check::PronounGender => "a pronoun is of the other gender than its person",
            Check::Inconsistent => "the same text or term is translated otherwise elsewhere",
            Check::RepeatedWord => "a word stands twice",
        }
    }

    /// How grave it is unless settings say otherwise.
    pub const fn usual_severity(self) -> Severity {
        match self {
            Check::NumberMismatch
            | Check::DateMismatch
            | Check::CurrencyMismatch
            | Check::UnitMismatch
            | Check::NegationLost
            | Check::WrongPair
            | Check::PronounGender
            | Check::Untranslated
            | Check::AcronymNotTranslated => Severity::Error,
            Check::NumberFormat
            | Check::MissingName
            | Check::QuoteMismatch
            | Check::FalseFriend
            | Check::LengthRatio
            | Check::RepeatedWord => Severity::Warning,
            Check::Inconsistent => Severity::Info,
        }
    }
}

impl fmt::Display for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// A text that names no check or severity.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not known here")]
pub struct UnknownName(pub String);

impl FromStr for Check {
    type Err = UnknownName;

    fn from_str(id: &str) -> Result<Self, UnknownName> {
        let found = Check::ALL.into_iter().find(|check| check.id() == id);
        found.ok_or_else(|| UnknownName(id.to_owned()))
    }
}

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth a look.
    Info,
    /// Probably wrong.
    Warning,
    /// Says something else than the source.
    Error,
}

impl Severity {
    /// Its name.
    pub const fn name(self) -> &'static str {
        match self {
            Severity::Info => "info",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

impl FromStr for Severity {
    type Err = UnknownName;

    fn from_str(name: &str) -> Result<Self, UnknownName> {
        let all = [Severity::Info, Severity::Warning, Severity::Error];
        let found = all.into_iter().find(|severity| severity.name() == name);
        found.ok_or_else(|| UnknownName(name.to_owned()))
    }
}

/// Something that a check found in a pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which check.
    pub check: Check,
    /// How grave.
    pub severity: Severity,
    /// The reason, in a sentence without a full stop.
    pub message: String,
    /// Bytes of the source text that it is about; may be none.
    pub source: Vec<Span>,
    /// Bytes of the target text that it is about; may be none.
    pub target: Vec<Span>,
    /// What to write instead, where that is sure.
    pub fix: Option<Fix>,
}

/// A change of the target text that mends a finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fix {
    /// Bytes of the target text to replace.
    #[serde(flatten)]
    pub span: Span,
    /// What to put there.
    pub text: String,
}

impl Finding {
    /// A finding at its usual severity, about no place yet.
    pub(super) fn new(check: Check, message: impl Into<String>) -> Self {
        Finding {
            check,
            severity: check.usual_severity(),
            message: message.into(),
            source: Vec::new(),
            target: Vec::new(),
            fix: None,
        }
    }

    /// The same, about a place of the source.
    #[must_use]
    pub(super) fn in_source(mut self, span: Span) -> Self {
        self.source.push(span);
        self
    }

    /// The same, about a place of the target.
    #[must_use]
    pub(super) fn in_target(mut self, span: Span) -> Self {
        self.target.push(span);
        self
    }

    /// The same, with what to write instead of a place of the target.
    #[must_use]
    pub(super) fn mended(mut self, span: Span, text: impl Into<String>) -> Self {
        self.fix = Some(Fix {
            span,
            text: text.into(),
        });
        self
    }
}
