//! `teletipo analyze`: what the memory saves on new copy, as the table of bands that a
//! translator invoices by.

use std::io::{self, Write};
use std::path::Path;

use serde::Serialize;

use super::args::{Analyze, TableFormat};
use super::config::{Config, Origin};
use super::memory::Memories;
use super::output::{FRAME, Output, Record, STRONG, Shown};
use super::progress::{Busy, Progress};
use super::reader::StoryReader;
use super::story::Story;
use super::{CommandResult, Failure, Outcome, files};
use crate::exchange::leverage::{FileTable, write_csv, write_svg};
use crate::matching::Matcher;
use crate::matching::leverage::{Band, Counts, Leverage, Table};
use crate::{Error, Place, Result};

/// One band, of a file or of all.
#[derive(Serialize)]
struct BandCounts {
    band: &'static str,
    segments: u64,
    words: u64,
    characters: u64,
    characters_without_spaces: u64,
    /// Percent of the words.
    share: f64,
}

impl BandCounts {
    fn of(table: &Table, band: Band) -> Self {
        let Counts {
            segments,
            words,
            characters,
            characters_without_spaces,
        } = table.of(band);
        BandCounts {
            band: band.name(),
            segments,
            words,
            characters,
            characters_without_spaces,
            share: table.share(band) as f64 / 10.0,
        }
    }
}

#[derive(Serialize)]
#[serde(tag = "type", rename = "band")]
struct BandRecord<'a> {
    file: &'a str,
    #[serde(flatten)]
    counts: BandCounts,
}

impl Record for BandRecord<'_> {
    /// Nothing: for a person the table of all files has it.
    fn write_text(&self, _: &mut dyn Write) -> io::Result<()> {
        Ok(())
    }
}

#[derive(Serialize)]
#[serde(tag = "type", rename = "summary")]
struct Summary<'a> {
    files: usize,
    /// Files that could not be read.
    left_out: usize,
    /// Units of the memories that were searched.
    units: usize,
    segments: u64,
    words: u64,
    characters: u64,
    characters_without_spaces: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    weighted_words: Option<f64>,
    bands: Vec<BandCounts>,
    #[serde(skip)]
    tables: &'a [FileTable<'a>],
}

impl Record for Summary<'_> {
    /// The words of each file by band, where there are several, and all counts in all.
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        if self.tables.len() > 1 {
            write_files(out, self.tables)?;
            writeln!(out)?;
        }
        let columns = [
            "",
            "segments",
            "words",
            "characters",
            "without spaces",
            "share",
        ];
        let mut rows = vec![columns.map(str::to_owned).to_vec()];
        for counts in &self.bands {
            rows.push(vec![
                shown(counts.band),
                counts.segments.to_string(),
                counts.words.to_string(),
                counts.characters.to_string(),
                counts.characters_without_spaces.to_string(),
                format!("{:.1} %", counts.share),
            ]);
        }
        rows.push(vec![
            "in all".to_owned(),
            self.segments.to_string(),
            self.words.to_string(),
            self.characters.to_string(),
            self.characters_without_spaces.to_string(),
            String::new(),
        ]);
        write_rows(out, &rows, 0)?;
        match self.weighted_words {
            Some(words) => writeln!(out, "{STRONG}{words:.2}{STRONG:#} weighted words"),
            None => Ok(()),
        }
    }
}

/// A line for each file with its words by band.
fn write_files(out: &mut dyn Write, tables: &[FileTable<'_>]) -> io::Result<()> {
    let mut heading = Band::ALL.map(|band| shown(band.name())).to_vec();
    heading.extend(["words".to_owned(), String::new()]);
    let mut rows = vec![heading];
    for FileTable { file, table } in tables {
        let mut row = Band::ALL
            .map(|band| table.of(band).words.to_string())
            .to_vec();
        row.push(table.total().words.to_string());
        row.push(Shown(file.unwrap_or_default()).to_string());
        rows.push(row);
    }
    let files = rows[0].len() - 1;
    write_rows(out, &rows, files)
}

/// A band's name for the eye.
fn shown(band: &str) -> String {
    band.replace('-', "–")
}

/// Rows in columns, the first one as their heading; numbers on the right, the texts of
/// column `texts` on the left.
fn write_rows(out: &mut dyn Write, rows: &[Vec<String>], texts: usize) -> io::Result<()> {
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..rows.first().map_or(0, Vec::len)).map(width).collect();
    for (number, row) in rows.iter().enumerate() {
        let mut line = String::new();
        for (column, (cell, width)) in row.iter().zip(&widths).enumerate() {
            let gap = if column > 0 { "  " } else { "" };
            line.push_str(&match column == texts {
                true => format!("{gap}{cell:<width$}"),
                false => format!("{gap}{cell:>width$}"),
            });
        }
        let line = line.trim_end();
        match number {
            0 => writeln!(out, "{FRAME}{line}{FRAME:#}")?,
            _ => writeln!(out, "{line}")?,
        }
    }
    Ok(())
}

