//! How grave each check is, where somebody set it: `number_format=off,missing_name=error`.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use super::finding::{Check, Severity};

/// The level of a check: a severity, or off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// It is not made.
    Off,
    /// What it finds is so grave.
    At(Severity),
}

/// Levels that differ from the usual ones.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Levels(BTreeMap<Check, Level>);

/// A level or a check that there is not: which, and what was expected.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{wrong}` is no {what}")]
pub struct LevelError {
    wrong: String,
    what: &'static str,
}

impl Levels {
    /// Sets the level of a check by names.
    ///
    /// # Errors
    /// When there is no such check or level.
    pub fn set(&mut self, check: &str, level: &str) -> Result<(), LevelError> {
        let wrong = |wrong: &str, what| LevelError {
            wrong: wrong.to_owned(),
            what,
        };
        let id = check.parse().map_err(|_| wrong(check, "check"))?;
        let level = match level {
            "off" => Level::Off,
            name => Level::At(name.parse().map_err(|_| wrong(level, "level"))?),
        };
        self.0.insert(id, level);
        Ok(())
    }

    /// Takes over what others set.
    pub fn extend(&mut self, others: &Levels) {
        self.0.extend(&others.0);
    }

    /// Puts a check that was turned off back to its usual level.
    pub fn turn_on(&mut self, check: Check) {
        self.0.remove(&check);
    }

    /// Turns off all checks but those of `only`, where there are any, and those of `skip`;
    /// one that is named is made though it was off.
    pub fn select(&mut self, only: &[Check], skip: &[Check]) {
        for check in Check::ALL {
            let left_out = !only.is_empty() && !only.contains(&check);
            if left_out || skip.contains(&check) {
                self.turn_off(check);
            } else if only.contains(&check) && self.of(check) == Level::Off {
                self.turn_on(check);
            }
        }
    }

    /// Turns a check off.
    pub fn turn_off(&mut self, check: Check) {
        self.0.insert(check, Level::Off);
    }

    /// The level of a check.
    pub fn of(&self, check: Check) -> Level {
        let set = self.0.get(&check).copied();
        set.unwrap_or(Level::At(check.usual_severity()))
    }
}

impl FromStr for Levels {
    type Err = LevelError;

    /// Reads `CHECK=LEVEL`, several with commas between them.
    fn from_str(text: &str) -> Result<Self, LevelError> {
        let mut levels = Levels::default();
        for part in text
            .split(',')
            .map(str::trim)
            .filter(|part| !part.is_empty())
        {
            let Some((check, level)) = part.split_once('=') else {
                return Err(LevelError {
                    wrong: part.to_owned(),
                    what: "CHECK=LEVEL",
                });
            };
            levels.set(check.trim(), level.trim())?;
        }
        Ok(levels)
    }
}

impl fmt::Display for Levels {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, (check, level)) in self.0.iter().enumerate() {
            let name = match level {
                Level::Off => "off",
                Level::At(severity) => severity.name(),
            };
            let comma = if n > 0 { "," } else { "" };
            write!(f, "{comma}{check}={name}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_are_read_and_shown() {
        let levels: Levels = "number_format=off, missing_name=error".parse().unwrap();
        assert_eq!(levels.of(Check::NumberFormat), Level::Off);
        assert_eq!(levels.of(Check::MissingName), Level::At(Severity::Error));
        assert_eq!(levels.of(Check::WrongPair), Level::At(Severity::Error));
        assert_eq!(levels.to_string(), "number_format=off,missing_name=error");
        for wrong in ["x=off", "number_format=high", "number_format"] {
            assert!(wrong.parse::<Levels>().is_err(), "{wrong}");
        }
    }
}
