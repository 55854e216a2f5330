//! What the checks found, for other programs and for the eye: tab-separated lines, SARIF
//! for tools that review code and text, and a page in HTML.
//!
//! Each writer streams: findings go out as they come, the counts at the end.

mod html;
mod sarif;
mod tsv;

use std::collections::BTreeMap;
use std::io::{self, Write};

use crate::check::{Check, Finding, Severity};
use crate::text::Lang;

/// A pair with what was found in it.
#[derive(Clone, Copy, Debug)]
pub struct Found<'a> {
    /// Where the pair is from: a file, or a memory.
    pub origin: &'a str,
    /// Its number there, from 0.
    pub n: u64,
    /// Its unit in a memory.
    pub unit: Option<i64>,
    /// Its story.
    pub story: Option<&'a str>,
    /// Languages of the text and of its translation.
    pub langs: (&'a Lang, &'a Lang),
    /// The text that was translated.
    pub source: &'a str,
    /// Its translation.
    pub target: &'a str,
    /// What was found.
    pub finding: &'a Finding,
}

/// How many findings there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Pairs that were checked.
    pub pairs: u64,
    /// Pairs in which something was found.
    pub flagged: u64,
    /// Findings by check.
    pub checks: BTreeMap<Check, u64>,
    /// Findings by severity.
    pub severities: BTreeMap<Severity, u64>,
    /// Findings that a baseline accepts; they are in no other count.
    pub accepted: u64,
}

impl Tally {
    /// One more finding.
    pub fn add(&mut self, finding: &Finding) {
        *self.checks.entry(finding.check).or_default() += 1;
        *self.severities.entry(finding.severity).or_default() += 1;
    }

    /// All findings.
    pub fn findings(&self) -> u64 {
        self.checks.values().sum()
    }
}

/// The formats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportFormat {
    /// Lines with tabs between the fields, the first of which names them.
    Tsv,
    /// SARIF 2.1.0 (OASIS, 2020).
    Sarif,
    /// A page that asks for nothing from outside.
    Html,
}

/// Writes a report, finding by finding.
pub struct ReportWriter<'w> {
    out: &'w mut dyn Write,
    format: ReportFormat,
    count: u64,
}

impl<'w> ReportWriter<'w> {
    /// Starts a report.
    ///
    /// # Errors
    /// When `out` cannot be written; so of the other methods.
    pub fn new(out: &'w mut dyn Write, format: ReportFormat, title: &str) -> io::Result<Self> {
        match format {
            ReportFormat::Tsv => tsv::start(out)?,
            ReportFormat::Sarif => sarif::start(out)?,
            ReportFormat::Html => html::start(out, title)?,
        }
        Ok(ReportWriter {
            out,
            format,
            count: 0,
        })
    }

    /// Writes a finding.
    ///
    /// # Errors
    /// As [`ReportWriter::new`].
    pub fn finding(&mut self, found: &Found<'_>) -> io::Result<()> {
        match self.format {
            ReportFormat::Tsv => tsv::finding(self.out, found)?,
            ReportFormat::Sarif => sarif::finding(self.out, found, self.count == 0)?,
            ReportFormat::Html => html::finding(self.out, found)?,
        }
        self.count += 1;
        Ok(())
    }

    /// Ends the report with the counts.
    ///
    /// # Errors
    /// As [`ReportWriter::new`].
    pub fn finish(self, tally: &Tally) -> io::Result<()> {
        match self.format {
            ReportFormat::Tsv => {}
            ReportFormat::Sarif => sarif::finish(self.out)?,
            ReportFormat::Html => html::finish(self.out, tally)?,
        }
        self.out.flush()
    }
}

#[cfg(test)]
mod tests;
