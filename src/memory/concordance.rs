//! What a concordance search looks for, and where in a text it is.
//!
//! This module alone decides what is a hit and which bytes to show as found. A
//! store may use an index to propose candidates, but never decides, so that every
//! store gives the same answers.
//!
//! Words are compared without case and accents: `reunion` finds `Reunión`. A word
//! is a run of letters, digits and combining marks, which is also what the
//! full-text index takes for one.

use regex::Regex;
use unicode_normalization::char::is_combining_mark;

use crate::error::{Error, Result};
use crate::memory::{Filter, StoredUnit};
use crate::text::Span;
use crate::text::word::plain;

pub(crate) mod required;

/// Which texts of a unit are searched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SearchSide {
    /// The source text.
    Source,
    /// The target text.
    Target,
    /// Both, each on its own: all words must occur in the same one.
    #[default]
    Either,
}

/// A search.
#[derive(Clone, Debug)]
pub struct Concordance {
    /// What to look for.
    pub pattern: Pattern,
    /// Where to look.
    pub side: SearchSide,
    /// Only these units are searched.
    pub filter: Filter,
    /// Which hits come first.
    pub sort: Sort,
    /// At most so many hits.
    pub limit: usize,
}

/// The order of hits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// By [`Hit::relevance`], then the newest, then what came in last. Where more than
    /// [`RANKED`] units (or more than the limit, if that is larger) are hits, only so many
    /// of them are ranked, those that came in last: of ten thousand texts with the word
    /// `de` none is the best, and an answer shall not wait for all of them.
    #[default]
    Relevance,
    /// The newest first, then what came in last; of all hits.
    Date,
}

/// How many hits are ranked by relevance.
pub const RANKED: usize = 1000;

/// What to look for.
#[derive(Clone, Debug)]
pub enum Pattern {
    /// All of these terms, anywhere in the text; see [`Pattern::words`].
    Words(Vec<Term>),
    /// A match of this expression in the text as it stands.
    Regex(Regex),
}

/// One word, or several that must stand next to each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Its words, folded; at least one.
    words: Vec<String>,
    /// Whether the last word need only begin like this.
    prefix: bool,
}

impl Term {
    /// Its words without case and accents; at least one.
    pub fn words(&self) -> &[String] {
        &self.words
    }

    /// Whether the last word need only begin like this.
    pub fn is_prefix(&self) -> bool {
        self.prefix
    }
}

/// A unit that was found, with what to highlight.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// The unit.
    pub unit: StoredUnit,
    /// What was found in the source: bytes of `unit.unit.source`, in order,
    /// without overlap. Empty when it was found in the target only.
    pub source_spans: Vec<Span>,
    /// The same for the target.
    pub target_spans: Vec<Span>,
}

impl Hit {
    /// How much of a text the found parts make up, in thousandths of its bytes; of the
    /// side where that is more. A text that is what was looked for has 1,000; a term in a
    /// headline is a better hit than the same term in a long sentence.
    pub fn relevance(&self) -> u32 {
        let unit = &self.unit.unit;
        relevance(&unit.source, &self.source_spans).max(relevance(&unit.target, &self.target_spans))
    }
}

fn relevance(text: &str, spans: &[Span]) -> u32 {
    let found: usize = spans.iter().map(|span| span.len()).sum();
    let share = (1000 * found).checked_div(text.len()).unwrap_or(0);
    u32::try_from(share).unwrap_or(1000)
}

impl Pattern {
    /// Reads what a user types: words that must all occur, `"several words"` that
    /// must stand next to each other, `begin*` for words that begin so. Nothing
    /// else has a meaning; punctuation separates words.
    ///
    /// # Errors
    /// [`Error::Usage`] when there is no word in it.
    pub fn words(typed: &str) -> Result<Pattern> {
        let mut terms = Vec::new();
        for (index, part) in typed.split('"').enumerate() {
            // Every second part lies inside quotation marks; a missing last mark
            // is taken as if it were there.
            if index % 2 == 1 {
                terms.extend(term(part));
            } else {
                terms.extend(part.split_whitespace().filter_map(term));
            }
        }
        if terms.is_empty() {
            return Err(Error::usage(
                format!("there is no word to search for in `{typed}`"),
                "give one or more words, a \"phrase\" or the beginning of a word with *",
            ));
        }
        Ok(Pattern::Words(terms))
    }

    /// Compiles a regular expression (syntax of the `regex` crate).
    ///
    /// # Errors
    /// [`Error::Usage`] with the compiler's explanation.
    pub fn regex(expression: &str) -> Result<Pattern> {
        Regex::new(expression).map(Pattern::Regex).map_err(|error| {
            Error::usage(
                format!(
                    "the regular expression cannot be used: {}",
                    on_one_line(&error)
                ),
                "escape special characters with a backslash: \\. \\( \\?",
            )
        })
    }

    /// Where the pattern occurs in `text`, in order and without overlap; `None`
    /// when the text is no hit.
    pub fn find(&self, text: &str) -> Option<Vec<Span>> {
        let spans = match self {
            Pattern::Regex(regex) => regex
                .find_iter(text)
                .filter(|found| !found.is_empty())
                .map(|found| Span::new(found.start(), found.end()))
                .collect(),
            Pattern::Words(terms) => {
                let words = folded_words(text);
                let mut spans = Vec::new();
                for term in terms {
                    let before = spans.len();
                    spans.extend(occurrences(term, &words));
                    if spans.len() == before {
                        return None;
                    }
                }
                without_overlap(spans)
            }
        };
        (!spans.is_empty()).then_some(spans)
    }
}

