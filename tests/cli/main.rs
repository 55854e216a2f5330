//! The real binary, run as its users run it.

#![allow(clippy::unwrap_used)] // a panic in a test is its report

#[path = "../shared/postgres.rs"]
mod postgres_server;

mod align;
mod align_folders;
mod align_parts;
mod analyze;
mod archive;
mod bench;
mod check;
mod contract;
mod desk;
mod exchange_formats;
mod exchange_tmx;
mod harness;
mod hostile;
mod index;
mod lexicon;
mod lookup;
mod match_batch;
mod memory;
mod proposal;
mod reading;
mod readme;
mod search;
mod settings;
mod shared_memory;
mod shared_places;
mod srx;
mod take;
mod take_stored;
mod terminal;
mod translate;
mod translate_documents;
mod upkeep;
mod upkeep_care;
