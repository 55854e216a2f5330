//! What a command prints: the same values as text for a person or as JSON Lines.
//!
//! A command hands each result to [`Output::record`]. With `--json` it becomes one
//! JSON object with a `type`; else its own [`Record::write_text`] prints it. Data
//! goes to standard output, notes and warnings to standard error.

use std::collections::BTreeSet;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::sync::atomic::{AtomicBool, Ordering};

use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Style};
use serde::Serialize;

use super::terminal::{Content, Escaped, Guard};

/// Dim: what frames the data.
pub(crate) const FRAME: Style = Style::new().dimmed();
/// What stands out: names of stories, headings.
pub(crate) const STRONG: Style = Style::new().bold();
/// Good news: high scores, equal text found.
pub(crate) const GOOD: Style = AnsiColor::Green.on_default();
/// What to look at: fuzzy scores, changed values.
pub(crate) const WARN: Style = AnsiColor::Yellow.on_default();
/// Bad news: low scores, what is only on the other side.
pub(crate) const BAD: Style = AnsiColor::Red.on_default();

/// One result of a command.
pub(crate) trait Record: Serialize {
    /// Prints it for a person, line ends included.
    ///
    /// # Errors
    /// When the stream cannot be written.
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()>;
}

/// The streams of one command.
pub(crate) struct Output {
    json: bool,
    quiet: bool,
    verbose: bool,
    data: Box<dyn Write>,
    /// Whether styles may stand in `data`.
    styled: bool,
    notes: Box<dyn Write>,
    /// The JSON line being written; kept, so that a record needs no memory of its own.
    line: Vec<u8>,
    /// What is told once, however many files it is about.
    told: BTreeSet<String>,
}

/// How much is gathered before it is written to standard output.
const BUFFER: usize = 64 << 10;

/// Whether standard output is shown on a terminal, or is to look as if it were.
static SHOWN_ON_TERMINAL: AtomicBool = AtomicBool::new(false);

impl Output {
    /// Over standard output and standard error.
    pub(crate) fn new(json: bool, quiet: bool, verbose: bool, color: ColorChoice) -> Self {
        let on_terminal = color == ColorChoice::Always || io::stdout().is_terminal();
        SHOWN_ON_TERMINAL.store(on_terminal, Ordering::Relaxed);
        // A JSON line never holds an escape sequence, so it needs no stripping.
        let data = if json {
            unstyled(Content::Json)
        } else {
            let styled = AutoStream::new(io::stdout(), color);
            guarded(styled, io::stdout().is_terminal(), Content::Styled)
        };
        Output {
            json,
            quiet,
            verbose,
            data,
            styled: !json,
            notes: notes(color),
            line: Vec::new(),
            told: BTreeSet::new(),
        }
    }

    /// Writes text as it is from here on: the command has no styles of its own, so what
    /// looks like one belongs to the data.
    ///
    /// # Errors
    /// As [`Output::record`].
    pub(crate) fn without_styles(&mut self) -> io::Result<()> {
        if self.styled {
            self.styled = false;
            self.data.flush()?;
            self.data = unstyled(Content::Plain);
        }
        Ok(())
    }

    /// Whether results are JSON Lines.
    pub(crate) fn is_json(&self) -> bool {
        self.json
    }

    /// Whether notes are wanted at all.
    pub(crate) fn is_quiet(&self) -> bool {
        self.quiet
    }

    /// Whether details are wanted.
    pub(crate) fn is_verbose(&self) -> bool {
        self.verbose
    }

    /// Prints a result.
    ///
    /// # Errors
    /// When standard output cannot be written; a closed pipe is one of the ways.
    pub(crate) fn record(&mut self, record: &impl Record) -> io::Result<()> {
        if self.json {
            self.line.clear();
            serde_json::to_writer(&mut self.line, record)?;
            self.line.push(b'\n');
            self.data.write_all(&self.line)
        } else {
            record.write_text(&mut self.data)
        }
    }

    /// Standard output itself, for commands whose result is a file format: without
    /// styles, as [`Output::without_styles`] makes it.
    pub(crate) fn raw(&mut self) -> &mut dyn Write {
        // A stream that takes no more says so to whoever writes next.
        let _ = self.without_styles();
        &mut self.data
    }

