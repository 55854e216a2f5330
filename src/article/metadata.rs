//! What a file says about its story besides the text.

use serde::Serialize;
use serde_json::{Map, Value};

/// The fields that news formats share, each as the file writes it; a field that
/// the file leaves out, or leaves empty, is `None`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Metadata {
    /// The sender's id of the story, the same for all its versions.
    #[serde(rename = "story_id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Which version of the story this is: a number in most formats, a mark such as
    /// `2nd Ld-Writethru` in others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// The keywords by which desks know the story (`PERU-QUAKE`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// When this version was made. Not normalised: formats differ in what they leave
    /// out (zone, year, seconds), and a guess would look like a fact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// How urgent the sender holds it, from 1 (most) to 8 or 9 (least); in ANPA 1312 a
    /// letter: `f`lash, `b`ulletin, `u`rgent, `r`egular, `d`eferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub urgency: Option<String>,
    /// Whether it may be published: `usable`, `withheld`, `canceled`; of a wire message
    /// to editors only, `advisory`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The agency or desk that sends it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
}

impl Metadata {
    /// The fields that are set, by the names under which the memory keeps them:
    /// `story_id`, `version`, `slug`, `date`, `urgency`, `status`, `provider`.
    pub fn to_map(&self) -> Map<String, Value> {
        match serde_json::to_value(self) {
            Ok(Value::Object(map)) => map,
            // A struct of strings has no other form.
            _ => Map::new(),
        }
    }

    /// Whether the file said nothing.
    pub fn is_empty(&self) -> bool {
        *self == Metadata::default()
    }
}

/// Sets `field` to the trimmed `value`, unless it is empty or the field is set
/// already: of two statements in a file the first one counts.
pub(super) fn state(field: &mut Option<String>, value: &str) {
    let value = value.trim();
    if field.is_none() && !value.is_empty() {
        *field = Some(value.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_said_is_written() {
        let mut said = Metadata::default();
        assert!(said.is_empty() && said.to_map().is_empty());
        state(&mut said.id, "  urn:x:1\n");
        state(&mut said.id, "urn:x:2");
        state(&mut said.version, " ");
        assert_eq!(
            Value::Object(said.to_map()).to_string(),
            r#"{"story_id":"urn:x:1"}"#
        );
    }
}
