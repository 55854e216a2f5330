//! The checkers of a call, one for each pair of languages, and what they found so far.

use std::collections::HashMap;

use crate::check::{Baseline, Checker, Finding, Levels, Pair, Severity};
use crate::cli::Failure;
use crate::cli::args::CheckArgs;
use crate::exchange::findings::{Found, Tally};
use crate::text::Lang;

/// A pair to be checked, with where it is from.
#[derive(Clone, Copy)]
pub(super) struct CheckPair<'a> {
    /// A file or a memory.
    pub(super) origin: &'a str,
    /// Its unit in the memory.
    pub(super) unit: Option<i64>,
    pub(super) story: Option<&'a str>,
    pub(super) langs: (&'a Lang, &'a Lang),
    pub(super) source: &'a str,
    pub(super) target: &'a str,
}

/// All that checks share.
pub(super) struct Desk {
    levels: Levels,
    least: Severity,
    baseline: Baseline,
    checkers: HashMap<(Lang, Lang), Checker>,
    /// What was found.
    pub(super) tally: Tally,
    /// Lines that accept it; none unless they are asked for.
    accepting: Option<Vec<String>>,
}

impl Desk {
    pub(super) fn new(levels: Levels, baseline: Baseline, arguments: &CheckArgs) -> Self {
        Desk {
            levels,
            least: arguments.level.into(),
            baseline,
            checkers: HashMap::new(),
            tally: Tally::default(),
            accepting: arguments.write_baseline.as_ref().map(|_| Vec::new()),
        }
    }

    /// Checks a pair and tells each finding.
    pub(super) fn check(
        &mut self,
        pair: &CheckPair<'_>,
        tell: &mut dyn FnMut(&Found<'_>) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let n = self.tally.pairs;
        self.tally.pairs += 1;
        let (source, target) = pair.langs;
        let levels = &self.levels;
        let checker = self
            .checkers
            .entry((source.clone(), target.clone()))
            .or_insert_with(|| Checker::new(source, target, levels.clone()));
        let texts = Pair {
            source: pair.source,
            target: pair.target,
            // The people of a file that does not tell its stories apart are those of the
            // pairs around.
            story: pair.story.or(Some(pair.origin)),
        };
        let mut findings = checker.check_numbered(&texts, n);
        let all = findings.len();
        findings.retain(|finding| !self.baseline.accepts(finding, &texts));
        self.tally.accepted += (all - findings.len()) as u64;
        findings.retain(|finding| finding.severity >= self.least);
        self.tally.flagged += u64::from(!findings.is_empty());
        for finding in &findings {
            self.tell_one(pair, &texts, n, finding, tell)?;
        }
        Ok(())
    }

    fn tell_one(
        &mut self,
        pair: &CheckPair<'_>,
        texts: &Pair<'_>,
        n: u64,
        finding: &Finding,
        tell: &mut dyn FnMut(&Found<'_>) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        self.tally.add(finding);
        if let Some(lines) = &mut self.accepting {
            lines.push(Baseline::line(finding, texts));
        }
        tell(&Found {
            origin: pair.origin,
            n,
            unit: pair.unit,
            story: pair.story,
            langs: pair.langs,
            source: pair.source,
            target: pair.target,
            finding,
        })
    }

    /// Lines that accept all that was found.
    pub(super) fn baseline_lines(&self) -> impl Iterator<Item = &str> {
        self.accepting.iter().flatten().map(String::as_str)
    }
}
