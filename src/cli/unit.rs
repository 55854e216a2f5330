//! `teletipo unit`: one unit shown, written anew, taken out, brought back.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::Value;

use super::args::UnitCommand;
use super::config::Config;
use super::memory::{existing_for_writing, keep_index, open_for_reading};
use super::output::{FRAME, Output, Record, STRONG, Shown, WARN};
use super::{CommandResult, Outcome, now};
use crate::exchange::jsonl;
use crate::memory::{Store, StoredUnit, StoryStatus, Unit, UnitChange, UnitId};
use crate::{Error, Result};

/// All that the memory knows of a unit.
#[derive(Serialize)]
struct UnitRecord<'a> {
    #[serde(rename = "unit")]
    id: UnitId,
    /// With the type, `unit`, and the fields of an export to JSON Lines.
    #[serde(flatten)]
    object: Value,
    /// Its story is out of use.
    retracted: bool,
    #[serde(skip)]
    unit: &'a Unit,
}

impl Record for UnitRecord<'_> {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        let unit = self.unit;
        write!(out, "{STRONG}unit {}{STRONG:#}", self.id.0)?;
        match self.retracted {
            true => writeln!(out, " {WARN}retracted{WARN:#}")?,
            false => writeln!(out)?,
        }
        let mut line = |name: &str, value: &str| {
            writeln!(out, "  {FRAME}{name:<10}{FRAME:#} {}", Shown(value))
        };
        line(unit.source_lang.as_str(), &unit.source)?;
        line(unit.target_lang.as_str(), &unit.target)?;
        let texts = [
            ("story", &unit.story),
            ("file", &unit.file),
            ("before", &unit.previous),
            ("behind", &unit.next),
            ("origin", &unit.origin),
        ];
        for (name, text) in texts {
            if let Some(text) = text {
                line(name, text)?;
            }
        }
        if let Some(position) = unit.position {
            line("position", &position.to_string())?;
        }
        if let Some(confidence) = unit.confidence {
            line("confidence", &confidence.to_string())?;
        }
        for (name, text) in &unit.props {
            line(name, text)?;
        }
        for (name, tags) in [("tags", &unit.source_tags), ("tags", &unit.target_tags)] {
            if !tags.is_empty() {
                line(name, &tags.len().to_string())?;
            }
        }
        line("created", &unit.created.to_string())?;
        line("changed", &unit.changed.to_string())?;
        line("revision", &unit.revision.to_string())
    }
}

/// What became of a unit.
#[derive(Serialize)]
#[serde(tag = "type", rename = "summary")]
struct Summary {
    unit: UnitId,
    /// `edited`, `deleted`, `restored` or `unchanged`.
    status: &'static str,
}

impl Record for Summary {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(
            out,
            "{STRONG}unit {}{STRONG:#} {}",
            self.unit.0, self.status
        )
    }
}

/// Shows or changes a unit.
pub(super) fn run(command: &UnitCommand, config: &Config, output: &mut Output) -> CommandResult {
    let (id, done) = match command {
        UnitCommand::Show { id } => {
            show(open_for_reading(config)?.as_ref(), UnitId(*id), output)?;
            return Ok(Outcome::Done);
        }
        UnitCommand::Edit { id, .. } => (UnitId(*id), "edited"),
        UnitCommand::Delete { id } => (UnitId(*id), "deleted"),
        UnitCommand::Restore { id } => (UnitId(*id), "restored"),
    };
    let mut store = existing_for_writing(config)?;
    let now = now()?;
    let tags = |store: &dyn Store| -> Result<usize> {
        let unit = store.unit(id)?.map(|stored| stored.unit);
        Ok(unit.map_or(0, |unit| unit.source_tags.len() + unit.target_tags.len()))
    };
    let tags_before = tags(store.as_ref())?;
    let change = match command {
        UnitCommand::Edit { source, target, .. } => {
            store.edit_unit(id, source.as_deref(), target.as_deref(), now)?
        }
        UnitCommand::Delete { .. } => store.delete_unit(id, now)?,
        UnitCommand::Show { .. } | UnitCommand::Restore { .. } => store.restore_unit(id, now)?,
    };
    let status = match change {
        UnitChange::Done => done,
        UnitChange::Already => "unchanged",
        UnitChange::Unknown => return Err(unknown(store.as_ref(), id).into()),
        UnitChange::Taken(other) => {
            return Err(Error::memory(
                store.name(),
                format!("unit {} of the same place says just that", other.0),
            )
            .hint("delete one of the two if it is not wanted")
            .into());
        }
    };
    if change == UnitChange::Done {
        keep_index(store.as_ref(), config, output);
        if matches!(command, UnitCommand::Edit { .. }) && tags(store.as_ref())? < tags_before {
            output.warn("the inline tags did not fit the new text any more and are gone");
        }
    }
    output.record(&Summary { unit: id, status })?;
    Ok(Outcome::Done)
}

fn show(
    store: &dyn Store,
    id: UnitId,
    output: &mut Output,
) -> std::result::Result<(), super::Failure> {
    let Some(StoredUnit { id, unit }) = store.unit(id)? else {
        return Err(unknown(store, id).into());
    };
    let retracted = match &unit.story {
        Some(story) => store
            .story(story)?
            .is_some_and(|story| story.status == StoryStatus::Retracted),
        None => false,
    };
    let mut object = jsonl::object(&unit).map_err(io::Error::from)?;
    if let Some(fields) = object.as_object_mut() {
        fields.insert("type".to_owned(), "unit".into());
    }
    output.record(&UnitRecord {
        id,
        object,
        retracted,
        unit: &unit,
    })?;
    Ok(())
}

fn unknown(store: &dyn Store, id: UnitId) -> Error {
    let gone = store.unit_states(id).is_ok_and(|states| !states.is_empty());
    let error = Error::memory(
        store.name(),
        match gone {
            true => format!("unit {} is gone", id.0),
            false => format!("it never had a unit {}", id.0),
        },
    );
    match gone {
        true => error.hint(format!(
            "`teletipo history {0}` tells what became of it, `teletipo unit restore {0}` brings it back",
            id.0
        )),
        false => error.hint("`teletipo search` shows the numbers of units"),
    }
}
