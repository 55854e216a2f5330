//! Typed values of placeables, the same whatever language they were written in.

use std::fmt;

/// A non-negative decimal number, exact: `mantissa · 10^exponent`, with no
/// trailing zero in the mantissa, so that equal numbers are equal values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Decimal {
    mantissa: u64,
    exponent: i32,
}

impl Decimal {
    /// `mantissa · 10^exponent`.
    pub fn new(mantissa: u64, exponent: i32) -> Self {
        if mantissa == 0 {
            return Decimal {
                mantissa: 0,
                exponent: 0,
            };
        }
        let (mut mantissa, mut exponent) = (mantissa, exponent);
        while mantissa.is_multiple_of(10) {
            mantissa /= 10;
            exponent += 1;
        }
        Decimal { mantissa, exponent }
    }

    /// From the digits before and after the decimal mark; `None` when there are
    /// more than 64 bits hold, or none at all.
    pub fn from_digits(whole: &str, fraction: &str) -> Option<Self> {
        let all: String = [whole, fraction].concat();
        let mantissa = all.parse().ok()?;
        let places = i32::try_from(fraction.len()).ok()?;
        Some(Decimal::new(mantissa, -places))
    }

    /// This number times `10^power`.
    #[must_use]
    pub fn scaled(self, power: i32) -> Self {
        Decimal::new(self.mantissa, self.exponent.saturating_add(power))
    }

    /// The nearest floating point number.
    pub fn to_f64(self) -> f64 {
        let mantissa = self.mantissa as f64;
        match self.exponent {
            // Dividing by an exact power keeps `0.3` the `0.3` of everybody else.
            negative @ -22..0 => mantissa / 10f64.powi(-negative),
            power => mantissa * 10f64.powi(power),
        }
    }

    /// The number as a whole one, where it is one and fits.
    pub fn as_integer(self) -> Option<u64> {
        let power = u32::try_from(self.exponent).ok()?;
        self.mantissa.checked_mul(10u64.checked_pow(power)?)
    }
}

impl fmt::Display for Decimal {
    /// Plain notation with a point, such as `1234.5`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.mantissa.to_string();
        match usize::try_from(-self.exponent) {
            Ok(places @ 1..) => {
                let padded = format!("{digits:0>width$}", width = places + 1);
                let (whole, fraction) = padded.split_at(padded.len() - places);
                write!(f, "{whole}.{fraction}")
            }
            _ => {
                let zeros = usize::try_from(self.exponent).unwrap_or_default();
                write!(f, "{digits}{}", "0".repeat(zeros))
            }
        }
    }
}

/// A calendar date as far as the text names it: `8 jun`, `martes`, `mayo de 2021`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Date {
    /// Year, such as 2021.
    pub year: Option<u16>,
    /// Month, 1–12.
    pub month: Option<u8>,
    /// Day of the month, 1–31.
    pub day: Option<u8>,
    /// Day of the week, 1 (Monday) to 7 (Sunday), as ISO 8601 counts.
    pub weekday: Option<u8>,
}

impl Date {
    /// Whether both may mean the same day: no part contradicts and at least one
    /// part that both name agrees.
    pub fn agrees_with(&self, other: &Date) -> bool {
        let parts = [
            agreement(self.year, other.year),
            agreement(self.month, other.month),
            agreement(self.day, other.day),
            agreement(self.weekday, other.weekday),
        ];
        !parts.contains(&Some(false)) && parts.contains(&Some(true))
    }
}

fn agreement<T: PartialEq>(one: Option<T>, other: Option<T>) -> Option<bool> {
    Some(one? == other?)
}

/// A time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Time {
    /// Minutes since midnight, 0–1440.
    pub minutes: u16,
    /// Whether it is given as GMT or UTC rather than local time.
    pub utc: bool,
}

/// What a placeable stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Value {
    /// A plain number, magnitude words included: `1.500 millones` is 1.5e9.
    Number(Decimal),
    /// `85 %`, `85 por ciento`, `85 percent`.
    Percent(Decimal),
    /// An amount of money with its currency.
    Money(Decimal, Currency),
    /// A time of day.
    Time(Time),
    /// A date, or a part of one.
    Date(Date),
    /// `1.º`, `118th`.
    Ordinal(u32),
}

/// Kinds of placeables, for class tokens and for messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ValueKind {
    /// [`Value::Number`] and [`Value::Ordinal`].
    Number,
    /// [`Value::Percent`].
    Percent,
    /// [`Value::Money`].
    Money,
    /// [`Value::Time`].
    Time,
    /// [`Value::Date`].
    Date,
}

impl Value {
    /// Its kind.
    pub fn kind(&self) -> ValueKind {
        match self {
            Value::Number(_) | Value::Ordinal(_) => ValueKind::Number,
            Value::Percent(_) => ValueKind::Percent,
            Value::Money(..) => ValueKind::Money,
            Value::Time(_) => ValueKind::Time,
            Value::Date(_) => ValueKind::Date,
        }
    }

    /// Whether both can stand for the same thing in a text and its translation.
    /// Dates agree by the parts that both name, and a local time with one that is
    /// not marked; everything else must be equal.
    pub fn agrees_with(&self, other: &Value) -> bool {
        match (self, other) {
            (Value::Date(one), Value::Date(two)) => one.agrees_with(two),
            _ => self == other,
        }
    }
}

/// Currencies, by the word or sign that wire copy uses. Several countries share a
/// name (pesos, pounds); the name is what a text and its translation have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // the variants are the currencies' names
pub enum Currency {
    Dollar,
    Euro,
    Pound,
    Yen,
    Yuan,
    Peso,
    Sol,
    Real,
    Bolivar,
    Boliviano,
    Guarani,
    Quetzal,
    Lempira,
    Cordoba,
    Colon,
    Franc,
    Krone,
    Ruble,
    Rupee,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_equal_by_value() {
        let read = |whole, fraction| Decimal::from_digits(whole, fraction).unwrap();
        assert_eq!(read("1500", "").scaled(6), read("1", "5").scaled(9));
        assert_eq!(read("0", "50"), read("0", "5"));
        assert_eq!(read("000", ""), read("0", "0"));
        assert_eq!(Decimal::from_digits("99999999999999999999", ""), None);
        assert_eq!(Decimal::from_digits("", ""), None);
    }

    #[test]
    fn decimals_print_plainly() {
        for (mantissa, exponent, text) in [
            (15, 8, "1500000000"),
            (68, -1, "6.8"),
            (5, -3, "0.005"),
            (0, 4, "0"),
        ] {
            assert_eq!(Decimal::new(mantissa, exponent).to_string(), text);
        }
    }

    #[test]
    fn dates_agree_by_common_parts() {
        let day = Date {
            day: Some(8),
            month: Some(6),
            ..Date::default()
        };
        let month = Date {
            month: Some(6),
            ..Date::default()
        };
        let tuesday = Date {
            weekday: Some(2),
            ..Date::default()
        };
        assert!(day.agrees_with(&month));
        assert!(!day.agrees_with(&tuesday));
        assert!(!day.agrees_with(&Date {
            day: Some(9),
            ..day
        }));
    }
}
