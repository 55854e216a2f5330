//! Parts of a translation exchanged for others, and the result read again.

use super::told::{Told, amount, names_part_of};
use super::{Change, ChangeKind, Evidence, Refusal};
use crate::text::Span;
use crate::text::placeable::Value;

/// One part to be exchanged.
#[derive(Clone, Debug)]
pub(super) struct Exchange {
    pub(super) kind: ChangeKind,
    /// Bytes of the unit's target.
    pub(super) span: Span,
    pub(super) query: String,
    pub(super) source: String,
    pub(super) after: String,
    /// The value that the new text must read as.
    pub(super) value: Option<Value>,
    pub(super) evidence: Vec<Evidence>,
}

/// The target with everything exchanged, and the changes in its order.
///
/// # Errors
/// When parts overlap, or when the result does not read as it should: each new value
/// as itself, and all others as before.
pub(super) fn apply(
    target: &Told<'_>,
    mut exchanges: Vec<Exchange>,
) -> Result<(String, Vec<Change>), Refusal> {
    exchanges.sort_by_key(|exchange| exchange.span);
    let mut text = String::with_capacity(target.text.len());
    let mut changes = Vec::with_capacity(exchanges.len());
    let mut done = 0;
    for exchange in &exchanges {
        let kept = target.text.get(done..exchange.span.start);
        let before = target.text.get(exchange.span.range());
        let (Some(kept), Some(before)) = (kept, before) else {
            return Err(Refusal::Repeated(exchange.source.clone()));
        };
        text.push_str(kept);
        let start = text.len();
        text.push_str(&exchange.after);
        changes.push(Change {
            kind: exchange.kind,
            query: exchange.query.clone(),
            source: exchange.source.clone(),
            before: before.to_owned(),
            after: exchange.after.clone(),
            span: Span::new(start, text.len()),
            evidence: exchange.evidence.clone(),
        });
        done = exchange.span.end;
    }
    text.push_str(target.text.get(done..).unwrap_or_default());
    let result = Told::new(&text, target.lang);
    let wanted: Vec<Option<Value>> = exchanges.iter().map(|exchange| exchange.value).collect();
    let right = reads(&result, &changes, &wanted)
        && untouched(&result, changes.iter().map(|change| change.span))
            == untouched(target, exchanges.iter().map(|exchange| exchange.span));
    match right {
        true => Ok((text, changes)),
        false => Err(Refusal::Unreadable),
    }
}

/// Whether each change that is to have a value stands in a token with that value.
fn reads(result: &Told<'_>, changes: &[Change], wanted: &[Option<Value>]) -> bool {
    changes.iter().zip(wanted).all(|(change, wanted)| {
        let Some(wanted) = wanted else {
            return true;
        };
        let covers = |at: &usize| overlaps(result.span(*at), change.span);
        let here: Vec<Value> = (0..result.len())
            .filter(covers)
            .filter_map(|at| result.value(at))
            .collect();
        matches!(here.as_slice(), [value] if is_same(value, wanted))
    })
}

fn is_same(value: &Value, wanted: &Value) -> bool {
    value == wanted
        || names_part_of(value, wanted)
        || amount(value).is_some_and(|number| amount(wanted) == Some(number))
}

/// The values of the tokens that no change touches, in order.
fn untouched(told: &Told<'_>, changed: impl Iterator<Item = Span>) -> Vec<Value> {
    let changed: Vec<Span> = changed.collect();
    let kept = |at: &usize| !changed.iter().any(|span| overlaps(told.span(*at), *span));
    let values = (0..told.len()).filter(kept);
    values.filter_map(|at| told.value(at)).collect()
}

fn overlaps(one: Span, other: Span) -> bool {
    one.start < other.end && other.start < one.end
}
