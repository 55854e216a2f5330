//! A new version of a story beside the last one, and its draft.

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::State;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::filter::Languages;
use super::looking;
use super::matches::limits;
use super::storing::side;
use super::texts::{EditRecord, Text, records};
use super::translate::{DraftRecord, record as draft_record};
use super::translating::manner;
use crate::Result;
use crate::matching::lookup::Limits;
use crate::matching::versions::translated::Treatment;
use crate::matching::versions::{Part, Status};
use crate::memory::{Side, StoryStatus};
use crate::server::desk::{Desk, Way};
use crate::server::extract::{Named, Posted};
use crate::server::failure::{Answer, Told};
use crate::server::state::App;
use crate::story::{Story, filed};
use crate::text::Lang;
use crate::translation::Manner;
use crate::translation::source::Source;
use crate::translation::taken::{Taken as Beside, check_language};

/// A new version of a story.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"source": "El sismo fue a las 5.43. Nadie murió.", "src": "es", "tgt": "en"}))]
pub(super) struct ToTake {
    /// The text, its segments, or its file.
    source: Text,
    /// Its language; by default what a file states or reads like, else the server's.
    src: Option<String>,
    /// Language of translations.
    tgt: Option<String>,
    /// Lowest score of what is used; by default the server's, and 45 of the translation that a
    /// changed segment had before.
    #[schema(minimum = 1, maximum = 100)]
    threshold: Option<u8>,
    /// Number of what is offered for a segment in XLIFF.
    #[schema(minimum = 1, maximum = 1000)]
    top: Option<usize>,
    /// The draft as `xliff` (1.2) or `xliff2` (2.1); by default as text.
    to: Option<String>,
    /// How what has no translation is written: its own text (`source`), or `empty`.
    missing: Option<String>,
    /// Which segments of the draft have a mark before them: `all`, `fuzzy` ones, or `none`.
    marks: Option<String>,
    /// Points off instead of those of the settings: off units of an origin (`machine`), of a
    /// memory (`memory:NAME`), or translated the other way round (`reversed`).
    penalties: Option<BTreeMap<String, u8>>,
}

/// A new version beside the last one, and what the memory has for it.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Taken {
    /// The version that it was compared with; none for a story that is not known.
    revision: Option<u32>,
    /// What it is to that: `story`, `update`, `lead`, `correction` or `kill`, as its copy says,
    /// else by whether there is a version.
    kind: &'static str,
    /// Why it is that.
    kind_reason: String,
    /// What became of the segments, in the order of the new version.
    parts: Vec<PartRecord>,
    /// What the memory has for its segments.
    drafts: Vec<DraftRecord>,
    /// What the last translation did with its segments, where there is anything to tell.
    treatments: Vec<TreatmentRecord>,
    /// The new version in the other language, as far as the memory goes: what is left to do
    /// has a mark before it.
    draft: String,
}

/// What the last translation did with a segment.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Treatment)]
pub(super) struct TreatmentRecord {
    /// Its number in the new version, from 0.
    n: usize,
    /// What the story had for it in the other language.
    previous_target: Option<String>,
    /// Whether it was left out.
    dropped: bool,
    /// Sentences of no source behind it.
    added: Vec<String>,
}

/// Segments of the new version, and those of the last that they come from.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Part)]
pub(super) struct PartRecord {
    /// `unchanged`, `moved`, `changed`, `new` or `removed`.
    status: &'static str,
    /// Whether they stand in another order than before.
    moved: bool,
    /// Numbers of segments of the new version, from 0.
    n: Vec<usize>,
    /// Their text.
    source: String,
    /// Numbers of segments of the last version.
    previous_n: Vec<usize>,
    /// Their text.
    previous: String,
    /// The fuzzy score of the new text against the old.
    #[serde(skip_serializing_if = "Option::is_none")]
    previous_score: Option<u8>,
    /// How the old text became the new.
    edits: Vec<EditRecord>,
}

