//! SRX rules on the command line: checked, exported, used.

use crate::harness::Desk;

/// Rules of a desk: one exception, one with look-around, one that is broken.
const DESK: &str = r#"<srx version="2.0"><header segmentsubflows="yes" cascade="no"/><body><languagerules>
<languagerule languagerulename="Spanish">
<rule break="no"><beforebreak>\bSra\.</beforebreak><afterbreak>\s</afterbreak></rule>
<rule break="no"><beforebreak>(\w)\1\.</beforebreak><afterbreak>\s</afterbreak></rule>
<rule break="no"><beforebreak>p. ej.(</beforebreak><afterbreak>\s</afterbreak></rule>
<rule break="yes"><beforebreak>[.;]</beforebreak><afterbreak>\s</afterbreak></rule>
</languagerule></languagerules><maprules>
<languagemap languagepattern="es.*" languagerulename="Spanish"/></maprules></body></srx>"#;

#[test]
fn a_file_is_explained_rule_by_rule() {
    let desk = Desk::new();
    desk.file("desk.srx", DESK);
    let ran = desk.run(&["srx", "check", "desk.srx"]);
    ran.expect_code(1);
    for part in [
        "SRX 2.0",
        "es.* → Spanish",
        "1 break, 3 forbid to",
        "1 backtracking",
        "line 4",
        "rejected line 5, beforebreak",
        "not closed",
        "4 rules: 2 linear, 1 backtracking, 1 rejected",
    ] {
        assert!(ran.stdout.contains(part), "{part}\n{}", ran.stdout);
    }
    let ran = desk.run(&["srx", "check", "desk.srx", "--json", "--lang", "es-MX"]);
    let records = ran.expect_code(1).records();
    let types: Vec<&str> = records
        .iter()
        .map(|r| r["type"].as_str().unwrap())
        .collect();
    assert_eq!(types, ["file", "rules", "rejected", "summary", "remark"]);
    assert_eq!(records[2]["line"], 5);
    desk.file("sound.srx", DESK.replace("ej.(", "ej."));
    desk.run(&["srx", "check", "sound.srx"]).expect_code(0);
}

#[test]
fn what_cannot_be_used_is_three_and_says_why() {
    let desk = Desk::new();
    for (name, text, part) in [
        ("cut.srx", &DESK[..400], "cut.srx:"),
        ("page.srx", "<html><body/></html>", "<srx>"),
        ("no.srx", "plain text", "no.srx"),
        ("old.srx", &DESK.replace("2.0", "0.9"), "0.9"),
        (
            "empty.srx",
            &DESK
                .replace("rule break", "norule break")
                .replace("</rule>", "</norule>"),
            "no rules",
        ),
        (
            "broken.srx",
            &DESK.replace("<beforebreak>", "<beforebreak>("),
            "none of the rules",
        ),
    ] {
        desk.file(name, text);
        desk.run(&["srx", "check", name])
            .expect_code(3)
            .expect_stderr(&[part]);
    }
    desk.run(&["srx", "check", "nowhere.srx"])
        .expect_code(3)
        .expect_stderr(&["nowhere.srx"]);
}

#[test]
fn a_text_is_segmented_by_the_rules_of_a_file() {
    let desk = Desk::new();
    desk.file("desk.srx", DESK).file(
        "a.txt",
        "Llegó la Sra. Paz; nadie la esperaba. El EE. se fue.\n",
    );
    let ran = desk.run(&["segment", "--lang", "es-MX", "--srx", "desk.srx", "a.txt"]);
    ran.expect_code(0).expect_stderr(&["line 5", "srx check"]);
    assert_eq!(
        ran.stdout,
        "Llegó la Sra. Paz;\nnadie la esperaba.\nEl EE. se fue.\n"
    );
    desk.run(&["segment", "--lang", "en", "--srx", "desk.srx", "a.txt"])
        .expect_code(3)
        .expect_stderr(&["matches `en`", "`es.*`"]);
    desk.run(&["segment", "--presegmented", "--srx", "desk.srx", "a.txt"])
        .expect_code(2);
}

#[test]
fn exported_rules_segment_as_our_own() {
    let desk = Desk::new();
    desk.run(&["srx", "export", "es", "-o", "es.srx"])
        .expect_code(0);
    desk.run(&["srx", "export", "es", "-o", "es.srx"])
        .expect_code(3)
        .expect_stderr(&["--force"]);
    desk.run(&["srx", "export", "es", "-o", "es.srx", "--force"])
        .expect_code(0);
    assert_eq!(
        desk.read("es.srx"),
        desk.run(&["srx", "export", "es-MX"]).stdout
    );
    desk.run(&["srx", "check", "es.srx"]).expect_code(0);
    desk.run(&["srx", "export", "de"])
        .expect_code(2)
        .expect_stderr(&["`de`"]);
    desk.file("a.txt", "Harris aterrizó en EE.UU. a las 9.59 a. m. del lunes. “¿Se acabó?”, preguntó el Sr. Paz.\n");
    let own = desk.run(&["segment", "--lang", "es", "a.txt"]);
    let by_file = desk.run(&["segment", "--lang", "es", "--srx", "es.srx", "a.txt"]);
    assert_eq!(by_file.expect_code(0).stdout, own.stdout);
    assert_eq!(own.stdout.lines().count(), 2);
}
