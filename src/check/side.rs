//! One side of a pair, taken apart once for all checks.

use super::keys::KeySet;
use super::quotes::{Quotes, quotes};
use super::rules::{Marks, Rules};
use super::words::{Key, Known, Which, Words};
use crate::text::lexeme::LexemeKind;
use crate::text::placeable::Convention;
use crate::text::{Analysis, Lang, Span, TokenKind};

/// How a word is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    /// `palabra`.
    Small,
    /// `Palabra`.
    Capital,
    /// `OTAN`, two letters or more.
    Capitals,
}

/// A word of a side.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    /// Its lexeme.
    pub(super) lexeme: u32,
    /// Its number among the known words of its side.
    pub(super) number: u32,
    /// Its stem, its plain spelling and its marks, copied from what is known of it: most
    /// words are asked for no more.
    pub(super) stem: Key,
    /// See [`Known::plain`].
    pub(super) plain: Key,
    /// See [`super::rules::Traits::marks`].
    pub(super) marks: Marks,
    /// How it is written.
    pub(super) case: Case,
    /// Whether it stands between quotation marks.
    pub(super) quoted: bool,
    /// Whether its capital says nothing: a sentence or a quotation starts with it.
    pub(super) initial: bool,
    /// Whether it is a part of a name, a number or a date.
    pub(super) in_name: bool,
    /// The same for numbers, dates, times and amounts.
    pub(super) in_placeable: bool,
}

/// A side of a pair.
#[derive(Debug)]
pub(super) struct Side<'t> {
    /// Which one it is.
    pub(super) which: Which,
    /// As it was given.
    pub(super) text: &'t str,
    /// How its language writes numbers.
    pub(super) convention: Convention,
    /// Whether it is English that was translated into, of which it is known how it does not
    /// write numbers.
    pub(super) is_english_target: bool,
    /// Its lexemes and tokens.
    pub(super) analysis: Analysis,
    /// Its words, in order.
    pub(super) words: Vec<Word>,
    /// Its quotations.
    pub(super) quotes: Quotes,
    /// Stems of its words.
    pub(super) stems: KeySet,
    /// Plain spellings of its words.
    pub(super) plains: KeySet,
    /// First letters of its words.
    pub(super) starts: KeySet,
    /// Number of the word that each lexeme is; none for numbers and marks.
    pub(super) word_of: Vec<u32>,
}

/// Stands in [`Side::word_of`] for no word.
pub(super) const NO_WORD: u32 = u32::MAX;

impl<'t> Side<'t> {
    /// Takes `text` apart, and has its words known.
    pub(super) fn new(
        which: Which,
        text: &'t str,
        lang: &Lang,
        words: &mut Words,
        rules: &Rules,
    ) -> Self {
        let analysis = Analysis::new(text, lang);
        let mut side = Side {
            which,
            text,
            words: Vec::with_capacity(analysis.lexemes.len()),
            convention: Convention::of(lang),
            is_english_target: which == Which::Target && lang.is_english(),
            word_of: vec![NO_WORD; analysis.lexemes.len()],
            quotes: quotes(text),
            stems: KeySet::default(),
            plains: KeySet::default(),
            starts: KeySet::default(),
            analysis,
        };
        side.find_words(words, rules);
        side.mark_tokens();
        side.mark_quoted();
        side
    }

    fn find_words(&mut self, words: &mut Words, rules: &Rules) {
        let folded = &self.analysis.folded.text;
        let mut initial = true;
        let mut small = String::new();
        let room = self.words.capacity();
        (self.stems, self.plains) = (KeySet::with_room(room), KeySet::with_room(room));
        self.starts = KeySet::with_room(room);
        for (index, lexeme) in self.analysis.lexemes.iter().enumerate() {
            let text = lexeme.span.of(folded);
            if lexeme.kind != LexemeKind::Word {
                initial = matches!(text, "\"" | "." | "?" | "!" | "..." | "¿" | "¡" | ":" | "-");
                continue;
            }
            let text = without_possessive(text);
            let number = match text.bytes().all(|byte| byte.is_ascii_lowercase()) {
                true => words.number(self.which, text, rules),
                false => {
                    small.clear();
                    push_small(text, &mut small);
                    words.number(self.which, &small, rules)
                }
            };
            let known = words.known(self.which, number);
            self.stems.add(known.stem);
            self.plains.add(known.plain);
            known
                .start
                .into_iter()
                .for_each(|start| self.starts.add(start));
            self.word_of[index] = self.words.len() as u32;
            self.words.push(Word {
                lexeme: index as u32,
                number,
                stem: known.stem,
                plain: known.plain,
                marks: known.traits.marks,
                case: case_of(text),
                quoted: false,
                initial,
                in_name: false,
                in_placeable: false,
            });
            initial = false;
        }
    }

