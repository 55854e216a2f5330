//! What `take` tells of a new version: its segments, what is gone, and the whole.

use std::io::{self, Write};

use serde::Serialize;

use super::super::r#match::{penalty_text, write_edits};
use super::super::memory::Memories;
use super::super::output::{BAD, FRAME, GOOD, Output, Record, STRONG, Shown, WARN, score_style};
use super::super::proposal::write_proposal;
use crate::matching::alignment::Edit;
use crate::matching::pretranslate::Draft;
use crate::matching::proposal::Proposal;
use crate::matching::score::{CONTEXT, EXACT};
use crate::matching::versions::{CHANGED, Part, Status};
use crate::matching::{Match, Penalty, PenaltyKind};
use crate::memory::{Side, UnitId};
use crate::translation::taken::Taken;

/// What the memory has for a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Kind {
    /// The same text between the same neighbours.
    Context,
    /// The same text.
    Exact,
    /// A similar text, with what differs carried over into its translation.
    Proposed,
    /// A similar text.
    Fuzzy,
    /// A unit of several segments, of which this is one.
    Joined,
    /// Nothing.
    New,
}

/// One segment of the new version, or one of the last that is gone.
#[derive(Serialize)]
#[serde(tag = "type", rename = "segment")]
pub(super) struct SegmentRecord<'a> {
    /// Its number in the new version; absent where it is gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    n: Option<usize>,
    /// Its paragraph, in the version that it is in.
    paragraph: usize,
    status: Status,
    /// Whether it stands in another order than before.
    moved: bool,
    /// Its text.
    source: &'a str,
    /// The segments of the last version that it comes from.
    previous_n: Vec<usize>,
    /// Their text, where it is another one.
    #[serde(skip_serializing_if = "Option::is_none")]
    previous: Option<String>,
    /// The segments that came of it, where it was cut in two.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    previous_became: Vec<usize>,
    /// The fuzzy score against that.
    #[serde(skip_serializing_if = "Option::is_none")]
    previous_score: Option<u8>,
    /// How that became the new text.
    #[serde(skip_serializing_if = "Option::is_none")]
    edits: Option<&'a [Edit]>,
    /// What the story had in the other language.
    #[serde(skip_serializing_if = "Option::is_none")]
    previous_target: Option<&'a str>,
    /// Whether the last translation left it out.
    dropped: bool,
    /// Sentences of no source that the last translation has behind it.
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    added: &'a [String],
    #[serde(flatten)]
    offer: Option<Offer<'a>>,
}

/// What the memory has for a segment.
#[derive(Serialize)]
struct Offer<'a> {
    kind: Kind,
    score: Option<u8>,
    base: Option<u8>,
    penalties: &'a [Penalty],
    /// Whether only figures and dates differ.
    number_only: bool,
    unit: Option<UnitId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    memory: Option<&'a str>,
    story: Option<&'a str>,
    /// The unit's source.
    #[serde(skip_serializing_if = "Option::is_none")]
    match_source: Option<&'a str>,
    /// The translation offered, with what differs carried over where that is certain.
    target: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    proposal: Option<&'a Proposal>,
    /// The segments of the new version that the translation is for.
    covers: Vec<usize>,
    /// Whether the unit is of more segments than these.
    part_of_unit: bool,
    #[serde(skip)]
    found: Option<&'a Match>,
}

