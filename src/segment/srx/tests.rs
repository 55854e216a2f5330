//! SRX as a whole: files in, breaks out, against a plain twin of the search.

use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::automaton::Cache;
use super::pattern::Pattern;
use super::{Document, Engine, LanguageRules};
use crate::Error;
use crate::segment::Segmenter;
use crate::text::Lang;

/// A file with one set of rules for all languages; a rule is `+` or `-`, then its sides.
fn file(rules: &[(char, &str, &str)]) -> String {
    let rules: String = rules
        .iter()
        .map(|(sign, before, after)| {
            let yes = if *sign == '+' { "yes" } else { "no" };
            format!(
                "<rule break=\"{yes}\"><beforebreak><![CDATA[{before}]]></beforebreak><afterbreak><![CDATA[{after}]]></afterbreak></rule>\n"
            )
        })
        .collect();
    format!(
        "<srx version=\"2.0\"><header segmentsubflows=\"yes\" cascade=\"no\"/><body><languagerules>\n\
         <languagerule languagerulename=\"All\">\n{rules}</languagerule></languagerules>\n\
         <maprules><languagemap languagepattern=\".*\" languagerulename=\"All\"/></maprules></body></srx>"
    )
}

fn read(text: &str) -> Document {
    Document::read(text.as_bytes(), "t.srx").unwrap_or_else(|error| panic!("{error}"))
}

fn rules(rules: &[(char, &str, &str)]) -> LanguageRules {
    read(&file(rules)).rules_for(&Lang::es()).unwrap()
}

/// The text with ` | ` where it breaks.
fn shown(rules: &LanguageRules, text: &str) -> String {
    let mut shown = text.to_owned();
    for at in rules.breaks(text).iter().rev() {
        shown.insert(*at, '|');
    }
    shown
}

#[test]
fn the_first_rule_that_matches_decides() {
    for (given, text, expected) in [
        (vec![('+', r"\.", r"\s")], "Uno. Dos.", "Uno.| Dos."),
        (
            vec![('-', r"Sr\.", ""), ('+', r"\.", r"\s")],
            "El Sr. X. Y.",
            "El Sr. X.| Y.",
        ),
        // The same the other way round: the exception comes too late.
        (
            vec![('+', r"\.", r"\s"), ('-', r"Sr\.", "")],
            "El Sr. X. Y.",
            "El Sr.| X.| Y.",
        ),
        // An empty side matches everywhere.
        (vec![('+', "", r"\n")], "a\nb\n\nc", "a|\nb|\n|\nc"),
        (vec![('+', r"\n", "")], "a\nb\n\nc", "a\n|b\n|\n|c"),
        (vec![('-', "a", ""), ('+', "", "")], "abc", "ab|c"),
        // Overlapping matches all count.
        (vec![('+', r"\.\.", "")], "a...b", "a..|.|b"),
        // Groups of the sides have nothing to do with each other.
        (vec![('+', r"(.)\1", r"(.)\1")], "xaabb", "xaa|bb"),
        (
            vec![('-', r"(?<!\p{L})art\.", r"\s(?=\d)"), ('+', r"\.", r"\s")],
            "el art. 3. Es art. El",
            "el art. 3.| Es art.| El",
        ),
        (
            vec![('+', r"[.?!](?=\s\p{Lu})", r"\s")],
            "Ya. Si. no.",
            "Ya.| Si. no.",
        ),
        (
            vec![('+', r"\bño\.", r"\s")],
            "El niño. El ño. Ya.",
            "El niño. El ño.| Ya.",
        ),
    ] {
        assert_eq!(shown(&rules(&given), text), expected, "{given:?}");
    }
}

#[test]
fn segments_lie_between_the_breaks() {
    let rules = rules(&[('+', r"\.\s", ""), ('+', r"\.", r"\s")]);
    let segmenter = Segmenter::with_srx(rules);
    let text = "  Uno.   Dos.\u{a0}Tres. ";
    let segments: Vec<&str> = segmenter.spans(text).map(|span| span.of(text)).collect();
    assert_eq!(segments, ["Uno.", "Dos.", "Tres."]);
    assert_eq!(segmenter.spans(" \n ").count(), 0);
    assert_eq!(segmenter.spans("").count(), 0);
}

/// A file with three sets, each breaking at another sign.
fn mapped(cascade: &str, version: &str) -> Document {
    let set = |name: &str, sign: char| {
        format!(
            "<languagerule languagerulename=\"{name}\"><rule break=\"yes\"><beforebreak>{sign}</beforebreak></rule></languagerule>"
        )
    };
    read(&format!(
        "<srx xmlns=\"http://www.lisa.org/srx20\" xmlns:o=\"http://tool\" version=\"{version}\"><header segmentsubflows=\"yes\" cascade=\"{cascade}\">\
         <formathandle type=\"start\" include=\"no\"/><o:sample>x</o:sample></header><body><languagerules>{}{}{}</languagerules><maprules>\
         <languagemap languagepattern=\"ES.*\" languagerulename=\"S\"/>\
         <languagemap languagepattern=\"es\" languagerulename=\"E\"/>\
         <languagemap languagepattern=\".*\" languagerulename=\"D\"/></maprules></body></srx>",
        set("S", ';'),
        set("E", ':'),
        set("D", ','),
    ))
}

