//! The translation unit, the thing a memory is made of.

use std::borrow::Cow;

use jiff::Timestamp;
use serde::Serialize;
use unicode_normalization::UnicodeNormalization;

use crate::error::{Error, Result};
use crate::memory::Tag;
use crate::text::Lang;
use crate::text::fold::is_composed;

/// Number of a unit in one memory; never used again for another unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct UnitId(pub i64);

/// A source text and its translation, with where they come from.
///
/// Texts are NFC, without white space at the edges and without markup: that is beside
/// them, as tags.
#[derive(Clone, Debug, PartialEq)]
pub struct Unit {
    /// Language of `source`.
    pub source_lang: Lang,
    /// Language of `target`.
    pub target_lang: Lang,
    /// The text that was translated.
    pub source: String,
    /// Its translation.
    pub target: String,
    /// Inline tags of `source`, in the order of the text.
    pub source_tags: Vec<Tag>,
    /// Inline tags of `target`.
    pub target_tags: Vec<Tag>,
    /// Story it was taken from, by the desk's id; none for a loose pair.
    pub story: Option<String>,
    /// File it was read from, as the user named it.
    pub file: Option<String>,
    /// Index of its first source segment in the story, counted from 0.
    pub position: Option<u32>,
    /// The source segment before it in the story; none at the start or where unknown.
    pub previous: Option<String>,
    /// The source segment after it in the story; none at the end or where unknown.
    pub next: Option<String>,
    /// How it came in: `align`, or the tool named by an imported file.
    pub origin: Option<String>,
    /// Probability (0–1, four decimals) that the pair is right; none where nobody measured it.
    pub confidence: Option<f64>,
    /// Further properties from imported files, in their order: (type, text).
    pub props: Vec<(String, String)>,
    /// When the pair first came in (whole seconds, UTC).
    pub created: Timestamp,
    /// When it last changed (whole seconds, UTC).
    pub changed: Timestamp,
    /// How often its text changed: 1 when new.
    pub revision: u32,
}

impl Unit {
    /// A loose pair that came in at `created`: of no story, without confidence.
    pub fn new(
        source_lang: &Lang,
        target_lang: &Lang,
        source: &str,
        target: &str,
        created: Timestamp,
    ) -> Self {
        Unit {
            source_lang: source_lang.clone(),
            target_lang: target_lang.clone(),
            source: source.to_owned(),
            target: target.to_owned(),
            source_tags: Vec::new(),
            target_tags: Vec::new(),
            story: None,
            file: None,
            position: None,
            previous: None,
            next: None,
            origin: None,
            confidence: None,
            props: Vec::new(),
            created,
            changed: created,
            revision: 1,
        }
    }
}

impl Unit {
    /// One without text, over which others are written.
    pub(crate) fn blank() -> Self {
        Unit::new(&Lang::es(), &Lang::en(), "", "", Timestamp::UNIX_EPOCH)
    }

    /// Bytes of its texts, which is most of what it takes in working memory.
    pub fn weight(&self) -> usize {
        let length = |text: &Option<String>| text.as_ref().map_or(0, String::len);
        let tags = self.source_tags.iter().chain(&self.target_tags);
        let tags = tags.map(|tag| size_of::<Tag>() + tag.role.len() + tag.code.len());
        let props = self
            .props
            .iter()
            .map(|(name, text)| name.len() + text.len());
        let context = length(&self.previous) + length(&self.next);
        self.source.len() + self.target.len() + context + tags.chain(props).sum::<usize>()
    }

    /// Whether it has a place among neighbours: it knows a neighbour, or its position in
    /// a story.
    pub fn is_placed(&self) -> bool {
        let in_story = self.story.is_some() && self.position.is_some();
        in_story || self.previous.is_some() || self.next.is_some()
    }
}

/// A unit with its number in the memory.
#[derive(Clone, Debug, PartialEq)]
pub struct StoredUnit {
    /// Its number.
    pub id: UnitId,
    /// The unit.
    pub unit: Unit,
}

impl StoredUnit {
    /// One without text, over which others are written.
    pub(crate) fn blank() -> Self {
        StoredUnit {
            id: UnitId(0),
            unit: Unit::blank(),
        }
    }
}

/// Precision that a confidence is kept at: four decimals, so that a value
/// survives being written to text and read again.
const CONFIDENCE_STEPS: f64 = 10_000.0;

/// A confidence at the precision that is kept.
pub(crate) fn rounded_confidence(confidence: f64) -> f64 {
    (confidence * CONFIDENCE_STEPS).round() / CONFIDENCE_STEPS
}

/// A text as units hold it: NFC, without white space at the edges.
pub(crate) fn normal_text(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    if is_composed(text) {
        return Cow::Borrowed(text);
    }
    // Composing cannot bring white space to the edges.
    Cow::Owned(text.nfc().collect())
}

/// The unit as the memory holds it; `number` counts the units of the import from 1.
pub(crate) fn normalised(unit: Unit, number: u64) -> Result<Unit> {
    let context = |text: Option<String>| text.map(normal).filter(|text| !text.is_empty());
    let whole_seconds = |time: Timestamp| Timestamp::from_second(time.as_second()).unwrap_or(time);
    let unit = Unit {
        source: normal(unit.source),
        target: normal(unit.target),
        story: unit.story.filter(|story| !story.is_empty()),
        previous: context(unit.previous),
        next: context(unit.next),
        confidence: unit.confidence.map(rounded_confidence),
        created: whole_seconds(unit.created),
        changed: whole_seconds(unit.changed),
        revision: unit.revision.max(1),
        ..unit
    };
    if unit.source.is_empty() || unit.target.is_empty() {
        return Err(Error::usage(
            format!(
                "unit {number} has no text on one side: source `{}`, target `{}`",
                unit.source, unit.target
            ),
            "leave units with an empty side out",
        ));
    }
    if let Some(confidence) = unit.confidence
        && !(0.0..=1.0).contains(&confidence)
    {
        return Err(Error::usage(
            format!("unit {number} has the confidence {confidence}, which is no probability"),
            "give a number from 0 to 1, or none",
        ));
    }
    Ok(unit)
}

/// A text as the memory holds it; nearly all are so already, and are not copied.
fn normal(text: String) -> String {
    match normal_text(&text) {
        Cow::Borrowed(same) if same.len() == text.len() => text,
        other => other.into_owned(),
    }
}

/// What stands for a unit in the index that an import finds it by: a hash of all that
/// makes it the same unit. `story` is the desk's id.
pub(crate) fn identity_hash(
    languages: (&str, &str),
    story: Option<&str>,
    position: Option<u32>,
    source: &str,
    target: &str,
) -> i64 {
    let position = position.map_or(u64::MAX, u64::from);
    let parts = [languages.0, languages.1, story.unwrap_or_default()];
    let texts = parts.into_iter().chain([source, target]);
    // Each part is hashed with the hash of those before it, so that no two sequences of
    // parts look alike because their texts run together.
    let hash = texts.fold(position, |hash, text| {
        xxhash_rust::xxh3::xxh3_64_with_seed(text.as_bytes(), hash)
    });
    hash.cast_signed()
}

/// [`identity_hash`] of a unit.
pub(crate) fn identity_of(unit: &Unit) -> i64 {
    identity_hash(
        (unit.source_lang.as_str(), unit.target_lang.as_str()),
        unit.story.as_deref(),
        unit.position,
        &unit.source,
        &unit.target,
    )
}
