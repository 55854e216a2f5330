//! Segmentation rules: files that are wrong, and patterns that are traps.

use crate::collection::{Answer, Content, Judge, refused};
use crate::markup::Frame;

const HEAD: &str = "<srx version=\"2.0\"><header segmentsubflows=\"yes\" cascade=\"no\"/><body>\n\
    <languagerules><languagerule languagerulename=\"a\">";
const FOOT: &str = "</languagerule></languagerules><maprules>\
    <languagemap languagepattern=\".*\" languagerulename=\"a\"/></maprules></body></srx>";

pub(crate) fn frame() -> Frame {
    Frame {
        around: (
            "<srx version=\"2.0\"><header segmentsubflows=\"yes\" cascade=\"no\"/><body>\n\
            <languagerules><languagerule languagerulename=\"a\"><rule break=\"yes\"><beforebreak>",
            "</beforebreak><afterbreak> </afterbreak></rule></languagerule></languagerules></body></srx>",
        ),
        limits: (32, 1 << 20),
        give: |judge, content, answer| {
            judge.read(&["srx", "check"], "rules.srx", content, answer);
        },
    }
}

fn rules(rules: &str) -> String {
    [HEAD, rules, FOOT].concat()
}

fn rule(before: &str, after: &str) -> String {
    format!(
        "<rule break=\"yes\"><beforebreak>{before}</beforebreak><afterbreak>{after}</afterbreak></rule>"
    )
}

#[test]
fn files_that_are_no_rules_are_refused() {
    let judge = Judge::new();
    let good = rules(&rule("\\.", "\\s"));
    for (name, content, says) in [
        ("empty", "".to_owned(), vec!["empty"]),
        ("blank", "\n".to_owned(), vec!["no root"]),
        ("html", "<!doctype html>".to_owned(), vec!["HTML page"]),
        ("tmx", "<tmx/>".to_owned(), vec!["a TMX memory", "<srx>"]),
        ("version", good.replace("2.0", "9.9"), vec!["9.9"]),
        ("no-rules", rules(""), vec![]),
        ("no-maps", good.replace("languagemap ", "other "), vec![]),
        (
            "map-to-nothing",
            good.replace("languagerulename=\"a\"/>", "languagerulename=\"b\"/>"),
            vec![],
        ),
        (
            "trailing",
            format!("{good}fin"),
            vec!["text after the root"],
        ),
        (
            "second-root",
            format!("{good}<srx/>"),
            vec!["a second root"],
        ),
        (
            "entity",
            format!("<!DOCTYPE srx [<!ENTITY a 'b'>]>{good}"),
            vec!["declares entities"],
        ),
        ("cut", good[..good.len() - 8].to_owned(), vec!["2:"]),
    ] {
        judge.read(
            &["srx", "check"],
            &format!("{name}.srx"),
            content,
            &refused(&says),
        );
    }
    let endless = Content::long("<srx version=\"2.0\"><body>", "<rule/>", 1 << 20, "");
    let limited = ["srx", "check", "--max-size", "1000000"];
    judge.read(
        &limited,
        "endless",
        endless,
        &refused(&["longer than 1000000 bytes", "--max-size"]),
    );
}

/// Rules that a backtracking engine would try for ever are run in bounded time, or left
/// out and named.
#[test]
fn patterns_that_are_traps_do_not_hold() {
    let judge = Judge::new();
    let text = format!("{} Fin. {}", "a".repeat(5000), "ab ".repeat(5000));
    judge.desk.file("text.txt", &text);
    for (name, before, after) in [
        ("nested", "(a+)+$", "b"),
        ("alternation", "(a|a)*", "c"),
        ("back-reference", "(a+)\\1+", "b"),
        ("look-behind", "(?&lt;=a{1,500})", "b"),
        ("counted", "(a{1,500}){1,500}", "b"),
        ("class", "\\p{L}{1000}", "\\p{N}"),
        ("empty", "", ""),
        ("broken", "(", "["),
        ("possessive", "a++b", "c"),
        ("deep", &"(".repeat(5000), ""),
    ] {
        judge.desk.file(
            "trap.srx",
            rules(&(rule(before, after) + &rule("\\.", "\\s"))),
        );
        let ran = judge
            .desk
            .run(&["segment", "--lang", "es", "--srx", "trap.srx", "text.txt"]);
        assert!(
            matches!(ran.code, 0 | 3),
            "{name}: {}\n{}",
            ran.code,
            ran.stderr
        );
        assert!(!ran.stderr.contains("panicked"), "{name}: {}", ran.stderr);
    }
    let many = rule("a\\.", "\\s").repeat(20_000);
    judge.read(
        &["srx", "check"],
        "many.srx",
        rules(&many),
        &Answer::Taken(0),
    );
}
