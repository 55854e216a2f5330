//! One entry of a catalogue, gathered line by line.

use super::escape::{Breach, unescape};
use super::{CONTEXT_PROP, FIELDS, NOTE, VARIANT};
use crate::exchange::record::Record;

/// An entry, or as much of it as was read.
#[derive(Debug, Default)]
pub(super) struct Entry {
    notes: Vec<String>,
    /// The JSON of our own comment.
    fields: Option<String>,
    pub(super) is_fuzzy: bool,
    context: Option<String>,
    id: Option<String>,
    plural: Option<String>,
    /// The translations by their number.
    forms: Vec<String>,
    /// Which string a further line continues.
    open: Option<Part>,
}

/// A string of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Context,
    Id,
    Plural,
    Form,
}

/// Most plural forms a language has are six.
const MAX_FORMS: usize = 16;

impl Entry {
    /// Whether a line that begins an entry begins another one than this.
    pub(super) fn is_whole(&self) -> bool {
        !self.forms.is_empty()
    }

    /// Whether nothing of an entry was read but for comments.
    pub(super) fn is_blank(&self) -> bool {
        self.context.is_none() && self.id.is_none() && self.forms.is_empty()
    }

    /// Whether this is the header.
    pub(super) fn is_header(&self) -> bool {
        self.context.is_none() && self.id.as_deref() == Some("")
    }

    /// The first translation.
    pub(super) fn first_form(&self) -> &str {
        self.forms.first().map_or("", String::as_str)
    }

    /// Whether the entry was written by us.
    pub(super) fn is_ours(&self) -> bool {
        self.fields.is_some()
    }

    /// Takes in a comment, of which `text` stands behind the `#`.
    pub(super) fn comment(&mut self, text: &str) {
        let mut rest = text.chars();
        match rest.next() {
            Some(',') => self.is_fuzzy |= rest.as_str().split(',').any(|f| f.trim() == "fuzzy"),
            Some('.') => {
                let own = rest.as_str().trim_start().strip_prefix(FIELDS);
                if let Some(own) = own.filter(|own| own.starts_with('{')) {
                    self.fields = Some(own.to_owned());
                }
            }
            Some(' ' | '\t') => self.notes.push(rest.as_str().to_owned()),
            _ => {}
        }
    }

    /// Takes in a line of the entry itself.
    pub(super) fn line(&mut self, line: &str) -> Result<(), Breach> {
        let lead = line.len() - line.trim_start().len();
        let line = line.trim();
        let breach = |message, expected| {
            Err(Breach {
                at: lead,
                message,
                expected,
            })
        };
        if line.starts_with('"') {
            let Some(part) = self.open else {
                return breach("a string that belongs to nothing", "`msgid`");
            };
            return self.add(part, line, lead);
        }
        let length = line
            .find(|c: char| c.is_whitespace() || c == '"')
            .unwrap_or(line.len());
        let (keyword, rest) = line.split_at(length);
        let part = match keyword {
            "msgctxt" if self.context.is_none() && self.id.is_none() => {
                self.context = Some(String::new());
                Part::Context
            }
            "msgid" if self.id.is_none() => {
                self.id = Some(String::new());
                Part::Id
            }
            "msgid_plural" if self.id.is_some() && self.plural.is_none() => {
                self.plural = Some(String::new());
                Part::Plural
            }
            "msgstr" if self.id.is_some() && self.plural.is_none() && self.forms.is_empty() => {
                self.forms.push(String::new());
                Part::Form
            }
            _ if self.is_form(keyword) => {
                self.forms.push(String::new());
                Part::Form
            }
            "msgctxt" | "msgid" => return breach("the entry before has no `msgstr`", "`msgstr`"),
            "msgid_plural" | "msgstr" => {
                return breach("a line out of its order", "`msgid` before");
            }
            _ => {
                return breach(
                    "this is no line of a PO file",
                    "`msgid`, `msgstr` or a comment",
                );
            }
        };
        let string = rest.trim_start();
        self.add(part, string, lead + length + rest.len() - string.len())
    }

    /// Whether this is the keyword of the next translation of a plural.
    fn is_form(&self, keyword: &str) -> bool {
        let number = keyword
            .strip_prefix("msgstr[")
            .and_then(|rest| rest.strip_suffix(']'));
        self.plural.is_some()
            && self.forms.len() < MAX_FORMS
            && number.is_some_and(|number| number.parse() == Ok(self.forms.len()))
    }

    fn add(&mut self, part: Part, string: &str, at: usize) -> Result<(), Breach> {
        let text = match part {
            Part::Context => self.context.get_or_insert_default(),
            Part::Id => self.id.get_or_insert_default(),
            Part::Plural => self.plural.get_or_insert_default(),
            Part::Form => {
                if self.forms.is_empty() {
                    self.forms.push(String::new());
                }
                let last = self.forms.len() - 1;
                &mut self.forms[last]
            }
        };
        unescape(string, text).map_err(|breach| Breach {
            at: at + breach.at,
            ..breach
        })?;
        self.open = Some(part);
        Ok(())
    }

    /// The records of a whole entry, or why there is no sense in our comment.
    pub(super) fn into_records(self) -> Result<Vec<Record>, String> {
        let mut record = match &self.fields {
            Some(fields) => serde_json::from_str::<Record>(fields)
                .map_err(|error| format!("the comment of teletipo is damaged: {error}"))?,
            None => self.foreign(),
        };
        record.kind = None;
        let id = self.id.unwrap_or_default();
        let mut forms = self.forms.into_iter();
        let Some(plural) = self.plural else {
            record.source = Some(id);
            record.target = forms.next();
            return Ok(vec![record]);
        };
        let mut records = Vec::new();
        let props = std::mem::take(&mut record.props);
        // Every form but the first translates the plural; the second is what is used most.
        for (source, target) in [id, plural].into_iter().zip(forms) {
            records.push(Record {
                source: Some(source),
                target: Some(target),
                props: props.clone(),
                ..Record::default()
            });
        }
        Ok(records)
    }

    /// What an entry of another tool knows.
    fn foreign(&self) -> Record {
        let mut props = Vec::new();
        if let Some(context) = &self.context
            && !context.starts_with(VARIANT)
        {
            props.push((CONTEXT_PROP.to_owned(), context.clone()));
        }
        if !self.notes.is_empty() {
            props.push((NOTE.to_owned(), self.notes.join("\n")));
        }
        Record {
            props,
            ..Record::default()
        }
    }
}
