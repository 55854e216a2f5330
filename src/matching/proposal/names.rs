//! Names in two languages: which are written otherwise, and where one stands.
//!
//! Most names of news are the same in Spanish and English. Those that are not are in
//! `memory/lexicon/names.tsv`; what has a translation that is not there (`Banco
//! Central`) is told by its words and left alone.

use std::sync::OnceLock;

use crate::text::word::plain;
use crate::text::{Lang, Span};

/// The file as shipped.
const NAMES: &str = include_str!("../../../memory/lexicon/names.tsv");

/// What separates the spellings of a name.
const SPELLINGS: &str = " | ";

/// What an English name that takes the article is marked with.
const ARTICLE: &str = "the ";

/// Whether a word is an article that says something of the name behind it.
pub(super) fn is_article(word: &str, lang: &Lang) -> bool {
    let word = word.to_lowercase();
    match lang.primary() {
        "en" => word == "the",
        "es" => matches!(word.as_str(), "el" | "la" | "los" | "las" | "al" | "del"),
        _ => false,
    }
}

/// Words of names that are translated: `Banco Central` is `Central Bank`. A name that
/// has one is not carried over as it is.
const TRANSLATED: [&str; 113] = [
    "academia",
    "academy",
    "alcaldia",
    "alto",
    "army",
    "asamblea",
    "asociacion",
    "assembly",
    "association",
    "audiencia",
    "autoridad",
    "ayuntamiento",
    "banco",
    "bank",
    "bishop",
    "board",
    "camara",
    "central",
    "centro",
    "chamber",
    "church",
    "city",
    "comision",
    "comite",
    "commission",
    "committee",
    "confederacion",
    "congreso",
    "congress",
    "consejo",
    "consejeria",
    "constitucional",
    "copa",
    "corte",
    "council",
    "court",
    "cup",
    "defensoria",
    "department",
    "departamento",
    "direccion",
    "ejercito",
    "embajada",
    "embassy",
    "empresa",
    "estado",
    "estados",
    "federacion",
    "federal",
    "federation",
    "fiscalia",
    "force",
    "foundation",
    "frente",
    "fuerza",
    "fuerzas",
    "fundacion",
    "gobierno",
    "government",
    "guardia",
    "guerra",
    "hacienda",
    "hospital",
    "house",
    "iglesia",
    "institute",
    "instituto",
    "internacional",
    "international",
    "justicia",
    "king",
    "liga",
    "marina",
    "mayor",
    "minister",
    "ministerio",
    "ministro",
    "ministra",
    "ministry",
    "mundial",
    "museo",
    "museum",
    "nacional",
    "naciones",
    "national",
    "navy",
    "oficina",
    "organismo",
    "organizacion",
    "organization",
    "papa",
    "parlamento",
    "parliament",
    "partido",
    "party",
    "police",
    "policia",
    "pope",
    "presidente",
    "presidenta",
    "president",
    "procuraduria",
    "queen",
    "rey",
    "reina",
    "secretaria",
    "senado",
    "senate",
    "state",
    "supremo",
    "tribunal",
    "union",
    "universidad",
];

/// Links between the words of a name that a translation writes otherwise.
const LINKS: [&str; 4] = ["y", "e", "and", "the"];

/// A name with its spellings in both languages.
struct Entry {
    spanish: Vec<&'static str>,
    english: Vec<&'static str>,
}

/// A spelling of a name, and whether it takes an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spelling<'a> {
    pub(super) text: &'a str,
    pub(super) takes_article: bool,
}

/// The entries as shipped.
fn entries() -> &'static [Entry] {
    static ENTRIES: OnceLock<Vec<Entry>> = OnceLock::new();
    ENTRIES.get_or_init(|| {
        let lines = NAMES.lines().filter(|line| !line.starts_with('#'));
        let sides = lines.filter_map(|line| line.split_once('\t'));
        sides
            .map(|(spanish, english)| Entry {
                spanish: spanish.split(SPELLINGS).collect(),
                english: english.split(SPELLINGS).collect(),
            })
            .collect()
    })
}

/// The spellings of a name in the other language, the one to be written first; none
/// where it is not in the table.
pub(super) fn translations(name: &str, source: &Lang, target: &Lang) -> Vec<Spelling<'static>> {
    let wanted = key(name);
    let sides = |entry: &'static Entry| match (source.primary(), target.primary()) {
        ("es", "en") => Some((&entry.spanish, &entry.english)),
        ("en", "es") => Some((&entry.english, &entry.spanish)),
        _ => None,
    };
    let found = entries()
        .iter()
        .filter_map(sides)
        .find(|(names, _)| names.iter().any(|name| key(bare(name)) == wanted));
    let spellings = found.map_or(&[][..], |(_, spellings)| spellings);
    spellings
        .iter()
        .map(|text| Spelling {
            text: bare(text),
            takes_article: text.starts_with(ARTICLE),
        })
        .collect()
}

fn bare(name: &str) -> &str {
    name.strip_prefix(ARTICLE).unwrap_or(name)
}

