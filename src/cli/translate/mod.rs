//! `teletipo translate`: a file translated from the memory as far as it goes.
//!
//! What is done to the file is [`crate::translation`]'s; `record` is what is told of it.

use super::args::Translate;
use super::config::Config;
use super::lexicons::Lexicons;
use super::memory::{Memories, tell_searched};
use super::output::Output;
use super::progress::Busy;
use super::proposal::Proposer;
use super::reader::StoryReader;
use super::{CommandResult, Outcome, files};
use crate::matching::pretranslate::{self, Draft, DraftOrigin};
use crate::text::Lang;
use crate::translation::source::Source;
use crate::translation::{self, Manner};
use crate::{Error, Result};

mod record;

use record::{SegmentRecord, Summary};

/// Translates one file.
pub(super) fn run(arguments: &Translate, config: &Config, output: &mut Output) -> CommandResult {
    let destination = files::output(arguments.output.as_ref());
    if let Some(path) = destination {
        files::check_free(path, arguments.force)?;
    }
    let reader = StoryReader::new(&arguments.reading.for_stories(), config)?;
    let source = source(arguments, &reader)?;
    for remark in source.remarks() {
        output.warn_once(remark);
    }
    let memories = Memories::open(config)?;
    let lang = &source.lang;
    let busy = Busy::new("matching", output.is_quiet());
    let target = target(&source, arguments, config)?;
    let matcher = memories.matcher(lang, &target, &arguments.filter.filter(), output)?;
    let threshold = config.threshold.value;
    let tags = |first, count| source.tags(first, count);
    let mut drafts = pretranslate::drafts(&matcher, &source.placed(), &tags, threshold)?;
    let manner = manner(arguments);
    // What is proposed is never written without a mark.
    if manner.tells_proposals(&source) {
        let lexicons = Lexicons::load(config)?;
        propose(
            &mut drafts,
            &Proposer::new(&lexicons, &memories, lang, &target),
        )?;
    }
    drop(busy);
    tell_searched(&matcher, output)?;

    let limits = (threshold, config.top.value);
    let written = translation::written(&source, &drafts, manner, &matcher, &target, limits)?;
    let bytes = &written.bytes;
    if let Some(path) = destination {
        let failed = |error| Error::io("write", path, error);
        files::write(path, arguments.force, |out| {
            out.write_all(bytes).map_err(failed)
        })?;
    }
    if output.is_json() {
        for (draft, kept) in drafts.iter().zip(&written.reasons) {
            output.record(&SegmentRecord::new(draft, *kept, &memories))?;
        }
    }
    let summary = Summary::of(&drafts, &source.file, destination, &written);
    match (destination, output.is_json()) {
        (None, false) => {
            output.without_styles()?;
            output.raw().write_all(bytes)?;
            output.note(&summary);
        }
        _ => output.record(&summary)?,
    }
    let any = drafts.iter().any(|draft| draft.found.is_some());
    Ok(Outcome::found(any || drafts.is_empty()))
}

/// The file, cut into what is looked up.
fn source(arguments: &Translate, reader: &StoryReader) -> Result<Source> {
    let path = &arguments.file;
    let bytes = files::read(path)?;
    let from = arguments.reading.from.as_ref().map(|from| from.0);
    let lang = arguments.pair.src.as_ref();
    Source::new(&bytes, path.display().to_string(), reader, from, lang)
}

fn manner(arguments: &Translate) -> Manner {
    Manner {
        to: arguments.to,
        fill_target: arguments.fill_target,
        missing: arguments.missing,
        marks: arguments.marks,
    }
}

/// The language of the translation: what the file says, unless the call or the settings of
/// the desk say otherwise.
fn target(source: &Source, arguments: &Translate, config: &Config) -> Result<Lang> {
    match source.stated_target() {
        Some(lang) if arguments.pair.tgt.is_none() => Ok(lang.clone()),
        _ => config.translation_of(&source.lang),
    }
}

