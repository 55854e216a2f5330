//! Input that nobody wishes for: the right exit code, a message, never a panic.

use crate::harness::{Desk, Ran, sample};

/// A panic exits with 101 and says so; a signal has no code.
fn expect_sane(ran: &Ran, what: &str) {
    assert!(
        (0..=3).contains(&ran.code),
        "{what}: exit code {}\n{}",
        ran.code,
        ran.stderr
    );
    assert!(!ran.stderr.contains("panicked"), "{what}:\n{}", ran.stderr);
}

#[test]
fn odd_texts_through_every_reader() {
    let megabytes = 10;
    let long = "La reunión duró una hora y nadie dijo nada ".repeat(megabytes * 1024 * 1024 / 43);
    let dots = ".".repeat(1_000_000);
    let cases: [(&str, &[u8], i32); 12] = [
        ("empty", b"", 0),
        ("line ends only", b"\n\r\n\n", 0),
        ("one word", b"Hola", 0),
        (
            "one line",
            "El Gobierno anunció ayer nuevas medidas.".as_bytes(),
            0,
        ),
        ("no letters", b"12 + 34 = 46\n", 0),
        ("binary", b"\x00\x01\x02\xff\xfe\x00PNG", 3),
        ("a zip", b"PK\x03\x04\x14\x00\x00\x00", 3),
        (
            "latin-1",
            b"El a\xf1o pasado lleg\xf3 la vicepresidenta a Espa\xf1a.",
            0,
        ),
        ("cut UTF-8", b"El a\xc3\xb1o pasado lleg\xc3", 0),
        ("lone marks", "“”«»—…¿¡".as_bytes(), 0),
        ("ten megabytes on one line", long.as_bytes(), 0),
        ("a million dots", dots.as_bytes(), 0),
    ];
    let desk = Desk::new();
    for (what, bytes, code) in cases {
        desk.file("odd.txt", bytes);
        let ran = desk.run(&["segment", "odd.txt"]);
        expect_sane(&ran, what);
        assert_eq!(ran.code, code, "{what}\n{}", ran.stderr);
        if code == 3 {
            ran.expect_stderr(&["odd.txt", "byte", "expected", "try"]);
        }
        desk.file("in/a.es.txt", bytes)
            .file("in/a.en.txt", "The government announced new measures.");
        for arguments in [
            &["align", "odd.txt", &sample("harris.en.txt")][..],
            &[
                "align",
                &sample("harris.es.txt"),
                "odd.txt",
                "--src",
                "es",
                "--tgt",
                "en",
            ][..],
            &["--memory", "m.db", "import", "odd.txt"][..],
            &["run", "in", "-o", "out"][..],
        ] {
            expect_sane(&desk.run(arguments), what);
        }
        if bytes.len() < 100_000 {
            desk.run(&[
                "align",
                &sample("harris.es.txt"),
                &sample("harris.en.txt"),
                "--store",
                "--memory",
                "m.db",
            ]);
            expect_sane(
                &desk.run(&["--memory", "m.db", "match", "--file", "odd.txt"]),
                what,
            );
            expect_sane(&desk.run(&["--memory", "m.db", "trace", "odd.txt"]), what);
        }
    }
}

#[test]
fn one_huge_word_and_one_huge_segment() {
    let desk = Desk::new();
    desk.file("word.txt", "a".repeat(10 * 1024 * 1024));
    desk.run(&[
        "align", "word.txt", "word.txt", "--src", "es", "--tgt", "en",
    ])
    .expect_code(0);
    desk.file("long.txt", "palabra ".repeat(20_000));
    let both = [
        "align", "long.txt", "long.txt", "--src", "es", "--tgt", "en", "--store", "--memory",
        "m.db",
    ];
    desk.run(&both).expect_code(0);
    let ran = desk.run(&[
        "--memory", "m.db", "match", "--file", "long.txt", "--src", "es", "--json",
    ]);
    assert_eq!(ran.expect_code(0).records()[0]["score"], 101);
}

