//! A version of a story stored.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::align::beads;
use super::filter::language;
use super::texts::Text;
use crate::memory::{RevisionKind, Side, StoryChange, StoryRecord};
use crate::server::access::Writer;
use crate::server::extract::{Named, Posted};
use crate::server::failure::{Answer, Failure, Told};
use crate::server::state::App;
use crate::story::{Story, filed};
use crate::{Error, Result};

/// How units are marked that follow from an alignment.
const ORIGIN: &str = "align";

/// How often a story is aligned anew when somebody else stores versions of it meanwhile.
const ATTEMPTS: u32 = 8;

/// A version of a story. With both sides they are aligned, and its units are those of the
/// alignment; with one side it is only that text.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "source": "El sismo fue a las 5.42. Nadie murió.",
    "target": "The quake struck at 5:42 a.m. Nobody died.",
    "src": "es", "tgt": "en", "kind": "story"
}))]
pub(super) struct ToStore {
    /// The text, its segments, or its file.
    source: Option<Text>,
    /// Its translation, the segments or the file of that.
    target: Option<Text>,
    /// Language of the text; by default the server's.
    src: Option<String>,
    /// Language of the translation; by default the server's.
    tgt: Option<String>,
    /// What it is to the version before: `story`, `update`, `lead`, `correction` or `kill`; by
    /// default as its copy says, else `update` where there is a version, `story` where not.
    kind: Option<String>,
    /// What its author says of it; of a kill, why.
    note: Option<String>,
    /// The version that it was made from, 0 for none; where the story is at another one by
    /// now nothing is written (409).
    based_on: Option<u32>,
    /// Beads below this confidence give no unit.
    #[schema(minimum = 0, maximum = 1)]
    min_confidence: Option<f64>,
}

/// What storing a story did.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Stored {
    /// Its id.
    story: String,
    /// The version that it is at now.
    revision: u32,
    /// `created`, `updated` or `unchanged`.
    change: &'static str,
    /// Units that are new.
    created: u64,
    /// Units that have a new translation.
    updated: u64,
    /// Units that stayed.
    unchanged: u64,
    /// Units that the story no longer has.
    removed: u64,
}

