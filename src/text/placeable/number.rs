//! Numbers as written: which separator groups thousands and which marks decimals.

use super::value::Decimal;
use crate::text::Lang;

/// Regions that write Spanish with a decimal point and a comma between thousands,
/// as English does. Source: Diccionario panhispánico de dudas, "números", and the
/// locale data of the Unicode CLDR.
const POINT_REGIONS: [&str; 10] = ["MX", "US", "PR", "GT", "HN", "SV", "NI", "PA", "DO", "PE"];

/// How a language marks decimals and groups of thousands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Convention {
    /// `1.234,5`: Spanish and most of the continent.
    Comma,
    /// `1,234.5`: English, Mexico, Central America.
    Point,
}

impl Convention {
    /// The convention of `lang`.
    pub fn of(lang: &Lang) -> Self {
        let region = lang.as_str().rsplit('-').next().unwrap_or_default();
        let point = match lang.primary() {
            "en" | "zh" | "ja" | "ko" | "he" | "th" => true,
            "es" => POINT_REGIONS.contains(&region),
            _ => false,
        };
        if point {
            Convention::Point
        } else {
            Convention::Comma
        }
    }

    fn thousands(self) -> char {
        match self {
            Convention::Comma => '.',
            Convention::Point => ',',
        }
    }
}

/// The value of `raw`, digits with inner `.` and `,`. What can be read one way only
/// is read that way in either convention (`1,234,567`, `2,4`); `1.234` and `1,234`
/// follow the convention. `None` for what is no number: times, versions, dates.
pub fn read(raw: &str, convention: Convention) -> Option<Decimal> {
    let separators: Vec<(usize, char)> = raw
        .char_indices()
        .filter(|(_, c)| !c.is_ascii_digit())
        .collect();
    if separators
        .iter()
        .any(|(_, mark)| !matches!(mark, '.' | ','))
    {
        return None;
    }
    let (last, decimal_mark) = match separators.as_slice() {
        [] => return Decimal::from_digits(raw, ""),
        [(at, only)] => (
            *at,
            *only != convention.thousands() || !groups_thousands(raw, *only),
        ),
        [(_, first), .., (at, last)] => (*at, first != last),
    };
    let (whole, fraction) = if decimal_mark {
        (&raw[..last], &raw[last + 1..])
    } else {
        (raw, "")
    };
    match separators.first() {
        Some((at, mark)) if *at < whole.len() => {
            groups_thousands(whole, *mark).then_some(())?;
            Decimal::from_digits(&whole.replace(*mark, ""), fraction)
        }
        _ => Decimal::from_digits(whole, fraction),
    }
}

/// Whether `mark` cuts `raw` into a head of one to three digits that is not zero,
/// and groups of exactly three.
fn groups_thousands(raw: &str, mark: char) -> bool {
    let mut groups = raw.split(mark);
    let head = groups.next().unwrap_or_default();
    let digits = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    (1..=3).contains(&head.len())
        && !head.starts_with('0')
        && digits(head)
        && groups.all(|group| group.len() == 3 && digits(group))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_follow_the_convention_and_reason() {
        use Convention::{Comma, Point};
        for (raw, convention, value) in [
            ("178.120", Comma, Some("178120")),
            ("178,120", Point, Some("178120")),
            ("1.234,5", Comma, Some("1234.5")),
            ("1,234.5", Point, Some("1234.5")),
            ("1,234.5", Comma, Some("1234.5")),
            ("1.000.000", Point, Some("1000000")),
            ("6,8", Comma, Some("6.8")),
            ("2,4", Point, Some("2.4")),
            ("9.59", Comma, Some("9.59")),
            ("1.234", Point, Some("1.234")),
            ("0.125", Comma, Some("0.125")),
            ("1984", Comma, Some("1984")),
            ("1.2.3", Comma, None),
            ("9:59", Comma, None),
            ("12.05.2021", Comma, None),
            ("1,23,456.7", Point, None),
        ] {
            let read = read(raw, convention).map(|number| number.to_string());
            assert_eq!(read.as_deref(), value, "{raw} {convention:?}");
        }
    }

    #[test]
    fn regions_choose() {
        assert_eq!(Convention::of(&Lang::es()), Convention::Comma);
        assert_eq!(Convention::of(&"es-MX".parse().unwrap()), Convention::Point);
        assert_eq!(Convention::of(&"en-GB".parse().unwrap()), Convention::Point);
    }
}
