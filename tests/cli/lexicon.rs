//! `lexicon`: trained, looked up, and used by the commands that compare languages.

use crate::harness::Desk;

#[test]
fn a_word_has_translations() {
    let desk = Desk::new();
    let ran = desk.run(&["lexicon", "show", "terremoto", "--json"]);
    ran.expect_code(0);
    assert!(ran.stdout.contains("earthquak"));
    desk.run(&["lexicon", "show", "xyzzy"]).expect_code(1);
}

/// Pairs in which `casa` and `perro` always come with the same words.
fn pairs() -> String {
    (0..20)
        .map(|n| format!("la casa {n}\tthe house {n}\nel perro {n}\tthe dog {n}\n"))
        .collect()
}

#[test]
fn a_lexicon_is_trained_from_pairs() {
    let desk = Desk::new();
    desk.file("pairs.tsv", pairs());
    desk.run(&["lexicon", "train", "pairs.tsv", "-o", "my.lex"])
        .expect_code(0);
    let text = desk.read("my.lex");
    assert!(text.starts_with("# Word translations es to en, "));
    assert!(text.lines().any(|line| line.starts_with("perr\tdog")));
    desk.file("bad.tsv", "no tab here\n");
    desk.run(&["lexicon", "train", "bad.tsv", "-o", "b.lex"])
        .expect_code(3)
        .expect_stderr(&["bad.tsv:1"]);
}

#[test]
fn a_lexicon_goes_to_standard_output() {
    let desk = Desk::new();
    desk.file("pairs.tsv", pairs());
    let train = |output: &str| desk.run(&["lexicon", "train", "pairs.tsv", "-o", output]);
    let ran = train("-");
    train("my.lex").expect_code(0);
    assert_eq!(ran.expect_code(0).stdout, desk.read("my.lex"));
    assert!(!desk.path("-").exists());
    assert!(!ran.stderr.contains("--lexicon"), "{}", ran.stderr);
}

/// Words that no shipped lexicon has are learned from the memory and found again.
#[test]
fn a_lexicon_grows_from_the_memory() {
    let desk = Desk::new();
    let pairs: String = (0..20)
        .map(|n| format!("zorbas rojas {n}\tquibbles red {n}\nfrolas azules {n}\tmurks blue {n}\n"))
        .collect();
    desk.file("pairs.tsv", pairs);
    let memory = ["--memory", "desk.db"];
    desk.run(&[&["import", "pairs.tsv"][..], &memory].concat())
        .expect_code(0);
    let train = ["lexicon", "train", "-o", "my.lex", "--reverse", "back.lex"];
    desk.run(&[&train[..], &memory].concat()).expect_code(0);

    desk.run(&["lexicon", "show", "zorba"]).expect_code(1);
    let shown = desk.run(&["lexicon", "show", "zorba", "--lexicon", "my.lex"]);
    shown.expect_code(0);
    assert!(shown.stdout.contains("quibbl"), "{}", shown.stdout);
    let back = ["lexicon", "show", "murks", "--src", "en", "--tgt", "es"];
    let back = desk.run(&[&back[..], &["--lexicon", "back.lex"]].concat());
    assert!(
        back.expect_code(0).stdout.contains("frol"),
        "{}",
        back.stdout
    );

    // What is known to translate each other is paired with more confidence.
    desk.file("es.txt", "Zorbas rojas frolas.\n")
        .file("en.txt", "Quibbles red murks.\n");
    let align = [
        "align", "es.txt", "en.txt", "--src", "es", "--tgt", "en", "--json",
    ];
    let score = |more: &[&str]| {
        let ran = desk.run(&[&align[..], more].concat());
        ran.expect_code(0).records_of("bead")[0]["score"]
            .as_f64()
            .unwrap()
    };
    let (without, with) = (score(&[]), score(&["--lexicon", "my.lex"]));
    assert!(with > without, "{with} {without}");
    desk.file("teletipo.toml", "lexicon = [\"my.lex\"]\n");
    assert_eq!(score(&[]), with);
}

#[test]
fn what_is_no_lexicon_is_refused() {
    let desk = Desk::new();
    desk.file("pairs.tsv", pairs());
    let train = ["lexicon", "train", "pairs.tsv", "-o", "my.lex"];
    desk.run(&train).expect_code(0);
    let show = |files: &[&str]| {
        let mut arguments = vec!["lexicon", "show", "casa"];
        files
            .iter()
            .for_each(|file| arguments.extend(["--lexicon", file]));
        desk.run(&arguments)
    };
    show(&["pairs.tsv"]).expect_code(3).expect_stderr(&[
        "pairs.tsv:1",
        "es to en",
        "lexicon train",
    ]);
    show(&["my.lex", "my.lex"])
        .expect_code(2)
        .expect_stderr(&["second lexicon from es into en"]);
    show(&["nowhere.lex"])
        .expect_code(3)
        .expect_stderr(&["nowhere.lex"]);
    desk.run(&["lexicon", "train", "-o", "new.lex", "--memory", "none.db"])
        .expect_code(3)
        .expect_stderr(&["none.db"]);
    desk.file("empty.tsv", "");
    desk.run(&["lexicon", "train", "empty.tsv", "-o", "new.lex"])
        .expect_code(2)
        .expect_stderr(&["no pairs es to en"]);
    desk.run(&[&train[..], &["--reverse", "my.lex", "--force"]].concat())
        .expect_code(2)
        .expect_stderr(&["both directions"]);
    desk.file("back.lex", "precious");
    let fresh = ["lexicon", "train", "pairs.tsv", "-o", "fresh.lex"];
    desk.run(&[&fresh[..], &["--reverse", "back.lex"]].concat())
        .expect_code(3)
        .expect_stderr(&["back.lex", "--force"]);
    assert!(!desk.path("fresh.lex").exists());
}
