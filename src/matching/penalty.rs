//! Kinds of penalties and what each costs.

use serde::Serialize;

/// Why points were taken off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum PenaltyKind {
    /// A number or percentage with another value.
    Number,
    /// Another date.
    Date,
    /// Another time of day.
    Time,
    /// Another amount of money.
    Amount,
    /// Another name.
    Name,
    /// Capitals against small letters.
    Case,
    /// Other punctuation or quotation marks.
    Punctuation,
    /// The same words and marks written differently (spaces, `1500` for `1.500`).
    Other,
    /// The unit is in another region's variety of the language.
    Region,
    /// Other inline tags: none against some, or others in another order.
    Tags,
    /// The unit came in a way that the user trusts less.
    Origin,
    /// The unit is in a memory that the user trusts less.
    Memory,
    /// The unit was translated the other way round, and the user trusts that less.
    Reversed,
}

impl PenaltyKind {
    /// Points that one such difference costs; 0 where the user sets them. A figure is a
    /// quick change, and so are tags; a name may drag articles and agreement with it.
    pub const fn points(self) -> u8 {
        match self {
            PenaltyKind::Number
            | PenaltyKind::Date
            | PenaltyKind::Time
            | PenaltyKind::Amount
            | PenaltyKind::Tags => 2,
            PenaltyKind::Name => 3,
            PenaltyKind::Case
            | PenaltyKind::Punctuation
            | PenaltyKind::Other
            | PenaltyKind::Region => 1,
            PenaltyKind::Origin | PenaltyKind::Memory | PenaltyKind::Reversed => 0,
        }
    }
}

/// Points that the user takes off units of one memory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Charges {
    /// Off each of its units.
    pub memory: u8,
    /// Off units that were translated the other way round.
    pub reversed: u8,
    /// Off units of an origin: (origin, points).
    pub origins: Vec<(String, u8)>,
}

impl Charges {
    /// The penalties of a unit, in the order of [`PenaltyKind`]; none of 0 points.
    pub fn penalties(&self, origin: Option<&str>, reversed: bool) -> Vec<Penalty> {
        let of_origin = self.origins.iter().filter(|(name, _)| origin == Some(name));
        let charged = [
            (
                PenaltyKind::Origin,
                of_origin.map(|(_, points)| *points).max().unwrap_or(0),
            ),
            (PenaltyKind::Memory, self.memory),
            (
                PenaltyKind::Reversed,
                if reversed { self.reversed } else { 0 },
            ),
        ];
        let charged = charged.into_iter().filter(|(_, points)| *points > 0);
        let penalty = |(kind, points)| Penalty {
            kind,
            points,
            query: String::new(),
            source: String::new(),
        };
        charged.map(penalty).collect()
    }
}

/// Points taken off, with what differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Penalty {
    /// Why.
    pub kind: PenaltyKind,
    /// How many; 0 where the cap on values is used up.
    pub points: u8,
    /// The query's text for a differing value, else empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub query: String,
    /// The unit's text for a differing value, else empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub source: String,
}
