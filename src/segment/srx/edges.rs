//! Look-around at the edge of a pattern, written without it.
//!
//! What counts is only whether a `before` has a match that ends at the place, not where
//! that match starts. So a look-behind that opens it can as well be text that is matched:
//! `(?<=x)y` ends where `xy` ends, and `(?<![a-z])y` where `(?:\A|[^a-z])y` does. The
//! same goes for a look-ahead that closes an `after`. Most look-around in real rules is
//! of this kind, and without it the fast engine runs them.

use regex_syntax::hir::HirKind;

use super::notation::Translation;

/// The pattern without look-around at the edge that does not matter: the front of a
/// `before`, the back of an `after`. `None` when there is none.
pub(super) fn plain(translation: &Translation, before: bool) -> Option<String> {
    let exact = &translation.exact;
    if before {
        let (look, rest) = exact.split_at_checked(translation.head?)?;
        let content = look.strip_suffix(')')?;
        if let Some(content) = content.strip_prefix("(?<=") {
            return Some(format!("(?:{content}){rest}"));
        }
        let content = content.strip_prefix("(?<!")?;
        is_one_character(content).then(|| format!("(?:\\A|[^{content}]){rest}"))
    } else {
        let (rest, look) = exact.split_at_checked(translation.tail?)?;
        let content = look.strip_suffix(')')?;
        if let Some(content) = content.strip_prefix("(?=") {
            return Some(format!("{rest}(?:{content})"));
        }
        let content = content.strip_prefix("(?!")?;
        is_one_character(content).then(|| format!("{rest}(?:\\z|[^{content}])"))
    }
}

/// Whether a pattern matches exactly one character and can stand inside a class.
fn is_one_character(pattern: &str) -> bool {
    let Ok(parsed) = regex_syntax::parse(pattern) else {
        return false;
    };
    let single = match parsed.kind() {
        HirKind::Class(_) => true,
        HirKind::Literal(literal) => {
            std::str::from_utf8(&literal.0).is_ok_and(|text| text.chars().count() == 1)
        }
        _ => false,
    };
    // A class or an escape; `[^(?s:.)]` would be nonsense.
    single && (pattern.starts_with(['[', '\\']) || pattern.chars().count() == 1)
}

#[cfg(test)]
mod tests {
    use super::super::notation::translate;
    use super::*;

    #[test]
    fn edges_that_do_not_matter_are_written_plainly() {
        for (pattern, before, after) in [
            ("(?<=ab|c)d", Some("(?:ab|c)d"), None),
            (r"(?<![\p{L}x])d", Some(r"(?:\A|[^[\p{L}x]])d"), None),
            (r"(?<!\.)d", Some(r"(?:\A|[^\.])d"), None),
            ("(?<!ab)d", None, None),
            ("a(?=b)", None, Some("a(?:b)")),
            ("(?=b)", None, Some("(?:b)")),
            ("a(?!b)", None, Some(r"a(?:\z|[^b])")),
            ("a(?!bc)", None, None),
            ("a(?=b)c", None, None),
        ] {
            let translation = translate(pattern).unwrap();
            assert_eq!(plain(&translation, true).as_deref(), before, "{pattern}");
            assert_eq!(plain(&translation, false).as_deref(), after, "{pattern}");
        }
    }
}
