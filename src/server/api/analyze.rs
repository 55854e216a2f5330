//! What the memory saves on new copy, band by band.

use axum::Json;
use axum::extract::State;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::filter::pair;
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
    /// Their language.
    src: Option<String>,
    /// Language of translations.
    tgt: Option<String>,
}

/// A text with its name.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = FileToAnalyze)]
pub(super) struct File {
    /// What it is called in the answer.
    name: String,
    /// The text, or its segments.
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
    let (source, target) = pair(&app, asked.src.as_deref(), asked.tgt.as_deref())?;
    let analysis = app.read_long(move |desk| {
        let (names, texts): (Vec<String>, Vec<Text>) = asked
            .files
            .into_iter()
            .map(|file| (file.name, file.text))
            .unzip();
        let stories = texts.into_iter().zip(&names);
        let stories = stories.map(|(text, name)| text.into_story(name, Some(&source)));
        let stories: Vec<Story> = stories.collect::<Result<_>>()?;
        let segments: Vec<Vec<&str>> = stories.iter().map(Story::texts).collect();
        let matcher = desk.matcher(&source, &target)?;
        let mut leverage = Leverage::new(matcher, &segments, &source);
        let tables: Vec<Table> = leverage.tables().collect::<Result<_>>()?;
        let mut all = Table::default();
        for table in &tables {
            for band in Band::ALL {
                all.add(band, table.of(band));
            }
        }
        let total = all.total();
        let units = matcher.units()?;
        let files = names.into_iter().zip(&tables);
        Ok(Analysis {
            summary: Totals {
                files: tables.len(),
                units,
                segments: total.segments,
                words: total.words,
                characters: total.characters,
                characters_without_spaces: total.characters_without_spaces,
                bands: bands(&all),
            },
            files: files
                .map(|(file, table)| FileTable {
                    file,
                    bands: bands(table),
                })
                .collect(),
        })
    });
    analysis.await.map(Json)
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
