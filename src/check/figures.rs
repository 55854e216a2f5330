//! Numbers, dates, currencies, units, and how they are written.

use super::finding::{Check, Finding};
use super::pair::Taken;
use super::quantity::{Kind, Quantity, Reading, Weight};
use super::reconcile::{
    Agreement, Match, Reconciled, is_equal, is_same_currency, matters, reconcile,
};
use super::rules::{Dimension, Rules};

/// Holds the quantities of both sides against each other.
pub(super) fn check(pair: &Taken<'_>, rules: &Rules, found: &mut Vec<Finding>) {
    let (source, target) = (&pair.source_quantities, &pair.target_quantities);
    let reconciled = reconcile(source, target);
    for agreed in &reconciled.matches {
        matched(pair, agreed, found);
    }
    left_over(pair, &reconciled, rules, found);
}

/// What there is to say of two quantities that belong together.
fn matched(pair: &Taken<'_>, agreed: &Match, found: &mut Vec<Finding>) {
    let (source, target) = (
        &pair.source_quantities[agreed.source],
        &pair.target_quantities[agreed.target],
    );
    let place = |finding| placed(pair, source, target, finding);
    let shown = |quantity: &Quantity, of_source: bool| pair.shown(quantity, of_source);
    let changed = matches!(
        agreed.agreement,
        Agreement::OtherCurrency | Agreement::OtherUnit
    );
    if changed && is_only_foreign(source, target) {
        found.push(foreign(pair, source, target));
    }
    match agreed.agreement {
        Agreement::Same | Agreement::Value | Agreement::Converted => {}
        Agreement::Foreign => found.push(foreign(pair, source, target)),
        Agreement::OtherCurrency => {
            // Money that is counted without a sign once the sign was set is clear enough.
            let message = format!(
                "`{}` became `{}`",
                shown(source, true),
                shown(target, false)
            );
            if !is_currency_said(pair, source) {
                found.push(place(Finding::new(Check::CurrencyMismatch, message)));
            }
        }
        Agreement::OtherUnit => {
            let message = format!(
                "`{}` became `{}`: the same value in another unit",
                shown(source, true),
                shown(target, false)
            );
            found.push(place(Finding::new(Check::UnitMismatch, message)));
        }
    }
}

/// Whether two quantities have the same value only when the target is read in Spanish style.
fn is_only_foreign(source: &Quantity, target: &Quantity) -> bool {
    let equal = |reading: &Reading| {
        source
            .readings()
            .any(|one| is_equal(one.value, reading.value))
    };
    !target
        .readings()
        .any(|reading| !reading.foreign && equal(&reading))
}

/// Whether the currency of a source amount stands with another amount of the target, so
/// that a number without one is still clear: `entre 10 y 12 euros`.
fn is_currency_said(pair: &Taken<'_>, source: &Quantity) -> bool {
    let mut amounts = pair
        .target_quantities
        .iter()
        .map(|quantity| quantity.reading.kind);
    matches!(source.reading.kind, Kind::Money(_)) && amounts.any(|kind| kind == source.reading.kind)
}

/// A figure in Spanish style, with the English one.
fn foreign(pair: &Taken<'_>, source: &Quantity, target: &Quantity) -> Finding {
    let span = pair.target.span(target.first, target.end);
    let written = pair.shown(target, false);
    let message = format!("`{written}` is written in Spanish style");
    let finding = Finding::new(Check::NumberFormat, message)
        .in_source(pair.source.span(source.first, source.end))
        .in_target(span);
    match mended(written, target) {
        Some(text) => finding.mended(span, text),
        None => finding,
    }
}

/// A figure as English writes it.
fn mended(written: &str, target: &Quantity) -> Option<String> {
    let is_time = target
        .readings()
        .any(|reading: Reading| reading.foreign && reading.kind == Kind::Time);
    let mut text = String::with_capacity(written.len());
    for c in written.chars() {
        text.push(match c {
            '.' if is_time => ':',
            '.' => ',',
            ',' => '.',
            other => other,
        });
    }
    // A time with `a.m.` has more stops than its own.
    let clear = !is_time || written.matches('.').count() == 1;
    clear.then(|| text.replace(" %", "%"))
}

/// What is on one side only.
fn left_over(pair: &Taken<'_>, reconciled: &Reconciled, rules: &Rules, found: &mut Vec<Finding>) {
    let left = |indices: &[usize], all: &[Quantity]| -> Vec<Quantity> {
        let left = indices.iter().filter_map(|index| all.get(*index));
        left.filter(|quantity| matters(quantity)).copied().collect()
    };
    let mut source = left(&reconciled.source_left, &pair.source_quantities);
    let target = left(&reconciled.target_left, &pair.target_quantities);
    let nothing_lost = source.is_empty();
    let mut date_told = false;
    for other in &target {
        match source.iter().position(|one| are_rivals(one, other)) {
            Some(index) => {
                let one = source.remove(index);
                if is_other_currency(&one, other) {
                    let message = format!(
                        "`{}` became `{}`",
                        pair.shown(&one, true),
                        pair.shown(other, false)
                    );
                    let finding = Finding::new(Check::CurrencyMismatch, message);
                    found.push(placed(pair, &one, other, finding));
                }
                // The parts of a date are told once.
                if !(one.date || other.date) || !std::mem::replace(&mut date_told, true) {
                    found.push(changed(pair, &one, other));
                }
            }
            None if nothing_lost && is_invented(pair, other) => {
                let message = format!("`{}` is not in the source", pair.shown(other, false));
                let place = pair.target.span(other.first, other.end);
                found.push(Finding::new(Check::NumberMismatch, message).in_target(place));
            }
            None => {}
        }
    }
    for one in source.iter().filter(|one| is_lost(pair, one, rules)) {
        let message = format!("`{}` is missing", pair.shown(one, true));
        let place = pair.source.span(one.first, one.end);
        found.push(Finding::new(Check::NumberMismatch, message).in_source(place));
    }
}

