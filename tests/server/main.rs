//! The server, as programs meet it: the binary is started on a free port of this machine.
//!
//! - `files`: files of every format in requests, and what comes back;
//! - `harness`: a server over a memory of its own, and a client;
//! - `api`: every path of the OpenAPI document is asked for, and each answer held against it;
//! - `looking`: filters, penalties, the past, several memories, the settings of a desk;
//! - `requests`: requests of the right shape with wrong content;
//! - `commands`: each command of the command line has its route;
//! - `reviews`: the review of an alignment, step by step;
//! - `stories`: a story from its first version to its retraction, over the interface;
//! - `clients`: what clients of tmserver and amaGama send, and what they understand;
//! - `access`: who may write, which hosts and origins are let in, what the log tells;
//! - `slow`, `hostile`: slow clients, broken and greedy ones, on bare `sockets`;
//! - `together`: many writers and readers at once, and a server that is killed.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)] // a test may: it fails by panicking and says what it skips

mod access;
mod api;
mod clients;
mod commands;
mod files;
mod harness;
mod hostile;
mod looking;
mod requests;
mod reviews;
mod slow;
mod sockets;
mod stories;
mod together;
