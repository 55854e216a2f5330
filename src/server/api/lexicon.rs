//! Word translations.

use axum::Json;
use axum::extract::State;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::filter::{no_probability, pair};
use super::texts::FileText;
use crate::Error;
use crate::lexicon::file;
use crate::lexicon::train::{Corpus, Options};
use crate::memory::Filter;
use crate::server::extract::{Asked, Posted};
use crate::server::failure::{Answer, Told};
use crate::server::state::App;
use crate::text::decode;
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
    let lexicon = app.means().lexicons.of(&source, &target);
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

/// What words are learned from.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ToTrain, example = json!({"src": "es", "tgt": "en"}))]
pub(super) struct ToTrain {
    /// Language of the words.
    src: Option<String>,
    /// Language of their translations.
    tgt: Option<String>,
    /// A file of pairs instead of the memory: source, tab, target, and where given a weight.
    pairs: Option<FileText>,
    /// Units below this confidence are left out; by default the server's.
    #[schema(minimum = 0, maximum = 1)]
    min_confidence: Option<f64>,
}

/// Learns word translations from the units of the memory, each counting by its confidence, or
/// from a file of pairs. The answer is the lexicon: `lexicon` in the settings names such files.
#[utoipa::path(
    post,
    path = "/lexicon/train",
    tag = "memory",
    operation_id = "train_lexicon",
    request_body = ToTrain,
    responses(
        (status = 200, description = "The lexicon", body = String, content_type = "text/plain"),
        (status = "4XX", description = "The request is wrong, or there is nothing to learn from", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn train(
    State(app): State<App>,
    Posted(asked): Posted<ToTrain>,
) -> Answer<String> {
    let (source, target) = pair(&app, asked.src.as_deref(), asked.tgt.as_deref())?;
    let least = asked.min_confidence;
    let least = least.unwrap_or(app.settings().min_confidence);
    if !(0.0..=1.0).contains(&least) {
        return Err(no_probability());
    }
    let table = app.read_long(move |desk| {
        let mut corpus = Corpus::new(&source, &target);
        let made_from = match asked.pairs {
            Some(file) => {
                let file = file.opened("pairs".to_owned())?;
                let encoding = file.encoding.as_deref();
                let text = decode::decode(&file.bytes, &file.name, encoding)?.text;
                corpus.read(text.as_bytes(), &file.name)?;
                file.name
            }
            None => {
                let wanted = Filter {
                    min_confidence: Some(least),
                    source_lang: Some(source.clone()),
                    target_lang: Some(target.clone()),
                    ..Filter::default()
                };
                desk.store().for_each_unit(&wanted, &mut |stored| {
                    let weight = stored.unit.confidence.unwrap_or(1.0) as f32;
                    corpus.add(&stored.unit.source, &stored.unit.target, weight);
                    Ok(())
                })?;
                "a memory".to_owned()
            }
        };
        if corpus.is_empty() {
            return Err(Error::usage(
                format!("there are no pairs {source} to {target} to learn from"),
                "send some, or name the languages in `src` and `tgt`",
            ));
        }
        let trained = corpus.train(&Options::for_pairs(corpus.len()));
        // A line break in a name would end the comment.
        let made_from = made_from.replace(char::is_control, " ");
        Ok(trained.table(&file::head(&source, &target, &made_from)))
    });
    table.await
}
