//! What looks wrong in pairs.

use std::collections::{BTreeMap, HashMap};

use axum::Json;
use axum::extract::State;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::filter::{UnitFilter, pair};
use super::texts::SpanRecord;
use crate::check::{Checker, Finding, Levels, Pair};
use crate::exchange::findings::Tally;
use crate::server::extract::{Asked, Posted};
use crate::server::failure::{Answer, Failure, Told};
use crate::server::state::App;
use crate::text::Lang;

/// Most findings of one answer.
const MOST: usize = 10_000;

/// Findings of an answer where the request does not say.
const USUAL: usize = 1_000;

/// Pairs to be checked.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"pairs": [{"source": "Murieron 12 personas.", "target": "21 people died."}]}))]
pub(super) struct ToCheck {
    /// The pairs.
    pairs: Vec<PairToCheck>,
    /// Language of the sources.
    src: Option<String>,
    /// Language of the targets.
    tgt: Option<String>,
    /// How grave each check is: `error`, `warning`, `info` or `off`.
    #[serde(default)]
    levels: BTreeMap<String, String>,
}

/// A text and its translation.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct PairToCheck {
    /// The text.
    source: String,
    /// Its translation.
    target: String,
    /// Its story: people are known by their names within one.
    story: Option<String>,
}

/// Which units of the memory are checked, and how many findings are told.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct Limit {
    /// Most findings that are told; all are counted.
    #[param(minimum = 1, maximum = 10000)]
    limit: Option<usize>,
}

/// What was found.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Checked {
    /// The findings.
    issues: Vec<Issue>,
    /// How many there are.
    summary: Counts,
}

/// A finding.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Issue {
    /// The number of its pair, from 0.
    n: u64,
    /// Which check.
    check: &'static str,
    /// `error`, `warning` or `info`.
    severity: &'static str,
    /// What is wrong.
    message: String,
    /// The text.
    source: String,
    /// Its translation.
    target: String,
    /// Where.
    spans: Vec<SidedSpan>,
    /// What to write instead, where that is sure.
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<Fix>,
    /// Its unit in the memory.
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<i64>,
    /// Its story.
    #[serde(skip_serializing_if = "Option::is_none")]
    story: Option<String>,
}

/// Bytes of one side.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct SidedSpan {
    /// `source` or `target`.
    side: &'static str,
    /// Where.
    #[serde(flatten)]
    span: SpanRecord,
}

/// What to write in a translation.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Fix {
    /// Bytes of the translation to replace.
    #[serde(flatten)]
    span: SpanRecord,
    /// What to put there.
    text: String,
}

/// How many findings there are.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Counts {
    /// Pairs that were checked.
    pairs: u64,
    /// Pairs with findings.
    flagged: u64,
    /// Findings.
    findings: u64,
    /// Findings by severity.
    severities: BTreeMap<String, u64>,
    /// Findings by check.
    checks: BTreeMap<String, u64>,
}

/// Checks pairs that are sent.
#[utoipa::path(
    post,
    path = "/check",
    tag = "texts",
    operation_id = "check_pairs",
    request_body = ToCheck,
    responses(
        (status = 200, description = "What was found", body = Checked),
        (status = "4XX", description = "The request is wrong", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn pairs(
    State(app): State<App>,
    Posted(asked): Posted<ToCheck>,
) -> Answer<Json<Checked>> {
    let (source, target) = pair(&app, asked.src.as_deref(), asked.tgt.as_deref())?;
    let mut levels = Levels::default();
    for (check, level) in &asked.levels {
        let set = levels.set(check, level);
        set.map_err(|error| Failure::bad_request(error.to_string()).at("levels"))?;
    }
    let checked = app.read_long(move |_| {
        let mut desk = Desk::new(levels, MOST);
        for given in &asked.pairs {
            let pair = Pair {
                source: &given.source,
                target: &given.target,
                story: given.story.as_deref(),
            };
            desk.check(&pair, (&source, &target), None);
        }
        Ok(desk.checked())
    });
    checked.await.map(Json)
}

/// Checks the units of the memory.
#[utoipa::path(
    get,
    path = "/check",
    tag = "memory",
    operation_id = "check_memory",
    params(UnitFilter, Limit),
    responses(
        (status = 200, description = "What was found", body = Checked),
        (status = "4XX", description = "The request is wrong", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn memory(
    State(app): State<App>,
    Asked(filter): Asked<UnitFilter>,
    Asked(Limit { limit }): Asked<Limit>,
) -> Answer<Json<Checked>> {
    let filter = filter.filter()?;
    let most = limit.unwrap_or(USUAL).clamp(1, MOST);
    let checked = app.read_long(move |reader| {
        let mut desk = Desk::new(Levels::default(), most);
        reader.store().for_each_unit(&filter, &mut |stored| {
            let unit = &stored.unit;
            let pair = Pair {
                source: &unit.source,
                target: &unit.target,
                story: unit.story.as_deref(),
            };
            desk.check(
                &pair,
                (&unit.source_lang, &unit.target_lang),
                Some(stored.id.0),
            );
            Ok(())
        })?;
        Ok(desk.checked())
    });
    checked.await.map(Json)
}

/// The checkers of a request, one for each pair of languages, and what they found.
struct Desk {
    levels: Levels,
    most: usize,
    checkers: HashMap<(Lang, Lang), Checker>,
    issues: Vec<Issue>,
    tally: Tally,
}

impl Desk {
    fn new(levels: Levels, most: usize) -> Self {
        Desk {
            levels,
            most,
            checkers: HashMap::new(),
            issues: Vec::new(),
            tally: Tally::default(),
        }
    }

    fn check(&mut self, pair: &Pair<'_>, (source, target): (&Lang, &Lang), unit: Option<i64>) {
        let n = self.tally.pairs;
        self.tally.pairs += 1;
        let levels = &self.levels;
        let checker = self
            .checkers
            .entry((source.clone(), target.clone()))
            .or_insert_with(|| Checker::new(source, target, levels.clone()));
        let findings = checker.check_numbered(pair, n);
        self.tally.flagged += u64::from(!findings.is_empty());
        for finding in findings {
            self.tally.add(&finding);
            if self.issues.len() < self.most {
                self.issues.push(issue(n, finding, pair, unit));
            }
        }
    }

    fn checked(self) -> Checked {
        let tally = self.tally;
        let by_name = |name: &'static str, count: &u64| (name.to_owned(), *count);
        Checked {
            issues: self.issues,
            summary: Counts {
                pairs: tally.pairs,
                flagged: tally.flagged,
                findings: tally.findings(),
                severities: tally
                    .severities
                    .iter()
                    .map(|(severity, count)| by_name(severity.name(), count))
                    .collect(),
                checks: tally
                    .checks
                    .iter()
                    .map(|(check, count)| by_name(check.id(), count))
                    .collect(),
            },
        }
    }
}

fn issue(n: u64, finding: Finding, pair: &Pair<'_>, unit: Option<i64>) -> Issue {
    let sided = |side, spans: Vec<crate::text::Span>| {
        spans.into_iter().map(move |span| SidedSpan {
            side,
            span: span.into(),
        })
    };
    Issue {
        n,
        check: finding.check.id(),
        severity: finding.severity.name(),
        message: finding.message,
        source: pair.source.to_owned(),
        target: pair.target.to_owned(),
        spans: sided("source", finding.source)
            .chain(sided("target", finding.target))
            .collect(),
        fix: finding.fix.map(|fix| Fix {
            span: fix.span.into(),
            text: fix.text,
        }),
        unit,
        story: pair.story.map(str::to_owned),
    }
}
