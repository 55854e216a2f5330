//! What stands in a line of a batch: a document with its translation, or one alone.

use std::fmt;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::{Deserializer, Error as _, SeqAccess, Visitor};
use serde_json::Value;

use super::lines::{Line, MAX_LINE};
use crate::cli::files;
use crate::text::Lang;

/// A document with its translation.
pub(in crate::cli) struct Pair {
    /// Its id, a string or a number, given back as it is.
    pub(in crate::cli) id: Value,
    pub(in crate::cli) source: Text,
    pub(in crate::cli) target: Text,
    /// Languages that the record names.
    pub(in crate::cli) src: Option<Lang>,
    pub(in crate::cli) tgt: Option<Lang>,
}

impl Pair {
    /// The id as a memory keeps it.
    pub(in crate::cli) fn story(&self) -> String {
        match &self.id {
            Value::String(id) => id.clone(),
            other => other.to_string(),
        }
    }
}

/// A document that is not translated yet, or whose translation does not matter.
pub(in crate::cli) struct Single {
    /// Its id, a string or a number, given back as it is.
    pub(in crate::cli) id: Value,
    pub(in crate::cli) source: Text,
    /// The language that the record names.
    pub(in crate::cli) src: Option<Lang>,
}

/// The text of one side.
pub(in crate::cli) enum Text {
    /// To be segmented.
    Whole(String),
    /// Segmented already.
    Segments(Vec<String>),
    /// A story file.
    File(PathBuf),
}

/// A record that cannot be used: its id, where that can be read, and what is wrong.
pub(in crate::cli) struct Refused {
    pub(in crate::cli) id: Value,
    pub(in crate::cli) error: String,
}

/// A record as JSON has it. A field that is there twice is an error of serde's.
#[derive(Deserialize)]
#[serde(expecting = "a JSON object with id, source and target")]
struct Raw {
    id: Option<Value>,
    source: Option<Given>,
    target: Option<Given>,
    source_path: Option<String>,
    target_path: Option<String>,
    src: Option<String>,
    tgt: Option<String>,
}

/// What is left of a record that has other faults.
#[derive(Deserialize)]
struct OnlyId {
    id: Value,
}

/// Reads the document and the translation of a line; file names are taken from `folder`.
///
/// # Errors
/// What is wrong with the record, for the user.
pub(in crate::cli) fn pair(line: &Line, folder: &Path) -> Result<Pair, Refused> {
    checked(line, |id, raw| {
        Ok(Pair {
            id,
            source: text(folder, "source", raw.source, raw.source_path)?,
            target: text(folder, "target", raw.target, raw.target_path)?,
            src: lang("src", raw.src)?,
            tgt: lang("tgt", raw.tgt)?,
        })
    })
}

/// Reads the document of a line and passes over its translation.
///
/// # Errors
/// As [`pair`].
pub(in crate::cli) fn single(line: &Line, folder: &Path) -> Result<Single, Refused> {
    checked(line, |id, raw| {
        Ok(Single {
            id,
            source: text(folder, "source", raw.source, raw.source_path)?,
            src: lang("src", raw.src)?,
        })
    })
}

/// Reads the record of a line and makes of it what is wanted.
fn checked<T>(
    line: &Line,
    make: impl FnOnce(Value, Raw) -> Result<T, String>,
) -> Result<T, Refused> {
    let raw = read(line)?;
    let id = known_id(raw.id.clone().unwrap_or_default());
    let made = sound_id(raw.id.clone()).and_then(|id| make(id, raw));
    made.map_err(|error| Refused { id, error })
}

fn read(line: &Line) -> Result<Raw, Refused> {
    let refuse = |id: Value, error: String| Err(Refused { id, error });
    let Some(bytes) = &line.bytes else {
        let limit = MAX_LINE >> 20;
        return refuse(
            Value::Null,
            format!("the line is longer than {limit} MiB; name files in source_path"),
        );
    };
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.trim(),
        Err(error) => {
            let at = error.valid_up_to();
            return refuse(Value::Null, format!("byte {at} is not UTF-8"));
        }
    };
    // Serde would also take a list of the fields.
    if !text.starts_with('{') {
        return refuse(
            Value::Null,
            "expected a JSON object with id, source and target".into(),
        );
    }
    serde_json::from_str(text).or_else(|error| {
        let id = serde_json::from_str(text).map_or(Value::Null, |OnlyId { id }| id);
        refuse(known_id(id), without_line(&error))
    })
}

/// The id, unless it is of no use as one.
fn known_id(id: Value) -> Value {
    match id {
        Value::String(_) | Value::Number(_) => id,
        _ => Value::Null,
    }
}

fn sound_id(id: Option<Value>) -> Result<Value, String> {
    match id {
        None => Err("`id` is missing".into()),
        Some(Value::String(id)) if id.trim().is_empty() => Err("`id` is empty".into()),
        // Beyond 64 bits a number is read as a rounded one, and two could become the same.
        Some(Value::Number(id)) if id.is_f64() => {
            Err("`id` is no whole number of up to 64 bits; put it in quotes".into())
        }
        Some(id @ (Value::String(_) | Value::Number(_))) => Ok(id),
        Some(_) => Err("`id` is no text or number".into()),
    }
}

