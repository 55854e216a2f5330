//! Where in a JSON text an error lies, and in which field.
//!
//! The parser tells line and column; what stands before that place is well-formed,
//! so one pass over it finds the field (`bodies[1].value`) and where its value starts.

use std::fmt::Write;

/// The field at a place of a JSON text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Field {
    /// Its path, such as `bodies[1].value`; empty at the top.
    pub(super) path: String,
    /// The first byte of what was read last: a value, or the name of a field.
    pub(super) value: usize,
}

/// Most steps of a path that are written out; the rest is `…`.
const MAX_STEPS: usize = 6;

/// Longest name in a path, in characters.
const MAX_NAME: usize = 40;

enum Step<'a> {
    /// An object, at this key; before its first key the key is empty.
    Key { key: &'a str, wants_key: bool },
    /// An array, at this index.
    Index(usize),
}

/// What the trouble at a place is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum About {
    /// A value inside of what is open.
    Value,
    /// The very object or list that was opened last.
    Opened,
    /// The name of the last field.
    Name,
}

/// The field in which byte `until` of `json` lies.
pub(super) fn field_at(json: &str, until: usize, about: About) -> Field {
    let mut steps: Vec<Step<'_>> = Vec::new();
    // Where the open objects and lists start.
    let mut starts: Vec<usize> = Vec::new();
    let mut value = 0;
    // A value of a wrong kind is refused before its first byte is taken.
    let mut is_due = false;
    let head = head(json, until);
    let mut rest = head;
    while let Some(byte) = rest.bytes().next() {
        let at = head.len() - rest.len();
        let length = token_length(rest);
        match (byte, steps.last_mut()) {
            (b'"', Some(Step::Key { key, wants_key })) if *wants_key => {
                *key = rest.get(..length).unwrap_or_default().trim_matches('"');
                *wants_key = false;
                value = at;
            }
            (b'}' | b']', _) => {
                steps.pop();
                (value, is_due) = (starts.pop().unwrap_or(value), false);
            }
            (b',', Some(Step::Key { wants_key, .. })) => *wants_key = true,
            (b',', Some(Step::Index(index))) => *index += 1,
            (b',' | b':' | b' ' | b'\t' | b'\r' | b'\n', _) => {}
            (_, _) => (value, is_due) = (at, false),
        }
        is_due |= matches!(byte, b':' | b',' | b'[');
        if matches!(byte, b'{' | b'[') {
            starts.push(at);
        }
        match byte {
            b'{' => steps.push(Step::Key {
                key: "",
                wants_key: true,
            }),
            b'[' => steps.push(Step::Index(0)),
            _ => {}
        }
        rest = rest.get(length..).unwrap_or_default();
    }
    if about == About::Opened && head.ends_with(['[', '{']) {
        steps.pop();
    } else if about != About::Name && is_due {
        let coming = json.get(head.len()..).unwrap_or_default();
        value = json.len() - coming.trim_start().len();
    }
    Field {
        path: written(&steps),
        value,
    }
}

/// The text up to a byte, or to the end of the character that the byte lies in.
fn head(text: &str, until: usize) -> &str {
    let ends = (until..text.len()).find(|end| text.is_char_boundary(*end));
    ends.and_then(|end| text.get(..end)).unwrap_or(text)
}

/// Bytes of the token at the start of `text`: a string with its quotes, a number or
/// a word, else one character.
fn token_length(text: &str) -> usize {
    let first = text.chars().next().map_or(1, char::len_utf8);
    if text.starts_with('"') {
        let mut escaped = false;
        let end = text.bytes().skip(1).position(|byte| {
            let closes = byte == b'"' && !escaped;
            escaped = byte == b'\\' && !escaped;
            closes
        });
        return end.map_or(text.len(), |end| end + 2);
    }
    let is_word = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.');
    text.bytes()
        .take_while(|byte| is_word(*byte))
        .count()
        .max(first)
}

fn written(steps: &[Step<'_>]) -> String {
    let mut path = String::new();
    for step in steps.iter().take(MAX_STEPS) {
        match step {
            Step::Key { key: "", .. } => {}
            Step::Key { key, .. } => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.extend(key.chars().take(MAX_NAME));
            }
            Step::Index(index) => {
                // Writing to a string cannot fail.
                let _ = write!(path, "[{index}]");
            }
        }
    }
    if steps.len() > MAX_STEPS {
        path.push('…');
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_leads_to_the_value() {
        let json = r#"{"uri": "a,\"b{", "bodies": [{"role": "x"}, {"n": [], "value": 3}], "z": 1}"#;
        for (needle, path) in [
            ("a,", "uri"),
            ("\"x\"", "bodies[0].role"),
            ("3}", "bodies[1].value"),
            ("1}", "z"),
        ] {
            let at = json.find(needle).unwrap();
            assert_eq!(field_at(json, at + 1, About::Value).path, path, "{needle}");
        }
        let three = json.find("3}").unwrap();
        assert_eq!(field_at(json, three + 1, About::Value).value, three);
    }

    #[test]
    fn any_text_has_an_answer() {
        for json in ["", "é", "]]]", "{\"", "\"\\", "[[[[[[[[[[", "{{{{", "nul"] {
            for until in 0..json.len() + 2 {
                for about in [About::Value, About::Opened, About::Name] {
                    field_at(json, until, about);
                }
            }
        }
        assert_eq!(
            field_at("[[[[[[[[", 8, About::Value).path,
            "[0][0][0][0][0][0]…"
        );
    }
}
