//! What the memory offers besides its matches, as it is shown: proposed translations
//! with their changes marked, and fragments.

use std::io::{self, Write};

use serde::Serialize;

use super::Failure;
use super::lexicons::Lexicons;
use super::memory::Memories;
use super::output::{FRAME, GOOD, Output, Record, STRONG, Shown, WARN};
use crate::Result;
use crate::matching::Match;
use crate::matching::proposal::{
    self, Answer, Change, Knowledge, Proposal, ProposalKind, fragment,
};
use crate::memory::{Store, UnitId};
use crate::text::{Lang, Span};

/// What proposals are made with: languages, word translations and the memories.
pub(super) struct Proposer<'s> {
    lexicons: &'s Lexicons,
    memories: &'s Memories,
    source: &'s Lang,
    target: &'s Lang,
}

impl<'s> Proposer<'s> {
    /// For copy in `source` that is translated into `target`.
    pub(super) fn new(
        lexicons: &'s Lexicons,
        memories: &'s Memories,
        source: &'s Lang,
        target: &'s Lang,
    ) -> Self {
        Proposer {
            lexicons,
            memories,
            source,
            target,
        }
    }

    /// The memories that are looked into.
    pub(super) fn memories(&self) -> &'s Memories {
        self.memories
    }

    fn knowledge(&self, store: Option<&'s dyn Store>) -> Knowledge<'s> {
        Knowledge {
            there: self.lexicons.of(self.source, self.target),
            back: self.lexicons.of(self.target, self.source),
            store,
        }
    }

    /// The translation that follows from a match of rank `rank`. Units are read for the
    /// best match alone, since a word that is often used takes a while to look up.
    ///
    /// # Errors
    /// When the memory cannot be read.
    pub(super) fn propose(&self, query: &str, rank: usize, found: &Match) -> Result<Answer> {
        let store = (rank == 0).then(|| self.memories.store_of(found) as &dyn Store);
        let knowledge = self.knowledge(store);
        proposal::propose(query, self.source, found, &knowledge)
    }

    /// Prints the fragments of a query, from the first memory.
    ///
    /// # Errors
    /// When the memory cannot be read or nothing can be written.
    pub(super) fn print_fragments(
        &self,
        n: usize,
        query: &str,
        output: &mut Output,
    ) -> std::result::Result<(), Failure> {
        let knowledge = self.knowledge(Some(self.memories.first()));
        let found = fragment::fragments(query, self.source, self.target, &knowledge)?;
        for fragment in &found {
            let unit = &fragment.unit.unit;
            output.record(&FragmentRecord {
                n,
                query,
                span: fragment.span,
                source: &unit.source,
                source_span: fragment.source_span,
                target: &unit.target,
                target_span: fragment.target_span,
                score: fragment.score,
                unit: fragment.unit.id,
            })?;
        }
        Ok(())
    }
}

/// A run of a query's words that a unit has too.
#[derive(Serialize)]
#[serde(tag = "type", rename = "fragment")]
struct FragmentRecord<'a> {
    n: usize,
    query: &'a str,
    /// The run: bytes of `query`.
    span: Span,
    /// The unit's source.
    source: &'a str,
    /// The run there: bytes of `source`.
    source_span: Span,
    /// The unit's target.
    target: &'a str,
    /// What translates the run: bytes of `target`; absent without evidence.
    #[serde(skip_serializing_if = "Option::is_none")]
    target_span: Option<Span>,
    /// Percent of the run's content words that are known to be translated there.
    #[serde(skip_serializing_if = "Option::is_none")]
    score: Option<u8>,
    unit: UnitId,
}

impl Record for FragmentRecord<'_> {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        let run = self.span.of(self.query);
        write!(
            out,
            "  {FRAME}part{FRAME:#} {STRONG}{}{STRONG:#}",
            Shown(run)
        )?;
        match self.target_span {
            Some(span) => {
                let piece = span.of(self.target);
                writeln!(out, " {FRAME}⇒{FRAME:#} {GOOD}{}{GOOD:#}", Shown(piece))?;
            }
            None => writeln!(out)?,
        }
        write_marked(out, self.source, &[self.source_span])?;
        let piece: Vec<Span> = self.target_span.into_iter().collect();
        write_marked(out, self.target, &piece)
    }
}

/// Writes a proposal below a match: the text with its changes marked, and their kinds.
///
/// # Errors
/// When the stream cannot be written.
pub(super) fn write_proposal(out: &mut dyn Write, proposal: &Proposal) -> io::Result<()> {
    let spans: Vec<Span> = proposal.changes.iter().map(|change| change.span).collect();
    write!(out, "     {STRONG}⇒{STRONG:#} ")?;
    write_spans(out, &proposal.text, &spans)?;
    let mut kinds: Vec<&str> = Vec::new();
    for Change { kind, .. } in &proposal.changes {
        if !kinds.contains(&kind.name()) {
            kinds.push(kind.name());
        }
    }
    let how = match proposal.kind {
        ProposalKind::Substitution => "proposed",
        ProposalKind::Repair => "repaired",
    };
    writeln!(out, " {FRAME}({how}: {}){FRAME:#}", kinds.join(", "))
}

fn write_marked(out: &mut dyn Write, text: &str, spans: &[Span]) -> io::Result<()> {
    write!(out, "       ")?;
    write_spans(out, text, spans)?;
    writeln!(out)
}

/// The text with spans of it between `‹` and `›`, so that they are seen without colour.
fn write_spans(out: &mut dyn Write, text: &str, spans: &[Span]) -> io::Result<()> {
    let mut done = 0;
    for span in spans {
        let kept = Shown(&text[done..span.start]);
        write!(out, "{kept}{WARN}‹{}›{WARN:#}", Shown(span.of(text)))?;
        done = span.end;
    }
    write!(out, "{}", Shown(&text[done..]))
}
