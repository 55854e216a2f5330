//! The rules that apply to one language, compiled, and the breaks they make.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};

use regex_automata::util::pool::Pool;

use super::automaton::Cache;
use super::document::{Document, LanguageMap, Rule, RuleSet};
use super::filter::{Filter, Scratch, Sides};
use super::notation;
use super::pattern::{Engine, GaveUp, Pattern, cause};
use crate::Result;
use crate::text::{Lang, Span};

/// The rules of an SRX file for one language.
///
/// ```
/// use teletipo::segment::{Segmenter, srx};
/// use teletipo::text::Lang;
///
/// let file = r#"<srx version="2.0"><header cascade="no"/><body>
///   <languagerules><languagerule languagerulename="Spanish">
///     <rule break="no"><beforebreak>\bSra\.</beforebreak><afterbreak>\s</afterbreak></rule>
///     <rule break="yes"><beforebreak>[.?!]</beforebreak><afterbreak>\s</afterbreak></rule>
///   </languagerule></languagerules>
///   <maprules><languagemap languagepattern="es.*" languagerulename="Spanish"/></maprules>
/// </body></srx>"#;
/// let document = srx::Document::read(file.as_bytes(), "desk.srx")?;
/// let segmenter = Segmenter::with_srx(document.rules_for(&Lang::es())?);
/// let text = "Llegó la Sra. Paz. Nadie la esperaba.";
/// let segments: Vec<&str> = segmenter.spans(text).map(|span| span.of(text)).collect();
/// assert_eq!(segments, ["Llegó la Sra. Paz.", "Nadie la esperaba."]);
/// # Ok::<(), teletipo::Error>(())
/// ```
pub struct LanguageRules {
    rules: Vec<Compiled>,
    filter: Filter,
    scratch: Pool<Work, NewWork>,
    rejected: Vec<Rejected>,
    gave_up: AtomicU64,
}

type NewWork = Box<dyn Fn() -> Work + Send + Sync>;

/// A rule that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejected {
    /// Name of its set.
    pub rule_set: String,
    /// Line of the file.
    pub line: u64,
    /// `beforebreak` or `afterbreak`.
    pub side: &'static str,
    /// The pattern that cannot be used, as written.
    pub pattern: String,
    /// Why.
    pub reason: String,
}

/// A set of rules tried out: what each rule runs on, what cannot run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tried {
    /// Rules that break.
    pub breaks: usize,
    /// Rules that forbid to.
    pub exceptions: usize,
    /// By usable rule: its line and the slower of its two sides' engines.
    pub engines: Vec<(u64, Engine)>,
    /// The rules that cannot be used.
    pub rejected: Vec<Rejected>,
}

#[derive(Debug)]
struct Compiled {
    breaks: bool,
    before: Pattern,
    after: Pattern,
}

/// What a search writes to; kept from one paragraph to the next.
struct Work {
    scratch: Scratch,
    rules: Vec<RuleWork>,
}

#[derive(Default)]
struct RuleWork {
    before: Cache,
    after: Cache,
    /// How often it was given up in the paragraph.
    given_up: u32,
}

/// After so many matches given up in a paragraph a rule is not tried there any more:
/// it would make the time of a paragraph grow with its length times the limit.
const MAX_GIVEN_UP: u32 = 20;

impl Document {
    /// The maps that apply to a language, in the order of the file: all that match
    /// its tag when the rules cascade, else the first. A map's pattern has to match the
    /// whole tag, in capitals or not.
    ///
    /// # Errors
    /// [`Error::Input`](crate::Error::Input) when a map's pattern is none.
    pub fn maps_for(&self, lang: &Lang) -> Result<Vec<&LanguageMap>> {
        let mut maps = Vec::new();
        for map in &self.maps {
            if self.fits(map, lang)? && self.rule_set(&map.rule_set).is_some() {
                maps.push(map);
                if !self.cascade {
                    break;
                }
            }
        }
        Ok(maps)
    }

    /// Whether a map's pattern is the whole of a language's tag, in any case.
    ///
    /// # Errors
    /// A pattern that is no regular expression.
    pub fn fits(&self, map: &LanguageMap, lang: &Lang) -> Result<bool> {
        let wrong = |reason: String| {
            let pattern = &map.pattern;
            let message = format!("the language pattern `{pattern}` cannot be used: {reason}");
            self.error(Some(map.line), message)
                .expected("a regular expression such as `es.*`")
        };
        let translation = notation::translate(&map.pattern).map_err(wrong)?;
        let whole = format!("(?i)^(?:{})$", translation.exact);
        let regex = fancy_regex::Regex::new(&whole).map_err(|error| wrong(cause(&error)))?;
        // A pattern that backtracks too long does not match.
        Ok(regex.is_match(lang.as_str()).unwrap_or(false))
    }

