//! Findings as SARIF 2.1.0, the format of static analysis results (OASIS standard, 2020),
//! which code hosts and editors show.
//!
//! A pair of a file of units has no line of its own, so a result names the file and, as a
//! logical location, the number of the pair.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::Found;
use crate::check::{Check, Severity};

/// The head up to the list of results, which stays open.
pub(super) fn start(out: &mut dyn Write) -> io::Result<()> {
    let rules: Vec<Value> = Check::ALL
        .iter()
        .map(|check| {
            json!({
                "id": check.id(),
                "shortDescription": { "text": check.about() },
                "defaultConfiguration": { "level": level(check.usual_severity()) },
            })
        })
        .collect();
    let driver = json!({
        "name": "teletipo",
        "version": env!("CARGO_PKG_VERSION"),
        "rules": rules,
    });
    writeln!(
        out,
        "{{\"version\":\"2.1.0\",\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\
         \"runs\":[{{\"tool\":{{\"driver\":{driver}}},\"columnKind\":\"unicodeCodePoints\",\"results\":["
    )
}

pub(super) fn finding(out: &mut dyn Write, found: &Found<'_>, first: bool) -> io::Result<()> {
    let finding = found.finding;
    let mut name = format!("pair {}", found.n);
    if let Some(unit) = found.unit {
        name = format!("unit {unit}");
    }
    let rule = Check::ALL.iter().position(|check| *check == finding.check);
    let result = json!({
        "ruleId": finding.check.id(),
        "ruleIndex": rule,
        "level": level(finding.severity),
        "message": { "text": format!("{}: {} → {}", finding.message, found.source, found.target) },
        "locations": [{
            "physicalLocation": { "artifactLocation": { "uri": uri(found.origin) } },
            "logicalLocations": [{ "name": name, "fullyQualifiedName": found.story }],
        }],
        "partialFingerprints": { "pair/v1": fingerprint(found) },
    });
    let comma = if first { "" } else { ",\n" };
    write!(out, "{comma}{result}")
}

pub(super) fn finish(out: &mut dyn Write) -> io::Result<()> {
    out.write_all(b"\n]}]}\n")
}

/// SARIF knows errors, warnings and notes.
fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

/// Tells a finding from others while both texts stay.
fn fingerprint(found: &Found<'_>) -> String {
    let all = [found.finding.check.id(), found.source, found.target].join("\0");
    format!("{:016x}", xxhash_rust::xxh3::xxh3_64(all.as_bytes()))
}

/// A file name as a relative reference (RFC 3986): what is no unreserved character or `/`
/// is percent-encoded.
fn uri(name: &str) -> String {
    let mut uri = String::with_capacity(name.len());
    for byte in name.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(byte));
            }
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}