/// Sets a new version of a story beside the last one, and tells what the memory has for it.
/// Nothing is stored.
#[utoipa::path(
    post,
    path = "/stories/{id}/take",
    tag = "stories",
    operation_id = "take",
    params(("id" = String, Path, description = "Its id, percent-encoded", example = "terremoto")),
    request_body = ToTake,
    responses(
        (status = 200, description = "What changed, and a draft", body = Taken),
        (status = "4XX", description = "The request is wrong", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn take(
    State(app): State<App>,
    Named(id): Named<String>,
    Posted(asked): Posted<ToTake>,
) -> Answer<Json<Taken>> {
    let languages = Languages::named(&app, asked.src.as_deref(), asked.tgt.as_deref())?;
    let wanted = Wanted {
        manner: manner(
            asked.to.as_deref(),
            None,
            asked.missing.as_deref(),
            asked.marks.as_deref(),
        )?,
        limits: limits(&app, asked.threshold, asked.top)?,
        // The translation that a changed segment had is worth more than others.
        least: asked.threshold,
        way: looking::of_body(&app, None, asked.penalties.as_ref(), None)?,
    };
    let taken = app.read_long(move |desk| {
        let (story, langs) = asked.source.read(desk.means(), "source", &languages)?;
        wanted.take(desk, &id, &story, &langs)
    });
    taken.await.map(Json)
}

/// What is to be told of a new version.
struct Wanted {
    manner: Manner,
    limits: Limits,
    least: Option<u8>,
    way: Way,
}

impl Wanted {
    fn take(
        &self,
        desk: &mut Desk<'_>,
        id: &str,
        story: &Story,
        langs: &(Lang, Lang),
    ) -> Result<Taken> {
        let store = desk.store();
        let last = store.story_version(id, None)?;
        let last = last.filter(|version| version.source.is_some());
        let known = store.story(id)?;
        let is_live = known.is_none_or(|known| known.status == StoryStatus::Live);
        let old = last.as_ref().and_then(|last| last.source.as_ref());
        check_language(story, old)?;
        let text = story.article.text.as_bytes();
        let source = Source::of_story(text, story.file.clone(), story, Some("utf-8"))?;
        let new = side(story);
        let mut taken = Beside::beside(source, new.clone(), last.as_ref(), is_live, store)?;
        let (kind, kind_reason) = filed(&story.article, last.is_some());
        let Limits { threshold, top } = self.limits;
        desk.look(&self.way, (&langs.0, &langs.1), |sight| {
            taken.look_up(sight.matcher, (threshold, self.least))?;
            sight.propose_all(&mut taken.drafts)?;
            let limits = (threshold, top);
            let draft = taken.written(sight.matcher, &langs.1, limits, self.manner)?;
            let drafts = std::mem::take(&mut taken.drafts).into_iter();
            let parts = taken.parts.into_iter();
            Ok(Taken {
                revision: last.as_ref().map(|last| last.revision.revision),
                kind: kind.as_str(),
                kind_reason,
                parts: parts.map(|part| part_record(part, &new, old)).collect(),
                drafts: drafts
                    .map(|draft| draft_record(draft, None, sight))
                    .collect(),
                treatments: treatment_records(taken.treatments),
                draft: String::from_utf8_lossy(&draft).into_owned(),
            })
        })
    }
}

fn treatment_records(treatments: Vec<Treatment>) -> Vec<TreatmentRecord> {
    let numbered = treatments.into_iter().enumerate();
    let told =
        numbered.filter(|(_, one)| one.target.is_some() || one.dropped || !one.added.is_empty());
    told.map(|(n, one)| TreatmentRecord {
        n,
        previous_target: one.target,
        dropped: one.dropped,
        added: one.added,
    })
    .collect()
}

fn part_record(part: Part, new: &Side, old: Option<&Side>) -> PartRecord {
    let text = |side: Option<&Side>, range: &std::ops::Range<usize>| {
        let segments = side.and_then(|side| side.segments.get(range.clone()));
        let texts = segments.unwrap_or_default().iter();
        let texts: Vec<&str> = texts.map(|segment| segment.text.trim()).collect();
        texts.join(" ")
    };
    let difference = part.difference;
    PartRecord {
        status: match part.status {
            Status::Unchanged => "unchanged",
            Status::Moved => "moved",
            Status::Changed => "changed",
            Status::New => "new",
            Status::Removed => "removed",
        },
        moved: part.moved,
        source: text(Some(new), &part.new),
        previous: text(old, &part.old),
        n: part.new.collect(),
        previous_n: part.old.collect(),
        previous_score: difference.as_ref().map(|difference| difference.score),
        edits: difference.map_or_else(Vec::new, |difference| records(difference.edits)),
    }
}
