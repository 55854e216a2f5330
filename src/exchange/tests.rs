//! What the tests of several formats share: units and errors.

use jiff::Timestamp;
use proptest::prelude::*;

use super::{Reading, UnitFormat, UnitWriter, read, seg};
use crate::Error;
use crate::memory::{Tag, TagKind, Unit};
use crate::text::Lang;
use crate::xml::escape;

pub(super) fn lang(tag: &str) -> Lang {
    tag.parse().unwrap()
}

pub(super) fn undated() -> Timestamp {
    Timestamp::from_second(1_700_000_000).unwrap()
}

/// Reading of Spanish with its English.
pub(super) fn es_en() -> Reading {
    Reading {
        source: Some(Lang::es()),
        target: Some(Lang::en()),
        ..Reading::new(undated())
    }
}

/// Line, column and byte of an error and its message.
pub(super) fn told(error: Error) -> ((u64, u64, u64), String) {
    match error {
        Error::Input {
            place,
            message,
            expected,
            hint,
        } => {
            assert!(expected.is_some() && hint.is_some(), "{message}");
            let (line, column) = (place.line.unwrap(), place.column.unwrap());
            ((line, column, place.byte.unwrap()), message)
        }
        other => panic!("{other:?}"),
    }
}

pub(super) fn unit(source: &str, target: &str) -> Unit {
    Unit::new(&Lang::es(), &Lang::en(), source, target, undated())
}

/// A segment's text as a memory holds it.
fn segment_text() -> impl Strategy<Value = String> {
    let wild = ".{1,40}".prop_map(|text| seg::clean_for_xml(&text).0.into_owned());
    let wire =
        "[a-zñ«»“”<&>'\"\u{a0}\\\\\t ]{1,40}".prop_map(|text| seg::clean(&text).into_owned());
    prop_oneof![wild, wire].prop_filter("text", |text| !text.is_empty())
}

/// Text of a field or prop: anything XML holds.
fn field_text() -> impl Strategy<Value = String> {
    "(?s).{1,20}".prop_map(|text| {
        let kept: String = text.chars().filter(|&c| escape::is_allowed(c)).collect();
        if kept.is_empty() {
            "x".to_owned()
        } else {
            kept
        }
    })
}

/// Any unit as a memory holds it, Spanish with English.
pub(super) fn any_unit() -> impl Strategy<Value = Unit> {
    let texts = (segment_text(), segment_text());
    let tags = (
        proptest::sample::select(vec!["es", "es-MX", "es-419"]),
        proptest::sample::select(vec!["en", "en-US"]),
    );
    let fields = proptest::option::of((field_text(), field_text(), any::<u32>(), field_text()));
    let context = (
        proptest::option::of(segment_text()),
        proptest::option::of(segment_text()),
    );
    // Seconds of the years 1 to 9999.
    let years = -62_135_596_800i64..=253_402_207_200;
    let numbers = (
        proptest::option::of(0u32..=10_000),
        1u32..5,
        years.clone(),
        years,
    );
    let props = proptest::collection::vec(("(note|client|[a-z<&\"\n]{6,8})", field_text()), 0..3);
    (texts, tags, fields, context, numbers, props).prop_map(
        |(texts, tags, fields, context, (confidence, revision, created, changed), props)| {
            let (story, file, position, origin) = match fields {
                Some((story, file, position, origin)) => {
                    (Some(story), Some(file), Some(position), Some(origin))
                }
                None => (None, None, None, None),
            };
            Unit {
                source_lang: lang(tags.0),
                target_lang: lang(tags.1),
                story,
                file,
                position,
                previous: context.0,
                next: context.1,
                origin,
                confidence: confidence.map(|n| f64::from(n) / 1e4),
                props,
                created: Timestamp::from_second(created).unwrap(),
                changed: Timestamp::from_second(changed).unwrap(),
                revision,
                ..unit(&texts.0, &texts.1)
            }
        },
    )
}

/// Tags at characters of `text`, of every kind, well nested or not.
fn tags_of(text: &str, marks: &[(prop::sample::Index, u8, u32, u8, u8)]) -> Vec<Tag> {
    let places: Vec<usize> = text
        .char_indices()
        .map(|(at, _)| at)
        .chain([text.len()])
        .collect();
    let mut tags: Vec<Tag> = marks
        .iter()
        .map(|(index, kind, number, role, code)| Tag {
            at: places[index.index(places.len())],
            kind: [TagKind::Open, TagKind::Close, TagKind::Single][usize::from(*kind)],
            number: *number,
            role: ["", "bold", "lb", "image", "x-a b:c%41", "fmt"][usize::from(*role)].to_owned(),
            code: ["", "<b>", "</b>", "{1 \"&\"}\n", " "][usize::from(*code)].to_owned(),
        })
        .collect();
    tags.sort_by_key(|tag| tag.at);
    tags
}

/// Any unit as a memory holds it, with inline tags on both sides.
pub(super) fn any_tagged_unit() -> impl Strategy<Value = Unit> {
    let marks = || {
        let mark = (
            any::<prop::sample::Index>(),
            0u8..3,
            1u32..4,
            0u8..6,
            0u8..5,
        );
        proptest::collection::vec(mark, 0..6)
    };
    (any_unit(), marks(), marks()).prop_map(|(unit, source, target)| Unit {
        source_tags: tags_of(&unit.source, &source),
        target_tags: tags_of(&unit.target, &target),
        ..unit
    })
}

proptest! {
    #[test]
    fn units_go_through_one_format_after_the_other_unchanged(
        units in proptest::collection::vec(any_tagged_unit(), 0..4),
    ) {
        use UnitFormat::{Csv, Jsonl, Po, Tmx, Xliff, Xliff2};
        let file = |format, units: &[Unit]| {
            let mut out = Vec::new();
            let mut writer =
                UnitWriter::new(format, &mut out, &Lang::es(), &Lang::en()).unwrap();
            units.iter().for_each(|unit| writer.unit(unit).unwrap());
            writer.finish().unwrap();
            out
        };
        let mut now = units.clone();
        for format in [Tmx, Xliff, Po, Xliff2, Csv, Jsonl] {
            let text = file(format, &now);
            let mut back = Vec::new();
            let take = |unit| {
                back.push(unit);
                Ok(())
            };
            read(format, text.as_slice(), "m", &Reading::new(undated()), take).unwrap();
            prop_assert_eq!(&back, &units, "{}", format);
            prop_assert_eq!(file(format, &back), text, "{}", format);
            now = back;
        }
    }
}
