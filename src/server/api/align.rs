//! A text and its translation, paired segment by segment.

use axum::Json;
use axum::extract::State;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::filter::language;
use super::texts::Text;
use crate::align::review::realigned;
use crate::align::{Aligner, Bead, Doubt, Evidence, SURE, learned_over};
use crate::lexicon::Table;
use crate::memory::{StoryVersion, review};
use crate::server::config::Means;
use crate::server::extract::Posted;
use crate::server::failure::{Answer, Failure, Told};
use crate::server::state::App;
use crate::story::Story;
use crate::text::Span;

/// A text and its translation.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "source": "El sismo fue a las 5.42 y tuvo su epicentro en el mar. Nadie murió.",
    "target": "The quake struck at 5:42 a.m. Its epicenter was at sea. Nobody died."
}))]
pub(super) struct ToAlign {
    /// The text, its segments, or its file.
    source: Text,
    /// Its translation, the segments or the file of that.
    target: Text,
    /// Language of the text; by default it is told from it.
    src: Option<String>,
    /// Language of the translation; by default it is told from it.
    tgt: Option<String>,
    /// Whether words are learned from the texts first: `always`, `never`, or `auto`, where
    /// nothing is known of the languages.
    learn: Option<String>,
    /// Whether to tell what speaks for each bead.
    #[serde(default)]
    explain: bool,
}

/// An alignment.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Alignment {
    /// Language of the text.
    source_lang: String,
    /// Language of the translation.
    target_lang: String,
    /// The groups of segments that translate each other; they tile both sides, in order.
    beads: Vec<BeadRecord>,
    /// The figures of the whole.
    summary: Figures,
}

/// Segments that translate each other.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Bead)]
pub(super) struct BeadRecord {
    /// Numbers of the source segments, from 0.
    src: Vec<usize>,
    /// Numbers of the target segments, from 0.
    tgt: Vec<usize>,
    /// Probability that the bead is exactly right.
    #[schema(minimum = 0, maximum = 1)]
    score: f64,
    /// Its shape, such as `2-1`.
    kind: String,
    /// Text of the source segments.
    source: String,
    /// Text of the target segments.
    target: String,
    /// What speaks for it, where that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    evidence: Option<EvidenceRecord>,
}

/// The parts of a bead's score, in nats, and the words behind them.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = BeadEvidence)]
pub(super) struct EvidenceRecord {
    /// Words and figures that match.
    matched: f32,
    /// What all words cost.
    words: f32,
    /// How well the lengths agree.
    length: f32,
    /// Punctuation kept and lost.
    marks: f32,
    /// The shape of the bead.
    prior: f32,
    /// The words and figures that match.
    pairs: Vec<EvidencePair>,
    /// Why it is not sure, in words.
    doubt: Option<String>,
}

/// A word or figure and what matches it.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct EvidencePair {
    /// In the source.
    source: String,
    /// In the target.
    target: String,
    /// How that is known.
    kind: &'static str,
    /// What it gains.
    gain: f32,
}

/// The figures of an alignment.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AlignmentFigures)]
pub(super) struct Figures {
    /// Segments of the text.
    source_segments: usize,
    /// Segments of the translation.
    target_segments: usize,
    /// Beads with text on both sides.
    pairs: usize,
    /// Of these, those that are sure.
    sure: usize,
    /// Beads of which nothing was translated.
    dropped: usize,
    /// Beads that translate nothing.
    added: usize,
}

