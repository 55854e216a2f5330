//! The content of a `<seg>`: plain text, and the inline tags beside it.
//!
//! | element | becomes |
//! |---|---|
//! | `bpt`, `ept` | a pair, joined by `i` |
//! | `it` | what opens or closes something, by `pos` |
//! | `ph`, `ut`, `x` | a single tag |
//! | `hi` and what is unknown | a pair around its text |
//! | `sub` | nothing: a text of its own, which is left out and counted |
//!
//! A tag's number is its `x`, else the `i` of a pair. Tags that have neither get the
//! smallest numbers that are free in the segment, so that tagging alike gives numbers alike.

use std::collections::HashMap;
use std::io::BufRead;
use std::mem;

use super::read::{Notes, is_misplaced, pass_over};
use crate::Result;
use crate::exchange::seg;
use crate::memory::{Tag, TagKind};
use crate::xml::{Element, Event, Reader};

/// What a `<seg>` holds.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Segment {
    /// Clean text; empty when there is none.
    pub(super) text: String,
    pub(super) tags: Vec<Tag>,
}

/// Reads segments, one after the other; keeps the memory of earlier ones.
#[derive(Default)]
pub(super) struct Segments {
    /// Text of the segment at hand as it stands in the file.
    raw: String,
    tags: Tags,
}

impl Segments {
    /// Reads the rest of a `<seg>`. `foreign` says that another tool wrote it: a line
    /// break that is a tag parts two words there, where our own text has a space already.
    pub(super) fn read<R: BufRead>(
        &mut self,
        reader: &mut Reader<R>,
        foreign: bool,
        notes: &mut Notes,
    ) -> Result<Segment> {
        let limit = reader.limits().text;
        self.raw.clear();
        // What an earlier one left that was damaged.
        self.tags.finish();
        // A line break was read, and no white space behind it yet.
        let mut parted = false;
        loop {
            match reader.event()? {
                Event::Text(text) => {
                    if mem::take(&mut parted)
                        && !text.starts_with(char::is_whitespace)
                        && !self.raw.is_empty()
                        && !self.raw.ends_with(char::is_whitespace)
                    {
                        self.raw.push(' ');
                    }
                    self.raw.push_str(text);
                }
                Event::Start(element) => {
                    let name = element.local_name();
                    if is_misplaced(name) || name == "seg" {
                        return Err(reader.misplaced("seg"));
                    }
                    if name == "sub" {
                        notes.sub();
                        pass_over(reader, "sub")?;
                        continue;
                    }
                    parted |= foreign && element.attribute("type") == Some("lb");
                    if self.tags.start(&element, self.raw.len()) {
                        self.tags.read_code(reader, notes)?;
                    }
                }
                Event::End(_) => {
                    if !self.tags.end(self.raw.len()) {
                        break;
                    }
                }
                Event::Eof => {}
            }
            if self.raw.len() + self.tags.weight > limit {
                return Err(reader.too_long("<seg>"));
            }
        }
        let mut tags = self.tags.finish();
        let text = match tags.is_empty() {
            true => seg::clean(&self.raw),
            false => seg::clean_tagged(&self.raw, &mut tags),
        };
        Ok(Segment {
            text: text.into_owned(),
            tags,
        })
    }
}

/// A number of a tag.
#[derive(Clone, Copy, Debug)]
enum Number {
    /// The file gives it.
    Given(u32),
    /// To be given: so many tags without a number come before it.
    Free(usize),
}

/// The tags of the segment at hand.
#[derive(Default)]
struct Tags {
    tags: Vec<Tag>,
    /// Their numbers, in step with them.
    numbers: Vec<Number>,
    /// How many numbers are to be given.
    free: usize,
    /// Which `bpt` is open, by its `i`.
    open: HashMap<u32, usize>,
    /// The elements around the text at hand, by their opening tags.
    around: Vec<usize>,
    /// Bytes that all of them take.
    weight: usize,
}

