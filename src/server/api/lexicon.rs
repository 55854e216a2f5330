//! Word translations.

use axum::Json;
use axum::extract::State;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::filter::pair;
use crate::lexicon::Lexicon;
use crate::server::extract::Asked;
use crate::server::failure::{Answer, Told};
use crate::server::state::App;
use crate::text::stem::Stemmer;

/// A word to be looked up.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct Word {
    /// The word.
    #[param(example = "sismo")]
    word: String,
    /// Its language.
    src: Option<String>,
    /// Language of translations.
    tgt: Option<String>,
}

/// What is known of a word.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Translations {
    /// The word.
    word: String,
    /// Its stem, by which it is known.
    stem: String,
    /// Stems that translate it.
    translations: Vec<Translation>,
}

/// A stem that translates a word.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = WordTranslation)]
pub(super) struct Translation {
    /// The stem.
    stem: String,
    /// How often it does, 0 to 1.
    probability: f32,
}

/// The translations of a word.
#[utoipa::path(
    get,
    path = "/lexicon",
    tag = "memory",
    operation_id = "lexicon",
    params(Word),
    responses(
        (status = 200, description = "The translations", body = Translations),
        (status = "4XX", description = "The request is wrong", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn translations(
    State(app): State<App>,
    Asked(asked): Asked<Word>,
) -> Answer<Json<Translations>> {
    let (source, target) = pair(&app, asked.src.as_deref(), asked.tgt.as_deref())?;
    let lexicon = Lexicon::shipped(&source, &target);
    let stem = Stemmer::new(&source).stem(&asked.word);
    let translations = lexicon
        .translations(&stem)
        .map(|(stem, probability)| Translation {
            stem: stem.to_owned(),
            probability,
        });
    Ok(Json(Translations {
        translations: translations.collect(),
        word: asked.word,
        stem,
    }))
}
