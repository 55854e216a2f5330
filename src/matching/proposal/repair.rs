//! One span of other words exchanged: fuzzy-match repair.
//!
//! After Ortega, Sánchez-Martínez and Forcada (Fuzzy-match repair using black-box
//! machine translation systems, 2014 and 2016): what changed from the memory's source
//! to the query is cut out with or without a word of its surroundings, both cuttings
//! are translated, and where the translation of the old one stands in the target, that
//! of the new one takes its place. Here nothing translates by machine: a cutting is
//! translated by a unit whose whole source it is, or, where it is one word, by the
//! lexicon, with a unit of the memory that shows the form of the word.

use super::exchange::Exchange;
use super::told::Told;
use super::{ChangeKind, Evidence, Knowledge, Refusal, Run, names, spelled, substitution};
use crate::Result;
use crate::lexicon::Lexicon;
use crate::matching::alignment::Column;
use crate::memory::{Concordance, Filter, Pattern, SearchSide, Sort, StoredUnit};
use crate::text::stem::Stemmer;
use crate::text::word::{plain, words};
use crate::text::{Lang, Span};

/// Words that differ at most, on either side: more is no small span, and its
/// translation depends on what is around it.
const MOST_WORDS: usize = 4;

/// Units that are read for one cutting. The shortest come first, and those whose whole
/// source it is are the shortest of all.
const UNITS_READ: usize = 24;

/// Probability from which an entry of the lexicon is one that can be written: the
/// word's usual translation, there and back.
const SURE: f32 = 0.5;

/// Probability from which an entry says that two words of a pair belong together. Both
/// are there, so little is needed.
const LIKELY: f32 = 0.1;

/// Letters of a word that the lexicon is asked for. Shorter ones are mostly articles,
/// prepositions and forms of `ser`, whose translation is the sentence's.
const FEWEST_LETTERS: usize = 4;

/// The exchanges that carry the differing words of columns `run` over.
///
/// # Errors
/// When the memory cannot be read.
pub(super) fn exchanges(
    query: &Told<'_>,
    source: &Told<'_>,
    target: &Told<'_>,
    columns: &[Column],
    run: Run,
    knowledge: &Knowledge<'_>,
) -> Result<std::result::Result<Vec<Exchange>, Refusal>> {
    if run.1 - run.0 > MOST_WORDS {
        return Ok(Err(Refusal::OtherWords));
    }
    let found = match opening_name(query, source, target, columns, run, knowledge) {
        Some(exchange) => Some(exchange),
        None => match by_units(query, source, target, columns, run, knowledge)? {
            Some(exchange) => Some(exchange),
            None => by_lexicon(query, source, target, columns, run, knowledge)?,
        },
    };
    Ok(found.ok_or(Refusal::OtherWords).and_then(|exchange| {
        let article = substitution::article(target, &exchange)?;
        Ok(article.into_iter().chain([exchange]).collect())
    }))
}

/// The one word on both sides of a run that is one replaced word.
fn replaced(columns: &[Column], run: Run) -> Option<(usize, usize)> {
    match columns.get(run.0..run.1)? {
        [Column::Replaced(row, column)] => Some((*row, *column)),
        _ => None,
    }
}

/// A name that opens the sentence, where its capital does not tell it from a word:
/// `Harris llegó`. The old one is a name where the translation has it too and it is no
/// word that both languages write alike; the new one where the lexicon does not know it.
fn opening_name(
    query: &Told<'_>,
    source: &Told<'_>,
    target: &Told<'_>,
    columns: &[Column],
    run: Run,
    knowledge: &Knowledge<'_>,
) -> Option<Exchange> {
    let (row, column) = replaced(columns, run).filter(|places| *places == (0, 0))?;
    let (new, old) = (query.original(row), source.original(column));
    let stemmer = Stemmer::new(source.lang);
    let is_word = |word: &str, as_what: Option<&str>| {
        let stem = stemmer.stem(word);
        let mut known = knowledge.there.translations(&stem);
        known.any(|(translation, _)| as_what.is_none_or(|wanted| wanted == translation))
    };
    let is_name = |word: &str, as_what: Option<&str>| {
        word.starts_with(char::is_uppercase)
            && (!is_word(word, as_what)
                || !names::translations(word, source.lang, target.lang).is_empty())
    };
    let old_stem = Stemmer::new(target.lang).stem(old);
    let both = is_name(new, None) && is_name(old, Some(&old_stem));
    let once = names::occurrences(source.text, old).len() == 1;
    (both && once).then(|| substitution::exchanged_name(new, old, query.lang, target).ok())?
}

/// A cutting of both sides: spans of base tokens, first and one past the last.
type Cutting = (Run, Run);

