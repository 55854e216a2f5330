//! teletipo: a translation memory and bilingual aligner for newswire copy.
//!
//! Text goes in at the top and comes out as pairs, matches or files; each stage is
//! a module that knows only the stages before it.
//!
//! ```text
//! bytes ─► Article ─► Segments ─► Alignment (beads) ─► Units ─► Memory ─► Matches ─► TMX, TSV, …
//!  text      article     segment      align              memory     matching    exchange
//! ```
//!
//! | module | holds | knows |
//! |---|---|---|
//! | [`error`] | the one error type: what, where, what was expected, what to try | |
//! | [`xml`] | one bounded, checked XML reader for every format that is XML | |
//! | [`text`] | bytes decoded, characters folded, words, names, typed placeables, language tags | |
//! | [`article`] | a story: paragraphs, headline, dateline, metadata, what it is to the one before; one reader per format | text, xml |
//! | [`segment`] | paragraphs cut into segments, by tables in `memory/rules/` or by SRX | text, xml, article |
//! | [`lexicon`] | word translations: embedded tables, a user's own, training | text |
//! | [`align`] | which segments translate which, why, and how surely; learning from texts; measures | text, lexicon |
//! | [`memory`] | units, stories and their past, the store trait, SQLite and PostgreSQL; schemas in `memory/sqlite/` and `memory/postgres/` | text, align's beads |
//! | [`story`] | a story on its way in: its language known, segmented, as a side of a memory's record | text, article, segment, memory |
//! | [`document`] | files that are translated and written back byte for byte | text, xml, article, memory's tags |
//! | [`matching`] | fuzzy matches by an exact index, scores, proposals, file covers, leverage, versions of a story; tracing across languages | text, lexicon, memory |
//! | [`check`] | what looks wrong in a source text and its translation, by tables in `memory/rules/check/` | text, lexicon |
//! | [`exchange`] | TMX, XLIFF, PO, TSV, CSV, JSON Lines, Weblate's JSON, ladder, review page; the leverage table as CSV and chart, a memory's figures as chart, findings as TSV, SARIF and page | xml, memory, align's beads, matching's leverage, check's findings |
//! | [`translation`] | a file, or a new version of a story, filled from the memory and written back, or as XLIFF | story, document, matching, exchange |
//! | [`server`] | the memory over HTTP: interfaces for programs, pages for people; threads that ask the memory | everything but cli |
//! | [`cli`] | the commands, one file each; settings, output, exit codes | everything |
//!
//! # Invariants
//!
//! 1. A module uses only those above it in the table; nothing uses [`cli`].
//! 2. Only [`cli`] prints, reads the environment or decides about exit codes. Only
//!    [`memory`] holds SQL. Only [`server`] knows HTTP. Only [`exchange`], [`article`] and
//!    [`document`] know file formats.
//! 3. Segments tile their paragraph: concatenated with the white space between them
//!    they give back the very input. Original text is never changed; matching works
//!    on a folded form with a map back ([`text::fold`]).
//! 4. The database is the truth. A story is stored in one transaction; a reader sees
//!    the memory before it or after it. What is derived from the memory, such as the
//!    indexes that matching and tracing keep beside it, is stamped with its generation
//!    ([`memory::Store::generation`]); it takes in what changed since
//!    ([`memory::Store::changed_since`]) or is rebuilt where it does not fit.
//! 5. Same input, same options, same output, byte for byte; dates come from the
//!    clock or from `SOURCE_DATE_EPOCH`.
//! 6. A list of matches equals the one that scoring every unit would give
//!    ([`matching`]); `unsafe` stands in two places, with its proof: where files are mapped,
//!    and where free memory is given back.
//! 7. Scores are integers, or fractions with a written definition; every constant is
//!    named and says why it has that value.
//!
//! # Example
//!
//! ```
//! use teletipo::align::Aligner;
//! use teletipo::lexicon::Lexicon;
//! use teletipo::text::Lang;
//!
//! let (es, en) = (Lang::es(), Lang::en());
//! let lexicon = Lexicon::shipped(&es, &en);
//! let beads = Aligner::new(&lexicon, &es, &en).align(
//!     &["El sismo se produjo a las 5.42 y tuvo su epicentro en el mar.", "Nadie murió."],
//!     &["The quake struck at 5:42 a.m.", "Its epicenter was at sea.", "Nobody died."],
//! );
//! let ladder: Vec<String> = beads.iter().map(ToString::to_string).collect();
//! assert_eq!(ladder, ["[0]:[0, 1]", "[1]:[2]"]);
//! ```

pub mod align;
mod allocator;
pub mod article;
pub mod check;
pub mod cli;
pub mod document;
pub mod error;
pub mod exchange;
pub mod lexicon;
pub mod matching;
pub mod memory;
pub mod segment;
pub mod server;
pub mod story;
pub mod text;
pub mod translation;
pub mod xml;

pub use error::{Error, Place, Result};
