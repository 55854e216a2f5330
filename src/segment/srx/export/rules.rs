//! The decisions of the scanner as an ordered list of rules.
//!
//! Each function gives the rules for one kind of stop, in the words of
//! `segment::boundary`, whose functions they follow. Larger kinds have a module of their own.

use super::super::super::rules::Rules;
use super::super::document::Rule;
use super::pieces::{BRACKETS, LETTERS, Pieces, QUOTES, STOPS, STRONG, unspaced};
use super::words::{First, SPACE, alternation, parts};
use super::{Section, abbreviations, ends, openings, stays, strong};

/// All rules for a language's tables, in order.
pub(super) fn sections(rules: &Rules) -> Vec<Section> {
    let pieces = &Pieces::new(rules);
    let mut sections = vec![
        section(
            "Words left out: [...] and (…); the dots of . . . belong together",
            omission(pieces),
        ),
        section(
            "Datelines: the place, the date and the agency stay with the lead",
            openings::dateline(),
        ),
        section(
            "A headline in capitals that runs into the text ends where a sentence opens",
            openings::headings(pieces),
        ),
        section("Brackets inside a sentence stay whole", brackets()),
        section("Stops of East Asian scripts", wide(pieces)),
        section(
            "Who asked or shouted follows the quotation; else ! and ? end a segment",
            strong::strong(rules, pieces),
        ),
        section(
            "A full stop inside a quotation ends a segment",
            quotation(pieces),
        ),
        section(
            "Numbers and letters of lists, scores, initials",
            openings::items(rules, pieces),
        ),
        section(
            "Single letters that are labels: they end a segment",
            abbreviations::labels(rules, pieces),
        ),
    ];
    let most = rules
        .abbreviations()
        .map(|(key, ..)| parts(key))
        .max()
        .unwrap_or(0);
    for count in (1..=most).rev() {
        let about = match count {
            1 => "Abbreviations of one part",
            2 => "Abbreviations of two parts",
            _ => "Abbreviations of three parts and more",
        };
        sections.push(section(
            about,
            abbreviations::of_parts(rules, pieces, count),
        ));
    }
    sections.push(section(
        "Words that look like abbreviations: they end a segment only before a known starter",
        abbreviations::shapes(pieces),
    ));
    sections.push(section(
        "A full stop, or an ellipsis, ends a segment when a new sentence follows",
        stops(rules, pieces),
    ));
    sections.push(section("A space was forgotten", missing_space(pieces)));
    sections
}

fn section(about: &'static str, rules: Vec<Rule>) -> Section {
    Section { about, rules }
}

fn omission(pieces: &Pieces) -> Vec<Rule> {
    let Pieces {
        ellipsis, marks, ..
    } = pieces;
    vec![
        stays(
            format!(r"\[{ellipsis}[\)\]][{QUOTES}{BRACKETS}{STOPS}]*{marks}"),
            "",
        ),
        stays(
            format!(r"\({ellipsis}[\)\]][{QUOTES}{BRACKETS}]*{marks}"),
            "",
        ),
        stays(r"\.", r"[ \u00A0]\."),
    ]
}

/// Longest bracket kept whole, in characters (the scanner counts 300 bytes).
const BRACKET: usize = 280;

fn brackets() -> Vec<Rule> {
    // A bracket that opens behind a word or `U.S.`, not behind the end of a sentence.
    let embedded = format!(
        r"(?:[^\s\p{{Z}}{STOPS}{QUOTES}{BRACKETS}]|[^\s\p{{Z}}{STOPS}][{QUOTES}{BRACKETS}]|[^\p{{L}}]\p{{L}}\.){SPACE}{{0,2}}\("
    );
    let inside = format!("(?<={embedded}[^()]{{0,{BRACKET}}})");
    let closers = format!(r"{QUOTES}\]\}}");
    // A full stop right before the closing bracket may end the segment: `(so he said.) The`.
    let closed = format!("(?:[!?…]|[{STOPS}][{closers}{STOPS}]{{0,5}}[{closers}!?…])");
    vec![
        stays(
            format!("{inside}[{STOPS}][{closers}{STOPS}]{{0,6}}"),
            format!(r"(?=[^()]{{0,{BRACKET}}}\))"),
        ),
        stays(format!(r"{inside}{closed}\)[{closers}]{{0,6}}"), ""),
    ]
}

