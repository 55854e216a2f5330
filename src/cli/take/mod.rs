//! `teletipo take`: a new version of a story.
//!
//! | module | holds |
//! |---|---|
//! | `record` | what is told of its segments |
//! | `summary` | what is told of the whole |
//! | `kind` | whether it is an update, a correction, a kill |
//!
//! The draft is the business of [`crate::translation::taken`].
//!
//! Without the translation nothing is written; with it both are aligned and stored.

use std::path::Path;

use super::aligned::{Aligned, Explained};
use super::args::{Learn, Take};
use super::config::Config;
use super::evidence::LookAt;
use super::lexicons::Lexicons;
use super::memory::{Memories, keep_index, open_for_writing, tell_searched, writing};
use super::output::Output;
use super::progress::Busy;
use super::proposal::Proposer;
use super::reader::StoryReader;
use super::story::Story;
use super::{CommandResult, Failure, Outcome, files, now, translate};
use crate::article::{self, Format};
use crate::memory::{Filter, RevisionKind, Side, StoryOutcome, StoryRecord, StoryVersion};
use crate::translation::Manner;
use crate::translation::source::Source;
use crate::translation::taken::{Taken, check_language};
use crate::{Error, Place, Result};

mod kind;
mod record;
mod summary;

use kind::Filed;
use summary::Summary;

/// What is known of the story and of translations.
struct Known<'a> {
    lexicons: &'a Lexicons,
    memories: &'a Memories,
    last: Option<&'a StoryVersion>,
    /// Whether the story is in use.
    is_live: bool,
}

/// The file of the new version.
struct Input<'a> {
    bytes: &'a [u8],
    story: &'a Story,
    reader: &'a StoryReader,
}

/// Takes one new version.
pub(super) fn run(arguments: &Take, config: &Config, output: &mut Output) -> CommandResult {
    check(arguments)?;
    let reader = StoryReader::new(&arguments.reading, config)?;
    let bytes = reader.bytes(&arguments.source)?;
    let lang = arguments.pair.src.as_ref();
    let story = reader.read_bytes(&bytes, &arguments.source, lang)?;
    story.warn(output);
    let id = id(arguments, &story)?;
    if kind::of(arguments.kind, &story.article, false).kind == RevisionKind::Kill {
        return kind::kill(arguments, &story, &id, config, output);
    }
    let lang = arguments.pair.tgt.as_ref();
    let translation = arguments.target.as_ref();
    let translation = translation
        .map(|path| reader.read(path, lang))
        .transpose()?;
    [Some(&story), translation.as_ref()]
        .into_iter()
        .flatten()
        .try_for_each(check_text)?;
    let memories = match &translation {
        Some(_) => Memories::beside(open_for_writing(config)?, config)?,
        None => Memories::open(config)?,
    };
    let last = memories.first().story_version(&id, None)?;
    let last = last.filter(|version| version.source.is_some());
    check_languages(&story, translation.as_ref(), last.as_ref())?;
    let filed = kind::of(arguments.kind, &story.article, last.is_some());
    if let Some(warning) = kind::doubt(&id, &filed, memories.first())? {
        output.warn(warning);
    }
    let input = Input {
        bytes: &bytes,
        story: &story,
        reader: &reader,
    };
    let lexicons = Lexicons::load(config)?;
    let known = Known {
        lexicons: &lexicons,
        memories: &memories,
        last: last.as_ref(),
        is_live: kind::is_live(&id, memories.first())?,
    };
    let (taken, draft) = look_up(&input, &known, arguments, config, output)?;
    let draft = delivered(draft, arguments)?;
    let found = taken.drafts.iter().any(|draft| draft.found.is_some());
    let outcome = Outcome::found(found || taken.drafts.is_empty() || translation.is_some());
    let version = Version {
        id: &id,
        filed: &filed,
        note: arguments.note.as_deref(),
    };
    let stored = match translation {
        Some(translation) => {
            let lexicons = (&lexicons, arguments.learn);
            let texts = (story, translation);
            Some(store(texts, lexicons, &version, config, output)?)
        }
        None => None,
    };
    let summary = Summary::new(&taken, &version, last.as_ref(), stored, arguments);
    let told = (&taken, last.as_ref(), &memories);
    tell(told, draft, summary, arguments, output)?;
    Ok(outcome)
}

/// Refuses what cannot be done, before anything is.
fn check(arguments: &Take) -> Result<()> {
    let stdin = Path::new(files::STDIO);
    if arguments.source == stdin && arguments.target.as_deref() == Some(stdin) {
        return Err(Error::usage(
            "standard input holds one text",
            "name a file for the other one",
        ));
    }
    match files::output(arguments.output.as_ref()) {
        Some(path) => files::check_free(path, arguments.force),
        None => Ok(()),
    }
}

/// Refuses a file without text: stored, it would take the place of what the story has.
fn check_text(text: &Story) -> Result<()> {
    if text.texts().iter().any(|segment| !segment.is_empty()) {
        return Ok(());
    }
    let refused = Error::input(Place::file(&text.file), "there is no text in it");
    Err(refused
        .expected("a version of the story")
        .hint("to withdraw the story, use `teletipo retract`"))
}

/// Refuses texts in other languages than those of the last version.
fn check_languages(
    story: &Story,
    translation: Option<&Story>,
    last: Option<&StoryVersion>,
) -> Result<()> {
    let side = |last: Option<&Side>, text: Option<&Story>| {
        text.map_or(Ok(()), |text| check_language(text, last))
    };
    side(last.and_then(|last| last.source.as_ref()), Some(story))?;
    side(last.and_then(|last| last.target.as_ref()), translation)
}