    /// Compiles the rules for a language. Rules that cannot be used are left out and
    /// told by [`LanguageRules::rejected`].
    ///
    /// # Errors
    /// [`Error::Input`](crate::Error::Input) when no map matches the language, or none of its rules can be used.
    pub fn rules_for(&self, lang: &Lang) -> Result<LanguageRules> {
        let maps = self.maps_for(lang)?;
        if maps.is_empty() {
            let known: Vec<String> = self
                .maps
                .iter()
                .map(|map| format!("`{}`", map.pattern))
                .collect();
            return Err(self
                .error(
                    None,
                    format!("none of the file's language maps matches `{lang}`"),
                )
                .expected(format!("a language that matches {}", known.join(", ")))
                .hint("name the text's language, or add a <languagemap> for it"));
        }
        let sets = maps.iter().filter_map(|map| self.rule_set(&map.rule_set));
        let (rules, rejected) =
            compile(sets.flat_map(|set| set.rules.iter().map(move |rule| (set, rule))));
        if rules.is_empty() {
            let first = rejected
                .first()
                .map_or("they are empty", |first| first.reason.as_str());
            let line = rejected.first().map(|first| first.line);
            let message = format!("no rule for `{lang}` can be used: {first}");
            return Err(self
                .error(line, message)
                .hint("`teletipo srx check` lists them all"));
        }
        LanguageRules::new(rules, rejected).map_err(|reason| {
            self.error(None, reason)
                .hint("use fewer or simpler rules; `teletipo srx check` lists them all")
        })
    }

    /// Compiles a set of rules and tells what came of each.
    pub fn try_out(&self, set: &RuleSet) -> Tried {
        let count = |breaks| {
            set.rules
                .iter()
                .filter(|rule| rule.breaks == breaks)
                .count()
        };
        let (mut engines, mut rejected) = (Vec::new(), Vec::new());
        for rule in &set.rules {
            match Compiled::new(set, rule) {
                Ok(compiled) => engines.push((rule.line, compiled.engine())),
                Err(error) => rejected.push(error),
            }
        }
        Tried {
            breaks: count(true),
            exceptions: count(false),
            engines,
            rejected,
        }
    }
}

fn compile<'d>(
    rules: impl Iterator<Item = (&'d RuleSet, &'d Rule)>,
) -> (Vec<Compiled>, Vec<Rejected>) {
    let (mut usable, mut rejected) = (Vec::new(), Vec::new());
    for (set, rule) in rules {
        match Compiled::new(set, rule) {
            Ok(compiled) => usable.push(compiled),
            Err(error) => rejected.push(error),
        }
    }
    (usable, rejected)
}

impl Compiled {
    fn new(set: &RuleSet, rule: &Rule) -> std::result::Result<Compiled, Rejected> {
        let rejected = |side, pattern: &str, reason| Rejected {
            rule_set: set.name.clone(),
            line: rule.line,
            side,
            pattern: pattern.to_owned(),
            reason,
        };
        Ok(Compiled {
            breaks: rule.breaks,
            before: Pattern::before(&rule.before)
                .map_err(|e| rejected("beforebreak", &rule.before, e))?,
            after: Pattern::after(&rule.after)
                .map_err(|e| rejected("afterbreak", &rule.after, e))?,
        })
    }

    fn engine(&self) -> Engine {
        self.before.engine().max(self.after.engine())
    }
}

impl LanguageRules {
    fn new(rules: Vec<Compiled>, rejected: Vec<Rejected>) -> std::result::Result<Self, String> {
        let sides: Vec<Sides<'_>> = rules
            .iter()
            .map(|rule| Sides {
                breaks: rule.breaks,
                before: &rule.before.wide,
                after: &rule.after.wide,
            })
            .collect();
        let filter = Filter::new(&sides)?;
        let (count, template) = (rules.len(), filter.clone());
        let scratch: Pool<Work, NewWork> = Pool::new(Box::new(move || Work {
            scratch: template.scratch(),
            rules: (0..count).map(|_| RuleWork::default()).collect(),
        }));
        Ok(LanguageRules {
            rules,
            filter,
            scratch,
            rejected,
            gave_up: AtomicU64::new(0),
        })
    }

