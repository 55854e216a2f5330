//! Fuzzy matches for texts.

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::State;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::filter::{FilterBody, Languages, UnitFilter, pair};
use super::looking::{self, LookingParams};
use super::texts::{EditRecord, PenaltyRecord, SpanRecord, Text, not_blank, records};
use crate::matching::cover::{self, Covered};
use crate::matching::lookup::Limits;
use crate::matching::proposal::Change;
use crate::matching::proposal::fragment::{self, Fragment};
use crate::matching::{LookUp, Match};
use crate::memory::CORRECTION;
use crate::server::desk::{Desk, Sight, Way};
use crate::server::extract::{Asked, Posted};
use crate::server::failure::{Answer, Failure, Told};
use crate::server::state::App;
use crate::story::Story;
use crate::text::Lang;
use crate::{Error, Result};

/// Matches of a text that a translation is made of: the first ones, as many as a person looks
/// at.
const PROPOSED: usize = 20;

/// Most matches of one text.
const MOST: usize = 1_000;

/// A text to be looked up.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct ToMatch {
    /// The text.
    #[param(example = "Nadie murió.")]
    text: String,
    /// Its language.
    src: Option<String>,
    /// Language of translations.
    tgt: Option<String>,
    /// Lowest score.
    #[param(minimum = 1, maximum = 100)]
    threshold: Option<u8>,
    /// Number of matches.
    #[param(minimum = 1, maximum = 1000)]
    top: Option<usize>,
    /// Whether to tell the longest runs of words that the first memory has.
    #[serde(default)]
    #[param(required = false)]
    fragments: bool,
}

/// Texts to be looked up: each by itself, or as the segments of one story.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"texts": ["Nadie murió."], "threshold": 70}))]
pub(super) struct ManyToMatch {
    /// Texts that have nothing to do with each other.
    #[serde(default)]
    texts: Vec<String>,
    /// A story, its segments, or its file: neighbours count, and are also looked up joined.
    story: Option<Text>,
    /// Language of the texts; by default what the file states or reads like, else the
    /// server's.
    src: Option<String>,
    /// Language of translations.
    tgt: Option<String>,
    /// Lowest score.
    #[schema(minimum = 1, maximum = 100)]
    threshold: Option<u8>,
    /// Number of matches of each.
    #[schema(minimum = 1, maximum = 1000)]
    top: Option<usize>,
    /// Whether to tell the longest runs of words that the first memory has.
    #[serde(default)]
    fragments: bool,
    /// Only these units.
    filter: Option<FilterBody>,
    /// Points off instead of those of the settings: off units of an origin (`machine`), of a
    /// memory (`memory:NAME`), or translated the other way round (`reversed`).
    penalties: Option<BTreeMap<String, u8>>,
    /// As the memories stood at this time: a day (its end, UTC), or a time.
    as_of: Option<String>,
}

/// What the memory has for texts.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Matches {
    /// What was looked up, in order.
    queries: Vec<QueryRecord>,
}

/// What the memory has for a text.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Query)]
pub(super) struct QueryRecord {
    /// The text.
    query: String,
    /// The number of its first segment, from 0.
    n: usize,
    /// How many segments of the story it is.
    segments: usize,
    /// Best first; none where nothing reaches the threshold.
    matches: Vec<MatchRecord>,
    /// The longest runs of words that the first memory has, where they were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    fragments: Option<Vec<FragmentRecord>>,
}

/// A run of a text's words that a unit has too.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Fragment)]
pub(super) struct FragmentRecord {
    /// The run in the text.
    span: SpanRecord,
    /// The unit's source.
    source: String,
    /// The run there.
    source_span: SpanRecord,
    /// The unit's translation.
    target: String,
    /// What translates the run there; none without evidence.
    target_span: Option<SpanRecord>,
    /// Percent of the run's content words that are known to be translated there.
    score: Option<u8>,
    /// The unit.
    unit: i64,
}

