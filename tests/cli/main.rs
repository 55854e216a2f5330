//! The real binary, run as its users run it.

#![allow(clippy::unwrap_used)] // a panic in a test is its report

mod align;
mod bench;
mod contract;
mod desk;
mod harness;
mod hostile;
mod memory;
mod reading;
mod readme;
mod settings;
mod srx;
