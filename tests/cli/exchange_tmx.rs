//! TMX out and in: one test for each thing that is promised of it.

use std::fs;
use std::io::Read;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::harness::{Desk, Ran};

/// A file around `entries`, from another tool.
fn tmx(srclang: &str, entries: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\"><header \
         creationtool=\"Otra\" creationtoolversion=\"1\" segtype=\"sentence\" o-tmf=\"x\" \
         adminlang=\"en\" srclang=\"{srclang}\" datatype=\"xml\"/><body>{entries}</body></tmx>"
    )
}

fn entry(variants: &[(&str, &str)]) -> String {
    let variant =
        |(lang, text): &(&str, &str)| format!("<tuv xml:lang=\"{lang}\"><seg>{text}</seg></tuv>");
    format!(
        "<tu>{}</tu>",
        variants.iter().map(variant).collect::<String>()
    )
}

fn pair(source: &str, target: &str) -> String {
    entry(&[("es", source), ("en", target)])
}

/// Imports a file into a memory of its own; its summary.
fn imported(desk: &Desk, file: &str) -> Value {
    let ran = desk.run(&["--memory", "m.db", "import", "--json", file]);
    summary(ran.expect_code(0))
}

fn summary(ran: &Ran) -> Value {
    ran.records_of("summary")[0].clone()
}

/// What `export` writes of the memory.
fn exported(desk: &Desk, arguments: &[&str]) -> String {
    let ran = desk.run(&[&["--memory", "m.db", "export"], arguments].concat());
    ran.expect_code(0);
    ran.stdout
}

/// A desk whose memory holds what `entries` say.
fn desk_with(entries: &str) -> Desk {
    let desk = Desk::new();
    desk.file("in.tmx", tmx("es", entries));
    imported(&desk, "in.tmx");
    desk
}

/// A re-import of `file` into the memory that it came from changes nothing.
fn assert_unchanged(desk: &Desk, file: &str, units: u64) {
    let before = exported(desk, &[]);
    let summary = imported(desk, file);
    assert_eq!(summary["unchanged"], units, "{summary}");
    assert_eq!(summary["read"], units);
    assert_eq!(exported(desk, &[]), before);
}

const TAGGED: &str = "Un <bpt i=\"1\" type=\"bold\">&lt;b&gt;</bpt>sismo<ept i=\"1\">&lt;/b&gt;</ept>\
                      <ph x=\"5\">&lt;br/&gt;</ph> <hi type=\"x\">grande</hi><it pos=\"begin\">&lt;i&gt;</it> en <ut>{u}</ut>Ica";

#[test]
fn each_side_has_one_code_and_the_source_comes_first() {
    let desk = desk_with(
        &[
            entry(&[("EN_us", "one"), ("es_MX", "uno")]),
            entry(&[("spa", "dos"), ("eng", "two"), ("fr", "deux")]),
        ]
        .concat(),
    );
    let text = exported(&desk, &[]);
    assert!(text.contains("srclang=\"es\""));
    for (n, line) in text
        .lines()
        .filter(|line| line.starts_with("<tuv"))
        .enumerate()
    {
        let code = ["es", "en"][n % 2];
        assert!(
            line.starts_with(&format!("<tuv xml:lang=\"{code}\">")),
            "{line}"
        );
    }
    assert_eq!(text.matches("<tuv").count(), 4);
    assert!(!text.contains('_'), "{text}");
}

