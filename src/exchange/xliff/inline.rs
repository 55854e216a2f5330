//! The content of a `<source>`, `<seg-source>` or `<target>` as text with tags.

use std::collections::HashMap;
use std::io::BufRead;

use super::codes::{role_1, role_2};
use crate::Result;
use crate::exchange::seg::tidy;
use crate::memory::{Tag, TagKind};
use crate::xml::{Element, Event, Reader, escape};

/// A text with its tags, as it was read.
#[derive(Debug, Default)]
pub(super) struct Side {
    text: String,
    tags: Vec<Tag>,
}

impl Side {
    fn tag(&mut self, kind: TagKind, number: u32, role: String, code: String) {
        self.tags.push(Tag {
            at: self.text.len(),
            kind,
            number,
            role,
            code,
        });
    }

    /// The text as units hold it.
    pub(super) fn tidied(self) -> (String, Vec<Tag>) {
        tidy(self.text, self.tags)
    }
}

/// What stands on one side of a unit.
#[derive(Debug, Default)]
pub(super) struct Content {
    /// What stands outside of segments: everything, where there are none.
    pub(super) whole: Side,
    /// The segments of 1.2 by their `mid`.
    pub(super) segments: Vec<(String, Side)>,
}

impl Content {
    /// All of it as one side, segments behind what stands outside of them.
    pub(super) fn joined(self) -> Side {
        let mut all = self.whole;
        for (_, side) in self.segments {
            if !all.text.is_empty() && !all.text.ends_with(char::is_whitespace) {
                all.text.push(' ');
            }
            let at = all.text.len();
            all.text.push_str(&side.text);
            all.tags.extend(side.tags.into_iter().map(|tag| Tag {
                at: tag.at + at,
                ..tag
            }));
        }
        all
    }
}

/// The numbers of the tags of one unit and the codes they refer to.
#[derive(Debug, Default)]
pub(super) struct Numbers {
    /// Numbers given to ids that are none.
    given: HashMap<String, u32>,
    /// `originalData` of 2.x.
    pub(super) data: HashMap<String, String>,
}

impl Numbers {
    /// The number of an id: the digits it begins with, else the next one.
    fn of(&mut self, id: Option<&str>) -> u32 {
        let id = id.unwrap_or_default();
        let digits = id.split('-').next().unwrap_or_default();
        if let Ok(number) = digits.parse() {
            return number;
        }
        let next = self.given.len() as u32 + 1;
        *self.given.entry(id.to_owned()).or_insert(next)
    }

    fn code(&self, reference: Option<&str>) -> String {
        let code = reference.and_then(|id| self.data.get(id));
        code.cloned().unwrap_or_default()
    }
}

/// What an open element does when it ends.
enum Ends {
    /// Nothing: it is no tag.
    Nothing,
    /// It ends a segment of 1.2.
    Segment,
    /// It is the second tag of a pair.
    Close(u32, String, String),
}

/// Reads the rest of the element whose start was the last event.
///
/// # Errors
/// Like [`Reader::event`]; a side that is longer than the limit of a text.
pub(super) fn content<R: BufRead>(
    reader: &mut Reader<R>,
    numbers: &mut Numbers,
) -> Result<Content> {
    let limit = reader.limits().text as u64;
    let begin = reader.byte();
    let mut content = Content::default();
    let mut stack: Vec<Ends> = Vec::new();
    let mut in_segment = false;
    // Roles of pairs that began in an element of their own, for the elements that end them.
    let mut roles: HashMap<u32, Vec<String>> = HashMap::new();
    loop {
        let side = match content.segments.last_mut() {
            Some((_, side)) if in_segment => side,
            _ => &mut content.whole,
        };
        match reader.event()? {
            Event::Text(text) => side.text.push_str(text),
            Event::Start(element) => {
                let is_segment = element.local_name() == "mrk"
                    && element.attribute("mtype") == Some("seg")
                    && !in_segment;
                if is_segment {
                    let mid = element.attribute("mid").unwrap_or_default().to_owned();
                    content.segments.push((mid, Side::default()));
                    in_segment = true;
                    stack.push(Ends::Segment);
                    continue;
                }
                if matches!(element.local_name(), "trans-unit" | "unit") {
                    return Err(reader.misplaced("unit"));
                }
                match start(&element, numbers, &mut roles, side) {
                    Step::Into(ends) => stack.push(ends),
                    Step::Over => reader.skip_element()?,
                    Step::Code(kind, number, role) => {
                        let mut code = String::new();
                        reader.text_content(&mut code)?;
                        side.tag(kind, number, role, code);
                    }
                }
            }
            Event::End(_) => match stack.pop() {
                None => return Ok(content),
                Some(Ends::Nothing) => {}
                Some(Ends::Segment) => in_segment = false,
                Some(Ends::Close(number, role, code)) => {
                    side.tag(TagKind::Close, number, role, code);
                }
            },
            Event::Eof => return Ok(content),
        }
        if reader.byte().saturating_sub(begin) > limit {
            return Err(reader.too_long("text"));
        }
    }
}

