//! What must hold of every reader, whatever bytes it is given.
//!
//! A fuzz target hands its bytes to one of these functions, and so does
//! `tests/replay.rs` with the corpus that is kept. None of them only waits for a
//! panic: each holds what the reader gave against something that must be true of it.
//! A refusal must say where it is and what to try.
//!
//! A new reader gets a function here, a line in [`TARGETS`], a file in
//! `fuzz_targets/`, a `[[bin]]` in `Cargo.toml` and some files in `corpus/`.

use teletipo::Error;

pub mod article;
pub mod srx;
pub mod units;
pub mod xml;

/// A property of a reader, over the bytes of a file.
pub type Property = fn(&[u8]);

/// Every target by the name of its fuzz target and of the folder of its corpus.
pub const TARGETS: [(&str, Property); 17] = [
    ("csv", units::csv),
    ("docx", article::docx),
    ("html", article::html),
    ("jsonl", units::jsonl),
    ("markdown", article::markdown),
    ("newsml", article::newsml),
    ("ninjs", article::ninjs),
    ("nitf", article::nitf),
    ("po", units::po),
    ("srx", srx::srx),
    ("text", article::text),
    ("tmx", units::tmx),
    ("tsv", units::tsv),
    ("weblate", units::weblate),
    ("wire", article::wire),
    ("xliff", units::xliff),
    ("xml", xml::xml),
];

/// The name that the readers are told.
const NAME: &str = "fuzzed";

/// The line, column, byte and message of a refusal, which must be a complete one.
fn refusal(error: &Error) -> (Option<u64>, Option<u64>, Option<u64>, String) {
    match error {
        Error::Input {
            place,
            message,
            expected,
            hint,
        } => {
            let file = place.file.as_deref().unwrap_or_default();
            assert!(file.starts_with(NAME), "another file: {place}: {message}");
            assert!(!message.is_empty(), "nothing said: {place}");
            let told = expected.is_some() || hint.is_some();
            assert!(told, "nothing to try: {place}: {message}");
            (place.line, place.column, place.byte, message.clone())
        }
        other => panic!("no refusal of the input: {other}"),
    }
}
