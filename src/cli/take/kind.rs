//! What a new version is to its story: told by the call, by the copy, or by what is stored;
//! and the kill, which is no text.

use std::io::{self, Write};

use serde::Serialize;

use super::super::args::{Retract, Take};
use super::super::config::Config;
use super::super::memory::{open_for_reading, unknown_story};
use super::super::output::{Output, Record, STRONG, Shown};
use super::super::story::Story;
use super::super::suggestion::did_you_mean;
use super::super::{CommandResult, retract};
use crate::Result;
use crate::article::{Article, Paragraph, Role, says_only_that};
use crate::memory::{RevisionKind, Store, StoryStatus};
use crate::story::filed;

/// What a version is, and why we think so.
pub(super) struct Filed {
    pub(super) kind: RevisionKind,
    pub(super) reason: String,
}

/// What a version is: what the call says, else the copy, else whether there is a version
/// before it.
pub(super) fn of(flag: Option<RevisionKind>, article: &Article, has_version: bool) -> Filed {
    let (kind, reason) = match flag {
        Some(kind) => (kind, "so says --kind".to_owned()),
        None => filed(article, has_version),
    };
    Filed { kind, reason }
}

/// What speaks against taking a version of this story: that it is none of the memory's, or
/// out of use.
///
/// # Errors
/// When the memory cannot be read.
pub(super) fn doubt(id: &str, filed: &Filed, store: &dyn Store) -> Result<Option<String>> {
    if !is_live(id, store)? {
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

/// Whether a story is in use, or not known.
///
/// # Errors
/// When the memory cannot be read.
pub(super) fn is_live(id: &str, store: &dyn Store) -> Result<bool> {
    let known = store.story(id)?;
    Ok(known.is_none_or(|story| story.status == StoryStatus::Live))
}

/// The id of a story that is most like `id`.
fn similar(id: &str, store: &dyn Store) -> Result<Option<String>> {
    let stories = store.stories()?;
    let ids: Vec<&str> = stories.iter().map(|story| story.id.as_str()).collect();
    Ok(did_you_mean(id, &ids).map(str::to_owned))
}

/// A kill, before what taking the story out of use came to.
#[derive(Serialize)]
#[serde(tag = "type", rename = "kill")]
struct Kill<'a> {
    story: &'a str,
    file: &'a str,
    /// Why it is taken for a kill.
    kind_reason: &'a str,
    /// Why the story is withdrawn, as its history will tell.
    reason: &'a str,
}

impl Record for Kill<'_> {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        let (story, why) = (Shown(self.story), Shown(self.kind_reason));
        writeln!(
            out,
            "{STRONG}{story}{STRONG:#}: kill ({why}): {}",
            Shown(self.reason)
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
    let store = open_for_reading(config)?;
    if store.story(id)?.is_none() {
        return Err(unknown_story(store.as_ref(), id)?.into());
    }
    drop(store);
    let filed = of(arguments.kind, &story.article, true);
    let notice = || why(&story.article);
    let reason = arguments.note.as_deref().or_else(notice).unwrap_or("kill");
    output.record(&Kill {
        story: id,
        file: &story.file,
        kind_reason: &filed.reason,
        reason,
    })?;
    let retraction = Retract {
        story: id.to_owned(),
        reason: Some(reason.to_owned()),
        undo: false,
        threshold: arguments.threshold,
    };
    retract::run(&retraction, config, output)
}

/// Why a notice withdraws the story: its headline, or where that only says that it does, the
/// first paragraph that says more.
fn why(article: &Article) -> Option<&str> {
    let paragraphs = || {
        let text = |paragraph: &Paragraph| paragraph.span.of(&article.text).trim();
        article.paragraphs.iter().map(text)
    };
    let headline = article.part(Role::Headline);
    let mut lines = headline.into_iter().chain(paragraphs());
    let told = lines.find(|line| !line.is_empty() && !says_only_that(line));
    told.or(headline).or_else(|| paragraphs().next())
}
