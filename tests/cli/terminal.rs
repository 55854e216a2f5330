//! What a terminal is shown: the binary run under `script`, which gives it one.

use std::fs;
use std::process::{Command, Stdio};

use crate::harness::{Desk, EPOCH};

/// An escape sequence that clears the screen, one that sets the title, the C1 form of
/// one, and marks that turn the line around. Characters that no text file holds are left
/// out: a text with them is refused.
const HOSTILE: &str = "\u{1b}[2J\u{1b}]0;x\u{9b}31m\u{202e}\u{2066}\u{200f}\u{61c}";
/// The same for names of files, with a bell and a backspace.
const NAME: &str = "\u{1b}[2J\u{1b}]0;x\u{7}\u{9b}31m\u{8}\u{7f}\u{202e}\u{2066}\u{200f}\u{61c}";

/// What a terminal gets of a call in this folder.
fn on_terminal(desk: &Desk, arguments: &[&str]) -> String {
    let quoted: Vec<String> = [&[env!("CARGO_BIN_EXE_teletipo")], arguments]
        .concat()
        .iter()
        .map(|argument| format!("'{}'", argument.replace('\'', "'\\''")))
        .collect();
    let output = Command::new("script")
        .args(["--quiet", "--command", &quoted.join(" "), "typescript"])
        .current_dir(desk.path("."))
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap())
        .env("HOME", desk.path("home"))
        .env("SOURCE_DATE_EPOCH", EPOCH)
        .env("TERM", "xterm")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let bytes = fs::read(desk.path("typescript")).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    // `script` itself writes a first and a last line.
    let (_, rest) = text.split_once('\n').unwrap();
    rest.rsplit_once("\nScript done")
        .map_or(rest, |(shown, _)| shown)
        .to_owned()
}

