//! The alignment of a story under review: its beads, and one step after the other.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::stories::unknown;
use crate::Error;
use crate::align::Bead;
use crate::align::review::{Change, Edit, Neighbour, TextSide};
use crate::memory::review::{Past, Refused, Standing, Step, review_of, step as make};
use crate::memory::{Side, StoryRevision};
use crate::server::access::Writer;
use crate::server::config::Means;
use crate::server::doubts;
use crate::server::extract::{Named, Posted};
use crate::server::failure::{Answer, Failure, Told};
use crate::server::state::App;

/// The alignment of a story.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Review {
    /// Its id.
    story: String,
    /// The version that it is at: what a step is `based_on`.
    revision: u32,
    /// Language of the text.
    source_lang: Option<String>,
    /// Language of its translation.
    target_lang: Option<String>,
    /// Whether its texts are aligned with each other; only then it can be reviewed.
    aligned: bool,
    /// The beads, in order; they tile both sides.
    beads: Vec<ReviewedBead>,
    /// What `undo` would bring back; none where there is nothing to undo.
    undo: Option<PastStep>,
    /// What `redo` would bring back; none where nothing was undone.
    redo: Option<PastStep>,
}

/// A bead under review.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ReviewedBead {
    /// Its name in steps: `1..3:1..2`, the segments of both sides without the ends.
    bead: String,
    /// Numbers of the source segments, from 0.
    src: Vec<usize>,
    /// Numbers of the target segments, from 0.
    tgt: Vec<usize>,
    /// Probability that the bead is exactly right; 1 where a person said so.
    #[schema(minimum = 0, maximum = 1)]
    score: f64,
    /// Its shape, such as `2-1`.
    kind: String,
    /// Text of the source segments.
    source: String,
    /// Text of the target segments.
    target: String,
    /// Whether a person made or confirmed it.
    confirmed: bool,
    /// Why it is not sure, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    doubt: Option<String>,
}

/// A step that was made before.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct PastStep {
    /// The version that it made.
    revision: u32,
    /// What it was.
    note: Option<String>,
    /// Who made it.
    author: Option<String>,
}

/// One step of a review.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"based_on": 1, "step": "confirm", "bead": "0..1:0..1"}))]
pub(super) struct ToStep {
    /// The version that it was made from; where the story is at another one by now nothing
    /// is written (409).
    based_on: u32,
    /// What is done: `confirm`, `merge` with the next bead, `split`, `move` a segment to a
    /// neighbour, `drop` (its sides do not translate each other), `undo` or `redo`.
    step: String,
    /// The bead that it is done to, as the alignment names it; not for `undo` and `redo`.
    bead: Option<String>,
    /// Of a `split`: number of the first source segment of the second bead.
    source: Option<usize>,
    /// Of a `split`: number of the first target segment of the second bead.
    target: Option<usize>,
    /// Of a `move`: which side's segment, `source` or `target`.
    side: Option<String>,
    /// Of a `move`: where to, the `previous` or the `next` bead.
    to: Option<String>,
}

/// What a step came to.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Stepped {
    /// The version that it made; where it changed nothing, the one that was there.
    revision: u32,
    /// Whether it changed anything.
    changed: bool,
    /// The first bead that the step made, by its place in `beads`.
    n: usize,
    /// How the story is now.
    review: Review,
}

