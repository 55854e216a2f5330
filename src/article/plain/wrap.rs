//! Tells hard-wrapped text from text with one paragraph a line, and joins its lines.
//!
//! A program that wraps text breaks a line where the next word would cross the
//! margin, so a line and the first word of the next one are together longer than the
//! margin. Text with one paragraph a line, verse and lists break anywhere.

use super::lines::{Line, Lines};
use super::{dateline, ends_sentence, roles};

/// Longest line in characters that a typewriter, a wire terminal, a line printer or a
/// mail program wraps at; longer lines hold whole paragraphs.
const MAX_WRAP: usize = 132;

/// Shortest margin in characters: a newspaper's column. Shorter lines are verse, lists
/// or columns of figures.
const MIN_WRAP: usize = 30;

/// Fewest pairs of lines that can show a margin.
const MIN_PAIRS: usize = 3;

/// A wrapper that breaks before the margin, where a typist hears the bell, leaves at
/// most this part of it empty (one in …).
const SLACK: usize = 8;

/// Letters without one in lower case that make a line one in capitals; an
/// abbreviation alone on a line has fewer.
const MIN_CAPITALS: usize = 8;

/// Up to which line of a text a dateline or a byline opens a paragraph by itself.
const HEAD_LINES: usize = 16;

/// How the paragraphs of a text are laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Layout {
    /// One a line.
    Lines,
    /// Each over several lines.
    Wrapped(Margin),
}

/// Where the lines of a wrapped text end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Margin {
    /// Longest line in characters.
    width: usize,
    /// A line that ends before this column, the next word counted, ends its paragraph.
    filled: usize,
    /// Columns that most lines are indented.
    indent: usize,
}

/// What the layout is told from and paragraphs are parted by.
#[derive(Clone, Copy, Debug)]
struct Shape {
    gap: bool,
    indent: usize,
    tab: bool,
    /// Column behind its last character, at most one more than [`MAX_WRAP`].
    end: usize,
    /// Length of its first word.
    first_word: usize,
    /// Whether it has no second word.
    one_word: bool,
    /// Quote marks of mail before its text.
    quotes: usize,
    /// Whether it is written in capitals, where it is long enough to tell.
    capitals: Option<bool>,
    /// Whether a bullet opens it.
    bullet: bool,
    /// Whether it ends as a sentence or an announcement of something does.
    stops: bool,
    /// Whether it starts in the way a sentence goes on: neither with a capital nor
    /// with a figure or an opening mark.
    goes_on: bool,
    /// Whether it holds nothing but quote marks.
    is_blank: bool,
}

impl Shape {
    fn of(text: &str, line: &Line) -> Shape {
        let whole = line.span.of(text);
        let shown = match whole.char_indices().nth(MAX_WRAP + 1) {
            Some((end, _)) => whole.get(..end).unwrap_or(whole),
            None => whole,
        };
        let unquoted = shown.trim_start_matches(['>', ' ']);
        let marks = shown
            .get(..shown.len() - unquoted.len())
            .unwrap_or_default();
        let quotes = if marks.starts_with('>') {
            marks.matches('>').count()
        } else {
            0
        };
        let own = if quotes > 0 { unquoted } else { shown };
        let first = own.split(char::is_whitespace).next().unwrap_or_default();
        let letters = || own.chars().filter(|c| c.is_uppercase() || c.is_lowercase());
        Shape {
            gap: line.gap,
            indent: line.indent,
            tab: line.tab,
            end: (line.indent + shown.chars().count()).min(MAX_WRAP + 1),
            first_word: first.chars().count(),
            one_word: first.len() == own.len(),
            quotes,
            capitals: (letters().count() >= MIN_CAPITALS)
                .then(|| !letters().any(char::is_lowercase)),
            bullet: own.starts_with(['•', '‣', '◦', '*']),
            stops: ends_sentence(own) || own.ends_with(':'),
            goes_on: own.starts_with(|c: char| c.is_alphabetic() && !c.is_uppercase()),
            is_blank: own.is_empty(),
        }
    }

    /// Whether it is a first line, where most lines are indented by `usual` columns.
    fn is_indented(&self, usual: usize) -> bool {
        self.indent >= usual + 2 || (self.tab && usual == 0)
    }

    /// Columns up to which `next` would have reached on this line.
    fn filled_by(&self, next: &Shape) -> usize {
        // A tab reaches over up to eight columns.
        let tab = if self.tab { 7 } else { 0 };
        self.end + tab + 1 + next.first_word
    }

    /// Whether nothing but the room on the line before can part them.
    fn may_follow(&self, before: &Shape) -> bool {
        let both = before.capitals.zip(self.capitals);
        !self.gap
            && !self.bullet
            && !self.is_blank
            && !before.is_blank
            && self.quotes == before.quotes
            && both.is_none_or(|(one, other)| one == other)
    }
}

impl Layout {
    /// The layout of a whole text, told from its first `head` bytes.
    pub(super) fn of_text(text: &str, head: usize) -> Layout {
        let end = text.floor_char_boundary(head);
        Layout::of_head(text.get(..end).unwrap_or(text), end == text.len())
    }

