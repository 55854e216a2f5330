//! Files that clients send: kept in a file of their own until they are whole, so that a
//! client that sends slowly, or breaks off, keeps no writer waiting.

use std::fs::File;
use std::io::{BufReader, Read, Seek, Write};
use std::path::Path;
use std::sync::mpsc::sync_channel;
use std::thread;

use axum::body::Body;
use axum::http::StatusCode;
use flate2::read::MultiGzDecoder;
use jiff::Timestamp;

use super::extract::each_piece;
use super::failure::{Answer, Failure};
use crate::exchange::{self, Reading, Summary, UnitFormat};
use crate::memory::{ImportSummary, SourceStory, Store, Unit};
use crate::story::StoryReader;
use crate::story::archive::{self, Found};
use crate::text::Lang;
use crate::{Error, Place, Result};

/// What packed files begin with (RFC 1952).
const GZ: [u8; 2] = [0x1f, 0x8b];

/// Units that are handed to the memory together.
const BATCH: usize = 512;

/// Batches that wait for the memory.
const BATCHES: usize = 8;

/// A file as it was sent, packed or not; it has no name and is gone with this value.
pub(super) struct Upload(File);

/// Keeps a body of `most` bytes at most.
///
/// # Errors
/// As [`each_piece`]; 507 where there is no room.
pub(super) async fn receive(body: Body, most: u64) -> Answer<Upload> {
    let no_room = |error: std::io::Error| {
        Failure::new(
            StatusCode::INSUFFICIENT_STORAGE,
            format!("the file cannot be kept: {error}"),
        )
    };
    let mut file = tokio::task::block_in_place(tempfile::tempfile).map_err(no_room)?;
    each_piece(body, most, |piece| {
        tokio::task::block_in_place(|| file.write_all(piece)).map_err(no_room)
    })
    .await?;
    Ok(Upload(file))
}

impl Upload {
    /// Its content from the beginning, unpacked.
    fn open(&mut self) -> std::io::Result<Box<dyn Read + Send>> {
        let mut file = self.0.try_clone()?;
        file.rewind()?;
        let mut magic = Vec::new();
        (&mut file).take(GZ.len() as u64).read_to_end(&mut magic)?;
        file.rewind()?;
        Ok(match magic == GZ {
            true => Box::new(MultiGzDecoder::new(file)),
            false => Box::new(file),
        })
    }

    /// The whole file as it was sent.
    ///
    /// # Errors
    /// When it cannot be read.
    pub(super) fn bytes(&mut self, name: &str) -> Result<Vec<u8>> {
        let mut bytes = Vec::new();
        let read = self
            .0
            .rewind()
            .and_then(|()| self.0.read_to_end(&mut bytes));
        read.map_err(|error| {
            Error::input(Place::file(name), format!("it cannot be read: {error}"))
        })?;
        Ok(bytes)
    }

    /// The first bytes of its content, as telling its format takes.
    ///
    /// # Errors
    /// When it cannot be read.
    pub(super) fn head(&mut self, name: &str) -> Result<Vec<u8>> {
        let mut head = Vec::new();
        let read = self
            .open()
            .and_then(|file| file.take(exchange::HEAD as u64).read_to_end(&mut head));
        read.map_err(|error| {
            Error::input(Place::file(name), format!("it cannot be read: {error}"))
        })?;
        Ok(head)
    }

    /// Hands its units on, one after the other.
    ///
    /// # Errors
    /// What the format's reader gives; what `each` returns.
    pub(super) fn units(
        &mut self,
        format: UnitFormat,
        name: &str,
        reading: &Reading,
        each: impl FnMut(Unit) -> Result<()>,
    ) -> Result<Summary> {
        let file = self.open();
        let file = file.map_err(|error| {
            Error::input(Place::file(name), format!("it cannot be read: {error}"))
        })?;
        let input = BufReader::with_capacity(exchange::HEAD, file);
        exchange::read(format, input, name, reading, each)
    }