/// The run's words and, in turn, with the word before, behind and on both sides.
fn cuttings(columns: &[Column], run: Run) -> Vec<Cutting> {
    let before = run.0.checked_sub(1);
    let behind = (run.1 < columns.len()).then_some(run.1);
    let wider = [
        Some(run),
        before.map(|at| (at, run.1)),
        behind.map(|_| (run.0, run.1 + 1)),
        before.zip(behind).map(|(at, _)| (at, run.1 + 1)),
    ];
    let sides = |(first, end): Run| {
        let columns = columns.get(first..end)?;
        let rows = columns.iter().filter_map(|column| match *column {
            Column::Both(row, _) | Column::Replaced(row, _) | Column::Query(row) => Some(row),
            Column::Unit(_) => None,
        });
        let others = columns.iter().filter_map(|column| match *column {
            Column::Both(_, at) | Column::Replaced(_, at) | Column::Unit(at) => Some(at),
            Column::Query(_) => None,
        });
        let range = |mut at: Box<dyn Iterator<Item = usize> + '_>| {
            let first = at.next()?;
            Some((first, at.last().unwrap_or(first) + 1))
        };
        Some((range(Box::new(rows))?, range(Box::new(others))?))
    };
    wider.into_iter().flatten().filter_map(sides).collect()
}

/// By units whose whole source is the old and the new cutting.
fn by_units(
    query: &Told<'_>,
    source: &Told<'_>,
    target: &Told<'_>,
    columns: &[Column],
    run: Run,
    knowledge: &Knowledge<'_>,
) -> Result<Option<Exchange>> {
    for (rows, others) in cuttings(columns, run) {
        let (new, old) = (cut(query, rows), cut(source, others));
        if names::occurrences(source.text, old).len() != 1 {
            continue;
        }
        let olds = whole_units(old, source.lang, target.lang, knowledge)?;
        let mut places = olds.iter().filter_map(|unit| {
            let here = spans_of(target.text, without_stop(&unit.unit.target));
            (!here.is_empty()).then_some((unit, here))
        });
        let Some((old_unit, spans)) = places.next() else {
            continue;
        };
        let [span] = spans.as_slice() else {
            return Ok(None);
        };
        let news = whole_units(new, query.lang, target.lang, knowledge)?;
        let Some(new_unit) = agreed(&news) else {
            continue;
        };
        let words = without_stop(&new_unit.unit.target);
        return Ok(Some(Exchange {
            kind: ChangeKind::Words,
            span: *span,
            query: new.to_owned(),
            source: old.to_owned(),
            after: capitals_of(span.of(target.text), words, new, &new_unit.unit.source),
            value: None,
            evidence: vec![Evidence::Unit(old_unit.id), Evidence::Unit(new_unit.id)],
        }));
    }
    Ok(None)
}

/// The original text of base tokens `first..end`.
fn cut<'a>(told: &Told<'a>, (first, end): Run) -> &'a str {
    let range = told.span(first).start..told.span(end - 1).end;
    told.text.get(range).unwrap_or_default()
}

/// The units whose whole source is `text` but for case and marks at the end.
fn whole_units(
    text: &str,
    source: &Lang,
    target: &Lang,
    knowledge: &Knowledge<'_>,
) -> Result<Vec<StoredUnit>> {
    let wanted = text.to_lowercase();
    let mut units = containing(text, source, target, knowledge)?;
    units.retain(|unit| without_stop(&unit.unit.source).to_lowercase() == wanted);
    Ok(units)
}

/// Units of the two languages that have the words of `text` side by side.
fn containing(
    text: &str,
    source: &Lang,
    target: &Lang,
    knowledge: &Knowledge<'_>,
) -> Result<Vec<StoredUnit>> {
    let phrase = format!("\"{}\"", text.replace('"', " "));
    let (Some(store), Ok(pattern)) = (knowledge.store, Pattern::words(&phrase)) else {
        return Ok(Vec::new());
    };
    let hits = store.search(&Concordance {
        pattern,
        side: SearchSide::Source,
        sort: Sort::Relevance,
        filter: Filter::default(),
        limit: UNITS_READ,
    })?;
    let fits = |unit: &StoredUnit| {
        unit.unit.source_lang.same_language(source) && unit.unit.target_lang.same_language(target)
    };
    Ok(hits.into_iter().map(|hit| hit.unit).filter(fits).collect())
}

/// The first of units that all have the same translation; none where they do not.
fn agreed(units: &[StoredUnit]) -> Option<&StoredUnit> {
    let key = |unit: &StoredUnit| without_stop(&unit.unit.target).to_lowercase();
    let first = units.first()?;
    units
        .iter()
        .all(|unit| key(unit) == key(first))
        .then_some(first)
}

fn without_stop(text: &str) -> &str {
    text.trim_end_matches(['.', ' '])
}

/// Where a text stands in another as whole words, its first letter in either case.
fn spans_of(text: &str, part: &str) -> Vec<Span> {
    let mut spans = names::occurrences(text, part);
    let mut letters = part.chars();
    if let Some(first) = letters.next() {
        let rest = letters.as_str();
        let (small, capital) = (first.to_lowercase(), first.to_uppercase());
        for other in [
            small.chain(rest.chars()).collect::<String>(),
            capital.chain(rest.chars()).collect(),
        ] {
            spans.extend(names::occurrences(text, &other));
        }
    }
    spans.sort_unstable();
    spans.dedup();
    spans
}

