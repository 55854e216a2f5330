//! One OmegaT project with all that teletipo writes for it, and what OmegaT writes back.
//!
//! OmegaT takes seconds to start, so what can share a project does: drafts in XLIFF, a memory
//! with inline tags, and a page and a text that were translated in OmegaT before.

use std::path::Path;

use serde_json::Value;

use crate::{Desk, are_installed, beside, must_succeed, root, texts};

/// A memory of another tool with inline tags of every kind.
const TAGGED: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
<header creationtool="elsewhere" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="es" datatype="html"/>
<body>
<tu><tuv xml:lang="es"><seg>Lea el <bpt i="1" x="1" type="bold">&lt;b&gt;</bpt>informe<ept i="1">&lt;/b&gt;</ept> completo.</seg></tuv><tuv xml:lang="en"><seg>Read the full <bpt i="1" x="1" type="bold">&lt;b&gt;</bpt>report<ept i="1">&lt;/b&gt;</ept>.</seg></tuv></tu>
<tu><tuv xml:lang="es"><seg>La foto<ph x="1" type="image">&lt;img/&gt;</ph> es de ayer.</seg></tuv><tuv xml:lang="en"><seg>The picture<ph x="1" type="image">&lt;img/&gt;</ph> is from yesterday.</seg></tuv></tu>
<tu><tuv xml:lang="es"><seg>Aquí acaba el párrafo<it pos="end" x="1">&lt;/i&gt;</it>.</seg></tuv><tuv xml:lang="en"><seg>Here the paragraph ends<it pos="end" x="1">&lt;/i&gt;</it>.</seg></tuv></tu>
</body>
</tmx>
"#;

/// Their texts, as they stand in the memory.
const TAGGED_TEXTS: [(&str, &str); 3] = [
    ("Lea el informe completo.", "Read the full report."),
    ("La foto es de ayer.", "The picture is from yesterday."),
    ("Aquí acaba el párrafo.", "Here the paragraph ends."),
];

/// What a translator saved in OmegaT: a sentence that is translated twice, each by what
/// stands around it, and one with tags.
const SAVED: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx11.dtd">
<tmx version="1.1">
<header creationtool="OmegaT" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext" creationtoolversion="3.6.0" segtype="paragraph" srclang="es"/>
<body>
<tu><tuv lang="es"><seg>Un texto &lt;b0&gt;en negrita&lt;/b0&gt; y fin.</seg></tuv><tuv lang="en" changedate="20260102T030405Z"><seg>A text &lt;b0&gt;in bold&lt;/b0&gt; and the end.</seg></tuv></tu>
<tu><tuv lang="es"><seg>Antes.</seg></tuv><tuv lang="en" changedate="20260102T030405Z"><seg>Before.</seg></tuv></tu>
<tu><prop type="file">twice.txt</prop><prop type="prev">Antes.</prop><prop type="next">En medio.</prop><tuv lang="es"><seg>Nada más.</seg></tuv><tuv lang="en" changedate="20260102T030405Z"><seg>Nothing else.</seg></tuv></tu>
<tu><prop type="file">twice.txt</prop><prop type="prev">En medio.</prop><prop type="next">Después.</prop><tuv lang="es"><seg>Nada más.</seg></tuv><tuv lang="en" changedate="20260102T030405Z"><seg>That is all.</seg></tuv></tu>
</body>
</tmx>
"#;

const TWICE: &str = "Antes.\n\nNada más.\n\nEn medio.\n\nNada más.\n\nDespués.\n";

const PAGE: &str = "<html><head><meta charset=\"utf-8\"></head><body><p>Un texto <b>en negrita</b> y fin.</p></body></html>";