#[test]
fn a_language_map_names_the_sides_and_is_undone_by_a_re_import() {
    let desk = desk_with(&[pair("uno", "one"), pair(TAGGED, "A quake in Ica")].concat());
    desk.run(&[
        "--memory",
        "m.db",
        "export",
        "--lang-map",
        "es=es-ES",
        "--lang-map",
        "en=EN_us",
        "-o",
        "out.tmx",
    ])
    .expect_code(0);
    let text = desk.read("out.tmx");
    assert!(text.contains("srclang=\"es-ES\""));
    assert_eq!(text.matches("xml:lang=\"es-ES\"").count(), 2);
    assert_eq!(text.matches("xml:lang=\"en-US\"").count(), 2);
    assert_unchanged(&desk, "out.tmx", 2);
    for wrong in ["fr=fr-FR", "es=en", "es"] {
        let ran = desk.run(&["--memory", "m.db", "export", "--lang-map", wrong]);
        ran.expect_code(2);
    }
}

#[test]
fn the_header_has_all_seven_attributes() {
    let text = exported(&desk_with(&pair("uno", "one")), &[]);
    let header = text
        .lines()
        .find(|line| line.starts_with("<header"))
        .unwrap();
    for attribute in [
        "creationtool=\"teletipo\"",
        "creationtoolversion=",
        "segtype=\"sentence\"",
        "o-tmf=",
        "adminlang=",
        "srclang=\"es\"",
        "datatype=",
    ] {
        assert!(header.contains(attribute), "{header}");
    }
}

#[test]
fn texts_are_trimmed_nfc_and_keep_their_no_break_spaces() {
    let desk = desk_with(&pair(
        "  an\u{303}o: 3,4\u{a0}%&#10; sube ",
        " 3.4\u{202f}% up\u{a0}",
    ));
    let text = exported(&desk, &[]);
    assert!(text.contains("<seg>año: 3,4\u{a0}% sube</seg>"), "{text}");
    assert!(text.contains("<seg>3.4\u{202f}% up</seg>"), "{text}");
}

#[test]
fn markup_goes_out_as_elements_that_every_client_knows() {
    let desk = desk_with(&[pair(TAGGED, "A quake"), pair("uno", "one")].concat());
    let text = exported(&desk, &[]);
    for never in ["<hi", "<ut", "<g ", "<g>", "<x ", "<x/", "<sub"] {
        assert!(!text.contains(never), "{never}: {text}");
    }
    for expected in [
        "Un <bpt i=\"1\" x=\"1\" type=\"bold\">&lt;b&gt;</bpt>sismo<ept i=\"1\">",
        "<ph x=\"5\">&lt;br/&gt;</ph>",
        "type=\"x\"/>grande<ept i=\"2\"/>",
        "<it pos=\"begin\"",
        "<seg>uno</seg>",
    ] {
        assert!(text.contains(expected), "{expected}: {text}");
    }
}

#[test]
fn notes_and_props_come_before_variants_and_the_file_is_valid_by_the_dtd() {
    let entries = format!(
        "<tu creationdate=\"20200102T030405Z\"><note>ojo</note><prop type=\"file\">a.txt</prop>\
         <prop type=\"id\">7</prop><prop type=\"prev\">Antes</prop><prop type=\"next\">Luego</prop>\
         <prop type=\"x-align-score\">0.5</prop><prop type=\"x-story-id\">02</prop>\
         <tuv xml:lang=\"es\"><prop type=\"p\">v</prop><seg>{TAGGED}</seg></tuv>\
         <tuv xml:lang=\"en\"><note>n</note><seg>one</seg></tuv></tu>"
    );
    let desk = desk_with(&entries);
    desk.run(&["--memory", "m.db", "export", "-o", "out.tmx"])
        .expect_code(0);
    let text = desk.read("out.tmx");
    for prop in [
        "<note>ojo</note>",
        "<prop type=\"file\">a.txt</prop>",
        "<prop type=\"id\">7</prop>",
        "<prop type=\"prev\">Antes</prop>",
        "<prop type=\"next\">Luego</prop>",
        "<prop type=\"x-context-pre\">Antes</prop>",
        "<prop type=\"x-context-post\">Luego</prop>",
        "<prop type=\"x-align-score\">0.5000</prop>",
        "<prop type=\"x-story-id\">02</prop>",
        "<prop type=\"p\">v</prop>",
    ] {
        let (before, _) = text.split_once("<tuv").unwrap();
        assert!(before.contains(prop), "{prop}: {text}");
    }
    assert_unchanged(&desk, "out.tmx", 1);
    assert_valid(&desk.path("out.tmx"));
}

