//! What the command line does and over which route the server does the same: a command that
//! is added is added here too, and to the README.

use crate::harness::Desk;

/// Where a command is to be had.
enum Where {
    /// By these routes below `/api/v1`.
    Routes(&'static [&'static str]),
    /// On the command line alone.
    CommandLine,
}

use Where::{CommandLine, Routes};

const COMMANDS: [(&str, Where); 27] = [
    // It works on a folder.
    ("run", CommandLine),
    (
        "take",
        Routes(&["POST /stories/{id}/take", "PUT /stories/{id}"]),
    ),
    ("segment", Routes(&["POST /segment"])),
    ("align", Routes(&["POST /align", "PUT /stories/{id}"])),
    ("match", Routes(&["GET /match", "POST /match"])),
    (
        "translate",
        Routes(&["POST /translate", "POST /translate/file"]),
    ),
    ("trace", Routes(&["POST /trace"])),
    ("search", Routes(&["GET /search"])),
    ("analyze", Routes(&["POST /analyze"])),
    ("check", Routes(&["POST /check", "GET /check"])),
    ("import", Routes(&["POST /import", "POST /import/stories"])),
    ("export", Routes(&["GET /export"])),
    ("stats", Routes(&["GET /stats", "GET /growth"])),
    (
        "history",
        Routes(&["GET /units/{id}/states", "GET /stories/{id}/versions"]),
    ),
    (
        "unit",
        Routes(&[
            "GET /units/{id}",
            "PATCH /units/{id}",
            "DELETE /units/{id}",
            "POST /units/{id}/restore",
        ]),
    ),
    (
        "retract",
        Routes(&["POST /stories/{id}/retract", "POST /stories/{id}/restore"]),
    ),
    ("dedupe", Routes(&["POST /dedupe", "GET /conflicts"])),
    ("doctor", Routes(&["GET /doctor"])),
    ("backup", Routes(&["GET /backup"])),
    // It is about memories that the server is not told of.
    ("copy", CommandLine),
    // It is the server.
    ("serve", CommandLine),
    ("lexicon", Routes(&["POST /lexicon/train", "GET /lexicon"])),
    ("srx", Routes(&["GET /srx/{lang}"])),
    // These are about the machine and the shell in front of it.
    ("bench", CommandLine),
    ("config", CommandLine),
    ("completions", CommandLine),
    ("man", CommandLine),
];

#[test]
fn every_command_has_a_route_or_is_for_the_command_line_alone() {
    let desk = Desk::new();
    let help = desk.command(&["--help"]).output().unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    let listed: Vec<&str> = help
        .lines()
        .skip_while(|line| !line.starts_with("Commands:"))
        .skip(1)
        .take_while(|line| line.starts_with("  "))
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help")
        .collect();
    assert_eq!(listed, COMMANDS.map(|(name, _)| name));
    let server = desk.serve(&[]);
    let document = server.get("/api/v1/openapi.json").ok();
    let readme = include_str!("../../README.md");
    let (_, table) = readme.split_once("| command | over HTTP |").unwrap();
    let rows: Vec<&str> = table
        .lines()
        .skip(2)
        .take_while(|line| line.starts_with('|'))
        .collect();
    for (command, place) in COMMANDS {
        let row = rows
            .iter()
            .find(|row| row.contains(&format!("`{command}`")));
        let row = row.unwrap_or_else(|| panic!("`{command}` is not in the table of the README"));
        let Routes(routes) = place else {
            assert!(row.contains("command line alone"), "{row}");
            continue;
        };
        for route in routes {
            let (method, path) = route.split_once(' ').unwrap();
            let operation = &document["paths"][format!("/api/v1{path}")][method.to_lowercase()];
            assert!(operation["operationId"].is_string(), "there is no {route}");
            assert!(
                row.contains(&format!("`{route}`")),
                "{route} is not in: {row}"
            );
        }
    }
    assert_eq!(rows.len(), 21, "{rows:#?}");
}
