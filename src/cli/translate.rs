//! `teletipo translate`: a text translated from the memory as far as it goes.

use std::fmt;
use std::io::{self, Write};
use std::path::Path;

use serde::Serialize;

use super::args::{Marks, Missing, Translate};
use super::config::Config;
use super::lexicons::Lexicons;
use super::memory::Memories;
use super::output::{Output, Record, Shown};
use super::progress::Busy;
use super::proposal::Proposer;
use super::reader::StoryReader;
use super::story::{Story, on_one_line};
use super::{CommandResult, Outcome, files};
use crate::article::{self, Format};
use crate::matching::pretranslate::{self, Draft, DraftOrigin, Placed};
use crate::matching::proposal::Proposal;
use crate::memory::UnitId;
use crate::segment::Segment;
use crate::text::Lang;
use crate::{Error, Place, Result};

/// What a UTF-8 file may open with; it is no part of the text, and is kept.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// One segment, or several joined, with what takes its place.
#[derive(Serialize)]
#[serde(tag = "type", rename = "segment")]
struct SegmentRecord<'a> {
    n: usize,
    /// Segments of the file that it joins.
    segments: usize,
    source: &'a str,
    target: Option<&'a str>,
    score: Option<u8>,
    origin: DraftOrigin,
    reversed: bool,
    unit: Option<UnitId>,
    story: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    memory: Option<&'a str>,
    /// Where `target` is not the unit's own: how it was made of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    proposal: Option<&'a Proposal>,
}

impl<'a> SegmentRecord<'a> {
    fn new(draft: &'a Draft, memories: &'a Memories) -> Self {
        let found = draft.found.as_ref();
        SegmentRecord {
            n: draft.first,
            segments: draft.count,
            source: &draft.source,
            target: draft.target(),
            score: found.map(|found| found.score),
            origin: draft.origin(),
            reversed: found.is_some_and(|found| found.reversed),
            unit: found.map(|found| found.unit.id),
            story: found.and_then(|found| found.unit.unit.story.as_deref()),
            memory: found.and_then(|found| memories.name_of(found)),
            proposal: draft.proposal.as_ref(),
        }
    }
}

impl Record for SegmentRecord<'_> {
    /// A person is shown the text that the segments are in.
    fn write_text(&self, _: &mut dyn Write) -> io::Result<()> {
        Ok(())
    }
}

/// How much of a text one origin covers.
#[derive(Clone, Copy, Default, Serialize)]
struct Share {
    segments: usize,
    words: usize,
}

/// The whole text.
#[derive(Serialize)]
#[serde(tag = "type", rename = "summary")]
struct Summary {
    file: String,
    output: Option<String>,
    #[serde(flatten)]
    all: Share,
    context: Share,
    exact: Share,
    fuzzy: Share,
    none: Share,
}

impl Summary {
    fn of(drafts: &[Draft], file: &str, output: Option<&Path>) -> Self {
        let share = |wanted: &dyn Fn(DraftOrigin) -> bool| {
            let those = drafts.iter().filter(|draft| wanted(draft.origin()));
            those.fold(Share::default(), |share, draft| Share {
                segments: share.segments + draft.count,
                words: share.words + draft.source.split_whitespace().count(),
            })
        };
        let of_origin = |origin| share(&|other| other == origin);
        Summary {
            file: file.to_owned(),
            output: output.map(|path| path.display().to_string()),
            all: share(&|_| true),
            context: of_origin(DraftOrigin::Context),
            exact: of_origin(DraftOrigin::Exact),
            fuzzy: of_origin(DraftOrigin::Fuzzy),
            none: of_origin(DraftOrigin::None),
        }
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.output.as_deref().unwrap_or(&self.file);
        let Share { segments, words } = self.all;
        write!(
            f,
            "{}: {segments} segments, {words} words: {} in context, {} exact, {} fuzzy, {} new",
            Shown(name),
            self.context.segments,
            self.exact.segments,
            self.fuzzy.segments,
            self.none.segments
        )
    }
}

impl Record for Summary {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "{self}")
    }
}

