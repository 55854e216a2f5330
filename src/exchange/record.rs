//! A unit as one flat record, the form that JSON Lines, the tables and the comments of PO
//! share.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::seg::tidy;
use super::{DAMAGED, Reading, Summary, count, seg};
use crate::Error;
use crate::memory::{Tag, Unit, tag};
use crate::text::Lang;

/// The fields of a unit by the names that files use; only `source` and `target`
/// must be there.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Record {
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub(super) kind: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) source: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) target: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) source_tags: Vec<Tag>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) target_tags: Vec<Tag>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) source_lang: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) target_lang: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) story: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) file: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) position: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) previous: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) next: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) origin: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) confidence: Option<f64>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) props: Vec<(String, String)>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) created: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) changed: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) revision: Option<u32>,
}

/// Why a record gives no unit.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// It is in order but not wanted; counted under this reason.
    Skip(&'static str),
    /// The file is wrong here.
    Wrong {
        message: String,
        expected: &'static str,
        hint: &'static str,
    },
}

/// What becomes of the units of a file of records: handed on or counted.
pub(super) struct Records<'a, F> {
    pub(super) reading: &'a Reading,
    pub(super) each: F,
    pub(super) summary: Summary,
}

impl<'a, F: FnMut(Unit) -> crate::Result<()>> Records<'a, F> {
    pub(super) fn new(reading: &'a Reading, each: F) -> Self {
        Records {
            reading,
            each,
            summary: Summary::default(),
        }
    }

    /// Takes a record, or the error of the place where one should be: with `keep_going`
    /// such a place is counted as damaged. `error` makes an error at the record's place.
    ///
    /// # Errors
    /// What is wrong with the record; what `each` returns.
    pub(super) fn take(
        &mut self,
        record: crate::Result<Record>,
        error: impl FnOnce(String) -> Error,
    ) -> crate::Result<()> {
        let unit = record.and_then(|record| match record.into_unit(self.reading) {
            Ok(unit) => Ok(Ok(unit)),
            Err(Refusal::Skip(reason)) => Ok(Err(reason)),
            Err(Refusal::Wrong {
                message,
                expected,
                hint,
            }) => Err(error(message).expected(expected).hint(hint)),
        });
        match unit {
            Ok(Ok(unit)) => {
                (self.each)(unit)?;
                self.summary.read += 1;
            }
            Ok(Err(reason)) => count(&mut self.summary.skipped, reason),
            Err(Error::Input { .. }) if self.reading.keep_going => {
                count(&mut self.summary.skipped, DAMAGED);
            }
            Err(error) => return Err(error),
        }
        Ok(())
    }
}

fn wrong(message: impl Into<String>, expected: &'static str) -> Refusal {
    Refusal::Wrong {
        message: message.into(),
        expected,
        hint: "correct the field in the file",
    }
}

impl Record {
    /// The record of `unit`.
    pub(super) fn of(unit: &Unit) -> Self {
        let (source, source_tags) = tidy(unit.source.clone(), unit.source_tags.clone());
        let (target, target_tags) = tidy(unit.target.clone(), unit.target_tags.clone());
        Record {
            kind: Some("unit".into()),
            source: Some(source),
            target: Some(target),
            source_tags,
            target_tags,
            source_lang: Some(unit.source_lang.to_string()),
            target_lang: Some(unit.target_lang.to_string()),
            story: unit.story.clone(),
            file: unit.file.clone(),
            position: unit.position,
            previous: unit
                .previous
                .as_deref()
                .map(|text| seg::clean(text).into_owned()),
            next: unit
                .next
                .as_deref()
                .map(|text| seg::clean(text).into_owned()),
            origin: unit.origin.clone(),
            confidence: unit.confidence,
            props: unit.props.clone(),
            created: Some(unit.created.to_string()),
            changed: Some(unit.changed.to_string()),
            revision: Some(unit.revision),
        }
    }

