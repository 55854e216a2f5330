//! `teletipo history`: how a unit, or a story, came to be what it is.

use std::io::{self, Write};

use jiff::Timestamp;
use serde::Serialize;

use super::args::History;
use super::config::Config;
use super::r#match::write_edits;
use super::memory::{open_for_reading, unknown_story};
use super::output::{BAD, FRAME, Output, Record, STRONG, Shown, WARN};
use super::{CommandResult, Failure, Outcome};
use crate::matching::alignment::Edit;
use crate::matching::likeness::changes;
use crate::memory::{Ending, Retraction, Store, StoryRevision, Unit, UnitId, UnitState};
use crate::{Error, Result};

/// A state of a unit.
#[derive(Serialize)]
#[serde(tag = "type", rename = "state")]
struct StateRecord<'a> {
    unit: UnitId,
    revision: u32,
    from: Timestamp,
    until: Option<Timestamp>,
    cause: Option<&'a str>,
    author: Option<&'a str>,
    end: Option<&'a Ending>,
    story: Option<&'a str>,
    position: Option<u32>,
    confidence: Option<f64>,
    source: &'a str,
    target: &'a str,
    /// How the texts of the state before became these; absent where they are the same.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    source_edits: Vec<Edit>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    target_edits: Vec<Edit>,
    /// Whether it is the first state, whose texts are shown whole.
    #[serde(skip)]
    is_first: bool,
    /// What else changed, for a person.
    #[serde(skip)]
    beside: Vec<&'static str>,
}

/// A time during which a story was out of use.
#[derive(Serialize)]
#[serde(tag = "type", rename = "retraction")]
struct RetractionRecord<'a> {
    story: &'a str,
    #[serde(flatten)]
    retraction: &'a Retraction,
}

/// A version of a story.
#[derive(Serialize)]
#[serde(tag = "type", rename = "revision")]
struct RevisionRecord<'a> {
    story: &'a str,
    #[serde(flatten)]
    revision: &'a StoryRevision,
}

/// What was asked for.
#[derive(Serialize)]
#[serde(tag = "type", rename = "summary")]
struct Summary<'a> {
    id: &'a str,
    /// `unit` or `story`.
    taken_as: &'static str,
    /// States or versions.
    states: usize,
    retractions: usize,
}

impl Record for StateRecord<'_> {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        write!(out, "{STRONG}revision {}{STRONG:#} {FRAME}", self.revision)?;
        match self.until {
            Some(until) => write!(out, "{} to {until}", self.from)?,
            None => write!(out, "since {}", self.from)?,
        }
        write!(out, "{FRAME:#}")?;
        write_cause(out, self.cause, self.author)?;
        if let Some(story) = self.story {
            write!(out, " {FRAME}[{}", Shown(story))?;
            if let Some(position) = self.position {
                write!(out, " {position}")?;
            }
            write!(out, "]{FRAME:#}")?;
        }
        writeln!(out)?;
        self.write_texts(out)?;
        if let Some(end) = self.end.filter(|end| ends_for_good(end)) {
            write!(out, "{BAD}gone{BAD:#} {FRAME}{}{FRAME:#}", end.at)?;
            write_cause(out, Some(&end.cause), end.author.as_deref())?;
            if let Some(kept) = end.merged_into {
                write!(out, " into unit {}", kept.0)?;
            }
            writeln!(out)?;
        }
        Ok(())
    }
}

impl StateRecord<'_> {
    fn write_texts(&self, out: &mut dyn Write) -> io::Result<()> {
        if self.is_first {
            writeln!(out, "  {}", Shown(self.source))?;
            return writeln!(out, "  {}", Shown(self.target));
        }
        for (edits, text) in [
            (&self.source_edits, self.source),
            (&self.target_edits, self.target),
        ] {
            if !edits.is_empty() {
                write!(out, "  ")?;
                write_edits(out, edits, text)?;
            }
        }
        if !self.beside.is_empty() {
            writeln!(out, "  {FRAME}other {}{FRAME:#}", self.beside.join(", "))?;
        }
        Ok(())
    }
}