fn wide(pieces: &Pieces) -> Vec<Rule> {
    let closers = &pieces.closers;
    vec![ends(
        format!("[。！？｡]+{closers}"),
        format!("(?![{QUOTES}{BRACKETS}{STOPS}。！？｡])"),
    )]
}

fn quotation(pieces: &Pieces) -> Vec<Rule> {
    let Pieces {
        period,
        quote_closers,
        sentence,
        ..
    } = pieces;
    vec![ends(format!("{period}{quote_closers}"), sentence.clone())]
}

fn stops(rules: &Rules, pieces: &Pieces) -> Vec<Rule> {
    let mut list = vec![ends(
        format!("{}{}", pieces.period, pieces.bracket_closers),
        pieces.sentence.clone(),
    )];
    list.extend(ellipsis(rules, pieces));
    list.extend(small_sentences(rules, pieces));
    list
}

fn ellipsis(rules: &Rules, pieces: &Pieces) -> Vec<Rule> {
    let Pieces {
        ellipsis,
        bracket_closers,
        word_start,
        word_end,
        ..
    } = pieces;
    let before = format!("{ellipsis}{}", pieces.closers);
    // The capital of `I` says nothing.
    let mut list = vec![stays(
        before.clone(),
        pieces.next(&format!("I(?:['’](?:m|ve))?{word_end}")),
    )];
    // `The Oscar went to... Hungary`: it only makes the reader wait.
    if let Some(linking) = alternation(rules.linking().map(|word| (word, First::Any))) {
        let starter = pieces.any_starter.iter();
        list.extend(starter.map(|starter| ends(before.clone(), starter.clone())));
        list.push(ends(before.clone(), pieces.inverted_capital.clone()));
        let cut_short = format!("{word_start}{linking}{SPACE}{{0,2}}{ellipsis}{bracket_closers}");
        list.push(stays(cut_short, SPACE));
    }
    list.push(ends(before, pieces.worded_sentence.clone()));
    list
}

/// Behind a sentence that itself starts small the next may start small. `a)` opens an item.
fn small_sentences(rules: &Rules, pieces: &Pieces) -> Vec<Rule> {
    let next = format!(r"(?={}\p{{Ll}})", pieces.lead);
    let stop = format!(r"(?:\.|[{STOPS}]*[{STRONG}][{STOPS}{STRONG}]*)");
    // Not so where the full stop before it belongs to an abbreviation: `de ene. a mar. de`
    let abbreviations = abbreviations::listed(rules, |key, _| parts(key) == 1);
    let behind =
        |words| format!(r"(?<=[^{LETTERS}]{words}\.{SPACE})\p{{Ll}}[^{STOPS}]{{0,200}}{stop}");
    let mut list: Vec<Rule> = abbreviations
        .into_iter()
        .map(|words| stays(behind(words), next.clone()))
        .collect();
    let first = format!(r"^\p{{Ll}}[^{STOPS}\)][^{STOPS}]{{0,199}}{stop}");
    // One word between two stops inside a paragraph is an abbreviation more often.
    let later = format!(
        r"(?<=[!?…]{SPACE}|[\p{{Ll}}\p{{N}}]{{3}}\.{SPACE})\p{{Ll}}[^{STOPS}\)][^{STOPS}]{{0,99}}{SPACE}[^{STOPS}]{{0,100}}{stop}"
    );
    list.extend([first, later].map(|before| ends(before, next.clone())));
    list
}

fn missing_space(pieces: &Pieces) -> Vec<Rule> {
    let address = format!(r"{LETTERS}@\./_#\-");
    vec![
        ends(
            format!(r"(?<![{address}])\p{{Ll}}{{3,24}}(?:\.|[\.!?]*[!?][\.!?]*)"),
            format!(r"(?=\p{{Lu}}\p{{Ll}}{{0,22}}(?:[^{address}'’]|$))"),
        ),
        ends(format!("{}{}", pieces.period, pieces.closers), unspaced()),
    ]
}
