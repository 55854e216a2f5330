//! An SRX file as it was read: its header, its sets of rules, its language maps.

use std::io::BufRead;

use crate::xml::{Element, Event, Limits, OwnLimits, Reader};
use crate::{Error, Place, Result};

/// An SRX file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// The file's name, for messages.
    pub name: String,
    /// The version the file states: `1.0` or `2.0`.
    pub version: String,
    /// Whether the rules of every language map that matches are used, in the order of
    /// the maps; else only those of the first.
    pub cascade: bool,
    /// Whether text inside a sub-flow (a footnote, an index entry) is segmented. It
    /// is kept for the reader of [`Document`]; plain paragraphs have none.
    pub segment_subflows: bool,
    /// On which side of a break inline formatting stays; for formats that have it.
    pub format_handles: Vec<FormatHandle>,
    /// The sets of rules, in the order of the file.
    pub rule_sets: Vec<RuleSet>,
    /// Which languages use which set, in the order of the file.
    pub maps: Vec<LanguageMap>,
    /// What the file should not have but can be used with.
    pub remarks: Vec<Remark>,
}

/// A `<formathandle>`: whether formatting of a type goes with the segment before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormatHandle {
    /// `start`, `end` or `isolated`.
    pub kind: String,
    /// Whether it belongs to the segment before it.
    pub include: bool,
}

/// A `<languagerule>`: rules under a name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RuleSet {
    /// Its name.
    pub name: String,
    /// Line of the file.
    pub line: u64,
    /// Its rules; the first that matches at a place decides.
    pub rules: Vec<Rule>,
}

/// A `<rule>` as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Whether it breaks (`break="yes"`) or forbids to.
    pub breaks: bool,
    /// The regular expression before the place; an empty one matches everywhere.
    pub before: String,
    /// The regular expression after it; an empty one matches everywhere.
    pub after: String,
    /// Line of the file.
    pub line: u64,
}

/// A `<languagemap>`: which languages use a set of rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageMap {
    /// Regular expression for the whole language tag.
    pub pattern: String,
    /// Name of the set.
    pub rule_set: String,
    /// Line of the file.
    pub line: u64,
}

/// Something about a line of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// Line of the file.
    pub line: u64,
    /// What is to be said.
    pub text: String,
}

/// What an SRX file may ask of the XML reader. The largest public file has 0.4 MB;
/// a single pattern has no more than a few thousand characters.
const LIMITS: Limits = Limits {
    depth: 32,
    attributes: 32,
    text: 1 << 20,
    size: 64 << 20,
};

impl Document {
    /// Reads an SRX file of version 1.0 or 2.0; `name` is the file's name for errors.
    /// Elements of other namespaces (tools put samples and settings there) are
    /// passed over.
    ///
    /// # Errors
    /// [`Error::Input`] for what is no well-formed XML or no SRX, with its place;
    /// for another version; for a file without rules or without language maps, or a
    /// map to a set that is not there.
    pub fn read(input: impl BufRead, name: &str) -> Result<Document> {
        Document::read_within(input, name, &OwnLimits::default())
    }

    /// The same, within limits of one's own.
    ///
    /// # Errors
    /// As [`Document::read`].
    pub fn read_within(input: impl BufRead, name: &str, limits: &OwnLimits) -> Result<Document> {
        let mut reader = Reader::new(input, name, limits.over(LIMITS));
        let mut document = Document {
            name: name.to_owned(),
            ..Document::default()
        };
        let version = reader.root("srx")?.attribute("version").map(str::to_owned);
        document.version = known_version(&reader, version)?;
        loop {
            match reader.event()? {
                Event::Start(element) => match element.local_name() {
                    "header" => document.read_header(&element),
                    "formathandle" => document.format_handles.extend(format_handle(&element)),
                    "body" | "languagerules" | "maprules" | "maprule" => {}
                    "languagerule" => {
                        let name = required(&element, "languagerulename");
                        document.read_rules(&mut reader, name)?;
                    }
                    "languagemap" => {
                        let pattern = required(&element, "languagepattern");
                        let rule_set = required(&element, "languagerulename");
                        let line = line(&reader);
                        let (pattern, rule_set) = (
                            pattern.map_err(|e| at(&reader, e))?,
                            rule_set.map_err(|e| at(&reader, e))?,
                        );
                        document.maps.push(LanguageMap {
                            pattern,
                            rule_set,
                            line,
                        });
                    }
                    _ => reader.skip_element()?,
                },
                Event::Text(_) | Event::End(_) => {}
                Event::Eof => break,
            }
        }
        document.check()?;
        Ok(document)
    }

    /// The set of a name.
    pub fn rule_set(&self, name: &str) -> Option<&RuleSet> {
        self.rule_sets.iter().find(|set| set.name == name)
    }

    fn read_header(&mut self, header: &Element<'_>) {
        let is_yes = |name| header.attribute(name).is_some_and(is_yes);
        self.cascade = is_yes("cascade");
        self.segment_subflows = is_yes("segmentsubflows");
    }

