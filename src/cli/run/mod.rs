//! `teletipo run DIR`: the whole desk job on a folder of stories.
//!
//! Stories and translations are paired, segmented, aligned and stored; what has no
//! translation yet is matched against the memory, and a translation without a
//! source is traced to one; the memory is exported as TMX and each aligned story
//! as a page to review. A second run works only on what is new or changed.

mod folder;
mod report;

use std::path::Path;

use super::aligned::{Aligned, Explained};
use super::args::{Learn, Run};
use super::config::{Config, Origin};
use super::lexicons::Lexicons;
use super::memory::{Memories, MemoryPaths};
use super::output::Output;
use super::progress::Progress;
use super::proposal::Proposer;
use super::reader::StoryReader;
use super::story::Story;
use super::{CommandResult, Outcome, align, export, files, r#match, memory, now};
use crate::Result;
use crate::matching::cover;
use crate::matching::lookup::Limits;
use crate::matching::trace::{Traced as Origins, Tracer};
use crate::memory::{Filter, RevisionKind, Store, StoryOutcome, StoryRecord};
use folder::{Folder, FoundStory};
use report::{Coverage, Status, StoryReport, Summary, Traced};

/// Name of the output folder where the user names none.
const OUTPUT: &str = "teletipo-out";
/// The memory of a run, in its output folder, unless the user named one.
const MEMORY: &str = "memory.db";
/// The exported memory.
const TMX: &str = "memory.tmx";
/// Folder of the review pages.
const REVIEW: &str = "review";

/// A story after it was taken into the memory.
struct Taken {
    id: String,
    work: Work,
    stored: Option<StoryOutcome>,
}

/// What there was to do for a story.
enum Work {
    /// Both texts are new or changed, and aligned now.
    Aligned(Box<Aligned>),
    /// The memory holds both texts already; their files.
    Unchanged(String, String),
    /// Only the source text is there.
    Untranslated(Box<Story>),
    /// Only a translation is there.
    Sourceless(Box<Story>),
}

/// Does the whole job.
pub(super) fn run(arguments: &Run, config: &Config, output: &mut Output) -> CommandResult {
    let folder = arguments
        .output
        .clone()
        .unwrap_or_else(|| arguments.dir.join(OUTPUT));
    let languages = (&config.src.value, &config.tgt.value);
    let lexicons = Lexicons::load(config)?;
    let Folder { stories, left_out } = folder::stories(
        &arguments.dir,
        std::slice::from_ref(&folder),
        languages,
        &StoryReader::new(&arguments.reading, config)?,
        &lexicons,
        output,
    )?;
    let config = with_own_memory(config, &folder);
    let review = folder.join(REVIEW);
    files::create_folder(&review)?;
    let mut store = memory::open_for_writing(&config)?;
    let mut progress = Progress::new(stories.len(), output.is_quiet());
    let mut taken = Vec::with_capacity(stories.len());
    for story in stories {
        progress.step(&story.id);
        taken.push(take_in(story, store.as_mut(), &config, &lexicons, &review)?);
    }
    drop(progress);
    // Before anything is printed: a reader that goes away ends the command.
    let tmx = folder.join(TMX);
    let units = export::write_whole(store.as_ref(), &tmx, languages)?;
    memory::keep_index(store.as_ref(), &config, output);
    let memories = Memories::beside(store, &config)?;
    report_all(&taken, &memories, &config, &lexicons, output)?;
    let count = |status| {
        taken
            .iter()
            .filter(|story| story.status() == status)
            .count()
    };
    output.record(&Summary {
        stories: taken.len(),
        aligned: count(Status::Aligned),
        unchanged: count(Status::Unchanged),
        untranslated: count(Status::Untranslated),
        sourceless: count(Status::Sourceless),
        left_out,
        units,
        memory: config.memory.value.first(),
        tmx: tmx.display().to_string(),
        review: review.display().to_string(),
    })?;
    Ok(match left_out {
        0 => Outcome::Done,
        _ => Outcome::Findings,
    })
}

/// The run keeps its own memory in its output folder, unless somebody named one.
fn with_own_memory(config: &Config, folder: &Path) -> Config {
    let mut config = config.clone();
    if config.memory.origin == Origin::Default {
        let path = folder.join(MEMORY).display().to_string();
        config.memory.value = MemoryPaths::one(path);
    }
    config
}

impl Taken {
    fn status(&self) -> Status {
        match self.work {
            Work::Aligned(_) => Status::Aligned,
            Work::Unchanged(..) => Status::Unchanged,
            Work::Untranslated(_) => Status::Untranslated,
            Work::Sourceless(_) => Status::Sourceless,
        }
    }
}

/// Aligns and stores a story, or stores the one side that is there.
fn take_in(
    story: FoundStory,
    store: &mut dyn Store,
    config: &Config,
    lexicons: &Lexicons,
    review: &Path,
) -> Result<Taken> {
    let FoundStory { id, source, target } = story;
    let (work, stored) = match (source, target) {
        (Some(source), Some(target)) => {
            let page = review.join(files::name_for(&id, "html"));
            if page.exists() && is_known(store, &id, &source, &target)? {
                (Work::Unchanged(source.file, target.file), None)
            } else {
                let mut aligned =
                    Aligned::new(source, target, lexicons, Learn::Auto, Explained::Yes);
                aligned.keep_confirmed(store, &id, lexicons)?;
                let record = aligned.record(&id, config.min_confidence.value);
                let stored = store.store_story(&record, now()?)?;
                files::write(&page, true, |out| align::write_page(&aligned, &id, out))?;
                // The page has it; a run over a whole archive need not hold it too.
                aligned.evidence = Vec::new();
                (Work::Aligned(Box::new(aligned)), Some(stored))
            }
        }
        (Some(source), None) => {
            let stored = store_side(store, &id, Some(&source), None)?;
            (Work::Untranslated(Box::new(source)), Some(stored))
        }
        (None, Some(target)) => {
            let stored = store_side(store, &id, None, Some(&target))?;
            (Work::Sourceless(Box::new(target)), Some(stored))
        }
        // The folder lists a story only with a text.
        (None, None) => (Work::Unchanged(String::new(), String::new()), None),
    };
    Ok(Taken { id, work, stored })
}

fn is_known(store: &dyn Store, id: &str, source: &Story, target: &Story) -> Result<bool> {
    let same = |digest: &Option<String>, story: &Story| {
        let text = &story.article.text;
        digest.as_ref() == Some(&crate::memory::digest(text))
    };
    let info = store.story(id)?;
    Ok(info.is_some_and(|info| {
        info.aligned && same(&info.source_digest, source) && same(&info.target_digest, target)
    }))
}

fn store_side(
    store: &mut dyn Store,
    id: &str,
    source: Option<&Story>,
    target: Option<&Story>,
) -> Result<StoryOutcome> {
    let record = StoryRecord {
        id,
        source: source.map(Story::side),
        target: target.map(Story::side),
        beads: &[],
        origin: None,
        min_confidence: 0.0,
        based_on: None,
        kind: RevisionKind::Story,
        author: None,
        note: None,
    };
    store.store_story(&record, now()?)
}

/// Prints every story, now that the memory holds all of them.
fn report_all(
    taken: &[Taken],
    memories: &Memories,
    config: &Config,
    lexicons: &Lexicons,
    output: &mut Output,
) -> std::result::Result<(), super::Failure> {
    let (source_lang, target_lang) = (&config.src.value, &config.tgt.value);
    let has = |status: Status| taken.iter().any(|story| story.status() == status);
    let matcher = match has(Status::Untranslated) {
        true => Some(memories.matcher(source_lang, target_lang, &Filter::default(), output)?),
        false => None,
    };
    let tracer = match has(Status::Aligned) || has(Status::Sourceless) {
        true => {
            let lexicon = lexicons.of(source_lang, target_lang);
            Some(Tracer::new(
                memories.first(),
                lexicon,
                source_lang,
                target_lang,
            )?)
        }
        false => None,
    };
    let limits = Limits {
        threshold: config.threshold.value,
        top: 1,
    };
    let proposer = Proposer::new(lexicons, memories, source_lang, target_lang);
    for story in taken {
        if let Work::Aligned(aligned) = &story.work {
            aligned.warn(config, output);
        }
        let mut report = StoryReport::new(story);
        let parts = match (&story.work, &matcher) {
            (Work::Untranslated(text), Some(matcher)) => {
                cover::cover(matcher, &text.texts(), limits)?
            }
            _ => Vec::new(),
        };
        if let Work::Untranslated(_) = story.work {
            report.coverage = Some(Coverage::of(&parts));
        }
        report.traced = tracer.as_ref().and_then(|tracer| traced(tracer, story));
        output.record(&report)?;
        if !output.is_json() {
            for part in &parts {
                r#match::print(part, &proposer, output)?;
            }
        }
    }
    Ok(())
}

/// Traces a story's translation: for an aligned one how many of its segments lead
/// back to the source segments that they were aligned with.
fn traced(tracer: &Tracer, story: &Taken) -> Option<Traced> {
    match &story.work {
        Work::Aligned(aligned) => {
            let Origins { origins, stories } = tracer.article(&aligned.target.texts(), 1);
            let pairs = aligned.beads.iter().filter(|bead| bead.is_pair());
            let segments =
                pairs.flat_map(|bead| bead.target.clone().map(move |target| (bead, target)));
            let own = segments.clone().filter(|(bead, target)| {
                let best = origins.get(*target).and_then(|found| found.first());
                best.is_some_and(|best| {
                    let position = best.segment.position.map(|position| position as usize);
                    best.segment.story.as_ref() == Some(&story.id)
                        && position.is_some_and(|position| bead.source.contains(&position))
                })
            });
            Some(Traced {
                segments: segments.clone().count(),
                own: own.count(),
                story: stories.into_iter().next().map(|best| best.story),
            })
        }
        Work::Sourceless(text) => {
            let Origins { origins, stories } = tracer.article(&text.texts(), 1);
            Some(Traced {
                segments: origins.len(),
                own: origins.iter().filter(|found| !found.is_empty()).count(),
                story: stories.into_iter().next().map(|best| best.story),
            })
        }
        Work::Unchanged(..) | Work::Untranslated(_) => None,
    }
}
