//! Exchange formats over whole stories: the wire stories of `tests/data` with
//! their gold beads go out to every format and come back.
#![allow(clippy::unwrap_used)] // a test may: it fails by panicking

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::Deserialize;
use teletipo::align::Bead;
use teletipo::exchange::{
    self, AlignedStory, Reading, Summary, UnitFormat, UnitWriter, html, jsonl, ladder, tmx, tsv,
    xliff,
};
use teletipo::memory::{Tag, TagKind, Unit};
use teletipo::text::Lang;
use teletipo::xml::{Event, Limits, Reader};

#[derive(Deserialize)]
struct Gold {
    id: String,
    es: Vec<Text>,
    en: Vec<Text>,
    beads: Vec<GoldBead>,
}

#[derive(Deserialize)]
struct Text {
    text: String,
}

#[derive(Deserialize)]
struct GoldBead {
    es: Vec<usize>,
    en: Vec<usize>,
}

/// A story as the aligner would give it.
struct Story {
    id: String,
    langs: (Lang, Lang),
    source: Vec<String>,
    target: Vec<String>,
    beads: Vec<Bead>,
}

fn data(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data")
        .join(path)
}

/// The range that gold's indices span; an empty side lies where the last one ended.
fn range(indices: &[usize], at: &mut usize) -> std::ops::Range<usize> {
    let range = match (indices.first(), indices.last()) {
        (Some(first), Some(last)) => *first..last + 1,
        _ => *at..*at,
    };
    *at = range.end;
    range
}

fn stories() -> Vec<Story> {
    let mut folders: Vec<_> = fs::read_dir(data("wire"))
        .unwrap()
        .map(|entry| entry.unwrap().path().join("gold.json"))
        .filter(|path| path.exists())
        .collect();
    folders.sort();
    assert!(folders.len() >= 10);
    folders.iter().map(|path| story(path)).collect()
}

fn story(path: &Path) -> Story {
    let gold: Gold = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let (mut source, mut target) = (0, 0);
    let beads = gold.beads.iter().enumerate();
    let beads = beads.map(|(n, bead)| Bead {
        source: range(&bead.es, &mut source),
        target: range(&bead.en, &mut target),
        // Spread, so that every colour of the review page occurs.
        confidence: [0.9987, 0.93, 0.71, 0.42][n % 4],
        crossing: false,
    });
    Story {
        beads: beads.collect(),
        id: gold.id,
        langs: (Lang::es(), Lang::en()),
        source: gold.es.into_iter().map(|text| text.text).collect(),
        target: gold.en.into_iter().map(|text| text.text).collect(),
    }
}

fn date(seconds: i64) -> Timestamp {
    Timestamp::from_second(seconds).unwrap()
}

/// The story's pairs as units of a memory.
fn units(story: &Story) -> Vec<Unit> {
    let pairs = story.beads.iter().filter(|bead| bead.is_pair());
    pairs
        .map(|bead| Unit {
            source_lang: Lang::es(),
            target_lang: Lang::en(),
            source: story.source[bead.source.clone()].join(" "),
            target: story.target[bead.target.clone()].join(" "),
            source_tags: Vec::new(),
            target_tags: Vec::new(),
            story: Some(story.id.clone()),
            file: Some(format!("{}/es.txt", story.id)),
            position: u32::try_from(bead.source.start).ok(),
            previous: bead
                .source
                .start
                .checked_sub(1)
                .map(|n| story.source[n].clone()),
            next: story.source.get(bead.source.end).cloned(),
            origin: Some("align".into()),
            confidence: Some(bead.confidence),
            props: vec![("desk".into(), "Sucesos & más".into())],
            created: date(1_767_322_800),
            changed: date(1_767_409_200),
            revision: 1,
        })
        .collect()
}

/// The pairs of all stories, every third one with inline tags.
fn all_units() -> Vec<Unit> {
    let mut units: Vec<Unit> = stories().iter().flat_map(units).collect();
    for unit in units.iter_mut().step_by(3) {
        unit.source_tags = tags(&unit.source);
        unit.target_tags = tags(&unit.target);
    }
    units
}

/// A pair of tags around the text's first word and a single one at its end.
fn tags(text: &str) -> Vec<Tag> {
    let tag = |at, kind, number, role: &str, code: &str| Tag {
        at,
        kind,
        number,
        role: role.into(),
        code: code.into(),
    };
    let word = text.find(' ').unwrap_or(text.len());
    vec![
        tag(0, TagKind::Open, 1, "bold", "<b class=\"x\">"),
        tag(word, TagKind::Close, 1, "bold", "</b>"),
        tag(text.len(), TagKind::Single, 2, "", "{0}"),
    ]
}

fn to_tmx(units: &[Unit]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut writer = tmx::Writer::new(&mut out, &Lang::es(), &Lang::en()).unwrap();
    for unit in units {
        writer.unit(unit).unwrap();
    }
    assert_eq!(writer.finish().unwrap().units, units.len() as u64);
    out
}