impl<'a> Offer<'a> {
    fn new(taken: &'a Taken, draft: &'a Draft, memories: &'a Memories) -> Self {
        let whole = taken.whole(draft).filter(|_| draft.found.is_none());
        let found = draft.found.as_ref().or(whole);
        let kind = match found.map(|found| found.score) {
            None => Kind::New,
            Some(_) if draft.count > 1 || whole.is_some() => Kind::Joined,
            Some(CONTEXT) => Kind::Context,
            Some(EXACT) => Kind::Exact,
            Some(_) if draft.proposal.is_some() => Kind::Proposed,
            Some(_) => Kind::Fuzzy,
        };
        let unit = found.map(|found| &found.unit.unit);
        Offer {
            kind,
            score: found.map(|found| found.score),
            base: found.map(|found| found.base),
            penalties: found.map_or(&[], |found| &found.penalties),
            number_only: found.is_some_and(is_number_only),
            unit: found.map(|found| found.unit.id),
            memory: found.and_then(|found| memories.name_of(found)),
            story: unit.and_then(|unit| unit.story.as_deref()),
            match_source: unit.map(|unit| unit.source.as_str()),
            target: draft.target().or(unit.map(|unit| unit.target.as_str())),
            proposal: draft.proposal.as_ref(),
            covers: (draft.first..draft.first + draft.count).collect(),
            part_of_unit: whole.is_some(),
            found,
        }
    }
}

/// Whether a match differs in figures, dates, times and amounts alone.
fn is_number_only(found: &Match) -> bool {
    let is_value = |penalty: &Penalty| {
        use PenaltyKind::{Amount, Date, Number, Time};
        matches!(penalty.kind, Number | Date | Time | Amount)
    };
    found.base == EXACT && !found.penalties.is_empty() && found.penalties.iter().all(is_value)
}

/// The records of a part, one for each of its segments; `last` is the version before.
pub(super) fn of_part<'a>(
    taken: &'a Taken,
    part: &'a Part,
    last: Option<&'a Side>,
    memories: &'a Memories,
) -> Vec<SegmentRecord<'a>> {
    let old = last.and_then(|side| side.segments.get(part.old.clone()));
    let old = old.unwrap_or_default();
    let text = || -> Vec<&str> { old.iter().map(|segment| segment.text.trim()).collect() };
    if part.status == Status::Removed {
        let gone = old.iter().map(|segment| SegmentRecord {
            paragraph: segment.paragraph,
            source: segment.text.trim(),
            ..blank(part)
        });
        return gone.collect();
    }
    let of_one = |n: usize| {
        let segment = &taken.segments[n];
        let treatment = &taken.treatments[n];
        let difference = part.difference.as_ref();
        SegmentRecord {
            n: Some(n),
            paragraph: segment.paragraph,
            source: segment.text.trim(),
            previous: difference.map(|_| text().join(" ")),
            previous_became: match part.new.len() {
                0 | 1 => Vec::new(),
                _ => part.new.clone().collect(),
            },
            previous_score: difference.map(|difference| difference.score),
            edits: difference.map(|difference| difference.edits.as_slice()),
            previous_target: treatment.target.as_deref(),
            dropped: treatment.dropped,
            added: &treatment.added,
            offer: taken
                .draft_of(n)
                .map(|draft| Offer::new(taken, draft, memories)),
            ..blank(part)
        }
    };
    part.new.clone().map(of_one).collect()
}

fn blank<'a>(part: &Part) -> SegmentRecord<'a> {
    SegmentRecord {
        n: None,
        paragraph: 0,
        status: part.status,
        moved: part.moved,
        source: "",
        previous_n: part.old.clone().collect(),
        previous: None,
        previous_became: Vec::new(),
        previous_score: None,
        edits: None,
        previous_target: None,
        dropped: false,
        added: &[],
        offer: None,
    }
}

/// What the lines under a segment's first one begin with.
const INDENT: &str = "                 ";

