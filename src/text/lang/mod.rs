//! Language tags (BCP 47) and what language a text is in.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

mod function_words;
mod identify;

pub use identify::{identify, identify_between};

/// A language tag in canonical form: `es`, `en`, `es-MX`, `zh-Hant-TW`.
///
/// Read from BCP 47 tags and from what files really hold: `ES`, `es_MX`, `spa`,
/// `en_us`. Ordered and compared as text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Lang(String);

/// Three-letter codes (ISO 639-2 and 639-3) that translation files and the identifier
/// use, with the two-letter code BCP 47 prefers. RFC 5646, section 2.2.1: the shortest
/// code wins.
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
    ("ron", "ro"),
    ("rum", "ro"),
    ("rus", "ru"),
    ("ukr", "uk"),
    ("pol", "pl"),
    ("ces", "cs"),
    ("cze", "cs"),
    ("slk", "sk"),
    ("slo", "sk"),
    ("slv", "sl"),
    ("hrv", "hr"),
    ("srp", "sr"),
    ("bul", "bg"),
    ("mkd", "mk"),
    ("mac", "mk"),
    ("ell", "el"),
    ("gre", "el"),
    ("swe", "sv"),
    ("dan", "da"),
    ("nob", "nb"),
    ("fin", "fi"),
    ("est", "et"),
    ("lav", "lv"),
    ("lit", "lt"),
    ("hun", "hu"),
    ("tur", "tr"),
    ("aze", "az"),
    ("kat", "ka"),
    ("geo", "ka"),
    ("hye", "hy"),
    ("arm", "hy"),
    ("ara", "ar"),
    ("heb", "he"),
    ("yid", "yi"),
    ("pes", "fa"),
    ("per", "fa"),
    ("hin", "hi"),
    ("ben", "bn"),
    ("urd", "ur"),
    ("tam", "ta"),
    ("tel", "te"),
    ("mar", "mr"),
    ("guj", "gu"),
    ("pan", "pa"),
    ("kan", "kn"),
    ("mal", "ml"),
    ("sin", "si"),
    ("nep", "ne"),
    ("mya", "my"),
    ("bur", "my"),
    ("tha", "th"),
    ("khm", "km"),
    ("vie", "vi"),
    ("ind", "id"),
    ("jav", "jv"),
    ("tgl", "tl"),
    ("jpn", "ja"),
    ("kor", "ko"),
    ("cmn", "zh"),
    ("zho", "zh"),
    ("chi", "zh"),
    ("lat", "la"),
    ("epo", "eo"),
    ("afr", "af"),
    ("zul", "zu"),
    ("aka", "ak"),
    ("amh", "am"),
    ("sna", "sn"),
    ("cym", "cy"),
    ("wel", "cy"),
    ("uzb", "uz"),
    ("tuk", "tk"),
    ("bel", "be"),
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
}
