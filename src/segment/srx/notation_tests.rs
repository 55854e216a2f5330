//! The notations of Java and ICU, each put into that of the Rust crates.

use super::*;

/// Exact forms, and the loose one where it differs.
#[test]
fn patterns_are_put_into_rusts_notation() {
    for (pattern, exact, loose) in [
        (r"\Qa.b\E+", r"a\.b+", None),
        (r"\Q..", r"\.\.", None),
        (r"a{x}", r"a\{x\}", None),
        (r"a{2,}b{,3}", r"a{2,}b{0,3}", None),
        (r"\u00BB\x{2014}\xE1\0101", "\u{bb}\u{2014}\u{e1}A", None),
        (r"\uD83D\uDE00", "\u{1f600}", None),
        (r"\cA\e", "\u{1}\u{1b}", None),
        (r"(?iu)mgr\.", r"(?i)mgr\.", None),
        (r"(?u)a(?U:b)", r"a(?:b)", None),
        (r"(?x) a b # c", r"ab", None),
        (r"(?#note)a", r"a", None),
        (r"$|\Z", r"\z|\z", None),
        (r"(?m)$", r"(?m)$", None),
        (r"(?s).", r"(?s:.)", None),
        (r"\p{Lu}\p{IsL}\pL", r"\p{Lu}\p{L}\p{L}", None),
        (r"[a-z&&[^x]]", r"[a-z&&[^x]]", None),
        (r"[\p{L}&&[^rwn]]", r"[\p{L}&&[^rwn]]", None),
        (r"[]\[^~-]", r"[\]\[\^\~\-]", None),
        (r"(?<!\.)x", r"(?<!\.)x", Some(r"(?:)x")),
        (r"a++", r"(?>a+)", Some("a+")),
        (r"(?:ab){2}+", r"(?>(?:ab){2})", Some("(?:ab){2}")),
        (r"(?>a)", r"(?>a)", Some("(?:a)")),
        (r"(a)\1", r"(a)(?:\1)", Some("(a)(?s:.*)")),
    ] {
        let got = translate(pattern).unwrap_or_else(|error| panic!("{pattern}: {error}"));
        assert_eq!(got.exact, exact, "{pattern}");
        assert_eq!(got.loose, loose.unwrap_or(exact), "{pattern}");
        assert_eq!(got.backtracks, loose.is_some(), "{pattern}");
    }
}

#[test]
fn what_is_no_pattern_is_told_in_words() {
    for (pattern, reason) in [
        ("(a", "not closed"),
        ("a)", "closes no group"),
        ("[a", "not closed"),
        ("*a", "nothing stands before"),
        ("a\\", "single backslash"),
        (r"\i", r"`\i`"),
        (r"\1", "not there"),
        (r"(?y)", "no kind of group"),
        (r"\N{BULLET}", r"`\N"),
        (r"[z-a]", "backwards"),
        (r"\p{InKlingon}", "block"),
        (r"\uD83D", "half"),
    ] {
        let error = translate(pattern).unwrap_err();
        assert!(error.contains(reason), "{pattern}: {error}");
    }
}

#[test]
fn look_around_at_the_edges_is_found() {
    for (pattern, head, tail) in [
        (r"a(?=b)", None, Some(1)),
        (r"a(?!b)", None, Some(1)),
        (r"a(?=b)c", None, None),
        (r"x|a(?=b)", None, None),
        (r"(a(?=b))", None, None),
        (r"(?i)a(?=b)", None, None),
        (r"a(?=b)?", None, None),
        (r"(?<=a)b(?=c)", Some(6), Some(7)),
        (r"(?<![ab])c", Some(9), None),
        (r"(?<=a)?b", None, None),
        (r"(?<=a)b|c", None, None),
        (r"((?<=a)b)", None, None),
    ] {
        let translation = translate(pattern).unwrap();
        assert_eq!(
            (translation.head, translation.tail),
            (head, tail),
            "{pattern}"
        );
    }
}
