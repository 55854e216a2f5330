//! The decisions of the scanner as an ordered list of rules.
//!
//! Each function gives the rules for one kind of stop, in the words of
//! `segment::boundary`, whose functions they follow.

use super::super::super::boundary::NAME_PARTICLES;
use super::super::super::rules::{Class, Rules};
use super::super::document::Rule;
use super::Section;
use super::words::{First, SPACE, alternation, parts};

// Classes without their brackets. Quotes and brackets that close after a stop, quotes and
// brackets that open before a word.
const QUOTES: &str = r#""'”’»›」』"#;
const BRACKETS: &str = r"\)\]\}）】";
const STOPS: &str = r"\.!?…";
const STRONG: &str = r"!?‼⁇⁈⁉؟";
const OPENERS: &str = r#""'“”„‘«‹「『\(\[\]\{•*…—–\-"#;
/// Those of them that never close.
const ONLY_OPENERS: &str = r"“„‘«‹「『\(\[\{•*—–\-";
const LETTERS: &str = r"\p{L}\p{N}°";

/// Letters that open a sentence: capitals, and those of scripts without case. `iPhone` counts.
const CAPITAL: &str = r"\p{Ll}?[\p{Lu}\p{Lt}\p{Lo}\p{Lm}]";
const SIGN: &str = r"[$€£¥#@+~]";

/// The pieces of patterns, put together once for a language.
struct Pieces {
    /// A single full stop.
    period: String,
    /// A run of stops with `!` or `?`.
    strong: String,
    /// `…`, `...`, `. . .`
    ellipsis: String,
    /// What may close after a stop: quotes, brackets, note marks.
    closers: String,
    /// The same with a quotation mark among them.
    quote_closers: String,
    /// The same without one.
    bracket_closers: String,
    /// Note marks alone: `[12]`, `²`.
    marks: String,
    /// Not in the middle of a word.
    word_start: String,
    /// A word is over; takes the character behind it, so it stands last in a look-ahead.
    word_end: String,
    /// White space, then what may stand before a word.
    lead: String,
    /// The next sentence.
    sentence: String,
    /// A question or exclamation opens with its inverted mark.
    inverted: String,
    /// A word that hardly ever is a name opens the next sentence.
    starter: Option<String>,
}

impl Pieces {
    fn new(rules: &Rules) -> Pieces {
        let marks = r"(?:\[[0-9]{1,3}\]|[¹²³⁰⁴-⁹])*".to_owned();
        let more = format!("[{QUOTES}{BRACKETS}{STOPS}]*");
        let lead = lead("");
        let any_lead = self::lead("¿¡");
        let inverted = format!("{lead}[¿¡](?:[{OPENERS}¿¡]{SPACE}*){{0,7}}");
        let word_end = format!("(?:[^{LETTERS}'’]|$)");
        Pieces {
            period: format!("(?<![{STOPS}{STRONG}])[.۔।]"),
            strong: format!("[{STRONG}][{STOPS}{STRONG}]*"),
            ellipsis: r"(?:\.(?:[ \u00A0]?\.)+|…)[\.…]*".to_owned(),
            closers: format!("(?:[{QUOTES}{BRACKETS}]{more})?{marks}"),
            quote_closers: format!("(?:[{BRACKETS}][{BRACKETS}{STOPS}]*)?[{QUOTES}]{more}{marks}"),
            bracket_closers: format!("(?:[{BRACKETS}][{BRACKETS}{STOPS}]*)?{marks}"),
            word_start: format!("(?<![{LETTERS}])"),
            sentence: format!(r"(?={any_lead}(?:{CAPITAL}|\p{{N}}|{SIGN})|{inverted}\p{{Ll}})"),
            starter: starter(rules, &lead, &word_end),
            inverted: format!(r"(?={inverted}[\p{{L}}\p{{N}}$€£¥#@+~])"),
            marks,
            word_end,
            lead,
        }
    }

    /// The end of a segment after a period that follows `text`.
    fn after_word(&self, text: &str) -> String {
        format!(r"{}{text}\.{}", self.word_start, self.bracket_closers)
    }

    /// A look ahead over white space and opening marks to `next`.
    fn next(&self, next: &str) -> String {
        format!("(?={}{next})", self.lead)
    }
}

/// White space and at most eight marks that may stand before a word, `more` among them.
/// Full stops count where something follows at once: `- .` opens nothing.
fn lead(more: &str) -> String {
    format!(r"{SPACE}+(?:\.{{0,3}}[{OPENERS}{more}]{SPACE}*){{0,8}}\.{{0,3}}")
}

