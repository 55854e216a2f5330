//! Units of measurement: `memory/rules/check/units.tsv`.

use std::collections::HashMap;

use crate::Result;
use crate::check::table::{Row, Table, spellings};
use crate::check::words::Which;
use crate::text::hash::Quick;
use crate::text::lexeme::lexemes;

/// What units of one kind measure: those can be converted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::check) enum Dimension {
    /// In metres.
    Length,
    /// In square metres.
    Area,
    /// In metres a second.
    Speed,
    /// In kilograms.
    Weight,
    /// In litres.
    Volume,
    /// In degrees Celsius.
    Temperature,
    /// In seconds.
    Time,
    /// In watts.
    Power,
    /// In kilowatt hours.
    Energy,
    /// In hectopascals.
    Pressure,
    /// In percentage points.
    Points,
}

const DIMENSIONS: [(&str, Dimension); 11] = [
    ("length", Dimension::Length),
    ("area", Dimension::Area),
    ("speed", Dimension::Speed),
    ("weight", Dimension::Weight),
    ("volume", Dimension::Volume),
    ("temperature", Dimension::Temperature),
    ("time", Dimension::Time),
    ("power", Dimension::Power),
    ("energy", Dimension::Energy),
    ("pressure", Dimension::Pressure),
    ("points", Dimension::Points),
];

/// A unit: what it measures and how large it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::check) struct Unit {
    /// What it measures.
    pub(in crate::check) dimension: Dimension,
    /// A value in the dimension's own unit is `value · size + offset`.
    pub(in crate::check) size: f64,
    offset: f64,
}

impl Unit {
    /// A value in the dimension's own unit.
    pub(in crate::check) fn in_own(self, value: f64) -> f64 {
        value * self.size + self.offset
    }

    /// A value of this unit in another one of the same dimension.
    pub(in crate::check) fn converted(self, value: f64, to: Unit) -> f64 {
        (self.in_own(value) - to.offset) / to.size
    }
}

/// C = (F − 32) · 5/9
const FAHRENHEIT: Unit = Unit {
    dimension: Dimension::Temperature,
    size: 5.0 / 9.0,
    offset: -160.0 / 9.0,
};

/// A unit with the lexemes that spell it.
type Spelled = (Vec<String>, Unit);

/// All units, by the first lexeme of their spellings.
#[derive(Debug, Default)]
pub(in crate::check) struct Units {
    sides: [HashMap<String, Vec<Spelled>, Quick>; 2],
}

impl Units {
    pub(super) fn read(table: Table<'_>) -> Result<Self> {
        let mut units = Units::default();
        for row in table.rows() {
            let unit = read_unit(&row)?;
            for (side, column) in [(0, 2), (1, 3)] {
                for spelling in spellings(row.field(column, "spellings separated by |")?) {
                    let parts = lexemes(spelling);
                    let parts: Vec<String> = parts
                        .iter()
                        .map(|part| part.span.of(spelling).to_owned())
                        .collect();
                    let Some(first) = parts.first() else { continue };
                    let known = units.sides[side].entry(first.to_lowercase()).or_default();
                    known.push((parts, unit));
                    known.sort_by_key(|(parts, _)| std::cmp::Reverse(parts.len()));
                }
            }
        }
        Ok(units)
    }

    /// The other scale of temperature, where one lexeme, `degrees`, does not say which: an
    /// English text may mean either.
    pub(in crate::check) fn other_scale(
        &self,
        which: Which,
        unit: Unit,
        length: usize,
    ) -> Option<Unit> {
        let open =
            which == Which::Target && length == 1 && unit.dimension == Dimension::Temperature;
        open.then_some(FAHRENHEIT)
    }

    /// The unit that starts with lexeme `first`, with its length in lexemes; `text` gives
    /// the lexemes from that one on.
    pub(in crate::check) fn find<'t>(
        &self,
        which: Which,
        text: impl Fn(usize) -> &'t str,
    ) -> Option<(Unit, usize)> {
        let first = text(0);
        let known = match first.bytes().all(|byte| byte.is_ascii_lowercase()) {
            true => self.sides[which as usize].get(first),
            false => self.sides[which as usize].get(&first.to_lowercase()),
        }?;
        let fits = |parts: &[String]| {
            parts
                .iter()
                .enumerate()
                .all(|(index, part)| is_spelled(text(index), part))
        };
        let found = known.iter().find(|(parts, _)| fits(parts))?;
        Some((found.1, found.0.len()))
    }
}

/// Whether a lexeme is a part of a unit's spelling; case tells symbols apart (`MW`, `mW`).
fn is_spelled(lexeme: &str, part: &str) -> bool {
    const LONGEST_SYMBOL: usize = 3;
    lexeme == part || part.len() > LONGEST_SYMBOL && lexeme.to_lowercase() == part.to_lowercase()
}

fn read_unit(row: &Row<'_>) -> Result<Unit> {
    let name = row.field(0, "a dimension")?;
    let Some((_, dimension)) = DIMENSIONS.iter().find(|(known, _)| *known == name) else {
        return Err(row.error(
            &format!("`{name}` is no dimension"),
            "such as length or weight",
        ));
    };
    let (size, offset) = match row.field(1, "a size")? {
        "celsius" => (1.0, 0.0),
        "fahrenheit" => (FAHRENHEIT.size, FAHRENHEIT.offset),
        size => match size.parse() {
            Ok(size) => (size, 0.0),
            Err(_) => return Err(row.error(&format!("`{size}` is no size"), "a number")),
        },
    };
    Ok(Unit {
        dimension: *dimension,
        size,
        offset,
    })
}