/// The alignment of a story as it is reviewed.
#[utoipa::path(
    get,
    path = "/stories/{id}/review",
    tag = "stories",
    operation_id = "show_review",
    params(("id" = String, Path, description = "Its id, percent-encoded", example = "terremoto")),
    responses(
        (status = 200, description = "The alignment", body = Review),
        (status = "4XX", description = "There is no such story", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn show(State(app): State<App>, Named(id): Named<String>) -> Answer<Json<Review>> {
    let asked = id.clone();
    let review = app.read(move |desk| {
        let standing = Standing::read(desk.store(), &asked, None)?;
        let means = desk.means();
        Ok(standing.map(|standing| review_record(means, standing)))
    });
    review.await?.map(Json).ok_or_else(|| unknown(&id))
}

/// Makes one step of a review: it is stored as a version of the story, at once.
#[utoipa::path(
    post,
    path = "/stories/{id}/review",
    tag = "stories",
    operation_id = "step_review",
    security(("token" = [])),
    params(("id" = String, Path, description = "Its id, percent-encoded", example = "terremoto")),
    request_body = ToStep,
    responses(
        (status = 200, description = "It is in the memory", body = Stepped),
        (status = "4XX", description = "The step makes no sense, or the story was changed meanwhile", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn step(
    State(app): State<App>,
    writer: Writer,
    Named(id): Named<String>,
    Posted(asked): Posted<ToStep>,
) -> Answer<Json<Stepped>> {
    let step = asked.step()?;
    let based_on = asked.based_on;
    let (story, now) = (id.clone(), app.now());
    let author = writer.author().map(str::to_owned);
    let came = writer
        .write(move |store| {
            let made = make(store, &story, based_on, &step, author.as_deref(), now);
            let standing = Standing::read(store, &story, None)?;
            let made = match made {
                Err(Error::Conflict { .. }) => return Ok((None, standing)),
                made => made?,
            };
            Ok((Some(made), standing))
        })
        .await?;
    match came {
        (_, None) => Err(unknown(&id)),
        (None, Some(standing)) => Err(somebody_was_faster(&standing, based_on)),
        (Some(Err(refused)), Some(_)) => Err(refusal(&refused)),
        (Some(Ok(done)), Some(standing)) => Ok(Json(Stepped {
            revision: done.revision,
            changed: done.revision != based_on,
            n: done.bead,
            review: review_record(app.means(), standing),
        })),
    }
}

impl ToStep {
    /// The step that is meant.
    ///
    /// # Errors
    /// 400 where a field is missing or has no such value.
    fn step(&self) -> Answer<Step> {
        let change = match self.step.as_str() {
            "undo" => return Ok(Step::Undo),
            "redo" => return Ok(Step::Redo),
            "confirm" => Change::Confirm,
            "merge" => Change::Merge,
            "drop" => Change::Drop,
            "split" => Change::Split {
                source: wanted("source", self.source)?,
                target: wanted("target", self.target)?,
            },
            "move" => Change::Move {
                side: match wanted("side", self.side.as_deref())? {
                    "source" => TextSide::Source,
                    "target" => TextSide::Target,
                    other => return Err(no_value(other, "side", "source or target")),
                },
                to: match wanted("to", self.to.as_deref())? {
                    "previous" => Neighbour::Previous,
                    "next" => Neighbour::Next,
                    other => return Err(no_value(other, "to", "previous or next")),
                },
            },
            other => {
                let known = "confirm, merge, split, move, drop, undo or redo";
                return Err(no_value(other, "step", known));
            }
        };
        let bead = wanted("bead", self.bead.as_deref())?.parse();
        let bead = bead.map_err(|wrong: String| Failure::bad_request(wrong).at("bead"))?;
        Ok(Step::Edit(Edit { bead, change }))
    }
}

fn wanted<T>(name: &str, value: Option<T>) -> Answer<T> {
    value.ok_or_else(|| Failure::bad_request(format!("this step needs `{name}`")).at(name))
}

fn no_value(given: &str, name: &str, expected: &str) -> Failure {
    Failure::bad_request(format!("`{given}` is no value of `{name}`"))
        .at(name)
        .expected(expected)
}

fn refusal(refused: &Refused) -> Failure {
    let failure = Failure::new(StatusCode::UNPROCESSABLE_ENTITY, refused.to_string());
    match refused {
        Refused::NoStory | Refused::NotAligned => {
            failure.hint("store both texts with PUT, which aligns them")
        }
        Refused::Step(_) => failure.hint("GET the alignment to see what there is"),
    }
}

/// Who changed the story since, and how.
fn somebody_was_faster(standing: &Standing, based_on: u32) -> Failure {
    let since = standing
        .revisions
        .iter()
        .filter(|version| version.revision > based_on);
    let told: Vec<String> = since.map(told).collect();
    let mut message = format!(
        "story `{}` is at version {}, this step was made from version {based_on}",
        standing.info.id, standing.info.revision
    );
    if !told.is_empty() {
        message.push_str("; meanwhile ");
        message.push_str(&told.join(", "));
    }
    Failure::new(StatusCode::CONFLICT, message)
        .at("based_on")
        .hint("nothing was written; GET the alignment anew, and make the step on top of it")
}

fn told(version: &StoryRevision) -> String {
    let who = version.author.as_deref().unwrap_or("somebody");
    let what = version.note.as_deref().unwrap_or(version.kind.as_str());
    format!("{who} made version {}: {what}", version.revision)
}

fn review_record(means: &Means, standing: Standing) -> Review {
    let past = Past::of(&standing.revisions);
    let past_step = |revision: u32| {
        let mut known = standing.revisions.iter();
        let version = known.find(|version| version.revision == revision)?;
        Some(PastStep {
            revision,
            note: version.note.clone(),
            author: version.author.clone(),
        })
    };
    let (source, target) = (&standing.version.source, &standing.version.target);
    let lang = |side: &Option<Side>| side.as_ref().map(|side| side.lang.to_string());
    let review = review_of(&standing.version);
    let beads = review.as_ref().map_or(&[][..], |review| review.beads());
    let all: Vec<usize> = (0..beads.len()).collect();
    let mut doubts = doubts::of(means, &standing.version, beads, &all);
    Review {
        source_lang: lang(source),
        target_lang: lang(target),
        aligned: review.is_some(),
        beads: beads
            .iter()
            .enumerate()
            .map(|(number, bead)| ReviewedBead {
                source: joined(source.as_ref(), &bead.source),
                target: joined(target.as_ref(), &bead.target),
                doubt: doubts.remove(&number),
                ..bead_record(bead)
            })
            .collect(),
        undo: past.undo.and_then(|(_, undone)| past_step(undone)),
        redo: past.redo.and_then(past_step),
        revision: standing.info.revision,
        story: standing.info.id,
    }
}

fn bead_record(bead: &Bead) -> ReviewedBead {
    ReviewedBead {
        bead: bead.place().to_string(),
        src: bead.source.clone().collect(),
        tgt: bead.target.clone().collect(),
        score: bead.confidence,
        kind: bead.kind(),
        source: String::new(),
        target: String::new(),
        confirmed: bead.is_confirmed(),
        doubt: None,
    }
}

fn joined(side: Option<&Side>, range: &std::ops::Range<usize>) -> String {
    let segments = side.and_then(|side| side.segments.get(range.clone()));
    let texts = segments.unwrap_or_default().iter();
    let texts: Vec<&str> = texts.map(|segment| segment.text.trim()).collect();
    texts.join(" ")
}
