//! Stories without end, and the largest that are read.

use crate::collection::{Answer, Content, Judge, refused};
use crate::stories::{NEWSML, NITF};

/// A story is read whole, so its size is bounded; plain text that is only segmented is
/// not.
#[test]
fn a_story_without_end_is_refused_at_its_limit() {
    let judge = Judge::new();
    let long = |head: &str| Content::long(head, "Nadie la esperaba. ", 8 << 20, "");
    for from in [
        "nitf", "newsml", "ninjs", "wire", "html", "markdown", "docx",
    ] {
        let answer = refused(&["larger than 32 MiB", "--max-size"]);
        judge.read(
            &["segment", "--lang", "es", "--from", from],
            from,
            long("{\"a\":\""),
            &answer,
        );
    }
    judge.read(
        &["segment", "--lang", "es", "--json"],
        "text",
        Content::long("", "Nadie la esperaba. ", 2 << 20, ""),
        &Answer::Taken(0),
    );
    let small = refused(&["1000", "--max-size"]);
    for command in [
        &["segment", "--lang", "es", "--max-size", "1000"][..],
        &[
            "match",
            "--memory",
            "m.db",
            "--src",
            "es",
            "--tgt",
            "en",
            "--max-size",
            "1000",
            "--file",
        ],
        &["trace", "--memory", "m.db", "--max-size", "1000"],
        &["analyze", "--memory", "m.db", "--max-size", "1000"],
        &["translate", "--memory", "m.db", "--max-size", "1000"],
        &[
            "import",
            "--memory",
            "m.db",
            "--source-only",
            "--max-size",
            "1000",
        ],
    ] {
        judge.read(
            command,
            "big.txt",
            "Nadie la esperaba. ".repeat(100),
            &small,
        );
    }
}

/// Files of nearly the largest size that is read whole, of what takes most room once it
/// is read.
#[test]
fn the_largest_stories_stay_within_the_memory() {
    let judge = Judge::new();
    let taken = Answer::Taken(0);
    for (from, head, unit, foot, answer) in [
        ("markdown", "", "a\n\n", "", refused(&["lines"])),
        (
            "wire",
            "\u{1}smu0042 3 i 412\r\n\u{2}",
            "A\r\n",
            "\u{3}\r\n\u{4}",
            refused(&["lines"]),
        ),
        (
            "ninjs",
            "{\"headline\":\"a\",\"body_text\":\"",
            "a\\n\\n",
            "\"}",
            refused(&["lines"]),
        ),
        ("html", "", "<p>a", "", refused(&["elements and texts"])),
        ("nitf", NITF.0, "<p/>", NITF.1, taken),
        (
            "newsml",
            NEWSML.0,
            "</p><p>a",
            NEWSML.1,
            refused(&["paragraphs"]),
        ),
    ] {
        let times = ((32 << 20) - 500) / unit.len();
        let content = Content::long(head, unit, times, foot);
        let call = ["segment", "--lang", "es", "--from", from];
        judge.read(&call, from, content, &answer);
    }
}