impl Record for SegmentRecord<'_> {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        let number = self.n.map_or(String::new(), |n| n.to_string());
        let (style, status) = match self.status {
            Status::Unchanged => (GOOD, "unchanged"),
            Status::Moved => (GOOD, "moved"),
            Status::Changed => (WARN, "changed"),
            Status::New => (BAD, "new"),
            Status::Removed => (FRAME, "removed"),
        };
        write!(
            out,
            "{FRAME}{number:>5}{FRAME:#} {style}{status:<10}{style:#} "
        )?;
        if self.moved && self.status == Status::Changed {
            write!(out, "{WARN}(moved){WARN:#} ")?;
        }
        let is_told = self
            .previous_became
            .first()
            .is_some_and(|first| self.n != Some(*first));
        let is_another = self.previous_score.is_some_and(|score| score < CHANGED);
        match (self.edits, &self.previous) {
            // A headline of which next to nothing is left reads better as two.
            (Some(_), Some(previous)) if is_another => writeln!(
                out,
                "{BAD}[-{}-]{BAD:#}{GOOD}{{+{}+}}{GOOD:#}",
                Shown(previous),
                Shown(self.source)
            )?,
            (Some(edits), Some(previous)) if !is_told => write_edits(out, edits, previous)?,
            _ if self.status == Status::Removed => {
                writeln!(out, "{FRAME}{}{FRAME:#}", Shown(self.source))?;
            }
            _ => writeln!(out, "{STRONG}{}{STRONG:#}", Shown(self.source))?,
        }
        match &self.offer {
            Some(offer) => self.write_offer(out, offer)?,
            None => return Ok(()),
        }
        for added in self.added {
            writeln!(out, "{INDENT}{WARN}added then{WARN:#} {}", Shown(added))?;
        }
        Ok(())
    }
}

impl SegmentRecord<'_> {
    fn write_offer(&self, out: &mut dyn Write, offer: &Offer<'_>) -> io::Result<()> {
        let Some(found) = offer.found else {
            return self.write_nothing(out);
        };
        if let [first, .., _] = offer.covers[..]
            && Some(first) != self.n
        {
            return writeln!(out, "{INDENT}{FRAME}with {first}{FRAME:#}");
        }
        let style = score_style(found.score);
        let kind = format!("{:?}", offer.kind).to_lowercase();
        write!(out, "{INDENT}{style}{}% {kind}{style:#}", found.score)?;
        if let [first, .., last] = offer.covers[..] {
            write!(out, " {first}–{last}")?;
        }
        if offer.part_of_unit {
            write!(out, " {WARN}the unit has more than this segment{WARN:#}")?;
        }
        if offer.number_only {
            write!(out, " {FRAME}numbers only{FRAME:#}")?;
        }
        for penalty in offer.penalties {
            let what = penalty_text(penalty);
            write!(out, " {FRAME}−{} {what}{FRAME:#}", penalty.points)?;
        }
        for name in [offer.story, offer.memory].into_iter().flatten() {
            write!(out, " {FRAME}[{}]{FRAME:#}", Shown(name))?;
        }
        writeln!(out)?;
        let unit = &found.unit.unit;
        // What differs from the last version is told above.
        if found.score < EXACT && self.previous.as_deref() != Some(&*unit.source) {
            write!(out, "{INDENT}{FRAME}≈{FRAME:#} ")?;
            write_edits(out, &found.edits, &unit.source)?;
        }
        match offer.proposal {
            Some(proposal) => {
                write!(out, "            ")?;
                write_proposal(out, proposal)
            }
            None => writeln!(out, "{INDENT}{}", Shown(&unit.target)),
        }
    }

    /// What there is where the memory has nothing.
    fn write_nothing(&self, out: &mut dyn Write) -> io::Result<()> {
        if self.dropped {
            return writeln!(
                out,
                "{INDENT}{WARN}left out in the last translation{WARN:#}"
            );
        }
        match self.previous_target {
            Some(before) if self.status != Status::New => {
                let label = format!("{BAD}nothing in the memory{BAD:#} {FRAME}before:{FRAME:#}");
                writeln!(out, "{INDENT}{label} {}", Shown(before))
            }
            _ => writeln!(out, "{INDENT}{BAD}nothing in the memory{BAD:#}"),
        }
    }
}

/// Prints all segments, and what is gone where it stood.
///
/// # Errors
/// When nothing can be written.
pub(super) fn print(
    taken: &Taken,
    last: Option<&Side>,
    memories: &Memories,
    output: &mut Output,
) -> io::Result<()> {
    for part in &taken.parts {
        for record in of_part(taken, part, last, memories) {
            output.record(&record)?;
        }
    }
    Ok(())
}
