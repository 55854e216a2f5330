//! The pieces that patterns are put together from: stops, what closes after them, what may
//! open a sentence.

use super::super::super::rules::Rules;
use super::words::{First, SPACE, alternation, capitalised};

// Classes without their brackets. Quotes and brackets that close after a stop, quotes and
// brackets that open before a word.
pub(super) const QUOTES: &str = r#""'”’»›」』"#;
pub(super) const BRACKETS: &str = r"\)\]\}）】";
pub(super) const STOPS: &str = r"\.!?…";
pub(super) const STRONG: &str = r"!?‼⁇⁈⁉؟";
const OPENERS: &str = r#""'“”„‘«‹「『\(\[\]\{•·*…"#;
const DASHES: &str = r"—–\-";
/// Those of both that never close.
const ONLY_OPENERS: &str = r"“„‘«‹「『\(\[\{•·*—–\-";
pub(super) const LETTERS: &str = r"\p{L}\p{N}°";

/// Letters that open a sentence: capitals, and those of scripts without case. `iPhone` counts.
pub(super) const CAPITAL: &str = r"\p{Ll}?[\p{Lu}\p{Lt}\p{Lo}\p{Lm}]";
/// Signs that open a sentence: `$20`, `#tag`.
const SIGN: &str = r"[$€£¥#@+~]";

/// A Roman numeral, as far as the scanner knows one.
pub(super) const ROMAN: &str = "IVXLC";

/// The pieces of patterns, put together once for a language.
pub(super) struct Pieces {
    /// A single full stop.
    pub(super) period: String,
    /// A run of stops with `!` or `?`.
    pub(super) strong: String,
    /// `…`, `...`, `. . .`
    pub(super) ellipsis: String,
    /// What may close after a stop: quotes, brackets, note marks.
    pub(super) closers: String,
    /// The same with a quotation mark among them.
    pub(super) quote_closers: String,
    /// The same without one.
    pub(super) bracket_closers: String,
    /// Note marks alone: `[12]`, `²`.
    pub(super) marks: String,
    /// Not in the middle of a word.
    pub(super) word_start: String,
    /// A word is over; takes the character behind it, so it stands last in a look-ahead.
    pub(super) word_end: String,
    /// The start of a segment, as far as it can be told from the characters before it.
    pub(super) opening: String,
    /// White space, then what may stand before a word.
    pub(super) lead: String,
    /// The next sentence.
    pub(super) sentence: String,
    /// The next sentence, which opens neither with a number nor with an address.
    pub(super) worded_sentence: String,
    /// A question or exclamation opens with its inverted mark.
    pub(super) inverted: String,
    /// The same before a capital or a sign.
    pub(super) inverted_capital: String,
    /// A word that hardly ever is a name opens the next sentence, and it is no initial (`A.`).
    pub(super) starter: Option<String>,
    /// The same behind an inverted mark too, initial or not.
    pub(super) any_starter: Option<String>,
    /// The same with one capital and nothing before it.
    pub(super) capitalised_starter: Option<String>,
}

impl Pieces {
    pub(super) fn new(rules: &Rules) -> Pieces {
        let marks = r"(?:\[[0-9]{1,3}\]|[¹²³⁰⁴-⁹])*".to_owned();
        let more = format!("[{QUOTES}{BRACKETS}{STOPS}]*");
        let lead = lead(DASHES);
        let any_lead = self::lead(&format!("{DASHES}¿¡"));
        let inverted = format!("{lead}[¿¡](?:[{OPENERS}{DASHES}¿¡]{SPACE}*){{0,7}}");
        let word_end = format!("(?:[^{LETTERS}'’]|$)");
        Pieces {
            period: format!("(?<![{STOPS}{STRONG}])[.۔।]"),
            strong: format!("[{STRONG}][{STOPS}{STRONG}]*"),
            ellipsis: r"(?:\.(?:[ \u00A0]?\.)+|…)[\.…]*".to_owned(),
            closers: format!("(?:[{QUOTES}{BRACKETS}]{more})?{marks}"),
            quote_closers: format!("(?:[{BRACKETS}][{BRACKETS}{STOPS}]*)?[{QUOTES}]{more}{marks}"),
            bracket_closers: format!("(?:[{BRACKETS}][{BRACKETS}{STOPS}]*)?{marks}"),
            word_start: format!("(?<![{LETTERS}])"),
            opening: format!(
                r"(?<=^|^{SPACE}|[!?…]{SPACE}|[!?…\.][{QUOTES}\)]{SPACE}|[{QUOTES}\)]\.{SPACE}|[\p{{Ll}}\p{{N}}]{{3}}\.{SPACE}|[•⁃‣◦·]|[•⁃‣◦·]{SPACE})"
            ),
            sentence: format!(
                r"(?={any_lead}(?:{CAPITAL}|\p{{N}}|{SIGN}|(?:https?|www){word_end})|{inverted}\p{{Ll}})"
            ),
            worded_sentence: format!("(?={any_lead}(?:{CAPITAL}|{SIGN}))"),
            starter: starter(rules, &word_end, &format!("[^{LETTERS}'’\\.]"))
                .map(|word| format!("(?={lead}{word})")),
            any_starter: starter(rules, &word_end, &format!("[^{LETTERS}'’]"))
                .map(|word| format!("(?={any_lead}{word})")),
            capitalised_starter: capitalised_starter(rules),
            inverted: format!(r"(?={inverted}[\p{{L}}\p{{N}}$€£¥#@+~])"),
            inverted_capital: format!("(?={inverted}(?:{CAPITAL}|{SIGN}))"),
            marks,
            word_end,
            lead,
        }
    }

