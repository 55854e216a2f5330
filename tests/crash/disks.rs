//! A disk that is full, and one that may not be written: clear errors, and nothing lost.
//!
//! A file system of a few hundred kilobytes in working memory is mounted where this user may
//! do so (as root, or in a user namespace); without that a limit on the size of files stands
//! in for the full disk, and the permissions of a folder for the one that is read-only.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use teletipo::memory::StoredUnit;

use crate::desk::{Desk, Ended};
use crate::work;

/// Runs what follows in a file system of its own with a copy of the memory; its size in
/// bytes is `$0`, and `$1` how it is mounted again before the run. What is left of the memory
/// is then in `after`.
const IN_SMALL: &str = r#"
    mount -t tmpfs -o size="$0" tmpfs small && cp ./*.* small/ || exit 99
    again=$1; shift
    test -z "$again" || mount -o "remount,$again" small || exit 99
    cd small && "$@"
    code=$?
    cp memory.db* ../after/
    exit $code
"#;

/// How a command with a mount of its own is started: directly, or with a user namespace.
fn mounting() -> Option<Vec<&'static str>> {
    let ways: [&[&str]; 2] = [&["unshare", "-m"], &["unshare", "-r", "-m"]];
    let works = |way: &&&[&str]| {
        let script = "mount -t tmpfs -o size=65536 tmpfs /mnt";
        let mut command = Command::new(way[0]);
        command.args(&way[1..]).args(["sh", "-c", script]);
        command.output().is_ok_and(|output| output.status.success())
    };
    let way = ways.iter().find(works)?;
    Some(way.to_vec())
}

/// A desk with a small memory, and the work that is to be done to it.
struct Disk {
    desk: Desk,
    before: Vec<StoredUnit>,
}

/// Calls that write, and the bytes of room in which the memory holds what they bring.
const WRITES: [&str; 5] = [
    "import more.tsv --src es --tgt en",
    "take story.es.txt story.en.txt --story s --src es --tgt en --min-confidence 0",
    "retract --story r --reason wrong",
    "dedupe",
    "unit delete 1",
];

fn pairs(count: usize, what: &str) -> String {
    let mut lines = String::new();
    for pair in 0..count {
        writeln!(
            lines,
            "El tren número {pair} de {what} llega tarde.\tTrain {pair} of {what} is late."
        )
        .unwrap();
    }
    lines
}

impl Disk {
    fn new() -> Self {
        let desk = Desk::new();
        let placed =
            "source\ttarget\tstory\tposition\nuno dos\tone two\tr\t0\nuno dos\tone two\t\t\n";
        desk.write("r.tsv", placed);
        desk.write("first.tsv", pairs(100, "Lima"));
        desk.write("more.tsv", pairs(1_500, "Quito"));
        work::version(&desk, 1);
        for file in ["first.tsv", "r.tsv"] {
            desk.run(&["import", file, "--src", "es", "--tgt", "en"]);
        }
        for folder in ["small", "after"] {
            fs::create_dir(desk.path(folder)).unwrap();
        }
        let before = desk.units();
        Disk { desk, before }
    }

    fn memory_size(&self) -> u64 {
        fs::metadata(self.desk.path("memory.db")).unwrap().len()
    }

    /// What a call came to in a file system of this size, and what it left.
    fn run_in(&self, way: &[&str], size: u64, again: &str, call: &str) -> (Ended, Vec<StoredUnit>) {
        self.clear();
        let size = size.to_string();
        let script = ["sh", "-c", IN_SMALL, &size, again];
        let program = [way, &script[..]].concat();
        let call: Vec<&str> = call.split(' ').collect();
        let ended = Ended::of(self.desk.command_by(&program, &call));
        assert_ne!(ended.code, Some(99), "{}", ended.stderr);
        let left = self.left();
        (ended, left)
    }

    fn after(&self) -> PathBuf {
        self.desk.path("after")
    }

    fn clear(&self) {
        fs::remove_dir_all(self.after()).unwrap();
        fs::create_dir(self.after()).unwrap();
    }

    /// The units of the memory that a run left, which is sound.
    fn left(&self) -> Vec<StoredUnit> {
        let left = Desk::new();
        for entry in fs::read_dir(self.after()).unwrap() {
            let entry = entry.unwrap();
            fs::copy(
                entry.path(),
                left.path(&entry.file_name().to_string_lossy()),
            )
            .unwrap();
        }
        left.assert_sound("memory.db");
        left.units()
    }
}

#[test]
fn a_full_disk_is_told_and_loses_nothing() {
    let Some(way) = mounting() else {
        println!("skipped: this user may mount nothing; a limit on files is tested alone");
        return;
    };
    let disk = Disk::new();
    let inputs: u64 = fs::read_dir(disk.desk.path("."))
        .unwrap()
        .map(|entry| entry.unwrap().metadata().unwrap())
        .filter(|file| file.is_file())
        .map(|file| file.len().next_multiple_of(4_096))
        .sum();
    for call in WRITES {
        let (mut refused, mut done) = (0, 0);
        for room in [0, 8, 24, 40, 64, 96, 160, 320, 640, 1_280, 8_192] {
            let (ended, left) = disk.run_in(&way, inputs + room * 1_024, "", call);
            match ended.code {
                Some(0 | 1) => {
                    assert_ne!(left, disk.before, "{call}: nothing done with {room} kB");
                    done += 1;
                }
                Some(3) => {
                    refused += 1;
                    assert_eq!(left, disk.before, "{call}: half done with {room} kB");
                    let told = &ended.stderr;
                    assert!(
                        told.contains("memory.db") && told.contains("try:"),
                        "{told}"
                    );
                    let clear = told.contains("no room left") || told.contains("cannot be opened");
                    assert!(clear, "{call} with {room} kB:\n{told}");
                }
                code => panic!("{call} with {room} kB: {code:?}\n{}", ended.stderr),
            }
        }
        println!("{call}: refused {refused} times, done {done} times");
        assert!(refused > 0 && done > 0, "{call}: {refused} {done}");
    }
}

#[test]
fn a_disk_that_may_not_be_written_is_told_and_can_be_read() {
    let Some(way) = mounting() else {
        println!("skipped: this user may mount nothing; see tests/memory.rs for a folder");
        return;
    };
    let disk = Disk::new();
    let size = 4 * disk.memory_size() + (8 << 20);
    let exported = disk.desk.run(&["export", "--to", "tsv"]);
    for call in WRITES {
        let (ended, left) = disk.run_in(&way, size, "ro", call);
        assert_eq!(ended.code, Some(3), "{call}: {}", ended.stderr);
        assert!(
            ended.stderr.contains("may not be written"),
            "{call}: {}",
            ended.stderr
        );
        assert_eq!(left, disk.before, "{call}");
    }
    let (ended, _) = disk.run_in(&way, size, "ro", "export --to tsv");
    assert_eq!((ended.code, ended.stdout), (Some(0), exported));
    for call in [
        "match uno",
        "take story.es.txt --story s --src es",
        "history --story r",
        "stats",
    ] {
        let (ended, _) = disk.run_in(&way, size, "ro", call);
        assert!(
            matches!(ended.code, Some(0 | 1)),
            "{call}: {}",
            ended.stderr
        );
    }
}

/// SIGXFSZ is ignored, so that a write beyond the limit (in units of 512 bytes) fails.
const LIMITED: &str = r#"trap '' XFSZ; ulimit -f "$0" && exec "$@""#;

#[test]
fn a_limit_on_the_size_of_files_is_told_and_loses_nothing() {
    let disk = Disk::new();
    let size = disk.memory_size() / 512;
    let import = WRITES[0].split(' ').collect::<Vec<_>>();
    for limit in [size / 2, size, size + 64, size + 256] {
        let program = ["sh", "-c", LIMITED, &limit.to_string()];
        let ended = Ended::of(disk.desk.command_by(&program, &import));
        assert_eq!(ended.code, Some(3), "{limit}: {}", ended.stderr);
        let told = &ended.stderr;
        assert!(
            told.contains("memory.db") && told.contains("try:"),
            "{told}"
        );
        disk.desk.assert_sound("memory.db");
        assert_eq!(disk.desk.units(), disk.before, "{limit}");
    }
    assert_eq!(Ended::of(disk.desk.command(&import)).code, Some(0));
}
