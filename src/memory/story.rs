//! A story as the memory keeps it, and the units that follow from its alignment.

use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::align::Bead;
use crate::error::{Error, Result};
use crate::memory::RevisionKind;
use crate::memory::unit::{Unit, normal_text, rounded_confidence};
use crate::text::Lang;

/// One version of a story, as handed to [`Store::store_story`].
///
/// With both sides it is the whole truth about the story: its units are those of
/// its beads, and units that it had before and that no bead gives any more leave
/// the memory. With one side it is only that side's text (an archive story that
/// is not translated yet, an English story whose source is not known, an update
/// whose translation is still being made): nothing is said about pairs, and the
/// units that the story has stay.
///
/// [`Store::store_story`]: crate::memory::Store::store_story
#[derive(Clone, Debug, PartialEq)]
pub struct StoryRecord<'a> {
    /// The desk's id of the story; not empty.
    pub id: &'a str,
    /// The text that was translated.
    pub source: Option<Side>,
    /// Its translation.
    pub target: Option<Side>,
    /// Which segments translate which: in order, without overlap, within both
    /// sides. Read only when both sides are given.
    pub beads: &'a [Bead],
    /// Written into the units: how the pairs were made, such as `align`.
    pub origin: Option<&'a str>,
    /// Beads below this confidence (0–1) are kept as beads but give no unit.
    pub min_confidence: f64,
    /// The version that it was made from, where somebody else may have stored another one
    /// since: it is stored only on top of that one (0: where there is none). None stores it
    /// on whatever is there.
    pub based_on: Option<u32>,
    /// What this version is to the one before it.
    pub kind: RevisionKind,
    /// Who stores it; none: whoever the store [is signed by](crate::memory::Store::sign).
    pub author: Option<&'a str>,
    /// What the author says of it; of a kill, why.
    pub note: Option<&'a str>,
}

/// A story of which only the source text is known.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceStory {
    /// The desk's id of the story; not empty.
    pub id: String,
    /// Its text.
    pub source: Side,
}

/// One language side of a story.
#[derive(Clone, Debug, PartialEq)]
pub struct Side {
    /// Language of the text.
    pub lang: Lang,
    /// File it was read from, as the user named it. Another name for the same
    /// text is no change of the story.
    pub file: Option<String>,
    /// [`digest`] of the decoded text.
    pub digest: String,
    /// The headline, where one was recognised.
    pub headline: Option<String>,
    /// Who wrote it, where recognised.
    pub byline: Option<String>,
    /// Place and date at the head of the lead, where recognised.
    pub dateline: Option<String>,
    /// What else the file said: version, date, urgency and the like.
    pub metadata: Map<String, Value>,
    /// All segments of the text, in order.
    pub segments: Vec<StorySegment>,
}

impl Side {
    /// The texts of its segments, in order.
    pub fn texts(&self) -> Vec<&str> {
        let texts = self.segments.iter().map(|segment| segment.text.as_str());
        texts.collect()
    }
}

/// One segment of a [`Side`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StorySegment {
    /// Index of its paragraph in the article, counted from 0.
    pub paragraph: usize,
    /// Its text, as it stands in the article.
    pub text: String,
}

/// Whether a story's units are in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum StoryStatus {
    /// Matched, searched and exported.
    Live,
    /// Killed: kept, but out of every match, search and export.
    Retracted,
}

/// What the memory knows of a story.
#[derive(Clone, Debug, PartialEq)]
pub struct StoryInfo {
    /// The desk's id.
    pub id: String,
    /// Language of the source side; none while there is no source text.
    pub source_lang: Option<Lang>,
    /// Language of the target side; none while there is no target text.
    pub target_lang: Option<Lang>,
    /// [`digest`] of the current source text.
    pub source_digest: Option<String>,
    /// [`digest`] of the current target text.
    pub target_digest: Option<String>,
    /// Whether the current texts are aligned with each other.
    pub aligned: bool,
    /// How the pairs of that alignment were made: see [`StoryRecord::origin`].
    pub origin: Option<String>,
    /// The confidence from which its beads give units; none where there is no alignment.
    pub min_confidence: Option<f64>,
    /// How many versions were stored; 0 when it is only named by imported units.
    pub revision: u32,
    /// Whether it is in use.
    pub status: StoryStatus,
    /// Its units in the memory.
    pub units: u64,
    /// When it first came in (whole seconds, UTC).
    pub created: Timestamp,
    /// When its last version came in (whole seconds, UTC).
    pub changed: Timestamp,
}