/// Translates one file.
pub(super) fn run(arguments: &Translate, config: &Config, output: &mut Output) -> CommandResult {
    let destination = files::output(arguments.output.as_ref());
    if let Some(path) = destination {
        files::check_free(path, arguments.force)?;
    }
    let reader = StoryReader::new(&arguments.reading, config)?;
    let (path, lang) = (&arguments.file, arguments.pair.src.as_ref());
    let text = Text::new(&reader.bytes(path)?, path, &reader, lang)?;
    text.story.warn(output);
    let memories = Memories::open(config)?;
    let lang = &text.story.lang;
    let busy = Busy::new("matching", output.is_quiet());
    let target = config.translation_of(lang)?;
    let matcher = memories.matcher(lang, &target, &arguments.filter.filter(), output)?;
    let mut drafts = pretranslate::drafts(&matcher, &text.segments(), config.threshold.value)?;
    // What is proposed is never written without a mark.
    if arguments.marks != Marks::None {
        let lexicons = Lexicons::load(config)?;
        propose(
            &mut drafts,
            &Proposer::new(&lexicons, &memories, lang, &target),
        )?;
    }
    drop(busy);
    output.detail(format_args!("{} units searched", matcher.len()));

    let (marks, missing) = (arguments.marks, arguments.missing);
    let written = |out: &mut dyn Write| text.write(&drafts, marks, missing, out);
    let summary = Summary::of(&drafts, &text.story.file, destination);
    if let Some(path) = destination {
        let failed = |error| Error::io("write", path, error);
        files::write(path, arguments.force, |out| written(out).map_err(failed))?;
    }
    if output.is_json() {
        for draft in &drafts {
            output.record(&SegmentRecord::new(draft, &memories))?;
        }
    }
    match (destination, output.is_json()) {
        (None, false) => {
            output.without_styles()?;
            written(output.raw())?;
            output.note(&summary);
        }
        _ => output.record(&summary)?,
    }
    if text.is_recoded {
        output.note(format_args!(
            "{} is in another encoding; its translation is in UTF-8",
            text.story.file
        ));
    }
    let any = drafts.iter().any(|draft| draft.found.is_some());
    Ok(Outcome::found(any || drafts.is_empty()))
}

/// Carries what differs over into the translations of fuzzy matches, where that is certain.
fn propose(drafts: &mut [Draft], proposer: &Proposer<'_>) -> Result<()> {
    for draft in drafts {
        if let (DraftOrigin::Fuzzy, Some(found)) = (draft.origin(), &draft.found) {
            draft.proposal = proposer.propose(&draft.source, 0, found)?.ok();
        }
    }
    Ok(())
}

/// A plain text to be translated.
struct Text {
    story: Story,
    /// Whether it opened with a byte order mark, in UTF-8.
    is_marked: bool,
    /// Whether its bytes are not those of the text in UTF-8.
    is_recoded: bool,
}

impl Text {
    /// Reads and segments the content of a file.
    ///
    /// # Errors
    /// A file that is in another format than plain text, or in a language that cannot
    /// be told.
    fn new(bytes: &[u8], path: &Path, reader: &StoryReader, lang: Option<&Lang>) -> Result<Text> {
        let name = path.display().to_string();
        let head = bytes.get(..article::HEAD).unwrap_or(bytes);
        let format = reader.format(head, &name);
        if format != Format::Text {
            let what = format!("translate cannot write {} back", format.name());
            return Err(Error::input(Place::file(name), what)
                .expected("plain text")
                .hint("`--from text` takes the file for plain text, with all that is in it"));
        }
        let story = reader.read_bytes(bytes, path, lang)?;
        let unmarked = bytes.strip_prefix(BYTE_ORDER_MARK.as_bytes());
        Ok(Text {
            is_marked: unmarked.is_some(),
            is_recoded: unmarked.unwrap_or(bytes) != story.article.text.as_bytes(),
            story,
        })
    }

    /// Its segments, each without white space at its edges.
    fn segments(&self) -> Vec<Placed<'_>> {
        let segments = self.story.segments.iter().zip(self.story.texts());
        let placed = |(segment, text): (&Segment, _)| Placed {
            text,
            span: segment.span.trimmed(&self.story.article.text),
            paragraph: segment.paragraph,
        };
        segments.map(placed).collect()
    }

    /// Writes it with its drafts in place.
    fn write(
        &self,
        drafts: &[Draft],
        marks: Marks,
        missing: Missing,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        let text = &self.story.article.text;
        if self.is_marked {
            out.write_all(BYTE_ORDER_MARK.as_bytes())?;
        }
        pretranslate::write(text, drafts, out, &mut |draft, out| {
            match (draft.target(), missing) {
                (None, Missing::Empty) => Ok(()),
                (None, Missing::Source) => {
                    write_mark(draft, marks, out)?;
                    out.write_all(draft.span.of(text).as_bytes())
                }
                (Some(target), _) => {
                    write_mark(draft, marks, out)?;
                    // A line break would part the segment's paragraph.
                    out.write_all(on_one_line(target).as_bytes())
                }
            }
        })
    }
}

