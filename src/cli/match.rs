//! `teletipo match`: new copy looked up in the memory; many documents by `batch`.

mod batch;

use std::io::{self, Write};

use jiff::Timestamp;
use serde::Serialize;

use super::args;
use super::config::Config;
use super::lexicons::Lexicons;
use super::memory::{Memories, tell_searched};
use super::output::{BAD, FRAME, GOOD, Output, Record, STRONG, Shown, WARN, score_style};
use super::progress::Busy;
use super::proposal::{Proposer, write_proposal};
use super::reader::StoryReader;
use super::{CommandResult, Failure, Outcome};
use crate::Result;
use crate::matching::alignment::{Edit, EditKind};
use crate::matching::cover::{self, Covered};
use crate::matching::lookup::Limits;
use crate::matching::proposal::Proposal;
use crate::matching::score::{CONTEXT, EXACT};
use crate::matching::{LookUp, Match, Matcher, Penalty};
use crate::memory::{CORRECTION, UnitId};

/// A unit found for a query.
#[derive(Serialize)]
#[serde(tag = "type", rename = "match")]
pub(super) struct MatchRecord<'a> {
    query: &'a str,
    n: usize,
    /// Segments of the file that the query joins.
    segments: usize,
    rank: usize,
    score: u8,
    base: u8,
    source: &'a str,
    target: &'a str,
    unit: UnitId,
    story: Option<&'a str>,
    /// When the unit last changed.
    changed: Timestamp,
    /// The version of its story that corrected it.
    #[serde(skip_serializing_if = "Option::is_none")]
    correction: Option<&'a str>,
    /// Whether the list has another translation of the same source, so that a person needs
    /// the date.
    #[serde(skip)]
    is_contested: bool,
    /// The unit was translated the other way round; its sides are exchanged here.
    reversed: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    memory: Option<&'a str>,
    penalties: &'a [Penalty],
    edits: &'a [Edit],
    /// The unit's translation with what differs carried over; absent where that is not
    /// certain.
    #[serde(skip_serializing_if = "Option::is_none")]
    proposal: Option<&'a Proposal>,
}

/// A query without a match.
#[derive(Serialize)]
#[serde(tag = "type", rename = "nomatch")]
pub(super) struct NoMatchRecord<'a> {
    query: &'a str,
    n: usize,
}

impl Record for MatchRecord<'_> {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        if self.rank == 0 {
            write_query(out, self.n, self.segments, self.query)?;
        }
        let style = score_style(self.score);
        let context = if self.score == CONTEXT {
            " context"
        } else {
            ""
        };
        write!(out, "  {style}{:>3}%{style:#}{context}", self.score)?;
        if self.base != self.score && self.score < CONTEXT {
            write!(out, " {FRAME}base {}{FRAME:#}", self.base)?;
        }
        for penalty in self.penalties {
            write!(
                out,
                " {FRAME}−{} {}{FRAME:#}",
                penalty.points,
                penalty_text(penalty)
            )?;
        }
        if self.reversed {
            write!(out, " {WARN}reversed{WARN:#}")?;
        }
        match (self.story, self.memory) {
            (None, None) => {}
            (Some(name), None) | (None, Some(name)) => {
                write!(out, " {FRAME}[{}]{FRAME:#}", Shown(name))?;
            }
            (Some(story), Some(memory)) => {
                let (story, memory) = (Shown(story), Shown(memory));
                write!(out, " {FRAME}[{story} in {memory}]{FRAME:#}")?;
            }
        }
        if self.correction.is_some() {
            write!(out, " {WARN}corrected{WARN:#}")?;
        }
        if self.is_contested {
            write!(
                out,
                " {FRAME}{}{FRAME:#}",
                self.changed.strftime("%Y-%m-%d")
            )?;
        }
        writeln!(out)?;
        // The same text needs no comparison.
        if self.score < EXACT {
            write!(out, "       ")?;
            write_edits(out, self.edits, self.source)?;
        }
        writeln!(out, "       {}", Shown(self.target))?;
        self.proposal
            .map_or(Ok(()), |proposal| write_proposal(out, proposal))
    }
}

