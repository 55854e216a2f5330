//! Findings as tab-separated lines; tab, newline and backslash escaped as in all our TSV.

use std::io::{self, Write};

use super::Found;
use crate::exchange::tsv::escape;
use crate::text::Span;

pub(super) fn start(out: &mut dyn Write) -> io::Result<()> {
    out.write_all(b"file\tn\tunit\tstory\tcheck\tseverity\tmessage\tsource\ttarget\tsource_spans\ttarget_spans\tfix\n")
}

pub(super) fn finding(out: &mut dyn Write, found: &Found<'_>) -> io::Result<()> {
    let finding = found.finding;
    let fix = finding.fix.as_ref();
    let fields = [
        found.origin,
        &found.n.to_string(),
        &found.unit.map_or_else(String::new, |unit| unit.to_string()),
        found.story.unwrap_or_default(),
        finding.check.id(),
        finding.severity.name(),
        &finding.message,
        found.source,
        found.target,
        &spans(&finding.source),
        &spans(&finding.target),
        fix.map_or("", |fix| &fix.text),
    ];
    let mut line = String::new();
    for (index, field) in fields.iter().enumerate() {
        if index > 0 {
            line.push('\t');
        }
        escape(field, &mut line);
    }
    line.push('\n');
    out.write_all(line.as_bytes())
}

/// `0-4,10-12`: bytes.
fn spans(spans: &[Span]) -> String {
    let shown = spans
        .iter()
        .map(|span| format!("{}-{}", span.start, span.end));
    shown.collect::<Vec<_>>().join(",")
}
