//! What an error says of the file, and what can still be had of it.

use std::io::BufRead;

use super::super::fault::Fault;
use super::super::salvage::Salvage;
use super::{Reader, Stage};
use crate::Error;

impl<R: BufRead> Reader<R> {
    /// In what way the file is damaged, once an error was given out: of the reader itself,
    /// or one of [`Reader::misplaced`] and [`Reader::too_long`]. None where the file is not
    /// damaged: it could not be read, is in an unknown encoding or above the limit of its
    /// size, or is another kind of file to begin with.
    pub fn fault(&self) -> Option<Fault> {
        self.fault
    }

    /// The error for an element that stands, at the last event, where its format has none.
    pub fn misplaced(&mut self, inside: &str) -> Error {
        self.fault = Some(Fault::Markup);
        self.error(format!("<{}> stands inside <{inside}>", self.name))
            .expected(format!("</{inside}> before it"))
            .hint("the file is damaged; repair it or export it again")
    }

    /// The error for a `what` that takes more than the limit of a text allows.
    pub fn too_long(&mut self, what: &str) -> Error {
        self.fault = Some(Fault::Limit);
        let limit = self.limits.text;
        self.error(format!("one {what} is longer than {limit} bytes"))
            .expected(format!("the end of the {what} before that"))
            .hint("look for a tag that was never closed, or allow more with --max-segment")
    }

    /// Gives up on the file as a whole and goes on with the elements called `name` that
    /// are whole by themselves, from the token of the last event or error on.
    pub fn salvage(self, name: &str) -> Salvage<R> {
        // A tag that is broken itself shall not count a second time as the start of an
        // element; one that only stands behind the root may well be whole.
        let is_broken = self.stage == Stage::Broken && !self.open.is_empty();
        Salvage::new(self.tokens.into_inner(), name, self.limits.text, is_broken)
    }

    /// Stops reading after an error.
    pub(super) fn stop(&mut self) {
        // What comes before the root does not show yet what file it is.
        if matches!(self.stage, Stage::Begin | Stage::Prolog { .. }) {
            self.fault = None;
        }
        self.stage = Stage::Broken;
    }
}
