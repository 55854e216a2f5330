//! What the styles of a document make of its paragraphs.
//!
//! A paragraph names its style by an id that depends on the language of Word
//! (`Ttulo1`); the list of styles gives the id its name, which for Word's own styles is
//! English in every language (`heading 1`). A style without a meaning of its own has
//! that of the style it is based on.

use std::collections::HashMap;

use super::package::Part;
use crate::Result;
use crate::xml::Event;

/// What a style says that a paragraph is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    Title,
    Subtitle,
    /// A heading, 1 the highest.
    Heading(u8),
    Caption,
    Byline,
    Dateline,
    Slug,
}

/// The styles of a document, by id.
#[derive(Debug, Default)]
pub(super) struct Styles {
    known: HashMap<String, Known>,
}

#[derive(Debug, Default)]
struct Known {
    style: Option<Style>,
    based_on: Option<String>,
}

impl Known {
    /// Takes in a property of the style.
    fn take(&mut self, property: &str, value: &str) {
        match property {
            "name" => self.style = self.style.or(named(value)),
            "basedOn" => self.based_on = Some(value.to_owned()),
            "outlineLvl" => self.style = self.style.or(outline(value)),
            _ => {}
        }
    }
}

/// The heading of an outline level: 0 is the highest, 9 that of text.
pub(super) fn outline(level: &str) -> Option<Style> {
    let level: u8 = level.parse().ok()?;
    (level < 9).then_some(Style::Heading(level + 1))
}

/// Styles that are based on each other at most; Word allows ten.
const MAX_BASES: usize = 20;

impl Styles {
    /// Reads the list of styles.
    ///
    /// # Errors
    /// When it is broken.
    pub(super) fn read(part: &Part) -> Result<Styles> {
        let mut styles = Styles::default();
        let mut id = String::new();
        let mut reader = part.reader();
        reader.root("styles")?;
        loop {
            match reader.event()? {
                Event::Start(element) => {
                    let value = super::body::value(&element, "val");
                    let name = element.local_name();
                    if name == "style" {
                        super::body::value(&element, "styleId").clone_into(&mut id);
                        styles.known.insert(id.clone(), Known::default());
                    } else if let Some(known) = styles.known.get_mut(&id) {
                        known.take(name, value);
                    }
                }
                Event::Eof => return Ok(styles),
                _ => {}
            }
        }
    }

    /// What the style with this id says.
    pub(super) fn get(&self, id: &str) -> Option<Style> {
        let mut id = id;
        for _ in 0..MAX_BASES {
            let Some(known) = self.known.get(id) else {
                return named(id);
            };
            if known.style.is_some() {
                return known.style;
            }
            id = known.based_on.as_deref()?;
        }
        None
    }
}

/// What a style of this name, or this id, is for. Other programs write the names of
/// their own language.
fn named(name: &str) -> Option<Style> {
    let name = name.to_lowercase();
    let base = name
        .trim_end_matches(|c: char| c.is_ascii_digit())
        .trim_end_matches([' ', '_']);
    let level: Option<u8> = name
        .get(base.len()..)?
        .trim_matches([' ', '_'])
        .parse()
        .ok();
    let heading = matches!(
        base,
        "heading"
            | "título"
            | "titulo"
            | "ttulo"
            | "titre"
            | "titolo"
            | "überschrift"
            | "berschrift"
            | "encabezado"
            | "titular"
    );
    Some(match (base, level) {
        (_, Some(level)) if heading => Style::Heading(level),
        (
            "title" | "headline" | "título" | "titulo" | "ttulo" | "titular" | "titre" | "titel"
            | "titolo",
            None,
        ) => Style::Title,
        ("heading", None) => Style::Heading(2),
        (
            "subtitle" | "subtítulo" | "subtitulo" | "subttulo" | "subhead" | "deck" | "bajada"
            | "entradilla",
            _,
        ) => Style::Subtitle,
        (
            "caption" | "image caption" | "epígrafe" | "descripción" | "leyenda" | "pie de foto",
            _,
        ) => Style::Caption,
        ("byline" | "firma" | "autor" | "author", _) => Style::Byline,
        ("dateline" | "date" | "fecha" | "fechado", _) => Style::Dateline,
        ("slug" | "slugline", _) => Style::Slug,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_word_in_any_language() {
        for (name, style) in [
            ("Title", Some(Style::Title)),
            ("heading 1", Some(Style::Heading(1))),
            ("Heading2", Some(Style::Heading(2))),
            ("Título 1", Some(Style::Heading(1))),
            ("Ttulo1", Some(Style::Heading(1))),
            ("Título", Some(Style::Title)),
            ("Byline", Some(Style::Byline)),
            ("caption", Some(Style::Caption)),
            ("Normal", None),
            ("", None),
            ("12", None),
        ] {
            assert_eq!(named(name), style, "{name}");
        }
    }
}
