//! From what a `<tu>` holds to the units that are wanted of it.

use std::borrow::Cow;
use std::io::BufRead;
use std::mem;

use jiff::Timestamp;

use super::prop;
use super::read::Notes;
use super::segment::Segments;
use crate::Result;
use crate::exchange::{Reading, Summary, count, seg};
use crate::memory::{Tag, Unit};
use crate::text::Lang;
use crate::xml::{Limits, Reader};

/// Most language codes that are remembered from entry to entry; more are in no honest file.
const MOST_CODES: usize = 64;

/// The number of a language in [`File::codes`].
type Code = usize;

/// Props by name, most of which are known and need no room of their own.
pub(super) type Props = Vec<(Cow<'static, str>, String)>;

/// One `<tuv>`.
#[derive(Debug, Default)]
pub(super) struct Variant {
    /// None when its code is no language.
    pub(super) lang: Option<Code>,
    /// Clean text of the segment; empty when there is none.
    pub(super) text: String,
    pub(super) tags: Vec<Tag>,
    pub(super) created: Option<Timestamp>,
    pub(super) changed: Option<Timestamp>,
    pub(super) props: Props,
}

/// One `<tu>`.
#[derive(Debug, Default)]
pub(super) struct Entry {
    pub(super) srclang: Option<Lang>,
    pub(super) created: Option<Timestamp>,
    pub(super) changed: Option<Timestamp>,
    pub(super) props: Props,
    pub(super) variants: Vec<Variant>,
}

impl Entry {
    /// An empty one in its place.
    pub(super) fn clear(&mut self) {
        self.srclang = None;
        (self.created, self.changed) = (None, None);
        self.props.clear();
        self.variants.clear();
    }
}

/// What holds for the whole file.
#[derive(Debug)]
pub(super) struct File {
    /// Wanted languages; what caller and header leave open, the first entry
    /// with two languages decides, since a file has one pair.
    pub(super) source: Option<Lang>,
    pub(super) target: Option<Lang>,
    /// What our own file says its units' languages are, where it calls them otherwise.
    own_source: Option<Lang>,
    own_target: Option<Lang>,
    /// The tool that wrote it, when that was another one.
    pub(super) tool: Option<String>,
    /// The segment that Trados gives as the second of a unit's context is the next source
    /// segment, not the target of the one before.
    context_follows: bool,
    pub(super) has_body: bool,
    undated: Timestamp,
    /// The codes met so far with the languages that they are.
    codes: Vec<(String, Option<Lang>)>,
    pub(super) summary: Summary,
}

impl File {
    pub(super) fn new(reading: &Reading) -> Self {
        File {
            source: reading.source.clone(),
            target: reading.target.clone(),
            own_source: None,
            own_target: None,
            tool: None,
            context_follows: false,
            has_body: false,
            undated: reading.undated,
            codes: Vec::new(),
            summary: Summary::default(),
        }
    }

    /// Takes in a prop of the header.
    pub(super) fn header_prop(&mut self, name: &str, value: &str) {
        match name {
            prop::SOURCE_LANG if self.tool.is_none() => self.own_source = value.parse().ok(),
            prop::TARGET_LANG if self.tool.is_none() => self.own_target = value.parse().ok(),
            prop::TRADOS_CONTEXT_KIND => {
                self.context_follows = value.trim() == "PrecedingAndFollowingSource";
            }
            _ => {}
        }
    }

    /// The language that files call `code`.
    pub(super) fn lang(&mut self, code: &str) -> Option<Code> {
        let known = self.codes.iter().position(|(known, _)| known == code);
        let number = known.unwrap_or_else(|| {
            self.codes.push((code.to_owned(), code.parse().ok()));
            self.codes.len() - 1
        });
        self.codes[number].1.is_some().then_some(number)
    }

    fn lang_of(&self, variant: &Variant) -> Option<&Lang> {
        self.codes.get(variant.lang?)?.1.as_ref()
    }

    /// Hands on the units of `entry` in the wanted pair, one for each wanted target;
    /// counts why there is none. Empties the entry.
    ///
    /// # Errors
    /// What `each` returns.
    pub(super) fn units(
        &mut self,
        entry: &mut Entry,
        each: &mut impl FnMut(Unit) -> Result<()>,
    ) -> Result<()> {
        self.decide_pair(entry);
        let (Some(source), Some(target)) = (&self.source, &self.target) else {
            count(&mut self.summary.skipped, "fewer than two languages");
            return Ok(());
        };
        let from = self.wanted(entry, source, target).next();
        let targets: Vec<usize> = self.wanted(entry, target, source).collect();
        let reason = match (from, targets.as_slice()) {
            (None, _) => Some("no source variant"),
            (_, []) => Some("no target variant"),
            (Some(from), _) if entry.variants[from].text.is_empty() => Some("empty source"),
            _ => None,
        };
        let Some(from) = from.filter(|_| reason.is_none()) else {
            if let Some(reason) = reason {
                count(&mut self.summary.skipped, reason);
            }
            return Ok(());
        };
        for (n, to) in targets.iter().enumerate() {
            if entry.variants[*to].text.is_empty() {
                count(&mut self.summary.skipped, "empty target");
                continue;
            }
            let is_last = n + 1 == targets.len();
            if let Some(unit) = self.unit(entry, from, *to, is_last) {
                each(unit)?;
                self.summary.read += 1;
            }
        }
        if self.codes.len() > MOST_CODES {
            self.codes.clear();
        }
        Ok(())
    }

    /// The variants of `entry` in `lang`: those of that very tag, else all of that
    /// language, unless the other side of the pair is the same language.
    fn wanted<'e>(
        &'e self,
        entry: &'e Entry,
        lang: &'e Lang,
        other: &Lang,
    ) -> impl Iterator<Item = usize> + use<'e> {
        let of = move |variant: &Variant| self.lang_of(variant);
        let is_exact = move |variant: &Variant| of(variant) == Some(lang);
        let any_exact = entry.variants.iter().any(is_exact);
        let by_language = !any_exact && !lang.same_language(other);
        let keep = move |variant: &Variant| match by_language {
            true => of(variant).is_some_and(|found| found.same_language(lang)),
            false => is_exact(variant),
        };
        let variants = entry.variants.iter().enumerate();
        variants
            .filter(move |(_, variant)| keep(variant))
            .map(|(number, _)| number)
    }

    /// Fills in what is still open of the language pair.
    fn decide_pair(&mut self, entry: &Entry) {
        if self.source.is_some() && self.target.is_some() {
            return;
        }
        let variants = entry.variants.iter();
        let langs: Vec<&Lang> = variants.filter_map(|v| self.lang_of(v)).collect();
        if langs.len() < 2 {
            return;
        }
        let mut source = self.source.clone();
        if source.is_none() {
            let target = self.target.as_ref();
            let first = langs.iter().find(|lang| Some(**lang) != target);
            let named = entry.srclang.as_ref().filter(|lang| Some(*lang) != target);
            source = named.or(first.copied()).cloned();
        }
        let mut target = self.target.clone();
        if let (Some(source), None) = (&source, &target) {
            let other = langs.iter().find(|lang| !lang.same_language(source));
            let region = || langs.iter().find(|lang| **lang != source);
            target = other.or_else(region).map(|lang| (*lang).clone());
        }
        (self.source, self.target) = (source, target);
    }

    /// The unit of one pair of variants; what `is_last` to need the entry may take of it.
    fn unit(&self, entry: &mut Entry, from: usize, to: usize, is_last: bool) -> Option<Unit> {
        let first = |one: [Option<Timestamp>; 3]| one.into_iter().flatten().next();
        let (source, target) = (&entry.variants[from], &entry.variants[to]);
        let created = first([entry.created, target.created, source.created]);
        let created = created.unwrap_or(self.undated);
        let changed = first([entry.changed, target.changed, source.changed]);
        let own = |found: &Lang, own: &Option<Lang>| {
            let own = own.as_ref().filter(|own| own.same_language(found));
            own.unwrap_or(found).clone()
        };
        let mut unit = Unit {
            source_lang: own(self.lang_of(source)?, &self.own_source),
            target_lang: own(self.lang_of(target)?, &self.own_target),
            source: String::new(),
            target: String::new(),
            source_tags: Vec::new(),
            target_tags: Vec::new(),
            story: None,
            file: None,
            position: None,
            previous: None,
            next: None,
            origin: None,
            confidence: None,
            props: Vec::new(),
            created,
            changed: changed.unwrap_or(created),
            revision: 1,
        };
        let source = taken(&mut entry.variants[from], is_last);
        let target = taken(&mut entry.variants[to], true);
        (unit.source, unit.source_tags) = (source.text, source.tags);
        (unit.target, unit.target_tags) = (target.text, target.tags);
        let common = match is_last {
            true => mem::take(&mut entry.props),
            false => entry.props.clone(),
        };
        // The context of a target variant is target text, of no use here.
        let targets = target.props.into_iter();
        let targets = targets.filter(|(name, _)| !is_context(name));
        let mut revision = None;
        for (name, mut value) in common.into_iter().chain(source.props).chain(targets) {
            if !self.fill(&mut unit, &mut revision, &name, &mut value) {
                unit.props.push((name.into_owned(), value));
            }
        }
        unit.revision = revision.unwrap_or(1);
        unit.origin = unit.origin.or_else(|| self.tool.clone());
        Some(unit)
    }

    /// Puts a prop into the field it stands for; false when it is none of ours, the
    /// field is taken or the value makes no sense there, so that it stays a prop.
    fn fill(
        &self,
        unit: &mut Unit,
        revision: &mut Option<u32>,
        name: &str,
        value: &mut String,
    ) -> bool {
        let foreign = self.tool.is_some();
        let filled = |text: String| Some(text).filter(|text| !text.is_empty());
        match name {
            prop::PREVIOUS => set(&mut unit.previous, filled(context(value, foreign))),
            prop::NEXT => set(&mut unit.next, filled(context(value, foreign))),
            prop::STORY => take(&mut unit.story, value),
            prop::FILE => take(&mut unit.file, value),
            prop::ORIGIN => take(&mut unit.origin, value),
            prop::POSITION => set(&mut unit.position, value.trim().parse().ok()),
            prop::CONFIDENCE => set(&mut unit.confidence, confidence(value)),
            prop::REVISION => set(revision, value.trim().parse().ok().filter(|&n| n > 0)),
            prop::SOURCE_LANG => set_lang(&mut unit.source_lang, value),
            prop::TARGET_LANG => set_lang(&mut unit.target_lang, value),
            // Our own files say all of this in props of our own.
            _ if foreign => self.fill_foreign(unit, name, value),
            _ => false,
        }
    }

    /// The same for props that other tools alone write.
    fn fill_foreign(&self, unit: &mut Unit, name: &str, value: &str) -> bool {
        let filled = |text: String| Some(text).filter(|text| !text.is_empty());
        match name {
            "context_prev" | "x-previous-source-text" => {
                return set(&mut unit.previous, filled(context(value, true)));
            }
            "context_next" | "x-next-source-text" => {
                return set(&mut unit.next, filled(context(value, true)));
            }
            // What these bind a unit to is more than our fields say, so they stay props.
            prop::OMEGAT_FILE => set(&mut unit.file, filled(value.to_owned())),
            prop::OMEGAT_PREVIOUS => set(&mut unit.previous, filled(context(value, true))),
            prop::OMEGAT_NEXT => set(&mut unit.next, filled(context(value, true))),
            prop::TRADOS_CONTEXT => {
                let (first, second) = trados_context(value);
                let clean = |text: &str| filled(seg::clean(text).into_owned());
                let next = clean(&second).filter(|_| self.context_follows);
                set(&mut unit.previous, clean(&first)) | set(&mut unit.next, next)
            }
            _ => false,
        };
        false
    }
}

