//! `teletipo trace`: from a translation back to its source segments.

use std::io::{self, Write};
use std::path::Path;

use serde::Serialize;

use super::args::Trace;
use super::config::Config;
use super::lexicons::Lexicons;
use super::memory::open_for_reading;
use super::output::{BAD, FRAME, Output, Record, STRONG, Shown, score_style};
use super::progress::Busy;
use super::reader::StoryReader;
use super::{CommandResult, Outcome, files};
use crate::matching::trace::{
    Evidence, LinkKind, MatchedWords, Origin, Traced, Tracer, index_beside,
};
use crate::memory::UnitId;
use crate::text::Lang;

#[derive(Serialize)]
#[serde(tag = "type", rename = "trace")]
struct TraceRecord<'a> {
    n: usize,
    text: &'a str,
    rank: usize,
    source: &'a str,
    unit: Option<UnitId>,
    story: Option<&'a str>,
    position: Option<u32>,
    score: f64,
    /// The shares of both that the other accounts for, 0–1.
    covered: Shares,
    evidence: Vec<Matched>,
}

#[derive(Serialize)]
struct Shares {
    source: f64,
    target: f64,
}

#[derive(Serialize)]
struct Matched {
    source: String,
    target: String,
    kind: LinkKind,
}

/// Pairs of words that a person is shown: the most telling.
const PAIRS_SHOWN: usize = 5;

/// A source story that the text may have come from.
#[derive(Serialize)]
#[serde(tag = "type", rename = "story")]
struct StoryRecord {
    rank: usize,
    story: String,
    score: f64,
    /// Segments of the text whose most likely source is in the story.
    segments: usize,
}

impl Record for StoryRecord {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        if self.rank == 0 {
            writeln!(out)?;
        }
        let style = score_style((self.score * 100.0) as u8);
        writeln!(
            out,
            "story {style}{:.2}{style:#} {} ({} segments)",
            self.score,
            Shown(&self.story),
            self.segments
        )
    }
}

impl Record for TraceRecord<'_> {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        if self.rank == 0 {
            write_text(out, self.n, self.text)?;
        }
        let style = score_style((self.score * 100.0) as u8);
        write!(
            out,
            "   {style}{:.2}{style:#} {}",
            self.score,
            Shown(self.source)
        )?;
        match (self.story, self.position) {
            (Some(story), Some(position)) => {
                writeln!(out, " {FRAME}[{} {position}]{FRAME:#}", Shown(story))
            }
            (Some(story), None) => writeln!(out, " {FRAME}[{}]{FRAME:#}", Shown(story)),
            _ => writeln!(out),
        }?;
        let pairs: Vec<String> = self.evidence.iter().take(PAIRS_SHOWN).map(shown).collect();
        writeln!(
            out,
            "        {FRAME}{} (accounts for {:.0} % of the text, {:.0} % of the source){FRAME:#}",
            pairs.join(", "),
            self.covered.target * 100.0,
            self.covered.source * 100.0
        )
    }
}

fn shown(pair: &Matched) -> String {
    if pair.source == pair.target {
        return Shown(&pair.source).to_string();
    }
    format!("{} = {}", Shown(&pair.source), Shown(&pair.target))
}

fn write_text(out: &mut dyn Write, n: usize, text: &str) -> io::Result<()> {
    writeln!(
        out,
        "{FRAME}{n:>5}{FRAME:#} {STRONG}{}{STRONG:#}",
        Shown(text)
    )
}

#[derive(Serialize)]
#[serde(tag = "type", rename = "notrace")]
struct NoTraceRecord<'a> {
    n: usize,
    text: &'a str,
}

impl Record for NoTraceRecord<'_> {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        write_text(out, self.n, self.text)?;
        writeln!(out, "   {BAD}no source found{BAD:#}")
    }
}

#[derive(Serialize)]
#[serde(tag = "type", rename = "summary")]
struct Summary {
    segments: usize,
    traced: usize,
    story: Option<String>,
}

impl Record for Summary {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        let story = self.story.as_deref().unwrap_or("none");
        writeln!(
            out,
            "{} of {} segments traced; source story: {STRONG}{}{STRONG:#}",
            self.traced,
            self.segments,
            Shown(story)
        )
    }
}

/// Traces a file or one text.
pub(super) fn run(arguments: &Trace, config: &Config, output: &mut Output) -> CommandResult {
    let lang = arguments
        .lang
        .clone()
        .unwrap_or_else(|| config.tgt.value.clone());
    let reader = StoryReader::new(&arguments.reading, config)?;
    let story = match (&arguments.text, &arguments.file) {
        (Some(text), _) => reader.one_segment(text, "--text", &lang)?,
        (None, Some(path)) => reader.read(path, Some(&lang))?,
        (None, None) => reader.read(Path::new(files::STDIO), Some(&lang))?,
    };
    story.warn(output);
    let store = open_for_reading(config)?;
    let source_lang = other_side(config, &lang);
    let lexicons = Lexicons::load(config)?;
    let lexicon = lexicons.of(&source_lang, &lang);
    let busy = Busy::new("tracing", output.is_quiet());
    let tracer = match index_beside(store.as_ref(), &source_lang, &lang) {
        Some(beside) => Tracer::kept(store.as_ref(), &beside, lexicon, &source_lang, &lang)?,
        None => Tracer::new(store.as_ref(), lexicon, &source_lang, &lang)?,
    };
    let texts = story.texts();
    let Traced { origins, stories } = tracer.article(&texts, arguments.top);
    drop(busy);
    output.detail(format_args!(
        "{} {source_lang} segments searched",
        tracer.len()
    ));
    for (n, (text, found)) in texts.iter().zip(&origins).enumerate() {
        print(n, text, found, &tracer, output)?;
    }
    let traced = origins.iter().filter(|found| !found.is_empty()).count();
    let story = stories.first().map(|best| best.story.clone());
    for (rank, found) in stories.into_iter().take(arguments.top).enumerate() {
        output.record(&StoryRecord {
            rank,
            story: found.story,
            score: rounded(found.score),
            segments: found.texts,
        })?;
    }
    output.record(&Summary {
        segments: texts.len(),
        traced,
        story,
    })?;
    Ok(Outcome::found(traced > 0))
}

/// The language that a text in `lang` was translated from.
fn other_side(config: &Config, lang: &Lang) -> Lang {
    if lang.same_language(&config.src.value) {
        config.tgt.value.clone()
    } else {
        config.src.value.clone()
    }
}

fn print(
    n: usize,
    text: &str,
    found: &[Origin],
    tracer: &Tracer,
    output: &mut Output,
) -> io::Result<()> {
    if found.is_empty() {
        return output.record(&NoTraceRecord { n, text });
    }
    for (rank, origin) in found.iter().enumerate() {
        let Evidence { pairs, covered } = tracer.evidence(text, origin);
        output.record(&TraceRecord {
            n,
            text,
            rank,
            source: &origin.segment.text,
            unit: origin.segment.unit,
            story: origin.segment.story.as_deref(),
            position: origin.segment.position,
            score: rounded(origin.score),
            covered: Shares {
                source: rounded(covered.source),
                target: rounded(covered.target),
            },
            evidence: pairs
                .into_iter()
                .map(
                    |MatchedWords {
                         source,
                         target,
                         kind,
                     }| Matched {
                        source,
                        target,
                        kind,
                    },
                )
                .collect(),
        })?;
    }
    Ok(())
}

/// Four decimals are more than the score is worth, and print alike everywhere.
fn rounded(score: f32) -> f64 {
    (f64::from(score) * 1e4).round() / 1e4
}
