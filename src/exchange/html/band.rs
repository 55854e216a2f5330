//! One bead as a row of the page: source, mark, target, and the sum of its evidence.

use std::io::{self, Write};

use super::super::AlignedStory;
use super::highlight::{Mark, marked};
use super::ties::{self, Tie};
use crate::align::{Bead, Doubt, Evidence, SURE, two_decimals};
use crate::text::Lang;

/// Confidence below which a bead is rather wrong than right.
const DOUBTFUL: f64 = 0.5;

/// Whether a person should look at the bead.
pub(super) fn is_unsure(bead: &Bead) -> bool {
    sure_class(bead) != "sure"
}

/// How sure a bead is, in classes that differ in more than their colour.
pub(super) fn sure_class(bead: &Bead) -> &'static str {
    match bead.confidence {
        p if p >= SURE => "sure",
        p if p >= DOUBTFUL => "check",
        _ => "doubtful",
    }
}

/// What a bead without text on one side is called.
pub(super) fn side_class(bead: &Bead) -> Option<&'static str> {
    match (bead.source.is_empty(), bead.target.is_empty()) {
        (false, true) => Some("dropped"),
        (true, _) => Some("added"),
        (false, false) => None,
    }
}

/// Writes bead number `number` of a story, to be known as `id`.
pub(super) fn write(
    out: &mut dyn Write,
    id: &str,
    story: &AlignedStory<'_>,
    number: usize,
    bead: &Bead,
) -> io::Result<()> {
    let evidence = story.evidence.get(number);
    let ties = ties::of(bead, evidence);
    let percent = (bead.confidence.clamp(0.0, 1.0) * 100.0).floor();
    let mut classes = format!("bead {}", sure_class(bead));
    let more = [
        side_class(bead),
        bead.crossing.then_some("crossing"),
        (!ties.is_empty()).then_some("tied"),
    ];
    for class in more.into_iter().flatten() {
        classes.push(' ');
        classes.push_str(class);
    }
    write!(
        out,
        "<div class=\"{classes}\" id=\"{id}\" tabindex=\"0\" style=\"--p:{percent}\""
    )?;
    if let Some(evidence) = evidence.filter(|evidence| !evidence.pairs.is_empty()) {
        gains(out, evidence)?;
    }
    out.write_all(b">\n")?;
    let marks = |source: bool| marks(bead, evidence, source);
    let source = Column {
        lang: story.source_lang,
        first: bead.source.start,
        segments: story.source_of(bead),
        empty: "not in the source",
    };
    let target = Column {
        lang: story.target_lang,
        first: bead.target.start,
        segments: story.target_of(bead),
        empty: "not in the translation",
    };
    let forth = |at| tied(&ties, at, |tie| tie, target.first);
    let back = |at| tied(&ties, at, |(source, target)| (target, source), source.first);
    source.write(out, marks(true), forth)?;
    mark(out, bead, evidence, &ties)?;
    target.write(out, marks(false), back)?;
    if let Some(evidence) = evidence {
        sum(out, bead, evidence)?;
    }
    out.write_all(b"</div>\n")
}

/// What each pair gains, by its number, for the script to list.
fn gains(out: &mut dyn Write, evidence: &Evidence) -> io::Result<()> {
    out.write_all(b" data-g=\"")?;
    for (n, pair) in evidence.pairs.iter().enumerate() {
        let space = if n > 0 { " " } else { "" };
        write!(out, "{space}{:.1}", pair.gain)?;
    }
    out.write_all(b"\"")
}

/// The marks of each segment on one side of a bead.
fn marks(bead: &Bead, evidence: Option<&Evidence>, of_source: bool) -> Vec<Vec<Mark>> {
    let segments = if of_source {
        &bead.source
    } else {
        &bead.target
    };
    let mut marks = vec![Vec::new(); segments.len()];
    let pairs = evidence.map_or(&[][..], |evidence| &evidence.pairs);
    for (n, pair) in pairs.iter().enumerate() {
        let (segment, span) = match of_source {
            true => (pair.source_segment, pair.source),
            false => (pair.target_segment, pair.target),
        };
        let at = segment.checked_sub(segments.start);
        if let Some(marks) = at.and_then(|at| marks.get_mut(at)) {
            marks.push(Mark {
                span,
                number: n + 1,
                kind: pair.kind,
            });
        }
    }
    marks
}

/// The segments of one side.
struct Column<'s> {
    lang: &'s Lang,
    /// Number of the first one.
    first: usize,
    segments: &'s [String],
    /// What to say when there is none.
    empty: &'static str,
}

