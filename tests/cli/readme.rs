//! The README's transcripts are real: every command in a `console` block is run, and
//! every line shown must be printed, in that order.

use std::fs;
use std::process::Stdio;

use crate::harness::{Desk, Ran, samples};

/// A line that stands for lines left out.
const ELISION: &str = "[…]";

/// The `console` blocks of a Markdown text.
fn transcripts(markdown: &str) -> Vec<Vec<&str>> {
    let mut transcripts = Vec::new();
    let mut lines = markdown.lines();
    while lines.any(|line| line == "```console") {
        transcripts.push(lines.by_ref().take_while(|line| *line != "```").collect());
    }
    transcripts
}

/// Words of a command line; quotes keep words together.
fn words(line: &str) -> Vec<String> {
    let parts = line.split('"').enumerate();
    let split = |(number, part): (usize, &str)| -> Vec<String> {
        if number % 2 == 1 {
            vec![part.to_owned()]
        } else {
            part.split_whitespace().map(str::to_owned).collect()
        }
    };
    parts.flat_map(split).collect()
}

#[test]
fn every_transcript_in_the_readme_is_real() {
    let transcripts = transcripts(include_str!("../../README.md"));
    assert!(transcripts.len() >= 3, "the transcripts were not found");
    let desk = Desk::new();
    for entry in fs::read_dir(samples()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            desk.file(
                &format!("samples/{}", path.file_name().unwrap().to_str().unwrap()),
                fs::read(&path).unwrap(),
            );
        }
    }
    let mut variables: Vec<(String, String)> = Vec::new();
    let mut printed: Vec<String> = Vec::new();
    for line in transcripts.into_iter().flatten() {
        if let Some(setting) = line.strip_prefix("$ export ") {
            let (name, value) = setting.split_once('=').unwrap();
            variables.push((name.to_owned(), value.to_owned()));
        } else if let Some(command) = line.strip_prefix("$ teletipo ") {
            let mut command = desk.command(&words(command));
            let output = command
                .envs(variables.iter().cloned())
                .stdin(Stdio::null())
                .output()
                .unwrap();
            let ran = Ran::from(output);
            assert!(ran.code <= 1, "{line}\n{}", ran.stderr);
            printed = ran.stdout.lines().map(str::to_owned).collect();
        } else if line != ELISION && !line.is_empty() {
            let at = printed
                .iter()
                .position(|found| found.trim_end() == line.trim_end());
            let at =
                at.unwrap_or_else(|| panic!("not printed:\n{line}\nbut:\n{}", printed.join("\n")));
            printed.drain(..=at);
        }
    }
}
