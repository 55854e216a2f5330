//! Regular expressions as SRX files write them, put into the notation of Rust's crates.
//!
//! The standard names ICU's notation; most files were tried with Java's, which
//! differs in details. Rust's `regex` takes much of both, but not all: `\Q…\E`,
//! `\h`, `\uXXXX` pairs, octal and control escapes, Java's and POSIX's class names,
//! blocks, a literal `{`. [`translate`] reads a pattern once, character by character,
//! and writes it
//!
//! - **exact**: the same pattern; with look-around, back references, atomic groups
//!   or possessive repetition only a backtracking engine can run it;
//! - **loose**: a pattern without those that matches wherever the exact one does,
//!   and perhaps elsewhere. It is the filter that spares most work.
//!
//! Where ICU and Java differ, ICU's meaning is taken, as the standard says:
//! `\w`, `\d`, `\s`, `\b` and POSIX classes go by Unicode (`\s` takes in the
//! no-break space), `.` stops at every line terminator. `$` and `\Z` stand for the
//! end of the paragraph, which holds no line end of its own.

use super::class::{self, Item};

/// A pattern in Rust's notation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Translation {
    pub(super) exact: String,
    pub(super) loose: String,
    /// Whether `exact` needs a backtracking engine.
    pub(super) backtracks: bool,
    /// Where in `exact` a look-behind ends that opens the whole pattern.
    pub(super) head: Option<usize>,
    /// Where in `exact` a look-ahead begins that closes the whole pattern.
    pub(super) tail: Option<usize>,
}

/// Longest pattern, in characters: a hundred times the longest rule seen in public files.
const MAX_PATTERN: usize = 100_000;

/// Deepest nesting of groups: those of real rules have at most five.
const MAX_DEPTH: usize = 100;

/// Puts `pattern` into Rust's notation.
///
/// # Errors
/// What is wrong with the pattern, in words for its author.
pub(super) fn translate(pattern: &str) -> Result<Translation, String> {
    let chars: Vec<char> = pattern.chars().collect();
    if chars.len() > MAX_PATTERN {
        return Err(format!("it is longer than {MAX_PATTERN} characters"));
    }
    let exact = Translator::run(&chars, false)?;
    let loose = Translator::run(&chars, true)?;
    Ok(Translation {
        head: exact.head(),
        tail: exact.tail(),
        backtracks: exact.backtracks,
        exact: exact.out,
        loose: loose.out,
    })
}

/// Flags that change how the pattern itself is read.
#[derive(Clone, Copy, Debug, Default)]
struct Flags {
    /// `x`: white space and `#` comments are no part of the pattern.
    spaced: bool,
    /// `s`: `.` takes line ends.
    dot_all: bool,
    /// `m`: `$` stands at line ends.
    lines: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Look {
    Ahead,
    Behind,
}

/// A group that is open.
#[derive(Debug)]
struct Group {
    /// Where it starts in the output.
    start: usize,
    look: Option<Look>,
    /// The flags to return to.
    flags: Flags,
}

/// Reads a pattern and writes one of its two forms.
pub(super) struct Translator<'p> {
    chars: &'p [char],
    at: usize,
    loose: bool,
    out: String,
    flags: Flags,
    groups: Vec<Group>,
    captures: usize,
    /// Where the last item starts that a repetition could follow.
    atom: Option<usize>,
    backtracks: bool,
    /// Whether the pattern has branches or flags outside all groups.
    divided: bool,
    /// Where the look-behind ends that the pattern starts with.
    look_behind: Option<usize>,
    /// The last group closed outside all others, if it looks ahead: start and end.
    look_ahead: Option<(usize, usize)>,
}

impl<'p> Translator<'p> {
    fn run(chars: &'p [char], loose: bool) -> Result<Self, String> {
        let mut translator = Translator {
            chars,
            at: 0,
            loose,
            out: String::new(),
            flags: Flags::default(),
            groups: Vec::new(),
            captures: 0,
            atom: None,
            backtracks: false,
            divided: false,
            look_behind: None,
            look_ahead: None,
        };
        while let Some(c) = translator.next() {
            translator.item(c)?;
        }
        match translator.groups.is_empty() {
            true => Ok(translator),
            false => Err("a group `(` is not closed".into()),
        }
    }

    /// Where a look-behind ends that opens the pattern.
    fn head(&self) -> Option<usize> {
        self.look_behind.filter(|_| !self.divided)
    }

    /// Where a look-ahead begins that closes the pattern.
    fn tail(&self) -> Option<usize> {
        let (start, end) = self.look_ahead?;
        (end == self.out.len() && !self.divided).then_some(start)
    }

    pub(super) fn next(&mut self) -> Option<char> {
        let c = self.chars.get(self.at).copied();
        self.at += usize::from(c.is_some());
        c
    }

