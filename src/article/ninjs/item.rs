//! The fields of a ninjs item that a story needs, under the names of every version.
//!
//! | what | 1.x | 2.x | 3.x |
//! |---|---|---|---|
//! | headlines | `headline`, `headline_ROLE` | `headlines[]` | `headlines[]` |
//! | texts | `body_ROLE` | `bodies[]` | `bodies[]` |
//! | summaries | `description_ROLE` | `descriptions[]` | `descriptions[]` |
//! | writer | `byline` | `by` | `by` |
//! | sources | `infosource[]` | `infosources[]` | `infoSources[]` |
//! | other names | `versioncreated` | `versioncreated` | `versionCreated` |
//!
//! Fields may be `null`, which is as good as left out; unknown ones are skipped.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

/// The complaint about a field that stands in the item twice.
pub(super) const REPEATED: &str = "this field came before already";

/// One news object.
#[derive(Debug, Default)]
pub(super) struct Item {
    pub(super) uri: Option<String>,
    /// `text`, `picture`, `video`, …; `type` in the file.
    pub(super) kind: Option<String>,
    pub(super) version: Option<String>,
    pub(super) version_created: Option<String>,
    pub(super) content_created: Option<String>,
    pub(super) first_created: Option<String>,
    pub(super) pub_status: Option<String>,
    pub(super) urgency: Option<String>,
    pub(super) language: Option<String>,
    pub(super) slugline: Option<String>,
    pub(super) byline: Option<String>,
    pub(super) copyright_holder: Option<String>,
    pub(super) info_sources: Vec<Source>,
    pub(super) headlines: Vec<Text>,
    pub(super) bodies: Vec<Text>,
    pub(super) descriptions: Vec<Text>,
}

/// A text in one of its forms.
#[derive(Debug, Default, serde::Deserialize)]
pub(super) struct Text {
    /// `main`, `subhead`, `xhtml`, …: senders choose.
    #[serde(default)]
    pub(super) role: Option<String>,
    /// A media type.
    #[serde(default, rename = "contentType", alias = "contenttype")]
    pub(super) content_type: Option<String>,
    #[serde(default)]
    pub(super) value: Option<String>,
}

/// Who delivered the information.
#[derive(Debug, Default, serde::Deserialize)]
pub(super) struct Source {
    #[serde(default)]
    pub(super) name: Option<String>,
    #[serde(default)]
    pub(super) literal: Option<String>,
}

impl<'de> Deserialize<'de> for Item {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Item, D::Error> {
        deserializer.deserialize_map(ItemVisitor)
    }
}

struct ItemVisitor;

impl<'de> Visitor<'de> for ItemVisitor {
    type Value = Item;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a ninjs item, a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Item, A::Error> {
        let mut item = Item::default();
        let mut seen = BTreeSet::new();
        while let Some(key) = map.next_key::<String>()? {
            if seen.contains(&key) {
                return Err(A::Error::custom(REPEATED));
            }
            if !item.read_field(&key, &mut map)? {
                map.next_value::<IgnoredAny>()?;
            }
            seen.insert(key);
        }
        Ok(item)
    }
}

impl Item {
    /// Reads the value of `key`; false when no story needs it and nothing was read.
    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        let field = match key {
            "uri" => &mut self.uri,
            "type" => &mut self.kind,
            "versioncreated" | "versionCreated" => &mut self.version_created,
            "contentcreated" | "contentCreated" => &mut self.content_created,
            "firstcreated" | "firstCreated" => &mut self.first_created,
            "pubstatus" | "pubStatus" => &mut self.pub_status,
            "language" => &mut self.language,
            "slugline" => &mut self.slugline,
            "byline" | "by" => &mut self.byline,
            "copyrightholder" | "copyrightHolder" => &mut self.copyright_holder,
            _ => return self.read_other(key, map),
        };
        let value = map.next_value::<Option<String>>()?;
        *field = field.take().or(value);
        Ok(true)
    }

    fn read_other<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "version" => self.version = map.next_value::<Scalar>()?.0,
            "urgency" => self.urgency = map.next_value::<Scalar>()?.0,
            "infosource" | "infosources" | "infoSources" => self.info_sources = list(map)?,
            "headlines" => self.headlines.extend(list(map)?),
            "bodies" => self.bodies.extend(list(map)?),
            "descriptions" => self.descriptions.extend(list(map)?),
            // The main headline of 1.x goes before `headline_main`, which repeats it.
            "headline" => self.headlines.insert(0, in_role("main", map)?),
            _ => {
                let Some((name, role)) = key.split_once('_') else {
                    return Ok(false);
                };
                match name {
                    "headline" => self.headlines.push(in_role(role, map)?),
                    "body" => self.bodies.push(in_role(role, map)?),
                    "description" => self.descriptions.push(in_role(role, map)?),
                    _ => return Ok(false),
                }
            }
        }
        Ok(true)
    }
}

fn list<'de, T: Deserialize<'de>, A: MapAccess<'de>>(map: &mut A) -> Result<Vec<T>, A::Error> {
    Ok(map.next_value::<Option<Vec<T>>>()?.unwrap_or_default())
}

/// A text of ninjs 1.x, whose role is part of the field's name.
fn in_role<'de, A: MapAccess<'de>>(role: &str, map: &mut A) -> Result<Text, A::Error> {
    Ok(Text {
        role: Some(role.to_owned()),
        content_type: None,
        value: map.next_value()?,
    })
}

/// A string or a number: versions and urgencies come as either.
struct Scalar(Option<String>);

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Scalar, D::Error> {
        deserializer.deserialize_any(ScalarVisitor)
    }
}

struct ScalarVisitor;

impl Visitor<'_> for ScalarVisitor {
    type Value = Scalar;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string or a number")
    }

    fn visit_str<E>(self, value: &str) -> Result<Scalar, E> {
        Ok(Scalar(Some(value.to_owned())))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Scalar, E> {
        Ok(Scalar(Some(value.to_string())))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Scalar, E> {
        Ok(Scalar(Some(value.to_string())))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Scalar, E> {
        Ok(Scalar(Some(value.to_string())))
    }

    fn visit_unit<E>(self) -> Result<Scalar, E> {
        Ok(Scalar(None))
    }
}