    /// The layout of a text that starts with `head`, or is no more than that.
    pub(super) fn of_head(head: &str, complete: bool) -> Layout {
        let shapes = shapes(head, complete);
        let margin = Margin::of(&shapes);
        let wrapped = margin.filter(|margin| margin.is_kept(&shapes));
        wrapped.map_or(Layout::Lines, Layout::Wrapped)
    }

    /// The layout of a text that is known to be wrapped.
    pub(super) fn wrapped(text: &str) -> Layout {
        let shapes = shapes(text, true);
        let width = shapes.iter().map(|shape| shape.end).max();
        match width {
            Some(width) if width <= MAX_WRAP => Layout::Wrapped(Margin {
                width,
                filled: width - width / SLACK,
                indent: usual_indent(&shapes),
            }),
            _ => Layout::Lines,
        }
    }
}

fn shapes(head: &str, complete: bool) -> Vec<Shape> {
    let mut lines = Lines::default();
    std::iter::from_fn(|| lines.next(head, complete))
        .map(|line| Shape::of(head, &line))
        .collect()
}

/// The indent of nearly all lines; of first lines alone it is none.
fn usual_indent(shapes: &[Shape]) -> usize {
    let mut indents: Vec<usize> = shapes.iter().map(|shape| shape.indent).collect();
    indents.sort_unstable();
    // A headline or a page number may stand out to the left of a margin.
    indents.get(indents.len() / 8).copied().unwrap_or(0)
}

/// Two neighbouring lines of one block.
type Pair<'s> = (&'s Shape, &'s Shape);

/// The pairs of lines that only the margin can have parted.
fn pairs(shapes: &[Shape], indent: usize) -> impl Iterator<Item = Pair<'_>> {
    shapes.windows(2).filter_map(move |pair| match pair {
        [before, line] if line.may_follow(before) && !line.is_indented(indent) => {
            Some((before, line))
        }
        _ => None,
    })
}

impl Margin {
    /// The margin of a text, supposing that it has one.
    fn of(shapes: &[Shape]) -> Option<Margin> {
        let indent = usual_indent(shapes);
        let mut ends: Vec<usize> = pairs(shapes, indent)
            .map(|(before, _)| before.end)
            .collect();
        if ends.len() < MIN_PAIRS {
            return None;
        }
        ends.sort_unstable();
        // A headline or an address that nobody wrapped says nothing of the margin.
        let usual = ends.get(ends.len() * 9 / 10).copied()?;
        let most = usual + usual / SLACK;
        let widths = shapes.iter().map(|shape| shape.end);
        let width = widths.filter(|end| *end <= most).max()?;
        let (mut full, mut reached) = (0, 0);
        for (before, line) in pairs(shapes, indent) {
            full += usize::from(is_full(before, line, width));
            reached += usize::from(before.filled_by(line) > width);
        }
        // Where blank lines or indents part the paragraphs, hardly a line inside one is
        // short; else short lines end paragraphs, and a program that wraps leaves no
        // room for the next word, as a typist does.
        let is_parted = full * 10 >= ends.len() * 9;
        let exact = !is_parted && reached * 10 >= full * 9;
        (MIN_WRAP..=MAX_WRAP).contains(&width).then_some(Margin {
            width,
            filled: if exact { width } else { width * 3 / 4 },
            indent,
        })
    }

    /// Whether the lines of a text keep to this margin, so that it is no chance.
    fn is_kept(&self, shapes: &[Shape]) -> bool {
        let too_long = shapes.iter().filter(|shape| self.is_passed_by(shape));
        if too_long.count() > 1 + shapes.len() / 8 {
            return false;
        }
        let (mut inner, mut full, mut reached, mut open, mut going) = (0, 0, 0, 0, 0);
        for (before, line) in pairs(shapes, self.indent) {
            inner += 1;
            if is_full(before, line, self.width) {
                full += 1;
                reached += usize::from(before.filled_by(line) > self.width);
                open += usize::from(!before.stops);
                going += usize::from(line.goes_on);
            }
        }
        let capitals = shapes.iter().filter(|shape| shape.capitals == Some(true));
        let in_capitals = capitals.count() * 4 > shapes.len() * 3;
        // Half of the pairs, where a program did it: the others are paragraphs' ends.
        (reached * 2 >= inner || full * 4 >= inner * 3)
            // Paragraphs of one line each end near one width by chance, but with a full stop;
            // verse and lists of headlines without one, but they go on with a capital.
            && open * 2 > full
            && (going * 3 >= full || in_capitals)
    }

    /// Whether the line is no line of this margin: it was not wrapped.
    fn is_passed_by(&self, shape: &Shape) -> bool {
        shape.end > self.width + self.width / SLACK && !shape.one_word
    }
}

/// Whether the line before fills a margin of this width, give or take what a typist leaves.
fn is_full(before: &Shape, line: &Shape, width: usize) -> bool {
    before.filled_by(line) > width - width / SLACK
}

