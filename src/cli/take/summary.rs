//! The whole of a new version: what it is, how much changed, how much the memory has, and
//! what was stored.

use std::fmt;
use std::io::{self, Write};

use serde::Serialize;

use super::super::align::stored_text;
use super::super::aligned::Figures;
use super::super::args::Take;
use super::super::evidence::LookAt;
use super::super::files;
use super::super::output::{Record, STRONG, Shown};
use super::Version;
use crate::matching::pretranslate::{Draft, DraftOrigin};
use crate::matching::versions::Status;
use crate::memory::{RevisionKind, StoryOutcome, StoryRevision, StoryVersion};
use crate::translation::counts::Share;
use crate::translation::taken::Taken;

/// What storing the version came to.
#[derive(Serialize)]
pub(super) struct Stored {
    /// The story's version that it is.
    pub(super) revision: u32,
    #[serde(flatten)]
    pub(super) outcome: StoryOutcome,
    /// The alignment that the units are from.
    pub(super) figures: Figures,
    /// The least sure beads below nine in ten, least sure first: worth a look.
    pub(super) unsure: Vec<String>,
    /// The same, for a person.
    #[serde(skip)]
    pub(super) look_at: Vec<LookAt>,
}

/// Segments by what became of them.
#[derive(Clone, Copy, Default, Serialize)]
struct Became {
    unchanged: usize,
    moved: usize,
    changed: usize,
    new: usize,
    /// Segments of the last version.
    removed: usize,
}

/// The whole.
#[derive(Serialize)]
#[serde(tag = "type", rename = "summary")]
pub(super) struct Summary {
    story: String,
    file: String,
    kind: RevisionKind,
    /// Why it is that.
    kind_reason: String,
    /// The version that it was set beside.
    previous: Option<StoryRevision>,
    #[serde(flatten)]
    all: Share,
    #[serde(flatten)]
    became: Became,
    context: Share,
    exact: Share,
    /// Fuzzy matches with what differs carried over.
    proposed: Share,
    fuzzy: Share,
    /// Parts of a unit that holds more.
    part: Share,
    none: Share,
    /// The file that the draft was written to.
    output: Option<String>,
    /// The draft, where it was written to no file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) draft: Option<String>,
    stored: Option<Stored>,
}

impl Summary {
    pub(super) fn new(
        taken: &Taken,
        version: &Version<'_>,
        last: Option<&StoryVersion>,
        stored: Option<Stored>,
        arguments: &Take,
    ) -> Self {
        let share = |wanted: &dyn Fn(&Draft) -> bool| Share::of(&taken.drafts, wanted);
        let of_origin = |origin, proposed: bool| {
            share(&|draft| draft.origin() == origin && draft.proposal.is_some() == proposed)
        };
        let of_nothing = |is_part: bool| {
            share(&|draft| draft.found.is_none() && taken.whole(draft).is_some() == is_part)
        };
        let output = files::output(arguments.output.as_ref());
        Summary {
            story: version.id.to_owned(),
            file: taken.source.file.clone(),
            kind: version.filed.kind,
            kind_reason: version.filed.reason.clone(),
            previous: last.map(|last| last.revision.clone()),
            all: share(&|_| true),
            became: became(taken),
            context: of_origin(DraftOrigin::Context, false),
            exact: of_origin(DraftOrigin::Exact, false),
            proposed: of_origin(DraftOrigin::Fuzzy, true),
            fuzzy: of_origin(DraftOrigin::Fuzzy, false),
            part: of_nothing(true),
            none: of_nothing(false),
            output: output.map(|path| path.display().to_string()),
            draft: None,
            stored,
        }
    }
}

fn became(taken: &Taken) -> Became {
    let mut became = Became::default();
    for part in &taken.parts {
        let (count, segments) = match part.status {
            Status::Unchanged => (&mut became.unchanged, part.new.len()),
            Status::Moved => (&mut became.moved, part.new.len()),
            Status::Changed => (&mut became.changed, part.new.len()),
            Status::New => (&mut became.new, part.new.len()),
            Status::Removed => (&mut became.removed, part.old.len()),
        };
        *count += segments;
    }
    became
}

impl Summary {
    /// What it says, line by line; the first one behind the story's name.
    fn lines(&self) -> Vec<String> {
        let mut what = format!("{} ({})", self.kind.as_str(), Shown(&self.kind_reason));
        if let Some(previous) = &self.previous {
            let made = previous.made.strftime("%Y-%m-%d %H:%M");
            what += &format!(", beside version {} of {made} UTC", previous.revision);
        }
        let mut lines = vec![what];
        let became = &self.became;
        let counts = [
            (became.unchanged, "unchanged"),
            (became.moved, "moved"),
            (became.changed, "changed"),
            (became.new, "new"),
            (became.removed, "removed"),
        ];
        lines.extend(some_of(&counts));
        let counts = [
            (self.context.segments, "in context"),
            (self.exact.segments, "exact"),
            (self.proposed.segments, "proposed"),
            (self.fuzzy.segments, "fuzzy"),
            (self.part.segments, "parts of a unit"),
            (self.none.segments, "not in the memory"),
        ];
        let Share { segments, words } = self.all;
        let some = some_of(&counts);
        lines.extend(some.map(|some| format!("{segments} segments, {words} words: {some}")));
        if let Some(path) = &self.output {
            lines.push(format!("wrote {}", Shown(path)));
        }
        if let Some(stored) = &self.stored {
            let what = stored_text(&stored.outcome);
            lines.push(format!("{what}; it is at version {}", stored.revision));
            lines.push(stored.figures.to_string());
        }
        lines
    }
}

/// What there is of each; none where there is nothing.
fn some_of(counts: &[(usize, &str)]) -> Option<String> {
    let some = counts.iter().filter(|(count, _)| *count > 0);
    let texts: Vec<String> = some
        .map(|(count, what)| format!("{count} {what}"))
        .collect();
    (!texts.is_empty()).then(|| texts.join(", "))
}

/// On one line, for a note.
impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", Shown(&self.story), self.lines().join("; "))
    }
}

impl Record for Summary {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        write!(out, "\n{STRONG}{}{STRONG:#}: ", Shown(&self.story))?;
        for line in self.lines() {
            writeln!(out, "{line}")?;
        }
        let look_at = self.stored.iter().flat_map(|stored| &stored.look_at);
        let mut look_at = look_at.peekable();
        if look_at.peek().is_some() {
            writeln!(out, "\n{STRONG}look at these{STRONG:#}")?;
        }
        look_at
            .into_iter()
            .try_for_each(|bead| bead.write_text(out))
    }
}