/// The mark before a segment, where it is to have one: `[fuzzy 86] `, `[proposed 98] `.
fn write_mark(draft: &Draft, marks: Marks, out: &mut dyn Write) -> io::Result<()> {
    let score = draft.found.as_ref().map_or(0, |found| found.score);
    match (draft.origin(), marks) {
        (_, Marks::None) => Ok(()),
        (DraftOrigin::None, _) => write!(out, "[new] "),
        (DraftOrigin::Fuzzy, _) if draft.proposal.is_some() => write!(out, "[proposed {score}] "),
        (DraftOrigin::Fuzzy, _) => write!(out, "[fuzzy {score}] "),
        (DraftOrigin::Exact, Marks::All) => write!(out, "[exact {score}] "),
        (DraftOrigin::Context, Marks::All) => write!(out, "[context {score}] "),
        (DraftOrigin::Exact | DraftOrigin::Context, Marks::Fuzzy) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use proptest::prelude::*;
    use regex::Regex;

    use super::*;
    use crate::matching::Matcher;
    use crate::memory::{Mode, SqliteStore, Store, Unit};

    /// Copy with everything that could be lost between segments.
    const COPY: &str = "(\u{feff}?)([a-zñ¿¡«»“”\"'().,:;–…\\-\t \u{a0}\u{2009}0-9]|\r\n|\n|\r|\n\n\
                        |\u{2028}|\u{c}|El [a-z]{1,9} | Lima, 3 may\\.- |[a-z]{1,9}\\. |9\\.59 h\\. |EE\\.UU\\. ){0,90}";

    /// The text, translated by a memory in which every segment is its own translation
    /// and all marks written, then taken away; also whether no segment was wrapped.
    fn round_trip(bytes: &[u8], presegmented: bool) -> (Vec<u8>, bool) {
        let reading = crate::cli::args::Reading {
            presegmented,
            ..Default::default()
        };
        let config = Config::load(crate::cli::config::Flags::default()).unwrap();
        let reader = StoryReader::new(&reading, &config).unwrap();
        let (es, en) = (Lang::es(), Lang::en());
        let text = Text::new(bytes, Path::new("a.txt"), &reader, Some(&es)).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("memory.db");
        let mut store = SqliteStore::open(path, Mode::Create).unwrap();
        let segments = text.segments();
        let written = segments.iter().filter(|segment| !segment.text.is_empty());
        let now = Timestamp::UNIX_EPOCH;
        let units = written.map(|segment| Unit::new(&es, &en, segment.text, segment.text, now));
        store.import(&mut units.map(Ok), now).unwrap();
        let matcher = Matcher::new(&store, &es, &en).unwrap();
        let drafts = pretranslate::drafts(&matcher, &segments, 70).unwrap();
        assert!(
            drafts
                .iter()
                .all(|draft| draft.origin() == DraftOrigin::Exact)
        );
        let mut out = Vec::new();
        text.write(&drafts, Marks::All, Missing::Empty, &mut out)
            .unwrap();
        let mark = Regex::new(r"\[(new|(proposed|fuzzy|exact|context) [0-9]+)\] ").unwrap();
        let out = String::from_utf8(out).unwrap();
        let content = &text.story.article.text;
        let unwrapped = |segment: &Placed<'_>| segment.text == segment.span.of(content);
        (
            mark.replace_all(&out, "").into_owned().into_bytes(),
            segments.iter().all(unwrapped),
        )
    }

    fn without_space(text: &[u8]) -> String {
        let text = String::from_utf8_lossy(text);
        text.split_whitespace().collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(96))]
        #[test]
        fn what_is_between_segments_stays_byte_for_byte(copy in COPY, lines: bool) {
            let (out, unwrapped) = round_trip(copy.as_bytes(), lines);
            prop_assert_eq!(without_space(&out), without_space(copy.as_bytes()));
            if unwrapped {
                prop_assert_eq!(String::from_utf8_lossy(&out), copy);
            }
        }
    }

    #[test]
    fn texts_of_every_shape_come_back() {
        for text in [
            "",
            "\u{feff}",
            "\r\n\r\n",
            "\u{feff}Uno se fue.\r\nDos  llegaron.\r\n",
            "\u{a0}Uno se fue.\u{a0}\u{a0}Dos llegaron.\u{a0}",
            "Sin final",
            "  — \n\t...\n\u{2028}Uno.\u{c}Dos.\r",
        ] {
            for presegmented in [false, true] {
                let (out, unwrapped) = round_trip(text.as_bytes(), presegmented);
                // A line of its own may hold what else would part paragraphs.
                assert!(unwrapped || presegmented, "{text:?}");
                if unwrapped {
                    assert_eq!(String::from_utf8(out).unwrap(), text);
                }
            }
        }
    }
}
