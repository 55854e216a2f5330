//! How commands are told to read texts: format, rules, encoding.

use crate::harness::Desk;

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