/// What storing a story did to the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum StoryChange {
    /// Its first version.
    Created,
    /// A new version.
    Updated,
    /// The memory held just this already; nothing was written.
    Unchanged,
}

/// What storing a story did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct StoryOutcome {
    /// To the story as a whole.
    pub change: StoryChange,
    /// Units that are new.
    pub created: u64,
    /// Units that have a new translation of the same source.
    pub updated: u64,
    /// Units that stayed, though perhaps at another position.
    pub unchanged: u64,
    /// Units that the story no longer has.
    pub removed: u64,
}

/// Digest of a decoded text: the same text gives the same 32 hexadecimal digits
/// on every machine (xxh3, 128 bits). It finds changes; it is no signature.
pub fn digest(text: &str) -> String {
    format!("{:032x}", xxhash_rust::xxh3::xxh3_128(text.as_bytes()))
}

/// The units of a story: one for each bead that pairs text on both sides and is
/// at least as sure as the record asks; with the index of its bead. Without both
/// sides there are none. `now` becomes their date.
///
/// # Errors
/// [`Error::Usage`] when the beads do not fit the segments.
pub fn units(record: &StoryRecord<'_>, now: Timestamp) -> Result<Vec<(usize, Unit)>> {
    check(record)?;
    let (Some(source), Some(target)) = (&record.source, &record.target) else {
        return Ok(Vec::new());
    };
    let neighbour = |index: Option<usize>| {
        let text = &source.segments.get(index?)?.text;
        Some(normal_text(text).into_owned())
    };
    let props = provenance(source);
    let mut units = Vec::new();
    for (index, bead) in record.beads.iter().enumerate() {
        let source_text = joined(source, bead.source.clone());
        let target_text = joined(target, bead.target.clone());
        if source_text.is_empty()
            || target_text.is_empty()
            || rounded_confidence(bead.confidence) < record.min_confidence
        {
            continue;
        }
        let unit = Unit {
            source_tags: Vec::new(),
            target_tags: Vec::new(),
            source_lang: source.lang.clone(),
            target_lang: target.lang.clone(),
            source: source_text,
            target: target_text,
            story: Some(record.id.to_owned()),
            file: source.file.clone(),
            position: u32::try_from(bead.source.start).ok(),
            previous: neighbour(bead.source.start.checked_sub(1)),
            next: neighbour(Some(bead.source.end)),
            origin: record.origin.map(str::to_owned),
            confidence: Some(rounded_confidence(bead.confidence)),
            props: props.clone(),
            created: now,
            changed: now,
            revision: 1,
        };
        units.push((index, unit));
    }
    Ok(units)
}

/// Before the name of a metadata field, in a unit's property.
pub(super) const PROVENANCE: &str = "x-story-";

/// What the source's file said of the story, as properties of its units:
/// `x-story-version`, `x-story-slug` and so on. The id is not among them: it is the
/// story that the unit belongs to.
fn provenance(source: &Side) -> Vec<(String, String)> {
    let said = source
        .metadata
        .iter()
        .filter(|(name, _)| *name != "story_id");
    said.map(|(name, value)| {
        let value = value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned);
        (format!("{PROVENANCE}{name}"), value)
    })
    .collect()
}

/// The text of neighbouring segments: joined with one space, NFC, trimmed.
fn joined(side: &Side, range: std::ops::Range<usize>) -> String {
    let texts: Vec<&str> = side.segments[range]
        .iter()
        .map(|segment| segment.text.trim())
        .filter(|text| !text.is_empty())
        .collect();
    normal_text(&texts.join(" ")).into_owned()
}

/// Refuses a record that no reader of the memory could make sense of.
///
/// # Errors
/// [`Error::Usage`]: a caller's mistake, not a user's.
pub(crate) fn check(record: &StoryRecord<'_>) -> Result<()> {
    let refuse = |what: String| {
        Err(Error::usage(
            format!("story `{}` cannot be stored: {what}", record.id),
            "give it an id, at least one side, and beads that follow its segments in order",
        ))
    };
    if record.id.trim().is_empty() {
        return refuse("it has no id".into());
    }
    let (source, target) = match (&record.source, &record.target) {
        (Some(source), Some(target)) => (source.segments.len(), target.segments.len()),
        (None, None) => return refuse("it has no text on either side".into()),
        _ => return Ok(()),
    };
    let (mut source_done, mut target_done) = (0, 0);
    for (index, bead) in record.beads.iter().enumerate() {
        let ordered = source_done <= bead.source.start
            && bead.source.start <= bead.source.end
            && bead.source.end <= source
            && target_done <= bead.target.start
            && bead.target.start <= bead.target.end
            && bead.target.end <= target;
        if !ordered {
            return refuse(format!(
                "bead {index}, {bead}, does not follow the one before it within {source} source and {target} target segments"
            ));
        }
        if !(0.0..=1.0).contains(&bead.confidence) {
            return refuse(format!(
                "bead {index}, {bead}, has the confidence {}",
                bead.confidence
            ));
        }
        (source_done, target_done) = (bead.source.end, bead.target.end);
    }
    Ok(())
}

