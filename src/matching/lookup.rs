//! One text against the memories: the best units, scored and explained.

use std::cmp::Reverse;

use super::alignment::Edit;
use super::indexed::Indexed;
use super::penalty::{Charges, Penalty};
use super::proposing::Proposing;
use super::searched::{Query, Searched};
use super::side::Side;
use crate::Result;
use crate::memory::unit::normal_text;
use crate::memory::{Filter, Store, StoredUnit};
use crate::text::{Analysis, Lang};

/// Where a query stands in its story: the source segments around it. `None` is the
/// start or the end of the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Context<'a> {
    /// The segment before it.
    pub previous: Option<&'a str>,
    /// The segment after it.
    pub next: Option<&'a str>,
}

/// What a lookup returns at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Lowest score, 1–100.
    pub threshold: u8,
    /// Number of matches.
    pub top: usize,
}

impl Default for Limits {
    /// Threshold 70, the five best: what CAT tools show.
    fn default() -> Self {
        Limits {
            threshold: 70,
            top: 5,
        }
    }
}

/// A text to look up, and what is wanted of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LookUp<'a> {
    /// The text.
    pub text: &'a str,
    /// Structure of its inline tags ([`tag::structure`](crate::memory::tag::structure)), 0 for
    /// plain text.
    pub tags: u32,
    /// Where it stands; none where that is not known.
    pub context: Option<Context<'a>>,
    /// What its list holds.
    pub limits: Limits,
}

impl<'a> LookUp<'a> {
    /// A text without tags that stands nowhere.
    pub fn plain(text: &'a str, limits: Limits) -> Self {
        LookUp {
            text,
            tags: 0,
            context: None,
            limits,
        }
    }
}

/// A unit that matches a query.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    /// The unit.
    pub unit: StoredUnit,
    /// The fuzzy score: 101 in context, 100 the same text tagged alike, below that fuzzy.
    pub score: u8,
    /// The score before penalties, 0–100.
    pub base: u8,
    /// Whether the unit stands between the same neighbours as the query.
    pub same_context: bool,
    /// Whether the unit was translated the other way round; `unit` has its sides
    /// exchanged then, so that its source is in the query's language.
    pub reversed: bool,
    /// Which of the memories searched it is in, in their order.
    pub memory: usize,
    /// What was taken off, and why.
    pub penalties: Vec<Penalty>,
    /// How the unit's source becomes the query.
    pub edits: Vec<Edit>,
}

impl Match {
    /// The order of a result list: score, base, context, newest, memory, number.
    pub(super) fn rank(&self) -> impl Ord + use<> {
        (
            Reverse((
                self.score,
                self.base,
                self.same_context,
                self.unit.unit.changed,
            )),
            self.memory,
            self.unit.id,
        )
    }
}

/// Looks texts of one language pair up in one or more memories.
///
/// It holds an index over each memory; the units themselves are read from the memory
/// when they are needed.
pub struct Matcher<'s> {
    source_lang: Lang,
    memories: Vec<Opened<'s>>,
}

/// Texts that are taken apart at once: what that holds in working memory is small then, however
/// many there are.
const TAKEN_APART: usize = 256;