    /// Takes its stories, which are not translated, into the memory: all of them or, where the
    /// file is broken, none. It is an archive where `is_archive` says so, else where its name
    /// or its content does.
    ///
    /// # Errors
    /// What is wrong with the file, or with the memory.
    pub(super) fn import_stories(
        &mut self,
        name: &str,
        is_archive: bool,
        (reader, lang): (&StoryReader, Option<&Lang>),
        store: &mut dyn Store,
        now: Timestamp,
    ) -> Result<(Found, ImportSummary)> {
        let head = self.head(name)?;
        let names_one = archive::is_named_so(Path::new(name));
        let is_archive = is_archive || names_one || archive::looks_like_one(&head);
        let (give, taken) = sync_channel::<Result<SourceStory>>(BATCH);
        let stopped = |_| Error::input(Place::file(name), "the memory stopped taking stories");
        thread::scope(|scope| {
            let stories = scope.spawn(move || {
                let mut found = Found::default();
                let mut hand_on = |story| give.send(Ok(story)).map_err(stopped);
                let read = self.stories(name, is_archive, (reader, lang), &mut found, &mut hand_on);
                if let Err(error) = read {
                    // Where the memory has failed, it tells why.
                    let _ = give.send(Err(error));
                }
                found
            });
            let stored = store.import_sources(&mut taken.iter(), now);
            drop(taken);
            let found = stories
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            Ok((found, stored?))
        })
    }

    fn stories(
        &mut self,
        name: &str,
        is_archive: bool,
        (reader, lang): (&StoryReader, Option<&Lang>),
        found: &mut Found,
        hand_on: &mut dyn FnMut(SourceStory) -> Result<()>,
    ) -> Result<()> {
        let unreadable =
            |error| Error::input(Place::file(name), format!("it cannot be read: {error}"));
        let file = self.open().map_err(unreadable)?;
        if is_archive {
            let input = BufReader::with_capacity(exchange::HEAD, file);
            return archive::read(input, name, reader, lang, found, hand_on);
        }
        let mut bytes = Vec::new();
        // A byte more tells that it is larger than a story may be.
        file.take(reader.most() + 1)
            .read_to_end(&mut bytes)
            .map_err(unreadable)?;
        let story = reader.story(&bytes, name.to_owned(), lang)?;
        found.give(story.id(), &story, hand_on)
    }

    /// Takes its units into the memory, all of them or, where the file is broken, none. It is
    /// read by a thread of its own while the memory stores.
    ///
    /// # Errors
    /// What is wrong with the file, or with the memory.
    pub(super) fn import(
        &mut self,
        format: UnitFormat,
        name: &str,
        reading: &Reading,
        store: &mut dyn Store,
    ) -> Result<(Summary, ImportSummary)> {
        let (give, taken) = sync_channel::<Vec<Result<Unit>>>(BATCHES);
        let stopped = |_| Error::input(Place::file(name), "the memory stopped taking units");
        thread::scope(|scope| {
            let reader = scope.spawn(move || {
                let mut batch = Vec::with_capacity(BATCH);
                let read = self.units(format, name, reading, |unit| {
                    batch.push(Ok(unit));
                    match batch.len() < BATCH {
                        true => Ok(()),
                        false => give.send(std::mem::take(&mut batch)).map_err(stopped),
                    }
                });
                // The memory is told of an error too, to undo what it took in.
                let (summary, last) = match read {
                    Ok(summary) => (summary, None),
                    Err(error) => (Summary::default(), Some(Err(error))),
                };
                batch.extend(last);
                // Where the memory has failed, it tells why.
                let _ = give.send(batch);
                summary
            });
            let stored = store.import(&mut taken.iter().flatten(), reading.undated);
            // Ends a reader that still has units for a memory that failed.
            drop(taken);
            let summary = reader
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            Ok((summary, stored?))
        })
    }
}