/// A unit that matches.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Match)]
pub(super) struct MatchRecord {
    /// Its place in the list, from 0.
    rank: usize,
    /// 101 in context, 100 the same text, below that fuzzy.
    #[schema(maximum = 101)]
    score: u8,
    /// The score before penalties.
    #[schema(maximum = 100)]
    base: u8,
    /// The unit's source.
    source: String,
    /// Its translation.
    target: String,
    /// Its number.
    unit: i64,
    /// Its story.
    story: Option<String>,
    /// The memory that it is in, where there are several; `unit` is its number there.
    #[serde(skip_serializing_if = "Option::is_none")]
    memory: Option<String>,
    /// When it last changed.
    #[schema(value_type = String, format = DateTime)]
    changed: jiff::Timestamp,
    /// The version of its story that corrected it.
    #[serde(skip_serializing_if = "Option::is_none")]
    correction: Option<String>,
    /// Whether it was translated the other way round.
    reversed: bool,
    /// What was taken off, and why.
    penalties: Vec<PenaltyRecord>,
    /// How its source becomes the text.
    edits: Vec<EditRecord>,
    /// The translation that follows where figures and names differ, if that is certain.
    #[serde(skip_serializing_if = "Option::is_none")]
    proposal: Option<String>,
    /// What is not as in its translation there.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    changes: Vec<ChangeRecord>,
}

/// One part of a translation that was exchanged.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ProposedChange)]
pub(super) struct ChangeRecord {
    /// What it is: `number`, `date`, `name` and so on.
    kind: &'static str,
    /// What the text has.
    query: String,
    /// What the unit's source has.
    source: String,
    /// What the unit's translation has.
    before: String,
    /// What the proposal has instead.
    after: String,
    /// Where that is in the proposal.
    #[serde(flatten)]
    span: SpanRecord,
}

