//! The memory as a file that other files, threads and processes meet: what is
//! refused, who waits for whom, and what a killed process leaves behind.
#![allow(clippy::unwrap_used, clippy::print_stdout)] // a test may: it fails by panicking

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use rusqlite::Connection;
use teletipo::memory::{Filter, ImportSummary, Mode, SqliteStore, Store, Unit};
use teletipo::text::Lang;
use teletipo::{Error, Result};
use tempfile::TempDir;

fn unit(source: &str) -> Unit {
    Unit::new(
        &Lang::es(),
        &Lang::en(),
        source,
        &source.to_uppercase(),
        Timestamp::UNIX_EPOCH,
    )
}

fn import(store: &mut SqliteStore, sources: impl Iterator<Item = String>) -> Result<ImportSummary> {
    let mut units = sources.map(|source| Ok(unit(&source)));
    store.import(&mut units, Timestamp::UNIX_EPOCH)
}

fn sources(path: &Path) -> Vec<String> {
    let store = SqliteStore::open(path, Mode::ReadOnly).unwrap();
    let mut sources = Vec::new();
    store
        .for_each_unit(&Filter::default(), &mut |stored| {
            sources.push(stored.unit.source.clone());
            Ok(())
        })
        .unwrap();
    sources
}

/// Message and hint of a memory error, which must have both.
fn told(error: &Error) -> String {
    match error {
        Error::Memory {
            message,
            hint: Some(hint),
            ..
        } => format!("{message}; {hint}"),
        other => panic!("no memory error with a hint: {other:?}"),
    }
}

fn assert_sound(path: &Path) {
    let connection = Connection::open(path).unwrap();
    let check: String = connection
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .unwrap();
    assert_eq!(check, "ok");
    connection
        .execute(
            "INSERT INTO unit_words (unit_words, rank) VALUES ('integrity-check', 1)",
            [],
        )
        .unwrap();
}

/// A file that is no memory that this program can use, made by `make`.
fn unusable(name: &str, make: impl FnOnce(&Path)) -> (TempDir, PathBuf) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join(name);
    make(&path);
    (folder, path)
}

#[test]
fn files_that_are_no_usable_memory_are_refused_and_left_alone() {
    let memory = |path: &Path| drop(SqliteStore::open(path, Mode::Create).unwrap());
    type Make = Box<dyn FnOnce(&Path)>;
    let cases: Vec<(&str, Make, &str)> = vec![
        (
            "a text",
            Box::new(|path| fs::write(path, "no database, but text ".repeat(300)).unwrap()),
            "no SQLite database",
        ),
        (
            "another program's database",
            Box::new(|path| {
                let other = Connection::open(path).unwrap();
                other
                    .execute_batch("CREATE TABLE note (text TEXT)")
                    .unwrap();
            }),
            "no memory of teletipo",
        ),
        (
            "another application's mark",
            Box::new(|path| {
                let other = Connection::open(path).unwrap();
                other.pragma_update(None, "application_id", 7).unwrap();
            }),
            "no memory of teletipo",
        ),
        (
            "a newer version",
            Box::new(move |path| {
                memory(path);
                let newer = Connection::open(path).unwrap();
                newer.pragma_update(None, "user_version", 99).unwrap();
            }),
            "version 99, made by a newer teletipo; this one knows versions up to 7",
        ),
    ];
    for (name, make, expected) in cases {
        let (_folder, path) = unusable("memory.db", make);
        let before = fs::read(&path).unwrap();
        for mode in [Mode::ReadOnly, Mode::ReadWrite, Mode::Create] {
            let error = SqliteStore::open(&path, mode).unwrap_err();
            assert!(told(&error).contains(expected), "{name}, {mode:?}: {error}");
            assert_eq!(fs::read(&path).unwrap(), before, "{name}, {mode:?}");
        }
    }
}

