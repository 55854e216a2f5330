//! From what a `<tu>` holds to the units that are wanted of it.

use std::io::BufRead;

use jiff::Timestamp;

use super::prop;
use super::segment::segment;
use crate::exchange::{Summary, count, seg};
use crate::memory::Unit;
use crate::text::Lang;
use crate::xml::{Limits, Reader};

/// One `<tuv>`.
#[derive(Debug, Default)]
pub(super) struct Variant {
    /// None when its code is no language.
    pub(super) lang: Option<Lang>,
    /// Clean text of the segment; empty when there is none.
    pub(super) text: String,
    pub(super) created: Option<Timestamp>,
    pub(super) changed: Option<Timestamp>,
    pub(super) props: Vec<(String, String)>,
}

/// One `<tu>`.
#[derive(Debug, Default)]
pub(super) struct Entry {
    pub(super) srclang: Option<Lang>,
    pub(super) created: Option<Timestamp>,
    pub(super) changed: Option<Timestamp>,
    pub(super) props: Vec<(String, String)>,
    pub(super) variants: Vec<Variant>,
}

/// What holds for the whole file.
#[derive(Debug)]
pub(super) struct File {
    /// Wanted languages; what caller and header leave open, the first entry
    /// with two languages decides, since a file has one pair.
    pub(super) source: Option<Lang>,
    pub(super) target: Option<Lang>,
    /// The tool that wrote it, when that was another one.
    pub(super) tool: Option<String>,
    pub(super) undated: Timestamp,
    pub(super) summary: Summary,
}

impl File {
    /// The units of `entry` in the wanted pair, one for each wanted target;
    /// counts why there is none.
    pub(super) fn units(&mut self, entry: &Entry) -> Vec<Unit> {
        self.decide_pair(entry);
        let (Some(source_lang), Some(target_lang)) = (&self.source, &self.target) else {
            count(&mut self.summary.skipped, "fewer than two languages");
            return Vec::new();
        };
        let sources = wanted(entry, source_lang, target_lang);
        let targets = wanted(entry, target_lang, source_lang);
        let reason = match (sources.first(), targets.as_slice()) {
            (None, _) => Some("no source variant"),
            (_, []) => Some("no target variant"),
            (Some(source), _) if source.text.is_empty() => Some("empty source"),
            _ => None,
        };
        let Some(source) = sources.first().filter(|_| reason.is_none()) else {
            if let Some(reason) = reason {
                count(&mut self.summary.skipped, reason);
            }
            return Vec::new();
        };
        let (full, empty): (Vec<_>, Vec<_>) = targets
            .into_iter()
            .partition(|target| !target.text.is_empty());
        for _ in empty {
            count(&mut self.summary.skipped, "empty target");
        }
        full.into_iter()
            .filter_map(|target| self.unit(entry, source, target))
            .collect()
    }

    /// Fills in what is still open of the language pair.
    fn decide_pair(&mut self, entry: &Entry) {
        if self.source.is_some() && self.target.is_some() {
            return;
        }
        let langs: Vec<&Lang> = entry
            .variants
            .iter()
            .filter_map(|v| v.lang.as_ref())
            .collect();
        if langs.len() < 2 {
            return;
        }
        if self.source.is_none() {
            let target = self.target.as_ref();
            let first = langs.iter().find(|lang| Some(**lang) != target);
            let named = entry.srclang.as_ref().filter(|lang| Some(*lang) != target);
            self.source = named.or(first.copied()).cloned();
        }
        if self.target.is_none() {
            let Some(source) = &self.source else { return };
            let other = langs.iter().find(|lang| !lang.same_language(source));
            let region = || langs.iter().find(|lang| **lang != source);
            self.target = other.or_else(region).map(|lang| (*lang).clone());
        }
    }

