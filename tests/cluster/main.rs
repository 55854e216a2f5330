//! The recipes of `samples/cluster` on real engines: what Spark and Ray give is what one
//! process gives, also where parts are killed on the way.
//!
//! The engines come from PyPI into `target/cluster`, see `setup.sh` beside this file, which
//! `tests/run.sh` calls. Where they are not there a test says so and is skipped; with
//! `TELETIPO_REQUIRE_CLIENTS=1` it fails.
//!
//! - `engines`: which are there, and the Spark cluster that the tests share;
//! - `batch`: a batch with all that makes a batch hard, and what one process makes of it;
//! - `spark`, `ray`: the recipes;
//! - `storing`: parts that store what they align into a shared memory.

#![allow(clippy::unwrap_used, clippy::print_stdout)] // a test may: it fails by panicking and says what it skips

#[path = "../shared/postgres.rs"]
mod postgres_server;

mod batch;
mod engines;
mod ray;
mod spark;
mod storing;