    pub(super) fn peek(&self, ahead: usize) -> Option<char> {
        self.chars.get(self.at + ahead).copied()
    }

    /// Takes `text` when it comes next.
    pub(super) fn take(&mut self, text: &str) -> bool {
        let comes = text
            .chars()
            .enumerate()
            .all(|(i, c)| self.peek(i) == Some(c));
        self.at += if comes { text.chars().count() } else { 0 };
        comes
    }

    /// The characters up to `end`, which is taken too.
    pub(super) fn until(&mut self, end: char) -> Option<String> {
        let rest = self.chars.get(self.at..)?;
        let length = rest.iter().position(|c| *c == end)?;
        self.at += length + 1;
        Some(rest.iter().take(length).collect())
    }

    fn item(&mut self, c: char) -> Result<(), String> {
        match c {
            '\\' => self.escape()?,
            '[' => {
                let class = class::read(self, 0)?;
                self.push_atom(&class);
            }
            '(' => self.open()?,
            ')' => self.close()?,
            '|' => {
                self.out.push('|');
                self.atom = None;
                self.divided |= self.groups.is_empty();
            }
            '*' | '+' | '?' => self.repeat(&c.to_string())?,
            '{' => match self.count() {
                Some(count) => self.repeat(&count)?,
                None => self.literal('{'),
            },
            '.' if self.flags.dot_all => self.push_atom("(?s:.)"),
            '.' => self.push_atom(r"[^\n\r\x{85}\x{2028}\x{2029}]"),
            '^' => self.push_atom("^"),
            '$' if self.flags.lines => self.push_atom("$"),
            '$' => self.push_atom(r"\z"),
            '#' if self.flags.spaced => while self.next().is_some_and(|c| c != '\n') {},
            c if self.flags.spaced && c.is_whitespace() => {}
            c => self.literal(c),
        }
        Ok(())
    }

    fn push_atom(&mut self, text: &str) {
        self.atom = Some(self.out.len());
        self.out.push_str(text);
    }

    fn literal(&mut self, c: char) {
        self.atom = Some(self.out.len());
        class::push_literal(&mut self.out, c);
    }

    /// An escape outside a class; its backslash is read.
    fn escape(&mut self) -> Result<(), String> {
        let c = self.next().ok_or("it ends in a single backslash")?;
        match c {
            'Q' => {
                while !self.take("\\E") {
                    match self.next() {
                        Some(c) => self.literal(c),
                        None => break,
                    }
                }
            }
            'E' => {}
            'b' | 'B' if self.peek(0) == Some('{') => {
                return Err(r"`\b{…}` is not supported; `\b` is".into());
            }
            'b' | 'B' | 'A' | 'z' => self.push_atom(&format!("\\{c}")),
            'Z' => self.push_atom(r"\z"),
            'G' | 'K' => return Err(format!("`\\{c}` has no meaning in a rule")),
            'X' => self.push_atom(r"(?:\P{M}\p{M}*|\p{M}+)"),
            'R' => self.push_atom(r"(?:\r\n|[\n\x0B\x0C\r\x{85}\x{2028}\x{2029}])"),
            'k' => {
                let name = if self.take("<") {
                    self.until('>')
                } else {
                    None
                };
                let name = name.ok_or(r"`\k` names no group, as in `\k<name>`")?;
                self.back_reference(&format!("\\k<{name}>"));
            }
            '1'..='9' => self.numbered_reference(c)?,
            c => match class::escape(self, c)? {
                Item::Char(c) => self.literal(c),
                Item::Set(set) => self.push_atom(&set),
            },
        }
        Ok(())
    }

    fn numbered_reference(&mut self, first: char) -> Result<(), String> {
        let mut number = first.to_digit(10).unwrap_or(0) as usize;
        // As many digits as there are groups for; the rest is text.
        while let Some(digit) = self.peek(0).and_then(|c| c.to_digit(10)) {
            let longer = number * 10 + digit as usize;
            if longer > self.captures {
                break;
            }
            number = longer;
            self.at += 1;
        }
        if number > self.captures {
            return Err(format!("`\\{number}` refers to a group that is not there"));
        }
        self.back_reference(&format!("\\{number}"));
        Ok(())
    }

    fn back_reference(&mut self, reference: &str) {
        self.backtracks = true;
        let text = if self.loose {
            "(?s:.*)".into()
        } else {
            format!("(?:{reference})")
        };
        self.push_atom(&text);
    }

