//! Times of day: `9.59 hora local`, `9:59 a.m.`, `1042 GMT`, `18.00 horas`.

use super::value::{Time, Value};
use super::{Found, Scan};

/// The time that starts at lexeme `at`, a number.
pub(super) fn time(scan: &Scan<'_>, at: usize) -> Found {
    let raw = scan.text_of(at);
    let half = half_of_day(scan, at + 1);
    let mut end = at + 1 + half.map_or(0, |(_, length)| length);
    let hour_word = scan.is_any(end, &["horas", "hora", "h"]) && !scan.is_any(end + 1, &["local"]);
    let zone = is_zone(scan, end);
    let utc = scan.is_any(end, &["gmt", "utc"]);
    let (hours, minutes) = match raw.split_once([':', '.']) {
        Some((hours, minutes)) => {
            let by_colon = raw.contains(':') && minutes.len() == 2;
            let by_context = half.is_some() || hour_word || zone || announced(scan, at, end);
            (by_colon || (by_context && minutes.len() == 2)).then_some(())?;
            (hours.parse().ok()?, minutes.parse().ok()?)
        }
        // `1042 GMT`, as English agencies write it.
        None if zone && (3..=4).contains(&raw.len()) => {
            let (hours, minutes) = raw.split_at(raw.len() - 2);
            (hours.parse().ok()?, minutes.parse().ok()?)
        }
        None if half.is_some() => (raw.parse().ok()?, 0),
        None => return None,
    };
    // The zone stays a word of its own: it is read for the value, and translated.
    if hour_word {
        end += 1;
    }
    let minutes = minutes_of_day(hours, minutes, half.map(|(half, _)| half))?;
    Some((Value::Time(Time { minutes, utc }), end - at))
}

#[derive(Clone, Copy, PartialEq)]
enum Half {
    Morning,
    Afternoon,
}

fn minutes_of_day(hours: u16, minutes: u16, half: Option<Half>) -> Option<u16> {
    let hours = match (half, hours) {
        (Some(Half::Afternoon), 1..=11) => hours + 12,
        (Some(Half::Morning), 12) => 0,
        _ => hours,
    };
    (hours <= 24 && minutes < 60).then_some(hours * 60 + minutes)
}

/// `a.m.`, `p. m.`, `pm`, `de la tarde` at lexeme `at`, with its length.
fn half_of_day(scan: &Scan<'_>, at: usize) -> Option<(Half, usize)> {
    let text = scan.text_of(at);
    let letter = text.chars().next()?.to_ascii_lowercase();
    let shape: String = text
        .chars()
        .filter(|c| !matches!(c, '.' | ' '))
        .collect::<String>()
        .to_lowercase();
    match shape.as_str() {
        "am" | "pm" if text.len() <= 6 => {
            let half = if letter == 'a' {
                Half::Morning
            } else {
                Half::Afternoon
            };
            return Some((half, 1));
        }
        _ => {}
    }
    if !scan.are(at, &["de", "la"]) {
        return None;
    }
    match () {
        () if scan.is_any(at + 2, &["mañana", "madrugada"]) => Some((Half::Morning, 3)),
        () if scan.is_any(at + 2, &["tarde", "noche"]) => Some((Half::Afternoon, 3)),
        () => None,
    }
}

fn is_zone(scan: &Scan<'_>, at: usize) -> bool {
    const ZONES: [&str; 12] = [
        "GMT", "UTC", "EST", "EDT", "CST", "CDT", "PST", "PDT", "CET", "CEST", "BST", "ET",
    ];
    ZONES.contains(&scan.text_of(at))
}

/// Whether the words around say that a number with a point is a time: `a las`
/// before it, or `hora local`, `local time` behind.
fn announced(scan: &Scan<'_>, at: usize, end: usize) -> bool {
    let before = scan.text_before(at);
    let article = scan.lang.is_spanish() && matches!(before, "las" | "la" | "Las" | "La");
    article || scan.are(end, &["hora", "local"]) || scan.are(end, &["local", "time"])
}
