//! What speaks for a bead, as `align --explain` shows it, and the list of the beads
//! to look at with the reason why.

use std::io::{self, Write};

use serde::Serialize;

use super::output::{BAD, FRAME, STRONG, Shown};
use crate::align::{Bead, Doubt, Evidence, MatchedPair, look_at, two_decimals};

/// Pairs in a line of evidence: what fits in it.
const TELLING: usize = 5;

/// Beads listed for a look: as many as anybody goes through.
const LOOK_AT: usize = 10;

/// Columns of a text in that list: what is left of the 100 that most terminals show.
const SHOWN_COLUMNS: usize = 85;

/// The parts of a bead's score, in nats, and the words behind them.
#[derive(Serialize)]
pub(super) struct EvidenceRecord<'a> {
    matched: f32,
    words: f32,
    length: f32,
    marks: f32,
    prior: f32,
    pairs: Vec<PairRecord<'a>>,
}

#[derive(Serialize)]
struct PairRecord<'a> {
    source: &'a str,
    target: &'a str,
    kind: &'static str,
    gain: f32,
}

impl<'a> EvidenceRecord<'a> {
    /// The record of evidence that was found in these segments.
    pub(super) fn new(evidence: &Evidence, source: &[&'a str], target: &[&'a str]) -> Self {
        let word = |texts: &[&'a str], segment: usize, span: crate::text::Span| {
            let text = texts.get(segment).copied().unwrap_or_default();
            text.get(span.start..span.end).unwrap_or_default()
        };
        let pair = |pair: &MatchedPair| PairRecord {
            source: word(source, pair.source_segment, pair.source),
            target: word(target, pair.target_segment, pair.target),
            kind: pair.kind.name(),
            gain: pair.gain,
        };
        EvidenceRecord {
            matched: evidence.matched,
            words: evidence.words,
            length: evidence.length,
            marks: evidence.marks,
            prior: evidence.prior,
            pairs: evidence.pairs.iter().map(pair).collect(),
        }
    }

    /// One line: the sum, then the pairs that gain most.
    pub(super) fn write_line(&self, out: &mut dyn Write) -> io::Result<()> {
        let parts = [
            ("matched", self.matched),
            ("words", self.words),
            ("length", self.length),
            ("marks", self.marks),
            ("prior", self.prior),
        ];
        let score: f32 = parts.iter().map(|(_, nats)| nats).sum();
        write!(out, "{FRAME}score {score:+.1} =")?;
        for (name, nats) in parts.iter().filter(|(_, nats)| nats.abs() >= 0.05) {
            write!(out, " {name} {nats:+.1}")?;
        }
        let mut telling: Vec<&PairRecord<'_>> = self.pairs.iter().collect();
        telling.sort_by(|one, other| other.gain.total_cmp(&one.gain));
        for (n, pair) in telling.iter().take(TELLING).enumerate() {
            let before = if n == 0 { "; " } else { ", " };
            let (source, target) = (Shown(pair.source), Shown(pair.target));
            write!(out, "{before}{source} = {target} ({})", pair.kind)?;
        }
        if telling.len() > TELLING {
            write!(out, ", {} more", telling.len() - TELLING)?;
        }
        writeln!(out, "{FRAME:#}")
    }
}

/// A bead that a person should look at.
pub(super) struct LookAt {
    rung: String,
    confidence: f64,
    /// Why, in words; nothing where there is no evidence.
    reason: Option<String>,
    source: String,
    target: String,
}

impl LookAt {
    /// The least sure beads, least sure first.
    pub(super) fn list(
        beads: &[Bead],
        evidence: &[Evidence],
        source: &[&str],
        target: &[&str],
    ) -> Vec<LookAt> {
        let text = |texts: &[&str], range: &std::ops::Range<usize>| {
            shortened(&texts.get(range.clone()).unwrap_or_default().join(" "))
        };
        let one = |number: usize| {
            let bead = &beads[number];
            LookAt {
                rung: bead.to_string(),
                confidence: bead.confidence,
                reason: evidence
                    .get(number)
                    .map(|evidence| Doubt::phrase(bead, evidence)),
                source: text(source, &bead.source),
                target: text(target, &bead.target),
            }
        };
        look_at(beads, LOOK_AT).into_iter().map(one).collect()
    }

    /// The bead's place in the text, as a ladder has it.
    pub(super) fn rung(&self) -> &str {
        &self.rung
    }

    /// The bead in up to three lines: what and why, then its texts.
    pub(super) fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        let LookAt { rung, reason, .. } = self;
        let confidence = two_decimals(self.confidence);
        let reason = reason.as_deref().unwrap_or_default();
        writeln!(
            out,
            "{STRONG}{rung:<14}{STRONG:#} {BAD}{confidence}{BAD:#}  {reason}"
        )?;
        for text in [&self.source, &self.target] {
            if !text.is_empty() {
                writeln!(out, "               {}", Shown(text))?;
            }
        }
        Ok(())
    }
}

/// The text, cut to the columns of the list.
fn shortened(text: &str) -> String {
    match text.char_indices().nth(SHOWN_COLUMNS) {
        None => text.to_owned(),
        Some(_) => {
            let kept: String = text.chars().take(SHOWN_COLUMNS - 1).collect();
            format!("{}…", kept.trim_end())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_texts_are_cut_between_characters() {
        let long = "añ".repeat(60);
        let cut = shortened(&long);
        assert!(cut.ends_with('…') && cut.chars().count() == SHOWN_COLUMNS);
        let fits = "ñ".repeat(SHOWN_COLUMNS);
        assert_eq!(shortened(&fits), fits);
    }

    #[test]
    fn spans_that_fit_no_text_show_nothing() {
        let span = crate::text::Span { start: 1, end: 9 };
        let pair = MatchedPair {
            source_segment: 0,
            source: span,
            target_segment: 7,
            target: span,
            kind: crate::align::MatchKind::Name,
            weight: 1.0,
            gain: 2.0,
        };
        let evidence = Evidence {
            pairs: vec![pair],
            matched: 2.0,
            words: -1.0,
            length: 0.0,
            marks: 0.0,
            prior: -0.5,
        };
        let mut out = Vec::new();
        let record = EvidenceRecord::new(&evidence, &["ñ"], &[]);
        record.write_line(&mut out).unwrap();
        let line = String::from_utf8(out).unwrap();
        assert!(
            line.contains("score +0.5 = matched +2.0 words -1.0 prior -0.5;  =  (name)"),
            "{line}"
        );
    }
}
