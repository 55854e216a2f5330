//! Duplicates, contradictions, and whether the memory is sound.

use axum::Json;
use axum::extract::State;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::filter::{InLanguages, UnitFilter};
use crate::matching::{health, index_beside};
use crate::memory::{self, Conflict, Examined, Remedy, StoredUnit};
use crate::server::access::Writer;
use crate::server::extract::{Asked, Posted};
use crate::server::failure::{Answer, Told};
use crate::server::state::App;

/// Most conflicts of one answer.
const MOST: usize = 10_000;

/// Conflicts of an answer where the request does not say.
const USUAL: usize = 100;

/// Merges that are told; all are counted.
const MERGES_TOLD: usize = 10_000;

/// Which duplicates are merged.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"dry_run": true}))]
pub(super) struct ToDedupe {
    /// Also units of several stories that stand between the same neighbours.
    #[serde(default)]
    across_stories: bool,
    /// Only tell what would be merged.
    #[serde(default)]
    dry_run: bool,
}

/// What was merged.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Deduped {
    /// Whether nothing was written.
    dry_run: bool,
    /// Loose units merged into units with a place.
    placed: u64,
    /// Units that were spelled otherwise.
    spelling: u64,
    /// Units of several stories.
    across_stories: u64,
    /// The first ten thousand merges.
    merges: Vec<MergeRecord>,
}

/// Two units that became one.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Merge)]
pub(super) struct MergeRecord {
    /// By which rule.
    rule: &'static str,
    /// The unit that was merged.
    unit: i64,
    /// The unit that lives on.
    into: i64,
}

/// Merges units that say the same.
#[utoipa::path(
    post,
    path = "/dedupe",
    tag = "memory",
    operation_id = "dedupe",
    security(("token" = [])),
    request_body = ToDedupe,
    responses(
        (status = 200, description = "What was merged", body = Deduped),
        (status = "4XX", description = "The request is wrong", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn dedupe(
    State(app): State<App>,
    writer: Writer,
    Posted(asked): Posted<ToDedupe>,
) -> Answer<Json<Deduped>> {
    let now = app.now();
    let how = memory::Dedupe {
        across_stories: asked.across_stories,
        dry_run: asked.dry_run,
    };
    let deduped = writer.write(move |store| {
        let mut merges = Vec::new();
        let counts = store.dedupe(how, now, &mut |merge| {
            if merges.len() < MERGES_TOLD {
                merges.push(MergeRecord {
                    rule: merge.rule.name(),
                    unit: merge.merged.id.0,
                    into: merge.kept.id.0,
                });
            }
            Ok(())
        })?;
        Ok(Deduped {
            dry_run: how.dry_run,
            placed: counts.placed,
            spelling: counts.spelling,
            across_stories: counts.across_stories,
            merges,
        })
    });
    deduped.await.map(Json)
}

/// How many conflicts are told.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct Limit {
    /// Most that are told; all are counted.
    #[param(minimum = 1, maximum = 10000)]
    limit: Option<usize>,
}

/// Sources with several translations.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Conflicts {
    /// How many there are.
    count: u64,
    /// The first of them.
    conflicts: Vec<ConflictRecord>,
}

/// A source with several translations.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Conflict)]
pub(super) struct ConflictRecord {
    /// The source.
    source: String,
    /// Its translations.
    translations: Vec<Translation>,
}

/// One translation of a source.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Translation {
    /// The translation.
    target: String,
    /// The newest unit that has it.
    unit: i64,
    /// The story of that.
    story: Option<String>,
    /// When that first came in.
    #[schema(value_type = String, format = DateTime)]
    created: Timestamp,
    /// When that last changed.
    #[schema(value_type = String, format = DateTime)]
    changed: Timestamp,
    /// How sure that is.
    confidence: Option<f64>,
    /// Units that have it.
    units: u64,
}

/// Sources that the memory translates in several ways.
#[utoipa::path(
    get,
    path = "/conflicts",
    tag = "memory",
    operation_id = "conflicts",
    params(UnitFilter, InLanguages, Limit),
    responses(
        (status = 200, description = "The conflicts", body = Conflicts),
        (status = "4XX", description = "The request is wrong", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn conflicts(
    State(app): State<App>,
    filter: UnitFilter,
    Asked(languages): Asked<InLanguages>,
    Asked(Limit { limit }): Asked<Limit>,
) -> Answer<Json<Conflicts>> {
    let filter = filter.filter_in(&languages)?;
    let most = limit.unwrap_or(USUAL).clamp(1, MOST);
    let found = app.read_long(move |desk| {
        let mut conflicts = Vec::new();
        let count = desk.store().conflicts(&filter, &mut |conflict| {
            if conflicts.len() < most {
                conflicts.push(conflict_record(conflict));
            }
            Ok(())
        })?;
        Ok(Conflicts { count, conflicts })
    });
    found.await.map(Json)
}

fn conflict_record(conflict: &Conflict) -> ConflictRecord {
    let first = conflict.translations.first();
    let source = first.map_or("", |(stored, _)| &stored.unit.source);
    let told = |(StoredUnit { id, unit }, units): &(StoredUnit, u64)| Translation {
        target: unit.target.clone(),
        unit: id.0,
        story: unit.story.clone(),
        created: unit.created,
        changed: unit.changed,
        confidence: unit.confidence,
        units: *units,
    };
    ConflictRecord {
        source: source.to_owned(),
        translations: conflict.translations.iter().map(told).collect(),
    }
}

/// What a check of the memory came to.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Diagnosis {
    /// What is wrong; nothing where the memory is sound.
    findings: Vec<FindingRecord>,
    /// What could not be checked.
    unchecked: Vec<String>,
}

/// Something that is wrong with the memory.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Finding)]
pub(super) struct FindingRecord {
    /// What was checked.
    check: &'static str,
    /// What is wrong.
    message: String,
    /// What to try.
    hint: String,
    /// Whether `teletipo doctor --repair` mends it.
    repairable: bool,
}

/// Checks the memory and the index beside it. Nothing is repaired.
#[utoipa::path(
    get,
    path = "/doctor",
    tag = "memory",
    operation_id = "doctor",
    responses(
        (status = 200, description = "What was found", body = Diagnosis),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn doctor(State(app): State<App>) -> Answer<Json<Diagnosis>> {
    let settings = app.settings().clone();
    let diagnosis = app.read_long(move |desk| {
        let store = desk.store();
        let Examined {
            findings,
            unchecked,
        } = store.examine()?;
        let mut findings: Vec<FindingRecord> = findings
            .into_iter()
            .map(|finding| FindingRecord {
                check: finding.check,
                message: finding.message,
                hint: finding.hint,
                repairable: finding.remedy == Remedy::Repairable,
            })
            .collect();
        let index = index_beside(store, &settings.source_lang, &settings.target_lang);
        if let Some(index) = index.filter(|index| index.exists())
            && let Some(why) = health::unfit(store, &index)?
        {
            findings.push(FindingRecord {
                check: "index",
                message: format!("{} {why}", index.display()),
                hint: "`teletipo doctor --repair` removes it; it is made anew when it is needed"
                    .to_owned(),
                repairable: true,
            });
        }
        Ok(Diagnosis {
            findings,
            unchecked,
        })
    });
    diagnosis.await.map(Json)
}