    fn mark_tokens(&mut self) {
        for token in &self.analysis.tokens {
            let (name, placeable) = match token.kind {
                TokenKind::Name => (true, false),
                TokenKind::Placeable(_) => (false, true),
                TokenKind::Word | TokenKind::Mark => continue,
            };
            for lexeme in token.first..token.first + token.count {
                let word = self.word_of[lexeme as usize];
                if let Some(word) = self.words.get_mut(word as usize) {
                    (word.in_name, word.in_placeable) = (name, placeable);
                }
            }
        }
    }

    fn mark_quoted(&mut self) {
        for index in 0..self.words.len() {
            if self.quotes.whole.is_empty() {
                return;
            }
            let at = self.span_of(&self.words[index]).start;
            let inside = self
                .quotes
                .whole
                .iter()
                .any(|quote| quote.span.range().contains(&at));
            self.words[index].quoted = inside;
        }
    }

    /// What is known of a word of this side.
    pub(super) fn known<'w>(&self, word: &Word, words: &'w Words) -> &'w Known {
        words.known(self.which, word.number)
    }

    /// The word that a lexeme is.
    pub(super) fn word_at(&self, lexeme: usize) -> Option<&Word> {
        self.words.get(*self.word_of.get(lexeme)? as usize)
    }

    /// The folded text of a lexeme; empty behind the last one.
    pub(super) fn lexeme_text(&self, lexeme: usize) -> &str {
        let lexeme = self.analysis.lexemes.get(lexeme);
        lexeme.map_or("", |lexeme| lexeme.span.of(&self.analysis.folded.text))
    }

    /// The folded text of a word, its possessive too.
    pub(super) fn text_of(&self, word: &Word) -> &str {
        self.lexeme_text(word.lexeme as usize)
    }

    /// Bytes of the given text that lexemes `first..end` came from.
    pub(super) fn span(&self, first: usize, end: usize) -> Span {
        let lexemes = &self.analysis.lexemes;
        match (lexemes.get(first), lexemes.get(end.saturating_sub(1))) {
            (Some(first), Some(last)) if first.span.start <= last.span.end => {
                let folded = Span::new(first.span.start, last.span.end);
                self.analysis.original(folded)
            }
            _ => Span::new(self.text.len(), self.text.len()),
        }
    }

    /// The same of one word, without its possessive.
    pub(super) fn span_of(&self, word: &Word) -> Span {
        let lexeme = self.analysis.lexemes[word.lexeme as usize];
        let length = without_possessive(lexeme.span.of(&self.analysis.folded.text)).len();
        let folded = Span::new(lexeme.span.start, lexeme.span.start + length);
        self.analysis.original(folded)
    }

    /// How many letters and digits it holds.
    pub(super) fn letters(&self) -> usize {
        let lexemes = self.analysis.lexemes.iter();
        let said = lexemes.filter(|lexeme| lexeme.kind != LexemeKind::Mark);
        said.map(|lexeme| lexeme.span.len()).sum()
    }
}

/// A word without the English possessive.
fn without_possessive(word: &str) -> &str {
    let stem = word.strip_suffix("'s").or_else(|| word.strip_suffix("'S"));
    stem.filter(|stem| !stem.is_empty()).unwrap_or(word)
}

/// Appends a word in small letters.
fn push_small(word: &str, small: &mut String) {
    for c in word.chars() {
        match c {
            'A'..='Z' => small.push(c.to_ascii_lowercase()),
            '\0'..='\u{7f}' | 'ß'..='ÿ' => small.push(c),
            _ => small.extend(c.to_lowercase()),
        }
    }
}

fn case_of(word: &str) -> Case {
    let mut letters = word.chars().filter(|c| c.is_alphabetic());
    if !letters.next().is_some_and(char::is_uppercase) {
        return Case::Small;
    }
    let mut more = letters.peekable();
    match more.peek().is_some() && more.all(char::is_uppercase) {
        true => Case::Capitals,
        false => Case::Capital,
    }
}
