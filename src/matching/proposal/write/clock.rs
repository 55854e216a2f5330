//! Times of day: `10:15 a.m.`, `14:59`, `1042` before `GMT`.

use super::Rewritten;
use crate::matching::proposal::spelled;
use crate::matching::proposal::told::Piece;
use crate::text::Lang;
use crate::text::placeable::Time;

const NOON: u16 = 12;

/// The edits that make a time's pieces say `new`; what is on a clock of twelve hours
/// stays on it.
pub(super) fn time(pieces: &[Piece<'_>], new: Time, lang: &Lang) -> Option<Vec<Rewritten>> {
    let (hours, minutes) = (new.minutes / 60, new.minutes % 60);
    let numeral = pieces.first()?.folded;
    let half = half_of_day(pieces, hours);
    let shown = match half {
        Some(_) if hours >= 24 => return None,
        Some(_) => (hours + NOON - 1) % NOON + 1,
        None => hours,
    };
    let written = match numeral.find([':', '.']) {
        Some(at) => {
            let (old, mark) = (numeral.get(..at)?, numeral.get(at..=at)?);
            // `la 1.15`, but `las 2.15`.
            if lang.is_spanish() && (old.parse() == Ok(1)) != (shown == 1) {
                return None;
            }
            match old.starts_with('0') {
                true => format!("{shown:02}{mark}{minutes:02}"),
                false => format!("{shown}{mark}{minutes:02}"),
            }
        }
        None if half.is_some() && minutes == 0 => shown.to_string(),
        None if half.is_some() => format!("{shown}:{minutes:02}"),
        None => format!("{:0width$}", hours * 100 + minutes, width = numeral.len()),
    };
    let mut edits = vec![(0, 1, written)];
    edits.extend(half);
    Some(edits)
}

/// The part of the day that the pieces name, as it is for `hours`; none where they
/// name none.
fn half_of_day(pieces: &[Piece<'_>], hours: u16) -> Option<Rewritten> {
    let word = |at: usize| pieces.get(at).map_or("", |piece| piece.folded);
    let letters: String = word(1).chars().filter(char::is_ascii_alphabetic).collect();
    if matches!(letters.to_lowercase().as_str(), "am" | "pm") {
        let half = if hours % 24 < NOON { 'a' } else { 'p' };
        let mut rest = word(1).chars();
        let half = match rest.next().is_some_and(char::is_uppercase) {
            true => half.to_ascii_uppercase(),
            false => half,
        };
        return Some((1, 2, format!("{half}{}", rest.as_str())));
    }
    let named = ["mañana", "madrugada", "tarde", "noche"];
    if pieces.len() < 4 || !named.contains(&word(3).to_lowercase().as_str()) {
        return None;
    }
    let part = match hours % 24 {
        0..6 => "madrugada",
        6..12 => "mañana",
        12..20 => "tarde",
        _ => "noche",
    };
    Some((3, 4, spelled::like(word(3), part)))
}
