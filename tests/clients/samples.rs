//! The memory of the shipped samples, and texts that are hard to carry, in every client that
//! opens TMX.

use crate::{Desk, are_installed, beside, must_succeed, root};

/// The programs that the scripts start.
const CLIENTS: [&str; 8] = [
    "omegat",
    "pretranslate",
    "build_tmdb",
    "tmserver",
    "msgmerge",
    "xmllint",
    "python3",
    "unzip",
];

/// Pairs with what gets lost on the way: spaces that do not break, marks of XML and of
/// programming, quotes, letters out of the plane, accents that stand alone.
const HARD: &str = "La inflación subió un 3,4\u{a0}% en agosto.\tInflation rose 3.4% in August.
Si 5 < 6 & 7 > 3, \"sí\" es <b>sí</b>.\tIf 5 < 6 & 7 > 3, \"yes\" is <b>yes</b>.
«Volverá», dijo el portavoz del Gobierno, “pronto” —o no—.\t“She will be back,” the government's spokesman said, ‘soon’ — or not.
Feliz año 🎉 2026, ¡señoras y señores!\tHappy new year 🎉 2026, ladies and gentlemen!
=SUMA(A1;A2) no es una noticia\t=SUM(A1,A2) is no news
El an\u{303}o de la nin\u{303}a.\tThe girl's year.
Escriba a C:\\\\prensa\\\\nota o use {0} y %s.\tWrite to C:\\\\press\\\\note or use {0} and %s.
";

#[test]
fn every_client_opens_the_exported_samples() {
    if !are_installed(&CLIENTS) {
        return;
    }
    let desk = Desk::with_samples();
    desk.file("hard.tsv", HARD);
    desk.import("memory.db", "hard.tsv");
    desk.export("memory.db", "tmx", "all.tmx");
    let checked = desk
        .client(beside("check_all.sh"))
        .args(["all.tmx", "es", "en"])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&checked.stdout);
    println!("{said}");
    assert!(
        checked.status.success(),
        "{said}\n{}",
        String::from_utf8_lossy(&checked.stderr)
    );
}

/// OmegaT loads our rules from SRX and cuts the wire stories where we cut them.
#[test]
fn omegat_segments_by_our_exported_rules_as_we_do() {
    if !are_installed(&["omegat"]) {
        return;
    }
    let desk = Desk::new();
    for lang in ["es", "en"] {
        desk.teletipo(&["srx", "export", lang, "-o", "rules.srx", "--force"]);
        let (mut text, mut expected) = (String::new(), Vec::new());
        for entry in std::fs::read_dir(root().join("tests/data/wire")).unwrap() {
            let story = entry.unwrap().path().join(format!("{lang}.txt"));
            let Ok(story) = std::fs::read_to_string(story) else {
                continue;
            };
            // Each line by itself, so that both see the same paragraphs.
            for line in story.lines().filter(|line| !line.trim().is_empty()) {
                text.push_str(line);
                text.push('\n');
                desk.file("line.txt", line);
                let ran = desk.teletipo(&["segment", "--lang", lang, "line.txt"]);
                expected.extend(ran.stdout);
            }
        }
        desk.file("text.txt", &text);
        std::fs::write(desk.path("expected.txt"), expected).unwrap();
        let mut check = desk.client(beside("omegat_segment.sh"));
        check.args(["rules.srx", "text.txt", "expected.txt", lang]);
        let checked = must_succeed(&mut check);
        let said = String::from_utf8_lossy(&checked.stdout);
        println!("{said}");
        assert!(said.contains("PASS"), "{said}");
    }
}
