//! Which quantity of the source each quantity of the target stands for.
//!
//! In passes from the surest to the loosest: the same kind and value, the same value, a
//! conversion, the same value of another currency or unit, the value that an English
//! figure has in Spanish style. What is left then is looked at once more, since a
//! quantity may be said twice, or a conversion added in brackets.

use super::quantity::{Kind, Quantity, Reading, Weight};
use super::rules::{Dimension, Unit};
use crate::text::placeable::Currency;

/// How a pair of quantities agrees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Agreement {
    /// Same kind, same value.
    Same,
    /// Same value; one side does not say of what.
    Value,
    /// One is the other converted.
    Converted,
    /// Same value of another currency, or of money and not.
    OtherCurrency,
    /// Same value of another unit.
    OtherUnit,
    /// The target's figure is written in Spanish style.
    Foreign,
}

const PASSES: [Agreement; 6] = [
    Agreement::Same,
    Agreement::Value,
    Agreement::Converted,
    Agreement::Foreign,
    Agreement::OtherCurrency,
    Agreement::OtherUnit,
];

/// Quantities that belong together, as indices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Match {
    /// Of the source.
    pub(super) source: usize,
    /// Of the target.
    pub(super) target: usize,
    /// How.
    pub(super) agreement: Agreement,
}

/// What belongs together, and what is left on each side, as indices.
#[derive(Debug, Default)]
pub(super) struct Reconciled {
    /// Pairs.
    pub(super) matches: Vec<Match>,
    /// Source quantities that the target does not have.
    pub(super) source_left: Vec<usize>,
    /// Target quantities that the source does not have.
    pub(super) target_left: Vec<usize>,
}

/// Pairs the quantities of both sides.
pub(super) fn reconcile(source: &[Quantity], target: &[Quantity]) -> Reconciled {
    let mut taken = (vec![false; source.len()], vec![false; target.len()]);
    let mut matches = Vec::new();
    for pass in PASSES {
        for (t, target) in target.iter().enumerate() {
            if taken.1[t] {
                continue;
            }
            let fits = |&s: &usize| !taken.0[s] && agree(&source[s], target) == Some(pass);
            if let Some(s) = (0..source.len()).find(fits) {
                (taken.0[s], taken.1[t]) = (true, true);
                matches.push(Match {
                    source: s,
                    target: t,
                    agreement: pass,
                });
            }
        }
    }
    let left = |taken: &[bool]| -> Vec<usize> {
        (0..taken.len()).filter(|index| !taken[*index]).collect()
    };
    // Said twice, or once more in another unit.
    let said = |one: &Quantity, others: &[Quantity], taken: &[bool], swapped: bool| {
        others.iter().zip(taken).any(|(other, taken)| {
            let agreement = match swapped {
                true => agree(other, one),
                false => agree(one, other),
            };
            agreement.is_some_and(|agreement| agreement <= Agreement::Converted)
                || *taken && is_money_of_other(one, other)
        })
    };
    let mut source_left = left(&taken.0);
    source_left.retain(|index| !said(&source[*index], target, &taken.1, false));
    let mut target_left = left(&taken.1);
    target_left.retain(|index| !said(&target[*index], source, &taken.0, true));
    // `380 millimeters (15 inches)`, where the source says only 380.
    let converts = |index: &usize| {
        let one = &target[*index];
        target
            .iter()
            .any(|other| match (other.reading.kind, one.reading.kind) {
                (Kind::Measure(from), Kind::Measure(to)) if from != to => {
                    measures(other.reading.value, from, one.reading.value, to)
                        == Some(Agreement::Converted)
                }
                _ => false,
            })
    };
    target_left.retain(|index| !converts(index));
    Reconciled {
        matches,
        source_left,
        target_left,
    }
}

/// Whether one may be the amount of the other in another currency, at any rate.
fn is_money_of_other(one: &Quantity, other: &Quantity) -> bool {
    match (one.reading.kind, other.reading.kind) {
        (Kind::Money(one), Kind::Money(other)) => one != other,
        _ => false,
    }
}