#[test]
fn a_truncated_memory_is_told_damaged() {
    let (_folder, path) = unusable("memory.db", |path| {
        let mut store = SqliteStore::open(path, Mode::Create).unwrap();
        import(&mut store, (0..2000).map(|n| format!("texto {n}"))).unwrap();
        drop(store);
        let bytes = fs::read(path).unwrap();
        fs::write(path, &bytes[..bytes.len() / 2]).unwrap();
    });
    let outcome = SqliteStore::open(&path, Mode::ReadOnly)
        .and_then(|store| store.for_each_unit(&Filter::default(), &mut |_| Ok(())));
    assert!(told(&outcome.unwrap_err()).contains("damaged"));
}

#[test]
fn a_memory_is_made_with_its_folders_only_where_that_is_wanted() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("one/two/memory ñ?#.db");
    for mode in [Mode::ReadOnly, Mode::ReadWrite] {
        let error = SqliteStore::open(&path, mode).unwrap_err();
        assert!(told(&error).contains("there is no memory"), "{error}");
        assert!(!folder.path().join("one").exists());
    }
    SqliteStore::open(&path, Mode::Create).unwrap();
    SqliteStore::open(&path, Mode::ReadWrite).unwrap();
    assert_eq!(sources(&path), Vec::<String>::new());

    let error = SqliteStore::open(folder.path(), Mode::Create).unwrap_err();
    assert!(told(&error).contains("folder"), "{error}");
    fs::write(folder.path().join("file"), "").unwrap();
    let below_a_file = folder.path().join("file/memory.db");
    let error = SqliteStore::open(below_a_file, Mode::Create).unwrap_err();
    told(&error);
}

#[test]
fn an_empty_file_becomes_a_memory_when_it_is_written() {
    let (_folder, path) = unusable("memory.db", |path| fs::write(path, "").unwrap());
    let error = SqliteStore::open(&path, Mode::ReadOnly).unwrap_err();
    assert!(told(&error).contains("empty"), "{error}");
    SqliteStore::open(&path, Mode::ReadWrite).unwrap();
    assert_sound(&path);
}

#[test]
fn a_folder_that_may_not_be_written_can_be_read_and_is_told() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("memory ñ.db");
    let mut store = SqliteStore::open(&path, Mode::Create).unwrap();
    import(&mut store, ["uno".to_owned()].into_iter()).unwrap();
    drop(store);
    let permit = |path: &Path, writing: bool| {
        let mut permissions = fs::metadata(path).unwrap().permissions();
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = if writing { 0o755 } else { 0o555 };
            permissions.set_mode(mode);
        }
        #[cfg(not(unix))]
        permissions.set_readonly(!writing);
        fs::set_permissions(path, permissions).unwrap();
    };
    permit(&path, false);
    permit(folder.path(), false);
    let enforced = fs::write(folder.path().join("probe"), "").is_err();
    if enforced {
        assert_eq!(sources(&path), ["uno"]);
        let error = SqliteStore::open(&path, Mode::ReadWrite).unwrap_err();
        assert!(told(&error).contains("may not be written"), "{error}");
        permit(&path, true);
        let error = SqliteStore::open(&path, Mode::ReadWrite).unwrap_err();
        assert!(told(&error).contains("folder"), "{error}");
        let error = SqliteStore::open(folder.path().join("new.db"), Mode::Create).unwrap_err();
        assert!(told(&error).contains("folder"), "{error}");
    } else {
        println!("skipped: this user may write to any folder, whatever its permissions");
    }
    permit(folder.path(), true);
}

#[test]
fn a_writer_waits_and_then_says_who_is_writing_while_readers_go_on() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("memory.db");
    let mut store = SqliteStore::open(&path, Mode::Create).unwrap();
    import(&mut store, ["uno".to_owned()].into_iter()).unwrap();
    let other = Connection::open(&path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();

    let wait = Duration::from_millis(200);
    let mut waiting = SqliteStore::open_waiting(&path, Mode::ReadWrite, wait).unwrap();
    let started = Instant::now();
    let error = import(&mut waiting, ["dos".to_owned()].into_iter()).unwrap_err();
    assert!(started.elapsed() >= wait);
    let told = told(&error);
    assert!(told.contains("is writing to it"), "{told}");
    if cfg!(target_os = "linux") {
        let me = format!("(process {})", std::process::id());
        assert!(told.contains(&me), "{told}");
    }
    assert_eq!(sources(&path), ["uno"]);

    other.execute_batch("ROLLBACK").unwrap();
    import(&mut waiting, ["dos".to_owned()].into_iter()).unwrap();
    assert_eq!(sources(&path), ["uno", "dos"]);
}

