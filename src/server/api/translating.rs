//! The work of a translation: a file opened, looked up, written.

use super::filter::Languages;
use super::texts::{OpenFile, no_format};
use super::translate::{Coverage, DraftRecord, ShareRecord, record};
use crate::Result;
use crate::document::DocumentFormat;
use crate::matching::lookup::Limits;
use crate::matching::pretranslate;
use crate::server::config::Means;
use crate::server::desk::{Desk, Way};
use crate::server::failure::{Answer, Failure};
use crate::text::Lang;
use crate::translation::counts::{Counts, Share};
use crate::translation::source::Source;
use crate::translation::{self, FillTarget, Manner, Marks, Missing, Written, XLIFF_VERSIONS};

/// How a translation is written, by the names of its parts.
///
/// # Errors
/// 400 where one is none.
pub(super) fn manner(
    to: Option<&str>,
    fill_target: Option<&str>,
    missing: Option<&str>,
    marks: Option<&str>,
) -> Answer<Manner> {
    Ok(Manner {
        to: named("to", to, &XLIFF_VERSIONS)?,
        fill_target: named("fill_target", fill_target, &FillTarget::ALL)?.unwrap_or_default(),
        missing: named("missing", missing, &Missing::ALL)?.unwrap_or_default(),
        marks: named("marks", marks, &Marks::ALL)?.unwrap_or_default(),
    })
}

/// The value of a name among those that a field takes.
fn named<T: Copy>(field: &str, name: Option<&str>, all: &[(&str, T)]) -> Answer<Option<T>> {
    let Some(name) = name else { return Ok(None) };
    let found = all.iter().find(|(known, _)| *known == name);
    let known: Vec<&str> = all.iter().map(|(name, _)| *name).collect();
    found.map(|(_, value)| Some(*value)).ok_or_else(|| {
        Failure::bad_request(format!("`{name}` is no value of `{field}`"))
            .at(field)
            .expected(known.join(", "))
    })
}

/// What is to be done to a file.
pub(super) struct Order {
    pub(super) manner: Manner,
    pub(super) languages: Languages,
    pub(super) limits: Limits,
    pub(super) way: Way,
}

/// A file that was translated.
pub(super) struct Done {
    pub(super) written: Written,
    pub(super) format: &'static str,
    pub(super) counts: Counts,
}

impl Order {
    /// Translates a file in its own format, or as XLIFF.
    pub(super) fn of_file(
        &self,
        desk: &mut Desk<'_>,
        file: &OpenFile,
    ) -> Result<(Done, Vec<DraftRecord>)> {
        let source = opened(file, desk.means(), self.languages.source.as_ref())?;
        let mut languages = self.languages.clone();
        if languages.target.is_none() {
            languages.target = source.stated_target().cloned();
        }
        let langs = languages.pair(Some(&source.lang))?;
        let proposes = self.manner.tells_proposals(&source);
        self.of_source(desk, &source, &langs, proposes)
    }

    /// Translates what was cut; `proposes` is whether what differs is carried over.
    pub(super) fn of_source(
        &self,
        desk: &mut Desk<'_>,
        source: &Source,
        langs: &(Lang, Lang),
        proposes: bool,
    ) -> Result<(Done, Vec<DraftRecord>)> {
        let Limits { threshold, top } = self.limits;
        desk.look(&self.way, (&langs.0, &langs.1), |sight| {
            let matcher = sight.matcher;
            let tags = |first, count| source.tags(first, count);
            let mut drafts = pretranslate::drafts(matcher, &source.placed(), &tags, threshold)?;
            if proposes {
                sight.propose_all(&mut drafts)?;
            }
            let limits = (threshold, top);
            let written =
                translation::written(source, &drafts, self.manner, matcher, &langs.1, limits)?;
            let done = Done {
                counts: Counts::of(&drafts),
                format: self.format(source),
                written,
            };
            let kept = done.written.reasons.iter();
            let segments = drafts.into_iter().zip(kept);
            let segments = segments.map(|(draft, kept)| record(draft, *kept, sight));
            let segments = segments.collect();
            Ok((done, segments))
        })
    }

    fn format(&self, source: &Source) -> &'static str {
        let version = XLIFF_VERSIONS
            .iter()
            .find(|(_, version)| Some(*version) == self.manner.to);
        match version {
            Some((name, _)) => name,
            None => source.document.format().name(),
        }
    }
}

/// A file, cut into what is looked up.
fn opened(file: &OpenFile, means: &Means, lang: Option<&Lang>) -> Result<Source> {
    let from = file.format.as_deref().map(DocumentFormat::by_name);
    let from = from.transpose().map_err(no_format)?;
    let reader = file.plain_reader(means);
    Source::new(&file.bytes, file.name.clone(), &reader, from, lang)
}

/// How much of a file is covered, as answers have it.
pub(super) fn coverage(counts: &Counts, written: &Written) -> Coverage {
    let share = |share: Share| ShareRecord {
        segments: share.segments,
        words: share.words,
    };
    let kept = written.kept.iter();
    Coverage {
        segments: counts.all.segments,
        words: counts.all.words,
        context: share(counts.context),
        exact: share(counts.exact),
        fuzzy: share(counts.fuzzy),
        none: share(counts.none),
        kept: kept
            .map(|(why, count)| ((*why).to_owned(), *count))
            .collect(),
        filled: written.filled,
    }
}
