//! Look-ups beside a scan of all units.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use serde_json::Value;
use teletipo::matching::Matcher;
use teletipo::matching::lookup::Limits;
use teletipo::matching::side::{Side, Symbol};
use teletipo::memory::StoredUnit;
use teletipo::text::{Analysis, Lang};

use crate::desk::Desk;

const LIMITS: Limits = Limits {
    threshold: 40,
    top: 5,
};

/// Units by number with their scores, best first.
type List = Vec<(i64, i64)>;

/// Compares every unit with what is asked for; the texts that it has met before are taken
/// apart already.
#[derive(Default)]
pub(crate) struct Scan(HashMap<String, Vec<Symbol>>);

impl Scan {
    fn symbols(&mut self, text: &str) -> &[Symbol] {
        let symbols = |text: &str| Side::new(Analysis::new(text, &Lang::es())).symbols;
        self.0
            .entry(text.to_owned())
            .or_insert_with(|| symbols(text))
    }

    /// The best units. Right for words without marks, numbers and capitals only, which have
    /// no penalty.
    fn best(&mut self, query: &str, units: &[StoredUnit]) -> List {
        let asked = self.symbols(query).to_vec();
        let mut found = Vec::new();
        for unit in units {
            let source = self.symbols(&unit.unit.source);
            let longer = asked.len().max(source.len());
            let distance = strsim::generic_levenshtein(&asked, &source.to_vec());
            let score = (100 * (longer - distance))
                .checked_div(longer)
                .unwrap_or(100);
            if score >= usize::from(LIMITS.threshold) {
                found.push((Reverse((score, unit.unit.changed)), unit.id.0));
            }
        }
        found.sort();
        let found = found.into_iter().take(LIMITS.top);
        found
            .map(|(Reverse((score, _)), unit)| (unit, score as i64))
            .collect()
    }

    /// That the binary finds for each query what a scan of `units`, which are all of the
    /// memory, finds.
    pub(crate) fn assert_answers(&mut self, desk: &Desk, units: &[StoredUnit], queries: &[String]) {
        let mut told = told(desk, queries);
        for (n, query) in (0..).zip(queries) {
            let told = told.remove(&n).unwrap_or_default();
            assert_eq!(told, self.best(query, units), "{query}");
        }
    }
}

/// That an index that was just made finds what the binary finds.
pub(crate) fn assert_like_a_new_index(desk: &Desk, queries: &[String]) {
    let store = desk.store();
    let matcher = Matcher::new(&store, &Lang::es(), &Lang::en()).unwrap();
    let mut told = told(desk, queries);
    for (n, query) in (0..).zip(queries) {
        let found = matcher.lookup(query, None, LIMITS).unwrap();
        let twin: List = found
            .iter()
            .map(|found| (found.unit.id.0, i64::from(found.score)))
            .collect();
        assert_eq!(told.remove(&n).unwrap_or_default(), twin, "{query}");
    }
}

/// What the binary finds for each query.
fn told(desk: &Desk, queries: &[String]) -> BTreeMap<u64, List> {
    let mut arguments = vec!["--json", "match", "--threshold", "40", "--top", "5"];
    arguments.extend(queries.iter().map(String::as_str));
    let answer = desk.run(&arguments);
    let mut told: BTreeMap<u64, List> = BTreeMap::new();
    for line in answer.lines() {
        let record: Value = serde_json::from_str(line).unwrap();
        let number = |field: &str| record[field].as_i64();
        if record["type"] == "match" {
            let query = record["n"].as_u64().unwrap();
            let found = (number("unit").unwrap(), number("score").unwrap());
            told.entry(query).or_default().push(found);
        }
    }
    told
}
