//! The `teletipo` binary: parse, run, exit code. Everything is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    teletipo::cli::main(std::env::args_os())
}