#[test]
fn what_makes_no_sense_is_warned_of() {
    let desk = Desk::new();
    let (es, en) = (sample("harris.es.txt"), sample("harris.en.txt"));
    desk.run(&["align", &en, &es, "--src", "es", "--tgt", "en"])
        .expect_code(0)
        .expect_stderr(&["swapped"]);
    desk.run(&["align", &en, &es])
        .expect_code(0)
        .expect_stderr(&["swapped"]);
    desk.run(&["align", &es, &es])
        .expect_code(0)
        .expect_stderr(&["the same text"]);
    desk.file(
        "other.txt",
        "El presidente llegó ayer a la capital. La reunión fue breve.",
    );
    desk.run(&["align", &es, "other.txt"])
        .expect_code(0)
        .expect_stderr(&["both in es"]);
    desk.file("empty.txt", "");
    let empty = desk.run(&["align", &es, "empty.txt", "--json"]);
    empty
        .expect_code(0)
        .expect_stderr(&["empty.txt holds no text"]);
    assert_eq!(empty.records_of("summary")[0]["dropped"], 18);
    desk.run(&["align", &es, "nowhere.txt"])
        .expect_code(3)
        .expect_stderr(&["nowhere.txt"]);
}

#[test]
fn an_empty_folder_is_a_run_of_nothing() {
    let desk = Desk::new();
    std::fs::create_dir(desk.path("in")).unwrap();
    let ran = desk.run(&["run", "in", "--json"]);
    ran.expect_code(0);
    assert_eq!(ran.records_of("summary")[0]["stories"], 0);
}

#[test]
fn a_terminal_gets_no_control_characters_from_a_story() {
    let desk = Desk::new();
    let text = "El Gobierno \u{1b}[31manunció\u{202e} ayer\tnuevas medidas contra la inflación.";
    desk.file("a.txt", text);
    let segment = |color: &str| {
        let ran = desk.run(&["segment", "a.txt", "--lang", "es", "--color", color]);
        ran.expect_code(0);
        ran.stdout
    };
    assert!(!segment("always").contains(['\u{1b}', '\u{202e}']));
    // A pipe gets the text as it is.
    assert_eq!(segment("auto"), format!("{text}\n"));
}

#[test]
fn a_stream_is_segmented_as_a_whole_text_is() {
    let desk = Desk::new();
    let paragraph = "Murió en EE.UU. el lunes. Nadie lo esperaba. ".repeat(3000);
    let text = format!("Titular\n{paragraph}\n\nOtro párrafo.\nrjm/ecp\n");
    let whole = desk
        .run_with(&["segment", "--json", "-"], text.as_bytes())
        .records();
    assert_eq!(whole.len(), 6003);
    for record in &whole {
        let span = |end: &str| record[end].as_u64().unwrap() as usize;
        assert_eq!(record["text"], text[span("start")..span("end")]);
    }
    let roles = [0, 1, 6001, 6002].map(|n| whole[n]["role"].as_str().unwrap().to_owned());
    assert_eq!(roles, ["headline", "body", "body", "footer"]);
    assert_eq!(whole[6002]["paragraph"], 3);
}

#[test]
fn a_broken_byte_deep_in_a_file_is_named() {
    let desk = Desk::new();
    let line = "La reunión terminó sin acuerdo.\n";
    let mut bytes = line.repeat(5000).into_bytes();
    let byte = bytes.len() + 3;
    bytes.extend(b"fin\xf3\n");
    desk.file("a.txt", &bytes);
    let ran = desk.run(&["segment", "a.txt"]);
    ran.expect_code(3)
        .expect_stderr(&["a.txt:5001", &format!("byte {byte}"), "--encoding"]);
    // What stood before it was printed.
    assert_eq!(ran.stdout.lines().count(), 5000);
    desk.run(&["align", "a.txt", "a.txt"])
        .expect_code(3)
        .expect_stderr(&["a.txt:5001"]);
}

#[test]
fn a_byte_order_mark_is_not_counted() {
    let desk = Desk::new();
    desk.file("a.txt", "\u{feff}Murió ayer. Nadie lo esperaba.\n");
    let records = desk
        .run(&["segment", "--json", "--lang", "es", "a.txt"])
        .records();
    assert_eq!(
        (&records[0]["start"], &records[0]["end"]),
        (&0.into(), &12.into())
    );
}