    /// A group; its `(` is read.
    fn open(&mut self) -> Result<(), String> {
        if self.groups.len() >= MAX_DEPTH {
            return Err(format!("its groups are nested more than {MAX_DEPTH} deep"));
        }
        if self.take("?#") {
            self.until(')').ok_or("a comment `(?#` is not closed")?;
            return Ok(());
        }
        let mut group = Group {
            start: self.out.len(),
            look: None,
            flags: self.flags,
        };
        if !self.take("?") {
            self.captures += 1;
            self.out.push('(');
        } else if let Some((opening, look)) = self.look_around() {
            group.look = Some(look);
            self.backtracks = true;
            self.out.push_str(opening);
        } else if self.take(">") {
            self.backtracks = true;
            self.out.push_str(if self.loose { "(?:" } else { "(?>" });
        } else if self.take("<") {
            let name = self.until('>').ok_or("a group's name is not closed")?;
            self.captures += 1;
            self.out.push_str(&format!("(?<{name}>"));
        } else {
            return self.open_with_flags(group);
        }
        self.groups.push(group);
        self.atom = None;
        Ok(())
    }

    fn look_around(&mut self) -> Option<(&'static str, Look)> {
        [
            ("<=", "(?<=", Look::Behind),
            ("<!", "(?<!", Look::Behind),
            ("=", "(?=", Look::Ahead),
            ("!", "(?!", Look::Ahead),
        ]
        .into_iter()
        .find(|(sign, ..)| self.take(sign))
        .map(|(_, opening, look)| (opening, look))
    }

    /// `(?:`, `(?i:` or `(?i)`; the `(?` is read.
    fn open_with_flags(&mut self, group: Group) -> Result<(), String> {
        let (mut on, mut off, mut clear) = (String::new(), String::new(), false);
        let scoped = loop {
            let c = self.next().ok_or("a group `(?` is not closed")?;
            match c {
                ':' => break true,
                ')' => break false,
                '-' if !clear => clear = true,
                'x' => self.flags.spaced = !clear,
                's' => self.flags.dot_all = !clear,
                'i' if clear => off.push(c),
                'i' => on.push(c),
                'm' => {
                    self.flags.lines = !clear;
                    if clear { off.push(c) } else { on.push(c) }
                }
                // Unicode is on anyhow; `d` and `w` choose line ends.
                'u' | 'U' | 'd' | 'w' => {}
                c => return Err(format!("`(?{c}` is no kind of group")),
            }
        };
        let dash = if off.is_empty() { "" } else { "-" };
        if scoped {
            self.out.push_str(&format!("(?{on}{dash}{off}:"));
            self.groups.push(group);
        } else {
            if !(on.is_empty() && off.is_empty()) {
                self.out.push_str(&format!("(?{on}{dash}{off})"));
            }
            self.divided |= self.groups.is_empty();
        }
        self.atom = None;
        Ok(())
    }

    fn close(&mut self) -> Result<(), String> {
        let group = self.groups.pop().ok_or("a `)` closes no group")?;
        self.flags = group.flags;
        self.out.push(')');
        if group.look.is_some() && self.loose {
            self.out.truncate(group.start);
            self.out.push_str("(?:)");
        }
        match group.look {
            Some(Look::Behind) if group.start == 0 => self.look_behind = Some(self.out.len()),
            Some(Look::Ahead) if self.groups.is_empty() => {
                self.look_ahead = Some((group.start, self.out.len()));
            }
            _ => {}
        }
        self.atom = Some(group.start);
        Ok(())
    }

    /// `{2}`, `{2,}`, `{2,5}`, `{,5}`; the `{` is read. Anything else is a literal brace.
    fn count(&mut self) -> Option<String> {
        let rest = self.chars.get(self.at..)?;
        let length = rest.iter().position(|c| *c == '}')?;
        let count: String = rest.iter().take(length).collect();
        let (least, most) = count.split_once(',').unwrap_or((&count, "0"));
        let is_number = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
        let empty = least.is_empty() && (most.is_empty() || !count.contains(','));
        if empty || !is_number(least) || !is_number(most) {
            return None;
        }
        self.at += length + 1;
        Some(match least {
            "" => format!("{{0,{most}}}"),
            _ => format!("{{{count}}}"),
        })
    }

    /// A repetition, with the `?` or `+` behind it.
    fn repeat(&mut self, sign: &str) -> Result<(), String> {
        let atom = self.atom.take();
        let start = atom.ok_or_else(|| format!("nothing stands before the repetition `{sign}`"))?;
        self.out.push_str(sign);
        if self.take("?") {
            self.out.push('?');
        } else if self.take("+") {
            self.backtracks = true;
            if !self.loose {
                self.out.insert_str(start, "(?>");
                self.out.push(')');
            }
        }
        // Whatever was repeated is no plain look-around any more.
        self.look_ahead = None;
        self.look_behind = self.look_behind.filter(|_| start > 0);
        Ok(())
    }
}

#[cfg(test)]
#[path = "notation_tests.rs"]
mod tests;
