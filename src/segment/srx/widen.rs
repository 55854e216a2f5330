//! A pattern made wider and simpler: it matches wherever the given one does, and
//! perhaps elsewhere.
//!
//! Widened patterns of hundreds of rules fit together into one small automaton
//! ([`super::filter`]); what that lets through, the exact patterns decide. Assertions
//! are dropped, a character class keeps its ASCII part and takes all of the rest
//! or none of it, and a long counted repetition has no upper bound.

use regex_syntax::hir::{Class, ClassUnicode, ClassUnicodeRange, Hir, HirKind, Repetition};

use super::pattern::cause;

/// Counted repetitions up to here are kept: `\d{1,3}`, `[A-Z]{2,5}`. Every step of a
/// longer one would be a state of the automaton.
const MAX_COUNT: u32 = 8;

/// The widened form of a pattern in Rust's notation.
///
/// # Errors
/// What is wrong with the pattern.
pub(super) fn widened(pattern: &str) -> Result<Hir, String> {
    let parsed = regex_syntax::ParserBuilder::new().build().parse(pattern);
    Ok(widen(&parsed.map_err(|error| cause(&error))?))
}

/// The parser bounds how deep patterns nest, and with it this recursion.
fn widen(hir: &Hir) -> Hir {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => Hir::empty(),
        HirKind::Literal(literal) => Hir::literal(literal.0.clone()),
        HirKind::Class(Class::Unicode(class)) => Hir::class(Class::Unicode(widen_class(class))),
        HirKind::Class(class) => Hir::class(class.clone()),
        HirKind::Repetition(repetition) => {
            let most = repetition.max.filter(|most| *most <= MAX_COUNT);
            Hir::repetition(Repetition {
                min: repetition.min.min(MAX_COUNT),
                max: most,
                greedy: true,
                sub: Box::new(widen(&repetition.sub)),
            })
        }
        HirKind::Capture(capture) => widen(&capture.sub),
        HirKind::Concat(parts) => Hir::concat(parts.iter().map(widen).collect()),
        HirKind::Alternation(parts) => Hir::alternation(parts.iter().map(widen).collect()),
    }
}

fn widen_class(class: &ClassUnicode) -> ClassUnicode {
    let wide = class.ranges().iter().map(|range| {
        let end = if range.end().is_ascii() {
            range.end()
        } else {
            char::MAX
        };
        ClassUnicodeRange::new(range.start().min('\u{80}'), end)
    });
    ClassUnicode::new(wide)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widened_patterns_are_simpler() {
        for (pattern, wide) in [
            (r"\bSr\.", r"Sr\."),
            (r"^\s*a$", r"[\t-\r \x{80}-\x{10FFFF}]*a"),
            (r"[á-ú]", r"[\x{80}-\x{10FFFF}]"),
            (r"[a-z]{2,300}", r"[a-z]{2,}"),
            (r"(a|b)?", r"(?:a|b)?"),
        ] {
            let expected = regex_syntax::parse(wide).unwrap();
            assert_eq!(widened(pattern).unwrap(), expected, "{pattern}");
        }
    }
}