    /// The rules of the language that cannot be used.
    pub fn rejected(&self) -> &[Rejected] {
        &self.rejected
    }

    /// How many rules are used.
    pub fn len(&self) -> usize {
        self.rules.len()
    }

    /// Whether no rule is used; never so for rules from [`Document::rules_for`].
    pub fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }

    /// How many matches were given up so far, because they took too long; each
    /// counted as no match.
    pub fn gave_up(&self) -> u64 {
        self.gave_up.load(Ordering::Relaxed)
    }

    /// What a user of these rules should know.
    pub(in crate::segment) fn remarks(&self) -> Vec<String> {
        let mut remarks = Vec::new();
        if !self.rules.iter().any(|rule| rule.breaks) {
            remarks.push(
                "no SRX rule for the language breaks: every paragraph is one segment; does the file expect to cascade?"
                    .to_owned(),
            );
        }
        if let Some(first) = self.rejected.first() {
            let (count, line) = (self.rejected.len(), first.line);
            remarks.push(format!(
                "{count} SRX rules cannot be used, the first on line {line}; `teletipo srx check` lists them"
            ));
        }
        match self.gave_up() {
            0 => {}
            count => remarks.push(format!(
                "{count} matches of SRX rules were given up because they took too long"
            )),
        }
        remarks
    }

    /// The bytes of `paragraph` at which a segment ends and the next begins, in
    /// order; neither its start nor its end is among them. At each place the first rule
    /// that matches decides.
    pub fn breaks(&self, paragraph: &str) -> Vec<usize> {
        let mut work = self.scratch.get();
        let Work { scratch, rules } = &mut *work;
        for rule in rules.iter_mut() {
            rule.given_up = 0;
        }
        let mut places = self.filter.candidates(paragraph, scratch);
        places.retain(|at| self.decide(paragraph, *at, scratch, rules));
        let given_up = rules.iter().map(|rule| u64::from(rule.given_up)).sum();
        self.gave_up.fetch_add(given_up, Ordering::Relaxed);
        places
    }

    /// Whether the first rule that matches at `at` breaks.
    fn decide(&self, text: &str, at: usize, scratch: &mut Scratch, work: &mut [RuleWork]) -> bool {
        self.filter.look(text, at, scratch);
        for hit in &scratch.hits {
            let Some((rule, work)) = self.rules.get(hit.rule).zip(work.get_mut(hit.rule)) else {
                continue;
            };
            if work.given_up >= MAX_GIVEN_UP {
                continue;
            }
            match rule.matches(text, hit.from, at, work) {
                Ok(true) => return rule.breaks,
                Ok(false) => {}
                Err(GaveUp) => work.given_up += 1,
            }
        }
        false
    }
}

impl Compiled {
    fn matches(
        &self,
        text: &str,
        from: usize,
        at: usize,
        work: &mut RuleWork,
    ) -> std::result::Result<bool, GaveUp> {
        Ok(self.after.starts_at(text, at, &mut work.after)?
            && self.before.ends_at(text, from, at, &mut work.before)?)
    }
}

/// The segments of one paragraph: what lies between its breaks.
#[derive(Clone, Debug)]
pub(in crate::segment) struct Spans<'t> {
    text: &'t str,
    breaks: std::vec::IntoIter<usize>,
    /// Where the next segment starts; none after the last.
    start: Option<usize>,
}

impl<'t> Spans<'t> {
    pub(in crate::segment) fn new(rules: &LanguageRules, text: &'t str) -> Self {
        Spans {
            text,
            breaks: rules.breaks(text).into_iter(),
            start: Some(0),
        }
    }
}

impl Iterator for Spans<'_> {
    type Item = Span;

    fn next(&mut self) -> Option<Span> {
        loop {
            let start = self.start?;
            self.start = self.breaks.next();
            let end = self.start.unwrap_or(self.text.len());
            // White space belongs to no segment, so one of nothing else is none.
            let span = Span::new(start, end).trimmed(self.text);
            if !span.is_empty() {
                return Some(span);
            }
        }
    }
}

impl fmt::Debug for LanguageRules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LanguageRules")
            .field("rules", &self.rules.len())
            .field("rejected", &self.rejected)
            .finish_non_exhaustive()
    }
}
