//! Words and acronyms that were left in the language of the source.

use super::finding::{Check, Finding};
use super::pair::Taken;
use super::rules::{Marks, Rules};
use super::side::{Case, Side, Word};
use super::words::Words;

/// Finds Spanish words and acronyms in an English target.
pub(super) fn check(pair: &Taken<'_>, words: &Words, rules: &Rules, found: &mut Vec<Finding>) {
    let shared = |word: &Word| pair.source.plains.contains(word.plain);
    acronyms(pair, rules, &shared, found);
    conjunctions(pair, &shared, found);
    runs(pair, words, &shared, found);
}

/// Letters from which on an acronym may be written like a name.
const SPOKEN: usize = 4;

fn acronyms(
    pair: &Taken<'_>,
    rules: &Rules,
    shared: &impl Fn(&Word) -> bool,
    found: &mut Vec<Finding>,
) {
    let target = &pair.target;
    for word in target.words.iter().filter(|word| shared(word)) {
        let text = target.text_of(word);
        let text = text.strip_suffix("'s").unwrap_or(text);
        // `Acnur` and `Otan` are written like names, too.
        let shouted = text.to_uppercase();
        let like_name = word.case == Case::Capital && text.chars().count() >= SPOKEN;
        let spoken = || rules.names.acronym(&shouted).filter(|_| like_name);
        let Some(forms) = rules.names.acronym(text).or_else(spoken) else {
            continue;
        };
        let stands = |form: &String| form == text || contains(target, form);
        if forms.written.iter().any(stands) || !contains(&pair.source, text) {
            continue;
        }
        let span = target.span_of(word);
        let source = pair
            .source
            .words
            .iter()
            .find(|other| pair.source.text_of(other) == text);
        let english = forms.written.first().map_or("", |form| form);
        let message = format!("`{text}` is {english} in English");
        let mut finding = Finding::new(Check::AcronymNotTranslated, message).in_target(span);
        finding
            .source
            .extend(source.map(|word| pair.source.span_of(word)));
        found.push(finding.mended(span, english));
    }
}

/// `y` between English words.
fn conjunctions(pair: &Taken<'_>, shared: &impl Fn(&Word) -> bool, found: &mut Vec<Finding>) {
    let target = &pair.target;
    for words in target.words.windows(3) {
        let [before, word, behind] = words else {
            continue;
        };
        let named = before.case != Case::Small && behind.case != Case::Small && shared(before);
        let joined = word.lexeme == before.lexeme + 1 && behind.lexeme == word.lexeme + 1;
        if target.text_of(word) == "y" && joined && !named && !word.quoted && !shared(behind) {
            let span = target.span_of(word);
            let message = "`y` is not translated";
            found.push(
                Finding::new(Check::Untranslated, message)
                    .in_target(span)
                    .mended(span, "and"),
            );
        }
    }
}

/// Whether a text has a word or phrase just so.
fn contains(side: &Side<'_>, wanted: &str) -> bool {
    let text = &side.analysis.folded.text;
    text.match_indices(wanted).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let behind = text[at + wanted.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !behind.is_some_and(char::is_alphanumeric)
    })
}

/// Runs of words that the source has, too, at least one of which is Spanish and not English.
fn runs(
    pair: &Taken<'_>,
    words: &Words,
    shared: &impl Fn(&Word) -> bool,
    found: &mut Vec<Finding>,
) {
    let target = &pair.target;
    let mut at = 0;
    while at < target.words.len() {
        let may = |word: &Word| {
            word.case == Case::Small && !word.quoted && !word.in_placeable && shared(word)
        };
        let length = target.words[at..]
            .iter()
            .take_while(|word| may(word))
            .count();
        if length == 0 {
            at += 1;
            continue;
        }
        let run = &target.words[at..at + length];
        let spanish = run
            .iter()
            .filter(|word| is_spanish(pair, word, words))
            .count();
        let small = run
            .iter()
            .filter(|word| is_small_spanish(pair, word, words))
            .count();
        let plain = run.iter().any(|word| is_plainly_spanish(pair, word, words));
        // `Vuelta a los Andes` is a name as it is.
        let capital = |at: Option<usize>| {
            let word = at.and_then(|at| target.words.get(at));
            word.is_some_and(|word| word.case != Case::Small && shared(word))
        };
        let only_small = spanish <= small;
        if only_small && (capital(at.checked_sub(1)) || capital(Some(at + length))) {
            at += length;
            continue;
        }
        let first = run
            .first()
            .filter(|_| plain || spanish > 1 || spanish > 0 && small > 0);
        if let (Some(first), Some(last)) = (first, run.last())
            && !is_explained(target, last)
        {
            let span =
                crate::text::Span::new(target.span_of(first).start, target.span_of(last).end);
            let message = format!("`{}` is not translated", span.of(target.text));
            found.push(Finding::new(Check::Untranslated, message).in_target(span));
        }
        at += length;
    }
}

