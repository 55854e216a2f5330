//! Statements that are denied on one side only.

use super::finding::{Check, Finding};
use super::pair::Taken;
use super::rules::{Marks, Rules};
use super::side::{Side, Word};

/// How a side denies. A negation of an idiom is none, and still speaks against the claim
/// that the source affirms everything.
#[derive(Debug, Default)]
struct Denial {
    /// Index of the first word that says no by itself.
    negation: Option<usize>,
    /// How many words say no by their meaning.
    implied: usize,
    /// Whether a word may carry over a negation.
    hinted: bool,
    /// Whether a word of the table is itself denied: `no descarta`.
    doubled: bool,
    /// Whether a word says no by its beginning or ending: `unharmed`.
    affixed: bool,
    /// Whether it has a negation in any sense.
    any: bool,
}

/// Tells where a negation is lost, or came from nowhere.
pub(super) fn check(pair: &Taken<'_>, rules: &Rules, found: &mut Vec<Finding>) {
    let source = denial(&pair.source, rules);
    let mut target = denial(&pair.target, rules);
    // `ninguno en contra` may be `38-0`.
    target.hinted |= pair
        .target_quantities
        .iter()
        .any(|quantity| quantity.reading.value == 0.0);
    let lost = match source.negation {
        // `no descarta` is not `rules out`, but may be `could`.
        Some(_) if source.doubled => {
            target.negation.is_none() && (target.implied > 0 || target.affixed)
        }
        // What the source implies itself is used up.
        Some(_) => {
            target.negation.is_none()
                && !target.affixed
                && !target.hinted
                && target.implied <= source.implied
        }
        None => false,
    };
    if let Some(at) = source.negation.filter(|_| lost) {
        let word = &pair.source.words[at];
        // `sin` has many translations without a negation, but `with` is its contrary.
        let without = pair.source.text_of(word).to_lowercase() == "sin";
        let with = || {
            pair.target
                .words
                .iter()
                .any(|word| pair.target.text_of(word) == "with")
        };
        if without && !with() {
            return;
        }
        let message = format!(
            "`{}` denies what the translation affirms",
            pair.source.text_of(word)
        );
        let span = pair.source.span_of(word);
        found.push(Finding::new(Check::NegationLost, message).in_source(span));
    }
    let added = !source.any && source.implied <= target.implied && !source.affixed;
    if let Some(at) = target.negation.filter(|_| added) {
        let word = &pair.target.words[at];
        if !is_strong(pair.target.text_of(word)) {
            return;
        }
        let message = format!(
            "`{}` denies what the source affirms",
            pair.target.text_of(word)
        );
        let span = pair.target.span_of(word);
        found.push(Finding::new(Check::NegationLost, message).in_target(span));
    }
}

/// Whether an English word cannot but deny; `no` and `nothing` are a part of many phrases.
fn is_strong(word: &str) -> bool {
    let word = word.to_lowercase();
    word == "not" || word == "never" || word == "cannot" || word.ends_with("n't")
}

fn denial(side: &Side<'_>, rules: &Rules) -> Denial {
    let mut denial = Denial::default();
    let (mut at, mut denied) = (0, false);
    while let Some(word) = side.words.get(at) {
        let marks = word.marks;
        let next = side.words.get(at + 1).map(|next| next.marks);
        if marks.any(Marks::PHRASE) && next.is_some_and(|next| next.any(Marks::PHRASED)) {
            let first = side.text_of(word).to_lowercase();
            let from = |ahead: usize| {
                side.words
                    .get(at + ahead)
                    .map_or("", |word| side.text_of(word))
            };
            let idiom = rules.idiom(side.which, &first, from);
            if idiom > 0 {
                denial.any = true;
                at += idiom;
                continue;
            }
            let implied = rules.denial(side.which, &first, from) > 0;
            denial.implied += usize::from(implied);
        }
        denial.any |= marks.any(Marks::NEGATION);
        if marks.any(Marks::NEGATION)
            && !is_in_name(side, at)
            && !is_tag(side, word)
            && !is_only(side, at)
        {
            // The strongest one is told: `sin` counts when there is no other.
            let weak = |at: usize| side.text_of(&side.words[at]).to_lowercase() == "sin";
            denial.negation = denial.negation.filter(|at| !weak(*at)).or(Some(at));
            denied = true;
        } else {
            let implied = marks.any(Marks::DENIAL);
            denial.implied += usize::from(implied);
            denial.hinted |= marks.any(Marks::HINT);
            // A clitic may stand between: `no lo descarta`.
            denial.doubled |= implied && denied;
            denied = denied && marks.any(Marks::FUNCTION);
            denial.affixed |= marks.any(Marks::AFFIXED);
        }
        at += 1;
    }
    denial
}

/// Whether a word is a part of a name or title of several words.
fn is_in_name(side: &Side<'_>, at: usize) -> bool {
    let named = |at: Option<usize>| {
        at.and_then(|at| side.words.get(at))
            .is_some_and(|word| word.in_name)
    };
    named(Some(at)) && (named(at.checked_sub(1)) || named(at.checked_add(1)))
}

/// Whether `no` is half of `no … más que`: only.
fn is_only(side: &Side<'_>, at: usize) -> bool {
    const REACH: usize = 6;
    let word = |at: usize| side.words.get(at).map_or("", |word| side.text_of(word));
    matches!(word(at), "no" | "No")
        && (at + 1..at + REACH).any(|at| word(at) == "más" && word(at + 1) == "que")
}

/// Whether a negation only asks for consent, `¿no?`, or numbers something, `No. 10`.
fn is_tag(side: &Side<'_>, word: &Word) -> bool {
    let at = word.lexeme as usize;
    let behind = side.lexeme_text(at + 1);
    let before = at
        .checked_sub(1)
        .map_or("", |before| side.lexeme_text(before));
    let tag = behind == "?" && matches!(before, "¿" | ",");
    let numbered = behind == "."
        && side
            .lexeme_text(at + 2)
            .starts_with(|c: char| c.is_ascii_digit());
    // `…, don't you?`
    let pronoun = ["i", "you", "he", "she", "it", "we", "they", "there"]
        .contains(&behind.to_lowercase().as_str());
    let asked = pronoun && side.lexeme_text(at + 2) == "?";
    // `no-confidence motion`
    let compound = behind == "-" && side.analysis.lexemes[at + 1].glued;
    tag || numbered || asked || compound
}