    /// The unit of one pair of variants.
    fn unit(&self, entry: &Entry, source: &Variant, target: &Variant) -> Option<Unit> {
        let first = |one: [Option<Timestamp>; 3]| one.into_iter().flatten().next();
        let created = first([entry.created, target.created, source.created]);
        let created = created.unwrap_or(self.undated);
        let changed = first([entry.changed, target.changed, source.changed]);
        let mut unit = Unit::new(
            source.lang.as_ref()?,
            target.lang.as_ref()?,
            &source.text,
            &target.text,
            created,
        );
        unit.changed = changed.unwrap_or(created);
        let mut revision = None;
        // The context of a target variant is target text, of no use here.
        let targets = target
            .props
            .iter()
            .filter(|(name, _)| !matches!(name.as_str(), prop::PREVIOUS | prop::NEXT));
        for (name, value) in entry.props.iter().chain(&source.props).chain(targets) {
            if !fill(&mut unit, &mut revision, name, value, self.tool.is_some()) {
                unit.props.push((name.clone(), value.clone()));
            }
        }
        unit.revision = revision.unwrap_or(1);
        unit.origin = unit.origin.or_else(|| self.tool.clone());
        Some(unit)
    }
}

/// The variants of `entry` in `lang`: those of that very tag, else all of that
/// language, unless the other side of the pair is the same language.
fn wanted<'a>(entry: &'a Entry, lang: &Lang, other: &Lang) -> Vec<&'a Variant> {
    let chosen = |keep: &dyn Fn(&Lang) -> bool| -> Vec<&'a Variant> {
        let variants = entry.variants.iter();
        variants
            .filter(|v| v.lang.as_ref().is_some_and(keep))
            .collect()
    };
    let exact = chosen(&|found| found == lang);
    if exact.is_empty() && !lang.same_language(other) {
        return chosen(&|found| found.same_language(lang));
    }
    exact
}

/// Puts a prop into the field it stands for; false when it is none of ours, the
/// field is taken or the value makes no sense there, so that it stays a prop.
/// `foreign` says that another tool wrote it.
fn fill(
    unit: &mut Unit,
    revision: &mut Option<u32>,
    name: &str,
    value: &str,
    foreign: bool,
) -> bool {
    fn set<T>(field: &mut Option<T>, value: Option<T>) -> bool {
        let free = field.is_none() && value.is_some();
        if free {
            *field = value;
        }
        free
    }
    let text = || Some(value.to_owned()).filter(|text| !text.is_empty());
    let context = || Some(context(value, foreign)).filter(|text| !text.is_empty());
    let own = |lang: &mut Lang| match value.parse::<Lang>() {
        Ok(tag) if tag.same_language(lang) => {
            *lang = tag;
            true
        }
        _ => false,
    };
    match name {
        prop::STORY => set(&mut unit.story, text()),
        prop::FILE | "file" => set(&mut unit.file, text()),
        prop::ORIGIN => set(&mut unit.origin, text()),
        prop::PREVIOUS | "prev" => set(&mut unit.previous, context()),
        prop::NEXT | "next" => set(&mut unit.next, context()),
        prop::POSITION => set(&mut unit.position, value.trim().parse().ok()),
        prop::CONFIDENCE => set(&mut unit.confidence, confidence(value)),
        prop::REVISION => set(revision, value.trim().parse().ok().filter(|&n| n > 0)),
        prop::SOURCE_LANG => own(&mut unit.source_lang),
        prop::TARGET_LANG => own(&mut unit.target_lang),
        _ => false,
    }
}

/// A probability with four decimals.
fn confidence(value: &str) -> Option<f64> {
    let number: f64 = value.trim().parse().ok()?;
    (0.0..=1.0)
        .contains(&number)
        .then(|| (number * 1e4).round() / 1e4)
}

/// The text of a neighbouring segment; memoQ writes it as a `<seg>` with its
/// markup, escaped once more.
fn context(value: &str, foreign: bool) -> String {
    let value = value.trim();
    if foreign && value.starts_with("<seg>") {
        let limits = Limits {
            text: value.len(),
            ..Limits::default()
        };
        let mut reader = Reader::new(value.as_bytes(), "context", limits);
        if let Ok(text) = inner_text(&mut reader) {
            return text;
        }
    }
    seg::clean(value).into_owned()
}

fn inner_text<R: BufRead>(reader: &mut Reader<R>) -> crate::Result<String> {
    reader.root("seg")?;
    Ok(segment(reader)?.text)
}