/// A name as it is looked up: `EE. UU.` is `EEUU`.
fn key(name: &str) -> String {
    let mut key = plain(name);
    key.retain(|c| c.is_alphanumeric());
    key
}

/// Whether a name that is in no table is the same in another language.
pub(super) fn is_carried_over(name: &str) -> bool {
    let mut words = name.split(|c: char| !c.is_alphanumeric()).map(plain);
    words.all(|word| !TRANSLATED.contains(&word.as_str()) && !LINKS.contains(&word.as_str()))
        // An acronym that is in no table may be another one in the other language.
        && !is_acronym(name)
}

/// Whether a name is made of initials: `IPC`, `U.S.`
pub(super) fn is_acronym(name: &str) -> bool {
    let letters = || name.chars().filter(|c| c.is_alphabetic());
    letters().count() > 1 && letters().all(char::is_uppercase)
}

/// A name found in a translation.
pub(super) struct Place<'a> {
    pub(super) span: Span,
    /// How it is spelled there; of no table where it is the source's own spelling.
    pub(super) spelling: Spelling<'a>,
}

/// Every place in `target` where a name of `source` stands, in its own spelling or in
/// one of the table; a place inside a longer one does not count.
pub(super) fn places<'a>(
    target: &str,
    name: &'a str,
    source_lang: &Lang,
    target_lang: &Lang,
) -> Vec<Place<'a>> {
    let own = Spelling {
        text: name,
        takes_article: false,
    };
    let mut spellings: Vec<Spelling<'a>> = translations(name, source_lang, target_lang);
    if spellings.iter().all(|spelling| spelling.text != name) {
        spellings.push(own);
    }
    let mut places: Vec<Place<'a>> = Vec::new();
    for spelling in spellings {
        let found = occurrences(target, spelling.text);
        places.extend(found.into_iter().map(|span| Place { span, spelling }));
    }
    places.sort_by_key(|place| (place.span.start, std::cmp::Reverse(place.span.end)));
    let mut end = 0;
    places.retain(|place| {
        let outside = place.span.end > end;
        end = end.max(place.span.end);
        outside
    });
    places
}

/// Every place of `part` in `text` as whole words, whatever overlaps.
pub(super) fn occurrences(text: &str, part: &str) -> Vec<Span> {
    let whole = |start: usize, end: usize| {
        let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let before = text
            .get(..start)
            .and_then(|before| before.chars().next_back());
        let behind = text.get(end..).and_then(|behind| behind.chars().next());
        !inside(before) && !inside(behind)
    };
    if part.is_empty() {
        return Vec::new();
    }
    text.match_indices(part)
        .map(|(at, _)| (at, at + part.len()))
        .filter(|(start, end)| whole(*start, *end))
        .map(|(start, end)| Span::new(start, end))
        .collect()
}

/// The spelling of a new name beside an old one: with full stops where that had them.
pub(super) fn in_manner_of<'s>(
    old: &str,
    spellings: &[Spelling<'s>],
    takes_article: bool,
) -> Option<Spelling<'s>> {
    let fits = |spelling: &&Spelling<'_>| spelling.takes_article == takes_article;
    let dotted = |name: &str| name.contains('.');
    let short = |name: &str| is_acronym(name);
    let same = |spelling: &&Spelling<'_>| {
        dotted(spelling.text) == dotted(old) && short(spelling.text) == short(old)
    };
    let mut fitting = spellings.iter().filter(fits);
    let first = fitting.clone().next();
    fitting.find(same).or(first).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_a_pair_and_no_name_stands_twice() {
        let mut seen = std::collections::BTreeSet::new();
        for line in NAMES.lines().filter(|line| !line.starts_with('#')) {
            let (spanish, english) = line.split_once('\t').unwrap();
            for name in spanish.split(SPELLINGS) {
                assert_eq!(name, name.trim());
                seen.insert(key(name));
            }
            assert!(!english.is_empty() && english.trim() == english, "{line}");
        }
        assert!(seen.len() > 150);
        assert!(entries().len() > 150);
    }

    #[test]
    fn names_are_looked_up_however_they_are_dotted() {
        let (es, en) = (Lang::es(), Lang::en());
        for (name, first) in [
            ("EE. UU.", "United States"),
            ("Perú", "Peru"),
            ("PERU", "Peru"),
        ] {
            assert_eq!(translations(name, &es, &en)[0].text, first);
        }
        assert_eq!(translations("Peru", &en, &es)[0].text, "Perú");
        assert!(translations("Mendoza", &es, &en).is_empty());
    }

    #[test]
    fn generic_words_are_not_carried_over() {
        for (name, carried) in [
            ("Silvia Arce", true),
            ("Puerto Plata", true),
            ("Banco Central", false),
            ("Supremo Tribunal", false),
            ("López y Mora", false),
            ("IPC", false),
        ] {
            assert_eq!(is_carried_over(name), carried, "{name}");
        }
    }
}
