//! The recipe for Ray, on two workers.

use std::path::Path;
use std::process::Command;

use crate::batch::{Desk, assert_same_records, run};
use crate::engines::python_with;

fn align(desk: &Desk, teletipo: impl AsRef<Path>) -> Command {
    let mut command = desk.recipe("ray_align.py", teletipo.as_ref());
    command.args(["--lines", "11"]);
    command
}

#[test]
fn the_cluster_gives_what_one_process_gives_also_with_a_part_killed() {
    let Some(python) = python_with(&["ray", "pyarrow"]) else {
        return;
    };
    let desk = Desk::new(&python);
    let mortal = desk.mortal(&["kill -9 $$"]);
    let alone = desk.alone();
    run(&mut align(&desk, mortal));
    assert!(desk.has_died(0));
    assert_same_records(&desk.read("out.jsonl"), &alone);
    assert_eq!(desk.read("out.tmx"), desk.tmx_alone());

    let again = run(&mut align(&desk, env!("CARGO_BIN_EXE_teletipo")));
    assert!(again.contains("run 2: 0 documents aligned"), "{again}");
}
