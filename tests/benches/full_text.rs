//! The units that a full-text index ranks first, compared with the query.

use rusqlite::{Connection, params};
use strsim::generic_levenshtein;
use teletipo::matching::score;
use teletipo::matching::side::{Side, Symbol};

use crate::{THRESHOLD, scored, side};

/// Units that are compared: what tools take.
const FIRST: u32 = 100;

/// Units in a full-text index in memory.
pub(crate) struct FullText(Connection);

impl FullText {
    pub(crate) fn new(texts: &[String]) -> Self {
        let mut connection = Connection::open_in_memory().unwrap();
        connection
            .execute("CREATE VIRTUAL TABLE unit USING fts5(text)", [])
            .unwrap();
        let writing = connection.transaction().unwrap();
        for text in texts {
            let mut insert = writing
                .prepare_cached("INSERT INTO unit VALUES (?1)")
                .unwrap();
            insert.execute([text]).unwrap();
        }
        writing.commit().unwrap();
        FullText(connection)
    }

    /// The best score of at least [`THRESHOLD`] among the first by bm25.
    pub(crate) fn best(&self, text: &str) -> Option<u8> {
        let query = side(text);
        let words = text.split(|c: char| !c.is_alphanumeric());
        let quoted: Vec<String> = words
            .filter(|word| !word.is_empty())
            .map(|word| format!("\"{word}\""))
            .collect();
        if quoted.is_empty() {
            return None;
        }
        let mut select = self
            .0
            .prepare_cached("SELECT text FROM unit WHERE unit MATCH ?1 ORDER BY rank LIMIT ?2")
            .unwrap();
        let found = select
            .query_map(params![quoted.join(" OR "), FIRST], |row| {
                row.get::<_, String>(0)
            })
            .unwrap();
        let scores = found.map(|unit| {
            let unit = unit.unwrap();
            let other = side(&unit);
            let longer = query.base.len().max(other.base.len());
            let distance = generic_levenshtein(&Symbols(&query), &Symbols(&other));
            scored(
                (text, &query),
                (&unit, &other),
                score::base(longer, distance),
            )
        });
        scores.filter(|score| *score >= THRESHOLD).max()
    }
}

/// strsim asks for a type whose reference iterates.
struct Symbols<'a>(&'a Side);

impl<'s> IntoIterator for &'s Symbols<'_> {
    type Item = &'s Symbol;
    type IntoIter = std::slice::Iter<'s, Symbol>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.symbols.iter()
    }
}
