//! What a new version is to its story: told by the call, by the copy, or by what is stored;
//! and the kill, which is no text.

use std::io::{self, Write};

use serde::Serialize;

use super::super::args::Take;
use super::super::config::Config;
use super::super::memory::writing;
use super::super::output::{Output, Record, STRONG, Shown};
use super::super::story::Story;
use super::super::{CommandResult, Outcome, now};
use crate::article::{Article, Filing, Role};
use crate::memory::{RevisionKind, StatusChange, Store, StoryStatus};
use crate::{Error, Result};

/// What a version is, and why we think so.
pub(super) struct Filed {
    pub(super) kind: RevisionKind,
    pub(super) reason: String,
}

/// What a version is: what the call says, else the copy, else whether there is a version
/// before it.
pub(super) fn of(flag: Option<RevisionKind>, article: &Article, has_version: bool) -> Filed {
    let filed = |kind, reason: &str| Filed {
        kind,
        reason: reason.to_owned(),
    };
    if let Some(kind) = flag {
        return filed(kind, "so says --kind");
    }
    if let Some(said) = article.filed() {
        let kind = match said.filing {
            Filing::Update => RevisionKind::Update,
            Filing::Lead => RevisionKind::Lead,
            Filing::Correction => RevisionKind::Correction,
            Filing::Kill => RevisionKind::Kill,
        };
        return filed(kind, &said.reason);
    }
    match has_version {
        true => filed(RevisionKind::Update, "there is a version of it"),
        false => filed(RevisionKind::Story, "there is no version of it yet"),
    }
}

/// What speaks against taking a version of this story: that it is none of the memory's, or
/// out of use.
///
/// # Errors
/// When the memory cannot be read.
pub(super) fn doubt(id: &str, filed: &Filed, store: &dyn Store) -> Result<Option<String>> {
    let known = store.story(id)?;
    if known.is_some_and(|story| story.status == StoryStatus::Retracted) {
        return Ok(Some(format!(
            "the story `{id}` is retracted, and so is what is stored of it; \
             `teletipo retract --story {id} --undo` brings it back"
        )));
    }
    if store.story_version(id, None)?.is_some() {
        return Ok(None);
    }
    let kind = filed.kind.as_str();
    Ok(match (similar(id, store)?, filed.kind) {
        (Some(other), _) => Some(format!(
            "no version of `{id}` is stored; did you mean `{other}`?"
        )),
        (None, RevisionKind::Story) => None,
        (None, _) => Some(format!(
            "no version of `{id}` is stored that this {kind} could be of"
        )),
    })
}

/// Jaro-Winkler similarity from which an id may be meant by another one: a slip or two.
const SLIP: f64 = 0.9;

/// The id of a story that is most like `id`.
fn similar(id: &str, store: &dyn Store) -> Result<Option<String>> {
    let stories = store.stories()?;
    let alike = stories.into_iter().map(|story| {
        let likeness = strsim::jaro_winkler(&story.id, id);
        (likeness, story.id)
    });
    let alike = alike.filter(|(likeness, _)| *likeness >= SLIP);
    let best = alike.max_by(|(one, _), (other, _)| one.total_cmp(other));
    Ok(best.map(|(_, id)| id))
}

/// What a kill came to.
#[derive(Serialize)]
#[serde(tag = "type", rename = "summary")]
struct Killed<'a> {
    story: &'a str,
    file: &'a str,
    kind: RevisionKind,
    kind_reason: &'a str,
    /// Whether the story was in use before.
    retracted: bool,
    /// Its units, which are in no match, search or export now.
    units: u64,
    reason: &'a str,
}

impl Record for Killed<'_> {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        write!(out, "{STRONG}{}{STRONG:#}: kill", Shown(self.story))?;
        if !self.retracted {
            return writeln!(out, "; it was retracted already");
        }
        let (why, reason) = (Shown(self.kind_reason), Shown(self.reason));
        writeln!(
            out,
            " ({why}); retracted with {} units: {reason}",
            self.units
        )
    }
}

/// Takes a story out of use because its copy says so.
///
/// # Errors
/// When there is no such story, or it cannot be written.
pub(super) fn kill(
    arguments: &Take,
    story: &Story,
    id: &str,
    config: &Config,
    output: &mut Output,
) -> CommandResult {
    if arguments.target.is_some() || arguments.output.is_some() {
        output.note("a kill has no text: nothing is translated or stored");
    }
    let filed = of(arguments.kind, &story.article, true);
    let notice = || {
        let paragraph = story.article.paragraphs.first();
        let first = paragraph.map(|paragraph| paragraph.span.of(&story.article.text).trim());
        story.article.part(Role::Headline).or(first)
    };
    let reason = arguments.note.as_deref().or_else(notice).unwrap_or("kill");
    let (change, units, meant) = writing(config, |store| {
        let units = store.story(id)?.map_or(0, |story| story.units);
        let change = store.retract(id, reason, None, now()?)?;
        let meant = match change {
            StatusChange::Unknown => similar(id, store)?,
            _ => None,
        };
        Ok((change, units, meant))
    })?;
    if change == StatusChange::Unknown {
        let hint = match meant {
            Some(other) => format!("did you mean `{other}`?"),
            None => "name it as it was stored; `teletipo history ID` shows one".to_owned(),
        };
        let what = format!("there is no story `{id}` to be killed");
        return Err(Error::memory(config.memory.value.first(), what)
            .hint(hint)
            .into());
    }
    output.record(&Killed {
        story: id,
        file: &story.file,
        kind: RevisionKind::Kill,
        kind_reason: &filed.reason,
        retracted: change == StatusChange::Done,
        units,
        reason,
    })?;
    Ok(Outcome::Done)
}
