//! Collecting the texts of an index.
//!
//! Texts are taken apart in batches ([`Part`]), each with numbers of its own, so that
//! several threads can work at once. A [`Builder`] puts batches behind each other and
//! gives every string one number for all; what it has collected is then made into an
//! index by `finish`.

use std::io::{self, Write};
use std::mem;

use super::bytes::{Cursor, Sections, put};
use super::form::{FIRST_SPELLING, FIRST_WORD, Form, KINDS, Kind, NAME, is_class};
use super::numbered::Numbered;
use super::record;
use super::vocabulary::{ALL_KINDS, Interner};
use super::{SECTIONS, context_hash, symbol_of};
use crate::memory::{MatchText, UnitId};

/// For each kind of strings the new number of each.
pub(super) type Numbering = [Vec<u32>; KINDS];

/// A text that was added: where its bytes are, and its member.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub(super) unit: i64,
    pub(super) changed: i64,
    /// Where its bytes start among those of its part.
    start: usize,
    /// Bytes of its symbols, and behind them of the rest.
    symbols: u32,
    details: u32,
    pub(super) class: u32,
    pub(super) context: Option<u32>,
}

/// Texts as bytes, with numbers that some [`Numbering`] explains.
#[derive(Debug, Default)]
pub(super) struct Forms {
    pub(super) bytes: Vec<u8>,
    pub(super) entries: Vec<Entry>,
}

impl Forms {
    fn push(&mut self, form: &Form, entry: Entry) {
        let start = self.bytes.len();
        put(&mut self.bytes, form.symbols.len() as u64);
        for symbol in &form.symbols {
            put(&mut self.bytes, u64::from(*symbol));
        }
        let middle = self.bytes.len();
        record::write_details(&mut self.bytes, form);
        self.entries.push(Entry {
            start,
            symbols: (middle - start) as u32,
            details: (self.bytes.len() - middle) as u32,
            ..entry
        });
    }

    /// The form of an entry.
    pub(super) fn read(&self, entry: &Entry, form: &mut Form) {
        let bytes = &self.bytes[entry.start..];
        let mut cursor = Cursor::new(bytes);
        let length = cursor.number();
        form.symbols.clear();
        form.symbols.extend((0..length).map(|_| cursor.small()));
        record::read_details(&mut cursor, form);
    }

    /// The bytes of an entry's symbols, and of its details.
    pub(super) fn parts(&self, entry: &Entry) -> (&[u8], &[u8]) {
        let start = entry.start;
        let middle = start + entry.symbols as usize;
        (
            &self.bytes[start..middle],
            &self.bytes[middle..middle + entry.details as usize],
        )
    }

    /// Adds the texts of others behind its own.
    pub(super) fn append(&mut self, others: &Forms) {
        let before = self.bytes.len();
        self.bytes.extend_from_slice(&others.bytes);
        self.entries
            .extend(others.entries.iter().map(|entry| Entry {
                start: before + entry.start,
                ..*entry
            }));
    }

    /// Its texts with other numbers.
    pub(super) fn renumbered(&self, numbering: &Numbering) -> Forms {
        let mut new = Forms::default();
        let mut form = Form::default();
        for entry in &self.entries {
            self.read(entry, &mut form);
            renumber(&mut form, numbering);
            new.push(&form, *entry);
        }
        new
    }
}

/// A batch of texts with numbers of its own.
#[derive(Debug, Default)]
pub(in crate::matching) struct Part {
    strings: Interner,
    /// Classes of texts in the bytes of the index.
    classes: Numbered,
    forms: Forms,
    /// The class of the text that is being added.
    class: Vec<u8>,
}

impl Part {
    /// Adds the text of a unit. A part is for some thousands of texts.
    pub(in crate::matching) fn add(&mut self, text: &MatchText<'_>) {
        let form = Form::of_unit(text, &mut self.strings);
        self.class.clear();
        put_class(&mut self.class, text);
        let entry = Entry {
            start: 0,
            symbols: 0,
            details: 0,
            unit: text.unit.0,
            changed: text.changed,
            class: self.classes.add(&self.class, 1),
            context: text.placed.then(|| context_hash(text.previous, text.next)),
        };
        self.forms.push(&form, entry);
    }
}

/// Collects texts, then turns them into an index.
#[derive(Debug, Default)]
pub(in crate::matching) struct Builder {
    pub(super) strings: Interner,
    pub(super) classes: Numbered,
    /// Texts in their order.
    pub(super) parts: Vec<Collected>,
}

