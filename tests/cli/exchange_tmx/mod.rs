//! TMX out and in: one test for each thing that is promised of it.

mod export;
mod import;

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
