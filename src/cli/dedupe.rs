//! `teletipo dedupe`: units that say the same merged, or those listed that contradict each
//! other.

use std::io::{self, Write};

use jiff::Timestamp;
use serde::Serialize;

use super::args::DedupeArgs;
use super::config::Config;
use super::memory::{existing_for_writing, keep_index, open_for_reading};
use super::output::{FRAME, Output, Record, STRONG, Shown};
use super::{CommandResult, Outcome, now};
use crate::memory::{
    Conflict, Dedupe, DuplicateRule, Filter, MergeCounts, Store, StoredUnit, UnitId, UnitState,
};
use crate::{Error, Result};

/// A merged unit.
#[derive(Serialize)]
#[serde(tag = "type", rename = "merge")]
struct MergeRecord<'a> {
    rule: DuplicateRule,
    unit: UnitId,
    into: UnitId,
    story: Option<&'a str>,
    into_story: Option<&'a str>,
    source: &'a str,
    target: &'a str,
    into_source: &'a str,
    into_target: &'a str,
}

impl Record for MergeRecord<'_> {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        let place = |story: Option<&str>| match story {
            Some(story) => format!(" [{}]", Shown(story)),
            None => String::new(),
        };
        writeln!(
            out,
            "unit {}{FRAME}{}{FRAME:#} into {}{FRAME}{}  {}{FRAME:#}",
            self.unit.0,
            place(self.story),
            self.into.0,
            place(self.into_story),
            self.rule.name(),
        )?;
        writeln!(out, "  {}", Shown(self.source))?;
        writeln!(out, "  {}", Shown(self.target))?;
        if (self.source, self.target) != (self.into_source, self.into_target) {
            writeln!(out, "  {FRAME}as{FRAME:#} {}", Shown(self.into_source))?;
            writeln!(out, "  {FRAME}as{FRAME:#} {}", Shown(self.into_target))?;
        }
        Ok(())
    }
}

#[derive(Serialize)]
#[serde(tag = "type", rename = "summary")]
struct Summary {
    dry_run: bool,
    #[serde(flatten)]
    counts: MergeCounts,
}

impl Record for Summary {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        let MergeCounts {
            placed,
            spelling,
            across_stories,
        } = self.counts;
        let would = if self.dry_run { "would be " } else { "" };
        writeln!(
            out,
            "{STRONG}{}{STRONG:#} units {would}merged: {placed} placed, {spelling} spelling, {across_stories} across stories",
            self.counts.total()
        )
    }
}

/// A source with several translations.
#[derive(Serialize)]
#[serde(tag = "type", rename = "conflict")]
struct ConflictRecord<'a> {
    n: u64,
    source: &'a str,
    translations: Vec<TranslationRecord<'a>>,
}

#[derive(Serialize)]
struct TranslationRecord<'a> {
    target: &'a str,
    /// The newest unit with this translation.
    unit: UnitId,
    story: Option<&'a str>,
    created: Timestamp,
    changed: Timestamp,
    confidence: Option<f64>,
    /// Units with this translation.
    units: u64,
}

impl Record for ConflictRecord<'_> {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "{STRONG}{}{STRONG:#}", Shown(self.source))?;
        for told in &self.translations {
            writeln!(out, "  {}", Shown(told.target))?;
            write!(out, "    {FRAME}{} unit {}", told.changed, told.unit.0)?;
            if let Some(story) = told.story {
                write!(out, " [{}]", Shown(story))?;
            }
            if told.units > 1 {
                write!(out, ", {} units in all", told.units)?;
            }
            writeln!(out, "{FRAME:#}")?;
        }
        Ok(())
    }
}

/// How many conflicts there are.
#[derive(Serialize)]
#[serde(tag = "type", rename = "summary")]
struct ConflictSummary {
    conflicts: u64,
}

impl Record for ConflictSummary {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        let conflicts = self.conflicts;
        writeln!(
            out,
            "{STRONG}{conflicts}{STRONG:#} sources with several translations"
        )
    }
}

/// Merges duplicates, or lists conflicts.
pub(super) fn run(arguments: &DedupeArgs, config: &Config, output: &mut Output) -> CommandResult {
    let filter = arguments.filter.filter();
    if arguments.conflicts {
        return conflicts(&filter, config, output);
    }
    if filter != Filter::default() {
        return Err(Error::usage(
            "units are merged wherever they are",
            "leave the filters out, or list conflicts with --conflicts",
        )
        .into());
    }
    let how = Dedupe {
        across_stories: arguments.across_stories,
        dry_run: arguments.dry_run,
    };
    let mut store = existing_for_writing(config)?;
    // Told when all is done: nobody who reads slowly keeps others from writing, and who does
    // not read to the end undoes nothing.
    let mut merges = Vec::new();
    let counts = store.dedupe(how, now()?, &mut |merge| {
        merges.push((merge.rule, merge.merged.id, merge.kept.id));
        Ok(())
    })?;
    if counts.total() > 0 && !how.dry_run {
        keep_index(store.as_ref(), config, output);
    }
    for (rule, merged, kept) in merges {
        let (merged, kept) = (
            last_state(store.as_ref(), merged)?,
            last_state(store.as_ref(), kept)?,
        );
        if let (Some(merged), Some(kept)) = (merged, kept) {
            output.record(&merge_record(rule, &merged, &kept))?;
        }
    }
    output.record(&Summary {
        dry_run: how.dry_run,
        counts,
    })?;
    Ok(Outcome::Done)
}

fn unwritten(error: io::Error) -> Error {
    Error::io("write", "standard output", error)
}

/// A unit as it is, or as it was last.
fn last_state(store: &dyn Store, id: UnitId) -> Result<Option<StoredUnit>> {
    let last = store.unit_states(id)?.pop();
    Ok(last.map(|UnitState { unit, .. }| StoredUnit { id, unit }))
}

fn merge_record<'a>(
    rule: DuplicateRule,
    StoredUnit { id, unit }: &'a StoredUnit,
    StoredUnit {
        id: into,
        unit: kept,
    }: &'a StoredUnit,
) -> MergeRecord<'a> {
    MergeRecord {
        rule,
        unit: *id,
        into: *into,
        story: unit.story.as_deref(),
        into_story: kept.story.as_deref(),
        source: &unit.source,
        target: &unit.target,
        into_source: &kept.source,
        into_target: &kept.target,
    }
}

fn conflicts(filter: &Filter, config: &Config, output: &mut Output) -> CommandResult {
    let store = open_for_reading(config)?;
    let mut n = 0;
    let conflicts = store.conflicts(filter, &mut |conflict| {
        let told = output.record(&conflict_record(n, conflict));
        n += 1;
        told.map_err(unwritten)
    })?;
    output.record(&ConflictSummary { conflicts })?;
    Ok(match conflicts {
        0 => Outcome::Done,
        _ => Outcome::Findings,
    })
}

fn conflict_record(n: u64, conflict: &Conflict) -> ConflictRecord<'_> {
    let told = |(stored, units): &'_ (StoredUnit, u64)| (stored.id, *units);
    let translations = conflict.translations.iter().map(|translation| {
        let (unit, units) = told(translation);
        let known = &translation.0.unit;
        TranslationRecord {
            target: &known.target,
            unit,
            story: known.story.as_deref(),
            created: known.created,
            changed: known.changed,
            confidence: known.confidence,
            units,
        }
    });
    let first = conflict.translations.first();
    ConflictRecord {
        n,
        source: first.map_or("", |(stored, _)| &stored.unit.source),
        translations: translations.collect(),
    }
}
