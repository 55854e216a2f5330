//! Memories packed with gzip.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::collection::{Answer, Judge, refused};

const UNIT: &str = "<tu><tuv xml:lang=\"es\"><seg>Llegó ayer.</seg></tuv>\
    <tuv xml:lang=\"en\"><seg>She arrived yesterday.</seg></tuv></tu>\n";

fn memory(units: &str) -> String {
    format!("<tmx version=\"1.4\"><header srclang=\"es\"/><body>\n{units}</body></tmx>\n")
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

#[test]
fn packed_files_that_are_damaged_are_refused() {
    let mut judge = Judge::new();
    let file = memory(&UNIT.repeat(20));
    let good = packed(file.as_bytes());
    let with = |change: fn(&mut Vec<u8>)| {
        let mut bytes = good.clone();
        change(&mut bytes);
        bytes
    };
    for (name, bytes) in [
        ("only-mark", good[..2].to_vec()),
        ("only-head", good[..10].to_vec()),
        ("cut", good[..good.len() / 2].to_vec()),
        ("cut-sum", good[..good.len() - 5].to_vec()),
        (
            "sum",
            with(|bytes| {
                let at = bytes.len() - 8;
                bytes[at] ^= 1;
            }),
        ),
        (
            "length",
            with(|bytes| {
                let at = bytes.len() - 1;
                bytes[at] ^= 1;
            }),
        ),
        (
            "middle",
            with(|bytes| {
                let at = bytes.len() / 2;
                bytes[at] ^= 0xFF;
            }),
        ),
        ("method", with(|bytes| bytes[2] = 7)),
        ("text-inside", packed(b"Lo sentimos.")),
        ("empty-inside", packed(b"")),
        ("twice", packed(&good)),
        ("cut-inside", packed(&file.as_bytes()[..300])),
    ] {
        judge.import(&format!("{name}.tmx.gz"), bytes, &refused(&[]));
    }
    // A gigabyte of nothing in a megabyte: stops at the limit of a text, not at the end.
    let spaces = vec![b' '; 1 << 30];
    let bomb = packed(&[b"<tmx version=\"1.4\"><body><tu><note>", &spaces[..]].concat());
    judge.import("bomb.tmx.gz", bomb, &refused(&["--max-segment"]));
    let size = refused(&["longer than 1000 bytes", "--max-size"]);
    judge.import_with(&["--max-size", "1000"], "size.tmx.gz", good, &size);
}

#[test]
fn packed_files_that_are_right_are_taken() {
    let mut judge = Judge::new();
    let one = memory(UNIT);
    // Two members, one after the other, are one file (RFC 1952, section 2.2).
    let (head, rest) = one.split_at(60);
    let members = [packed(head.as_bytes()), packed(rest.as_bytes())].concat();
    judge.import("members.tmx.gz", members, &Answer::Taken(1));
    let other = one.replace("ayer", "hoy");
    judge.import(
        "named-otherwise.tmx",
        packed(other.as_bytes()),
        &Answer::Taken(1),
    );
}
