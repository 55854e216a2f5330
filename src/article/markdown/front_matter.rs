//! The block of keys at the top of a Markdown file.
//!
//! Writers put a story's title, author and the like there, as YAML between `---` lines
//! or as TOML between `+++` lines. Of both only what such blocks hold in practice is
//! read: a key and a value on a line, with or without quotes, and short lists.

use crate::article::metadata::state;
use crate::article::{Metadata, Role};

/// What the keys say.
#[derive(Debug, Default)]
pub(super) struct FrontMatter {
    /// Parts of the story, in the order in which a story has them.
    pub(super) parts: Vec<(Role, String)>,
    pub(super) lang: Option<String>,
    metadata: Metadata,
}

impl FrontMatter {
    /// Sets the fields of `metadata` that the keys name.
    pub(super) fn state(&self, metadata: &mut Metadata) {
        let said = &self.metadata;
        for (field, value) in [
            (&mut metadata.id, &said.id),
            (&mut metadata.version, &said.version),
            (&mut metadata.slug, &said.slug),
            (&mut metadata.date, &said.date),
            (&mut metadata.urgency, &said.urgency),
            (&mut metadata.status, &said.status),
            (&mut metadata.provider, &said.provider),
        ] {
            state(field, value.as_deref().unwrap_or_default());
        }
    }
}

/// Reads a block of keys; a line that is none is passed over.
pub(super) fn read(block: &str) -> FrontMatter {
    let mut front = FrontMatter::default();
    let mut lists: Vec<(String, Vec<String>)> = Vec::new();
    for line in block.lines() {
        let indented = line.starts_with([' ', '\t']);
        let line = line.trim();
        if let Some(entry) = line.strip_prefix("- ") {
            if let Some((_, values)) = lists.last_mut() {
                values.push(unquoted(entry));
            }
            continue;
        }
        let Some(at) = line
            .find([':', '='])
            .filter(|_| !indented && !line.starts_with('#'))
        else {
            continue;
        };
        let (key, value) = line.split_at(at);
        let value = value.get(1..).unwrap_or_default().trim();
        lists.push((key.trim().to_lowercase(), values(value)));
    }
    for (key, values) in &lists {
        front.take(key, &values.join(", "));
    }
    front.parts.sort_by_key(|(role, _)| order(*role));
    front
}

/// The values after a key: one, or a list in brackets.
fn values(text: &str) -> Vec<String> {
    match text
        .strip_prefix('[')
        .and_then(|list| list.strip_suffix(']'))
    {
        Some(list) => list.split(',').map(unquoted).collect(),
        None if text.is_empty() => Vec::new(),
        None => vec![unquoted(text)],
    }
}

/// A value without its quotes or the remark behind it.
fn unquoted(text: &str) -> String {
    let text = text.trim();
    for quote in ['"', '\''] {
        if let Some(inside) = text.strip_prefix(quote) {
            let end = inside.rfind(quote).unwrap_or(inside.len());
            let inside = inside.get(..end).unwrap_or(inside);
            return match quote {
                '"' => inside.replace("\\\"", "\"").replace("\\\\", "\\"),
                _ => inside.replace("''", "'"),
            };
        }
    }
    let end = text.find(" #").unwrap_or(text.len());
    text.get(..end).unwrap_or(text).trim().to_owned()
}

/// Where in a story a part stands.
fn order(role: Role) -> usize {
    let parts = [
        Role::Slug,
        Role::Headline,
        Role::Subhead,
        Role::Byline,
        Role::Dateline,
    ];
    parts
        .iter()
        .position(|part| *part == role)
        .unwrap_or(parts.len())
}

impl FrontMatter {
    fn take(&mut self, key: &str, value: &str) {
        if value.is_empty() || matches!(value, "null" | "~") {
            return;
        }
        let said = &mut self.metadata;
        match key {
            "title" | "headline" | "titulo" | "título" => self.part(Role::Headline, value),
            "subtitle" | "deck" | "subhead" | "standfirst" | "bajada" => {
                self.part(Role::Subhead, value);
            }
            "author" | "authors" | "byline" | "autor" => self.part(Role::Byline, value),
            "dateline" => self.part(Role::Dateline, value),
            "lang" | "language" | "locale" | "idioma" => {
                self.lang.get_or_insert_with(|| value.to_owned());
            }
            "id" | "uri" | "guid" | "story_id" => state(&mut said.id, value),
            "version" => state(&mut said.version, value),
            "slug" | "slugline" => state(&mut said.slug, value),
            "date" | "fecha" | "modified" | "published" => state(&mut said.date, value),
            "urgency" | "priority" => state(&mut said.urgency, value),
            "status" | "pubstatus" => state(&mut said.status, value),
            "provider" | "source" | "agency" | "publisher" => state(&mut said.provider, value),
            _ => {}
        }
    }

    /// Adds a part; of two keys for the same part the first one counts.
    fn part(&mut self, role: Role, value: &str) {
        if !self.parts.iter().any(|(known, _)| *known == role) {
            self.parts.push((role, value.to_owned()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_kinds_of_block_are_read() {
        let yaml = "author:\n  - Ana Ruiz\n  - J. P. Mora\ntitle: 'Sismo: ''grave'''\nid: urn:x:1 # the desk's\nslug: PERU-SISMO\ndate: 2021-05-03T10:00:00-05:00\ndateline: Lima\nversion: 2\ntags: [a, b]\nextra:\n  title: no\nstatus: ~\n";
        let toml = "title = \"Sismo: \\\"grave\\\"\"\nauthor = ['Ana Ruiz', \"J. P. Mora\"]\nurgency = 3\nlang = \"es-PE\"\n";
        let front = read(yaml);
        assert_eq!(
            front.parts,
            [
                (Role::Headline, "Sismo: 'grave'".to_owned()),
                (Role::Byline, "Ana Ruiz, J. P. Mora".to_owned()),
                (Role::Dateline, "Lima".to_owned()),
            ]
        );
        let mut metadata = Metadata::default();
        front.state(&mut metadata);
        assert_eq!(metadata.id.as_deref(), Some("urn:x:1"));
        assert_eq!(metadata.slug.as_deref(), Some("PERU-SISMO"));
        assert_eq!(metadata.date.as_deref(), Some("2021-05-03T10:00:00-05:00"));
        assert_eq!(
            (metadata.version.as_deref(), metadata.status),
            (Some("2"), None)
        );
        let front = read(toml);
        assert_eq!(front.lang.as_deref(), Some("es-PE"));
        let texts: Vec<&str> = front.parts.iter().map(|(_, text)| text.as_str()).collect();
        assert_eq!(texts, ["Sismo: \"grave\"", "Ana Ruiz, J. P. Mora"]);
    }
}
