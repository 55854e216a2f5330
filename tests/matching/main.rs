//! Fuzzy matching on real memories: scores as an editor would rank them, and lists that
//! are always those of scoring every unit.
//!
//! - `wire`: wire copy and its relations;
//! - `complete`: any memory, any query: the lists of the twin;
//! - `twin`: every unit scored and ranked, in the plainest way;
//! - `copy`: memories and queries made up by proptest.

#![allow(clippy::unwrap_used)] // a panic in a test is its report

mod complete;
mod copy;
mod live;
mod regions;
mod twin;
mod wire;
