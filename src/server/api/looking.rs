//! How a request looks into the memories: which units, what they lose, as of when.

use std::collections::BTreeMap;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use utoipa::IntoParams;

use super::filter::{FilterBody, UnitFilter, as_of, values};
use crate::matching::PenaltyRules;
use crate::memory::Filter;
use crate::server::desk::Way;
use crate::server::extract::Asked;
use crate::server::failure::{Answer, Failure};
use crate::server::state::App;

/// Points off, and the time to look back to.
#[derive(Clone, Debug, Default, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct LookingParams {
    /// Points off instead of those of the settings, `KEY=POINTS`; may be repeated:
    /// `machine=5` off units of that origin, `memory:NAME=3` off those of a memory,
    /// `reversed=2` off those translated the other way round.
    #[param(required = false)]
    penalty: Vec<String>,
    /// Answer as the memories stood at this time: a day (its end, UTC), or a time.
    as_of: Option<String>,
}

impl FromRequestParts<App> for LookingParams {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Answer<Self> {
        let Asked(pairs): Asked<Vec<(String, String)>> =
            Asked::from_request_parts(parts, app).await?;
        Ok(LookingParams {
            penalty: values(&pairs, "penalty"),
            as_of: values(&pairs, "as_of").pop(),
        })
    }
}

impl LookingParams {
    /// The way that a query asks for.
    ///
    /// # Errors
    /// 400 where a value is none.
    pub(super) fn way(self, app: &App, filter: UnitFilter) -> Answer<Way> {
        let rules = self.penalty.iter().map(|rule| rule.parse());
        let rules = rules.collect::<Result<Vec<_>, String>>();
        let rules = rules.map_err(|wrong| Failure::bad_request(wrong).at("penalty"))?;
        way(
            app,
            filter.filter()?,
            PenaltyRules::of(&rules),
            self.as_of.as_deref(),
        )
    }
}

/// The way that a body asks for. Without `penalties` those of the settings hold; with none
/// in it, none.
///
/// # Errors
/// 400 where a value is none.
pub(super) fn of_body(
    app: &App,
    filter: Option<FilterBody>,
    penalties: Option<&BTreeMap<String, u8>>,
    as_of: Option<&str>,
) -> Answer<Way> {
    let rules = penalties.map(PenaltyRules::from_table).transpose();
    let rules = rules.map_err(|(_, wrong)| Failure::bad_request(wrong).at("penalties"))?;
    way(app, filter.unwrap_or_default().filter()?, rules, as_of)
}

fn way(
    app: &App,
    filter: Filter,
    penalties: Option<PenaltyRules>,
    moment: Option<&str>,
) -> Answer<Way> {
    let names: Vec<&str> = app.means().memories.iter().map(String::as_str).collect();
    let same = |one: &str, other: &str| one == other;
    let stranger = penalties
        .as_ref()
        .and_then(|rules| rules.stranger(&names, &same));
    if let Some(key) = stranger {
        let wrong = format!("there is a penalty for `{key}`, which is no memory in use");
        return Err(Failure::bad_request(wrong)
            .at("penalties")
            .hint(format!("the memories in use are {}", names.join(", "))));
    }
    Ok(Way {
        filter,
        penalties,
        as_of: as_of(moment)?,
    })
}