    /// The end of a segment after a period that follows `text`.
    pub(super) fn after_word(&self, text: &str) -> String {
        format!("{}{}", self.word_start, self.before_period(text))
    }

    /// The same without a look at what stands before `text`.
    pub(super) fn before_period(&self, text: &str) -> String {
        format!(r"{text}\.{}", self.bracket_closers)
    }

    /// A look ahead over white space and opening marks to `next`.
    pub(super) fn next(&self, next: &str) -> String {
        format!("(?={}{next})", self.lead)
    }
}

/// White space and at most eight marks that may stand before a word, `more` among them.
/// Full stops count where something follows at once: `- .` opens nothing.
fn lead(more: &str) -> String {
    format!(r"{SPACE}+(?:\.{{0,3}}[{OPENERS}{more}]{SPACE}*){{0,8}}\.{{0,3}}")
}

/// A look ahead to a capital that no dash stands before.
pub(super) fn undashed_capital() -> String {
    format!("(?={}{CAPITAL})", lead(""))
}

/// An inverted mark right behind a stop: `¡No!¿Por qué?`
pub(super) fn unspaced() -> String {
    format!(r"(?=(?:[{ONLY_OPENERS}][{OPENERS}{DASHES}]{{0,6}})?[¿¡])")
}

/// A known starter in a capital; after one letter `after_letter` has to follow.
fn starter(rules: &Rules, word_end: &str, after_letter: &str) -> Option<String> {
    let is_short = |word: &&str| word.chars().count() == 1;
    let capital = |word| (word, First::Capital);
    let long = alternation(rules.starters().filter(|word| !is_short(word)).map(capital));
    let short = alternation(rules.starters().filter(is_short).map(capital));
    let ending = endings(rules).map(|ending| format!(r"{CAPITAL}[{LETTERS}'’]+{ending}"));
    any_of([
        long.map(|words| format!("{words}{word_end}")),
        ending.map(|words| format!("{words}{word_end}")),
        short.map(|words| format!("{words}(?:{after_letter}|$)")),
    ])
}

/// A known starter with one capital and small letters, a comma or full stop behind it or none.
fn capitalised_starter(rules: &Rules) -> Option<String> {
    let plain = rules.starters().filter(|word| !word.contains('\''));
    let ending = endings(rules).map(|ending| format!(r"\p{{Lu}}\p{{Ll}}+{ending}"));
    let words = any_of([capitalised(plain), ending])?;
    Some(format!(r"(?={words}[,\.'’]*(?:{SPACE}|$))"))
}

/// How words end that are starters too.
pub(super) fn endings(rules: &Rules) -> Option<String> {
    let endings: Vec<&str> = rules.starter_endings().collect();
    (!endings.is_empty()).then(|| format!("(?:{})", endings.join("|")))
}

/// Branches as one group, those that are there.
pub(super) fn any_of<const N: usize>(branches: [Option<String>; N]) -> Option<String> {
    let branches: Vec<String> = branches.into_iter().flatten().collect();
    (!branches.is_empty()).then(|| format!("(?:{})", branches.join("|")))
}