/// A quantity that became another one.
fn changed(pair: &Taken<'_>, one: &Quantity, other: &Quantity) -> Finding {
    let check = match one.date || other.date {
        true => Check::DateMismatch,
        false => Check::NumberMismatch,
    };
    let (was, is) = (pair.shown(one, true), pair.shown(other, false));
    placed(
        pair,
        one,
        other,
        Finding::new(check, format!("`{was}` became `{is}`")),
    )
}

/// A finding about two quantities.
fn placed(pair: &Taken<'_>, one: &Quantity, other: &Quantity, finding: Finding) -> Finding {
    finding
        .in_source(pair.source.span(one.first, one.end))
        .in_target(pair.target.span(other.first, other.end))
}

/// Whether two amounts are of different currencies.
fn is_other_currency(one: &Quantity, other: &Quantity) -> bool {
    match (one.reading.kind, other.reading.kind) {
        (Kind::Money(one), Kind::Money(other)) => !is_same_currency(one, other),
        _ => false,
    }
}

/// Whether one can be what became of the other.
fn are_rivals(one: &Quantity, other: &Quantity) -> bool {
    use Kind::{Month, Ordinal, Time, Weekday};
    let words = one.weight == Weight::Words && other.weight == Weight::Words;
    match (one.reading.kind, other.reading.kind) {
        (Weekday, kind) | (kind, Weekday) => kind == Weekday && one.reading.kind == Weekday,
        (Month, kind) | (kind, Month) => kind == Month && one.reading.kind == Month,
        (Ordinal, kind) | (kind, Ordinal) if words => {
            kind == Ordinal && one.reading.kind == Ordinal
        }
        // `4h.12:36` is a while, and no time of day.
        (Time, Kind::Measure(_)) | (Kind::Measure(_), Time) => false,
        (Time, kind) | (kind, Time) => {
            kind == Time && one.reading.kind == Time || !one.date && !other.date && !words
        }
        _ => true,
    }
}

/// Whether a figure of the source that the target does not have is really lost.
fn is_lost(pair: &Taken<'_>, one: &Quantity, rules: &Rules) -> bool {
    if one.weight == Weight::Words && one.reading.kind == Kind::Plain && one.reading.value >= 2.0 {
        // `nueve muertes` is not `several deaths`.
        const VAGUE: [&str; 9] = [
            "several", "some", "various", "numerous", "many", "few", "dozens", "hundreds",
            "multiple",
        ];
        let target = &pair.target;
        let vague = target
            .words
            .iter()
            .any(|word| VAGUE.contains(&target.text_of(word)));
        return vague
            && pair
                .target_quantities
                .iter()
                .all(|quantity| quantity.weight != Weight::Words || quantity.date);
    }
    if one.weight < Weight::Figures || one.date || one.reading.value <= 1.0 || is_score(pair, one) {
        return false;
    }
    if let Kind::Measure(unit) = one.reading.kind
        && unit.dimension == Dimension::Time
    {
        // `24 horas` may be `a day`.
        let target = &pair.target;
        let is_one = |at: usize| {
            let text = |offset: usize| target.lexeme_text(at + offset);
            let named = rules.units.find(target.which, text);
            named.is_some_and(|(other, _)| {
                other.dimension == unit.dimension
                    && (unit.converted(one.reading.value, other) - 1.0).abs() < 0.02
            })
        };
        if (0..target.analysis.lexemes.len()).any(is_one) {
            return false;
        }
    }
    one.reading.kind != Kind::Time
}

/// Whether a figure is a half of `2-1`: who names the winner need not say it.
fn is_score(pair: &Taken<'_>, one: &Quantity) -> bool {
    let text = |at: Option<usize>| at.map_or("", |at| pair.source.lexeme_text(at));
    let is_goals = |at: Option<usize>| {
        let text = text(at);
        (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    let joined = |dash: Option<usize>, other: Option<usize>| text(dash) == "-" && is_goals(other);
    let (first, end) = (one.first, one.end);
    joined(Some(end), Some(end + 1)) || joined(first.checked_sub(1), first.checked_sub(2))
}

/// Whether a figure of the target has no ground in the source.
fn is_invented(pair: &Taken<'_>, other: &Quantity) -> bool {
    let weak = pair
        .source_quantities
        .iter()
        .any(|quantity| quantity.weight == Weight::Weak);
    // `9/11` is a date that needs no year.
    let slash = |at: Option<usize>| at.is_some_and(|at| pair.target.lexeme_text(at) == "/");
    other.weight == Weight::Figures
        && !slash(Some(other.end))
        && !slash(other.first.checked_sub(1))
        && !other.date
        && !weak
        && other.reading.value > 1.0
        // `100 percent certain` is no figure.
        && !(other.reading.kind == Kind::Percent && other.reading.value == 100.0)
        && !matches!(other.reading.kind, Kind::Time | Kind::Ordinal)
}
