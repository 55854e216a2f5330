//! Fuzzy matching on real memories: scores as an editor would rank them, and lists that
//! are always those of scoring every unit.
//!
//! - `wire`: wire copy and its relations;
//! - `complete`: any memory, any query: the lists of the twin;
//! - `server`: the same on a PostgreSQL server;
//! - `twin`: every unit scored and ranked, in the plainest way;
//! - `copy`: memories and queries made up by proptest.

#![allow(clippy::unwrap_used, clippy::print_stdout)] // a panic in a test is its report
#![allow(missing_docs)]

#[path = "../shared/postgres.rs"]
#[allow(unreachable_pub)] // other test programs need it, too
mod postgres_server;

mod complete;
mod copy;
mod live;
mod regions;
mod server;
mod twin;
mod wire;