impl Column<'_> {
    /// Writes the segments with their marks, and after each the segments of the other
    /// side that it goes with.
    fn write(
        &self,
        out: &mut dyn Write,
        mut marks: Vec<Vec<Mark>>,
        tied: impl Fn(usize) -> String,
    ) -> io::Result<()> {
        if self.segments.is_empty() {
            return writeln!(out, "<div class=\"side\"><s>{}</s></div>", self.empty);
        }
        write!(
            out,
            "<div class=\"side\" lang=\"{}\" dir=\"auto\">",
            self.lang
        )?;
        for (n, segment) in self.segments.iter().enumerate() {
            let marks = marks.get_mut(n).map(std::mem::take).unwrap_or_default();
            let text = marked(segment, marks);
            write!(out, "<p data-s={}>{text}{}</p>", self.first + n, tied(n))?;
        }
        out.write_all(b"</div>\n")
    }
}

/// Numbers of the segments that segment `at` goes with; `turned` has `at`'s side first.
fn tied(ties: &[Tie], at: usize, turned: impl Fn(Tie) -> Tie, first: usize) -> String {
    let others: Vec<String> = ties
        .iter()
        .map(|&tie| turned(tie))
        .filter(|(this, _)| *this == at)
        .map(|(_, other)| (first + other).to_string())
        .collect();
    match others.is_empty() {
        true => String::new(),
        false => format!(" <em>⇄ {}</em>", others.join(", ")),
    }
}

/// What stands between the sides: the confidence, the shape, and for an unsure bead
/// the first reason.
fn mark(
    out: &mut dyn Write,
    bead: &Bead,
    evidence: Option<&Evidence>,
    ties: &[Tie],
) -> io::Result<()> {
    out.write_all(b"<div class=\"mark\">")?;
    threads(out, bead, ties)?;
    let confidence = two_decimals(bead.confidence);
    let shape = match side_class(bead) {
        Some(side) => side.to_owned(),
        None if bead.crossing => format!("{} crossing", bead.kind()),
        None => bead.kind(),
    };
    write!(out, "<div><b>{confidence}</b><u></u><span>{shape}</span>")?;
    let doubts = evidence.filter(|_| is_unsure(bead));
    let doubts = doubts.map(|evidence| Doubt::of(bead, evidence));
    if let Some(most) = doubts.as_deref().and_then(<[Doubt]>::first) {
        write!(out, "<small>{}</small>", most.reason())?;
    }
    out.write_all(b"</div></div>\n")
}

/// A line for every tie, from the middle of one segment to the middle of the other:
/// the segments of a tied bead share the height of the row equally.
fn threads(out: &mut dyn Write, bead: &Bead, ties: &[Tie]) -> io::Result<()> {
    if ties.is_empty() {
        return Ok(());
    }
    out.write_all(
        b"<svg viewBox=\"0 0 100 100\" preserveAspectRatio=\"none\" aria-hidden=\"true\">",
    )?;
    let middle = |at: usize, count: usize| (at * 2 + 1) * 50 / count;
    for &(source, target) in ties {
        let from = middle(source, bead.source.len());
        let to = middle(target, bead.target.len());
        write!(out, "<path d=\"M0 {from}C50 {from} 50 {to} 100 {to}\"/>")?;
    }
    out.write_all(b"</svg>")
}

/// The parts of the score, each with its bar, shown for the bead at hand.
fn sum(out: &mut dyn Write, bead: &Bead, evidence: &Evidence) -> io::Result<()> {
    let parts = [
        ("matched", evidence.matched),
        ("words", evidence.words),
        ("length", evidence.length),
        ("marks", evidence.marks),
        ("prior", evidence.prior),
        ("score", evidence.score()),
    ];
    out.write_all(b"<dl class=\"sum\">")?;
    for (name, nats) in parts {
        write!(
            out,
            "<dt>{name}<dd style=\"--v:{nats:.1}\">{}",
            signed(nats)
        )?;
    }
    let confidence = two_decimals(bead.confidence);
    writeln!(out, "<dt>confidence<dd>{confidence}</dl>")
}

/// A number with its sign, to one decimal; zero has none.
fn signed(nats: f32) -> String {
    let shown = format!("{nats:+.1}");
    match shown.as_str() {
        "+0.0" | "-0.0" => "0".to_owned(),
        _ => shown.replace('-', "\u{2212}"),
    }
}