    /// Reads the rules of a `<languagerule>`, whose start was the last event.
    fn read_rules<R: BufRead>(&mut self, reader: &mut Reader<R>, name: Named) -> Result<()> {
        let mut set = RuleSet {
            name: name.map_err(|missing| at(reader, missing))?,
            line: line(reader),
            rules: Vec::new(),
        };
        loop {
            match reader.event()? {
                Event::Start(element) if element.local_name() == "rule" => {
                    let stated = element.attribute("break").map(str::to_owned);
                    let line = line(reader);
                    let breaks = match stated.as_deref() {
                        None => true, // The standard's default.
                        Some(value) if is_yes(value) => true,
                        Some(value) if value.trim().eq_ignore_ascii_case("no") => false,
                        Some(value) => {
                            let text = format!(
                                "break=\"{value}\" is neither yes nor no; the rule is left out"
                            );
                            self.remarks.push(Remark { line, text });
                            reader.skip_element()?;
                            continue;
                        }
                    };
                    let (before, after) = read_sides(reader)?;
                    set.rules.push(Rule {
                        breaks,
                        before,
                        after,
                        line,
                    });
                }
                Event::Start(_) => reader.skip_element()?,
                Event::Text(_) => {}
                Event::End(_) | Event::Eof => break,
            }
        }
        if self.rule_set(&set.name).is_some() {
            let text = format!(
                "there is another <languagerule> named `{}`; the first is used",
                set.name
            );
            self.remarks.push(Remark {
                line: set.line,
                text,
            });
        }
        self.rule_sets.push(set);
        Ok(())
    }

    /// Whether the parts fit together.
    fn check(&mut self) -> Result<()> {
        if self.rule_sets.iter().all(|set| set.rules.is_empty()) {
            return Err(self
                .error(None, "the file holds no rules")
                .expected("<rule> elements in a <languagerule>"));
        }
        let Some(map) = self.maps.first() else {
            return Err(self
                .error(None, "no language uses the rules")
                .expected("<languagemap> elements in <maprules>"));
        };
        if self
            .maps
            .iter()
            .all(|map| self.rule_set(&map.rule_set).is_none())
        {
            let names: Vec<&str> = self.rule_sets.iter().map(|set| set.name.as_str()).collect();
            let message = format!(
                "the language maps name rules that are not there, such as `{}`",
                map.rule_set
            );
            return Err(self
                .error(Some(map.line), message)
                .expected(names.join(", ")));
        }
        for map in &self.maps {
            if self.rule_set(&map.rule_set).is_none() {
                let text = format!(
                    "the map `{}` names rules that are not there: `{}`",
                    map.pattern, map.rule_set
                );
                self.remarks.push(Remark {
                    line: map.line,
                    text,
                });
            }
        }
        Ok(())
    }

    /// An error about this file.
    pub(super) fn error(&self, line: Option<u64>, message: impl Into<String>) -> Error {
        let file = Place::file(self.name.clone());
        Error::input(Place { line, ..file }, message)
    }
}

/// A value, or what is said where it is missing: the message, and what was expected.
type Named = std::result::Result<String, (String, String)>;

/// The value of an attribute that has to be there.
fn required(element: &Element<'_>, name: &str) -> Named {
    let value = element.attribute(name).map(str::to_owned);
    value.ok_or_else(|| {
        let element = element.local_name();
        (
            format!("<{element}> has no attribute {name}"),
            format!("<{element} {name}=\"…\">"),
        )
    })
}

fn at<R: BufRead>(reader: &Reader<R>, (message, expected): (String, String)) -> Error {
    reader.error(message).expected(expected)
}

fn line<R: BufRead>(reader: &Reader<R>) -> u64 {
    reader.place().line.unwrap_or_default()
}

fn is_yes(value: &str) -> bool {
    value.trim().eq_ignore_ascii_case("yes")
}

fn format_handle(element: &Element<'_>) -> Option<FormatHandle> {
    Some(FormatHandle {
        kind: element.attribute("type")?.to_owned(),
        include: element.attribute("include").is_some_and(is_yes),
    })
}

/// The texts of `<beforebreak>` and `<afterbreak>` of the rule whose start was the last event.
fn read_sides<R: BufRead>(reader: &mut Reader<R>) -> Result<(String, String)> {
    let (mut before, mut after) = (String::new(), String::new());
    loop {
        match reader.event()? {
            Event::Start(element) => match element.local_name() {
                "beforebreak" => reader.text_content(&mut before)?,
                "afterbreak" => reader.text_content(&mut after)?,
                _ => reader.skip_element()?,
            },
            Event::Text(_) => {}
            Event::End(_) | Event::Eof => return Ok((before, after)),
        }
    }
}

fn known_version<R: BufRead>(reader: &Reader<R>, stated: Option<String>) -> Result<String> {
    match stated.as_deref().map(str::trim) {
        Some("2.0" | "1.0") => Ok(stated.unwrap_or_default().trim().to_owned()),
        Some(other) => Err(reader
            .error(format!("SRX version `{other}` is not known"))
            .expected("version=\"2.0\" or \"1.0\"")),
        None => Err(reader
            .error("<srx> does not state its version")
            .expected("<srx version=\"2.0\" …>")),
    }
}
