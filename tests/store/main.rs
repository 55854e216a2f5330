//! The contract of [`Store`](teletipo::memory::Store), held against every memory that there
//! is, and what a memory on a server meets beside: programs that start at once, many that
//! write at once, a server that dies.
#![allow(clippy::unwrap_used, clippy::print_stdout)] // a test may: it fails by panicking
#![allow(missing_docs)]

#[path = "../shared/postgres.rs"]
mod postgres_server;

mod smoke;
