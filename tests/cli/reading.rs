//! How commands are told to read texts: format, rules, encoding.

use crate::harness::Desk;

/// A small story in NITF, in two versions that differ in one number.
fn nitf(version: u32, dead: u32) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<nitf xml:lang="es"><head><title>x</title><docdata>
<doc-id id-string="urn:agencia:sismo"/><urgency ed-urg="3"/>
<date.issue norm="20260503T120000Z"/><du-key key="PERU-SISMO" version="{version}"/>
</docdata></head><body><body.head><hedline><hl1>Terremoto en el sur de Perú</hl1></hedline></body.head>
<body.content><p>Lima, 3 may.- Al menos {dead} personas murieron en la región de Ica.</p>
<p>La Marina de Guerra descartó una alerta de tsunami.</p></body.content></body></nitf>
"#
    )
}

const QUAKE_EN: &str = "Earthquake in southern Peru
Lima, May 3 - At least 14 people died in the Ica region.
The Navy ruled out a tsunami warning.
";

/// The segments that `segment` prints for `text`.
fn segments(desk: &Desk, flags: &[&str], text: &str) -> Vec<String> {
    let ran = desk.run_with(
        &[&["segment", "--lang", "es"], flags, &["-"]].concat(),
        text.as_bytes(),
    );
    ran.expect_code(0);
    ran.stdout.lines().map(str::to_owned).collect()
}

#[test]
fn a_desk_lays_its_own_rules_over_the_shipped_ones() {
    let text = "Lo dijo el Xtmo. Juan Paz. Volverá.\n";
    let desk = Desk::new();
    assert_eq!(segments(&desk, &[], text).len(), 3);
    desk.file("rules/desk.txt", "[never]\nXtmo. # Excelentísimo\n");
    let flags: [&[&str]; 2] = [
        &["--rules", "rules/desk.txt"],
        &["--rules", "es=rules/desk.txt"],
    ];
    for flags in flags {
        assert_eq!(segments(&desk, flags, text).len(), 2, "{flags:?}");
    }
    assert_eq!(
        segments(&desk, &["--rules", "en=rules/desk.txt"], text).len(),
        3
    );
    // A relative name in a project file is meant from where that file is.
    desk.file("teletipo.toml", "[rules]\nes = \"rules/desk.txt\"\n");
    assert_eq!(segments(&desk, &[], text).len(), 2);
    let shown = desk.run(&["config", "show"]);
    assert!(shown.stdout.contains("desk.txt"), "{}", shown.stdout);
}

#[test]
fn broken_rules_are_named_with_their_line() {
    let desk = Desk::new();
    desk.file("desk.txt", "[never]\nSr.\n[nunca]\n")
        .file("a.txt", "Hola.\n");
    desk.run(&["segment", "--lang", "es", "--rules", "desk.txt", "a.txt"])
        .expect_code(3)
        .expect_stderr(&["desk.txt:3", "no section [nunca]"]);
    desk.run(&["segment", "--lang", "es", "--rules", "none.txt", "a.txt"])
        .expect_code(3)
        .expect_stderr(&["none.txt"]);
    desk.file("teletipo.toml", "[rules]\ncastellano = \"desk.txt\"\n");
    desk.run(&["segment", "a.txt"])
        .expect_code(3)
        .expect_stderr(&["teletipo.toml:2", "language tag"]);
}

#[test]
fn what_a_file_says_of_its_story_goes_with_its_units() {
    let desk = Desk::new();
    desk.file("quake.xml", nitf(1, 14))
        .file("quake.en.txt", QUAKE_EN);
    let store = ["align", "quake.xml", "quake.en.txt", "--store"];
    desk.on_memory(&store).expect_code(0);
    let tmx = desk.on_memory(&["export"]).stdout;
    for prop in [
        "<prop type=\"x-story-id\">urn:agencia:sismo</prop>",
        "<prop type=\"x-story-version\">1</prop>",
        "<prop type=\"x-story-slug\">PERU-SISMO</prop>",
        "<prop type=\"x-story-urgency\">3</prop>",
        "<prop type=\"x-story-date\">20260503T120000Z</prop>",
    ] {
        assert_eq!(tmx.matches(prop).count(), 3, "{prop}\n{tmx}");
    }
    // The next version is the same story: what it says takes the place of what was said.
    desk.file("quake.xml", nitf(2, 15));
    desk.on_memory(&store).expect_code(0);
    let tmx = desk.on_memory(&["export"]).stdout;
    assert_eq!(tmx.matches("<tu ").count(), 3, "{tmx}");
    assert_eq!(tmx.matches("x-story-version\">2<").count(), 3, "{tmx}");
    assert!(!tmx.contains("x-story-version\">1<"), "{tmx}");
}

#[test]
fn a_file_that_cannot_be_read_does_not_stop_the_others() {
    let desk = Desk::new();
    desk.file("desk/quake.es.xml", nitf(1, 14))
        .file("desk/quake.en.txt", QUAKE_EN)
        .file("desk/broken.es.xml", "<nitf><body><p>Sin fin")
        .file(
            "desk/notes.xml",
            "<project><p>No es una noticia.</p></project>",
        )
        .file("desk/data.json", "{\"a\": 1}")
        .file("desk/README.md", "# What is here\n\nStories of the desk.\n");
    let ran = desk.run(&["run", "desk", "-o", "out"]);
    ran.expect_code(1)
        .expect_stderr(&["left out", "broken.es.xml"]);
    assert!(
        ran.stdout.contains("1 stories: 1 aligned"),
        "{}",
        ran.stdout
    );
    assert!(ran.stdout.contains("left out 1 files"), "{}", ran.stdout);
    for silent in ["notes.xml", "data.json", "README"] {
        assert!(!ran.stderr.contains(silent), "{}", ran.stderr);
    }
}

#[test]
fn a_check_of_srx_rules_finds_what_segmenting_would_stop_at() {
    let desk = Desk::new();
    let ours = desk.run(&["srx", "export", "es"]).stdout;
    let broken = ours.replacen("languagepattern=\"", "languagepattern=\"(", 1);
    assert_ne!(ours, broken);
    desk.file("broken.srx", broken).file("a.txt", "Hola.\n");
    let check: &[&str] = &["srx", "check", "broken.srx"];
    for call in [
        check,
        &["segment", "--lang", "es", "--srx", "broken.srx", "a.txt"],
    ] {
        desk.run(call)
            .expect_code(3)
            .expect_stderr(&["broken.srx:", "language pattern"]);
    }
}

#[test]
fn a_second_text_of_one_side_is_told_by_the_exit_code() {
    let desk = Desk::new();
    desk.file(
        "desk/quake.es.txt",
        "Un terremoto sacudió ayer el sur de Perú.\n",
    )
    .file(
        "desk/quake.es.md",
        "El papa viaja a Lima este mes de junio.\n",
    );
    let ran = desk.run(&["run", "desk", "-o", "out"]);
    ran.expect_code(1)
        .expect_stderr(&["the second is left out"]);
}
