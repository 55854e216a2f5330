//! Two texts of one language beside each other, outside any list: how alike they are, and
//! how one becomes the other.

use std::collections::HashMap;

use super::alignment::{self, Edit, EditKind, Table};
use super::compare::{Texts, Typed};
use super::distance::Sequence;
use super::score;
use super::side::{Side, Symbol};
use crate::text::{Analysis, Lang};

/// How alike two texts are.
#[derive(Clone, Debug, PartialEq)]
pub struct Likeness {
    /// The fuzzy score that a unit with the one text has for a query with the other, 0–100.
    pub score: u8,
    /// How the earlier text becomes the later one: the later text is the query.
    pub edits: Vec<Edit>,
}

/// Sets `later` beside `earlier`.
pub fn likeness(later: (&str, &Lang), earlier: (&str, &Lang)) -> Likeness {
    let side = |(text, lang): (&str, &Lang)| Side::new(Analysis::new(text, lang));
    let sides = (side(later), side(earlier));
    let texts = Texts::new(typed(later, &sides.0), typed(earlier, &sides.1));
    let mut table = Table::default();
    let columns = table.align(&texts);
    let base = match score::same_text(later.0, earlier.0) {
        true => score::EXACT,
        false => base(&sides.0, &sides.1),
    };
    let penalties = score::penalties(&texts, columns);
    Likeness {
        score: score::after_penalties(base, &penalties),
        edits: alignment::edits(&texts, columns),
    }
}

/// How the earlier text became the later one; none where it is the same. Where the words do
/// not show it, since spaces or marks alone differ, it is one edit of all.
pub fn changes(later: &str, earlier: &str, lang: &Lang) -> Vec<Edit> {
    if later == earlier {
        return Vec::new();
    }
    let edits = likeness((later, lang), (earlier, lang)).edits;
    match edits.iter().all(|edit| edit.op == EditKind::Equal) {
        true => vec![Edit {
            op: EditKind::Replace,
            query: later.to_owned(),
            source: earlier.to_owned(),
        }],
        false => edits,
    }
}

fn typed<'a>((text, lang): (&'a str, &'a Lang), side: &'a Side) -> Typed<'a> {
    Typed { text, lang, side }
}

fn base(one: &Side, other: &Side) -> u8 {
    let longer = one.symbols.len().max(other.symbols.len());
    let mut numbers = Numbers::default();
    let (one, other) = (numbers.of(one), numbers.of(other));
    score::base(longer, Sequence::new(&one).distance(&other))
}

/// Numbers for symbols: the same symbol, the same number.
#[derive(Default)]
struct Numbers<'a>(HashMap<&'a Symbol, u32>);

impl<'a> Numbers<'a> {
    fn of(&mut self, side: &'a Side) -> Vec<u32> {
        let symbols = side.symbols.iter();
        symbols
            .map(|symbol| {
                let next = self.0.len() as u32;
                *self.0.entry(symbol).or_insert(next)
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matching::alignment::EditKind;

    #[test]
    fn texts_score_as_units_do() {
        let en = Lang::en();
        for (later, earlier, score) in [
            ("At least 14 died.", "At least 14 died.", 100),
            ("At least 23 died.", "At least 14 died.", 98),
            ("At least 14 people died.", "At least 14 died.", 80),
            ("", "", 100),
            ("Nobody came.", "", 0),
        ] {
            let found = likeness((later, &en), (earlier, &en));
            assert_eq!(found.score, score, "{later} / {earlier}");
        }
    }

    #[test]
    fn edits_lead_from_the_earlier_text_to_the_later() {
        let en = Lang::en();
        let found = likeness(("Two died.", &en), ("Two people died.", &en));
        let kinds: Vec<_> = found.edits.iter().map(|edit| edit.op).collect();
        assert_eq!(kinds, [EditKind::Equal, EditKind::Delete, EditKind::Equal]);
        assert_eq!(found.edits[1].source, "people");
    }
}