impl Concordance {
    /// The hit that `unit` is, if it is one.
    pub fn hit(&self, unit: StoredUnit) -> Option<Hit> {
        let source = match self.side {
            SearchSide::Target => None,
            SearchSide::Source | SearchSide::Either => self.pattern.find(&unit.unit.source),
        };
        let target = match self.side {
            SearchSide::Source => None,
            SearchSide::Target | SearchSide::Either => self.pattern.find(&unit.unit.target),
        };
        (source.is_some() || target.is_some()).then(|| Hit {
            unit,
            source_spans: source.unwrap_or_default(),
            target_spans: target.unwrap_or_default(),
        })
    }
}

/// The words of one typed term; a word split by punctuation (`EE.UU.`) is a
/// phrase of its parts.
fn term(typed: &str) -> Option<Term> {
    let typed = typed.trim_end();
    let words: Vec<String> = folded_words(typed)
        .into_iter()
        .map(|(word, _)| word)
        .collect();
    (!words.is_empty()).then_some(Term {
        words,
        prefix: typed.ends_with('*'),
    })
}

/// The words of a text, folded, with their bytes.
pub(crate) fn folded_words(text: &str) -> Vec<(String, Span)> {
    let mut words = Vec::new();
    let mut start = None;
    let ends = text.char_indices().chain([(text.len(), ' ')]);
    for (at, char) in ends {
        if char.is_alphanumeric() || is_combining_mark(char) {
            start.get_or_insert(at);
        } else if let Some(start) = start.take() {
            let folded = plain(&text[start..at]);
            // A lone combining mark is no word.
            if !folded.is_empty() {
                words.push((folded, Span::new(start, at)));
            }
        }
    }
    words
}

/// Every place where the term's words stand next to each other.
fn occurrences<'a>(term: &'a Term, words: &'a [(String, Span)]) -> impl Iterator<Item = Span> + 'a {
    let length = term.words.len();
    words.windows(length).filter_map(move |window| {
        let matches =
            term.words
                .iter()
                .zip(window)
                .enumerate()
                .all(|(index, (wanted, (word, _)))| {
                    if term.prefix && index + 1 == length {
                        word.starts_with(wanted.as_str())
                    } else {
                        word == wanted
                    }
                });
        let (first, last) = (window.first()?.1, window.last()?.1);
        matches.then(|| Span::new(first.start, last.end))
    })
}

/// The spans in order, those that overlap made one.
fn without_overlap(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_unstable();
    let mut merged: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        match merged.last_mut() {
            Some(last) if span.start < last.end => last.end = last.end.max(span.end),
            _ => merged.push(span),
        }
    }
    merged
}

/// What a compiler of regular expressions says over several lines, with the expression
/// drawn and a mark below it, as one.
fn on_one_line(error: &regex::Error) -> String {
    const DRAWN_AT: usize = 4;
    let text = error.to_string();
    let last = text.lines().last().unwrap_or_default();
    let cause = last.trim().trim_start_matches("error: ");
    // Of an expression of one line: what it is, the expression, the mark, the cause.
    let mark = text.lines().nth(2).filter(|_| text.lines().count() == 4);
    let place = mark.and_then(|line| line.find('^')?.checked_sub(DRAWN_AT));
    match place {
        Some(place) => format!("{cause} at character {}", place + 1),
        None => cause.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_phrases_and_prefixes_are_found_without_case_and_accents() {
        let text = "La reunión de la OTAN, en EE.UU.: «Reunio\u{301}n» y reuniones.";
        for (typed, found) in [
            ("reunion", Some(vec!["reunión", "Reunio\u{301}n"])),
            (
                "REUNIÓN otan",
                Some(vec!["reunión", "OTAN", "Reunio\u{301}n"]),
            ),
            (
                "reunion*",
                Some(vec!["reunión", "Reunio\u{301}n", "reuniones"]),
            ),
            ("\"de la otan\"", Some(vec!["de la OTAN"])),
            ("\"de la ota*", Some(vec!["de la OTAN"])),
            ("\"la de otan\"", None),
            ("ee.uu.", Some(vec!["EE.UU"])),
            ("reunion ausente", None),
            ("\"de la\" \"la otan\"", Some(vec!["de la OTAN"])),
            ("uni", None),
        ] {
            let pattern = Pattern::words(typed).unwrap();
            let spans = pattern.find(text);
            let shown =
                spans.map(|spans| spans.iter().map(|span| span.of(text)).collect::<Vec<_>>());
            assert_eq!(shown, found, "{typed}");
        }
    }

    #[test]
    fn a_search_for_nothing_is_wrong_usage() {
        for typed in ["", "  ", "\"\"", "*", "— «»", "\u{0}", "\""] {
            assert!(
                matches!(Pattern::words(typed), Err(Error::Usage { .. })),
                "{typed:?}"
            );
        }
        assert!(matches!(Pattern::regex("("), Err(Error::Usage { .. })));
    }

    #[test]
    fn what_is_wrong_with_a_regex_is_one_line() {
        for (expression, wrong) in [
            ("(", "unclosed group at character 1"),
            ("año [", "unclosed character class at character 5"),
            ("x{2,1}", "the start must be <= the end at character 2"),
            (r"\w{9999999}", "exceeds size limit"),
            ("a\n(", "unclosed group"),
        ] {
            let Err(Error::Usage { message, .. }) = Pattern::regex(expression) else {
                panic!("{expression} passes")
            };
            assert!(message.contains(wrong), "{message}");
            assert!(!message.contains('\n'), "{message}");
        }
    }

    #[test]
    fn a_regex_sees_the_text_as_it_stands_and_never_matches_nothing() {
        let find = |expression: &str| Pattern::regex(expression).unwrap().find("año 2021, 7 años");
        assert_eq!(find(r"\d+ años?"), Some(vec![Span::new(11, 18)]));
        assert_eq!(find("x*"), None);
        assert_eq!(find("ano"), None);
    }
}