impl Tags {
    /// Takes in an element that starts at byte `at` of the text; whether what it holds is
    /// native code.
    fn start(&mut self, element: &Element<'_>, at: usize) -> bool {
        let named = |name: &str| element.attribute(name)?.trim().parse::<u32>().ok();
        let role = element.attribute("type").unwrap_or_default();
        let x = named("x");
        let (kind, number) = match element.local_name() {
            "bpt" => (TagKind::Open, x.or(named("i"))),
            "ept" => {
                self.end_pair(named("i"), at);
                return true;
            }
            "it" => match element.attribute("pos") {
                Some("begin") => (TagKind::Open, x),
                Some("end") => (TagKind::Close, x),
                _ => (TagKind::Single, x),
            },
            "ph" | "ut" | "x" => (TagKind::Single, x),
            _ => {
                self.around.push(self.tags.len());
                let number = self.number(x);
                self.push(at, TagKind::Open, number, role.to_owned());
                return false;
            }
        };
        if let ("bpt", Some(i)) = (element.local_name(), named("i")) {
            self.open.insert(i, self.tags.len());
        }
        let number = self.number(number);
        self.push(at, kind, number, role.to_owned());
        true
    }

    /// Takes in an `ept`.
    fn end_pair(&mut self, i: Option<u32>, at: usize) {
        match i.and_then(|i| self.open.remove(&i)) {
            Some(open) => self.push_end(open, at),
            None => {
                let number = self.number(i);
                self.push(at, TagKind::Close, number, String::new());
            }
        }
    }

    /// Takes in the end of an element around text; false when it is that of the segment.
    fn end(&mut self, at: usize) -> bool {
        let Some(open) = self.around.pop() else {
            return false;
        };
        self.push_end(open, at);
        true
    }

    /// The other end of the tag at `open`.
    fn push_end(&mut self, open: usize, at: usize) {
        let (number, role) = (self.numbers[open], self.tags[open].role.clone());
        self.push(at, TagKind::Close, number, role);
    }

    fn number(&mut self, given: Option<u32>) -> Number {
        match given {
            Some(number) => Number::Given(number),
            None => {
                self.free += 1;
                Number::Free(self.free - 1)
            }
        }
    }

    fn push(&mut self, at: usize, kind: TagKind, number: Number, role: String) {
        self.weight += size_of::<Tag>() + size_of::<Number>() + role.len();
        self.numbers.push(number);
        self.tags.push(Tag {
            at,
            kind,
            number: 0,
            role,
            code: String::new(),
        });
    }

    /// Reads what the last tag's element holds into its code.
    fn read_code<R: BufRead>(&mut self, reader: &mut Reader<R>, notes: &mut Notes) -> Result<()> {
        let Some(tag) = self.tags.last_mut() else {
            return Ok(());
        };
        loop {
            match reader.event()? {
                Event::Text(text) => {
                    tag.code.push_str(text);
                    self.weight += text.len();
                }
                Event::Start(element) => {
                    if is_misplaced(element.local_name()) {
                        return Err(reader.misplaced("seg"));
                    }
                    notes.sub();
                    pass_over(reader, "sub")?;
                }
                Event::End(_) | Event::Eof => return Ok(()),
            }
        }
    }

    /// The tags with their numbers; ready for the next segment.
    fn finish(&mut self) -> Vec<Tag> {
        let mut tags = mem::take(&mut self.tags);
        if tags.is_empty() {
            return tags;
        }
        let free = self.free_numbers();
        for (tag, number) in tags.iter_mut().zip(&self.numbers) {
            tag.number = match *number {
                Number::Given(number) => number,
                Number::Free(n) => free.get(n).copied().unwrap_or(u32::MAX),
            };
        }
        self.numbers.clear();
        self.open.clear();
        self.around.clear();
        (self.free, self.weight) = (0, 0);
        tags
    }

    /// The smallest numbers from 1 that the file gives to no tag, as many as are wanted.
    fn free_numbers(&self) -> Vec<u32> {
        if self.free == 0 {
            return Vec::new();
        }
        let given = self.numbers.iter().filter_map(|number| match number {
            Number::Given(number) => Some(*number),
            Number::Free(_) => None,
        });
        let mut given: Vec<u32> = given.collect();
        given.sort_unstable();
        let is_free = |number: &u32| given.binary_search(number).is_err();
        (1..).filter(is_free).take(self.free).collect()
    }
}