/// Refuses a record that is based on another version than the one that is there.
///
/// # Errors
/// [`Error::Conflict`].
pub(crate) fn check_base(record: &StoryRecord<'_>, found: u32) -> Result<()> {
    match record.based_on {
        Some(expected) if expected != found => Err(Error::Conflict {
            what: format!("the story `{}`", record.id),
            expected,
            found,
        }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn side(lang: Lang, texts: &[&str]) -> Side {
        Side {
            lang,
            file: Some("story.txt".into()),
            digest: digest(&texts.concat()),
            headline: None,
            byline: None,
            dateline: None,
            metadata: Map::new(),
            segments: texts
                .iter()
                .map(|text| StorySegment {
                    paragraph: 0,
                    text: (*text).into(),
                })
                .collect(),
        }
    }

    fn bead(source: std::ops::Range<usize>, target: std::ops::Range<usize>, p: f64) -> Bead {
        Bead {
            source,
            target,
            confidence: p,
            crossing: false,
        }
    }

    fn record(beads: &[Bead]) -> StoryRecord<'_> {
        StoryRecord {
            id: "s",
            source: Some(side(
                Lang::es(),
                &["Uno.", "Dos.", "Tres. ", "Cafe\u{301}."],
            )),
            target: Some(side(Lang::en(), &["One. Two.", "Extra.", "Coffee."])),
            beads,
            origin: Some("align"),
            min_confidence: 0.5,
            based_on: None,
            kind: RevisionKind::Story,
            author: None,
            note: None,
        }
    }

    #[test]
    fn units_follow_from_the_pair_beads() {
        let beads = [
            bead(0..2, 0..1, 0.987_65),
            bead(2..3, 1..1, 0.9),
            bead(3..3, 1..2, 0.9),
            bead(3..4, 2..3, 0.5),
        ];
        let units = units(&record(&beads), Timestamp::UNIX_EPOCH).unwrap();
        let seen: Vec<_> = units
            .iter()
            .map(|(index, unit)| {
                (
                    *index,
                    unit.source.as_str(),
                    unit.target.as_str(),
                    unit.position,
                    unit.previous.as_deref(),
                    unit.next.as_deref(),
                    unit.confidence,
                )
            })
            .collect();
        assert_eq!(
            seen,
            [
                (
                    0,
                    "Uno. Dos.",
                    "One. Two.",
                    Some(0),
                    None,
                    Some("Tres."),
                    Some(0.9877)
                ),
                (
                    3,
                    "Café.",
                    "Coffee.",
                    Some(3),
                    Some("Tres."),
                    None,
                    Some(0.5)
                ),
            ]
        );
    }

    #[test]
    fn unsure_beads_and_one_sided_stories_give_no_unit() {
        let beads = [bead(0..1, 0..1, 0.4999)];
        assert_eq!(units(&record(&beads), Timestamp::UNIX_EPOCH).unwrap(), []);
        let alone = StoryRecord {
            target: None,
            ..record(&[])
        };
        assert_eq!(units(&alone, Timestamp::UNIX_EPOCH).unwrap(), []);
    }

    #[test]
    fn records_that_make_no_sense_are_refused() {
        for beads in [
            vec![bead(0..5, 0..1, 1.0)],
            vec![bead(0..1, 0..4, 1.0)],
            vec![bead(1..2, 0..1, 1.0), bead(0..1, 1..2, 1.0)],
            vec![bead(0..1, 0..1, 1.5)],
            vec![bead(0..1, 0..1, f64::NAN)],
        ] {
            assert!(check(&record(&beads)).is_err(), "{beads:?}");
        }
        let no_text = StoryRecord {
            source: None,
            target: None,
            ..record(&[])
        };
        assert!(check(&no_text).is_err());
        assert!(
            check(&StoryRecord {
                id: " ",
                ..record(&[])
            })
            .is_err()
        );
    }

    #[test]
    fn digests_are_the_same_everywhere() {
        assert_eq!(digest(""), "99aa06d3014798d86001c324468d497f");
        assert_ne!(digest("a"), digest("b"));
    }
}
