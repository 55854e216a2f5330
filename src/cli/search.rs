//! `teletipo search`: concordance, with both sides shown.

use std::io::{self, Write};

use serde::Serialize;

use super::args::{Search, SideName, SortName};
use super::config::Config;
use super::memory::open_as_of;
use super::output::{FRAME, GOOD, Output, Record, Shown};
use super::{CommandResult, Outcome};
use crate::memory::{Concordance, Hit, Pattern, SearchSide, Sort, UnitId};
use crate::text::Span;

#[derive(Serialize)]
#[serde(tag = "type", rename = "hit")]
struct HitRecord<'a> {
    n: usize,
    unit: UnitId,
    story: Option<&'a str>,
    source: &'a str,
    target: &'a str,
    source_spans: &'a [Span],
    target_spans: &'a [Span],
}

impl Record for HitRecord<'_> {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        let story = self.story.unwrap_or("-");
        writeln!(out, "{FRAME}{} [{}]{FRAME:#}", self.unit.0, Shown(story))?;
        write_marked(out, self.source, self.source_spans)?;
        write_marked(out, self.target, self.target_spans)
    }
}

fn write_marked(out: &mut dyn Write, text: &str, spans: &[Span]) -> io::Result<()> {
    write!(out, "  ")?;
    let mut done = 0;
    for span in spans {
        let (before, found) = (Shown(&text[done..span.start]), Shown(span.of(text)));
        write!(out, "{before}{GOOD}{found}{GOOD:#}")?;
        done = span.end;
    }
    writeln!(out, "{}", Shown(&text[done..]))
}

/// Searches the memory.
pub(super) fn run(arguments: &Search, config: &Config, output: &mut Output) -> CommandResult {
    let typed = arguments.pattern.join(" ");
    let pattern = if arguments.regex {
        Pattern::regex(&typed)?
    } else {
        Pattern::words(&typed)?
    };
    let side = match arguments.side {
        Some(SideName::Source) => SearchSide::Source,
        Some(SideName::Target) => SearchSide::Target,
        None => SearchSide::Either,
    };
    let store = open_as_of(config, arguments.as_of.as_of)?;
    let hits = store.search(&Concordance {
        pattern,
        side,
        filter: arguments.filter.filter(),
        sort: match arguments.sort {
            SortName::Relevance => Sort::Relevance,
            SortName::Date => Sort::Date,
        },
        limit: arguments.limit,
    })?;
    for (n, hit) in hits.iter().enumerate() {
        output.record(&record(n, hit))?;
    }
    if hits.is_empty() {
        output.note("nothing found; `word*` finds all words that begin so");
    }
    Ok(Outcome::found(!hits.is_empty()))
}

fn record(n: usize, hit: &Hit) -> HitRecord<'_> {
    let unit = &hit.unit.unit;
    HitRecord {
        n,
        unit: hit.unit.id,
        story: unit.story.as_deref(),
        source: &unit.source,
        target: &unit.target,
        source_spans: &hit.source_spans,
        target_spans: &hit.target_spans,
    }
}