#[test]
fn maps_choose_the_rules_of_a_language() {
    for (cascade, tag, expected) in [
        ("no", "es-MX", vec!["S"]),
        ("no", "es", vec!["S"]),
        ("no", "en", vec!["D"]),
        ("yes", "es-MX", vec!["S", "D"]),
        ("yes", "es", vec!["S", "E", "D"]),
        ("yes", "pt-BR", vec!["D"]),
    ] {
        let document = mapped(cascade, "2.0");
        let maps = document.maps_for(&tag.parse().unwrap()).unwrap();
        let names: Vec<&str> = maps.iter().map(|map| map.rule_set.as_str()).collect();
        assert_eq!(names, expected, "{cascade} {tag}");
        assert_eq!(document.format_handles.len(), 1);
    }
    let spanish = mapped("yes", "1.0").rules_for(&Lang::es()).unwrap();
    assert_eq!(shown(&spanish, "a;b:c,d"), "a;|b:|c,|d");
}

fn error_of(result: crate::Result<impl Sized>) -> (String, Option<u64>) {
    match result {
        Err(Error::Input {
            place,
            message,
            expected,
            ..
        }) => (
            format!("{message}; {}", expected.unwrap_or_default()),
            place.line,
        ),
        Err(error) => panic!("{error}"),
        Ok(_) => panic!("no error"),
    }
}

#[test]
fn files_that_cannot_be_used_say_why() {
    let good = file(&[('+', r"\.", r"\s")]);
    for (text, part) in [
        (String::new(), "empty"),
        (good.replace("</body></srx>", ""), "ends inside"),
        (good.replace("version=\"2.0\"", "version=\"3\""), "`3`"),
        (good.replace(" version=\"2.0\"", ""), "version"),
        (
            good.replace("languagerulename=\"All\"/>", "languagerulename=\"Al\"/>"),
            "`Al`",
        ),
        (
            good.replace(" languagerulename=\"All\">", ">"),
            "languagerulename",
        ),
        (
            good.replace(
                "<languagemap languagepattern=\".*\" languagerulename=\"All\"/>",
                "",
            ),
            "no language",
        ),
        (file(&[]), "no rules"),
        ("<html><body>x</body></html>".into(), "<html>"),
        ("<ldml/>".into(), "<ldml>"),
        (
            format!(
                "<!DOCTYPE srx [<!ENTITY a \"aaaa\">]>{}",
                good.replace("All", "&a;")
            ),
            "DOCTYPE",
        ),
        (good.replace("All", "&a;"), "&a;"),
    ] {
        let (message, _) = error_of(Document::read(text.as_bytes(), "t.srx"));
        assert!(message.contains(part), "{message}\n{text}");
    }
    for cut in 0..good.len() {
        assert!(
            Document::read(&good.as_bytes()[..cut], "t.srx").is_err(),
            "{cut}"
        );
    }
    let unmapped = good.replace("\".*\"", "\"en.*\"");
    let (message, _) = error_of(read(&unmapped).rules_for(&Lang::es()));
    assert!(
        message.contains("matches `es`") && message.contains("`en.*`"),
        "{message}"
    );
    let (message, line) = error_of(read(&good.replace("\".*\"", "\"[a\"")).rules_for(&Lang::es()));
    assert!(
        message.contains("not closed") && line == Some(5),
        "{message}"
    );
}

#[test]
fn rules_that_cannot_be_used_are_left_out_and_told() {
    let document = read(&file(&[
        ('-', "Sr\\.(", ""),
        ('+', r"\.", r"\s"),
        ('+', "x", r"\p{Klingon}"),
    ]));
    let rules = document.rules_for(&Lang::es()).unwrap();
    let told: Vec<_> = rules
        .rejected()
        .iter()
        .map(|r| (r.line, r.side, r.rule_set.as_str()))
        .collect();
    assert_eq!(told, [(3, "beforebreak", "All"), (5, "afterbreak", "All")]);
    assert_eq!(
        (rules.len(), shown(&rules, "a. b")),
        (1, "a.| b".to_owned())
    );
    let (message, line) = error_of(read(&file(&[('+', "(", "")])).rules_for(&Lang::es()));
    assert!(message.contains("no rule") && line == Some(3), "{message}");
    let document = read(
        &file(&[('+', "a", "b")])
            .replace("break=\"yes\"", "break=\"maybe\"")
            .replace("</languagerule>", "<rule/></languagerule>"),
    );
    assert_eq!(
        (document.remarks.len(), document.rule_sets[0].rules.len()),
        (1, 1)
    );
    assert!(document.remarks[0].text.contains("maybe"));
}

