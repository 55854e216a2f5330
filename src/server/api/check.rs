//! What looks wrong in pairs.

use std::collections::{BTreeMap, HashMap};

use axum::Json;
use axum::extract::State;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::align::beads;
use super::filter::{InLanguages, Languages, UnitFilter};
use super::texts::{FileText, SpanRecord, Text, no_format};
use crate::Result;
use crate::check::{Baseline, Check, Checker, Finding, Levels, Pair, Severity};
use crate::exchange::findings::Tally;
use crate::exchange::{self, Reading, UnitFormat};
use crate::memory::Unit;
use crate::server::config::Means;
use crate::server::extract::{Asked, Posted};
use crate::server::failure::{Answer, Failure, Told};
use crate::server::state::App;
use crate::text::Lang;

/// Most findings of one answer.
const MOST: usize = 10_000;

/// Findings of an answer where the request does not say.
const USUAL: usize = 1_000;

/// Pairs to be checked: `pairs`, those of a `file`, or those of a `source` and its `target`,
/// which are aligned first.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"pairs": [{"source": "Murieron 12 personas.", "target": "21 people died."}]}))]
pub(super) struct ToCheck {
    /// The pairs.
    #[serde(default)]
    pairs: Vec<PairToCheck>,
    /// A file of pairs: TMX, XLIFF, PO, TSV, CSV, JSON Lines or Weblate’s JSON.
    file: Option<FileText>,
    /// A text, its segments, or its file.
    source: Option<Text>,
    /// Its translation, the segments or the file of that.
    target: Option<Text>,
    /// Language of the sources.
    src: Option<String>,
    /// Language of the targets.
    tgt: Option<String>,
    /// How grave each check is, where that is not as the settings say: `error`, `warning`,
    /// `info` or `off`.
    #[serde(default)]
    levels: BTreeMap<String, String>,
    /// Only these checks.
    #[serde(default)]
    only: Vec<String>,
    /// Not these checks.
    #[serde(default)]
    skip: Vec<String>,
    /// Only findings that are at least so grave: `info`, `warning` or `error`.
    level: Option<String>,
    /// Findings that were accepted, as `teletipo check --write-baseline` writes them.
    baseline: Option<String>,
    /// Most findings that are told; all are counted.
    #[schema(minimum = 1, maximum = 10000)]
    limit: Option<usize>,
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

/// Which checks are made, and how much is told.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct Making {
    /// Most findings that are told; all are counted.
    #[param(minimum = 1, maximum = 10000)]
    limit: Option<usize>,
    /// Only these checks, parted by commas.
    only: Option<String>,
    /// Not these checks, parted by commas.
    skip: Option<String>,
    /// How grave checks are, where that is not as the settings say: `number_format=off`,
    /// parted by commas.
    set: Option<String>,
    /// Only findings that are at least so grave: `info`, `warning` or `error`.
    level: Option<String>,
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
    /// Findings that the baseline accepts; they are in no other count.
    accepted: u64,
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
    let given = [
        !asked.pairs.is_empty(),
        asked.file.is_some(),
        asked.source.is_some() && asked.target.is_some(),
    ];
    if given.into_iter().filter(|given| *given).count() != 1 {
        return Err(
            Failure::bad_request("`pairs`, `file`, or `source` and `target` are wanted")
                .at("pairs"),
        );
    }
    let languages = Languages::named(&app, asked.src.as_deref(), asked.tgt.as_deref())?;
    let mut levels = app.means().levels.clone();
    for (check, level) in &asked.levels {
        let set = levels.set(check, level);
        set.map_err(|error| Failure::bad_request(error.to_string()).at("levels"))?;
    }
    let wishes = Wishes {
        only: &asked.only,
        skip: &asked.skip,
        level: asked.level.as_deref(),
        baseline: asked.baseline.as_deref(),
        most: asked.limit.unwrap_or(MOST).clamp(1, MOST),
    };
    let mut desk = wishes.desk(levels)?;
    let now = app.now();
    let checked = app.read_long(move |reader| {
        let texts = asked.source.zip(asked.target);
        match (asked.file, texts) {
            (Some(file), _) => desk.check_file(file, &languages, now)?,
            (None, Some(texts)) => desk.check_texts(reader.means(), texts, &languages)?,
            (None, None) => desk.check_pairs(&asked.pairs, &languages)?,
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
    params(UnitFilter, InLanguages, Making),
    responses(
        (status = 200, description = "What was found", body = Checked),
        (status = "4XX", description = "The request is wrong", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn memory(
    State(app): State<App>,
    filter: UnitFilter,
    Asked(languages): Asked<InLanguages>,
    Asked(making): Asked<Making>,
) -> Answer<Json<Checked>> {
    let filter = filter.filter_in(&languages)?;
    let parts = |list: &Option<String>| -> Vec<String> {
        let list = list.as_deref().unwrap_or_default().split(',');
        let names = list.map(str::trim).filter(|name| !name.is_empty());
        names.map(str::to_owned).collect()
    };
    let mut levels = app.means().levels.clone();
    if let Some(set) = making.set.as_deref().filter(|set| !set.is_empty()) {
        let set = set.parse::<Levels>();
        levels.extend(&set.map_err(|error| Failure::bad_request(error.to_string()).at("set"))?);
    }
    let (only, skip) = (parts(&making.only), parts(&making.skip));
    let wishes = Wishes {
        only: &only,
        skip: &skip,
        level: making.level.as_deref(),
        baseline: None,
        most: making.limit.unwrap_or(USUAL).clamp(1, MOST),
    };
    let mut desk = wishes.desk(levels)?;
    let checked = app.read_long(move |reader| {
        reader.store().for_each_unit(&filter, &mut |stored| {
            desk.check_unit(&stored.unit, Some(stored.id.0));
            Ok(())
        })?;
        Ok(desk.checked())
    });
    checked.await.map(Json)
}

/// How grave each check is, which of them are made, and what is not told.
#[derive(Clone, Copy, Default)]
struct Wishes<'a> {
    only: &'a [String],
    skip: &'a [String],
    level: Option<&'a str>,
    baseline: Option<&'a str>,
    most: usize,
}

impl Wishes<'_> {
    /// What checks so; `levels` are those of the settings with those of the request.
    ///
    /// # Errors
    /// 400 where a name is none, 422 where the baseline is none.
    fn desk(&self, mut levels: Levels) -> Answer<Desk> {
        let checks = |names: &[String], field: &str| {
            let checks = names.iter().map(|name| {
                name.parse::<Check>().map_err(|_| {
                    Failure::bad_request(format!("there is no check `{name}`"))
                        .at(field)
                        .expected(Check::ALL.map(Check::id).join(", "))
                })
            });
            checks.collect::<Answer<Vec<Check>>>()
        };
        let (only, skip) = (checks(self.only, "only")?, checks(self.skip, "skip")?);
        levels.select(&only, &skip);
        let least = self.level.map(|name| {
            name.parse::<Severity>().map_err(|_| {
                Failure::bad_request(format!("`{name}` is no level"))
                    .at("level")
                    .expected("info, warning or error")
            })
        });
        let baseline = self.baseline.unwrap_or_default();
        Ok(Desk {
            levels,
            least: least.transpose()?.unwrap_or(Severity::Info),
            baseline: Baseline::read(baseline, "baseline")?,
            most: self.most,
            checkers: HashMap::new(),
            issues: Vec::new(),
            tally: Tally::default(),
        })
    }
}

/// The checkers of a request, one for each pair of languages, and what they found.
struct Desk {
    levels: Levels,
    least: Severity,
    baseline: Baseline,
    most: usize,
    checkers: HashMap<(Lang, Lang), Checker>,
    issues: Vec<Issue>,
    tally: Tally,
}

impl Desk {
    fn check_unit(&mut self, unit: &Unit, id: Option<i64>) {
        let pair = Pair {
            source: &unit.source,
            target: &unit.target,
            story: unit.story.as_deref(),
        };
        self.check(&pair, (&unit.source_lang, &unit.target_lang), id);
    }

    fn check_pairs(&mut self, pairs: &[PairToCheck], languages: &Languages) -> Result<()> {
        let (source, target) = languages.pair(None)?;
        for given in pairs {
            let pair = Pair {
                source: &given.source,
                target: &given.target,
                story: given.story.as_deref(),
            };
            self.check(&pair, (&source, &target), None);
        }
        Ok(())
    }

    /// The pairs of a file.
    fn check_file(&mut self, file: FileText, languages: &Languages, now: Timestamp) -> Result<()> {
        let file = file.opened("file".to_owned())?;
        let format = match file.format.as_deref() {
            Some(name) => name.parse::<UnitFormat>().map_err(no_format)?,
            None => {
                let head = file.bytes.get(..exchange::HEAD).unwrap_or(&file.bytes);
                exchange::detect(head, &file.name)?
            }
        };
        let mut reading = Reading::new(now);
        (reading.source, reading.target) = match format.names_languages() {
            true => (languages.source.clone(), languages.target.clone()),
            false => {
                let (source, target) = languages.pair(None)?;
                (Some(source), Some(target))
            }
        };
        exchange::read(format, &file.bytes[..], &file.name, &reading, |unit| {
            self.check_unit(&unit, None);
            Ok(())
        })?;
        Ok(())
    }

    /// The pairs of a text and its translation.
    fn check_texts(
        &mut self,
        means: &Means,
        (source, target): (Text, Text),
        languages: &Languages,
    ) -> Result<()> {
        let source = source.into_story(means, "source", languages.source.as_ref())?;
        let target = target.into_story(means, "target", languages.target.as_ref())?;
        let (sources, targets) = (source.texts(), target.texts());
        let joined = |texts: &[&str], range: &std::ops::Range<usize>| {
            texts.get(range.clone()).unwrap_or_default().join(" ")
        };
        for bead in beads(means, &source, &target, None, None) {
            if bead.is_pair() {
                let pair = Pair {
                    source: &joined(&sources, &bead.source),
                    target: &joined(&targets, &bead.target),
                    story: None,
                };
                self.check(&pair, (&source.lang, &target.lang), None);
            }
        }
        Ok(())
    }

    fn check(&mut self, pair: &Pair<'_>, (source, target): (&Lang, &Lang), unit: Option<i64>) {
        let n = self.tally.pairs;
        self.tally.pairs += 1;
        let levels = &self.levels;
        let checker = self
            .checkers
            .entry((source.clone(), target.clone()))
            .or_insert_with(|| Checker::new(source, target, levels.clone()));
        let mut findings = checker.check_numbered(pair, n);
        let all = findings.len();
        findings.retain(|finding| !self.baseline.accepts(finding, pair));
        self.tally.accepted += (all - findings.len()) as u64;
        findings.retain(|finding| finding.severity >= self.least);
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
                accepted: tally.accepted,
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