/// What a line does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Opening {
    /// It opens a paragraph.
    Opens,
    /// It goes on with the one before.
    GoesOn,
    /// It holds nothing but quote marks, and parts paragraphs as a blank line does.
    Parts,
}

/// Puts the lines of a text together to paragraphs.
#[derive(Clone, Debug)]
pub(super) struct Grouping {
    layout: Layout,
    before: Option<Shape>,
    lines: usize,
    dateline: bool,
    /// Whether the line before is an editor's note at the head of the text.
    note: bool,
}

impl Grouping {
    pub(super) fn new(layout: Layout) -> Grouping {
        Grouping {
            layout,
            before: None,
            lines: 0,
            dateline: false,
            note: false,
        }
    }

    /// Whether every line is a paragraph.
    pub(super) fn is_by_line(&self) -> bool {
        self.layout == Layout::Lines
    }

    /// What the next line of the text does. Of a long line its first characters are enough.
    pub(super) fn add(&mut self, text: &str, line: &Line) -> Opening {
        let Layout::Wrapped(margin) = self.layout else {
            return Opening::Opens;
        };
        let shape = Shape::of(text, line);
        if shape.is_blank {
            self.before = None;
            return Opening::Parts;
        }
        let heads = self.heads_paragraph(text, line, &shape);
        let goes_on = !heads
            && self.before.is_some_and(|before| {
                shape.may_follow(&before)
                    && !shape.is_indented(margin.indent)
                    && !margin.is_passed_by(&before)
                    && !margin.is_passed_by(&shape)
                    && before.filled_by(&shape) > margin.filled
            });
        self.before = Some(shape);
        self.note = !goes_on && self.lines <= HEAD_LINES && roles::is_note(line.span.of(text));
        if goes_on {
            Opening::GoesOn
        } else {
            Opening::Opens
        }
    }

    /// Whether the line opens a paragraph by what it says, under one that fills its
    /// line: at the head of a text a byline, the first dateline, what follows a note;
    /// anywhere the initials under a story.
    fn heads_paragraph(&mut self, text: &str, line: &Line, shape: &Shape) -> bool {
        self.lines += 1;
        if shape.end > MAX_WRAP {
            return false;
        }
        let text = line.span.of(text);
        if self.lines > HEAD_LINES {
            return shape.one_word && text.contains('/') && roles::is_footer(text);
        }
        let dateline = !self.dateline && dateline::dateline(text).is_some();
        self.dateline |= dateline;
        dateline || self.note || roles::is_byline(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrapped_text_is_told_from_lines() {
        let wrapped = |text: &str| Layout::of_text(text, text.len()) != Layout::Lines;
        let prose = "\
Las dos delegaciones que negocian el trazado de la frontera
se fueron temprano y sin hacer ninguna declaración a la
prensa. Volverán a verse en julio, según el mediador, que
celebró el tono de las conversaciones.";
        assert!(wrapped(prose));
        assert!(wrapped(&format!(
            "Fracasa la reunión sobre la frontera tras una jornada de tensiones y de reproches entre los delegados\n\n{prose}"
        )));
        assert!(wrapped(&prose.replace('\n', "\r\n")));
        assert!(wrapped(&prose.replace('\n', "\r\r\n")));
        assert!(wrapped(&prose.to_uppercase()));
        assert!(wrapped(&format!("> {}", prose.replace('\n', "\n> "))));
        for (what, text) in [
            (
                "verse",
                "Volverán las oscuras golondrinas\nen tu balcón sus nidos a colgar,\ny otra vez con el ala a sus cristales\njugando llamarán.\nPero aquellas que el vuelo refrenaban\ntu hermosura y mi dicha a contemplar,\naquellas que aprendieron nuestros nombres,\nesas no volverán.",
            ),
            (
                "verse in capitals",
                "The sea is calm tonight,\nThe tide is full, the moon lies fair\nUpon the straits; on the French coast the light\nGleams and is gone; the cliffs of England stand,\nGlimmering and vast, out in the tranquil bay.\nCome to the window, sweet is the night-air!",
            ),
            (
                "headlines",
                "Suben a 23 los muertos por el terremoto de Perú\nRobles gana la alcaldía de Montevideo por poco\nLa inflación argentina se modera al 4,3 % en julio\nMuere a los 91 años la poeta Amanda Riquelme\nEl huracán Orestes sube a categoría 3 en Cuba",
            ),
            (
                "sentences",
                "El fallo, adoptado por cinco votos, es inapelable.\nEl tribunal concluyó que el Estado los violó todos.\nLa oposición no ha fijado aún su postura al respecto.\nLos dos jueces disidentes se marcharon temprano hoy.\nEl litigio se remonta al año 1994, según la abogada.",
            ),
            (
                "a list",
                "pan\nleche\nhuevos\nharina de trigo\naceite\nsal\ncafé molido\nazúcar",
            ),
            (
                "long blocks",
                &format!("{0}\n\n{0}\n\n{0}\n\n{0}\n", prose.replace('\n', " ")),
            ),
            ("three lines", "Uno de los\ndos se fue\ny ya."),
        ] {
            assert!(!wrapped(text), "{what}");
        }
    }
}