/// The files to count, and what could not be read.
#[derive(Default)]
struct Copy {
    stories: Vec<Story>,
    /// Files of folders that are no copy to translate.
    passed_over: Vec<String>,
    failed: Vec<Error>,
}

/// Counts all files.
pub(super) fn run(arguments: &Analyze, config: &Config, output: &mut Output) -> CommandResult {
    let path = files::output(arguments.output.as_ref());
    let format = format(arguments.to, path)?;
    if let Some(path) = path {
        files::check_free(path, arguments.force)?;
    } else if format.is_some() && output.is_json() {
        return Err(Error::usage(
            "--json and --to both say what is printed",
            "give one of them, or write the file with -o",
        )
        .into());
    }
    let memories = Memories::open(config)?;
    let Copy {
        stories, failed, ..
    } = read(arguments, config, output)?;
    if stories.is_empty() && !failed.is_empty() {
        return finish(failed, output);
    }
    let segments: Vec<Vec<&str>> = stories.iter().map(Story::texts).collect();
    let busy = Busy::new("indexing the memory", output.is_quiet());
    let (source, target) = (&config.src.value, &config.tgt.value);
    let matcher = memories.matcher(source, target, &arguments.filter.filter(), output)?;
    drop(busy);
    let tables = tables(&matcher, &stories, &segments, config, output)?;
    let tables: Vec<FileTable<'_>> = stories
        .iter()
        .zip(&tables)
        .map(|(story, table)| FileTable {
            file: Some(&story.file),
            table,
        })
        .collect();
    match (format, path) {
        (Some(format), None) => {
            output.without_styles()?;
            write(format, &tables, output.raw())?;
        }
        (format, path) => {
            report(&tables, &matcher, failed.len(), &arguments.weights, output)?;
            if let (Some(format), Some(path)) = (format, path) {
                files::write(path, arguments.force, |out| {
                    write(format, &tables, out).map_err(|error| Error::io("write", path, error))
                })?;
            }
        }
    }
    finish(failed, output)
}

/// The format that is asked for, by flag or by the file's name.
fn format(to: Option<TableFormat>, path: Option<&Path>) -> Result<Option<TableFormat>> {
    let Some(path) = path.filter(|_| to.is_none()) else {
        return Ok(to);
    };
    let ending = path.extension().unwrap_or_default().to_ascii_lowercase();
    match ending.to_str() {
        Some("csv") => Ok(Some(TableFormat::Csv)),
        Some("svg") => Ok(Some(TableFormat::Svg)),
        _ => Err(Error::usage(
            format!("the name {} does not say what to write", path.display()),
            "end it in .csv or .svg, or say --to csv or --to svg",
        )),
    }
}

/// Reads all files; one that cannot be read keeps none of the others from being counted.
fn read(arguments: &Analyze, config: &Config, output: &mut Output) -> Result<Copy> {
    let reader = StoryReader::new(&arguments.reading, config)?;
    let busy = Busy::new("reading", output.is_quiet());
    let stated = (config.src.origin != Origin::Default).then_some(&config.src.value);
    let mut copy = Copy::default();
    for path in &arguments.files {
        if path.is_dir() {
            match files::files_below(path, &[]) {
                Ok((below, closed)) => {
                    copy.failed.extend(closed);
                    for file in below {
                        match reader.read_if_story(&file, stated) {
                            Ok(Some(story)) if !is_copy(&story, config) => {
                                copy.passed_over.push(story.file);
                            }
                            story => copy.take(story),
                        }
                    }
                }
                Err(error) => copy.failed.push(error),
            }
            continue;
        }
        let story = reader.read(path, stated);
        copy.take(story.and_then(|story| in_language(story, config)).map(Some));
    }
    drop(busy);
    for story in &copy.stories {
        story.warn(output);
    }
    for file in &copy.passed_over {
        output.detail(format_args!(
            "{file} is not in `{}`: passed over",
            config.src.value
        ));
    }
    if let [file, others @ ..] = copy.passed_over.as_slice() {
        output.note(format_args!(
            "{file} and {} more are not in `{}` and are not counted (-v names them)",
            others.len(),
            config.src.value
        ));
    }
    Ok(copy)
}

