//! Language tags (BCP 47) and what language a text is in.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language tag in canonical form: `es`, `en`, `es-MX`, `zh-Hant-TW`.
///
/// Read from BCP 47 tags and from what files really hold: `ES`, `es_MX`, `spa`,
/// `en_us`. Ordered and compared as text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Lang(String);

/// Three-letter codes (ISO 639-2/B and /T) that translation files use, with the
/// two-letter code BCP 47 prefers. RFC 5646, section 2.2.1: the shortest code wins.
const SHORTEST: &[(&str, &str)] = &[
    ("spa", "es"),
    ("eng", "en"),
    ("fra", "fr"),
    ("fre", "fr"),
    ("deu", "de"),
    ("ger", "de"),
    ("por", "pt"),
    ("ita", "it"),
    ("cat", "ca"),
    ("glg", "gl"),
    ("eus", "eu"),
    ("baq", "eu"),
    ("nld", "nl"),
    ("dut", "nl"),
    ("isl", "is"),
    ("ice", "is"),
];

/// A text that is no language tag.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a language tag")]
pub struct LangError(pub String);

impl Lang {
    /// Spanish, the source side of the wire desk.
    pub fn es() -> Self {
        Lang("es".into())
    }

    /// English, the target side of the wire desk.
    pub fn en() -> Self {
        Lang("en".into())
    }

    /// The tag, such as `es-MX`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language without region or script: `es` of `es-MX`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// Whether both are the same language, whatever the region.
    pub fn same_language(&self, other: &Lang) -> bool {
        self.primary() == other.primary()
    }

    /// Whether this is Spanish of any region.
    pub fn is_spanish(&self) -> bool {
        self.primary() == "es"
    }

    /// Whether this is English of any region.
    pub fn is_english(&self) -> bool {
        self.primary() == "en"
    }
}

impl FromStr for Lang {
    type Err = LangError;

    fn from_str(tag: &str) -> Result<Self, LangError> {
        let bad = || LangError(tag.to_owned());
        let mut parts = tag.trim().split(['-', '_']);
        let primary = parts.next().unwrap_or_default().to_ascii_lowercase();
        if !(2..=3).contains(&primary.len()) || !primary.bytes().all(|b| b.is_ascii_lowercase()) {
            return Err(bad());
        }
        let mut canonical = SHORTEST
            .iter()
            .find(|(long, _)| *long == primary)
            .map_or(primary, |(_, short)| (*short).to_owned());
        for part in parts {
            if part.is_empty() || part.len() > 8 || !part.bytes().all(|b| b.is_ascii_alphanumeric())
            {
                return Err(bad());
            }
            canonical.push('-');
            canonical.push_str(&cased_subtag(part));
        }
        Ok(Lang(canonical))
    }
}

/// Case of a subtag by its shape (RFC 5646, section 2.1.1): regions in capitals,
/// scripts in title case, the rest in lower case.
fn cased_subtag(part: &str) -> String {
    let lower = part.to_ascii_lowercase();
    match part.len() {
        2 => part.to_ascii_uppercase(),
        4 if part.bytes().all(|b| b.is_ascii_alphabetic()) => {
            let (first, rest) = lower.split_at(1);
            first.to_ascii_uppercase() + rest
        }
        _ => lower,
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Lang {
    type Error = LangError;

    fn try_from(tag: String) -> Result<Self, LangError> {
        tag.parse()
    }
}

impl From<Lang> for String {
    fn from(lang: Lang) -> String {
        lang.0
    }
}

/// How many bytes of a text the identifier looks at: enough to be sure, and the
/// same work for a story and for a ten-megabyte line.
const IDENTIFY_BYTES: usize = 8 * 1024;

/// The language of `text`, or `None` when it is too short or unclear to tell.
pub fn identify(text: &str) -> Option<Lang> {
    let mut end = text.len().min(IDENTIFY_BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let info = whatlang::detect(&text[..end])?;
    if !info.is_reliable() {
        return None;
    }
    info.lang().code().parse().ok()
}

/// Which of two languages `text` is in, for a text known to be in one of them:
/// decides also where [`identify`] finds the text too short to be sure among all
/// languages. `None` when nothing in the text speaks for either.
pub fn identify_between(text: &str, one: &Lang, other: &Lang) -> Option<Lang> {
    let mut end = text.len().min(IDENTIFY_BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let code = |lang: &Lang| {
        whatlang::Lang::all()
            .iter()
            .copied()
            .find(|known| known.code().parse().as_ref() == Ok(lang))
    };
    let allowed: Vec<whatlang::Lang> = [one, other]
        .into_iter()
        .filter_map(|lang| code(&Lang(lang.primary().to_owned())))
        .collect();
    let found = whatlang::Detector::with_allowlist(allowed).detect(&text[..end])?;
    let found: Lang = found.lang().code().parse().ok()?;
    [one, other]
        .into_iter()
        .find(|lang| lang.same_language(&found))
        .cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_in_the_shapes_files_hold() {
        for (given, canonical) in [
            ("es", "es"),
            ("ES", "es"),
            ("es_MX", "es-MX"),
            ("es-mx", "es-MX"),
            ("spa", "es"),
            ("eng_US", "en-US"),
            ("es-419", "es-419"),
            ("zh-hant-tw", "zh-Hant-TW"),
        ] {
            assert_eq!(
                given.parse::<Lang>().unwrap().as_str(),
                canonical,
                "{given}"
            );
        }
        for wrong in ["", "e", "español", "es-", "*all*", "12", "es--MX"] {
            assert!(wrong.parse::<Lang>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn stories_are_told_apart() {
        let es = "El Gobierno anunció este martes nuevas medidas contra la inflación en el país.";
        let en =
            "The government announced new measures against inflation in the country on Tuesday.";
        assert_eq!(identify(es), Some(Lang::es()));
        assert_eq!(identify(en), Some(Lang::en()));
        assert_eq!(identify("12 34"), None);
        assert_eq!(
            identify_between("La casa", &Lang::es(), &Lang::en()),
            Some(Lang::es())
        );
    }
}
