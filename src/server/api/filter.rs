//! Which units a request is about, and in which languages.

use std::collections::BTreeMap;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use jiff::civil::Date;
use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use crate::memory::Filter;
use crate::server::extract::Asked;
use crate::server::failure::{Answer, Failure};
use crate::server::state::{App, Settings};
use crate::text::Lang;
use crate::{Error, Result};

/// Conditions that units must meet, all of them.
#[derive(Clone, Debug, Default, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct UnitFilter {
    /// Only units of this story.
    pub(super) story: Option<String>,
    /// Only units changed on this day (UTC) or later: `2026-01-31`.
    since: Option<String>,
    /// Only units last changed on this day (UTC) or earlier.
    until: Option<String>,
    /// Only units that are at least so sure; those that nobody measured pass.
    #[param(minimum = 0, maximum = 1)]
    min_confidence: Option<f64>,
    /// Only units with this property, `KEY=VALUE`; may be repeated.
    #[param(required = false)]
    prop: Vec<String>,
}

/// The languages of the units that a request is about.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct InLanguages {
    /// Only units with this source language.
    pub(super) src: Option<String>,
    /// Only units with this target language.
    pub(super) tgt: Option<String>,
}

/// Conditions that units must meet, all of them.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = UnitFilter)]
pub(super) struct FilterBody {
    /// Only units of this story.
    story: Option<String>,
    /// Only units changed on this day (UTC) or later: `2026-01-31`.
    since: Option<String>,
    /// Only units last changed on this day (UTC) or earlier.
    until: Option<String>,
    /// Only units that are at least so sure; those that nobody measured pass.
    #[schema(minimum = 0, maximum = 1)]
    min_confidence: Option<f64>,
    /// Only units with all these properties.
    #[serde(default)]
    props: BTreeMap<String, String>,
}

/// The values of one name among the pairs of a query, in order.
pub(super) fn values(pairs: &[(String, String)], name: &str) -> Vec<String> {
    let named = pairs.iter().filter(|(key, _)| key == name);
    named.map(|(_, value)| value.clone()).collect()
}

impl FromRequestParts<App> for UnitFilter {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Answer<Self> {
        let Asked(pairs): Asked<Vec<(String, String)>> =
            Asked::from_request_parts(parts, app).await?;
        let last = |name: &str| values(&pairs, name).pop();
        let sure = last("min_confidence").map(|text| {
            let number: std::result::Result<f64, _> = text.parse();
            number.map_err(|_| no_probability())
        });
        Ok(UnitFilter {
            story: last("story"),
            since: last("since"),
            until: last("until"),
            min_confidence: sure.transpose()?,
            prop: values(&pairs, "prop"),
        })
    }
}

impl UnitFilter {
    /// The conditions as a memory takes them, whatever the languages.
    ///
    /// # Errors
    /// 400 where a value is none.
    pub(super) fn filter(self) -> Answer<Filter> {
        let props = self.prop.iter().map(|prop| {
            let pair = prop.split_once('=');
            let pair = pair.map(|(key, value)| (key.to_owned(), value.to_owned()));
            pair.ok_or_else(|| {
                Failure::bad_request("that is no property")
                    .at("prop")
                    .expected("KEY=VALUE")
            })
        });
        Ok(Filter {
            props: props.collect::<Answer<_>>()?,
            ..FilterBody {
                story: self.story,
                since: self.since,
                until: self.until,
                min_confidence: self.min_confidence,
                props: BTreeMap::new(),
            }
            .filter()?
        })
    }

    /// The same in languages, where these are named.
    ///
    /// # Errors
    /// As [`UnitFilter::filter`].
    pub(super) fn filter_in(self, languages: &InLanguages) -> Answer<Filter> {
        let lang = |name: &str, tag: &Option<String>| {
            let tag = tag.as_deref().filter(|tag| !tag.is_empty());
            tag.map(|tag| language(name, tag)).transpose()
        };
        Ok(Filter {
            source_lang: lang("src", &languages.src)?,
            target_lang: lang("tgt", &languages.tgt)?,
            ..self.filter()?
        })
    }
}