/// Fails on a character that does more to a terminal than be shown. Our own styles and
/// the signs of work that is going on are no others than these.
fn expect_harmless(shown: &str, call: &[&str]) {
    let mut rest = shown.to_owned();
    for own in [
        "[0m", "[1m", "[2m", "[31m", "[32m", "[33m", "[2K", "[1A", "[4m", "[1B",
    ] {
        rest = rest.replace(&format!("\u{1b}{own}"), "");
    }
    let harmful = |c: &char| {
        (c.is_control() && !matches!(c, '\n' | '\t' | '\r'))
            || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let found: Vec<char> = rest.chars().filter(harmful).collect();
    assert!(found.is_empty(), "{call:?} shows {found:?}:\n{rest:?}");
}

#[test]
fn no_command_shows_a_control_character_of_a_file() {
    let desk = Desk::new();
    let es =
        format!("El Gobierno {HOSTILE}anunció ayer en Lima nuevas medidas. Nadie la esperaba.");
    let en = format!(
        "The government {HOSTILE}announced new measures in Lima yesterday. Nobody expected her."
    );
    let name = format!("es{NAME}.txt");
    let (story, broken) = (format!("story{HOSTILE}"), format!("broken{NAME}.tmx"));
    desk.file(&name, &es)
        .file("es.txt", &es)
        .file("en.txt", &en)
        .file("new.txt", es.replace("ayer", "hoy"))
        .file(&broken, "<tmx><body>&\u{202e};</body></tmx>")
        .file("dir/a.es.txt", &es)
        .file("dir/a.en.txt", &en)
        .file(&format!("dir/b{NAME}.es.txt"), es.replace("Lima", "Quito"))
        .file("pairs.tsv", format!("source\ttarget\tstory\tclient\n{es}\t{en}\t{story}\t{HOSTILE}\n"))
        .file(&format!("rules{NAME}.srx"), "<srx version=\"2.0\"><body><languagerules><languagerule languagerulename=\"a\u{202e}\"><rule break=\"yes\"><beforebreak>\\.</beforebreak><afterbreak>(\u{202e}</afterbreak></rule></languagerule></languagerules><maprules><languagemap languagepattern=\"e.*\u{2066}\" languagerulename=\"a\u{202e}\"/></maprules></body></srx>");
    let pair = ["--src", "es", "--tgt", "en"];
    let calls: Vec<Vec<&str>> = vec![
        vec!["import", "--src", "es", "--tgt", "en", "pairs.tsv"],
        vec!["import", &broken],
        vec!["import", "--keep-going", &broken],
        vec!["segment", &name, "--lang", "es"],
        vec!["segment", "-v", "--metadata", &name],
        vec!["segment", "--json", &name],
        vec!["segment", &format!("{name}.none")],
        vec!["align", &name, "en.txt", "--src", "es", "--tgt", "en"],
        vec![
            "align",
            "es.txt",
            "en.txt",
            "--explain",
            "--store",
            "--story",
            &story,
        ],
        vec!["align", "es.txt", "en.txt", "--to", "tmx"],
        vec!["align", "es.txt", "en.txt", "--to", "tsv"],
        vec!["align", "es.txt", "en.txt", "--to", "html"],
        vec![
            "align",
            "es.txt",
            "en.txt",
            "--to",
            "tmx",
            "-o",
            &format!("out{NAME}.tmx"),
        ],
        vec!["match", "--file", "new.txt"],
        vec!["match", "--threshold", "30", &es],
        vec!["match", "--json", "--file", "new.txt"],
        vec!["trace", "en.txt"],
        vec!["search", "gobierno"],
        vec!["search", "--json", "gobierno"],
        vec!["search", HOSTILE],
        vec!["analyze", &name, "new.txt"],
        vec!["analyze", "--to", "csv", &name],
        vec!["translate", "new.txt"],
        vec!["translate", "new.txt", "-o", &format!("out{NAME}.txt")],
        vec!["translate", "--json", "new.txt"],
        vec!["export"],
        vec!["export", "--to", "tsv"],
        vec!["export", "--to", "jsonl"],
        vec!["export", "--to", "tsv", "-o", &format!("out{NAME}.tsv")],
        vec!["stats"],
        vec!["srx", "check", &format!("rules{NAME}.srx")],
        vec!["config", "show"],
        vec!["run", "dir", "-o", &format!("out{NAME}")],
        vec!["lexicon", "show", HOSTILE],
        vec![HOSTILE],
        vec!["segment", &format!("--{NAME}")],
    ]
    .into_iter()
    .map(|call| {
        call.into_iter()
            .map(|word| &*word.to_owned().leak())
            .collect()
    })
    .collect();
    let memory = format!("m{NAME}.db");
    for call in calls {
        let takes_pair = matches!(
            call[0],
            "match" | "search" | "export" | "translate" | "analyze"
        );
        let languages: &[&str] = if takes_pair { &pair } else { &[] };
        let call = [&["--memory", &memory], &call[..], languages].concat();
        let shown = on_terminal(&desk, &call);
        assert!(!shown.contains("panicked"), "{call:?}:\n{shown}");
        expect_harmless(&shown, &call);
    }
}

/// Whoever reads a pipe gets the data as it is.
#[test]
fn a_pipe_gets_data_as_it_is() {
    let desk = Desk::new();
    let line = format!("Uno {HOSTILE} dos.\tOne {HOSTILE} two.\n");
    desk.file("pairs.tsv", &line);
    let pair = ["--src", "es", "--tgt", "en"];
    desk.on_memory(&[&["import"], &pair[..], &["pairs.tsv"]].concat())
        .expect_code(0);
    for color in ["auto", "never"] {
        let ran =
            desk.on_memory(&[&["export", "--to", "tsv", "--color", color], &pair[..]].concat());
        assert_eq!(ran.expect_code(0).stdout, line, "{color}");
    }
    desk.file("a.txt", format!("Uno {HOSTILE} dos."));
    let ran = desk.run(&["segment", "--lang", "es", "a.txt"]);
    assert_eq!(ran.stdout, format!("Uno {HOSTILE} dos.\n"));
}
