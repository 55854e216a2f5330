//! `teletipo import --source-only`: untranslated stories into the memory.
//!
//! Read are JSON Lines with one story a line (`{"id", "source"}`, one paragraph a line
//! in `source`), story files, and folders of both. A file is stored as a whole or, when
//! anything of it is broken, not at all; of a folder the other files are stored all the same.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::thread;

use super::args::Import;
use super::config::{Config, Origin};
use super::import::ImportRecord;
use super::memory::writing;
use super::output::Output;
use super::progress::Busy;
use super::reader::StoryReader;
use super::{CommandResult, Outcome, files, now};
use crate::memory::{ImportSummary, SourceStory, Store};
use crate::story::archive::{self, Found};
use crate::text::Lang;
use crate::{Error, Result};

/// Stories that wait between the reader and the memory: enough to keep both busy.
const WAITING: usize = 256;

/// What was read of an argument.
#[derive(Default)]
struct Taken {
    found: Found,
    /// What is wrong with files of a folder that were left out, a line each.
    left_out: Vec<String>,
}

/// Imports what each argument names.
pub(super) fn run(arguments: &Import, config: &Config, output: &mut Output) -> CommandResult {
    let (reading, all_archives) = arguments.story_reading()?;
    let sources = Sources {
        reader: StoryReader::new(&reading, config)?,
        all_archives,
        lang: (config.src.origin != Origin::Default).then(|| config.src.value.clone()),
    };
    writing(config, |store| {
        sources.import_all(&arguments.files, store, output)
    })
}

/// How stories are read.
struct Sources {
    reader: StoryReader,
    /// Whether every file is JSON Lines, whatever it looks like.
    all_archives: bool,
    /// The language that the user names; else it is stated or identified.
    lang: Option<Lang>,
}

impl Sources {
    fn import_all(
        &self,
        paths: &[PathBuf],
        store: &mut dyn Store,
        output: &mut Output,
    ) -> CommandResult {
        let mut outcome = Outcome::Done;
        for path in paths {
            let busy = Busy::new("importing", output.is_quiet());
            let (taken, stored) = self.import(path, store)?;
            drop(busy);
            for line in &taken.left_out {
                output.warn(format_args!("{line}; left out"));
                outcome = Outcome::Findings;
            }
            output.record(&ImportRecord {
                what: "stories",
                file: path.display().to_string(),
                read: taken.found.read,
                stored,
                skipped: taken.found.skipped,
            })?;
        }
        Ok(outcome)
    }

    /// Imports a file, or a folder file by file: one bad file must not keep the others
    /// from being stored.
    fn import(&self, path: &Path, store: &mut dyn Store) -> Result<(Taken, ImportSummary)> {
        if !path.is_dir() {
            return self.transaction(&[path.to_owned()], false, store);
        }
        let (below, closed) = files::files_below(path, &[])?;
        let mut sum = (Taken::default(), ImportSummary::default());
        closed.iter().for_each(|error| sum.0.leave_out(error));
        // Story files are stored together, which is quick: each is read before it is given
        // to the memory. Of an archive, lines are given that may have to be undone.
        let are_stories = |one: &PathBuf, other: &PathBuf| {
            !self.is_archive(one, &[]) && !self.is_archive(other, &[])
        };
        for files in below.chunk_by(are_stories) {
            match self.transaction(files, true, store) {
                Ok((found, stored)) => {
                    sum.0.add(found);
                    sum.1.created += stored.created;
                    sum.1.updated += stored.updated;
                    sum.1.unchanged += stored.unchanged;
                }
                Err(error @ Error::Memory { .. }) => return Err(error),
                Err(error) => sum.0.leave_out(&error),
            }
        }
        Ok(sum)
    }

    /// Imports files in one transaction, reading on one thread and storing on another; an
    /// error undoes all of it.
    fn transaction(
        &self,
        files: &[PathBuf],
        in_folder: bool,
        store: &mut dyn Store,
    ) -> Result<(Taken, ImportSummary)> {
        let now = now()?;
        let (sender, receiver) = mpsc::sync_channel::<Result<SourceStory>>(WAITING);
        thread::scope(|scope| {
            let reader = scope.spawn(move || {
                let mut found = Taken::default();
                // Where the memory failed, nobody reads this: it reports its own error.
                let stopped = || Error::memory("", "it stopped taking stories");
                let mut hand_on = |story| sender.send(Ok(story)).map_err(|_| stopped());
                let mut files = files.iter();
                let read = files
                    .try_for_each(|file| self.read_file(file, in_folder, &mut found, &mut hand_on));
                if let Err(error) = read {
                    let _ = sender.send(Err(error));
                }
                found
            });
            let stored = store.import_sources(&mut receiver.iter(), now);
            // Ends a reader that still has stories for a memory that failed.
            drop(receiver);
            let found = reader
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            Ok((found, stored?))
        })
    }

    fn read_file(
        &self,
        path: &Path,
        in_folder: bool,
        found: &mut Taken,
        hand_on: &mut dyn FnMut(SourceStory) -> Result<()>,
    ) -> Result<()> {
        if in_folder && !self.is_archive(path, &[]) {
            return match self.reader.read_if_story(path, self.lang.as_ref()) {
                Ok(Some(story)) => found.found.give(story.id(), &story, hand_on),
                Ok(None) => {
                    found.found.skip("no story");
                    Ok(())
                }
                Err(error) => {
                    found.leave_out(&error);
                    Ok(())
                }
            };
        }
        let mut input = BufReader::with_capacity(HEAD, files::open(path)?);
        let head = input
            .fill_buf()
            .map_err(|source| Error::io("read", path, source))?;
        if self.is_archive(path, head) {
            let (file, lang) = (path.display().to_string(), self.lang.as_ref());
            let found = &mut found.found;
            return archive::read(input, &file, &self.reader, lang, found, hand_on);
        }
        let bytes = files::read_rest(path, input, Vec::new(), self.reader.most())?;
        let story = self.reader.read_bytes(&bytes, path, self.lang.as_ref())?;
        found.found.give(story.id(), &story, hand_on)
    }

    /// Whether a file that starts with `head` is JSON Lines of stories rather than one
    /// story: by its name, or by an object at its head that is no ninjs item.
    fn is_archive(&self, path: &Path, head: &[u8]) -> bool {
        self.all_archives
            || archive::is_named_so(path)
            || (path == Path::new(files::STDIO) && archive::looks_like_one(head))
    }
}

impl Taken {
    /// Counts a file, or a folder of files, that cannot be read.
    fn leave_out(&mut self, error: &Error) {
        self.found.skip("broken");
        self.left_out.push(error.one_line());
    }

    fn add(&mut self, other: Taken) {
        self.found.add(other.found);
        self.left_out.extend(other.left_out);
    }
}

/// Bytes of a file that are looked at to tell its format.
const HEAD: usize = crate::article::HEAD;