/// Looks one text up.
#[utoipa::path(
    get,
    path = "/match",
    tag = "texts",
    operation_id = "match",
    params(ToMatch, UnitFilter, LookingParams),
    responses(
        (status = 200, description = "Matches", body = Matches),
        (status = "4XX", description = "The request is wrong", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn one(
    State(app): State<App>,
    Asked(asked): Asked<ToMatch>,
    filter: UnitFilter,
    looking: LookingParams,
) -> Answer<Json<Matches>> {
    not_blank("text", &asked.text)?;
    let langs = pair(&app, asked.src.as_deref(), asked.tgt.as_deref())?;
    let limits = limits(&app, asked.threshold, asked.top)?;
    let way = looking.way(&app, filter)?;
    let is_quick = way == Way::default() && !asked.fragments;
    let look = move |desk: &mut Desk<'_>| {
        desk.look(&way, (&langs.0, &langs.1), |sight| {
            let wanted = Wanted::new(sight, &langs, asked.fragments);
            wanted.each(&[asked.text], limits)
        })
    };
    // Where units are left out, or as they were before, an index may have to be made.
    let found = match is_quick {
        true => app.read(look).await,
        false => app.read_long(look).await,
    };
    found.map(Json)
}

/// Looks many texts up.
#[utoipa::path(
    post,
    path = "/match",
    tag = "texts",
    operation_id = "match_many",
    request_body = ManyToMatch,
    responses(
        (status = 200, description = "Matches", body = Matches),
        (status = "4XX", description = "The request is wrong", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn several(
    State(app): State<App>,
    Posted(asked): Posted<ManyToMatch>,
) -> Answer<Json<Matches>> {
    if asked.texts.is_empty() == asked.story.is_none() {
        return Err(Failure::bad_request("either `texts` or `story` is wanted").at("texts"));
    }
    let languages = Languages::named(&app, asked.src.as_deref(), asked.tgt.as_deref())?;
    let limits = limits(&app, asked.threshold, asked.top)?;
    let (penalties, as_of) = (asked.penalties.as_ref(), asked.as_of.as_deref());
    let way = looking::of_body(&app, asked.filter, penalties, as_of)?;
    let found = app.read_long(move |desk| {
        let story = asked.story.map(|text| {
            let (story, langs) = text.read(desk.means(), "story", &languages)?;
            Ok::<_, Error>((Some(story), langs))
        });
        let (story, langs) = match story {
            Some(read) => read?,
            None => (None, languages.pair(None)?),
        };
        desk.look(&way, (&langs.0, &langs.1), |sight| {
            let wanted = Wanted::new(sight, &langs, asked.fragments);
            match &story {
                Some(story) => wanted.covered(story, limits),
                None => wanted.each(&asked.texts, limits),
            }
        })
    });
    found.await.map(Json)
}

/// How loose matches are and how many, as a request says or as is usual.
///
/// # Errors
/// 400 where that cannot be.
pub(super) fn limits(app: &App, threshold: Option<u8>, top: Option<usize>) -> Answer<Limits> {
    let usual = app.settings().matching;
    let limits = Limits {
        threshold: threshold.unwrap_or(usual.threshold),
        top: top.unwrap_or(usual.top),
    };
    let wrong = |name: &str, expected: &str| {
        Err(Failure::bad_request(format!("that is no `{name}`"))
            .at(name)
            .expected(expected))
    };
    match limits {
        Limits { threshold, .. } if !(1..=100).contains(&threshold) => {
            wrong("threshold", "a whole number from 1 to 100")
        }
        Limits { top, .. } if !(1..=MOST).contains(&top) => {
            wrong("top", "a whole number from 1 to 1000")
        }
        limits => Ok(limits),
    }
}

/// What a request wants to know of the texts that it looks up.
struct Wanted<'m, 's> {
    sight: &'m Sight<'m, 's>,
    langs: &'m (Lang, Lang),
    fragments: bool,
}

impl<'m, 's> Wanted<'m, 's> {
    fn new(sight: &'m Sight<'m, 's>, langs: &'m (Lang, Lang), fragments: bool) -> Self {
        Wanted {
            sight,
            langs,
            fragments,
        }
    }

    /// Texts that have nothing to do with each other.
    fn each(&self, texts: &[String], limits: Limits) -> Result<Matches> {
        let wanted: Vec<LookUp<'_>> = texts
            .iter()
            .map(|text| LookUp::plain(text, limits))
            .collect();
        let lists = self.sight.matcher.lookup_each(&wanted)?;
        let queries = texts.iter().zip(lists).enumerate();
        let queries = queries.map(|(first, (text, matches))| {
            self.query(Covered {
                first,
                count: 1,
                text: text.clone(),
                matches,
            })
        });
        Ok(Matches {
            queries: queries.collect::<Result<_>>()?,
        })
    }

    /// The segments of a story, also joined.
    fn covered(&self, story: &Story, limits: Limits) -> Result<Matches> {
        let covered = cover::cover(self.sight.matcher, &story.texts(), limits)?;
        let queries = covered.into_iter().map(|part| self.query(part));
        Ok(Matches {
            queries: queries.collect::<Result<_>>()?,
        })
    }

    fn query(&self, part: Covered) -> Result<QueryRecord> {
        let matches = part.matches.into_iter().enumerate().map(|(rank, found)| {
            let proposal = match rank {
                0..PROPOSED => self.sight.propose(&part.text, rank, &found)?,
                _ => None,
            };
            let memory = self.sight.name_of(&found).map(str::to_owned);
            let (proposal, changes) = match proposal {
                Some(proposal) => (Some(proposal.text), records(proposal.changes)),
                None => (None, Vec::new()),
            };
            Ok(MatchRecord {
                memory,
                proposal,
                changes,
                ..record(rank, found)
            })
        });
        Ok(QueryRecord {
            n: part.first,
            segments: part.count,
            matches: matches.collect::<Result<_>>()?,
            fragments: match self.fragments {
                true => Some(self.fragments_of(&part.text)?),
                false => None,
            },
            query: part.text,
        })
    }

    fn fragments_of(&self, text: &str) -> Result<Vec<FragmentRecord>> {
        let (source, target) = self.langs;
        let means = self.sight.means;
        let knowledge = means.knowledge(source, target, self.sight.store());
        let found = fragment::fragments(text, source, target, &knowledge)?;
        Ok(found.into_iter().map(fragment_record).collect())
    }
}

fn fragment_record(fragment: Fragment) -> FragmentRecord {
    let unit = fragment.unit.unit;
    FragmentRecord {
        span: fragment.span.into(),
        source: unit.source,
        source_span: fragment.source_span.into(),
        target: unit.target,
        target_span: fragment.target_span.map(SpanRecord::from),
        score: fragment.score,
        unit: fragment.unit.id.0,
    }
}

impl From<Change> for ChangeRecord {
    fn from(change: Change) -> Self {
        ChangeRecord {
            kind: change.kind.name(),
            query: change.query,
            source: change.source,
            before: change.before,
            after: change.after,
            span: change.span.into(),
        }
    }
}

fn record(rank: usize, found: Match) -> MatchRecord {
    let unit = found.unit.unit;
    let correction = unit.props.into_iter().find(|(name, _)| name == CORRECTION);
    MatchRecord {
        rank,
        score: found.score,
        base: found.base,
        source: unit.source,
        target: unit.target,
        unit: found.unit.id.0,
        story: unit.story,
        memory: None,
        changed: unit.changed,
        correction: correction.map(|(_, version)| version),
        reversed: found.reversed,
        penalties: records(found.penalties),
        edits: records(found.edits),
        proposal: None,
        changes: Vec::new(),
    }
}