impl Copy {
    fn take(&mut self, story: Result<Option<Story>>) {
        match story {
            Ok(story) => self.stories.extend(story),
            Err(error) => self.failed.push(error),
        }
    }
}

/// Whether a story of a folder is copy to translate: beside it may lie translations and
/// stories in other languages. Where the user names the language of the files, only what
/// reads like the target language is none.
fn is_copy(story: &Story, config: &Config) -> bool {
    let translated = |reads_as| config.tgt.value.same_language(reads_as);
    story.lang.same_language(&config.src.value) && !story.reads_as.as_ref().is_some_and(translated)
}

/// A file that the user named, which must be in the source language.
fn in_language(story: Story, config: &Config) -> Result<Story> {
    let source = &config.src.value;
    if story.lang.same_language(source) {
        return Ok(story);
    }
    Err(Error::input(
        Place::file(&story.file),
        format!("the text is in `{}`, not in `{source}`", story.lang),
    )
    .expected("copy in the source language of the memory")
    .hint("name the language of the files with --src, and with --tgt the other one"))
}

/// The table of each story.
fn tables(
    matcher: &Matcher<'_>,
    stories: &[Story],
    segments: &[Vec<&str>],
    config: &Config,
    output: &Output,
) -> Result<Vec<Table>> {
    // A bar of one step would stand still.
    let _busy = (stories.len() == 1).then(|| Busy::new("matching", output.is_quiet()));
    let mut progress = Progress::new(stories.len(), output.is_quiet());
    let mut leverage = Leverage::new(matcher, segments, &config.src.value);
    let mut tables = Vec::with_capacity(stories.len());
    for (table, story) in leverage.tables().zip(stories) {
        tables.push(table?);
        if stories.len() > 1 {
            progress.step(&story.file);
        }
    }
    Ok(tables)
}

/// Prints all counts.
fn report(
    tables: &[FileTable<'_>],
    matcher: &Matcher<'_>,
    left_out: usize,
    weights: &[(Band, u8)],
    output: &mut Output,
) -> std::result::Result<(), Failure> {
    for FileTable { file, table } in tables {
        for band in Band::ALL {
            output.record(&BandRecord {
                file: file.unwrap_or_default(),
                counts: BandCounts::of(table, band),
            })?;
        }
    }
    let whole = whole(tables);
    let total = whole.total();
    let weight = |band| {
        let named = weights.iter().rev().find(|(named, _)| *named == band);
        named.map_or(100, |(_, percent)| *percent)
    };
    output.record(&Summary {
        files: tables.len(),
        left_out,
        units: matcher.units()?,
        segments: total.segments,
        words: total.words,
        characters: total.characters,
        characters_without_spaces: total.characters_without_spaces,
        weighted_words: (!weights.is_empty()).then(|| whole.weighted(weight) as f64 / 100.0),
        bands: Band::ALL.map(|band| BandCounts::of(&whole, band)).into(),
        tables,
    })?;
    Ok(())
}

fn whole(tables: &[FileTable<'_>]) -> Table {
    let mut whole = Table::default();
    tables.iter().for_each(|file| whole += file.table);
    whole
}

fn write(format: TableFormat, tables: &[FileTable<'_>], out: &mut dyn Write) -> io::Result<()> {
    let whole = whole(tables);
    match format {
        TableFormat::Csv => {
            let all = FileTable {
                file: None,
                table: &whole,
            };
            write_csv(out, &[tables, &[all]].concat())
        }
        TableFormat::Svg => {
            let files = format!("{} files", tables.len());
            let subject = match tables {
                [one] => one.file.unwrap_or_default(),
                _ => &files,
            };
            write_svg(out, subject, &whole)
        }
    }
}

/// Tells what could not be read; the last of it is how the command fails.
fn finish(mut failed: Vec<Error>, output: &mut Output) -> CommandResult {
    let Some(last) = failed.pop() else {
        return Ok(Outcome::Done);
    };
    for error in failed {
        output.warn(format_args!("{}; left out", error.one_line()));
    }
    Err(last.into())
}
