//! The errors of a reader: what stops it, where, and what would have been right.

use std::io::BufRead;

use super::super::fault::Fault;
use super::super::rules;
use super::super::source::Position;
use super::super::tag::{self, Breach};
use super::Reader;
use crate::Error;

impl<R: BufRead> Reader<R> {
    /// The error for what stopped the tokenizer.
    pub(super) fn token_error(&mut self, error: &quick_xml::Error, at: Position) -> Error {
        // A failure of the source may lie ahead of what the tokenizer stumbled over: how
        // much was read ahead does not decide which of them is told.
        let source = self.tokens.get_mut();
        if source.has_failed() && !matches!(error, quick_xml::Error::Io(_)) {
            self.fault = Some(Fault::Markup);
        } else {
            self.fault = source.fault();
            if let Some(failure) = source.failure(at) {
                return failure;
            }
        }
        let (message, expected) = rules::broken_markup(error);
        self.refuse(at, message, expected)
    }

    pub(super) fn refuse(&self, at: Position, message: impl Into<String>, expected: &str) -> Error {
        Error::input(self.tokens.get_ref().place(at), message)
            .expected(expected)
            .hint(tag::DAMAGED)
    }

    /// The error for a breach inside the token at `at`, whose text is `parts`.
    pub(super) fn breach(&self, breach: Breach, at: Position, parts: &[&str]) -> Error {
        let source = self.tokens.get_ref();
        let place = match parts {
            [open, content] => {
                let inside = source.after(at, open.as_bytes());
                source.after(inside, &content.as_bytes()[..breach.at.min(content.len())])
            }
            _ => at,
        };
        self.refuse(place, breach.message, breach.expected)
            .hint(breach.hint)
    }
}
