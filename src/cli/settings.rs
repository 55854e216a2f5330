//! `teletipo config show`: every setting and where it comes from.

use std::io::{self, Write};

use serde::Serialize;

use super::config::Config;
use super::output::{FRAME, Output, Record, Shown};
use super::{CommandResult, Outcome};

#[derive(Serialize)]
#[serde(tag = "type", rename = "setting")]
struct SettingRecord {
    name: &'static str,
    value: String,
    origin: String,
}

impl Record for SettingRecord {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        let SettingRecord {
            name,
            value,
            origin,
        } = self;
        writeln!(
            out,
            "{name:<21} {:<40} {FRAME}{}{FRAME:#}",
            Shown(value),
            Shown(origin)
        )
    }
}

/// Shows all settings.
pub(super) fn show(config: &Config, output: &mut Output) -> CommandResult {
    for (name, value, origin) in config.entries() {
        let origin = origin.to_string();
        output.record(&SettingRecord {
            name,
            value,
            origin,
        })?;
    }
    Ok(Outcome::Done)
}
