//! What is left when the program is killed at any moment, when its disk is full or may not
//! be written, and when others write at the same time: the memory opens, holds all that was
//! reported as done and nothing by halves, and `match` answers as a scan of all units does.
//!
//! - `desk`: a folder with a memory, and the binary run in it;
//! - `work`: what is done to the memory while it is killed;
//! - `expected`: what the memory must hold afterwards;
//! - `answers`: look-ups beside a scan of all units;
//! - `kills`, `disks`, `others`: the tests.
#![allow(clippy::unwrap_used, clippy::print_stdout)] // a test may: it fails by panicking

mod answers;
mod desk;
#[cfg(unix)]
mod disks;
mod expected;
mod kills;
mod others;
mod work;
