//! Stories that a call reads, with what is told of them.

use super::output::Output;
pub(super) use crate::story::{Story, language, on_one_line};

impl Story {
    /// Warns of what its segmenter could not do.
    pub(super) fn warn(&self, output: &mut Output) {
        for remark in self.remarks() {
            output.warn_once(remark);
        }
    }
}
