//! Stories drafted as XLIFF with what the memory offers.

use super::*;

/// One story in three formats; each of its segments fares otherwise. Its emphasis is written
/// with these two.
const STORIES: [(&str, &str, [&str; 2]); 3] = [
    ("a.txt", "1\n\n2\n\n3\n\n4\n", ["", ""]),
    ("a.md", "1\n\n2\n\n3\n\n4\n", ["*", "*"]),
    (
        "a.html",
        "<html lang=\"es\"><p>1</p><p>2</p><p>3</p><p>4</p></html>",
        ["<i>", "</i>"],
    ),
];

/// The texts of that story's segments, and what becomes of them: an exact match, a fuzzy
/// one, one with tags, none.
fn segments([open, close]: [&str; 2]) -> [(String, Option<String>); 4] {
    [
        (
            "El ministro salió.".to_owned(),
            Some("The minister left.".to_owned()),
        ),
        (
            "El ministro salió ayer.".to_owned(),
            Some("The minister left.".to_owned()),
        ),
        (
            format!("La {open}sala grande{close} quedó vacía."),
            Some(format!("The {open}big room{close} was empty.")),
        ),
        ("Los pingüinos vuelven cada primavera.".to_owned(), None),
    ]
}

/// The story with its segments, and the pieces of the XLIFF that is made of it by unit.
fn units(desk: &Desk, story: usize, version: &str, fill: &str) -> Vec<String> {
    let (file, frame, emphasis) = STORIES[story];
    let mut content = frame.to_owned();
    for (number, (source, _)) in segments(emphasis).iter().enumerate() {
        content = content.replacen(&(number + 1).to_string(), source, 1);
    }
    desk.file(file, content);
    let call = [
        "translate",
        file,
        "--src",
        "es",
        "--tgt",
        "en",
        "--to",
        version,
        "--fill-target",
        fill,
    ];
    let out = desk.on_memory(&call).expect_code(0).stdout.clone();
    let unit = if version == "xliff2" {
        "<unit "
    } else {
        "<trans-unit "
    };
    out.split(unit).skip(1).map(str::to_owned).collect()
}

/// What stands between two pieces of a text, if both do.
fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(start)?;
    Some(rest.split_once(end)?.0)
}

/// Each number that stands between two pieces of a text.
fn numbers(text: &str, start: &str, end: &str) -> Vec<f64> {
    let pieces = text.split(start).skip(1);
    pieces
        .map(|piece| piece.split(end).next().unwrap().parse().unwrap())
        .collect()
}

/// What each segment's best offer is worth: with and without tags in the story.
fn qualities(is_tagged: bool) -> [Option<f64>; 4] {
    let tagged = if is_tagged { 100.0 } else { 98.0 };
    [Some(100.0), Some(75.0), Some(tagged), None]
}

#[test]
fn a_story_becomes_xliff_1_with_what_the_memory_offers() {
    let desk = desk();
    for (story, (file, _, emphasis)) in STORIES.iter().enumerate() {
        let code = |name: &str, tag: &str| {
            let tag = tag.replace('<', "&lt;").replace('>', "&gt;");
            match name {
                _ if tag.is_empty() => String::new(),
                "bpt" => format!("<bpt id=\"1\" ctype=\"italic\">{tag}</bpt>"),
                name => format!("<{name} id=\"1\">{tag}</{name}>"),
            }
        };
        let (open, close) = (code("bpt", emphasis[0]), code("ept", emphasis[1]));
        let is_tagged = !open.is_empty();
        for fill in ["source", "best", "none"] {
            let units = units(&desk, story, "xliff", fill);
            assert_eq!(units.len(), 4, "{file} {fill}");
            let wanted = segments([&open, &close])
                .into_iter()
                .zip(qualities(is_tagged));
            for (unit, ((source, best), quality)) in units.iter().zip(wanted) {
                let case = format!("{file} {fill}: {unit}");
                // The unit's own parts come before what is offered.
                let own = unit.split("<alt-trans").next().unwrap();
                assert_eq!(
                    between(own, "<source>", "</source>"),
                    Some(&*source),
                    "{case}"
                );
                let state = match quality {
                    Some(100.0) => "translated\" state-qualifier=\"exact-match",
                    _ => "needs-review-translation\" state-qualifier=\"fuzzy-match",
                };
                let target = match fill {
                    "source" => Some(format!("new\">{source}")),
                    "best" => best.map(|best| format!("{state}\">{best}")),
                    _ => None,
                };
                let found = between(own, "<target state=\"", "</target>");
                assert_eq!(found, target.as_deref(), "{case}");
                let offers = numbers(unit, "match-quality=\"", "%");
                assert_eq!(offers.first().copied(), quality, "{case}");
                assert!(offers.is_sorted_by(|one, other| one >= other), "{case}");
            }
            // The offers have their tags, whatever the story's are.
            assert!(units[2].contains(
                "<target>The <bpt id=\"1\"/>big room<ept id=\"1\"/> was empty.</target>\n</alt-trans>"
            ));
        }
    }
}

#[test]
fn a_story_becomes_xliff_2_with_what_the_memory_offers() {
    let desk = desk();
    for (story, (file, _, emphasis)) in STORIES.iter().enumerate() {
        let is_tagged = !emphasis[0].is_empty();
        let code = "<pc id=\"1\" type=\"fmt\" subType=\"xlf:i\" dataRefStart=\"d1\" \
                    dataRefEnd=\"";
        // Both ends of Markdown's emphasis are one code.
        let end = if emphasis[0] == emphasis[1] {
            "d1"
        } else {
            "d2"
        };
        let open = match is_tagged {
            true => format!("{code}{end}\">"),
            false => String::new(),
        };
        let close = if is_tagged { "</pc>" } else { "" };
        for fill in ["source", "best", "none"] {
            let units = units(&desk, story, "xliff2", fill);
            assert_eq!(units.len(), 4, "{file} {fill}");
            let wanted = segments([&open, close])
                .into_iter()
                .zip(qualities(is_tagged));
            for (unit, ((source, best), quality)) in units.iter().zip(wanted) {
                let case = format!("{file} {fill}: {unit}");
                let own = between(unit, "<segment ", "</segment>").unwrap();
                assert_eq!(
                    between(own, "<source>", "</source>"),
                    Some(&*source),
                    "{case}"
                );
                let target = match fill {
                    "source" => Some(source),
                    "best" => best,
                    _ => None,
                };
                let found = between(own, "<target>", "</target>");
                assert_eq!(found, target.as_deref(), "{case}");
                let state = between(own, "state=\"", "\"");
                let is_done = fill == "best" && quality == Some(100.0);
                let wanted = if is_done { "translated" } else { "initial" };
                assert_eq!(state, Some(wanted), "{case}");
                let is_review = fill == "best" && quality.is_some() && !is_done;
                assert_eq!(own.contains("subState="), is_review, "{case}");
                let offers = numbers(unit, "matchQuality=\"", "\"");
                assert_eq!(offers.first().copied(), quality, "{case}");
                assert!(offers.is_sorted_by(|one, other| one >= other), "{case}");
                assert_eq!(unit.contains("<mtc:matches>"), quality.is_some(), "{case}");
            }
            assert!(units[2].contains(
                "<target>The <pc id=\"1\">big room</pc> was empty.</target>\n</mtc:match>"
            ));
        }
    }
}