fn from_tmx(bytes: &[u8], reading: &Reading) -> (Vec<Unit>, Summary) {
    let mut units = Vec::new();
    let summary = tmx::read(bytes, "memory.tmx", reading, |unit| {
        units.push(unit);
        Ok(())
    });
    (units, summary.unwrap())
}

/// Writes what a test made beside the build, for the eye and for real clients.
fn keep(name: &str, bytes: &[u8]) {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(path, bytes).unwrap();
}

#[test]
fn the_wire_stories_go_through_tmx_unchanged() {
    let units = all_units();
    let file = to_tmx(&units);
    keep("wire.tmx", &file);
    let (back, summary) = from_tmx(&file, &Reading::new(date(0)));
    assert_eq!(back, units);
    assert!(summary.skipped.is_empty() && summary.notes.is_empty());
    assert_eq!(to_tmx(&back), file);
}

#[test]
fn the_sample_of_another_tool_is_read_and_settles() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples/memory.tmx");
    let reading = Reading {
        source: Some(Lang::es()),
        target: Some(Lang::en()),
        ..Reading::new(date(0))
    };
    let (units, summary) = from_tmx(&fs::read(path).unwrap(), &reading);
    assert_eq!(summary.read, 6);
    assert_eq!(
        summary.skipped.into_iter().collect::<Vec<_>>(),
        [("empty target", 1)]
    );
    assert!(summary.notes.is_empty());
    let tagged = units.iter().filter(|unit| !unit.source_tags.is_empty());
    assert!(tagged.count() > 0);
    let first = &units[0];
    assert_eq!(first.source_lang.as_str(), "es-ES");
    assert_eq!(first.next.as_deref(), Some("No hay heridos."));
    assert_eq!(first.origin.as_deref(), Some("Otra herramienta"));
    assert_eq!(
        units[3].source,
        "El ministro calificó el dato de «pasajero»."
    );
    assert_eq!(units[4].target, "The peso opened at 18.92 to the dollar.");
    let file = to_tmx(&units);
    keep("sample.tmx", &file);
    let (back, _) = from_tmx(&file, &reading);
    assert_eq!(back, units);
    assert_eq!(to_tmx(&back), file);
}

/// Holds what a writer gave against the committed file; with TELETIPO_BLESS set,
/// writes that file anew instead.
fn golden(name: &str, found: &[u8]) {
    let path = data("exchange").join(name);
    if std::env::var_os("TELETIPO_BLESS").is_some() {
        fs::write(&path, found).unwrap();
    }
    let expected = fs::read(&path).unwrap();
    // The version changes with every release and is no part of the format.
    let version = env!("CARGO_PKG_VERSION");
    let found = String::from_utf8(found.to_vec()).unwrap();
    let expected = String::from_utf8(expected).unwrap();
    let anonymous = |text: &str| text.replace(&format!("version=\"{version}\""), "version=\"0\"");
    assert!(
        anonymous(&found) == anonymous(&expected),
        "{name} differs; see TELETIPO_BLESS"
    );
}

/// The story of the golden files: short, with a dropped and a merged segment.
fn short() -> Story {
    let story = story(&data("wire/18-corte-idh/gold.json"));
    let beads: Vec<Bead> = story.beads.into_iter().take(6).collect();
    Story { beads, ..story }
}

fn aligned(story: &Story) -> AlignedStory<'_> {
    AlignedStory {
        title: &story.id,
        source_lang: &story.langs.0,
        target_lang: &story.langs.1,
        source: &story.source,
        target: &story.target,
        beads: &story.beads,
        evidence: &[],
    }
}

#[test]
fn a_short_story_gives_the_golden_files() {
    let story = short();
    let units = units(&story);
    golden("short.tmx", &to_tmx(&units));

    let mut out = Vec::new();
    let mut writer = tsv::Writer::new(&mut out, tsv::Columns::All);
    units.iter().for_each(|unit| writer.unit(unit).unwrap());
    writer.finish().unwrap();
    golden("short.tsv", &out);

    let mut out = Vec::new();
    let mut writer = jsonl::Writer::new(&mut out);
    units.iter().for_each(|unit| writer.unit(unit).unwrap());
    writer.finish().unwrap();
    golden("short.jsonl", &out);

    let mut out = Vec::new();
    ladder::write(&mut out, &story.beads).unwrap();
    golden("short.ladder", &out);

    let mut out = Vec::new();
    xliff::write(&mut out, &aligned(&story)).unwrap();
    golden("short.xlf", &out);
}