/// How a source quantity and a target quantity agree; none when they do not.
fn agree(source: &Quantity, target: &Quantity) -> Option<Agreement> {
    let mut best: Option<Agreement> = None;
    for one in source.readings() {
        for other in target.readings() {
            let agreement = agree_as(one, other, source, target);
            if let Some(agreement) = agreement
                && best.is_none_or(|best| agreement < best)
            {
                best = Some(agreement);
            }
        }
    }
    best
}

fn agree_as(
    one: Reading,
    other: Reading,
    source: &Quantity,
    target: &Quantity,
) -> Option<Agreement> {
    let foreign = other.foreign;
    let agreement = compare(one, other, source, target)?;
    // A currency or unit that differs is the graver thing.
    match foreign && agreement <= Agreement::Converted {
        true => Some(Agreement::Foreign),
        false => Some(agreement),
    }
}

fn compare(
    one: Reading,
    other: Reading,
    source: &Quantity,
    target: &Quantity,
) -> Option<Agreement> {
    use Kind::{Measure, Money, Month, Percent, Time, Weekday};
    let equal = is_equal(one.value, other.value);
    match (one.kind, other.kind) {
        (one, other) if one == other && equal => Some(Agreement::Same),
        (Weekday | Month, _) | (_, Weekday | Month) => None,
        (Time, Time) => {
            is_same_time(one.value, other.value, source, target).then_some(Agreement::Converted)
        }
        (Time, kind) | (kind, Time) => {
            let (minutes, hours) = match one.kind {
                Time => (one.value, other.value),
                _ => (other.value, one.value),
            };
            let hour = matches!(kind, Kind::Plain) && is_hour(minutes, hours);
            hour.then_some(Agreement::Converted)
        }
        (Money(from), Money(to)) => {
            let same = is_same_currency(from, to);
            (equal || is_rounded(one.value, other.value)).then_some(if same {
                Agreement::Same
            } else {
                Agreement::OtherCurrency
            })
        }
        (Measure(from), Measure(to)) => measures(one.value, from, other.value, to),
        (Percent, Measure(unit)) if unit.dimension == Dimension::Points => {
            is_equal(one.value, unit.in_own(other.value)).then_some(Agreement::Converted)
        }
        (Measure(unit), Percent) if unit.dimension == Dimension::Points => {
            is_equal(unit.in_own(one.value), other.value).then_some(Agreement::Converted)
        }
        // `seis décimas` may be `0.6`.
        (Measure(unit), Kind::Plain) if unit.dimension == Dimension::Points && !equal => {
            is_equal(unit.in_own(one.value), other.value).then_some(Agreement::Converted)
        }
        // `libras` and `pounds` are weights as well.
        (Money(Currency::Pound), Measure(unit)) | (Measure(unit), Money(Currency::Pound)) => {
            let (pounds, measured) = match one.kind {
                Money(_) => (one.value, unit.in_own(other.value)),
                _ => (other.value, unit.in_own(one.value)),
            };
            const KILOGRAMS_A_POUND: f64 = 0.453_592;
            let weight = unit.dimension == Dimension::Weight;
            let near = weight && is_near(measured, pounds * KILOGRAMS_A_POUND);
            let other = weight && equal;
            near.then_some(Agreement::Converted)
                .or(other.then_some(Agreement::OtherUnit))
        }
        (Money(_), Kind::Plain) if equal => Some(Agreement::OtherCurrency),
        (Percent, Kind::Plain) | (Kind::Plain, Percent) if equal => Some(Agreement::Value),
        (Money(_), Percent | Measure(_)) | (Percent | Measure(_), Money(_)) if equal => {
            Some(Agreement::OtherCurrency)
        }
        (Percent, Measure(_)) | (Measure(_), Percent) if equal => Some(Agreement::OtherUnit),
        _ if equal => Some(Agreement::Value),
        (Kind::Plain, Kind::Plain) if is_rounded(one.value, other.value) => {
            Some(Agreement::Converted)
        }
        _ => None,
    }
}