    /// Standard output for a table with styles, of which no part comes from a file.
    pub(crate) fn table(&mut self) -> &mut dyn Write {
        &mut self.data
    }

    /// Says something beside the results, unless `-q`. It has no styles: file names and
    /// texts in it are shown as a terminal may show them.
    pub(crate) fn note(&mut self, note: impl std::fmt::Display) {
        if !self.quiet {
            let note = note.to_string();
            self.say(format_args!("{}", Escaped(&note)));
        }
    }

    /// Says something only with `-v`; shown as a note is.
    pub(crate) fn detail(&mut self, detail: impl std::fmt::Display) {
        if self.verbose {
            let detail = detail.to_string();
            self.say(format_args!("{FRAME}{}{FRAME:#}", Escaped(&detail)));
        }
    }

    /// Warns of something that may not be what the user meant, unless `-q`; shown as a
    /// note is.
    pub(crate) fn warn(&mut self, warning: impl std::fmt::Display) {
        if !self.quiet {
            let warning = warning.to_string();
            self.say(format_args!("{WARN}warning:{WARN:#} {}", Escaped(&warning)));
        }
    }

    /// The same, but once for all files of a call.
    pub(crate) fn warn_once(&mut self, warning: &str) {
        if self.told.insert(warning.to_owned()) {
            self.warn(warning);
        }
    }

    /// A note, once for all files of a call.
    pub(crate) fn note_once(&mut self, note: &str) {
        if self.told.insert(note.to_owned()) {
            self.note(note);
        }
    }

    /// A line on standard error; when even that cannot be written there is nobody to tell.
    fn say(&mut self, line: std::fmt::Arguments<'_>) {
        let _ = self.data.flush();
        let _ = writeln!(self.notes, "{line}");
    }

    /// Writes out what is buffered.
    ///
    /// # Errors
    /// As [`Output::record`].
    pub(crate) fn flush(&mut self) -> io::Result<()> {
        self.data.flush()
    }
}

/// Standard output as it is, where it is no terminal.
fn unstyled(content: Content) -> Box<dyn Write> {
    guarded(io::stdout(), io::stdout().is_terminal(), content)
}

/// A buffered stream, with a guard where it leads to a terminal.
fn guarded(stream: impl Write + 'static, on_terminal: bool, content: Content) -> Box<dyn Write> {
    if on_terminal {
        let guard = Guard::new(stream, content);
        return Box::new(BufWriter::with_capacity(BUFFER, guard));
    }
    Box::new(BufWriter::with_capacity(BUFFER, stream))
}

/// Standard error for notes and the page of an error, in colour where that is wanted.
pub(crate) fn notes(color: ColorChoice) -> Box<dyn Write> {
    let stream = AutoStream::new(io::stderr(), color);
    if io::stderr().is_terminal() {
        return Box::new(Guard::new(stream, Content::Styled));
    }
    Box::new(stream)
}

/// Writes text from a file as a line of its own, as [`Shown`] does; it has no line breaks.
///
/// # Errors
/// When the stream cannot be written.
pub(crate) fn write_line(out: &mut dyn Write, line: &str) -> io::Result<()> {
    if SHOWN_ON_TERMINAL.load(Ordering::Relaxed) {
        return writeln!(out, "{}", Escaped(line));
    }
    out.write_all(line.as_bytes())?;
    out.write_all(b"\n")
}

/// Text from a file in a line of standard output. On a terminal it is [`Escaped`]; a
/// file or a pipe gets it as it is, with line breaks as spaces.
pub(crate) struct Shown<'a>(pub(crate) &'a str);

impl std::fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if SHOWN_ON_TERMINAL.load(Ordering::Relaxed) {
            return Escaped(self.0).fmt(f);
        }
        if memchr::memchr2(b'\n', b'\r', self.0.as_bytes()).is_none() {
            return f.write_str(self.0);
        }
        let mut lines = self.0.split(['\n', '\r']);
        f.write_str(lines.next().unwrap_or_default())?;
        lines.try_for_each(|line| write!(f, " {line}"))
    }
}

/// The style of a score or percentage: good from 95, to look at from 75.
pub(crate) fn score_style(score: u8) -> Style {
    match score {
        95.. => GOOD,
        75.. => WARN,
        _ => BAD,
    }
}
