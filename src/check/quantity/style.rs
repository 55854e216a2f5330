//! Figures as Spanish and English write them, and those that could be of either.

use super::reader::{Reader, float};
use super::{Kind, Quantity, Reading, Weight};
use crate::text::placeable::{Convention, number};

impl Reader<'_, '_> {
    /// `10 000`, thousands apart by spaces, as Spanish style guides have it.
    pub(super) fn grouped(&self, first: usize) -> Option<Quantity> {
        let digits = |at: usize| {
            let text = self.side.lexeme_text(at);
            (!text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())).then_some(text)
        };
        let glued = |at: usize| self.side.analysis.lexemes[at].glued;
        let head = digits(first).filter(|head| head.len() <= 3 && !head.starts_with('0'))?;
        let mut value: f64 = head.parse().ok()?;
        let mut end = first + 1;
        while let Some(group) = digits(end).filter(|group| group.len() == 3)
            && !glued(end)
        {
            value = value * 1000.0 + group.parse::<f64>().ok()?;
            end += 1;
        }
        // `1 234,5`: the last group has the decimals.
        if let Some((group, decimals)) = self.side.lexeme_text(end).split_once(',')
            && group.len() == 3
            && end > first + 1
            && let Ok(more) = format!("{group}.{decimals}").parse::<f64>()
        {
            value = value * 1000.0 + more;
            end += 1;
        }
        (end > first + 1).then(|| Quantity::new(Kind::Plain, value, Weight::Figures, first, end))
    }

    /// Other ways to read the figure that a quantity opens with.
    pub(super) fn read_in_other_styles(&self, quantity: &mut Quantity) {
        let mut raw = "";
        for lexeme in quantity.first..quantity.end {
            let text = self.side.lexeme_text(lexeme);
            if text.starts_with(|c: char| c.is_ascii_digit()) {
                raw = text;
                break;
            }
        }
        if !raw.contains(['.', ',']) {
            return;
        }
        let english = self.side.is_english_target;
        let [point, comma] = [Convention::Point, Convention::Comma]
            .map(|convention| number::read(raw, convention).map(float));
        let (usual, other) = match self.side.convention {
            Convention::Point => (point, comma),
            Convention::Comma => (comma.or(point), point),
        };
        let Reading { kind, value, .. } = quantity.reading;
        // Spanish copy from where a comma stands between thousands: `178,120`.
        let may_be_other = english || raw.contains(',');
        if let (Some(usual), Some(other)) = (usual, other)
            && usual != other
            && usual != 0.0
            && may_be_other
        {
            quantity.may_be(kind, value / usual * other, english);
        }
        quantity.reading.foreign = english && is_spanish_style(raw);
        if let Some(minutes) = minutes_with_point(raw) {
            quantity.may_be(Kind::Time, minutes, english);
        }
    }
}

/// Whether a figure is written as no English figure is: `2,4`, `1.234,5`, `1.346.000`.
fn is_spanish_style(raw: &str) -> bool {
    // `7,468.14` has its point behind the comma.
    let decimal_comma = raw.rsplit_once(',').is_some_and(|(head, tail)| {
        !tail.contains('.') && (tail.len() != 3 || head.contains('.') || head == "0")
    });
    let groups = raw.split('.').skip(1);
    decimal_comma || groups.clone().count() > 1 && groups.clone().all(|group| group.len() == 3)
}

/// Minutes since midnight of `9.45`.
fn minutes_with_point(raw: &str) -> Option<f64> {
    let (hours, minutes) = raw.split_once('.')?;
    (minutes.len() == 2 && (1..=2).contains(&hours.len())).then_some(())?;
    let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.parse().ok()?);
    (hours < 25 && minutes < 60).then_some(f64::from(hours * 60 + minutes))
}