/// The text of the side `name`.
fn text(
    folder: &Path,
    name: &str,
    given: Option<Given>,
    path: Option<String>,
) -> Result<Text, String> {
    match (given, path) {
        (Some(Given::Whole(text)), None) => Ok(Text::Whole(text)),
        (Some(Given::Segments(segments)), None) => Ok(Text::Segments(segments)),
        (None, Some(path)) if path == files::STDIO || path.is_empty() => {
            Err(format!("`{name}_path` names no file"))
        }
        (None, Some(path)) => Ok(Text::File(folder.join(path))),
        (Some(_), Some(_)) => Err(format!("`{name}` and `{name}_path` exclude each other")),
        (None, None) => Err(format!(
            "`{name}` is missing; give the text in `{name}` or a file in `{name}_path`"
        )),
    }
}

fn lang(name: &str, tag: Option<String>) -> Result<Option<Lang>, String> {
    let parsed = tag.map(|tag| tag.parse::<Lang>()).transpose();
    parsed.map_err(|error| format!("`{name}`: {error}"))
}

/// The message of a JSON error: its line is always the first, its column tells.
fn without_line(error: &serde_json::Error) -> String {
    let place = format!(" at line {} column {}", error.line(), error.column());
    let text = error.to_string();
    match text.strip_suffix(&place) {
        Some(message) => format!("{message} (column {})", error.column()),
        None => text,
    }
}

/// A text in a record: a string, or a list of its segments.
enum Given {
    Whole(String),
    Segments(Vec<String>),
}

impl<'de> Deserialize<'de> for Given {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(GivenVisitor)
    }
}

struct GivenVisitor;

impl<'de> Visitor<'de> for GivenVisitor {
    type Value = Given;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text or a list of segments")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Given, E> {
        Ok(Given::Whole(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Given, A::Error> {
        let mut segments = Vec::new();
        while let Some(segment) = list.next_element::<Value>()? {
            match segment {
                Value::String(segment) => segments.push(segment),
                other => {
                    let what = format!("segment {} is no text: {other}", segments.len());
                    return Err(A::Error::custom(what));
                }
            }
        }
        Ok(Given::Segments(segments))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: impl AsRef<[u8]>) -> (Value, String) {
        let line = Line {
            number: 1,
            bytes: Some(text.as_ref().to_vec()),
        };
        let refused = pair(&line, Path::new("")).err().unwrap();
        (refused.id, refused.error)
    }

    #[test]
    fn faults_are_named_and_the_id_is_kept_where_it_can_be_read() {
        for (text, id, part) in [
            ("{", Value::Null, "EOF"),
            ("null", Value::Null, "expected a JSON object"),
            (r#"["a","b","c"]"#, Value::Null, "expected a JSON object"),
            (
                r#"{"source":"a","target":"b"}"#,
                Value::Null,
                "`id` is missing",
            ),
            (
                r#"{"id":"","source":"a","target":"b"}"#,
                "".into(),
                "`id` is empty",
            ),
            (
                r#"{"id":[1],"source":"a","target":"b"}"#,
                Value::Null,
                "no text or number",
            ),
            (r#"{"id":7,"source":"a"}"#, 7.into(), "`target` is missing"),
            (
                r#"{"id":"x","source":null,"target":"b"}"#,
                "x".into(),
                "`source` is missing",
            ),
            (
                r#"{"id":"x","source":5,"target":"b"}"#,
                "x".into(),
                "a text or a list of segments (column 20)",
            ),
            (
                r#"{"id":"x","source":["a",null],"target":"b"}"#,
                "x".into(),
                "segment 1 is no text",
            ),
            (
                r#"{"id":"x","source":"a","source":"b","target":"c"}"#,
                "x".into(),
                "duplicate field `source`",
            ),
            (
                r#"{"id":"x","source":"a","source_path":"a","target":"c"}"#,
                "x".into(),
                "exclude each other",
            ),
            (
                r#"{"id":"x","source":"a","target_path":"-"}"#,
                "x".into(),
                "names no file",
            ),
            (
                r#"{"id":"x","source":"a","target":"b","src":"español"}"#,
                "x".into(),
                "is not a language tag",
            ),
            (
                r#"{"id":"x","source":"a","target":"b"} x"#,
                Value::Null,
                "trailing characters",
            ),
        ] {
            let (found, error) = refused(text);
            assert_eq!(found, id, "{text}");
            assert!(error.contains(part), "{text}: {error}");
        }
        let (_, error) = refused(b"{\"id\":\"\xff\"}");
        assert!(error.contains("byte 7 is not UTF-8"), "{error}");
    }

    #[test]
    fn paths_start_at_the_batch_and_texts_may_be_lists() {
        let line = Line {
            number: 1,
            bytes: Some(
                br#" {"id":1,"source":["a",""],"target_path":"b.txt","more":{}} "#.to_vec(),
            ),
        };
        let input = pair(&line, Path::new("day")).ok().unwrap();
        assert_eq!(input.story(), "1");
        assert!(matches!(input.source, Text::Segments(list) if list == ["a", ""]));
        let alone = single(&line, Path::new("day")).ok().unwrap();
        assert!(matches!(alone.source, Text::Segments(list) if list == ["a", ""]));
        assert!(matches!(input.target, Text::File(path) if path == Path::new("day/b.txt")));
    }
}
