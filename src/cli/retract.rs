//! `teletipo retract`: a withdrawn story out of use, and what was translated from it.

use std::collections::HashMap;
use std::io::{self, Write};

use serde::Serialize;

use super::args::Retract;
use super::config::Config;
use super::memory::{existing_for_writing, plain_matcher, unknown_story};
use super::output::{FRAME, Output, Record, STRONG, Shown, score_style};
use super::progress::Busy;
use super::{CommandResult, Outcome, now};
use crate::Result;
use crate::matching::derived::{Derived, derived};
use crate::matching::score::EXACT;
use crate::memory::{StatusChange, Store, StoredUnit, UnitId};
use crate::text::Lang;

/// A later unit that was translated from the story.
#[derive(Serialize)]
#[serde(tag = "type", rename = "derived")]
struct DerivedRecord<'a> {
    unit: UnitId,
    story: Option<&'a str>,
    /// The unit that it is most like: one of the story, or one listed before.
    from: UnitId,
    depth: u32,
    source_score: u8,
    target_score: u8,
    /// The very source, or translation, of that unit.
    same_source: bool,
    same_target: bool,
    created: jiff::Timestamp,
    source: &'a str,
    target: &'a str,
}

#[derive(Serialize)]
#[serde(tag = "type", rename = "summary")]
struct Summary<'a> {
    story: &'a str,
    /// `retracted`, `restored`, `already retracted` or `in use already`.
    status: &'static str,
    /// The story's units.
    units: usize,
    /// Later units translated from them; nobody looks when a story is brought back.
    #[serde(skip_serializing_if = "Option::is_none")]
    derived: Option<usize>,
    /// Lowest score of both sides of those.
    threshold: u8,
}

impl Record for DerivedRecord<'_> {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        let indent = "  ".repeat(usize::try_from(self.depth).unwrap_or(1).min(8));
        write!(out, "{indent}{STRONG}unit {}{STRONG:#}", self.unit.0)?;
        if let Some(story) = self.story {
            write!(out, " {FRAME}[{}]{FRAME:#}", Shown(story))?;
        }
        write!(
            out,
            " {FRAME}{} from unit {}:{FRAME:#}",
            self.created, self.from.0
        )?;
        for (name, score, same) in [
            ("source", self.source_score, self.same_source),
            ("translation", self.target_score, self.same_target),
        ] {
            let style = score_style(score);
            match same {
                true => write!(out, " {style}same {name}{style:#}")?,
                false => write!(out, " {name} {style}{score}%{style:#}")?,
            }
        }
        writeln!(out)?;
        writeln!(out, "{indent}  {}", Shown(self.source))?;
        writeln!(out, "{indent}  {}", Shown(self.target))
    }
}

impl Record for Summary<'_> {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        let (story, status, units) = (Shown(self.story), self.status, self.units);
        write!(out, "{STRONG}{story}{STRONG:#} {status}: {units} units")?;
        match self.derived {
            Some(derived) => writeln!(
                out,
                "; later units translated from them, both sides {} % or better: {derived}",
                self.threshold
            ),
            None => writeln!(out),
        }
    }
}

/// Retracts a story, or brings it back.
pub(super) fn run(arguments: &Retract, config: &Config, output: &mut Output) -> CommandResult {
    let mut store = existing_for_writing(config)?;
    let id = arguments.story.as_str();
    let status = change(store.as_mut(), arguments, output)?;
    let units = store.units_of_story(id)?;
    // What was merged into units of other stories lives on there.
    let origins = [units.clone(), store.merged_of_story(id)?].concat();
    let threshold = config.threshold.value;
    let found = match arguments.undo {
        true => Vec::new(),
        false => {
            let busy = Busy::new("looking for what was translated from it", output.is_quiet());
            let found = all_derived(store.as_ref(), &origins, threshold)?;
            drop(busy);
            found
        }
    };
    let parents = origins.iter().chain(found.iter().map(|found| &found.unit));
    let parents: HashMap<UnitId, &StoredUnit> = parents.map(|unit| (unit.id, unit)).collect();
    for derived in &found {
        output.record(&record(derived, parents.get(&derived.parent).copied()))?;
    }
    output.record(&Summary {
        story: id,
        status,
        units: units.len(),
        derived: (!arguments.undo).then_some(found.len()),
        threshold,
    })?;
    Ok(Outcome::Done)
}

/// Sets the story's status; tells how it is now.
fn change(store: &mut dyn Store, arguments: &Retract, output: &mut Output) -> Result<&'static str> {
    let (id, now) = (arguments.story.as_str(), now()?);
    let change = match &arguments.reason {
        Some(reason) => store.retract(id, reason, now)?,
        None => store.restore(id, now)?,
    };
    let status = match (change, arguments.undo) {
        (StatusChange::Unknown, _) => return Err(unknown_story(store, id)?),
        (StatusChange::Done, false) => "retracted",
        (StatusChange::Done, true) => "restored",
        (StatusChange::Already, false) => "already retracted",
        (StatusChange::Already, true) => "in use already",
    };
    if let (StatusChange::Already, false) = (change, arguments.undo)
        && let Some(retraction) = store.retractions(id)?.pop()
    {
        let by = retraction.author.map(|author| format!(" by {author}"));
        output.note(format_args!(
            "it was retracted {}{}: {}",
            retraction.made,
            by.unwrap_or_default(),
            retraction.reason
        ));
    }
    Ok(status)
}

/// What was translated from these units, language pair by language pair.
fn all_derived(store: &dyn Store, units: &[StoredUnit], threshold: u8) -> Result<Vec<Derived>> {
    let mut rest: Vec<&StoredUnit> = units.iter().collect();
    let mut all = Vec::new();
    while let Some(first) = rest.first() {
        let (source, target) = (
            first.unit.source_lang.clone(),
            first.unit.target_lang.clone(),
        );
        let is_between = |stored: &StoredUnit, source: &Lang, target: &Lang| {
            let unit = &stored.unit;
            unit.source_lang.same_language(source) && unit.target_lang.same_language(target)
        };
        let (these, others): (Vec<&StoredUnit>, Vec<&StoredUnit>) = rest
            .into_iter()
            .partition(|stored| is_between(stored, &source, &target));
        rest = others;
        let origins: Vec<StoredUnit> = these.into_iter().cloned().collect();
        let matcher = plain_matcher(store, &source, &target)?;
        all.extend(derived(&matcher, &origins, threshold)?);
    }
    Ok(all)
}

fn record<'a>(found: &'a Derived, parent: Option<&StoredUnit>) -> DerivedRecord<'a> {
    let unit = &found.unit.unit;
    let same = |text: fn(&StoredUnit) -> &str| {
        parent.is_some_and(|parent| text(parent) == text(&found.unit))
    };
    DerivedRecord {
        unit: found.unit.id,
        story: unit.story.as_deref(),
        from: found.parent,
        depth: found.depth,
        source_score: found.source_score.min(EXACT),
        target_score: found.target_score,
        same_source: same(|stored| &stored.unit.source),
        same_target: same(|stored| &stored.unit.target),
        created: unit.created,
        source: &unit.source,
        target: &unit.target,
    }
}