/// Holds a file against the DTD that comes with OmegaT, where that is installed.
fn assert_valid(file: &Path) {
    let jar = "/usr/share/omegat/OmegaT.jar";
    let folder = file.parent().unwrap();
    let unpacked = Command::new("unzip")
        .args(["-qoj", jar, "schemas/tmx14.dtd", "-d"])
        .arg(folder)
        .status();
    if !unpacked.is_ok_and(|status| status.success()) {
        return;
    }
    let Ok(checked) = Command::new("xmllint")
        .args(["--noout", "--nonet", "--dtdvalid", "tmx14.dtd"])
        .arg(file)
        .current_dir(folder)
        .output()
    else {
        return;
    };
    assert!(
        checked.status.success(),
        "{}",
        String::from_utf8_lossy(&checked.stderr)
    );
}

#[test]
fn the_file_is_utf_8_without_a_mark_and_its_dates_have_the_one_legal_form() {
    let desk = desk_with(
        "<tu creationdate=\"2020-01-02T03:04:05Z\" changedate=\"19000101T000000Z\">\
         <tuv xml:lang=\"es\"><seg>uno</seg></tuv><tuv xml:lang=\"en\"><seg>one</seg></tuv></tu>",
    );
    let text = exported(&desk, &[]);
    assert!(text.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
    assert!(
        text.contains("creationdate=\"20200102T030405Z\" changedate=\"19000101T000000Z\""),
        "{text}"
    );
}

#[test]
fn an_export_is_split_into_whole_files() {
    let entries: String = (0..5).map(|n| pair(&format!("uno {n}"), "one")).collect();
    let desk = desk_with(&entries);
    let export = |arguments: &[&str]| {
        desk.run(&[&["--memory", "m.db", "export", "--json"], arguments].concat())
    };
    let ran = export(&["--split", "2", "-o", "memory.tmx"]);
    let told = summary(ran.expect_code(0));
    assert_eq!((&told["units"], &told["files"]), (&5.into(), &3.into()));
    for (number, units) in [(1, 2), (2, 2), (3, 1)] {
        let text = desk.read(&format!("memory-000{number}.tmx"));
        assert_eq!(text.matches("<tu ").count(), units);
        assert!(text.ends_with("</tmx>\n") && text.contains("<header"));
    }
    assert!(!desk.path("memory.tmx").exists());
    for number in 1..=3 {
        assert_unchanged(
            &desk,
            &format!("memory-000{number}.tmx"),
            [2, 2, 1][number - 1],
        );
    }
    // A part that is there stops all of them; --force replaces them and what is left over.
    export(&["--split", "2", "-o", "memory.tmx"]).expect_code(3);
    fs::remove_file(desk.path("memory-0001.tmx")).unwrap();
    export(&["--split", "2", "-o", "memory.tmx"]).expect_code(3);
    assert!(!desk.path("memory-0001.tmx").exists());
    export(&["--split", "4", "-o", "memory.tmx", "--force"]).expect_code(0);
    assert!(desk.path("memory-0002.tmx").exists() && !desk.path("memory-0003.tmx").exists());
    export(&["--split", "2"]).expect_code(2);
    export(&["--split", "0", "-o", "x.tmx"]).expect_code(2);
    // Other formats are split as well.
    export(&["--split", "3", "-o", "m.tsv"]).expect_code(0);
    assert!(desk.read("m-0002.tsv").lines().count() >= 2);
}

#[test]
fn a_name_in_gz_is_a_packed_file_and_always_the_same() {
    let desk = desk_with(&pair("uno", "one"));
    for name in ["a.tmx.gz", "b.tmx.gz", "a.tsv.gz"] {
        desk.run(&["--memory", "m.db", "export", "-o", name])
            .expect_code(0);
    }
    let unpacked = |name: &str| {
        let mut text = String::new();
        let file = fs::File::open(desk.path(name)).unwrap();
        flate2::read::GzDecoder::new(file)
            .read_to_string(&mut text)
            .unwrap();
        text
    };
    assert_eq!(unpacked("a.tmx.gz"), exported(&desk, &[]));
    assert_eq!(unpacked("a.tsv.gz"), exported(&desk, &["--to", "tsv"]));
    let bytes = |name: &str| fs::read(desk.path(name)).unwrap();
    assert_eq!(bytes("a.tmx.gz"), bytes("b.tmx.gz"));
}

#[test]
fn filters_choose_the_units() {
    let scored = |score: &str, text: &str| {
        let prop = format!("<tu><prop type=\"x-align-score\">{score}</prop>");
        pair(text, "x").replacen("<tu>", &prop, 1)
    };
    let desk = desk_with(&[scored("0.95", "seguro"), scored("0.6", "dudoso")].concat());
    let text = exported(&desk, &["--min-confidence", "0.9"]);
    assert!(text.contains("seguro") && !text.contains("dudoso"));
}

#[test]
fn an_omegat_project_has_trusted_pairs_apart_from_doubtful_ones() {
    let scored = |score: &str, text: &str| {
        let prop = format!("<tu><prop type=\"x-align-score\">{score}</prop>");
        pair(text, "x").replacen("<tu>", &prop, 1)
    };
    let entries = [
        pair("de otro", "x"),
        scored("0.9", "seguro"),
        scored("0.85", "casi"),
        scored("0.41", "dudoso"),
    ];
    let desk = desk_with(&entries.concat());
    let export = |arguments: &[&str]| {
        let command = ["--memory", "m.db", "export", "--json", "--to", "omegat"];
        desk.run(&[&command, arguments].concat())
    };
    let told = summary(export(&["-o", "project"]).expect_code(0));
    assert_eq!((&told["units"], &told["files"]), (&4.into(), &4.into()));
    for folder in [
        "source",
        "target",
        "glossary",
        "dictionary",
        "omegat",
        "tm/auto",
    ] {
        assert!(desk.path("project").join(folder).is_dir(), "{folder}");
    }
    let settings = desk.read("project/omegat.project");
    assert!(settings.contains("<source_lang>es</source_lang>"));
    for (folder, texts) in [
        ("auto", &["de otro", "seguro"][..]),
        ("penalty-010", &["casi"]),
        ("penalty-050", &["dudoso"]),
    ] {
        let text = desk.read(&format!("project/tm/{folder}/memory.tmx"));
        assert_eq!(text.matches("<tu ").count(), texts.len());
        assert!(texts.iter().all(|one| text.contains(one)), "{text}");
    }
    // What stands there is not touched but by force, and then only what is ours.
    desk.file("project/source/cable.txt", "Un cable.");
    desk.file("project/tm/auto/memory-0007.tmx", "old");
    desk.file("project/tm/auto/other.tmx", "theirs");
    export(&["-o", "project"]).expect_code(3);
    export(&["-o", "project", "--force", "--min-confidence", "0.8"]).expect_code(0);
    assert_eq!(desk.read("project/source/cable.txt"), "Un cable.");
    assert_eq!(desk.read("project/tm/auto/other.tmx"), "theirs");
    assert!(!desk.path("project/tm/auto/memory-0007.tmx").exists());
    assert!(!desk.path("project/tm/penalty-050/memory.tmx").exists());
    export(&[]).expect_code(2);
    export(&["-o", "mapped", "--lang-map", "es=es-ES"]).expect_code(0);
    assert!(
        desk.read("mapped/omegat.project")
            .contains("<source_lang>es-ES<")
    );
}

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