#[test]
fn two_threads_that_write_at_once_lose_nothing() {
    const IMPORTS: usize = 20;
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("memory.db");
    std::thread::scope(|scope| {
        for name in ["uno", "dos", "tres"] {
            let path = &path;
            scope.spawn(move || {
                // All of them start with no file there: they race for making it.
                let mut store = SqliteStore::open(path, Mode::Create).unwrap();
                for import_number in 0..IMPORTS {
                    let units = (0..5).map(|unit| format!("{name} {import_number} {unit}"));
                    let summary = import(&mut store, units).unwrap();
                    assert_eq!(summary.created, 5);
                }
            });
        }
    });
    assert_eq!(sources(&path).len(), 3 * IMPORTS * 5);
    let store = SqliteStore::open(&path, Mode::ReadOnly).unwrap();
    assert!(store.generation().unwrap() >= 3 * IMPORTS as u64);
    assert_sound(&path);
}

#[test]
fn a_reader_sees_the_memory_of_one_moment() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("memory.db");
    let mut writer = SqliteStore::open(&path, Mode::Create).unwrap();
    import(&mut writer, (0..50).map(|n| format!("antes {n:02}"))).unwrap();
    let reader = SqliteStore::open(&path, Mode::ReadOnly).unwrap();
    let mut seen = 0;
    reader
        .for_each_unit(&Filter::default(), &mut |stored| {
            if seen == 0 {
                import(&mut writer, (0..50).map(|n| format!("despues {n:02}")))?;
            }
            assert!(stored.unit.source.starts_with("antes"));
            seen += 1;
            Ok(())
        })
        .unwrap();
    assert_eq!(seen, 50);
    assert_eq!(sources(&path).len(), 100);
}

/// Names the memory for [`child_that_imports`], which runs in a process of its own.
const CHILD_MEMORY: &str = "TELETIPO_TEST_CHILD_MEMORY";
/// Units of one import of the child.
const CHILD_UNITS: usize = 40;

/// Not a test of its own: the process that the next test starts and kills.
#[test]
fn child_that_imports() {
    let Some(path) = std::env::var_os(CHILD_MEMORY) else {
        return;
    };
    let mut store = SqliteStore::open(PathBuf::from(path), Mode::Create).unwrap();
    for import_number in 0.. {
        let units = (0..CHILD_UNITS).map(|unit| format!("{import_number:06} {unit:03}"));
        import(&mut store, units).unwrap();
    }
}

/// Whole imports of the child that the memory holds.
fn imports(path: &Path) -> usize {
    let sources = sources(path);
    assert_eq!(sources.len() % CHILD_UNITS, 0, "half an import");
    sources.len() / CHILD_UNITS
}

#[test]
fn a_killed_process_leaves_whole_imports_only() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("memory.db");
    drop(SqliteStore::open(&path, Mode::Create).unwrap());
    let mut before = 0;
    for wait in [1, 5, 10, 20, 30, 40, 50, 60] {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "child_that_imports", "--nocapture"])
            .env(CHILD_MEMORY, &path)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // It repeats the imports of the one before it; new ones follow.
        let deadline = Instant::now() + Duration::from_secs(20);
        while imports(&path) == before && Instant::now() < deadline {
            std::thread::sleep(Duration::from_millis(2));
        }
        std::thread::sleep(Duration::from_millis(wait));
        child.kill().unwrap();
        child.wait().unwrap();
        assert_sound(&path);
        let after = imports(&path);
        assert!(after > before, "nothing new after {wait} ms");
        before = after;
    }
}
