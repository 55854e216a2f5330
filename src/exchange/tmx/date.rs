//! Dates in TMX: `YYYYMMDDTHHMMSSZ`, whole seconds in UTC.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;

/// The date as TMX writes it. Years before 1 do not occur in a memory and are
/// written as the year 1.
pub(super) fn format(when: Timestamp) -> String {
    let t = Offset::UTC.to_datetime(when);
    format!(
        "{:04}{:02}{:02}T{:02}{:02}{:02}Z",
        t.year().max(1),
        t.month(),
        t.day(),
        t.hour(),
        t.minute(),
        t.second()
    )
}

/// A date as files hold it: the legal form, with or without its `Z`, or the
/// longer ISO form that some tools write.
pub(super) fn parse(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    let digits: Vec<u8> = text.bytes().filter(u8::is_ascii_digit).collect();
    let shape: String = text.chars().filter(|c| !c.is_ascii_digit()).collect();
    let shaped = matches!(
        shape.as_str(),
        "TZ" | "T" | "--T::Z" | "--T::" | "--TZ" | "-- ::"
    );
    if digits.len() != 14 || !shaped {
        return None;
    }
    let number = |from: usize, to: usize| {
        let part = std::str::from_utf8(digits.get(from..to)?).ok()?;
        part.parse::<i16>().ok()
    };
    let small = |from: usize| i8::try_from(number(from, from + 2)?).ok();
    let (year, month, day) = (number(0, 4)?, small(4)?, small(6)?);
    let time = DateTime::new(year, month, day, small(8)?, small(10)?, small(12)?, 0).ok()?;
    Offset::UTC.to_timestamp(time).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_in_the_shapes_files_hold() {
        for (given, expected) in [
            ("20240229T235959Z", Some("20240229T235959Z")),
            ("19000101T000000Z", Some("19000101T000000Z")),
            (" 20260102T030405 ", Some("20260102T030405Z")),
            ("2026-01-02T03:04:05Z", Some("20260102T030405Z")),
            ("20230229T000000Z", None),
            ("20260102", None),
            ("", None),
            ("20260102T250000Z", None),
            ("hace poco", None),
        ] {
            assert_eq!(parse(given).map(format).as_deref(), expected, "{given}");
        }
    }
}
