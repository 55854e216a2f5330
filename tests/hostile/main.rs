//! The hostile collection: files that are broken, or made to break a reader, each with
//! the answer it must get from the real binary. None is kept; every one is made here.
//!
//! | module | files |
//! |---|---|
//! | [`markup`] | what no XML may hold, inside every format that is XML |
//! | [`tmx`], [`xliff`] | units in XML: whole files that are wrong, and odd ones that are right |
//! | [`lines`], [`po`], [`tables`] | units in lines: TSV, JSON Lines; PO; CSV, Weblate's JSON |
//! | [`packed`] | gzip around a memory |
//! | [`stories`], [`story_sizes`] | NITF, NewsML, ninjs, wire, web pages, plain text; how large they may be |
//! | [`word`], [`srx`] | Word documents; segmentation rules |
//! | [`outside`] | files and addresses that a file names: none is ever opened |
//!
//! [`collection`] runs them: each under a bound on its memory, into a memory that must
//! be the same afterwards.

#![allow(clippy::unwrap_used)] // a panic in a test is its report

mod collection;
#[path = "../cli/harness.rs"]
#[allow(dead_code)] // what only the other tests use
mod harness;
mod lines;
mod markup;
mod outside;
mod packed;
mod po;
mod srx;
mod stories;
mod story_sizes;
mod tables;
mod tmx;
mod word;
mod xliff;
