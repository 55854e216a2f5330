//! Dates in TMX: `YYYYMMDDTHHMMSSZ`, whole seconds in UTC.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;

use super::digits;

/// Appends the date as TMX writes it. Years before 1 do not occur in a memory and are
/// written as the year 1.
fn push(when: Timestamp, out: &mut String) {
    let t = Offset::UTC.to_datetime(when);
    let part = |number: i8| u32::from(number.unsigned_abs());
    digits::push_padded(u32::from(t.year().max(1).unsigned_abs()), 4, out);
    digits::push_padded(part(t.month()), 2, out);
    digits::push_padded(part(t.day()), 2, out);
    out.push('T');
    digits::push_padded(part(t.hour()), 2, out);
    digits::push_padded(part(t.minute()), 2, out);
    digits::push_padded(part(t.second()), 2, out);
    out.push('Z');
}

/// The date that was written last: in a memory many units have the same.
#[derive(Default)]
pub(super) struct Last {
    when: Option<Timestamp>,
    text: String,
}

impl Last {
    /// The date as TMX writes it.
    pub(super) fn text(&mut self, when: Timestamp) -> &str {
        if self.when != Some(when) {
            self.when = Some(when);
            self.text.clear();
            push(when, &mut self.text);
        }
        &self.text
    }
}

/// Digits of a date.
const DIGITS: usize = 14;

/// A date as files hold it: the legal form, with or without its `Z`, or the
/// longer ISO form that some tools write.
pub(super) fn parse(text: &str) -> Option<Timestamp> {
    let mut digits = [0_i16; DIGITS];
    let mut shape = [0_u8; 8];
    let (mut many, mut others) = (0, 0);
    for byte in text.trim().bytes() {
        if byte.is_ascii_digit() {
            *digits.get_mut(many)? = i16::from(byte - b'0');
            many += 1;
        } else {
            *shape.get_mut(others)? = byte;
            others += 1;
        }
    }
    let is_shaped = matches!(
        &shape[..others],
        b"TZ" | b"T" | b"--T::Z" | b"--T::" | b"--TZ" | b"-- ::"
    );
    if many != DIGITS || !is_shaped {
        return None;
    }
    let number =
        |from: usize, to: usize| digits[from..to].iter().fold(0, |n, digit| n * 10 + digit);
    let small = |from: usize| i8::try_from(number(from, from + 2)).ok();
    let (year, month, day) = (number(0, 4), small(4)?, small(6)?);
    let time = DateTime::new(year, month, day, small(8)?, small(10)?, small(12)?, 0).ok()?;
    Offset::UTC.to_timestamp(time).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn format(when: Timestamp) -> String {
        let mut out = String::new();
        push(when, &mut out);
        out
    }

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