    /// Why a unit with this record is not written; none when it is.
    pub(super) fn incomplete(&self) -> Option<&'static str> {
        let empty = |text: &Option<String>| text.as_deref().is_none_or(str::is_empty);
        match (empty(&self.source), empty(&self.target)) {
            (true, _) => Some("empty source"),
            (_, true) => Some("empty target"),
            _ => None,
        }
    }

    /// The unit that the record holds.
    pub(super) fn into_unit(self, reading: &Reading) -> Result<Unit, Refusal> {
        if self.kind.as_deref().is_some_and(|kind| kind != "unit") {
            return Err(Refusal::Skip("another kind of record"));
        }
        let clean = |text: &str| seg::clean(text).into_owned();
        let (Some(source), Some(target)) = (self.source, self.target) else {
            return Err(wrong(
                "the record has no `source` or no `target`",
                "both texts",
            ));
        };
        let source_lang = language(self.source_lang, &reading.source, "source_lang")?;
        let target_lang = language(self.target_lang, &reading.target, "target_lang")?;
        if !(tag::fit(&self.source_tags, &source) && tag::fit(&self.target_tags, &target)) {
            return Err(wrong(
                "`source_tags` or `target_tags` do not fit their text",
                "tags at the bytes where characters begin, in order",
            ));
        }
        let (source, source_tags) = tidy(source, self.source_tags);
        let (target, target_tags) = tidy(target, self.target_tags);
        if source.is_empty() {
            return Err(Refusal::Skip("empty source"));
        }
        if target.is_empty() {
            return Err(Refusal::Skip("empty target"));
        }
        let confidence = match self.confidence {
            Some(number) if (0.0..=1.0).contains(&number) => Some((number * 1e4).round() / 1e4),
            Some(_) => {
                return Err(wrong(
                    "`confidence` is out of range",
                    "a number from 0 to 1",
                ));
            }
            None => None,
        };
        let created = date(self.created, "created")?.unwrap_or(reading.undated);
        let filled = |text: Option<String>| text.filter(|text| !text.is_empty());
        Ok(Unit {
            source_tags,
            target_tags,
            source_lang,
            target_lang,
            source,
            target,
            story: filled(self.story),
            file: filled(self.file),
            position: self.position,
            previous: filled(self.previous.as_deref().map(clean)),
            next: filled(self.next.as_deref().map(clean)),
            origin: filled(self.origin),
            confidence,
            props: self.props,
            created,
            changed: date(self.changed, "changed")?.unwrap_or(created),
            revision: self.revision.unwrap_or(1).max(1),
        })
    }
}

/// The language of one side: the record's, when it is the wanted one, else the
/// wanted one.
fn language(tag: Option<String>, wanted: &Option<Lang>, field: &str) -> Result<Lang, Refusal> {
    let tag = tag.filter(|tag| !tag.is_empty());
    match (tag, wanted) {
        (Some(tag), wanted) => {
            let lang: Lang = tag.parse().map_err(|error| {
                wrong(format!("`{field}`: {error}"), "a tag such as es or es-MX")
            })?;
            match wanted {
                Some(wanted) if !wanted.same_language(&lang) => {
                    Err(Refusal::Skip("another language pair"))
                }
                _ => Ok(lang),
            }
        }
        (None, Some(wanted)) => Ok(wanted.clone()),
        (None, None) => Err(Refusal::Wrong {
            message: "the file does not say which languages it is in".into(),
            expected: "`source_lang` and `target_lang`",
            hint: "name the languages, for example `--src es --tgt en`",
        }),
    }
}

/// A date in ISO form, cut to whole seconds.
fn date(text: Option<String>, field: &str) -> Result<Option<Timestamp>, Refusal> {
    let Some(text) = text.filter(|text| !text.is_empty()) else {
        return Ok(None);
    };
    text.parse::<Timestamp>()
        .and_then(|when| Timestamp::from_second(when.as_second()))
        .map(Some)
        .map_err(|_| {
            wrong(
                format!("`{field}` is no date"),
                "a date such as 2026-01-02T03:04:05Z",
            )
        })
}
