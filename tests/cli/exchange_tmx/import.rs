//! TMX in.

use super::*;

#[test]
fn every_version_and_encoding_is_read() {
    let plain = tmx("es", &pair("año — 3 €", "year"))
        .replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", "");
    let utf16 = |text: &str, order: fn(u16) -> [u8; 2]| -> Vec<u8> {
        text.encode_utf16().flat_map(order).collect()
    };
    let marked = format!("\u{feff}{plain}");
    let windows = format!("<?xml version=\"1.0\" encoding=\"windows-1252\"?>{plain}");
    let windows: Vec<u8> = windows
        .chars()
        .map(|c| match c {
            '—' => 0x97,
            '€' => 0x80,
            c => u8::try_from(u32::from(c)).unwrap(),
        })
        .collect();
    for (name, bytes) in [
        ("utf-8", plain.clone().into_bytes()),
        ("utf-8 with a mark", marked.clone().into_bytes()),
        ("utf-16le", utf16(&plain, u16::to_le_bytes)),
        ("utf-16be", utf16(&plain, u16::to_be_bytes)),
        ("utf-16le with a mark", utf16(&marked, u16::to_le_bytes)),
        ("utf-16be with a mark", utf16(&marked, u16::to_be_bytes)),
        ("windows-1252", windows),
        (
            "1.1",
            plain
                .replace("1.4", "1.1")
                .replace("xml:lang", "lang")
                .into_bytes(),
        ),
        ("2.0", plain.replace("1.4", "2.0").into_bytes()),
    ] {
        let desk = Desk::new();
        desk.file("in.tmx", bytes);
        assert_eq!(imported(&desk, "in.tmx")["created"], 1, "{name}");
        assert!(
            exported(&desk, &[]).contains("<seg>año — 3 €</seg>"),
            "{name}"
        );
    }
}

#[test]
fn languages_are_read_in_the_shapes_files_hold() {
    for (srclang, source, target) in [
        ("ES", "ES", "EN"),
        ("es_ES", "es_ES", "en_US"),
        ("spa", "spa", "eng"),
        ("*all*", "es", "en"),
        ("en", "es", "en"),
    ] {
        let desk = Desk::new();
        let text = tmx(srclang, &entry(&[(target, "one"), (source, "uno")]));
        desk.file("in.tmx", text.replace("<tu>", "<tu srclang=\"*all*\">"));
        let ran = desk.run(&[
            "--memory", "m.db", "import", "--src", "es", "--tgt", "en", "in.tmx",
        ]);
        ran.expect_code(0);
        assert!(exported(&desk, &[]).contains("<seg>uno</seg>"), "{srclang}");
    }
}

#[test]
fn entries_of_any_number_of_variants_are_read_and_what_is_skipped_is_told() {
    let desk = Desk::new();
    let eight = ["de", "en", "es", "fr", "it", "pt", "ca", "nl"].map(|lang| (lang, "cinco"));
    let entries = [
        entry(&[("es", "uno"), ("en", "one"), ("fr", "un")]),
        entry(&eight),
        entry(&[("es", "solo")]),
        entry(&[("es", " "), ("en", "one")]),
        entry(&[("es", "dos"), ("en", "")]),
        "<tu><tuv xml:lang=\"es\"/><tuv xml:lang=\"en\"><seg>x</seg></tuv></tu>".into(),
    ];
    desk.file("in.tmx", tmx("es", &entries.concat()));
    let ran = desk.run(&[
        "--memory", "m.db", "import", "--json", "--src", "es", "--tgt", "en", "in.tmx",
    ]);
    let told = summary(ran.expect_code(0));
    assert_eq!((&told["read"], &told["created"]), (&2.into(), &2.into()));
    let skipped = told["skipped"].as_object().unwrap();
    let all: u64 = skipped.values().map(|count| count.as_u64().unwrap()).sum();
    assert_eq!(all, 4, "{told}");
}