/// The next word is a known starter in a capital, and no initial (`A.`).
fn starter(rules: &Rules, lead: &str, word_end: &str) -> Option<String> {
    let is_short = |word: &&str| word.chars().count() == 1;
    let capital = |word| (word, First::Capital);
    let long = alternation(rules.starters().filter(|word| !is_short(word)).map(capital));
    let short = alternation(rules.starters().filter(is_short).map(capital));
    let branches: Vec<String> = [
        long.map(|words| format!("{words}{word_end}")),
        short.map(|words| format!("{words}(?:[^{LETTERS}'’\\.]|$)")),
    ]
    .into_iter()
    .flatten()
    .collect();
    (!branches.is_empty()).then(|| format!("(?={lead}(?:{}))", branches.join("|")))
}

fn rule(breaks: bool, before: impl Into<String>, after: impl Into<String>) -> Rule {
    Rule {
        breaks,
        before: before.into(),
        after: after.into(),
        line: 0,
    }
}

fn stays(before: impl Into<String>, after: impl Into<String>) -> Rule {
    rule(false, before, after)
}

fn ends(before: impl Into<String>, after: impl Into<String>) -> Rule {
    rule(true, before, after)
}

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
            dateline(),
        ),
        section("Brackets inside a sentence stay whole", brackets(pieces)),
        section("Stops of East Asian scripts", wide(pieces)),
        section(
            "Who asked or shouted follows the quotation; else ! and ? end a segment",
            strong(rules, pieces),
        ),
        section(
            "A full stop inside a quotation ends a segment",
            quotation(pieces),
        ),
        section(
            "Numbers and letters of lists, scores, initials",
            items(rules, pieces),
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
        sections.push(section(about, abbreviations(rules, pieces, count)));
    }
    sections.push(section(
        "Words that look like abbreviations: they end a segment only before a known starter",
        shapes(rules, pieces),
    ));
    sections.push(section(
        "A full stop, or an ellipsis, ends a segment when a new sentence follows",
        stops(pieces),
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

fn dateline() -> Vec<Rule> {
    let dash = "[-–—]";
    vec![
        stays(
            r"\.",
            format!(r"(?={SPACE}*\([^()]{{1,40}}\){SPACE}*\.?{SPACE}?{dash})"),
        ),
        stays(
            r",[ \u00A0][0-9]{1,2}[ \u00A0]\p{L}{3,4}\.",
            format!(r"(?={SPACE}*(?:{dash}|\())"),
        ),
        stays(
            format!(
                r"(?<=^|[{STOPS}]{SPACE})(?:[0-9]{{1,2}}-)?[0-9]{{1,2}}(?: de)? \p{{L}}{{3,10}}(?: de [0-9]{{4}})?\."
            ),
            format!("(?={SPACE}*{dash})"),
        ),
        stays(
            format!(
                r"(?<=^|[{STOPS}]{SPACE})\p{{Lu}}\p{{L}}{{2,8}} [0-9]{{1,2}}(?:, [0-9]{{4}})?\."
            ),
            format!("(?={SPACE}*{dash})"),
        ),
    ]
}

/// Longest bracket kept whole, in characters (the scanner counts 300 bytes).
const BRACKET: usize = 280;

fn brackets(_: &Pieces) -> Vec<Rule> {
    // A bracket that opens behind a word or `U.S.`, not behind the end of a sentence.
    let embedded = format!(
        r"(?:[^\s\p{{Z}}{STOPS}{QUOTES}{BRACKETS}]|[^\s\p{{Z}}{STOPS}][{QUOTES}{BRACKETS}]|[^\p{{L}}]\p{{L}}\.){SPACE}{{0,2}}\("
    );
    let inside =
        format!("(?<={embedded}[^()]{{0,{BRACKET}}})[{STOPS}][{QUOTES}\\]\\}}{STOPS}]{{0,6}}");
    vec![
        stays(inside.clone(), format!(r"(?=[^()]{{0,{BRACKET}}}\))")),
        stays(format!(r"{inside}\)[{QUOTES}\]\}}]{{0,6}}"), ""),
    ]
}

fn wide(pieces: &Pieces) -> Vec<Rule> {
    let closers = &pieces.closers;
    vec![ends(
        format!("[。！？｡]+{closers}"),
        format!("(?![{QUOTES}{BRACKETS}{STOPS}。！？｡])"),
    )]
}

fn strong(rules: &Rules, pieces: &Pieces) -> Vec<Rule> {
    let Pieces {
        strong,
        closers,
        quote_closers,
        ..
    } = pieces;
    let mut list = Vec::new();
    if let Some(speaker) = attribution(rules, pieces) {
        let before = format!("{strong}{quote_closers}");
        // `The minister asked` opens a sentence of its own.
        list.extend(
            pieces
                .starter
                .iter()
                .map(|starter| ends(before.clone(), starter.clone())),
        );
        list.push(stays(before, speaker));
    }
    list.push(ends(format!("{strong}{closers}"), pieces.sentence.clone()));
    list.push(ends(format!("{strong}{closers}"), unspaced()));
    list
}

/// An inverted mark right behind a stop: `¡No!¿Por qué?`
fn unspaced() -> String {
    format!(r"(?=(?:[{ONLY_OPENERS}][{OPENERS}]{{0,6}})?[¿¡])")
}

/// A speaker of at most six words, then a verb of speech.
fn attribution(rules: &Rules, pieces: &Pieces) -> Option<String> {
    let verbs = alternation(rules.speech_verbs().map(|verb| (verb, First::Small)))?;
    let particles = NAME_PARTICLES.join("|");
    let word_end = &pieces.word_end;
    let name = format!(r"[\p{{Lu}}\p{{Lt}}\p{{Lo}}\p{{N}}][{LETTERS}'’]*");
    let any = format!("[{LETTERS}][{LETTERS}'’]*");
    // After a possessive the speaker is a common noun: `Ruiz's lawyer asked`.
    let plain = format!("{name}(?:{SPACE}+(?:{name}|{particles})){{0,5}}");
    let owned = format!("(?:{name}{SPACE}+){{0,4}}{name}['’]s(?:{SPACE}+{any}){{0,4}}");
    Some(format!(
        "(?={SPACE}+(?:{plain}|{owned}){SPACE}+{verbs}{word_end})"
    ))
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

fn items(rules: &Rules, pieces: &Pieces) -> Vec<Rule> {
    let Pieces {
        bracket_closers,
        word_start,
        ..
    } = pieces;
    let opening = format!(
        r"(?<=^|^{SPACE}|[!?…]{SPACE}|[!?…\.][{QUOTES}\)]{SPACE}|[\p{{Ll}}\p{{N}}]{{3}}\.{SPACE}|[•⁃‣◦·]|[•⁃‣◦·]{SPACE})"
    );
    let count = "[0-9]{1,3}";
    let mut list = Vec::new();
    // What looks like an item behind a sentence may be the number of an abbreviation:
    // `la pág. 45. El`, `el cap. X. El`.
    let before_number = |key: &str, class| {
        matches!(class, Class::Number | Class::Doubtful) && parts(key) == 1 && key.len() > 2
    };
    if let Some(words) = listed(rules, before_number) {
        let number = |text: &str| pieces.after_word(&format!(r"{words}\.{SPACE}{text}"));
        let figures = number(&format!("(?:{count}|{count}[-–:]{count}|[IVXLC]{{2,8}})"));
        list.push(ends(figures, pieces.sentence.clone()));
        list.extend(doubtful(pieces, &number(r"\p{Lu}")));
    }
    list.extend([
        stays(
            format!(
                r"{opening}(?:{count}|{count}[-–:]{count}|[IVXLC]{{1,8}}|\p{{Lu}}|[a-z])\.{bracket_closers}"
            ),
            "",
        ),
        // A list begins in running text: `three demands: 1. Open the border.`
        stays(format!(r":{SPACE}?1\.{bracket_closers}"), ""),
        // The letters of one abbreviation: `J. P.`
        stays(
            format!(r"{word_start}\p{{L}}\.{bracket_closers}"),
            format!(r"(?={}(?:[¿¡]{SPACE}*)?[\p{{L}}\p{{N}}]\.)", pieces.lead),
        ),
    ]);
    list
}

/// The abbreviations that `wanted` takes, by key and class, as one alternation.
fn listed(rules: &Rules, wanted: impl Fn(&str, Class) -> bool) -> Option<String> {
    let in_capitals = |key: &str| {
        rules
            .abbreviations()
            .any(|(k, _, capital)| k == key && capital)
    };
    let words = rules
        .abbreviations()
        .filter(|(key, class, _)| wanted(key, *class));
    alternation(words.map(|(key, _, capital)| {
        // A single letter, or a word with a twin in capitals, stands for its own case.
        let own = key.chars().nth(1).is_none() || in_capitals(key);
        let first = match (capital, own) {
            (true, _) => First::Capital,
            (false, true) => First::Small,
            (false, false) => First::Any,
        };
        (key, first)
    }))
}

/// The rules for the abbreviations of `count` parts.
fn abbreviations(rules: &Rules, pieces: &Pieces, count: usize) -> Vec<Rule> {
    let of_class = |wanted: Class| {
        let words = listed(rules, |key, class| class == wanted && parts(key) == count);
        words.map(|words| pieces.after_word(&words))
    };
    let mut list = Vec::new();
    if let Some(before) = of_class(Class::Never) {
        list.push(stays(before, ""));
    }
    if let Some(before) = of_class(Class::Number) {
        let word_end = &pieces.word_end;
        let number = pieces.next(&format!(r"(?:\p{{N}}|(?:[IVXLC]+|\p{{L}}){word_end})"));
        list.push(stays(before.clone(), number));
        list.push(ends(before, pieces.sentence.clone()));
    }
    if let Some(before) = of_class(Class::Time) {
        list.extend(hour(rules, pieces, &before));
    }
    if let Some(before) = of_class(Class::Doubtful) {
        list.extend(doubtful(pieces, &before));
    }
    list
}

/// Ends before an inverted mark or a starter, goes on before anything else.
fn doubtful(pieces: &Pieces, before: &str) -> Vec<Rule> {
    let mut list = vec![ends(before, pieces.inverted.clone())];
    list.extend(
        pieces
            .starter
            .iter()
            .map(|starter| ends(before, starter.clone())),
    );
    list.push(stays(before, ""));
    list
}

/// After an hour: a time zone goes on, any other capital opens a sentence.
fn hour(rules: &Rules, pieces: &Pieces, before: &str) -> Vec<Rule> {
    let word_end = &pieces.word_end;
    let zone = format!("[A-Z]{{2,5}}{word_end}");
    let words = alternation(rules.time_words().map(|word| (word, First::Capital)));
    let goes_on = match words {
        Some(words) => format!("(?:{zone}|{words}{word_end})"),
        None => zone,
    };
    let mut list = doubtful(pieces, before);
    let last = list.pop();
    list.push(stays(before, pieces.next(&goes_on)));
    list.push(ends(before, pieces.next(CAPITAL)));
    list.extend(last);
    list
}

fn shapes(rules: &Rules, pieces: &Pieces) -> Vec<Rule> {
    let mut list = Vec::new();
    if let Some(labels) = alternation(rules.labels().map(|word| (word, First::Any))) {
        // `Plan B. Then …`
        let label = format!(r"{labels}{SPACE}\p{{Lu}}");
        list.push(ends(pieces.after_word(&label), pieces.sentence.clone()));
    }
    // Doubled capitals that are no Roman number: `CC. OO.`
    let doubled: Vec<String> = ('A'..='Z')
        .chain(['Ñ'])
        .filter(|c| !"IVXLC".contains(*c))
        .map(|c| format!("{c}{c}"))
        .collect();
    let shape = format!(
        r"(?:\p{{Lu}}|[\p{{L}}\p{{N}}]{{1,3}}\.(?:[\p{{L}}\p{{N}}]{{1,4}}\.[ \u00A0\u2009\u202F]?)?\p{{L}}{{1,2}}|{}|[0-9]{{2,4}}[ºª°])",
        doubled.join("|")
    );
    list.extend(doubtful(pieces, &pieces.after_word(&shape)));
    list
}

fn stops(pieces: &Pieces) -> Vec<Rule> {
    let Pieces {
        period,
        ellipsis,
        closers,
        bracket_closers,
        sentence,
        ..
    } = pieces;
    let no_number = format!(r"(?={}(?:{CAPITAL}|{SIGN}))", lead("¿¡"));
    vec![
        ends(format!("{period}{bracket_closers}"), sentence.clone()),
        ends(format!("{ellipsis}{closers}"), no_number),
        ends(small_sentence(), format!(r"(?={}\p{{Ll}})", pieces.lead)),
    ]
}

/// A sentence that itself starts small, up to its stop: there the next may start small.
fn small_sentence() -> String {
    format!(
        r"(?<=(?:^|[!?…]{SPACE}|[\p{{Ll}}\p{{N}}]{{3}}\.{SPACE})\p{{Ll}}[^{STOPS}]{{0,200}})(?:\.|[{STOPS}]*[{STRONG}][{STOPS}{STRONG}]*)"
    )
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
