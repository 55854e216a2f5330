//! What comes out for the records of a batch.

use serde::Serialize;
use serde_json::Value;

use crate::align::Bead;
use crate::cli::aligned::{Aligned, Figures};
use crate::cli::batch::input::Refused;

/// What comes out for a record.
#[derive(Serialize)]
#[serde(tag = "type", rename = "alignment")]
struct Alignment<'a> {
    id: &'a Value,
    source_lang: &'a str,
    target_lang: &'a str,
    beads: Vec<CompactBead>,
    /// What makes the alignment pointless, such as swapped languages.
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    notes: &'a [String],
    /// What a memory would keep of it, where that is wanted.
    #[serde(skip_serializing_if = "Option::is_none")]
    units: Option<Vec<Value>>,
}

/// What comes out for a record that cannot be aligned.
#[derive(Serialize)]
#[serde(tag = "type", rename = "alignment")]
struct Failure<'a> {
    id: &'a Value,
    line: u64,
    beads: [(); 0],
    error: &'a str,
}

/// A bead with its texts only where they are wanted.
#[derive(Serialize)]
struct CompactBead {
    src: Vec<usize>,
    tgt: Vec<usize>,
    kind: String,
    score: f64,
    crossing: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    target: Option<String>,
}

/// Places of a score after the point; more say nothing.
const SCORE_STEPS: f64 = 10_000.0;

impl CompactBead {
    fn new(bead: &Bead) -> Self {
        CompactBead {
            src: bead.source.clone().collect(),
            tgt: bead.target.clone().collect(),
            kind: bead.kind(),
            score: (bead.confidence * SCORE_STEPS).round() / SCORE_STEPS,
            crossing: bead.crossing,
            source: None,
            target: None,
        }
    }
}

/// The line that says how a record was aligned; `texts` adds those of the beads,
/// and `units` what a memory would keep.
///
/// # Errors
/// Never: all of it is plain data.
pub(super) fn alignment(
    id: &Value,
    aligned: &Aligned,
    notes: &[String],
    texts: bool,
    units: Option<Vec<Value>>,
) -> serde_json::Result<Vec<u8>> {
    let (source, target) = (aligned.source.texts(), aligned.target.texts());
    let with_texts = |bead: &Bead| CompactBead {
        source: texts.then(|| source[bead.source.clone()].join(" ")),
        target: texts.then(|| target[bead.target.clone()].join(" ")),
        ..CompactBead::new(bead)
    };
    line(&Alignment {
        id,
        source_lang: aligned.source.lang.as_str(),
        target_lang: aligned.target.lang.as_str(),
        beads: aligned.beads.iter().map(with_texts).collect(),
        notes,
        units,
    })
}

/// The line that says what is wrong with a record.
///
/// # Errors
/// As [`alignment`].
pub(super) fn failure(number: u64, refused: &Refused) -> serde_json::Result<Vec<u8>> {
    line(&Failure {
        id: &refused.id,
        line: number,
        beads: [],
        error: &refused.error,
    })
}

/// What the batch came to.
#[derive(Default, Serialize)]
#[serde(tag = "type", rename = "summary")]
pub(super) struct Summary {
    pub(super) records: u64,
    pub(super) aligned: u64,
    pub(super) failed: u64,
    #[serde(flatten)]
    pub(super) figures: Figures,
    /// Stories kept in the memory, where that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) stored: Option<u64>,
}

/// A value as a line of JSON.
///
/// # Errors
/// As [`alignment`].
pub(super) fn line(value: &impl Serialize) -> serde_json::Result<Vec<u8>> {
    let mut line = serde_json::to_vec(value)?;
    line.push(b'\n');
    Ok(line)
}
