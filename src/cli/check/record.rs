//! Findings, the list of checks and the counts, as JSON and for a person.

use std::collections::BTreeMap;
use std::io::{self, Write};

use anstyle::Style;
use serde::Serialize;

use crate::check::{Check, Fix, Level, Severity};
use crate::cli::output::{BAD, FRAME, GOOD, Record, STRONG, Shown, WARN};
use crate::exchange::findings::{Found, Tally};
use crate::text::Span;

/// A finding.
#[derive(Serialize)]
#[serde(tag = "type", rename = "issue")]
pub(super) struct IssueRecord<'a> {
    n: u64,
    check: Check,
    severity: Severity,
    message: &'a str,
    source: &'a str,
    target: &'a str,
    spans: Vec<SpanRecord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<&'a Fix>,
    file: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    story: Option<&'a str>,
    #[serde(skip)]
    places: (&'a [Span], &'a [Span]),
}

/// Bytes of one side.
#[derive(Serialize)]
struct SpanRecord {
    side: &'static str,
    #[serde(flatten)]
    span: Span,
}

impl<'a> IssueRecord<'a> {
    pub(super) fn new(found: &Found<'a>) -> Self {
        let finding = found.finding;
        let spans = |side, spans: &[Span]| -> Vec<SpanRecord> {
            spans
                .iter()
                .map(|span| SpanRecord { side, span: *span })
                .collect()
        };
        let mut all = spans("source", &finding.source);
        all.extend(spans("target", &finding.target));
        IssueRecord {
            n: found.n,
            check: finding.check,
            severity: finding.severity,
            message: &finding.message,
            source: found.source,
            target: found.target,
            spans: all,
            fix: finding.fix.as_ref(),
            file: found.origin,
            unit: found.unit,
            story: found.story,
            places: (&finding.source, &finding.target),
        }
    }
}

fn style(severity: Severity) -> Style {
    match severity {
        Severity::Error => BAD,
        Severity::Warning => WARN,
        Severity::Info => FRAME,
    }
}

impl Record for IssueRecord<'_> {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        let style = style(self.severity);
        let (severity, check) = (self.severity.name(), self.check.id());
        write!(
            out,
            "{:>5} {style}{severity:<7}{style:#} {STRONG}{check}{STRONG:#} {}",
            self.n,
            Shown(self.message)
        )?;
        match self.story {
            Some(story) => writeln!(out, " {FRAME}[{}]{FRAME:#}", Shown(story))?,
            None => writeln!(out)?,
        }
        write_marked(out, self.source, self.places.0)?;
        write_marked(out, self.target, self.places.1)?;
        if let Some(fix) = self.fix {
            let old = fix.span.of(self.target);
            match fix.text.is_empty() {
                true => writeln!(out, "      {FRAME}delete{FRAME:#} {}", Shown(old.trim()))?,
                false => writeln!(
                    out,
                    "      {FRAME}write{FRAME:#} {GOOD}{}{GOOD:#} {FRAME}for{FRAME:#} {}",
                    Shown(&fix.text),
                    Shown(old)
                )?,
            }
        }
        Ok(())
    }
}

/// A text on a line of its own with places marked.
fn write_marked(out: &mut dyn Write, text: &str, spans: &[Span]) -> io::Result<()> {
    let mut spans = spans.to_vec();
    spans.sort_unstable();
    write!(out, "      ")?;
    let mut done = 0;
    for span in spans {
        let (start, end) = (span.start.max(done), span.end.min(text.len()));
        if start >= end {
            continue;
        }
        write!(
            out,
            "{}{STRONG}{}{STRONG:#}",
            Shown(&text[done..start]),
            Shown(&text[start..end])
        )?;
        done = end;
    }
    writeln!(out, "{}", Shown(&text[done..]))
}

/// A check and how grave what it finds is.
#[derive(Serialize)]
#[serde(tag = "type", rename = "check")]
pub(super) struct CheckRecord {
    check: Check,
    level: &'static str,
    about: &'static str,
}

impl CheckRecord {
    pub(super) fn new(check: Check, level: Level) -> Self {
        let level = match level {
            Level::Off => "off",
            Level::At(severity) => severity.name(),
        };
        CheckRecord {
            check,
            level,
            about: check.about(),
        }
    }
}

impl Record for CheckRecord {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(
            out,
            "{STRONG}{:<23}{STRONG:#} {:<8} {}",
            self.check.id(),
            self.level,
            self.about
        )
    }
}

/// What was checked and found.
#[derive(Serialize)]
#[serde(tag = "type", rename = "summary")]
pub(super) struct SummaryRecord {
    pairs: u64,
    flagged: u64,
    findings: u64,
    accepted: u64,
    severities: BTreeMap<&'static str, u64>,
    checks: BTreeMap<&'static str, u64>,
}

impl SummaryRecord {
    pub(super) fn new(tally: &Tally) -> Self {
        SummaryRecord {
            pairs: tally.pairs,
            flagged: tally.flagged,
            findings: tally.findings(),
            accepted: tally.accepted,
            severities: tally
                .severities
                .iter()
                .map(|(severity, count)| (severity.name(), *count))
                .collect(),
            checks: tally
                .checks
                .iter()
                .map(|(check, count)| (check.id(), *count))
                .collect(),
        }
    }
}

impl Record for SummaryRecord {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        write!(
            out,
            "{STRONG}{} pairs checked, {} findings in {}{STRONG:#}",
            self.pairs, self.findings, self.flagged
        )?;
        for (check, count) in &self.checks {
            write!(out, "; {count} {check}")?;
        }
        if self.accepted > 0 {
            write!(out, "; {} accepted by the baseline", self.accepted)?;
        }
        writeln!(out)
    }
}