/// Sets the new version beside the last one, looks it up, and makes the draft where one is
/// wanted: none is where the translation is there already, unless a file is named for it.
fn look_up(
    input: &Input<'_>,
    known: &Known<'_>,
    arguments: &Take,
    config: &Config,
    output: &mut Output,
) -> Result<(Taken, Option<Vec<u8>>)> {
    let busy = Busy::new("matching", output.is_quiet());
    let lang = &input.story.lang;
    let target = config.translation_of(lang)?;
    let memories = known.memories;
    let matcher = memories.matcher(lang, &target, &Filter::default(), output)?;
    let proposer = Proposer::new(known.lexicons, memories, lang, &target);
    let threshold = config.threshold.value;
    let scores = (threshold, arguments.threshold);
    let source = source(input, arguments)?;
    let (side, first) = (input.story.side(), memories.first());
    let mut taken = Taken::beside(source, side, known.last, known.is_live, first)?;
    taken.look_up(&matcher, scores)?;
    translate::propose(&mut taken.drafts, &proposer)?;
    drop(busy);
    tell_searched(&matcher, output)?;
    let wants_draft = arguments.output.is_some() || arguments.target.is_none();
    let limits = (threshold, config.top.value);
    let manner = Manner {
        to: arguments.to.xliff(),
        missing: arguments.missing,
        marks: arguments.marks,
        ..Manner::default()
    };
    let draft = wants_draft.then(|| taken.written(&matcher, &target, limits, manner));
    Ok((taken, draft.transpose()?))
}

/// What a version is stored as.
struct Version<'a> {
    id: &'a str,
    filed: &'a Filed,
    note: Option<&'a str>,
}

/// The story's id: what the call says, else what the file states.
fn id(arguments: &Take, story: &Story) -> Result<String> {
    let stated = || story.article.metadata.id.clone();
    let id = arguments.story.clone().or_else(stated);
    id.filter(|id| !id.trim().is_empty()).ok_or_else(|| {
        Error::usage(
            format!("{} does not say which story it is a version of", story.file),
            "name the story by its id in the memory: --story ID",
        )
    })
}

/// The text that the draft is made of: the file itself where it is plain text, else its
/// paragraphs.
fn source(input: &Input<'_>, arguments: &Take) -> Result<Source> {
    let Input {
        bytes,
        story,
        reader,
    } = *input;
    let file = story.file.clone();
    match reader.format(bytes.get(..article::HEAD).unwrap_or(bytes), &file) {
        Format::Text => {
            let encoding = arguments.reading.encoding.as_deref();
            Source::of_story(bytes, file, story, encoding)
        }
        _ => {
            let text = story.article.text.as_bytes();
            Source::of_story(text, file, story, Some("utf-8"))
        }
    }
}

/// Aligns the new version with its translation and stores both.
fn store(
    (story, translation): (Story, Story),
    (lexicons, learn): (&Lexicons, Learn),
    version: &Version<'_>,
    config: &Config,
    output: &mut Output,
) -> std::result::Result<summary::Stored, Failure> {
    translation.warn(output);
    let busy = Busy::new("aligning", output.is_quiet());
    let mut aligned = Aligned::new(story, translation, lexicons, learn, Explained::Yes);
    drop(busy);
    aligned.warn(config, output);
    let (outcome, revision) = writing(config, |store| {
        aligned.keep_confirmed(store, version.id, lexicons)?;
        let record = StoryRecord {
            kind: version.filed.kind,
            note: version.note,
            ..aligned.record(version.id, config.min_confidence.value)
        };
        let outcome: StoryOutcome = store.store_story(&record, now()?)?;
        keep_index(store, config, output);
        let known = store.story(version.id)?;
        Ok((outcome, known.map_or(0, |story| story.revision)))
    })?;
    let (source, target) = (aligned.source.texts(), aligned.target.texts());
    let look_at = LookAt::list(&aligned.beads, &aligned.evidence, &source, &target);
    Ok(summary::Stored {
        revision,
        outcome,
        figures: aligned.figures(),
        unsure: look_at.iter().map(|bead| bead.rung().to_owned()).collect(),
        look_at,
    })
}

/// Writes the draft to its file; gives it back where it is to be printed.
fn delivered(draft: Option<Vec<u8>>, arguments: &Take) -> Result<Option<Vec<u8>>> {
    let destination = files::output(arguments.output.as_ref());
    let (Some(bytes), Some(path)) = (&draft, destination) else {
        return Ok(draft);
    };
    let failed = |error| Error::io("write", path, error);
    files::write(path, arguments.force, |out| {
        out.write_all(bytes).map_err(failed)
    })?;
    Ok(None)
}

/// Prints what was found and done.
fn tell(
    (taken, last, memories): (&Taken, Option<&StoryVersion>, &Memories),
    draft: Option<Vec<u8>>,
    mut summary: Summary,
    arguments: &Take,
    output: &mut Output,
) -> std::result::Result<(), Failure> {
    // `-o -` asks for the draft and nothing else.
    if let (Some(bytes), Some(_), false) = (&draft, &arguments.output, output.is_json()) {
        output.without_styles()?;
        output.raw().write_all(bytes)?;
        output.note(&summary);
        return Ok(());
    }
    let side = last.and_then(|last| last.source.as_ref());
    record::print(taken, side, memories, output)?;
    if output.is_json() {
        summary.draft = draft.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        output.record(&summary)?;
        return Ok(());
    }
    output.record(&summary)?;
    if let Some(bytes) = draft {
        writeln!(output.raw())?;
        output.without_styles()?;
        output.raw().write_all(&bytes)?;
    }
    Ok(())
}