/// Whether a prop gives a neighbour of the segment that it stands with.
fn is_context(name: &str) -> bool {
    matches!(
        name,
        prop::PREVIOUS | prop::NEXT | "context_prev" | "context_next"
    )
}

/// Fills a field that is free; whether it did.
fn set<T>(field: &mut Option<T>, value: Option<T>) -> bool {
    let free = field.is_none() && value.is_some();
    if free {
        *field = value;
    }
    free
}

/// Moves a text into a field that is free; whether it did.
fn take(field: &mut Option<String>, value: &mut String) -> bool {
    let free = field.is_none() && !value.is_empty();
    if free {
        *field = Some(mem::take(value));
    }
    free
}

/// Makes a language the very one that a prop names, if it is that language.
fn set_lang(lang: &mut Lang, value: &str) -> bool {
    match value.parse::<Lang>() {
        Ok(tag) if tag.same_language(lang) => {
            *lang = tag;
            true
        }
        _ => false,
    }
}

/// What a unit needs of a variant: the variant itself when nothing else needs it.
fn taken(variant: &mut Variant, whole: bool) -> Variant {
    if whole {
        return mem::take(variant);
    }
    Variant {
        lang: variant.lang,
        text: variant.text.clone(),
        tags: variant.tags.clone(),
        created: variant.created,
        changed: variant.changed,
        props: variant.props.clone(),
    }
}

/// The two segments of a context as Trados writes it: text, tags in a code of its own, the
/// other text, its tags, with ` | ` between them and `|` doubled in the texts. Empty where
/// it is written otherwise.
fn trados_context(value: &str) -> (String, String) {
    let mut parts = value.split(" | ");
    match (
        parts.next(),
        parts.next(),
        parts.next(),
        parts.next(),
        parts.next(),
    ) {
        (Some(first), Some(_), Some(second), Some(_), None) => {
            (first.replace("||", "|"), second.replace("||", "|"))
        }
        _ => Default::default(),
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
        let mut reader = Reader::new(value.as_bytes(), "context", Limits::default());
        if let Ok(text) = inner_text(&mut reader) {
            return text;
        }
    }
    seg::clean(value).into_owned()
}

fn inner_text<R: BufRead>(reader: &mut Reader<R>) -> Result<String> {
    reader.root("seg")?;
    let mut segments = Segments::default();
    Ok(segments.read(reader, true, &mut Notes::default())?.text)
}