#[test]
fn a_project_with_all_that_teletipo_writes() {
    if !are_installed(&["omegat", "python3", "pretranslate", "xmllint"]) {
        return;
    }
    let desk = Desk::with_samples();
    let settings = std::fs::read_to_string(beside("omegat.project.in")).unwrap();
    let settings = settings.replace("@SL@", "es").replace("@TL@", "en");
    desk.file("project/omegat.project", &settings);
    for folder in ["target", "glossary", "dictionary", "tm/auto"] {
        std::fs::create_dir_all(desk.path("project").join(folder)).unwrap();
    }
    desk.file("project/omegat/project_save.tmx", SAVED);
    desk.file("project/source/twice.txt", TWICE);
    desk.file("project/source/page.html", PAGE);
    desk.export("memory.db", "tmx", "project/tm/auto/samples.tmx");
    desk.file("tagged.in.tmx", TAGGED);
    desk.import("tagged.db", "tagged.in.tmx");
    desk.export("tagged.db", "tmx", "project/tm/auto/tagged.tmx");
    let tagged: Vec<&str> = TAGGED_TEXTS.iter().map(|(source, _)| *source).collect();
    desk.file("project/source/tagged.txt", &tagged.join("\n\n"));
    write_drafts(&desk);
    translate(&desk, "project");

    texts_of_tagged_units_are_filled(&desk);
    what_omegat_writes_is_a_memory_with_contexts(&desk);
    inline_tags_come_back(&desk);
    drafts_are_filled(&desk);
}

/// Runs OmegaT on a project folder without its windows.
fn translate(desk: &Desk, project: &str) {
    let mut omegat = desk.client("timeout");
    omegat.args(["300", "omegat", project, "--mode=console-translate"]);
    omegat.arg(format!("--config-dir={}", desk.path("settings").display()));
    omegat.args(["--disable-project-locking", "--no-team", "--quiet"]);
    let ran = must_succeed(&mut omegat);
    let said = String::from_utf8_lossy(&ran.stdout);
    assert!(!said.contains("Exception"), "{said}");
}

/// The paragraphs of a text.
fn paragraphs(text: &str) -> Vec<&str> {
    text.split("\n\n").map(str::trim).collect()
}

/// A story as XLIFF, its targets filled in two ways, and the memory itself.
fn write_drafts(desk: &Desk) {
    let story = root().join("samples/terremoto-ica-act.es.txt");
    let draft = [
        "translate",
        story.to_str().unwrap(),
        "--memory",
        "memory.db",
    ];
    for fill in ["best", "source"] {
        let name = format!("project/source/{fill}.xlf");
        let flags = ["--to", "xliff", "--fill-target", fill, "-o", &name];
        desk.teletipo(&[&draft[..], &flags].concat());
    }
    desk.export("memory.db", "xliff", "project/source/memory.xlf");
}

/// OmegaT translates what stands in a target: the source text by the memory, and a
/// translation, which is no source text, stays what it is.
fn drafts_are_filled(desk: &Desk) {
    let read = |name: &str| desk.read_as("xliff", name);
    for name in ["best.xlf", "memory.xlf"] {
        let before = read(&format!("project/source/{name}"));
        let after = read(&format!("project/target/{name}"));
        assert!(!before.is_empty(), "{name}");
        assert_eq!(texts(&before, "target"), texts(&after, "target"), "{name}");
        let counts = desk.read("project/omegat/project_stats.txt");
        let line = counts.lines().find(|line| line.starts_with(name)).unwrap();
        let segments: usize = line.split('\t').nth(1).unwrap().trim().parse().unwrap();
        let filled = texts(&before, "target");
        let filled = filled.iter().filter(|target| !target.is_empty()).count();
        assert_eq!(segments, filled, "{line}");
    }
    let units = desk.units("memory.db");
    let targets_of = |text: &str| -> Vec<&str> {
        let of = |unit: &&Value| unit["source"] == text;
        let found = units.iter().filter(of);
        found.map(|unit| unit["target"].as_str().unwrap()).collect()
    };
    let after = read("project/target/source.xlf");
    let mut filled = 0;
    for unit in &after {
        let (source, target) = (&unit["source"], unit["target"].as_str().unwrap());
        match targets_of(source.as_str().unwrap()).as_slice() {
            [] => assert_eq!(source, target),
            known => {
                assert!(known.contains(&target), "{unit}");
                filled += 1;
            }
        }
    }
    assert!(filled >= 5, "{filled} of {} filled", after.len());
}

/// OmegaT opens a memory with inline tags and finds its texts.
fn texts_of_tagged_units_are_filled(desk: &Desk) {
    let target = desk.read("project/target/tagged.txt");
    let expected: Vec<&str> = TAGGED_TEXTS.iter().map(|(_, target)| *target).collect();
    assert_eq!(paragraphs(&target), expected);
}

