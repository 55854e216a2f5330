//! The readers of units.

use jiff::Timestamp;
use teletipo::exchange::{Reading, Summary, UnitFormat, UnitWriter, read, tsv};
use teletipo::memory::{Unit, tag};
use teletipo::text::Lang;
use teletipo::xml::Limits;
use teletipo::{Error, Result};

use super::{NAME, refusal};

/// Small ones, so that files of the fuzzer's size come up against them.
const LIMITS: Limits = Limits {
    depth: 40,
    attributes: 40,
    text: 16 << 10,
    size: 60 << 10,
};

/// TMX.
pub fn tmx(bytes: &[u8]) {
    check(bytes, UnitFormat::Tmx);
}

/// XLIFF of every version.
pub fn xliff(bytes: &[u8]) {
    check(bytes, UnitFormat::Xliff);
}

/// PO.
pub fn po(bytes: &[u8]) {
    check(bytes, UnitFormat::Po);
}

/// CSV.
pub fn csv(bytes: &[u8]) {
    check(bytes, UnitFormat::Csv);
}

/// TSV.
pub fn tsv(bytes: &[u8]) {
    check(bytes, UnitFormat::Tsv);
}

/// JSON Lines.
pub fn jsonl(bytes: &[u8]) {
    check(bytes, UnitFormat::Jsonl);
}

/// Weblate's JSON.
pub fn weblate(bytes: &[u8]) {
    check(bytes, UnitFormat::Weblate);
}

/// What came out of a file, up to its end or to the error.
struct Got {
    units: Vec<Unit>,
    end: Result<Summary>,
}

fn got(bytes: &[u8], format: UnitFormat, keep_going: bool) -> Got {
    let reading = Reading {
        source: Some(Lang::es()),
        target: Some(Lang::en()),
        keep_going,
        limits: LIMITS,
        ..Reading::new(Timestamp::UNIX_EPOCH)
    };
    let mut units = Vec::new();
    let end = read(format, bytes, NAME, &reading, |unit| {
        units.push(unit);
        Ok(())
    });
    Got { units, end }
}

/// Units are whole; a damaged file gives with `keep_going` what it gives up to the
/// damage, a sound one the same; what is written of them is read as the same units, and
/// written again is the same file.
fn check(bytes: &[u8], format: UnitFormat) {
    let strict = got(bytes, format, false);
    strict.units.iter().for_each(check_unit);
    let going = got(bytes, format, true);
    going.units.iter().for_each(check_unit);
    assert!(
        going.units.starts_with(&strict.units),
        "units lost by --keep-going"
    );
    match &strict.end {
        Ok(summary) => {
            assert_eq!(summary.read, strict.units.len() as u64);
            assert_eq!(going.units, strict.units);
            assert_eq!(going.end.as_ref().ok(), Some(summary));
        }
        Err(error) => {
            refusal(error);
        }
    }
    if let Err(error) = &going.end {
        refusal(error);
    }
    let file = written(&going.units, format);
    let again = got(&file, format, false);
    assert!(again.end.is_ok(), "{:?}", again.end.map_err(told));
    assert_eq!(
        again
            .units
            .iter()
            .map(|unit| kept(unit, format))
            .collect::<Vec<_>>(),
        going
            .units
            .iter()
            .map(|unit| kept(unit, format))
            .collect::<Vec<_>>(),
    );
    assert_eq!(
        String::from_utf8(written(&again.units, format)),
        String::from_utf8(file)
    );
}

fn told(error: Error) -> String {
    error.one_line()
}

fn check_unit(unit: &Unit) {
    for text in [&unit.source, &unit.target] {
        assert!(!text.is_empty() && text.trim() == text, "{text:?}");
        assert!(text.len() <= 2 * LIMITS.text);
    }
    assert!(tag::fit(&unit.source_tags, &unit.source));
    assert!(tag::fit(&unit.target_tags, &unit.target));
    assert!(unit.revision > 0);
    assert!(
        unit.confidence
            .is_none_or(|sure| (0.0..=1.0).contains(&sure))
    );
}

/// As much of a unit as the format holds.
fn kept(unit: &Unit, format: UnitFormat) -> Unit {
    match format {
        UnitFormat::Tmx | UnitFormat::Jsonl | UnitFormat::Tsv => unit.clone(),
        _ => Unit::new(
            &unit.source_lang,
            &unit.target_lang,
            &unit.source,
            &unit.target,
            Timestamp::UNIX_EPOCH,
        ),
    }
}

fn written(units: &[Unit], format: UnitFormat) -> Vec<u8> {
    let mut out = Vec::new();
    let (source, target) = (&Lang::es(), &Lang::en());
    let mut writer = match format {
        // With everything that is known of a unit.
        UnitFormat::Tsv => UnitWriter::Tsv(tsv::Writer::new(&mut out, tsv::Columns::All)),
        _ => match UnitWriter::new(format, &mut out, source, target) {
            Ok(writer) => writer,
            Err(error) => panic!("{error}"),
        },
    };
    for unit in units {
        if let Err(error) = writer.unit(unit) {
            panic!("{error}");
        }
    }
    match writer.finish() {
        Ok(written) => assert_eq!(written.units, units.len() as u64, "{:?}", written.skipped),
        Err(error) => panic!("{error}"),
    }
    out
}