/// Carries what differs over into the translations of fuzzy matches, where that is certain.
///
/// # Errors
/// When the memory cannot be read.
pub(super) fn propose(drafts: &mut [Draft], proposer: &Proposer<'_>) -> Result<()> {
    for draft in drafts {
        if let (DraftOrigin::Fuzzy, Some(found)) = (draft.origin(), &draft.found) {
            draft.proposal = proposer.propose(&draft.source, 0, found)?.ok();
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use clap::Parser;
    use jiff::Timestamp;
    use proptest::prelude::*;
    use regex::Regex;

    use super::*;
    use crate::cli::args::{Cli, Command};
    use crate::matching::Matcher;
    use crate::matching::pretranslate::Placed;
    use crate::memory::{Mode, SqliteStore, Store, Unit};
    use crate::translation::source::Piece;
    use crate::translation::{Marks, Missing, fill};

    /// Copy with everything that could be lost between segments.
    const COPY: &str = "(\u{feff}?)([a-zñ¿¡«»“”\"'().,:;–…\\-\t \u{a0}\u{2009}0-9]|\r\n|\n|\r|\n\n\
                        |\u{2028}|\u{c}|El [a-z]{1,9} | Lima, 3 may\\.- |[a-z]{1,9}\\. |9\\.59 h\\. |EE\\.UU\\. ){0,90}";

    /// The text, translated by a memory in which every segment is its own translation
    /// and all marks written, then taken away; also whether no segment was wrapped.
    fn round_trip(bytes: &[u8], presegmented: bool) -> (Vec<u8>, bool) {
        let mut call = vec!["teletipo", "translate", "a.txt", "--src", "es"];
        call.extend(presegmented.then_some("--presegmented"));
        let Command::Translate(arguments) = Cli::try_parse_from(call).unwrap().command else {
            unreachable!("another command");
        };
        let config = Config::load(crate::cli::config::Flags::default()).unwrap();
        let reader = StoryReader::new(&arguments.reading.for_stories(), &config).unwrap();
        let (es, en) = (Lang::es(), Lang::en());
        let from = arguments.reading.from.as_ref().map(|from| from.0);
        let lang = arguments.pair.src.as_ref();
        let source = Source::new(bytes, "a.txt".into(), &reader, from, lang).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("memory.db");
        let mut store = SqliteStore::open(path, Mode::Create).unwrap();
        let segments = source.placed();
        let written = segments.iter().filter(|segment| !segment.text.is_empty());
        let now = Timestamp::UNIX_EPOCH;
        let units = written.map(|segment| Unit::new(&es, &en, segment.text, segment.text, now));
        store.import(&mut units.map(Ok), now).unwrap();
        let matcher = Matcher::new(&store, &es, &en).unwrap();
        let drafts = pretranslate::drafts(&matcher, &segments, &|_, _| 0, 70).unwrap();
        assert!(
            drafts
                .iter()
                .all(|draft| draft.origin() == DraftOrigin::Exact)
        );
        let fillings = fill::fillings(&source, &drafts);
        let filled = fill::in_place(&source, &drafts, fillings, Marks::All, Missing::Empty);
        let out = source
            .document
            .written(&filled.replacements, &[], &en)
            .unwrap()
            .bytes;
        let mark = Regex::new(r"\[(new|(proposed|fuzzy|exact|context) [0-9]+)\] ").unwrap();
        let out = String::from_utf8(out).unwrap();
        let unwrapped = |segment: (&Piece, &Placed<'_>)| {
            let block = &source.document.blocks()[segment.0.block];
            segment.1.text == segment.0.span.of(block.text())
        };
        (
            mark.replace_all(&out, "").into_owned().into_bytes(),
            source.pieces.iter().zip(&segments).all(unwrapped),
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
            // A blank line, which is a segment where lines are.
            "Uno.\n\u{2028} \nDos.\n\t",
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
