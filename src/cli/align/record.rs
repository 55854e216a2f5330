//! The records of a batch: what stands in a line of the input, and what comes out.

use std::fmt;
use std::path::{Path, PathBuf};

use serde::de::{Deserializer, Error as _, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::lines::{Line, MAX_LINE};
use crate::align::Bead;
use crate::cli::aligned::{Aligned, Figures};
use crate::cli::files;
use crate::text::Lang;

/// A record that was read.
pub(super) struct Input {
    /// Its id, a string or a number, given back as it is.
    pub(super) id: Value,
    pub(super) source: Text,
    pub(super) target: Text,
    /// Languages that the record names.
    pub(super) src: Option<Lang>,
    pub(super) tgt: Option<Lang>,
}

impl Input {
    /// The id as a memory keeps it.
    pub(super) fn story(&self) -> String {
        match &self.id {
            Value::String(id) => id.clone(),
            other => other.to_string(),
        }
    }
}

/// The text of one side.
pub(super) enum Text {
    /// To be segmented.
    Whole(String),
    /// Segmented already.
    Segments(Vec<String>),
    /// A story file.
    File(PathBuf),
}

/// A record that cannot be used: its id, where that can be read, and what is wrong.
pub(super) struct Refused {
    pub(super) id: Value,
    pub(super) error: String,
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

/// Reads the record of a line; file names are taken from `folder`.
///
/// # Errors
/// What is wrong with the record, for the user.
pub(super) fn read(line: &Line, folder: &Path) -> Result<Input, Refused> {
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
    let raw: Raw = match serde_json::from_str(text) {
        Ok(raw) => raw,
        Err(error) => {
            let id = serde_json::from_str(text).map_or(Value::Null, |OnlyId { id }| id);
            return refuse(known_id(id), without_line(&error));
        }
    };
    let id = known_id(raw.id.clone().unwrap_or_default());
    checked(raw, folder).map_err(|error| Refused { id, error })
}

/// The id, unless it is of no use as one.
fn known_id(id: Value) -> Value {
    match id {
        Value::String(_) | Value::Number(_) => id,
        _ => Value::Null,
    }
}

fn checked(raw: Raw, folder: &Path) -> Result<Input, String> {
    let id = match raw.id {
        None => return Err("`id` is missing".into()),
        Some(Value::String(id)) if id.trim().is_empty() => return Err("`id` is empty".into()),
        // Beyond 64 bits a number is read as a rounded one, and two could become the same.
        Some(Value::Number(id)) if id.is_f64() => {
            return Err("`id` is no whole number of up to 64 bits; put it in quotes".into());
        }
        Some(id @ (Value::String(_) | Value::Number(_))) => id,
        Some(_) => return Err("`id` is no text or number".into()),
    };
    let side = |name, given: Option<Given>, path: Option<String>| match (given, path) {
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
    };
    let lang = |name, tag: Option<String>| {
        let parsed = tag.map(|tag| tag.parse::<Lang>()).transpose();
        parsed.map_err(|error| format!("`{name}`: {error}"))
    };
    Ok(Input {
        id,
        source: side("source", raw.source, raw.source_path)?,
        target: side("target", raw.target, raw.target_path)?,
        src: lang("src", raw.src)?,
        tgt: lang("tgt", raw.tgt)?,
    })
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

/// What comes out for a record.
#[derive(Serialize)]
#[serde(tag = "type", rename = "alignment")]
struct Alignment<'a> {
    id: &'a Value,
    source_lang: &'a str,
    target_lang: &'a str,
    beads: Vec<CompactBead>,
    /// What makes the alignment pointless, such as swapped languages.
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    notes: &'a [String],
}

/// What comes out for a record that cannot be aligned.
#[derive(Serialize)]
#[serde(tag = "type", rename = "alignment")]
struct Failure<'a> {
    id: &'a Value,
    line: u64,
    beads: [(); 0],
    error: &'a str,
}

/// A bead with its texts only where they are wanted.
#[derive(Serialize)]
struct CompactBead {
    src: Vec<usize>,
    tgt: Vec<usize>,
    kind: String,
    score: f64,
    crossing: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    target: Option<String>,
}

/// Places of a score after the point; more say nothing.
const SCORE_STEPS: f64 = 10_000.0;

impl CompactBead {
    fn new(bead: &Bead) -> Self {
        CompactBead {
            src: bead.source.clone().collect(),
            tgt: bead.target.clone().collect(),
            kind: bead.kind(),
            score: (bead.confidence * SCORE_STEPS).round() / SCORE_STEPS,
            crossing: bead.crossing,
            source: None,
            target: None,
        }
    }
}

/// The line that says how a record was aligned; `texts` adds those of the beads.
///
/// # Errors
/// Never: all of it is plain data.
pub(super) fn alignment(
    id: &Value,
    aligned: &Aligned,
    notes: &[String],
    texts: bool,
) -> serde_json::Result<Vec<u8>> {
    let (source, target) = (aligned.source.texts(), aligned.target.texts());
    let with_texts = |bead: &Bead| CompactBead {
        source: texts.then(|| source[bead.source.clone()].join(" ")),
        target: texts.then(|| target[bead.target.clone()].join(" ")),
        ..CompactBead::new(bead)
    };
    line(&Alignment {
        id,
        source_lang: aligned.source.lang.as_str(),
        target_lang: aligned.target.lang.as_str(),
        beads: aligned.beads.iter().map(with_texts).collect(),
        notes,
    })
}

/// The line that says what is wrong with a record.
///
/// # Errors
/// As [`alignment`].
pub(super) fn failure(number: u64, refused: &Refused) -> serde_json::Result<Vec<u8>> {
    line(&Failure {
        id: &refused.id,
        line: number,
        beads: [],
        error: &refused.error,
    })
}

/// What the batch came to.
#[derive(Default, Serialize)]
#[serde(tag = "type", rename = "summary")]
pub(super) struct Summary {
    pub(super) records: u64,
    pub(super) aligned: u64,
    pub(super) failed: u64,
    #[serde(flatten)]
    pub(super) figures: Figures,
    /// Stories kept in the memory, where that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) stored: Option<u64>,
}

/// A value as a line of JSON.
///
/// # Errors
/// As [`alignment`].
pub(super) fn line(value: &impl Serialize) -> serde_json::Result<Vec<u8>> {
    let mut line = serde_json::to_vec(value)?;
    line.push(b'\n');
    Ok(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: impl AsRef<[u8]>) -> (Value, String) {
        let line = Line {
            number: 1,
            bytes: Some(text.as_ref().to_vec()),
        };
        let refused = read(&line, Path::new("")).err().unwrap();
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
        let input = read(&line, Path::new("day")).ok().unwrap();
        assert_eq!(input.story(), "1");
        assert!(matches!(input.source, Text::Segments(list) if list == ["a", ""]));
        assert!(matches!(input.target, Text::File(path) if path == Path::new("day/b.txt")));
    }
}