/// Two measures: equal, one converted into the other, or the same value of another unit.
fn measures(value: f64, from: Unit, other: f64, to: Unit) -> Option<Agreement> {
    let equal = is_equal(value, other);
    if from.dimension != to.dimension {
        return equal.then_some(Agreement::OtherUnit);
    }
    // `grados` may be of either scale.
    if from == to && equal {
        return Some(Agreement::Same);
    }
    // A fortnight is `quince días`, a year `doce meses`.
    const DAY: f64 = 86_400.0;
    let in_days = from.size == DAY;
    let exact =
        from.dimension == Dimension::Time && !in_days && from.size.max(to.size) < 3_000_000.0;
    let converted = from.converted(value, to);
    let near = match exact {
        true => is_equal(converted, other),
        false => is_near(converted, other),
    };
    if near {
        return Some(Agreement::Converted);
    }
    (equal || is_rounded(value, other)).then_some(match from == to {
        true => Agreement::Same,
        false => Agreement::OtherUnit,
    })
}

/// Dollars and pesos share a sign, and copy from Latin America writes either with it.
pub(super) fn is_same_currency(source: Currency, target: Currency) -> bool {
    source == target || source == Currency::Dollar && target == Currency::Peso
}

/// Whether two values are the same but for rounding.
pub(super) fn is_equal(one: f64, other: f64) -> bool {
    (one - other).abs() <= 1e-9 * one.abs().max(other.abs())
}

/// Whether a conversion comes to `written`, as far as that is rounded: half a unit of its
/// last digit, at most a tenth.
fn is_near(exact: f64, written: f64) -> bool {
    const MOST: f64 = 0.1;
    const LEAST: f64 = 0.015;
    let tolerance = last_digit(written) / 2.0 / written.abs().max(f64::MIN_POSITIVE);
    (exact - written).abs() <= written.abs() * tolerance.clamp(LEAST, MOST)
        || (exact - written).abs() <= 0.51 && written >= 5.0
}

/// Whether `written` is `exact` rounded to fewer digits: `1.234.567` and `1.2 million`.
fn is_rounded(exact: f64, written: f64) -> bool {
    const MOST: f64 = 0.05;
    exact >= 1000.0
        && written >= 1000.0
        && last_digit(written) > last_digit(exact)
        && (exact - written).abs() <= (last_digit(written)).min(exact * MOST)
}

/// What the last digit of a number that is not zero counts: 10 of 80, 0.1 of 2.5.
fn last_digit(value: f64) -> f64 {
    let mut unit = 1e-3;
    while unit < 1e15 && is_equal((value / (unit * 10.0)).round() * unit * 10.0, value) {
        unit *= 10.0;
    }
    unit
}

/// Whether two times of day are the same, where one may not say which half of the day.
fn is_same_time(source: f64, target: f64, one: &Quantity, other: &Quantity) -> bool {
    const HALF_DAY: f64 = 720.0;
    let ambiguous = !one.half_named && !other.half_named;
    is_equal(source % 1440.0, target % 1440.0)
        || ambiguous && is_equal(source % HALF_DAY, target % HALF_DAY)
        || !other.half_named && is_equal(source % HALF_DAY, target % HALF_DAY)
}

/// Whether a time is a whole hour that a plain number names.
fn is_hour(minutes: f64, hours: f64) -> bool {
    const HALF_DAY: f64 = 12.0;
    is_equal(minutes % 60.0, 0.0)
        && (is_equal(minutes / 60.0, hours)
            || is_equal((minutes / 60.0) % HALF_DAY, hours % HALF_DAY))
        && hours <= 24.0
}

/// Whether a quantity that is left over counts against the translation.
pub(super) fn matters(quantity: &Quantity) -> bool {
    quantity.weight > Weight::Weak
}