/// Stores a version of a story.
#[utoipa::path(
    put,
    path = "/stories/{id}",
    tag = "stories",
    operation_id = "store_story",
    security(("token" = [])),
    params(("id" = String, Path, description = "Its id, percent-encoded", example = "terremoto")),
    request_body = ToStore,
    responses(
        (status = 200, description = "It is in the memory", body = Stored),
        (status = "4XX", description = "The request is wrong, or the story was changed meanwhile", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn store(
    State(app): State<App>,
    writer: Writer,
    Named(id): Named<String>,
    Posted(asked): Posted<ToStore>,
) -> Answer<Json<Stored>> {
    let settings = app.settings();
    let lang = |name, tag: Option<&str>, usual: &crate::text::Lang| {
        tag.map_or_else(|| Ok(usual.clone()), |tag| language(name, tag))
    };
    let src = lang("src", asked.src.as_deref(), &settings.source_lang)?;
    let tgt = lang("tgt", asked.tgt.as_deref(), &settings.target_lang)?;
    let kind = asked.kind.as_deref().map(|kind| {
        let kind = kind.parse::<RevisionKind>();
        kind.map_err(|wrong| Failure::bad_request(wrong).at("kind"))
    });
    let kind = kind.transpose()?;
    if kind == Some(RevisionKind::Review) {
        return Err(Failure::bad_request("a review is made step by step")
            .at("kind")
            .expected("story, update, lead, correction or kill")
            .hint("POST the steps to `/stories/{id}/review`"));
    }
    let min_confidence = asked.min_confidence.unwrap_or(settings.min_confidence);
    if !(0.0..=1.0).contains(&min_confidence) {
        return Err(Failure::bad_request("that is no probability")
            .at("min_confidence")
            .expected("a number from 0 to 1"));
    }
    let (source, target) = (asked.source, asked.target);
    let texts = app.read_long(move |desk| {
        let means = desk.means();
        let source = source.map(|text| text.into_story(means, "source", Some(&src)));
        let target = target.map(|text| text.into_story(means, "target", Some(&tgt)));
        Ok((source.transpose()?, target.transpose()?))
    });
    let to_store = Arc::new(ToKeep {
        texts: texts.await?,
        id,
        min_confidence,
        kind,
        note: asked.note,
    });
    let mut attempts = 1;
    loop {
        match attempt(&app, &writer, &to_store, asked.based_on).await {
            // It has another version since its beads were looked at; who does not care which
            // one is asked no question.
            Err(failure)
                if failure.status == StatusCode::CONFLICT
                    && asked.based_on.is_none()
                    && attempts < ATTEMPTS =>
            {
                attempts += 1;
            }
            other => return other.map(Json),
        }
    }
}

/// A version of a story that is to be stored.
struct ToKeep {
    id: String,
    texts: (Option<Story>, Option<Story>),
    min_confidence: f64,
    kind: Option<RevisionKind>,
    note: Option<String>,
}

/// Aligns the texts, with the beads that people confirmed, and stores them on top of the
/// version that these beads are of.
async fn attempt(
    app: &App,
    writer: &Writer,
    to_store: &Arc<ToKeep>,
    based_on: Option<u32>,
) -> Answer<Stored> {
    let given = Arc::clone(to_store);
    // Aligning takes a while, in which others write.
    let aligned = app.read_long(move |desk| {
        let (source, target) = (given.texts.0.as_ref(), given.texts.1.as_ref());
        let last = desk.store().story_version(&given.id, None)?;
        let known = desk.store().story(&given.id)?;
        let beads = match (source, target) {
            (Some(source), Some(target)) => {
                beads(desk.means(), source, target, None, last.as_ref())
            }
            _ => Vec::new(),
        };
        let kind = match given.kind {
            Some(kind) => kind,
            None => kind_of(source, last.is_some())?,
        };
        Ok((beads, known.map_or(0, |known| known.revision), kind))
    });
    let (beads, found, kind) = aligned.await?;
    let (now, given) = (app.now(), Arc::clone(to_store));
    let stored = writer.write(move |store| {
        let record = StoryRecord {
            id: &given.id,
            source: given.texts.0.as_ref().map(side),
            target: given.texts.1.as_ref().map(side),
            beads: &beads,
            origin: Some(ORIGIN),
            min_confidence: given.min_confidence,
            based_on: Some(based_on.unwrap_or(found)),
            kind,
            author: None,
            note: given.note.as_deref(),
        };
        let outcome = store.store_story(&record, now)?;
        let revision = store.story(&given.id)?.map_or(0, |story| story.revision);
        Ok(Stored {
            revision,
            change: match outcome.change {
                StoryChange::Created => "created",
                StoryChange::Updated => "updated",
                StoryChange::Unchanged => "unchanged",
            },
            created: outcome.created,
            updated: outcome.updated,
            unchanged: outcome.unchanged,
            removed: outcome.removed,
            story: given.id.clone(),
        })
    });
    stored.await
}

/// What a version is by its copy.
///
/// # Errors
/// A kill, which is no text to be stored.
fn kind_of(source: Option<&Story>, has_version: bool) -> Result<RevisionKind> {
    let (kind, why) = match source {
        Some(source) => filed(&source.article, has_version),
        None if has_version => (RevisionKind::Update, String::new()),
        None => (RevisionKind::Story, String::new()),
    };
    match kind {
        RevisionKind::Kill => Err(Error::usage(
            format!("the copy withdraws the story ({why})"),
            "POST to `/stories/{id}/retract` takes it out of use; `kind` says what it is where it is told wrong",
        )),
        kind => Ok(kind),
    }
}

/// A text that was sent, as a side of a story: it is from no file.
pub(super) fn side(story: &Story) -> Side {
    Side {
        file: None,
        ..story.side()
    }
}