/// Whether a state was the last one for a time: what ended it brought no next one.
fn ends_for_good(end: &Ending) -> bool {
    matches!(end.cause.as_str(), "removed" | "delete") || end.merged_into.is_some()
}

fn write_cause(out: &mut dyn Write, cause: Option<&str>, author: Option<&str>) -> io::Result<()> {
    if let Some(cause) = cause {
        write!(out, " {}", Shown(cause))?;
    }
    if let Some(author) = author {
        write!(out, " by {}", Shown(author))?;
    }
    Ok(())
}

impl Record for RetractionRecord<'_> {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        let Retraction {
            reason,
            author,
            made,
            undone,
            undone_by,
        } = self.retraction;
        write!(out, "{WARN}retracted{WARN:#} {FRAME}{made}{FRAME:#}")?;
        write_cause(out, None, author.as_deref())?;
        match reason.is_empty() {
            true => writeln!(out)?,
            false => writeln!(out, ": {}", Shown(reason))?,
        }
        if let Some(undone) = undone {
            write!(out, "  {FRAME}in use again since {undone}{FRAME:#}")?;
            write_cause(out, None, undone_by.as_deref())?;
            writeln!(out)?;
        }
        Ok(())
    }
}

impl Record for RevisionRecord<'_> {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        let told = self.revision;
        write!(
            out,
            "{STRONG}version {}{STRONG:#} {FRAME}{}{FRAME:#}",
            told.revision, told.made
        )?;
        write_cause(out, Some(told.kind.as_str()), told.author.as_deref())?;
        match &told.note {
            None => writeln!(out)?,
            Some(note) => writeln!(out, ": {}", Shown(note))?,
        }
        match told.units {
            Some(units) => writeln!(
                out,
                "  units: {} created, {} updated, {} unchanged, {} removed{}",
                units.created,
                units.updated,
                units.unchanged,
                units.removed,
                if told.aligned { "" } else { " (one side only)" },
            ),
            None => Ok(()),
        }
    }
}

impl Record for Summary<'_> {
    fn write_text(&self, _out: &mut dyn Write) -> io::Result<()> {
        Ok(())
    }
}

/// Shows the history of a unit or a story.
pub(super) fn run(arguments: &History, config: &Config, output: &mut Output) -> CommandResult {
    let store = open_for_reading(config)?;
    let number = match arguments.story {
        true => None,
        false => arguments.id.trim().parse().ok().map(UnitId),
    };
    if let Some(unit) = number {
        let states = store.unit_states(unit)?;
        if !states.is_empty() {
            return of_unit(store.as_ref(), &arguments.id, unit, &states, output);
        }
    }
    let id = arguments.id.as_str();
    if store.story(id)?.is_none() {
        return Err(unknown(store.as_ref(), id, number)?.into());
    }
    of_story(store.as_ref(), id, output)
}

fn unknown(store: &dyn Store, id: &str, number: Option<UnitId>) -> Result<Error> {
    if number.is_some() {
        return Ok(Error::memory(
            store.name(),
            format!("it never had a unit {id}, and has no story of that id"),
        )
        .hint("`teletipo search` shows the numbers of units"));
    }
    unknown_story(store, id)
}

fn of_unit(
    store: &dyn Store,
    id: &str,
    unit: UnitId,
    states: &[UnitState],
    output: &mut Output,
) -> CommandResult {
    if store.story(id)?.is_some() {
        output.note(format_args!(
            "unit {id}; there is a story of that id too: add --story for it"
        ));
    } else {
        output.note(format_args!("unit {id}"));
    }
    let last = states.last().and_then(|state| state.unit.story.as_deref());
    let mut retractions = match last {
        Some(story) => store.retractions(story)?,
        None => Vec::new(),
    };
    retractions.retain(|retraction| befell(retraction, states));
    let mut events = retractions.iter().peekable();
    let story = last.unwrap_or_default();
    let mut before: Option<&UnitState> = None;
    for state in states {
        while let Some(retraction) = events.next_if(|event| event.made < state.from) {
            output.record(&RetractionRecord { story, retraction })?;
        }
        output.record(&state_record(unit, state, before))?;
        before = Some(state);
    }
    for retraction in events {
        output.record(&RetractionRecord { story, retraction })?;
    }
    summary(output, (id, "unit"), states.len(), retractions.len())
}