/// The files that OmegaT leaves in a project, read by teletipo: a sentence that was
/// translated twice is found by its neighbours.
fn what_omegat_writes_is_a_memory_with_contexts(desk: &Desk) {
    let target = desk.read("project/target/twice.txt");
    let expected = [
        "Before.",
        "Nothing else.",
        "En medio.",
        "That is all.",
        "Después.",
    ];
    assert_eq!(paragraphs(&target), expected);
    for name in [
        "omegat/project_save.tmx",
        "project-omegat.tmx",
        "project-level1.tmx",
        "project-level2.tmx",
    ] {
        let memory = format!("{}.db", Path::new(name).file_stem().unwrap().display());
        desk.import(&memory, &format!("project/{name}"));
        let mut look_up = desk.client(env!("CARGO_BIN_EXE_teletipo"));
        look_up.args(["--memory", &memory, "match", "--json", "--top", "1"]);
        look_up.args(["--src", "es", "--tgt", "en"]);
        look_up.args(["--file", "project/source/twice.txt"]);
        let found = crate::lines(&must_succeed(&mut look_up).stdout);
        let best = |n: usize| {
            let matches = |found: &&Value| found["type"] == "match" && found["n"] == n;
            let found = found.iter().find(matches);
            found.map(|found| (found["score"].clone(), found["target"].clone()))
        };
        for (n, target) in [(1, "Nothing else."), (3, "That is all.")] {
            assert_eq!(best(n), Some((101.into(), target.into())), "{name}");
        }
    }
}

/// Tags that OmegaT or another tool wrote stand in our TMX again, which is still valid.
fn inline_tags_come_back(desk: &Desk) {
    desk.import("level2.db", "project/project-level2.tmx");
    let plain = texts(&desk.units("level2.db"), "source").join("\n");
    assert!(plain.contains("Un texto en negrita y fin."), "{plain}");
    desk.export("level2.db", "tmx", "level2.tmx");
    let tags = |file: &str| {
        let text = desk.read(file);
        ["<bpt ", "<ept ", "<ph ", "<it "].map(|tag| text.matches(tag).count())
    };
    assert_eq!(tags("level2.tmx"), tags("project/project-level2.tmx"));
    assert_eq!(tags("level2.tmx"), [2, 2, 0, 0]);
    assert_eq!(
        tags("project/tm/auto/tagged.tmx"),
        tags("tagged.in.tmx"),
        "{}",
        desk.read("project/tm/auto/tagged.tmx")
    );
    for file in ["level2.tmx", "project/tm/auto/tagged.tmx"] {
        let ran = must_succeed(desk.client(beside("valid_check.sh")).arg(file));
        println!("{}", String::from_utf8_lossy(&ran.stdout));
    }
}

/// The folder that teletipo makes is a project that OmegaT opens; what it is sure of, it
/// takes by itself.
#[test]
fn omegat_opens_the_folder_that_teletipo_makes_for_it() {
    if !are_installed(&["omegat"]) {
        return;
    }
    let desk = Desk::with_samples();
    let memory = ["--memory", "memory.db", "export", "--to", "omegat"];
    desk.teletipo(&[&memory[..], &["-o", "project"]].concat());
    let auto = std::fs::read_dir(desk.path("project/tm/auto")).unwrap();
    assert!(auto.count() > 0);
    let units = desk.units("memory.db");
    let sure: Vec<&Value> = units
        .iter()
        .filter(|unit| unit["confidence"].as_f64().is_none_or(|sure| sure >= 0.9))
        .collect();
    assert!(sure.len() >= 20, "{} units", sure.len());
    let sources: Vec<&str> = sure
        .iter()
        .map(|unit| unit["source"].as_str().unwrap())
        .collect();
    desk.file("project/source/all.txt", &sources.join("\n\n"));
    translate(&desk, "project");
    let target = desk.read("project/target/all.txt");
    let target = paragraphs(&target);
    assert_eq!(target.len(), sure.len());
    let is_filled = |(unit, target): &(&&Value, &str)| {
        let mut same = units
            .iter()
            .filter(|other| other["source"] == unit["source"]);
        same.any(|other| other["target"] == **target)
    };
    let filled = sure.iter().zip(target).filter(is_filled).count();
    // OmegaT cuts the paragraphs into sentences, as a translator's project does: a unit of
    // two is not found as one.
    assert!(
        10 * filled >= 9 * sure.len(),
        "{filled} of {} filled",
        sure.len()
    );
}
