//! Parts that store what they align into one memory on a server.

use std::fs;
use std::path::Path;

use crate::batch::{Desk, made_documents};
use crate::engines::root;
use crate::postgres_server;

#[test]
fn parts_store_into_a_shared_memory_what_one_process_stores() {
    let Some(server) = postgres_server::server() else {
        return;
    };
    let desk = Desk::new(Path::new("python3"));
    fs::write(desk.path("pairs.jsonl"), made_documents(40)).unwrap();
    let memory = server.place();
    let ran = desk
        .command("python3")
        .arg(root().join("tests/cluster/parts.py"))
        .arg(desk.path("pairs.jsonl"))
        .args([&memory, env!("CARGO_BIN_EXE_teletipo")])
        .output()
        .unwrap();
    let complaints = String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success(), "{complaints}");
    // Numbers of units follow the order in which parts came.
    let units = |memory: &str| {
        let exported = desk.teletipo(&["--memory", memory, "export", "--to", "jsonl"]);
        let text = String::from_utf8(exported.stdout).unwrap();
        let mut units: Vec<String> = text.lines().map(str::to_owned).collect();
        units.sort_unstable();
        units
    };
    desk.tmx_alone();
    let alone = units("alone.db");
    assert!(alone.len() > 400, "{}", alone.len());
    assert_eq!(units(&memory), alone);
}
