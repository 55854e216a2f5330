//! Names and acronyms that the two languages write differently:
//! `memory/rules/check/acronyms.tsv`, `places.tsv` and `memory/lexicon/names.tsv`.

use std::collections::{HashMap, HashSet};

use crate::Result;
use crate::check::table::{Table, spellings};
use crate::check::words::plain_name;
use crate::text::hash::Quick;

/// The English forms of a Spanish name.
#[derive(Clone, Debug, Default)]
pub(in crate::check) struct NameForms {
    /// As they are written, the one to propose first.
    pub(in crate::check) written: Vec<String>,
    /// The same as words without case and accents.
    pub(in crate::check) words: Vec<Vec<String>>,
}

impl NameForms {
    fn add(&mut self, form: &str) {
        let form = form.strip_prefix("the ").unwrap_or(form);
        self.written.push(form.to_owned());
        self.words.push(plain_words(form));
    }
}

/// All of them.
#[derive(Debug, Default)]
pub(in crate::check) struct Names {
    /// By Spanish acronym as it is written.
    acronyms: HashMap<String, NameForms, Quick>,
    /// All English forms of places, as plain words with spaces between them.
    english: HashSet<String>,
    /// By Spanish words without case and accents, one space between them.
    places: HashMap<String, NameForms, Quick>,
}

impl Names {
    pub(super) fn read_acronyms(&mut self, table: Table<'_>) -> Result<()> {
        for row in table.rows() {
            let (spanish, english) = (row.field(0, "Spanish")?, row.field(1, "English")?);
            for spelling in spellings(spanish) {
                let forms = self.acronyms.entry(spelling.to_owned()).or_default();
                spellings(english).for_each(|form| forms.add(form));
            }
        }
        Ok(())
    }

    pub(super) fn read_places(&mut self, table: Table<'_>) -> Result<()> {
        for row in table.rows() {
            let (spanish, english) = (row.field(0, "Spanish")?, row.field(1, "English")?);
            for spelling in spellings(spanish) {
                let forms = self
                    .places
                    .entry(plain_words(spelling).join(" "))
                    .or_default();
                spellings(english).for_each(|form| forms.add(form));
                self.english
                    .extend(forms.words.iter().map(|form| form.join(" ")));
            }
        }
        Ok(())
    }

    /// Whether a plain word is by itself a form of some place.
    pub(in crate::check) fn is_english(&self, plain: &str) -> bool {
        self.english.contains(plain)
    }

    /// The English forms of a Spanish acronym, as it is written.
    pub(in crate::check) fn acronym(&self, written: &str) -> Option<&NameForms> {
        self.acronyms.get(written)
    }

    /// The English forms of a Spanish name, given as plain words with spaces between them.
    pub(in crate::check) fn place(&self, plain: &str) -> Option<&NameForms> {
        self.places.get(plain)
    }
}

/// Words without case, accents and full stops: `U.S.` is `us`.
fn plain_words(text: &str) -> Vec<String> {
    text.split([' ', '-'])
        .map(plain_name)
        .filter(|word| !word.is_empty())
        .collect()
}