impl Record for NoMatchRecord<'_> {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        write_query(out, self.n, 1, self.query)?;
        writeln!(out, "  {BAD}new{BAD:#}")
    }
}

fn write_query(out: &mut dyn Write, n: usize, segments: usize, query: &str) -> io::Result<()> {
    let number = match segments {
        1 => n.to_string(),
        _ => format!("{n}–{}", n + segments - 1),
    };
    writeln!(
        out,
        "{FRAME}{number:>5}{FRAME:#} {STRONG}{}{STRONG:#}",
        Shown(query)
    )
}

/// What was taken off, in words.
pub(super) fn penalty_text(penalty: &Penalty) -> String {
    let kind = format!("{:?}", penalty.kind).to_lowercase();
    if penalty.query.is_empty() {
        kind
    } else {
        format!(
            "{kind} {} for {}",
            Shown(&penalty.query),
            Shown(&penalty.source)
        )
    }
}

/// The unit's source with its differences marked: `[-only in the memory-]`,
/// `{+only in the query+}`, as word diffs are written; `[<moved from here<]`, `{>to here>}`.
///
/// # Errors
/// When the stream cannot be written.
pub(super) fn write_edits(out: &mut dyn Write, edits: &[Edit], source: &str) -> io::Result<()> {
    let equal = edits.iter().all(|edit| edit.op == EditKind::Equal);
    if equal {
        return writeln!(out, "{}", Shown(source));
    }
    for (at, edit) in edits.iter().enumerate() {
        if at > 0 {
            write!(out, " ")?;
        }
        if edit.op == EditKind::Equal {
            write!(out, "{}", Shown(&edit.source))?;
            continue;
        }
        // Marks that both sides have stand outside the difference.
        let (before, query, source, after) = without_common_marks(&edit.query, &edit.source);
        let (query, source) = (Shown(query), Shown(source));
        write!(out, "{}", Shown(before))?;
        match edit.op {
            EditKind::Equal => {}
            EditKind::Value => write!(out, "{WARN}[-{source}-]{{+{query}+}}{WARN:#}")?,
            EditKind::Replace => {
                write!(out, "{BAD}[-{source}-]{BAD:#}{GOOD}{{+{query}+}}{GOOD:#}")?
            }
            EditKind::Delete => write!(out, "{BAD}[-{source}-]{BAD:#}")?,
            EditKind::Insert => write!(out, "{GOOD}{{+{query}+}}{GOOD:#}")?,
            EditKind::Moved if edit.query.is_empty() => write!(out, "{WARN}[<{source}<]{WARN:#}")?,
            EditKind::Moved => write!(out, "{WARN}{{>{query}>}}{WARN:#}")?,
        }
        write!(out, "{}", Shown(after))?;
    }
    writeln!(out)
}

/// Two texts that differ, with the marks that both begin and end with set apart:
/// what stands before, both texts, what stands behind.
fn without_common_marks<'a>(
    query: &'a str,
    source: &'a str,
) -> (&'a str, &'a str, &'a str, &'a str) {
    let is_mark = |(one, other): &(char, char)| one == other && !one.is_alphanumeric();
    let bytes = |(one, _): (char, char)| one.len_utf8();
    let before: usize = query
        .chars()
        .zip(source.chars())
        .take_while(is_mark)
        .map(bytes)
        .sum();
    let (start, query) = query.split_at(before);
    let source = &source[before..];
    let reversed = query.chars().rev().zip(source.chars().rev());
    let after: usize = reversed.take_while(is_mark).map(bytes).sum();
    let (query, end) = query.split_at(query.len() - after);
    (start, query, &source[..source.len() - after], end)
}