#[test]
fn contexts_of_other_tools_are_known() {
    let props = |props: &[(&str, &str)]| -> String {
        let prop = |(name, value): &(&str, &str)| format!("<prop type=\"{name}\">{value}</prop>");
        props.iter().map(prop).collect()
    };
    let variants = |inside: &str| {
        format!(
            "<tuv xml:lang=\"es\">{inside}<seg>uno</seg></tuv><tuv xml:lang=\"en\"><seg>one</seg></tuv>"
        )
    };
    let memoq = [
        ("x-context-pre", "&lt;seg&gt;Antes&lt;/seg&gt;"),
        ("x-context-post", "&lt;seg&gt;Luego&lt;/seg&gt;"),
    ];
    let matecat = [("x-context-pre", "Antes"), ("x-context-post", "Luego")];
    let omegat = [
        ("file", "a.txt"),
        ("id", "1"),
        ("prev", "Antes"),
        ("next", "Luego"),
    ];
    let trados = [
        ("x-Context", "1, 2"),
        ("x-ContextContent", "Antes |  | Before | "),
    ];
    for (tool, entry, next) in [
        ("memoQ", variants(&props(&memoq)), true),
        (
            "MateCat",
            format!("<note>n</note>{}{}", props(&matecat), variants("")),
            true,
        ),
        (
            "OmegaT",
            format!("{}{}", props(&omegat), variants("")),
            true,
        ),
        (
            "Trados",
            format!("{}{}", props(&trados), variants("")),
            false,
        ),
    ] {
        let desk = desk_with(&format!("<tu>{entry}</tu>"));
        let text = exported(&desk, &[]);
        assert!(text.contains("x-context-pre\">Antes<"), "{tool}: {text}");
        assert_eq!(
            text.contains("x-context-post\">Luego<"),
            next,
            "{tool}: {text}"
        );
        desk.file("out.tmx", &text);
        assert_unchanged(&desk, "out.tmx", 1);
    }
}

#[test]
fn tags_are_kept_beside_a_plain_text_that_is_found() {
    let desk = desk_with(&pair(TAGGED, "A <ph>1</ph>big quake in Ica"));
    let ran = desk.run(&[
        "--memory",
        "m.db",
        "match",
        "--json",
        "Un sismo grande en Ica",
    ]);
    let found = &ran.expect_code(0).records_of("match")[0];
    assert_eq!(found["source"], "Un sismo grande en Ica");
    desk.file("out.tmx", exported(&desk, &[]));
    assert_unchanged(&desk, "out.tmx", 1);
    // A memory made of the export alone gives the same export.
    let other = Desk::new();
    other.file("out.tmx", desk.read("out.tmx"));
    imported(&other, "out.tmx");
    assert_eq!(exported(&other, &[]), desk.read("out.tmx"));
}

#[test]
fn a_damaged_file_is_refused_or_what_is_whole_of_it_taken() {
    let whole = tmx(
        "es",
        &[
            pair("uno", "one"),
            pair("dos", "&roto;"),
            pair("tres", "three"),
        ]
        .concat(),
    );
    let cut = whole.split("tres").next().unwrap().replace("&roto;", "two");
    for (text, kept, reason) in [
        (whole, 2, "damaged: not well-formed"),
        (cut, 2, "damaged: cut off"),
    ] {
        let desk = Desk::new();
        desk.file("in.tmx", &text);
        let import = ["--memory", "m.db", "import", "--json", "in.tmx"];
        desk.run(&import).expect_code(3);
        // Nothing was stored: there is not even a memory.
        let ran = desk.run(&["--memory", "m.db", "export"]);
        ran.expect_code(3).expect_stderr(&["there is no memory"]);
        let ran = desk.run(&[&import[..], &["--keep-going"]].concat());
        let told = summary(ran.expect_code(1));
        assert_eq!(told["created"], kept, "{told}");
        assert_eq!(told["skipped"][reason], 1, "{told}");
    }
    // A sound file is done as ever.
    let desk = Desk::new();
    desk.file("in.tmx", tmx("es", &pair("uno", "one")));
    desk.run(&["--memory", "m.db", "import", "--keep-going", "in.tmx"])
        .expect_code(0);
}

#[test]
fn utf_16_without_a_mark_is_never_a_file_of_no_units() {
    let empty = tmx("es", "");
    for order in [u16::to_le_bytes as fn(u16) -> [u8; 2], u16::to_be_bytes] {
        let desk = Desk::new();
        let text = tmx("es", &pair("uno", "one"));
        let bytes: Vec<u8> = text.encode_utf16().flat_map(order).collect();
        // Without its first character it is no file at all, and refused.
        desk.file("odd.tmx", &bytes[2..]);
        desk.run(&["--memory", "m.db", "import", "odd.tmx"])
            .expect_code(3);
        desk.file("in.tmx", bytes);
        assert_eq!(imported(&desk, "in.tmx")["read"], 1);
        let bytes: Vec<u8> = empty.encode_utf16().flat_map(order).collect();
        desk.file("empty.tmx", bytes);
        assert_eq!(imported(&desk, "empty.tmx")["read"], 0);
    }
}
