//! Points that a user takes off units: by their origin, by the memory that they are
//! in, or because they were translated the other way round.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use super::Charges;

/// Most points that can be taken off: all that there are.
const MAX_POINTS: u8 = 100;
/// The key for units that were translated the other way round.
const REVERSED: &str = "reversed";
/// What a key opens with that means a memory, whether it is in use or not.
const MEMORY: &str = "memory:";

/// Points off what a key names: `machine=5`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PenaltyRule {
    /// [`REVERSED`], a memory's name behind [`MEMORY`] or without it, or an origin.
    key: String,
    /// 0–[`MAX_POINTS`].
    points: u8,
}

impl PenaltyRule {
    /// The rule, or what is wrong with its key or its points.
    fn new(key: &str, points: Option<u8>) -> std::result::Result<PenaltyRule, String> {
        if key.strip_prefix(MEMORY).unwrap_or(key).trim().is_empty() {
            return Err("there is no key before `=`; write KEY=POINTS, such as machine=5".into());
        }
        let points = points.filter(|points| *points <= MAX_POINTS);
        let points = points.ok_or_else(|| {
            format!(
                "whole points from 0 to {MAX_POINTS} are wanted: write KEY=POINTS, such as {key}=5"
            )
        })?;
        Ok(PenaltyRule {
            key: key.to_owned(),
            points,
        })
    }

    /// The memory that it may be for.
    fn memory(&self) -> &str {
        self.key.strip_prefix(MEMORY).unwrap_or(&self.key)
    }
}

impl FromStr for PenaltyRule {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        // A path may hold an equals sign too.
        let (key, points) = text
            .rsplit_once('=')
            .ok_or("KEY=POINTS is wanted, such as machine=5")?;
        PenaltyRule::new(key, points.parse().ok())
    }
}

/// All penalties in force. Of several rules for one thing the dearest counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PenaltyRules(Vec<PenaltyRule>);

/// Whether two names are of one memory.
pub type IsSame<'a> = &'a dyn Fn(&str, &str) -> bool;

impl PenaltyRules {
    /// These rules; nothing where there are none.
    pub fn of(rules: &[PenaltyRule]) -> Option<PenaltyRules> {
        (!rules.is_empty()).then(|| PenaltyRules(rules.to_vec()))
    }

    /// The rules of a table, or the key that is none with what is wrong.
    ///
    /// # Errors
    /// That key.
    pub fn from_table(
        table: &BTreeMap<String, u8>,
    ) -> std::result::Result<PenaltyRules, (&str, String)> {
        let rule = |(key, points): (&'_ String, &u8)| PenaltyRule::new(key, Some(*points));
        let mut rules = Vec::new();
        for entry in table {
            rules.push(rule(entry).map_err(|wrong| (entry.0.as_str(), wrong))?);
        }
        Ok(PenaltyRules(rules))
    }

    /// The key of a rule that names a memory which is none of these.
    pub fn stranger(&self, memories: &[&str], is_same: IsSame<'_>) -> Option<&str> {
        let known = |rule: &&PenaltyRule| {
            let mut memories = memories.iter();
            memories.any(|name| is_same(rule.memory(), name))
        };
        let mut named = self.0.iter().filter(|rule| rule.key.starts_with(MEMORY));
        let stranger = named.find(|rule| !known(rule));
        stranger.map(|rule| rule.key.as_str())
    }

    /// What the units of `memory`, which is one of `memories`, lose.
    pub fn charges_of(&self, memory: &str, memories: &[&str], is_same: IsSame<'_>) -> Charges {
        let mut charges = Charges::default();
        for rule in &self.0 {
            if rule.key == REVERSED {
                charges.reversed = charges.reversed.max(rule.points);
            } else if is_same(rule.memory(), memory) {
                charges.memory = charges.memory.max(rule.points);
            } else if !memories.iter().any(|name| is_same(rule.memory(), name)) {
                charges.origins.push((rule.key.clone(), rule.points));
            }
        }
        charges
    }
}

impl fmt::Display for PenaltyRules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return f.write_str("none");
        }
        for (index, PenaltyRule { key, points }) in self.0.iter().enumerate() {
            let separator = if index > 0 { ", " } else { "" };
            write!(f, "{separator}{key}={points}")?;
        }
        Ok(())
    }
}

/// Parted by commas.
impl FromStr for PenaltyRules {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        let rules = text.split(',').map(|rule| rule.trim().parse());
        rules
            .collect::<std::result::Result<_, _>>()
            .map(PenaltyRules)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(text: &str) -> PenaltyRules {
        text.parse().unwrap()
    }

    fn same(one: &str, other: &str) -> bool {
        one == other
    }

    #[test]
    fn keys_name_origins_memories_and_the_other_direction() {
        let memories = ["desk.db", "a=b.db"];
        let rules = rules("machine=5, a=b.db=3, memory:a=b.db=4,memory:gone.db=9, reversed=2");
        let desk = Charges {
            memory: 0,
            reversed: 2,
            origins: vec![("machine".into(), 5), ("memory:gone.db".into(), 9)],
        };
        assert_eq!(rules.charges_of("desk.db", &memories, &same), desk);
        let other = Charges { memory: 4, ..desk };
        assert_eq!(rules.charges_of("a=b.db", &memories, &same), other);
        assert_eq!(rules.stranger(&memories, &same), Some("memory:gone.db"));
        assert_eq!(rules.stranger(&["a=b.db", "gone.db"], &same), None);
    }

    #[test]
    fn wrong_rules_say_what_is_wanted() {
        for (text, part) in [
            ("machine", "KEY=POINTS"),
            ("machine=", "0 to 100"),
            ("machine=-1", "0 to 100"),
            ("machine=101", "0 to 100"),
            ("machine=2.5", "0 to 100"),
            ("=5", "no key"),
            ("memory:=5", "no key"),
        ] {
            let wrong = text.parse::<PenaltyRule>().unwrap_err();
            assert!(wrong.contains(part), "{text}: {wrong}");
        }
        assert!("machine=5,".parse::<PenaltyRules>().is_err());
        assert_eq!(
            rules("machine=5,reversed=0").to_string(),
            "machine=5, reversed=0"
        );
        assert_eq!(PenaltyRules::default().to_string(), "none");
    }
}
