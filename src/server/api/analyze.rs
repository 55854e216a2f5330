//! What the memory saves on new copy, band by band.

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::State;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::filter::{FilterBody, Languages};
use super::looking;
use super::texts::Text;
use crate::Result;
use crate::matching::leverage::{Band, Leverage, Table};
use crate::server::extract::Posted;
use crate::server::failure::{Answer, Failure, Told};
use crate::server::state::App;
use crate::story::Story;

/// Copy to be counted.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"files": [{"name": "a.txt", "text": "Nadie murió. Nadie murió."}]}))]
pub(super) struct ToAnalyze {
    /// The texts, in the order in which they are translated: what stood in an earlier one is
    /// a repetition.
    files: Vec<File>,
    /// Their language; by default what the first file states or reads like, else the server's.
    src: Option<String>,
    /// Language of translations.
    tgt: Option<String>,
    /// Only these units.
    filter: Option<FilterBody>,
    /// Points off instead of those of the settings: off units of an origin (`machine`), of a
    /// memory (`memory:NAME`), or translated the other way round (`reversed`).
    penalties: Option<BTreeMap<String, u8>>,
    /// Percent of the words of a band that are to be done; makes `weighted_words`. Bands
    /// that are not named count whole.
    #[serde(default)]
    weights: BTreeMap<String, u8>,
}

/// A text with its name.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = FileToAnalyze)]
pub(super) struct File {
    /// What it is called in the answer.
    name: String,
    /// The text, its segments, or its file.
    text: Text,
}

/// What the memory saves.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Analysis {
    /// Of each text.
    files: Vec<FileTable>,
    /// Of all.
    summary: Totals,
}

/// The table of a text.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct FileTable {
    /// Its name.
    file: String,
    /// Its bands.
    bands: Vec<BandRecord>,
}

/// The table of all texts.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Totals {
    /// Texts.
    files: usize,
    /// Units that were searched.
    units: usize,
    /// Segments.
    segments: u64,
    /// Words.
    words: u64,
    /// Characters.
    characters: u64,
    /// Characters that are no white space.
    characters_without_spaces: u64,
    /// Words weighted by what is to be done of each band; none without weights.
    weighted_words: Option<f64>,
    /// The bands.
    bands: Vec<BandRecord>,
}

/// A row of a table.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Band)]
pub(super) struct BandRecord {
    /// `context`, `100`, `repetitions`, `95-99`, `85-94`, `75-84`, `50-74`, `internal` or `new`.
    band: &'static str,
    /// Segments in it.
    segments: u64,
    /// Words in it.
    words: u64,
    /// Characters in it.
    characters: u64,
    /// Characters in it that are no white space.
    characters_without_spaces: u64,
    /// Percent of the words.
    share: f64,
}

/// Counts what the memory saves on new copy.
#[utoipa::path(
    post,
    path = "/analyze",
    tag = "texts",
    operation_id = "analyze",
    request_body = ToAnalyze,
    responses(
        (status = 200, description = "The tables", body = Analysis),
        (status = "4XX", description = "The request is wrong", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn analyze(
    State(app): State<App>,
    Posted(asked): Posted<ToAnalyze>,
) -> Answer<Json<Analysis>> {
    if asked.files.is_empty() {
        return Err(Failure::bad_request("there is no text to count").at("files"));
    }
    let languages = Languages::named(&app, asked.src.as_deref(), asked.tgt.as_deref())?;
    let way = looking::of_body(&app, asked.filter, asked.penalties.as_ref(), None)?;
    let weights = weights(asked.weights)?;
    let analysis = app.read_long(move |desk| {
        let means = desk.means();
        let (mut names, mut stories) = (Vec::new(), Vec::new());
        let mut langs = None;
        for File { name, text } in asked.files {
            let (story, pair) = text.read(means, &name, &languages)?;
            langs.get_or_insert(pair);
            names.push(name);
            stories.push(story);
        }
        let (source, target) = match langs {
            Some(langs) => langs,
            None => languages.pair(None)?,
        };
        desk.look(&way, (&source, &target), |sight| {
            let segments: Vec<Vec<&str>> = stories.iter().map(Story::texts).collect();
            let mut leverage = Leverage::new(sight.matcher, &segments, &source);
            let tables: Vec<Table> = leverage.tables().collect::<Result<_>>()?;
            let units = sight.matcher.units()?;
            let files = names.into_iter().zip(&tables);
            Ok(Analysis {
                summary: totals(&tables, units, &weights),
                files: files
                    .map(|(file, table)| FileTable {
                        file,
                        bands: bands(table),
                    })
                    .collect(),
            })
        })
    });
    analysis.await.map(Json)
}

/// The percentages of bands by their names.
///
/// # Errors
/// 400 where a name or a percentage is none.
fn weights(named: BTreeMap<String, u8>) -> Answer<Vec<(Band, u8)>> {
    let weight = |(name, percent): (String, u8)| {
        let band = Band::ALL.into_iter().find(|band| band.name() == name);
        match band.filter(|_| percent <= 100) {
            Some(band) => Ok((band, percent)),
            None => Err(
                Failure::bad_request(format!("`{name}`: {percent} is no weight"))
                    .at("weights")
                    .expected(format!(
                        "percentages from 0 to 100 of the bands {}",
                        Band::ALL.map(Band::name).join(", ")
                    )),
            ),
        }
    };
    named.into_iter().map(weight).collect()
}

/// The figures of all texts.
fn totals(tables: &[Table], units: usize, weights: &[(Band, u8)]) -> Totals {
    let mut all = Table::default();
    tables.iter().for_each(|table| all += table);
    let total = all.total();
    let weight = |band| {
        let named = weights.iter().find(|(named, _)| *named == band);
        named.map_or(100, |(_, percent)| *percent)
    };
    Totals {
        files: tables.len(),
        units,
        segments: total.segments,
        words: total.words,
        characters: total.characters,
        characters_without_spaces: total.characters_without_spaces,
        weighted_words: (!weights.is_empty()).then(|| all.weighted(weight) as f64 / 100.0),
        bands: bands(&all),
    }
}

fn bands(table: &Table) -> Vec<BandRecord> {
    let row = |band: Band| {
        let counts = table.of(band);
        BandRecord {
            band: band.name(),
            segments: counts.segments,
            words: counts.words,
            characters: counts.characters,
            characters_without_spaces: counts.characters_without_spaces,
            share: table.share(band) as f64 / 10.0,
        }
    };
    Band::ALL.into_iter().map(row).collect()
}