/// A memory with what finds its units.
enum Opened<'s> {
    /// An index over it.
    Indexed(Box<Indexed<'s>>),
    /// The memory itself.
    Proposing(Box<Proposing<'s>>),
}

impl<'s> Matcher<'s> {
    /// Indexes the units of `store` between `source_lang` and `target_lang` (of any
    /// region), in working memory.
    ///
    /// # Errors
    /// When the memory cannot be read.
    pub fn new(store: &'s dyn Store, source_lang: &Lang, target_lang: &Lang) -> Result<Self> {
        let alone = Searched {
            store,
            beside: None,
            filter: Filter::default(),
            charges: Charges::default(),
        };
        Matcher::over(vec![alone], source_lang, target_lang)
    }

    /// The same over several memories, with the index that each has beside it. Copy is
    /// looked up in `source_lang`.
    ///
    /// # Errors
    /// When a memory cannot be read.
    pub fn over(
        memories: Vec<Searched<'s>>,
        source_lang: &Lang,
        target_lang: &Lang,
    ) -> Result<Self> {
        let open = |searched: Searched<'s>| match searched.store.own_index() {
            Some(memory) => {
                let langs = (source_lang, target_lang);
                let proposing = Proposing::new(memory, searched, langs);
                Ok(Opened::Proposing(Box::new(proposing)))
            }
            None => {
                let indexed = Indexed::open(searched, source_lang, target_lang)?;
                Ok(Opened::Indexed(Box::new(indexed)))
            }
        };
        Ok(Matcher {
            source_lang: source_lang.clone(),
            memories: memories.into_iter().map(open).collect::<Result<_>>()?,
        })
    }

    /// The same lists, for which a memory with an index of its own leaves it aside and looks at
    /// every unit: what an index has to be faster than.
    #[must_use]
    pub fn by_scan(self) -> Self {
        let scanning = |memory| match memory {
            Opened::Proposing(memory) => Opened::Proposing(Box::new(memory.by_scan())),
            other => other,
        };
        Matcher {
            memories: self.memories.into_iter().map(scanning).collect(),
            ..self
        }
    }

    /// The language that copy is looked up in.
    pub fn source_lang(&self) -> &Lang {
        &self.source_lang
    }

    /// For each index that was found beside a memory and could not be used, what was
    /// wrong with it; it was made anew.
    pub fn notes(&self) -> impl Iterator<Item = &str> {
        self.memories.iter().filter_map(|memory| match memory {
            Opened::Indexed(memory) => memory.note(),
            Opened::Proposing(_) => None,
        })
    }

    /// Whether some unit of the memories, between the two languages, came in by this
    /// origin, or did so when the index was made.
    ///
    /// # Errors
    /// When a memory cannot be read.
    pub fn has_origin(&self, origin: &str) -> Result<bool> {
        for memory in &self.memories {
            let has_origin = match memory {
                Opened::Indexed(memory) => memory.has_origin(origin),
                Opened::Proposing(memory) => memory.has_origin(origin)?,
            };
            if has_origin {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Number of units that it searches. A memory with an index of its own counts them for it.
    ///
    /// # Errors
    /// When a memory cannot be read.
    pub fn units(&self) -> Result<usize> {
        let units = self.memories.iter().map(|memory| match memory {
            Opened::Indexed(memory) => Ok(memory.len()),
            Opened::Proposing(memory) => memory.units(),
        });
        units.sum()
    }

    /// The best units for `text`, which is plain, best first: exactly those that scoring every unit
    /// of every memory would give.
    ///
    /// # Errors
    /// When a memory cannot be read.
    pub fn lookup(
        &self,
        text: &str,
        context: Option<Context<'_>>,
        limits: Limits,
    ) -> Result<Vec<Match>> {
        self.lookup_tagged(text, 0, context, limits)
    }

    /// The same for a text with inline tags of a structure
    /// ([`tag::structure`](crate::memory::tag::structure), 0 for none): units that are
    /// tagged otherwise lose points.
    ///
    /// # Errors
    /// When a memory cannot be read.
    pub fn lookup_tagged(
        &self,
        text: &str,
        tags: u32,
        context: Option<Context<'_>>,
        limits: Limits,
    ) -> Result<Vec<Match>> {
        let wanted = LookUp {
            text,
            tags,
            context,
            limits,
        };
        let lists = self.lookup_each(&[wanted])?;
        Ok(lists.into_iter().next().unwrap_or_default())
    }

    /// The list of each of several texts, as [`Matcher::lookup_tagged`] gives it. A memory on a
    /// server is asked for many at once, which saves the way there and back.
    ///
    /// # Errors
    /// When a memory cannot be read.
    pub fn lookup_each(&self, wanted: &[LookUp<'_>]) -> Result<Vec<Vec<Match>>> {
        let mut lists = Vec::with_capacity(wanted.len());
        for portion in wanted.chunks(TAKEN_APART) {
            lists.extend(self.lookup_portion(portion)?);
        }
        Ok(lists)
    }

    fn lookup_portion(&self, wanted: &[LookUp<'_>]) -> Result<Vec<Vec<Match>>> {
        // As units are kept: composition and white space at the edges never count.
        let texts: Vec<_> = wanted
            .iter()
            .map(|look_up| normal_text(look_up.text))
            .collect();
        let side = |text| Side::new(Analysis::new(text, &self.source_lang));
        let sides: Vec<Side> = texts.iter().map(|text| side(text)).collect();
        let taken_apart = wanted.iter().zip(texts.iter().zip(&sides));
        let queries: Vec<(Query<'_>, Limits)> = taken_apart
            .map(|(look_up, (text, side))| {
                let query = Query {
                    text,
                    lang: &self.source_lang,
                    tags: look_up.tags,
                    side,
                    context: look_up.context,
                };
                (query, look_up.limits)
            })
            .collect();
        let mut lists = vec![Vec::new(); wanted.len()];
        for (number, memory) in self.memories.iter().enumerate() {
            let found: Vec<Vec<Match>> = match memory {
                Opened::Indexed(memory) => {
                    let best = |(query, limits): &(Query<'_>, Limits)| memory.best(query, *limits);
                    queries.iter().map(best).collect::<Result<_>>()?
                }
                Opened::Proposing(memory) => memory.best_each(&queries)?,
            };
            for (list, found) in lists.iter_mut().zip(found) {
                list.extend(found.into_iter().map(|found| Match {
                    memory: number,
                    ..found
                }));
            }
        }
        for (list, (_, limits)) in lists.iter_mut().zip(&queries) {
            list.sort_by_key(Match::rank);
            list.truncate(limits.top);
        }
        Ok(lists)
    }
}
