//! Our own rules as an SRX file, for OmegaT and other tools.
//!
//! The built-in scanner decides at each stop by the words on both sides
//! (`boundary`); an SRX file can hold the same decisions as an ordered list,
//! because the first rule that matches wins: for every kind of stop the exceptions come
//! first and then the rule that breaks. `rules` puts that list together from a language's
//! tables: `openings` (datelines, headlines, items), `strong` (`!`, `?`), `abbreviations`.
//! `pieces` holds what patterns are made of, `words` writes the tables as alternations.
//!
//! Every pattern is one that Java, ICU and Rust read alike: no `\b`, no `\w`, look-behind
//! of bounded length. A pattern takes no more text than it must, and looks around for
//! the rest, since OmegaT does not see matches of one rule that overlap.

use std::fmt::Write;

mod abbreviations;
mod openings;
mod pieces;
mod rules;
mod strong;
mod words;

use super::super::rules::Rules;
use super::document::Rule;
use crate::text::Lang;
use crate::xml::escape;
use crate::{Error, Result};

/// What the file says about itself, and what it cannot say.
const HEAD: &str = "
  Segmentation rules of teletipo for {language}, made from its tables by
  `teletipo srx export {lang}`. Correct memory/rules/{lang}.txt and export again.

  Rules are tried in order at every place; the first that matches decides.

  Regular expressions cannot express some of what teletipo does by itself:
  - items of a list that runs on in one paragraph (1. Open 2. Close), by their sequence;
  - texts without capitals: only the sentence before is looked at, and not past an abbreviation;
  - the whole dateline of a lead: only its usual stops are known here;
  - the start of a segment far back: a number, a letter, an hour or a headline in capitals opens
    one at the start of the paragraph or behind what looks like the end of a sentence;
  - lengths in bytes: brackets, headlines and lists are followed for about as many characters;
  - a headline in capitals with a stop inside, which ends at the stop here;
  - brackets inside brackets; (and so on...) counts as an ellipsis here.
";

/// A group of rules with what they are for.
#[derive(Clone, Debug)]
struct Section {
    /// A comment in the file.
    about: &'static str,
    rules: Vec<Rule>,
}

fn rule(breaks: bool, before: impl Into<String>, after: impl Into<String>) -> Rule {
    Rule {
        breaks,
        before: before.into(),
        after: after.into(),
        line: 0,
    }
}

/// An exception.
fn stays(before: impl Into<String>, after: impl Into<String>) -> Rule {
    rule(false, before, after)
}

/// A break.
fn ends(before: impl Into<String>, after: impl Into<String>) -> Rule {
    rule(true, before, after)
}

/// The SRX 2.0 file with our rules for a language. The same tables give the same file,
/// byte for byte.
///
/// # Errors
/// [`Error::Usage`] for a language without tables.
pub fn export(lang: &Lang) -> Result<String> {
    let language = match lang.primary() {
        "es" => "Spanish",
        "en" => "English",
        other => {
            return Err(Error::usage(
                format!("there are no rules of our own for `{other}`"),
                "rules can be exported for es and en",
            ));
        }
    };
    Ok(written(
        &rules::sections(&Rules::for_lang(lang)),
        language,
        lang.primary(),
    ))
}

fn written(sections: &[Section], language: &str, lang: &str) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let head = HEAD.replace("{language}", language).replace("{lang}", lang);
    out.push_str(&format!("<!--{head}-->\n"));
    out.push_str("<srx xmlns=\"http://www.lisa.org/srx20\" version=\"2.0\">\n");
    out.push_str("<header segmentsubflows=\"yes\" cascade=\"no\">\n");
    for (kind, include) in [("start", "no"), ("end", "yes"), ("isolated", "no")] {
        // A failed write to a string cannot be.
        let _ = writeln!(out, "<formathandle type=\"{kind}\" include=\"{include}\"/>");
    }
    out.push_str("</header>\n<body>\n<languagerules>\n");
    let _ = writeln!(out, "<languagerule languagerulename=\"{language}\">");
    for section in sections.iter().filter(|section| !section.rules.is_empty()) {
        let _ = writeln!(out, "<!-- {} -->", section.about);
        for rule in &section.rules {
            let breaks = if rule.breaks { "yes" } else { "no" };
            let _ = write!(out, "<rule break=\"{breaks}\">\n<beforebreak>");
            escape::text(&rule.before, &mut out);
            out.push_str("</beforebreak>\n<afterbreak>");
            escape::text(&rule.after, &mut out);
            out.push_str("</afterbreak>\n</rule>\n");
        }
    }
    out.push_str("</languagerule>\n</languagerules>\n<maprules>\n");
    let any_case: String = lang
        .chars()
        .map(|c| format!("[{}{c}]", c.to_ascii_uppercase()))
        .collect();
    let _ = writeln!(
        out,
        "<languagemap languagepattern=\"{any_case}.*\" languagerulename=\"{language}\"/>"
    );
    out.push_str("</maprules>\n</body>\n</srx>\n");
    out
}