/// A unit's translation with the capital that its place asks for. A unit that stands
/// alone opens with one, which says nothing of its first word.
fn capitals_of(before: &str, words: &str, query: &str, unit_source: &str) -> String {
    let capital = |text: &str| text.starts_with(char::is_uppercase);
    if capital(before) {
        return spelled::capitalised(words);
    }
    let mut letters = words.chars();
    match letters.next() {
        Some(first) if capital(unit_source) && !capital(query) => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => words.to_owned(),
    }
}

/// By the lexicon, word for word: the old word's translation is the one word of the
/// target that it can be, and the new one has one usual translation, in a form that a
/// unit of the memory shows.
fn by_lexicon(
    query: &Told<'_>,
    source: &Told<'_>,
    target: &Told<'_>,
    columns: &[Column],
    run: Run,
    knowledge: &Knowledge<'_>,
) -> Result<Option<Exchange>> {
    let Some((row, column)) = replaced(columns, run) else {
        return Ok(None);
    };
    let (new, old) = (query.original(row), source.original(column));
    let long = |word: &str| word.chars().filter(|c| c.is_alphabetic()).count() >= FEWEST_LETTERS;
    if query.is_name(row) || source.is_name(column) || !long(new) || !long(old) {
        return Ok(None);
    }
    let there = Stemmer::new(source.lang);
    let Some(span) = counterpart(source, old, target, &there, knowledge) else {
        return Ok(None);
    };
    let stem = there.stem(new);
    let Some((translation, probability)) = usual(&stem, knowledge) else {
        return Ok(None);
    };
    let Some((word, unit)) = shown_form(new, &translation, query.lang, target.lang, knowledge)?
    else {
        return Ok(None);
    };
    Ok(Some(Exchange {
        kind: ChangeKind::Words,
        span,
        query: new.to_owned(),
        source: old.to_owned(),
        after: match span.of(target.text).starts_with(char::is_uppercase) {
            true => spelled::capitalised(&word),
            false => word,
        },
        value: None,
        evidence: vec![
            Evidence::Lexicon {
                source: stem,
                target: translation,
                probability,
            },
            Evidence::Unit(unit.id),
        ],
    }))
}

/// The one word of the target that translates `old`, which no other word of the source
/// can have become.
fn counterpart(
    source: &Told<'_>,
    old: &str,
    target: &Told<'_>,
    stemmer: &Stemmer,
    knowledge: &Knowledge<'_>,
) -> Option<Span> {
    let other = Stemmer::new(target.lang);
    let old_stem = stemmer.stem(old);
    let likely = |stem: &str, word: &str| probability(&knowledge.there, stem, word) >= LIKELY;
    let mut found = words(target.text)
        .map(|span| (span, other.stem(span.of(target.text))))
        .filter(|(_, word)| likely(&old_stem, word));
    let (span, word) = found.next()?;
    let alone = found.next().is_none();
    let rivals = words(source.text)
        .map(|span| stemmer.stem(span.of(source.text)))
        .filter(|stem| likely(stem, &word))
        .count();
    (alone && rivals == 1).then_some(span)
}

/// The usual translation of a stem, there and back.
fn usual(stem: &str, knowledge: &Knowledge<'_>) -> Option<(String, f32)> {
    let best = knowledge
        .there
        .translations(stem)
        .max_by(|one, other| one.1.total_cmp(&other.1))?;
    let rivals = knowledge.there.translations(stem);
    let alone = rivals
        .filter(|(_, p)| *p >= SURE)
        .all(|(word, _)| word == best.0);
    let back = probability(&knowledge.back, best.0, stem);
    (alone && best.1 >= SURE && back >= SURE).then(|| (best.0.to_owned(), best.1))
}

fn probability(lexicon: &Lexicon<'_>, stem: &str, translation: &str) -> f32 {
    lexicon
        .translations(stem)
        .filter(|(word, _)| *word == translation)
        .map(|(_, p)| p)
        .fold(0.0, f32::max)
}

/// How units of the memory translate the very word: their one form of `translation`.
fn shown_form(
    word: &str,
    translation: &str,
    source: &Lang,
    target: &Lang,
    knowledge: &Knowledge<'_>,
) -> Result<Option<(String, StoredUnit)>> {
    let stemmer = Stemmer::new(target);
    let mut shown: Option<(String, StoredUnit)> = None;
    for unit in containing(word, source, target, knowledge)? {
        let text = &unit.unit.source;
        let same = words(text).filter(|span| span.of(text).to_lowercase() == word.to_lowercase());
        if same.count() != 1 {
            continue;
        }
        let text = &unit.unit.target;
        let mut forms = words(text)
            .map(|span| span.of(text))
            .filter(|form| stemmer.stem(form) == translation);
        let (Some(form), None) = (forms.next(), forms.next()) else {
            continue;
        };
        let form = form.to_lowercase();
        match &shown {
            None => shown = Some((form, unit)),
            Some((known, _)) if plain(known) == plain(&form) => {}
            Some(_) => return Ok(None),
        }
    }
    Ok(shown)
}
