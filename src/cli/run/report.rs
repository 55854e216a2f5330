//! What `run` prints of each story and of the whole.

use std::io::{self, Write};

use serde::Serialize;

use super::super::align::stored_text;
use super::super::aligned::{Aligned, Figures};
use super::super::output::{BAD, FRAME, GOOD, Record, STRONG, Shown, WARN, score_style};
use super::{Taken, Work};
use crate::align::two_decimals;
use crate::matching::cover::Covered;
use crate::matching::score::{CONTEXT, EXACT};
use crate::memory::StoryOutcome;

/// Longest text shown of a segment, in characters; the review page has all of it.
const SHOWN_CHARACTERS: usize = 84;

/// What was done with a story.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Status {
    /// Source and translation were aligned and stored.
    Aligned,
    /// The memory holds just these texts already.
    Unchanged,
    /// A source text without a translation: stored, and matched against the memory.
    Untranslated,
    /// A translation whose source is not known: traced.
    Sourceless,
}

/// How many segments the memory covers, and how.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub(super) struct Coverage {
    context: usize,
    exact: usize,
    fuzzy: usize,
    new: usize,
}

impl Coverage {
    /// Counts the segments of a file's parts.
    pub(super) fn of(parts: &[Covered]) -> Self {
        let mut coverage = Coverage::default();
        for part in parts {
            let count = match part.matches.first().map(|best| best.score) {
                Some(CONTEXT) => &mut coverage.context,
                Some(EXACT) => &mut coverage.exact,
                Some(_) => &mut coverage.fuzzy,
                None => &mut coverage.new,
            };
            *count += part.count;
        }
        coverage
    }
}

/// Where a translation's segments lead back to.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Traced {
    /// Target segments that have a source in an aligned story; all of them where
    /// the source is not known.
    pub(super) segments: usize,
    /// Those whose best source is the segment that they were aligned with; those
    /// with any source where it is not known.
    pub(super) own: usize,
    /// The story that the text most likely came from.
    pub(super) story: Option<String>,
}

/// One story of the folder.
#[derive(Serialize)]
#[serde(tag = "type", rename = "story")]
pub(super) struct StoryReport<'a> {
    id: &'a str,
    status: Status,
    source: Option<&'a str>,
    target: Option<&'a str>,
    #[serde(flatten)]
    figures: Option<Figures>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stored: Option<StoryOutcome>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) traced: Option<Traced>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) coverage: Option<Coverage>,
    /// The beads, for the overview; a program reads them from `align --json`.
    #[serde(skip)]
    aligned: Option<&'a Aligned>,
}

impl<'a> StoryReport<'a> {
    /// The report of a story as far as storing it tells.
    pub(super) fn new(taken: &'a Taken) -> Self {
        let mut report = StoryReport {
            id: &taken.id,
            status: taken.status(),
            source: None,
            target: None,
            figures: None,
            stored: taken.stored,
            traced: None,
            coverage: None,
            aligned: None,
        };
        match &taken.work {
            Work::Aligned(aligned) => {
                report.source = Some(&aligned.source.file);
                report.target = Some(&aligned.target.file);
                report.figures = Some(aligned.figures());
                report.aligned = Some(aligned);
            }
            Work::Unchanged(source, target) => {
                report.source = Some(source);
                report.target = Some(target);
            }
            Work::Untranslated(story) => report.source = Some(&story.file),
            Work::Sourceless(story) => report.target = Some(&story.file),
        }
        report
    }
}

impl Record for StoryReport<'_> {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        let status = match self.status {
            Status::Aligned => "",
            Status::Unchanged => " unchanged",
            Status::Untranslated => " not translated yet",
            Status::Sourceless => " source not known",
        };
        writeln!(
            out,
            "{STRONG}{}{STRONG:#}{FRAME}{status}{FRAME:#}",
            Shown(self.id)
        )?;
        if let Some(aligned) = self.aligned {
            write_ladder(out, aligned)?;
        }
        if let Some(figures) = &self.figures {
            writeln!(out, "  aligned  {figures}")?;
        }
        if let Some(stored) = &self.stored {
            writeln!(out, "  stored   {}", stored_text(stored))?;
        }
        if let Some(traced) = &self.traced {
            self.write_traced(out, traced)?;
        }
        if let Some(Coverage {
            context,
            exact,
            fuzzy,
            new,
        }) = self.coverage
        {
            writeln!(
                out,
                "  matched  {GOOD}{context} in context, {exact} exact{GOOD:#}, {WARN}{fuzzy} fuzzy{WARN:#}, {BAD}{new} new{BAD:#}"
            )?;
        }
        Ok(())
    }
}

impl StoryReport<'_> {
    fn write_traced(&self, out: &mut dyn Write, traced: &Traced) -> io::Result<()> {
        let Traced {
            segments,
            own,
            story,
        } = traced;
        let story = Shown(story.as_deref().unwrap_or("none"));
        if self.aligned.is_some() {
            writeln!(
                out,
                "  traced   {own} of {segments} translated segments lead back to their own source; story: {story}"
            )
        } else {
            writeln!(
                out,
                "  traced   {own} of {segments} segments have a likely source; story: {story}"
            )
        }
    }
}

fn write_ladder(out: &mut dyn Write, aligned: &Aligned) -> io::Result<()> {
    let (source, target) = (aligned.source.texts(), aligned.target.texts());
    for bead in &aligned.beads {
        let style = score_style((bead.confidence * 100.0) as u8);
        let rung = bead.to_string();
        let text = |texts: &[&str]| shortened(&texts.join(" "));
        let confidence = two_decimals(bead.confidence);
        write!(out, "  {rung:<12} {style}{confidence}{style:#}  ")?;
        match (bead.source.is_empty(), bead.target.is_empty()) {
            (false, false) => {
                writeln!(out, "{}", Shown(&text(&source[bead.source.clone()])))?;
                writeln!(
                    out,
                    "{:21}{}",
                    "",
                    Shown(&text(&target[bead.target.clone()]))
                )?;
            }
            (false, true) => writeln!(
                out,
                "{} {BAD}dropped{BAD:#}",
                Shown(&text(&source[bead.source.clone()]))
            )?,
            _ => writeln!(
                out,
                "{} {BAD}added{BAD:#}",
                Shown(&text(&target[bead.target.clone()]))
            )?,
        }
    }
    Ok(())
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(SHOWN_CHARACTERS) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
    }
}

/// The whole run.
#[derive(Serialize)]
#[serde(tag = "type", rename = "summary")]
pub(super) struct Summary<'a> {
    pub(super) stories: usize,
    pub(super) aligned: usize,
    pub(super) unchanged: usize,
    pub(super) untranslated: usize,
    pub(super) sourceless: usize,
    /// Files and folders that could not be taken in.
    pub(super) left_out: usize,
    pub(super) units: u64,
    pub(super) memory: &'a str,
    pub(super) tmx: String,
    pub(super) review: String,
}

impl Record for Summary<'_> {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        let Summary {
            stories,
            aligned,
            unchanged,
            untranslated,
            sourceless,
            left_out,
            units,
            ..
        } = self;
        writeln!(
            out,
            "\n{STRONG}{stories} stories{STRONG:#}: {aligned} aligned, {unchanged} unchanged, {untranslated} not translated, \
             {sourceless} without a source"
        )?;
        if *left_out > 0 {
            writeln!(out, "  left out {left_out} files, see the warnings")?;
        }
        writeln!(out, "  memory   {} ({units} units)", Shown(self.memory))?;
        writeln!(out, "  tmx      {}", Shown(&self.tmx))?;
        writeln!(out, "  review   {}", Shown(&self.review))
    }
}
