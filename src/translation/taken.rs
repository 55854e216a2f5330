//! A new version of a story: set beside the last one, looked up in the memory, drafted.

use super::drafts;
use super::fill::{self, Filling};
use super::source::Source;
use super::{FillTarget, Manner, Marks};
use crate::document::{Replacement, Translation};
use crate::matching::pretranslate::{self, Draft};
use crate::matching::versions::translated::{Treatment, treatments};
use crate::matching::versions::{self, Part, own};
use crate::matching::{Match, Matcher};
use crate::memory::{Side, Store, StorySegment, StoryVersion};
use crate::story::{Story, on_one_line};
use crate::text::Lang;
use crate::{Error, Place, Result};

/// Refuses a text in another language than the side of the last version that it is to
/// follow.
///
/// # Errors
/// [`Error::Input`] with both languages.
pub fn check_language(text: &Story, side: Option<&Side>) -> Result<()> {
    match side {
        Some(side) if !text.lang.same_language(&side.lang) => {
            let what = format!("it is in {}", text.lang);
            Err(Error::input(Place::file(&text.file), what)
                .expected(format!("{}, as the story’s last version", side.lang))
                .hint("give the source text first; --src and --tgt name the languages where they are told wrong"))
        }
        _ => Ok(()),
    }
}

/// The new version, set beside the last one and looked up in the memory.
pub struct Taken {
    /// Its text, as the draft is made of it.
    pub source: Source,
    /// Its segments.
    pub segments: Vec<StorySegment>,
    /// What became of them, and of those of the last version.
    pub parts: Vec<Part>,
    /// What the last translation did with each segment.
    pub treatments: Vec<Treatment>,
    /// What takes the place of its segments.
    pub drafts: Vec<Draft>,
    /// For each of these the unit of the last translation that it is only a part of.
    pub wholes: Vec<Option<Match>>,
}

impl Taken {
    /// Sets a new version, which is `side`, beside the last one. What that was translated
    /// with is told where the story is in use, `is_live`.
    ///
    /// # Errors
    /// When the memory cannot be read.
    pub fn beside(
        source: Source,
        side: Side,
        last: Option<&StoryVersion>,
        is_live: bool,
        store: &dyn Store,
    ) -> Result<Taken> {
        let parts = match last.and_then(|last| last.source.as_ref()) {
            Some(before) => versions::compare_stories(&side, before),
            None => versions::compare(&side.segments, &[], &side.lang),
        };
        let segments = side.segments;
        let treatments = match last.filter(|_| is_live) {
            Some(last) => treatments(segments.len(), &parts, last, store)?,
            None => vec![Treatment::default(); segments.len()],
        };
        Ok(Taken {
            segments,
            parts,
            treatments,
            drafts: Vec::new(),
            wholes: Vec::new(),
            source,
        })
    }

    /// Looks all segments up. `threshold` is the lowest score of a match, `least` that of a
    /// changed segment's own unit; none is the usual one.
    ///
    /// # Errors
    /// When a memory cannot be read.
    pub fn look_up(
        &mut self,
        matcher: &Matcher<'_>,
        (threshold, least): (u8, Option<u8>),
    ) -> Result<()> {
        let placed = self.source.placed();
        let drafts = pretranslate::drafts(matcher, &placed, &|_, _| 0, threshold)?;
        let lang = &self.source.lang;
        let offered = own::offered(drafts, &placed, &self.treatments, lang, least);
        let offered = offered.into_iter().map(|one| (one.draft, one.whole));
        (self.drafts, self.wholes) = offered.unzip();
        Ok(())
    }

    /// The draft that a segment is in; none for one without text.
    pub fn draft_of(&self, n: usize) -> Option<&Draft> {
        let after = self.drafts.partition_point(|draft| draft.first <= n);
        let draft = self.drafts.get(after.checked_sub(1)?)?;
        (n < draft.first + draft.count).then_some(draft)
    }

    /// The unit of the last translation that a draft's segments are only a part of.
    pub fn whole(&self, draft: &Draft) -> Option<&Match> {
        let at = self
            .drafts
            .binary_search_by_key(&draft.first, |one| one.first);
        self.wholes.get(at.ok()?)?.as_ref()
    }

    /// Whether the last translation left out all segments of a draft.
    fn is_dropped(&self, draft: &Draft) -> bool {
        self.treated(draft)
            .iter()
            .all(|treatment| treatment.dropped)
    }

    /// The sentences that the last translation added behind a draft's segments.
    fn added(&self, draft: &Draft) -> impl Iterator<Item = &String> {
        let treated = self.treated(draft).iter();
        treated.flat_map(|treatment| &treatment.added)
    }

    fn treated(&self, draft: &Draft) -> &[Treatment] {
        let range = draft.first..draft.first + draft.count;
        self.treatments.get(range).unwrap_or_default()
    }

    /// The draft: the new version in the other language, as far as the memory goes. `limits`
    /// are the lowest score and the number of what is offered in XLIFF.
    ///
    /// # Errors
    /// When the memory cannot be read, or the text cannot be written in its encoding.
    pub fn written(
        &self,
        matcher: &Matcher<'_>,
        target: &Lang,
        limits: (u8, usize),
        manner: Manner,
    ) -> Result<Vec<u8>> {
        let (source, drafts) = (&self.source, &self.drafts);
        let fillings = fill::fillings(source, drafts);
        if let Some(version) = manner.to {
            let whole = |draft: &Draft| self.whole(draft).cloned();
            let best = FillTarget::Best;
            let gathered =
                drafts::gathered(source, drafts, fillings, best, &whole, matcher, limits)?;
            return gathered.written(version, &source.file, (&source.lang, target));
        }
        let replacements = self.replacements(fillings, manner);
        let written = source.document.written(&replacements, &[], target)?;
        Ok(written.bytes)
    }

    /// What takes the place of the segments, with what the last translation did with them
    /// where there are marks to tell it.
    fn replacements(&self, fillings: Vec<Filling>, manner: Manner) -> Vec<Replacement> {
        let (marks, missing) = (manner.marks, manner.missing);
        let filled = fill::in_place(&self.source, &self.drafts, fillings, marks, missing);
        let mut replacements = filled.replacements;
        if marks != Marks::None {
            for draft in &self.drafts {
                if let Some(replacement) = self.replacement(draft, &mut replacements) {
                    self.retouch(draft, replacement);
                }
            }
        }
        replacements
    }

    /// What takes the place of a draft's segments.
    fn replacement<'r>(
        &self,
        draft: &Draft,
        replacements: &'r mut [Replacement],
    ) -> Option<&'r mut Replacement> {
        let (block, span) = self.source.place(draft.first, draft.count)?;
        let place = |one: &Replacement| (one.block, one.span.start);
        let at = replacements
            .binary_search_by_key(&(block, span.start), place)
            .ok()?;
        replacements.get_mut(at)
    }

    /// What the last translation did with the segments, where a match does not tell it.
    fn retouch(&self, draft: &Draft, replacement: &mut Replacement) {
        let plain = |text: &str| Translation {
            text: on_one_line(text).into_owned(),
            tags: Vec::new(),
        };
        if draft.found.is_none() {
            if let Some(whole) = self.whole(draft) {
                replacement.mark = format!("[part {}] ", whole.score);
                replacement.text = Some(plain(&whole.unit.unit.target));
            } else if self.is_dropped(draft) {
                replacement.mark = "[dropped] ".to_owned();
            }
        }
        if let Some(translation) = &mut replacement.text {
            for added in self.added(draft) {
                translation.text.push_str(" [added] ");
                translation.text.push_str(&on_one_line(added));
            }
        }
    }
}