/// Whether a word is an article or the like in Spanish and none in English.
fn is_small_spanish(pair: &Taken<'_>, word: &Word, words: &Words) -> bool {
    let target = pair.target.known(word, words);
    let same = |other: &&Word| other.plain == target.plain;
    let source = pair.source.words.iter().find(same);
    let marks = source.map(|source| source.marks);
    !target.traits.marks.any(Marks::FUNCTION)
        && marks.is_some_and(|marks| marks.any(Marks::FUNCTION))
}

/// Whether a Spanish word cannot be an English one as well, as `temporal` or `receptor`
/// are: by its accents, or because its ending is none of Latin words that both languages
/// have and no translation is of the same root.
fn is_plainly_spanish(pair: &Taken<'_>, word: &Word, words: &Words) -> bool {
    if !is_spanish(pair, word, words) {
        return false;
    }
    const SHARED_ENDINGS: [&str; 10] =
        ["al", "or", "on", "ble", "us", "um", "is", "ma", "ic", "ia"];
    const ROOT: usize = 4;
    let text = pair.target.text_of(word);
    let text = text.strip_suffix("'s").unwrap_or(text);
    if !text.is_ascii() {
        return true;
    }
    // `déficit` and `deficit` are two words.
    let spelled_so = pair
        .source
        .words
        .iter()
        .any(|other| pair.source.text_of(other) == text);
    let target = pair.target.known(word, words);
    let same = |other: &&Word| other.plain == target.plain;
    let source = pair.source.words.iter().find(same);
    let root = text.get(..ROOT).unwrap_or(text);
    let related = |source: &Word| {
        let mut translations = pair.source.known(source, words).translations.iter();
        translations.any(|stem| words.keys.text(*stem).starts_with(root))
    };
    !SHARED_ENDINGS.iter().any(|ending| text.ends_with(ending))
        && !source.is_some_and(related)
        && spelled_so
}

/// Whether a word that both sides have is a Spanish one with another translation, and no
/// English word.
fn is_spanish(pair: &Taken<'_>, word: &Word, words: &Words) -> bool {
    let target = pair.target.known(word, words);
    if target.is_known()
        || target.traits.marks.any(Marks::FUNCTION.and(Marks::LOAN))
        || is_joined(&pair.target, word)
    {
        return false;
    }
    const LEAST_LETTERS: usize = 3;
    if words.keys.text(target.plain).chars().count() < LEAST_LETTERS {
        return false;
    }
    let same = |other: &&Word| other.plain == target.plain;
    let source = pair.source.words.iter().find(same);
    source.is_some_and(|source| {
        let known = pair.source.known(source, words);
        let itself = known
            .translations
            .iter()
            .any(|stem| *stem == target.stem || *stem == target.plain);
        source.case == Case::Small && known.is_known() && !itself
    })
}

/// Whether a hyphen joins a word to another one: `Mohenjo-daro`.
fn is_joined(side: &Side<'_>, word: &Word) -> bool {
    let at = word.lexeme as usize;
    let before = at
        .checked_sub(1)
        .map_or("", |before| side.lexeme_text(before));
    let glued = |at: usize| {
        side.analysis
            .lexemes
            .get(at)
            .is_some_and(|lexeme| lexeme.glued)
    };
    before == "-" && glued(at) || side.lexeme_text(at + 1) == "-" && glued(at + 1)
}

/// Whether brackets behind a word explain it.
fn is_explained(side: &Side<'_>, last: &Word) -> bool {
    side.lexeme_text(last.lexeme as usize + 1) == "("
}