/// Whether a retraction of its story befell a unit: it did not where it was undone before the
/// unit came, or made when it was gone.
fn befell(retraction: &Retraction, states: &[UnitState]) -> bool {
    let came = states.first().map(|first| first.from);
    let end = states.last().and_then(|last| last.end.as_ref());
    let was_over = came
        .zip(retraction.undone)
        .is_some_and(|(came, undone)| undone < came);
    let was_gone = end.is_some_and(|end| end.at < retraction.made);
    !was_over && !was_gone
}

fn state_record<'a>(
    unit: UnitId,
    state: &'a UnitState,
    before: Option<&UnitState>,
) -> StateRecord<'a> {
    let now = &state.unit;
    let (source_edits, target_edits) = match before {
        None => (Vec::new(), Vec::new()),
        Some(UnitState { unit: old, .. }) => (
            changes(&now.source, &old.source, &now.source_lang),
            changes(&now.target, &old.target, &now.target_lang),
        ),
    };
    StateRecord {
        unit,
        revision: now.revision,
        from: state.from,
        until: state.end.as_ref().map(|end| end.at),
        cause: state.cause.as_deref(),
        author: state.author.as_deref(),
        end: state.end.as_ref(),
        story: now.story.as_deref(),
        position: now.position,
        confidence: now.confidence,
        source: &now.source,
        target: &now.target,
        source_edits,
        target_edits,
        is_first: before.is_none(),
        beside: before.map_or_else(Vec::new, |before| beside(&before.unit, now)),
    }
}

/// What changed of a unit beside its texts.
fn beside(old: &Unit, new: &Unit) -> Vec<&'static str> {
    let confidence = |unit: &Unit| unit.confidence.map(f64::to_bits);
    let neighbours = |unit: &Unit| (unit.previous.clone(), unit.next.clone());
    let parts = [
        ("position", old.position != new.position),
        ("neighbours", neighbours(old) != neighbours(new)),
        ("file", old.file != new.file),
        ("origin", old.origin != new.origin),
        ("confidence", confidence(old) != confidence(new)),
        ("properties", old.props != new.props),
        (
            "tags",
            (&old.source_tags, &old.target_tags) != (&new.source_tags, &new.target_tags),
        ),
    ];
    let changed = parts.into_iter().filter(|(_, changed)| *changed);
    changed.map(|(name, _)| name).collect()
}

fn of_story(store: &dyn Store, id: &str, output: &mut Output) -> CommandResult {
    output.note(format_args!("story {id}"));
    let revisions = store.story_revisions(id)?;
    let retractions = store.retractions(id)?;
    let mut events = retractions.iter().peekable();
    for revision in &revisions {
        while let Some(retraction) = events.next_if(|event| event.made < revision.made) {
            output.record(&RetractionRecord {
                story: id,
                retraction,
            })?;
        }
        output.record(&RevisionRecord {
            story: id,
            revision,
        })?;
    }
    for retraction in events {
        output.record(&RetractionRecord {
            story: id,
            retraction,
        })?;
    }
    if revisions.is_empty() {
        output.note("no text of it was stored yet; imported units name it");
    }
    summary(output, (id, "story"), revisions.len(), retractions.len())
}

fn summary(
    output: &mut Output,
    (id, taken_as): (&str, &'static str),
    states: usize,
    retractions: usize,
) -> std::result::Result<Outcome, Failure> {
    output.record(&Summary {
        id,
        taken_as,
        states,
        retractions,
    })?;
    Ok(Outcome::Done)
}