#[test]
fn units_go_through_tables_and_json_unchanged() {
    let units = all_units();
    let reading = Reading::new(date(0));
    let mut out = Vec::new();
    let mut writer = tsv::Writer::new(&mut out, tsv::Columns::All);
    units.iter().for_each(|unit| writer.unit(unit).unwrap());
    writer.finish().unwrap();
    let mut back = Vec::new();
    let take = |unit| {
        back.push(unit);
        Ok(())
    };
    tsv::read(out.as_slice(), "m.tsv", &reading, take).unwrap();
    assert_eq!(back, units);

    let mut out = Vec::new();
    let mut writer = jsonl::Writer::new(&mut out);
    units.iter().for_each(|unit| writer.unit(unit).unwrap());
    writer.finish().unwrap();
    let mut back = Vec::new();
    let take = |unit| {
        back.push(unit);
        Ok(())
    };
    jsonl::read(out.as_slice(), "m.jsonl", &reading, take).unwrap();
    assert_eq!(back, units);
}

/// A file of the units in a format, as an export writes it.
fn exported(format: UnitFormat, units: &[Unit]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut writer = UnitWriter::new(format, &mut out, &Lang::es(), &Lang::en()).unwrap();
    units.iter().for_each(|unit| writer.unit(unit).unwrap());
    assert_eq!(writer.finish().unwrap().units, units.len() as u64);
    out
}

fn imported(bytes: &[u8], reading: &Reading) -> Vec<Unit> {
    let format = exchange::detect(&bytes[..bytes.len().min(exchange::HEAD)], "file").unwrap();
    let mut units = Vec::new();
    let take = |unit| {
        units.push(unit);
        Ok(())
    };
    exchange::read(format, bytes, "file", reading, take).unwrap();
    units
}

#[test]
fn units_go_through_every_format_of_their_own_unchanged() {
    let units = all_units();
    for format in ["tmx", "xliff", "xliff2", "po", "csv", "jsonl"] {
        let file = exported(format.parse().unwrap(), &units);
        keep(&format!("wire.{format}"), &file);
        let back = imported(&file, &Reading::new(date(0)));
        assert_eq!(back, units, "{format}");
        assert_eq!(exported(format.parse().unwrap(), &back), file, "{format}");
    }
    let reading = Reading {
        source: Some(Lang::es()),
        target: Some(Lang::en()),
        ..Reading::new(date(0))
    };
    let texts = |units: &[Unit]| -> Vec<(String, String)> {
        let pair = |unit: &Unit| (unit.source.clone(), unit.target.clone());
        units.iter().map(pair).collect()
    };
    for format in ["tsv", "weblate"] {
        let back = imported(&exported(format.parse().unwrap(), &units), &reading);
        assert_eq!(texts(&back), texts(&units), "{format}");
    }
}

#[test]
fn the_ladder_of_every_story_comes_back() {
    for story in stories() {
        let mut out = Vec::new();
        ladder::write(&mut out, &story.beads).unwrap();
        let back = ladder::read(out.as_slice(), "f.gold", &Limits::default()).unwrap();
        let shown = |beads: &[Bead]| beads.iter().map(Bead::to_string).collect::<Vec<_>>();
        assert_eq!(shown(&back), shown(&story.beads), "{}", story.id);
    }
}

#[test]
fn the_review_page_shows_every_segment_and_is_one_file() {
    let stories = stories();
    let shown: Vec<AlignedStory> = stories.iter().map(aligned).collect();
    let mut out = Vec::new();
    html::write(&mut out, "Wire stories", &shown).unwrap();
    keep("review.html", &out);
    let page = String::from_utf8(out).unwrap();
    let beads: usize = stories.iter().map(|story| story.beads.len()).sum();
    assert_eq!(page.matches("class=\"bead").count(), beads);
    let segments: usize = stories
        .iter()
        .map(|s| s.source.len() + s.target.len())
        .sum();
    assert_eq!(page.matches("<p data-s=").count(), segments);
    for outside in ["http:", "https:", "//", "@import", "url("] {
        let text = page.replace("// ", "");
        assert!(!text.contains(outside), "{outside}");
    }
}

#[test]
fn xliff_keeps_to_the_structure_of_the_format() {
    for story in stories() {
        let mut out = Vec::new();
        let written = xliff::write(&mut out, &aligned(&story)).unwrap();
        keep(&format!("{}.xlf", story.id), &out);
        let sourced = story.beads.iter().filter(|bead| !bead.source.is_empty());
        let units = sourced.count();
        assert_eq!(written.units, units as u64);
        let mut reader = Reader::new(out.as_slice(), "f.xlf", Limits::default());
        let root = reader.root("xliff").unwrap();
        assert_eq!(
            root.attribute("xmlns"),
            Some("urn:oasis:names:tc:xliff:document:1.2")
        );
        let mut ids = std::collections::BTreeSet::new();
        loop {
            match reader.event().unwrap() {
                Event::Start(unit) if unit.name() == "trans-unit" => {
                    assert!(ids.insert(unit.attribute("id").unwrap().to_owned()));
                }
                Event::Eof => break,
                _ => {}
            }
        }
        assert_eq!(ids.len(), units);
    }
}
