//! Figures about a memory.

use jiff::Timestamp;

use super::failure::Sql;
use super::row::{count, lang, timestamp};
use super::session::Session;
use crate::memory::{Growth, Period, Stats};

/// Units in use.
const LIVE_UNITS: &str = "unit LEFT JOIN story ON story.story_number = unit.story
    WHERE (story.status IS NULL OR story.status = 'live')";

/// Counts that need no unit, and the room that all tables and indexes take.
const COUNTS: &str = "
    SELECT
        (SELECT count(*) FROM story WHERE status = 'live'),
        (SELECT count(*) FROM story WHERE status = 'retracted'),
        (SELECT count(*) FROM story JOIN unit ON unit.story = story.story_number
         WHERE story.status = 'retracted'),
        (SELECT count(*) FROM unit_history),
        (SELECT count(*) FROM segment
         JOIN document ON document.document_number = segment.document
         JOIN story ON story.story_number = document.story
         WHERE document.side = 'source' AND document.superseded IS NULL
             AND story.status = 'live'),
        (SELECT count(*) FROM segment
         JOIN document ON document.document_number = segment.document
         JOIN story ON story.story_number = document.story
         WHERE document.side = 'target' AND document.superseded IS NULL
             AND story.status = 'live'),
        (SELECT coalesce(sum(pg_total_relation_size(pg_class.oid)), 0)::bigint
         FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
         WHERE nspname = current_schema() AND relkind = 'r')";

/// See [`Store::stats`](crate::memory::Store::stats).
pub(super) fn stats(session: &Session) -> Sql<Stats> {
    // Several queries, which see one moment.
    session.moment(|| {
        let row = session.row(COUNTS, &[])?;
        let figure = |column: usize| row.try_get(column).map(count);
        let mut stats = Stats {
            stories: figure(0)?,
            retracted_stories: figure(1)?,
            retracted_units: figure(2)?,
            history_states: figure(3)?,
            source_segments: figure(4)?,
            target_segments: figure(5)?,
            bytes: figure(6)?,
            ..Stats::default()
        };
        let row = session.row(
            &format!("SELECT count(*), min(unit.created), max(unit.changed) FROM {LIVE_UNITS}"),
            &[],
        )?;
        stats.units = count(row.try_get(0)?);
        let time = |at: Option<i64>| at.map(timestamp).transpose();
        stats.first_created = time(row.try_get(1)?)?;
        stats.last_changed = time(row.try_get(2)?)?;
        let languages = session.query(
            &format!(
                "SELECT unit.source_language, unit.target_language, count(*) FROM {LIVE_UNITS}
                 GROUP BY 1, 2 ORDER BY 1, 2"
            ),
            &[],
        )?;
        for row in languages {
            let pair = (lang(row.try_get(0)?)?, lang(row.try_get(1)?)?);
            stats
                .languages
                .push((pair.0, pair.1, count(row.try_get(2)?)));
        }
        let bins = session.query(
            &format!(
                // Confidences have four decimals: rounding first keeps 0.3 * 10 from falling
                // below 3.
                "SELECT CASE WHEN unit.confidence IS NOT NULL
                         THEN least(round(unit.confidence * 10000)::integer / 1000, 9) END,
                     count(*)
                 FROM {LIVE_UNITS} GROUP BY 1"
            ),
            &[],
        )?;
        for row in bins {
            let units = count(row.try_get(1)?);
            match row.try_get::<_, Option<i32>>(0)? {
                None => stats.confidence_unknown = units,
                Some(bin) => {
                    let bin = usize::try_from(bin).unwrap_or(usize::MAX);
                    if let Some(bin) = stats.confidence.get_mut(bin) {
                        *bin = units;
                    }
                }
            }
        }
        Ok(stats)
    })
}

/// Seconds of a day.
const DAY: i64 = 86_400;

/// See [`Store::growth`](crate::memory::Store::growth).
pub(super) fn growth(session: &Session, period: Period) -> Sql<Vec<Growth>> {
    let days = session.query(
        &format!(
            // A division that goes down also below 1970.
            "SELECT floor(unit.created / {DAY}.0)::bigint, count(*) FROM {LIVE_UNITS}
             GROUP BY 1 ORDER BY 1"
        ),
        &[],
    )?;
    let mut growth: Vec<Growth> = Vec::new();
    let mut total = 0;
    for row in days {
        let (day, units): (i64, u64) = (row.try_get(0)?, count(row.try_get(1)?));
        let period = name(day, period);
        total += units;
        match growth.last_mut() {
            Some(last) if last.period == period => {
                last.units += units;
                last.total = total;
            }
            _ => growth.push(Growth {
                period,
                units,
                total,
            }),
        }
    }
    Ok(growth)
}

/// The period that a day, counted from 1970, is in; empty where no calendar has it.
fn name(day: i64, period: Period) -> String {
    let at = day.checked_mul(DAY).map(Timestamp::from_second);
    let Some(Ok(at)) = at else {
        return String::new();
    };
    let format = match period {
        Period::Day => "%Y-%m-%d",
        Period::Month => "%Y-%m",
    };
    at.strftime(format).to_string()
}
