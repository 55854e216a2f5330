//! Which units a request is about.

use jiff::civil::Date;
use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use utoipa::IntoParams;

use crate::memory::Filter;
use crate::server::failure::{Answer, Failure};
use crate::server::state::App;
use crate::text::Lang;

/// Conditions that units must meet, all of them.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct UnitFilter {
    /// Only units of this story.
    story: Option<String>,
    /// Only units changed on this day (UTC) or later: `2026-01-31`.
    since: Option<String>,
    /// Only units last changed on this day (UTC) or earlier.
    until: Option<String>,
    /// Only units that are at least so sure; those that nobody measured pass.
    #[param(minimum = 0, maximum = 1)]
    min_confidence: Option<f64>,
    /// Only units with this property: `KEY=VALUE`.
    prop: Option<String>,
    /// Only units with this source language.
    src: Option<String>,
    /// Only units with this target language.
    tgt: Option<String>,
}

impl UnitFilter {
    /// The conditions as a memory takes them.
    ///
    /// # Errors
    /// 400 where a value is none.
    pub(super) fn filter(&self) -> Answer<Filter> {
        let lang = |name: &str, tag: &Option<String>| {
            let tag = tag.as_deref().filter(|tag| !tag.is_empty());
            tag.map(|tag| language(name, tag)).transpose()
        };
        let sure = self.min_confidence;
        if sure.is_some_and(|sure| !(0.0..=1.0).contains(&sure)) {
            return Err(Failure::bad_request("that is no probability")
                .at("min_confidence")
                .expected("a number from 0 to 1"));
        }
        let prop = self.prop.as_deref().map(|prop| {
            let pair = prop.split_once('=');
            let pair = pair.map(|(key, value)| (key.to_owned(), value.to_owned()));
            pair.ok_or_else(|| {
                Failure::bad_request("that is no property")
                    .at("prop")
                    .expected("KEY=VALUE")
            })
        });
        Ok(Filter {
            story: self.story.clone(),
            since: self
                .since
                .as_deref()
                .map(|day| moment("since", day, 0))
                .transpose()?,
            before: self
                .until
                .as_deref()
                .map(|day| moment("until", day, 1))
                .transpose()?,
            min_confidence: sure,
            props: prop.transpose()?.into_iter().collect(),
            source_lang: lang("src", &self.src)?,
            target_lang: lang("tgt", &self.tgt)?,
        })
    }
}

/// The first moment of a day, or of one some days after it.
fn moment(name: &str, day: &str, days: i64) -> Answer<Timestamp> {
    let wrong = || {
        Failure::bad_request(format!("`{day}` is no day"))
            .at(name)
            .expected("a day such as 2026-01-31")
    };
    let date: Date = day.parse().map_err(|_| wrong())?;
    let midnight = Offset::UTC.to_timestamp(date.at(0, 0, 0, 0));
    let later = SignedDuration::from_hours(24 * days);
    midnight
        .and_then(|midnight| midnight.checked_add(later))
        .map_err(|_| wrong())
}

/// The language that a field names.
///
/// # Errors
/// 400 where it is no tag.
pub(super) fn language(name: &str, tag: &str) -> Answer<Lang> {
    tag.parse::<Lang>()
        .map_err(|error| Failure::bad_request(error.to_string()).at(name))
}

/// The languages that a request is about: those that it names, else those of the server.
///
/// # Errors
/// 400 where one is no tag, or both are the same.
pub(super) fn pair(app: &App, src: Option<&str>, tgt: Option<&str>) -> Answer<(Lang, Lang)> {
    let settings = app.settings();
    let named = |name, tag: Option<&str>| tag.map(|tag| language(name, tag)).transpose();
    let source = named("src", src)?;
    let target = named("tgt", tgt)?;
    let source = source.unwrap_or_else(|| match &target {
        Some(target) if target.same_language(&settings.source_lang) => settings.target_lang.clone(),
        _ => settings.source_lang.clone(),
    });
    let target = target.unwrap_or_else(|| match source.same_language(&settings.target_lang) {
        true => settings.source_lang.clone(),
        false => settings.target_lang.clone(),
    });
    match source == target {
        true => Err(Failure::bad_request(format!(
            "the text is in {source}, and so would its translation be"
        ))
        .at("tgt")
        .hint("name the other language in `src` or `tgt`")),
        false => Ok((source, target)),
    }
}