impl FilterBody {
    /// The conditions as a memory takes them.
    ///
    /// # Errors
    /// 400 where a value is none.
    pub(super) fn filter(self) -> Answer<Filter> {
        let sure = self.min_confidence;
        if sure.is_some_and(|sure| !(0.0..=1.0).contains(&sure)) {
            return Err(no_probability());
        }
        let day = |name, day: Option<&str>, days| day.map(|day| moment(name, day, days));
        Ok(Filter {
            since: day("since", self.since.as_deref(), 0).transpose()?,
            before: day("until", self.until.as_deref(), 1).transpose()?,
            story: self.story,
            min_confidence: sure,
            props: self.props.into_iter().collect(),
            source_lang: None,
            target_lang: None,
        })
    }
}

pub(super) fn no_probability() -> Failure {
    Failure::bad_request("that is no probability")
        .at("min_confidence")
        .expected("a number from 0 to 1")
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

/// The moment that `as_of` names: a time, or a day, which is its last second (UTC).
///
/// # Errors
/// 400 where it is none.
pub(super) fn as_of(text: Option<&str>) -> Answer<Option<Timestamp>> {
    let Some(text) = text.filter(|text| !text.is_empty()) else {
        return Ok(None);
    };
    if let Ok(time) = text.parse() {
        return Ok(Some(time));
    }
    let wrong = |_| {
        Failure::bad_request(format!("`{text}` is no time"))
            .at("as_of")
            .expected("a day such as 2026-01-31, or a time such as 2026-01-31T12:00:00Z")
    };
    let end = moment("as_of", text, 1).map_err(wrong)?;
    let last = end.checked_sub(SignedDuration::from_secs(1));
    last.map(Some)
        .map_err(|_| Failure::bad_request(format!("`{text}` is out of range")).at("as_of"))
}

/// The language that a field names.
///
/// # Errors
/// 400 where it is no tag.
pub(super) fn language(name: &str, tag: &str) -> Answer<Lang> {
    tag.parse::<Lang>()
        .map_err(|error| Failure::bad_request(error.to_string()).at(name))
}

/// The languages that a request names, beside those of the server.
#[derive(Clone, Debug)]
pub(super) struct Languages {
    /// The language of the text.
    pub(super) source: Option<Lang>,
    /// The language of translations.
    pub(super) target: Option<Lang>,
    usual: (Lang, Lang),
}

impl Languages {
    /// Reads the tags.
    ///
    /// # Errors
    /// 400 where one is none.
    pub(super) fn named(app: &App, src: Option<&str>, tgt: Option<&str>) -> Answer<Languages> {
        let Settings {
            source_lang,
            target_lang,
            ..
        } = app.settings();
        let named = |name, tag: Option<&str>| tag.map(|tag| language(name, tag)).transpose();
        Ok(Languages {
            source: named("src", src)?,
            target: named("tgt", tgt)?,
            usual: (source_lang.clone(), target_lang.clone()),
        })
    }

    /// Both languages: those that the request names, else the one that the text is `in`, as
    /// its file states or as it reads, else those of the server.
    ///
    /// # Errors
    /// [`Error::Usage`] where both are the same.
    pub(super) fn pair(&self, is_in: Option<&Lang>) -> Result<(Lang, Lang)> {
        let (usual_source, usual_target) = &self.usual;
        let source = self.source.as_ref().or(is_in);
        let source = source.cloned().unwrap_or_else(|| match &self.target {
            Some(target) if target.same_language(usual_source) => usual_target.clone(),
            _ => usual_source.clone(),
        });
        let target =
            self.target
                .clone()
                .unwrap_or_else(|| match source.same_language(usual_target) {
                    true => usual_source.clone(),
                    false => usual_target.clone(),
                });
        match source == target {
            true => Err(Error::usage(
                format!("the text is in {source}, and so would its translation be"),
                "name the other language in `src` or `tgt`",
            )),
            false => Ok((source, target)),
        }
    }
}

/// The languages that a request is about: those that it names, else those of the server.
///
/// # Errors
/// 400 where one is no tag, or both are the same.
pub(super) fn pair(app: &App, src: Option<&str>, tgt: Option<&str>) -> Answer<(Lang, Lang)> {
    let pair = Languages::named(app, src, tgt)?.pair(None);
    pair.map_err(|error| Failure::from(error).at("tgt"))
}
