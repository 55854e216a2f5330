//! The segmenters of a desk: by rules of its own where it has them.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use super::{Rules, Segmenter, srx};
use crate::Result;
use crate::text::Lang;

/// Languages whose segmenters are kept: more than texts of one call are in.
const MAX_MADE: usize = 32;

/// Tables laid over the shipped rules, or an SRX document in their place; by default neither.
#[derive(Debug, Default)]
pub struct Segmenters {
    /// The tables and the language that each is for.
    tables: Vec<(Option<Lang>, Rules)>,
    /// The rules of an SRX file, which then take the place of all tables.
    srx: Option<srx::Document>,
    /// The segmenters made of these, which is dear, by language.
    made: Mutex<BTreeMap<Lang, Segmenter>>,
}

impl Segmenters {
    /// By these tables, each for one language or for all, in the order in which they are laid
    /// over the shipped rules; or by an SRX document.
    pub fn new(tables: Vec<(Option<Lang>, Rules)>, srx: Option<srx::Document>) -> Self {
        Segmenters {
            tables,
            srx,
            made: Mutex::default(),
        }
    }

    /// The segmenter for a language: by the SRX document where there is one, else by the
    /// shipped rules with the desk's laid over them.
    ///
    /// # Errors
    /// When the SRX document has no rules for the language.
    pub fn of(&self, lang: &Lang) -> Result<Segmenter> {
        if self.srx.is_none() && self.tables.is_empty() {
            return Ok(Segmenter::for_lang(lang));
        }
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = made.get(lang) {
            return Ok(known.clone());
        }
        let segmenter = self.make(lang)?;
        if made.len() < MAX_MADE {
            made.insert(lang.clone(), segmenter.clone());
        }
        Ok(segmenter)
    }

    fn make(&self, lang: &Lang) -> Result<Segmenter> {
        if let Some(document) = &self.srx {
            return Ok(Segmenter::with_srx(document.rules_for(lang)?));
        }
        let fits = |(wanted, _): &&(Option<Lang>, Rules)| {
            wanted
                .as_ref()
                .is_none_or(|wanted| wanted.same_language(lang))
        };
        let mut own = self.tables.iter().filter(fits).peekable();
        if own.peek().is_none() {
            return Ok(Segmenter::for_lang(lang));
        }
        let mut rules = (*Rules::for_lang(lang)).clone();
        own.for_each(|(_, table)| rules.extend(table.clone()));
        Ok(Segmenter::with_rules(rules))
    }
}