/// Looks up each text, or each segment of the file.
pub(super) fn run(arguments: &args::Match, config: &Config, output: &mut Output) -> CommandResult {
    if let Some(path) = &arguments.batch {
        return batch::run(arguments, path, config, output);
    }
    let memories = Memories::open_as_of(config, arguments.as_of.as_of)?;
    let filter = arguments.filter.filter();
    let limits = Limits {
        threshold: config.threshold.value,
        top: config.top.value,
    };
    let story = match &arguments.file {
        Some(path) => {
            let reader = StoryReader::new(&arguments.reading, config)?;
            Some(reader.read(path, arguments.pair.src.as_ref())?)
        }
        None => None,
    };
    let lang = match &story {
        Some(story) => {
            story.warn(output);
            &story.lang
        }
        None => &config.src.value,
    };
    let target = config.translation_of(lang)?;
    let busy = Busy::new("matching", output.is_quiet());
    let matcher = memories.matcher(lang, &target, &filter, output)?;
    let covered = match &story {
        Some(story) => cover::cover(&matcher, &story.texts(), limits)?,
        None => look_up_each(&matcher, &arguments.texts, limits)?,
    };
    drop(busy);
    tell_searched(&matcher, output)?;
    let lexicons = Lexicons::load(config)?;
    let proposer = Proposer::new(&lexicons, &memories, lang, &target);
    let mut any = false;
    for part in &covered {
        any |= print(part, &proposer, output)?;
        if arguments.fragments {
            proposer.print_fragments(part.first, &part.text, output)?;
        }
    }
    if !any {
        output.note(format_args!(
            "no {lang} segment matches at {} or better; a lower --threshold finds looser ones",
            limits.threshold
        ));
    }
    Ok(Outcome::found(any))
}

/// Looks texts up that have nothing to do with each other.
fn look_up_each(matcher: &Matcher<'_>, texts: &[String], limits: Limits) -> Result<Vec<Covered>> {
    let wanted: Vec<LookUp<'_>> = texts
        .iter()
        .map(|text| LookUp::plain(text, limits))
        .collect();
    let lists = matcher.lookup_each(&wanted)?;
    let part = |(first, (text, matches)): (usize, (&String, Vec<Match>))| Covered {
        first,
        count: 1,
        text: text.clone(),
        matches,
    };
    Ok(texts.iter().zip(lists).enumerate().map(part).collect())
}

/// Prints what was found for one part of a file, and whether something was.
pub(super) fn print(
    part: &Covered,
    proposer: &Proposer<'_>,
    output: &mut Output,
) -> std::result::Result<bool, Failure> {
    for (rank, found) in part.matches.iter().enumerate() {
        let proposal = match proposer.propose(&part.text, rank, found)? {
            Ok(proposal) => Some(proposal),
            Err(refusal) => {
                output.detail(format_args!("unit {}: {refusal}", found.unit.id.0));
                None
            }
        };
        output.record(&MatchRecord {
            proposal: proposal.as_ref(),
            ..record(part, rank, found, proposer.memories())
        })?;
    }
    if part.matches.is_empty() {
        output.record(&NoMatchRecord {
            query: &part.text,
            n: part.first,
        })?;
    }
    Ok(!part.matches.is_empty())
}

fn record<'a>(
    part: &'a Covered,
    rank: usize,
    found: &'a Match,
    memories: &'a Memories,
) -> MatchRecord<'a> {
    let unit = &found.unit.unit;
    MatchRecord {
        query: &part.text,
        n: part.first,
        segments: part.count,
        rank,
        score: found.score,
        base: found.base,
        source: &unit.source,
        target: &unit.target,
        unit: found.unit.id,
        story: unit.story.as_deref(),
        changed: unit.changed,
        correction: unit
            .props
            .iter()
            .find(|(name, _)| name == CORRECTION)
            .map(|(_, version)| version.as_str()),
        is_contested: part.matches.iter().any(|other| {
            let other = &other.unit.unit;
            other.source == unit.source && other.target != unit.target
        }),
        reversed: found.reversed,
        memory: memories.name_of(found),
        penalties: &found.penalties,
        edits: &found.edits,
        proposal: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_marks_stand_outside() {
        for (query, source, apart) in [
            ("(15.15", "(14.59", ("(", "15.15", "14.59", "")),
            ("“sí”.", "“no”.", ("“", "sí", "no", "”.")),
            ("uno", "", ("", "uno", "", "")),
            ("...", "..", ("..", ".", "", "")),
            ("añ", "o", ("", "añ", "o", "")),
        ] {
            assert_eq!(without_common_marks(query, source), apart);
        }
    }
}