#[test]
fn engines_are_told() {
    let document = read(&file(&[
        ('-', "a", "(?=b)"),
        ('-', r"(.)\1", ""),
        ('+', "(", ""),
    ]));
    let tried = document.try_out(&document.rule_sets[0]);
    assert_eq!(
        (tried.breaks, tried.exceptions, tried.rejected.len()),
        (1, 2, 1)
    );
    assert_eq!(
        tried.engines,
        [(3, Engine::Linear), (4, Engine::Backtracking)]
    );
}

/// The breaks of rules by the plain definition: at every place, rule after rule.
fn plain_breaks(given: &[(char, &str, &str)], text: &str) -> Vec<usize> {
    let compiled: Vec<_> = given
        .iter()
        .map(|(sign, before, after)| {
            (
                *sign == '+',
                Pattern::before(before).unwrap(),
                Pattern::after(after).unwrap(),
            )
        })
        .collect();
    let inside = (1..text.len()).filter(|at| text.is_char_boundary(*at));
    inside
        .filter(|at| {
            let first = compiled.iter().find(|(_, before, after)| {
                before.ends_at(text, 0, *at, &mut Cache::default()).unwrap()
                    && after.starts_at(text, *at, &mut Cache::default()).unwrap()
            });
            first.is_some_and(|(breaks, ..)| *breaks)
        })
        .collect()
}

/// Sides of rules of every kind.
const SIDES: [&str; 24] = [
    "",
    r"\.",
    r"[.?!]+",
    r"\s",
    r"\s+",
    r"\bSr\.",
    r"\ba\b",
    r"^a",
    r"a$",
    r"\p{Lu}",
    r"[^\p{Lu}]",
    r"(?i)é\.",
    r"(?<!a)\.",
    r"(?<=é)\.",
    r"a(?= )",
    r"(?!a)\p{L}",
    r"(.)\1",
    r"a++",
    r"\.?",
    r"a{2,12}",
    r".+a",
    r"[á-ú]",
    r"\.\s\P{L}*",
    r"(?:a|ab)(?:c|bcd)?",
];

proptest! {
    #[test]
    fn breaks_are_those_of_the_plain_search(
        picked in prop::collection::vec((prop::sample::select(vec!['+', '-']), 0..SIDES.len(), 0..SIDES.len()), 1..6),
        text in "[aSré. ?A\u{a0}\n]{0,40}|[abcd. ]{0,40}|\\PC{0,30}",
    ) {
        let given: Vec<_> = picked.iter().map(|(sign, b, a)| (*sign, SIDES[*b], SIDES[*a])).collect();
        prop_assert_eq!(rules(&given).breaks(&text), plain_breaks(&given, &text), "{:?}", given);
    }

    #[test]
    fn any_pattern_and_any_text_are_survived(before in "\\PC{0,20}|[a(\\[?<=!>*+{}1,\\\\pLQEbhv^$|:&-]{0,20}", text in "\\PC{0,40}") {
        let Ok(document) = Document::read(file(&[('-', &before.replace("]]>", ""), ""), ('+', ".", "")]).as_bytes(), "t.srx") else {
            return Ok(()); // A character that XML cannot hold.
        };
        let rules = document.rules_for(&Lang::es()).unwrap();
        let segmenter = Segmenter::with_srx(rules);
        let mut end = 0;
        for span in segmenter.spans(&text) {
            prop_assert!(text[end..span.start].trim().is_empty() && !span.is_empty());
            prop_assert_eq!(span, span.trimmed(&text));
            end = span.end;
        }
        prop_assert!(text[end..].trim().is_empty());
    }
}

#[test]
fn time_is_bounded_whatever_the_patterns() {
    let limit = Duration::from_secs(20);
    let text = "a".repeat(50_000);
    for before in [
        r"(a+)+$",
        r"(a|a)*b",
        r"(?=(a+)+b)a",
        r"(?<!b)(a*)*c",
        r"((a+)+)\1b",
        r".*a.*",
        r"(?>a+)b",
        "",
    ] {
        for (rule, text) in [
            ((before, ""), text.as_str()),
            (("", before), text.as_str()),
            ((before, ""), &". ".repeat(25_000)),
        ] {
            let rules = rules(&[
                ('-', rule.0, rule.1),
                ('+', r"\.", r"\s"),
                ('+', "aaaa", "b"),
            ]);
            let start = Instant::now();
            rules.breaks(text);
            assert!(start.elapsed() < limit, "{before}: {:?}", start.elapsed());
        }
        let hostile = [('+', before, "")];
        let start = Instant::now();
        rules(&hostile).breaks(&text[..10_000]);
        assert!(
            start.elapsed() < limit,
            "{before} breaks: {:?}",
            start.elapsed()
        );
    }
}