/// What to do with an element's content.
enum Step {
    /// It is text of the side.
    Into(Ends),
    /// It is not looked at.
    Over,
    /// It is the native code of such a tag.
    Code(TagKind, u32, String),
}

/// Takes in the start of an inline element.
fn start(
    element: &Element<'_>,
    numbers: &mut Numbers,
    roles: &mut HashMap<u32, Vec<String>>,
    side: &mut Side,
) -> Step {
    let has = |name: &str| element.attribute(name).is_some();
    let is_second = match element.local_name() {
        "pc" | "sc" | "ec" | "cp" => true,
        // That of 2.x is empty, and what it stands for is in its attributes.
        "ph" => !has("ctype") && (has("dataRef") || has("type") || has("equiv")),
        _ => false,
    };
    match is_second {
        true => start_2(element, numbers, roles, side),
        false => start_1(element, numbers, roles, side),
    }
}

/// [`start`] of an element of 1.2.
fn start_1(
    element: &Element<'_>,
    numbers: &mut Numbers,
    roles: &mut HashMap<u32, Vec<String>>,
    side: &mut Side,
) -> Step {
    use TagKind::{Close, Open, Single};
    let attribute = |name: &str| element.attribute(name);
    let role = || role_1(attribute("ctype").unwrap_or_default());
    let equivalent = || attribute("equiv-text").unwrap_or_default().to_owned();
    match element.local_name() {
        "g" => {
            let number = numbers.of(attribute("id"));
            side.tag(Open, number, role(), equivalent());
            Step::Into(Ends::Close(number, role(), String::new()))
        }
        "x" => {
            side.tag(Single, numbers.of(attribute("id")), role(), equivalent());
            Step::Over
        }
        name @ ("bx" | "bpt") => {
            let number = numbers.of(attribute("rid").or(attribute("id")));
            roles.entry(number).or_default().push(role());
            match name {
                "bpt" => return Step::Code(Open, number, role()),
                _ => side.tag(Open, number, role(), equivalent()),
            }
            Step::Over
        }
        name @ ("ex" | "ept") => {
            let number = numbers.of(attribute("rid").or(attribute("id")));
            let role = roles
                .get_mut(&number)
                .and_then(Vec::pop)
                .unwrap_or_default();
            match name {
                "ept" => return Step::Code(Close, number, role),
                _ => side.tag(Close, number, role, equivalent()),
            }
            Step::Over
        }
        "it" => {
            let kind = match attribute("pos") {
                Some("open") => Open,
                Some("close") => Close,
                _ => Single,
            };
            Step::Code(kind, numbers.of(attribute("id")), role())
        }
        "ph" => Step::Code(Single, numbers.of(attribute("id")), role()),
        // What Trados shows as struck out is not in the text any more.
        "mrk" if attribute("mtype") == Some("x-sdl-deleted") => Step::Over,
        "sub" => Step::Over,
        // Annotations: their text is the segment's.
        _ => Step::Into(Ends::Nothing),
    }
}

/// [`start`] of an element of 2.x.
fn start_2(
    element: &Element<'_>,
    numbers: &mut Numbers,
    roles: &mut HashMap<u32, Vec<String>>,
    side: &mut Side,
) -> Step {
    use TagKind::{Close, Open, Single};
    let attribute = |name: &str| element.attribute(name);
    let own_role = || role_2(attribute("type"), attribute("subType"));
    match element.local_name() {
        "ph" => {
            let number = numbers.of(attribute("id"));
            side.tag(
                Single,
                number,
                own_role(),
                numbers.code(attribute("dataRef")),
            );
            Step::Over
        }
        "pc" => {
            let number = numbers.of(attribute("id"));
            side.tag(
                Open,
                number,
                own_role(),
                numbers.code(attribute("dataRefStart")),
            );
            let code = numbers.code(attribute("dataRefEnd"));
            Step::Into(Ends::Close(number, own_role(), code))
        }
        "sc" => {
            let number = numbers.of(attribute("id"));
            roles.entry(number).or_default().push(own_role());
            side.tag(Open, number, own_role(), numbers.code(attribute("dataRef")));
            Step::Over
        }
        "ec" => {
            let number = numbers.of(attribute("startRef").or(attribute("id")));
            let begun = match attribute("startRef") {
                Some(_) => roles.get_mut(&number).and_then(Vec::pop),
                None => None,
            };
            let role = match (attribute("type"), begun) {
                (None, Some(begun)) => begun,
                _ => own_role(),
            };
            side.tag(Close, number, role, numbers.code(attribute("dataRef")));
            Step::Over
        }
        "cp" => {
            let code = attribute("hex").and_then(|hex| u32::from_str_radix(hex, 16).ok());
            // A character that XML cannot hold has no place in a text of ours either.
            let character = code
                .and_then(char::from_u32)
                .filter(|&c| escape::is_allowed(c));
            side.text.extend(character);
            Step::Over
        }
        _ => Step::Into(Ends::Nothing),
    }
}
