//! What the units of one XLIFF file share: languages, neighbours, counts.

use jiff::Timestamp;

use super::fields;
use crate::exchange::{DAMAGED, Reading, Summary, count};
use crate::memory::{Tag, Unit};
use crate::text::Lang;
use crate::xml::Element;
use crate::{Error, Result};

/// A segment that was read whole.
#[derive(Debug, Default)]
pub(super) struct Segment {
    pub(super) source: (String, Vec<Tag>),
    pub(super) target: (String, Vec<Tag>),
    /// Language that the target itself names.
    pub(super) target_lang: Option<Lang>,
    /// Why it is no unit whatever its texts are.
    pub(super) skip: Option<&'static str>,
    /// Fields of ours.
    pub(super) fields: Vec<(String, String)>,
    pub(super) props: Vec<(String, String)>,
}

/// Whether elements inside each other are to be translated: what the innermost one that
/// says so says.
#[derive(Default)]
pub(super) struct Translate(Vec<bool>);

impl Translate {
    pub(super) fn push(&mut self, element: &Element<'_>) {
        let translate = self.of(element);
        self.0.push(translate);
    }

    pub(super) fn pop(&mut self) {
        self.0.pop();
    }

    pub(super) fn of(&self, element: &Element<'_>) -> bool {
        match element.attribute("translate") {
            Some("no") => false,
            Some("yes") => true,
            _ => self.0.last().copied().unwrap_or(true),
        }
    }
}

/// A file of units, one `<file>` of it at a time.
pub(super) struct Document<'a, F> {
    reading: &'a Reading,
    each: F,
    /// Whether `each` refused a unit or no language is known: that is no damage of the file.
    pub(super) refused: bool,
    /// Whether a part of the file was lost, and with it what it says of others.
    is_damaged: bool,
    pub(super) summary: Summary,
    source: Option<Lang>,
    target: Option<Lang>,
    original: Option<String>,
    pub(super) tool: Option<String>,
    pub(super) date: Option<Timestamp>,
    pub(super) translate: Translate,
    /// The last source segment of this `<file>`.
    previous: Option<String>,
    /// The last unit, which waits for the segment after it.
    waiting: Option<Unit>,
}

impl<F> Document<'_, F> {
    /// Starts a `<file>` in these languages.
    pub(super) fn begin(
        &mut self,
        source: Option<Lang>,
        target: Option<Lang>,
        original: Option<&str>,
    ) {
        self.source = source;
        self.target = target;
        self.original = original
            .map(str::trim)
            .filter(|name| !name.is_empty())
            .map(str::to_owned);
        self.tool = None;
        self.date = None;
        self.translate = Translate::default();
    }
}

impl<'a, F: FnMut(Unit) -> Result<()>> Document<'a, F> {
    pub(super) fn new(reading: &'a Reading, each: F) -> Self {
        Document {
            reading,
            each,
            refused: false,
            is_damaged: false,
            summary: Summary::default(),
            source: None,
            target: None,
            original: None,
            tool: None,
            date: None,
            translate: Translate::default(),
            previous: None,
            waiting: None,
        }
    }

    /// Ends a `<file>`: what follows is no neighbour.
    pub(super) fn end(&mut self) -> Result<()> {
        self.previous = None;
        self.hand_on()
    }

    /// Counts what was damaged, for this reason: it is a neighbour that nobody knows, and
    /// groups may have ended in it.
    pub(super) fn damaged(&mut self, reason: &'static str) -> Result<()> {
        self.is_damaged = true;
        self.translate.0.truncate(1);
        count(&mut self.summary.skipped, reason);
        self.end()
    }

    /// Takes a segment: a unit, or why it is none. `error` makes an error at its place.
    pub(super) fn segment(
        &mut self,
        segment: Segment,
        error: impl FnOnce(&str) -> Error,
    ) -> Result<()> {
        let (source, target) = (&segment.source.0, &segment.target.0);
        if source.is_empty() && target.is_empty() {
            return Ok(());
        }
        let previous = self.previous.take();
        if !source.is_empty() {
            if let Some(waiting) = &mut self.waiting {
                waiting.next.get_or_insert_with(|| source.clone());
            }
            self.previous = Some(source.clone());
        }
        self.hand_on()?;
        let reason = if source.is_empty() {
            Some("empty source")
        } else if segment.skip == Some(super::NOT_TO_BE) {
            segment.skip
        } else if target.is_empty() {
            Some("empty target")
        } else {
            segment.skip
        };
        if let Some(reason) = reason {
            count(&mut self.summary.skipped, reason);
            return Ok(());
        }
        let wanted = self.languages(segment.target_lang.as_ref());
        let (source_lang, target_lang) = match wanted {
            Ok(languages) => languages,
            Err(Some(reason)) => {
                count(&mut self.summary.skipped, reason);
                return Ok(());
            }
            Err(None) if self.is_damaged => {
                count(&mut self.summary.skipped, DAMAGED);
                return Ok(());
            }
            Err(None) => {
                self.refused = true;
                return Err(error("the file does not say which languages it is in")
                    .expected("`source-language` and `target-language`, or `srcLang` and `trgLang`")
                    .hint("name the languages, for example `--src es --tgt en`"));
            }
        };
        let created = self.date.unwrap_or(self.reading.undated);
        let (source, source_tags) = segment.source;
        let (target, target_tags) = segment.target;
        let mut unit = Unit {
            source_tags,
            target_tags,
            props: segment.props,
            ..Unit::new(&source_lang, &target_lang, &source, &target, created)
        };
        if segment.fields.is_empty() {
            unit.file = self.original.clone();
            unit.origin = self.tool.clone();
            unit.previous = previous;
            self.waiting = Some(unit);
            return Ok(());
        }
        for (name, value) in segment.fields {
            fields::take(&mut unit, &name, value);
        }
        self.hand(unit)
    }

    /// The languages of a unit; else why it is not wanted, or nothing when none is known.
    fn languages(
        &self,
        own: Option<&Lang>,
    ) -> std::result::Result<(Lang, Lang), Option<&'static str>> {
        let one = |said: Option<&Lang>, wanted: &Option<Lang>| match (said, wanted) {
            (Some(said), Some(wanted)) if !said.same_language(wanted) => {
                Err(Some("another language pair"))
            }
            (Some(said), _) => Ok(said.clone()),
            (None, Some(wanted)) => Ok(wanted.clone()),
            (None, None) => Err(None),
        };
        let source = one(self.source.as_ref(), &self.reading.source)?;
        let target = one(own.or(self.target.as_ref()), &self.reading.target)?;
        Ok((source, target))
    }

    /// Hands the unit that waits on.
    fn hand_on(&mut self) -> Result<()> {
        match self.waiting.take() {
            Some(unit) => self.hand(unit),
            None => Ok(()),
        }
    }

    fn hand(&mut self, unit: Unit) -> Result<()> {
        let handed = (self.each)(unit);
        self.refused = handed.is_err();
        handed?;
        self.summary.read += 1;
        Ok(())
    }
}