/// Pairs the segments of a text and its translation.
#[utoipa::path(
    post,
    path = "/align",
    tag = "texts",
    operation_id = "align",
    request_body = ToAlign,
    responses(
        (status = 200, description = "The alignment", body = Alignment),
        (status = "4XX", description = "The request is wrong", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn align(
    State(app): State<App>,
    Posted(asked): Posted<ToAlign>,
) -> Answer<Json<Alignment>> {
    let src = asked
        .src
        .as_deref()
        .map(|tag| language("src", tag))
        .transpose()?;
    let tgt = asked
        .tgt
        .as_deref()
        .map(|tag| language("tgt", tag))
        .transpose()?;
    let learn = learn(asked.learn.as_deref())?;
    let alignment = app.read_long(move |desk| {
        let means = desk.means();
        let source = asked.source.into_story(means, "source", src.as_ref())?;
        let target = asked.target.into_story(means, "target", tgt.as_ref())?;
        let (beads, evidence) = aligned(means, (&source, &target), learn, None, asked.explain);
        Ok(record(&source, &target, &beads, &evidence))
    });
    alignment.await.map(Json)
}

/// Whether words are learned from texts; none where that depends on what is known.
///
/// # Errors
/// 400 where it is none of these.
fn learn(when: Option<&str>) -> Answer<Option<bool>> {
    match when {
        None | Some("auto") => Ok(None),
        Some("always") => Ok(Some(true)),
        Some("never") => Ok(Some(false)),
        Some(other) => Err(
            Failure::bad_request(format!("`{other}` is no value of `learn`"))
                .at("learn")
                .expected("auto, always or never"),
        ),
    }
}

/// The beads of two texts, with those of the version before in their places that people
/// confirmed. Where nothing is known of the languages it is learned from the texts themselves.
pub(super) fn beads(
    means: &Means,
    source: &Story,
    target: &Story,
    learn: Option<bool>,
    last: Option<&StoryVersion>,
) -> Vec<Bead> {
    aligned(means, (source, target), learn, last, false).0
}

/// The same with what speaks for each bead, where that is to be told.
fn aligned(
    means: &Means,
    (source, target): (&Story, &Story),
    learn: Option<bool>,
    last: Option<&StoryVersion>,
    explain: bool,
) -> (Vec<Bead>, Vec<Evidence>) {
    let (sources, targets) = (source.texts(), target.texts());
    let lexicon = means.lexicons.of(&source.lang, &target.lang);
    let learned = match learn.unwrap_or(lexicon.is_empty()) {
        true => learned_over(
            &[(sources.as_slice(), targets.as_slice())],
            &lexicon,
            &source.lang,
            &target.lang,
        ),
        false => None,
    };
    let lexicon = match &learned {
        Some(table) => lexicon.with_learned(Table::new(table)),
        None => lexicon,
    };
    let aligner = Aligner::new(&lexicon, &source.lang, &target.lang);
    let fresh = aligner.align(&sources, &targets);
    let kept = last.map(|last| review::confirmed(last, &source.side(), &target.side()));
    let beads = match kept {
        Some(kept) if !kept.is_empty() => realigned(&aligner, (&sources, &targets), &fresh, &kept),
        _ => fresh,
    };
    let evidence = match explain {
        true => aligner.explain(&sources, &targets, &beads),
        false => Vec::new(),
    };
    (beads, evidence)
}

fn evidence_record(
    bead: &Bead,
    evidence: &Evidence,
    (sources, targets): (&[&str], &[&str]),
) -> EvidenceRecord {
    let word = |texts: &[&str], segment: usize, span: Span| {
        let text = texts.get(segment).copied().unwrap_or_default();
        text.get(span.range()).unwrap_or_default().to_owned()
    };
    let pairs = evidence.pairs.iter().map(|pair| EvidencePair {
        source: word(sources, pair.source_segment, pair.source),
        target: word(targets, pair.target_segment, pair.target),
        kind: pair.kind.name(),
        gain: pair.gain,
    });
    EvidenceRecord {
        matched: evidence.matched,
        words: evidence.words,
        length: evidence.length,
        marks: evidence.marks,
        prior: evidence.prior,
        pairs: pairs.collect(),
        doubt: (bead.confidence < SURE).then(|| Doubt::phrase(bead, evidence)),
    }
}

fn record(source: &Story, target: &Story, beads: &[Bead], evidence: &[Evidence]) -> Alignment {
    let (sources, targets) = (source.texts(), target.texts());
    let joined = |texts: &[&str], range: &std::ops::Range<usize>| {
        texts.get(range.clone()).unwrap_or_default().join(" ")
    };
    let count = |wanted: &dyn Fn(&Bead) -> bool| beads.iter().filter(|bead| wanted(bead)).count();
    Alignment {
        source_lang: source.lang.to_string(),
        target_lang: target.lang.to_string(),
        summary: Figures {
            source_segments: sources.len(),
            target_segments: targets.len(),
            pairs: count(&Bead::is_pair),
            sure: count(&|bead| bead.is_pair() && bead.confidence >= SURE),
            dropped: count(&|bead| bead.target.is_empty()),
            added: count(&|bead| bead.source.is_empty()),
        },
        beads: beads
            .iter()
            .enumerate()
            .map(|(n, bead)| BeadRecord {
                evidence: evidence
                    .get(n)
                    .map(|evidence| evidence_record(bead, evidence, (&sources, &targets))),
                src: bead.source.clone().collect(),
                tgt: bead.target.clone().collect(),
                score: bead.confidence,
                kind: bead.kind(),
                source: joined(&sources, &bead.source),
                target: joined(&targets, &bead.target),
            })
            .collect(),
    }
}