/// The texts of a part, and what its numbers are among those of all parts.
#[derive(Debug)]
pub(super) struct Collected {
    pub(super) forms: Forms,
    pub(super) numbering: Numbering,
}

impl Builder {
    /// Adds all texts of a part, behind its own.
    pub(in crate::matching) fn append(&mut self, part: Part) {
        let numbering = ALL_KINDS.map(|kind| self.strings.add_all(kind, &part.strings));
        let classes = part.classes.iter();
        let classes: Vec<u32> = classes.map(|class| self.classes.add(class, 1)).collect();
        let mut forms = part.forms;
        for entry in &mut forms.entries {
            entry.class = classes[entry.class as usize];
        }
        forms.bytes.shrink_to_fit();
        forms.entries.shrink_to_fit();
        self.parts.push(Collected { forms, numbering });
    }

    /// Number of texts.
    pub(in crate::matching) fn units(&self) -> usize {
        self.parts.iter().map(|part| part.forms.entries.len()).sum()
    }

    /// Takes out the texts of units for which `keep` does not hold.
    pub(in crate::matching) fn retain(&mut self, keep: impl Fn(UnitId) -> bool) {
        let mut form = Form::default();
        for Collected { forms, numbering } in &mut self.parts {
            let entries = mem::take(&mut forms.entries);
            let (kept, gone): (Vec<Entry>, Vec<Entry>) = entries
                .into_iter()
                .partition(|entry| keep(UnitId(entry.unit)));
            for entry in &gone {
                forms.read(entry, &mut form);
                visit_strings(&mut form, |kind, number| {
                    let number = numbering[kind as usize][*number as usize];
                    self.strings.forget(kind, number);
                });
            }
            forms.entries = kept;
        }
    }
}

/// A finished index that is not written yet.
#[derive(Debug)]
pub(in crate::matching) struct Built {
    pub(super) sections: [Vec<u8>; SECTIONS],
    pub(super) units: usize,
}

impl Built {
    /// Writes the index.
    ///
    /// # Errors
    /// Where `out` fails.
    pub(in crate::matching) fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        Sections::write(&self.sections, out)
    }

    /// Number of units.
    pub(in crate::matching) fn units(&self) -> usize {
        self.units
    }

    /// What is written.
    pub(in crate::matching) fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        // Writing to memory does not fail.
        let _ = self.write(&mut bytes);
        bytes
    }
}

/// Flag of a class of units that were translated the other way round.
pub(super) const REVERSED: u64 = 1;
/// Flag of a class of units whose origin is known.
pub(super) const HAS_ORIGIN: u64 = 2;

/// Appends the class of a text: direction, structure of tags, language, origin.
fn put_class(out: &mut Vec<u8>, text: &MatchText<'_>) {
    let origin = text.origin.unwrap_or_default();
    let lang = text.lang.as_str();
    let has_origin = HAS_ORIGIN * u64::from(text.origin.is_some());
    put(out, (REVERSED * u64::from(text.reversed)) | has_origin);
    put(out, u64::from(text.tags));
    put(out, lang.len() as u64);
    put(out, origin.len() as u64);
    out.extend(lang.as_bytes());
    out.extend(origin.as_bytes());
}

/// Calls `visit` for each string that a form names.
fn visit_strings(form: &mut Form, mut visit: impl FnMut(Kind, &mut u32)) {
    for (symbol, detail) in form.symbols.iter_mut().zip(&mut form.details) {
        if *symbol == NAME {
            visit(Kind::Name, detail);
        } else if is_class(*symbol) {
            visit(Kind::Value, detail);
        } else {
            let mut word = *symbol - FIRST_WORD;
            visit(Kind::Word, &mut word);
            *symbol = symbol_of(word);
            if *detail >= FIRST_SPELLING {
                let mut spelling = *detail - FIRST_SPELLING;
                visit(Kind::Spelling, &mut spelling);
                *detail = FIRST_SPELLING + spelling;
            }
        }
    }
    for mark in form.marks.iter_mut().filter(|mark| **mark > 0) {
        let mut marks = *mark - 1;
        visit(Kind::Marks, &mut marks);
        *mark = marks + 1;
    }
}

fn renumber(form: &mut Form, numbering: &Numbering) {
    visit_strings(form, |kind, number| {
        *number = numbering[kind as usize][*number as usize];
    });
}
