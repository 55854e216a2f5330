//! TMX out.

use std::fs;
use std::io::Read;
use std::path::Path;
use std::process::Command;

use super::*;

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
