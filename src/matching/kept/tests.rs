//! Files that are whole, broken, foreign, in the way, and written by several at once.

use std::path::PathBuf;

use tempfile::TempDir;

use super::*;

const CONTENT: &[u8] = b"the payload, of some length";

fn stamp(generation: u64) -> Stamp {
    Stamp {
        identity: "0123456789abcdef".into(),
        generation,
        source_lang: Lang::es(),
        target_lang: Lang::en(),
        version: 7,
    }
}

fn put(path: &Path, stamp: &Stamp, content: &[u8]) {
    write(path, stamp, &mut |out| out.write_all(content)).unwrap();
}

/// A folder, and a path in it.
fn place() -> (TempDir, PathBuf) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("desk.db.kept-es-en");
    (folder, path)
}

fn found(path: &Path) -> (Vec<u8>, u64) {
    match read(path, &stamp(0)) {
        Read::Found {
            payload,
            generation,
        } => (payload.to_vec(), generation),
        other => panic!("{other:?}"),
    }
}

fn why(path: &Path, wanted: &Stamp) -> String {
    match read(path, wanted) {
        Read::Unfit { why } => why,
        other => panic!("{other:?}"),
    }
}

fn names(folder: &TempDir) -> Vec<String> {
    let entries = fs::read_dir(folder.path()).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_file_comes_back_aligned_and_with_its_generation() {
    let (folder, path) = place();
    assert!(matches!(read(&path, &stamp(1)), Read::Missing));
    for content in [&b""[..], CONTENT, &[7; 1_000_000]] {
        put(&path, &stamp(3), content);
        assert_eq!(found(&path), (content.to_vec(), 3));
    }
    let Read::Found { payload, .. } = read(&path, &stamp(9)) else {
        panic!("not found");
    };
    assert_eq!(payload.as_ptr().align_offset(64), 0);
    // It stays what it was when another one takes its place.
    put(&path, &stamp(4), CONTENT);
    assert_eq!(*payload, [7; 1_000_000]);
    assert_eq!(found(&path), (CONTENT.to_vec(), 4));
    assert_eq!(names(&folder), ["desk.db.kept-es-en"]);
    discard(&path).unwrap();
    discard(&path).unwrap();
    assert!(names(&folder).is_empty());
}

#[test]
fn every_flipped_byte_and_every_cut_is_noticed() {
    let (_folder, path) = place();
    put(&path, &stamp(3), CONTENT);
    let whole = fs::read(&path).unwrap();
    for at in 0..whole.len() {
        for bit in [1, 0x80, 0xff] {
            let mut flipped = whole.clone();
            flipped[at] ^= bit;
            fs::write(&path, &flipped).unwrap();
            why(&path, &stamp(3));
        }
        fs::write(&path, &whole[..at]).unwrap();
        why(&path, &stamp(3));
    }
    fs::write(&path, [&whole[..], b"x"].concat()).unwrap();
    assert!(why(&path, &stamp(3)).contains("added"));
    fs::write(&path, &whole).unwrap();
    assert_eq!(found(&path), (CONTENT.to_vec(), 3));
}

#[test]
fn files_of_something_else_are_unfit_and_told_why() {
    let (_folder, path) = place();
    put(&path, &stamp(3), CONTENT);
    let cases = [
        (
            Stamp {
                identity: "f".into(),
                ..stamp(3)
            },
            "another memory",
        ),
        (
            Stamp {
                version: 8,
                ..stamp(3)
            },
            "another version",
        ),
        (
            Stamp {
                target_lang: Lang::es(),
                ..stamp(3)
            },
            "other languages",
        ),
        (
            Stamp {
                source_lang: "es-MX".parse().unwrap(),
                ..stamp(3)
            },
            "other languages",
        ),
    ];
    for (wanted, expected) in cases {
        assert!(why(&path, &wanted).contains(expected), "{expected}");
    }
    // Another byte order: the mark is turned round, and the header is whole again.
    let mut turned = fs::read(&path).unwrap();
    turned[12..16].reverse();
    fs::write(&path, &turned).unwrap();
    assert!(why(&path, &stamp(3)).contains("byte order"));
    for foreign in [&b""[..], b"ttpo", &[0; 4096], b"SQLite format 3\0"] {
        fs::write(&path, foreign).unwrap();
        why(&path, &stamp(3));
    }
}

#[test]
fn headers_of_any_numbers_make_no_panic() {
    let (_folder, path) = place();
    put(&path, &stamp(3), CONTENT);
    let whole = fs::read(&path).unwrap();
    let length = whole.len() - CONTENT.len();
    for at in 0..length - 8 {
        for value in [0, 0x7f, 0xff] {
            let mut header = whole[..length - 8].to_vec();
            header[at..(at + 8).min(length - 8)].fill(value);
            header.extend(xxhash_rust::xxh3::xxh3_64(&header).to_le_bytes());
            fs::write(&path, [&header, CONTENT].concat()).unwrap();
            // What it says may even be right by chance, such as the generation.
            read(&path, &stamp(3));
        }
    }
}

#[test]
fn what_is_no_regular_file_is_unfit_and_stays() {
    let (folder, path) = place();
    fs::create_dir(&path).unwrap();
    assert!(why(&path, &stamp(1)).contains("no regular file"));
    assert!(write(&path, &stamp(1), &mut |out| out.write_all(CONTENT)).is_err());
    assert!(path.is_dir());
    fs::remove_dir(&path).unwrap();
    #[cfg(unix)]
    {
        let made = std::process::Command::new("mkfifo").arg(&path).status();
        if made.is_ok_and(|status| status.success()) {
            assert!(why(&path, &stamp(1)).contains("no regular file"));
            assert!(write(&path, &stamp(1), &mut |out| out.write_all(CONTENT)).is_err());
        }
    }
    assert!(names(&folder).iter().all(|name| !name.ends_with(".part")));
    assert!(write(Path::new("/"), &stamp(1), &mut |_| Ok(())).is_err());
}

#[test]
fn a_failed_write_leaves_what_was_there() {
    let (folder, path) = place();
    put(&path, &stamp(3), CONTENT);
    let failed = write(&path, &stamp(4), &mut |out| {
        out.write_all(b"half")?;
        Err(io::Error::other("no more"))
    });
    assert_eq!(failed.unwrap_err().to_string(), "no more");
    assert_eq!(found(&path), (CONTENT.to_vec(), 3));
    assert_eq!(names(&folder), ["desk.db.kept-es-en"]);
}

#[test]
fn an_earlier_generation_never_takes_the_place_of_a_later_one() {
    let (_folder, path) = place();
    put(&path, &stamp(5), CONTENT);
    put(&path, &stamp(4), b"earlier");
    assert_eq!(found(&path), (CONTENT.to_vec(), 5));
    // The same generation again, a later one, and what is of something else are written.
    put(&path, &stamp(5), b"again");
    assert_eq!(found(&path), (b"again".to_vec(), 5));
    let other = Stamp {
        version: 8,
        ..stamp(1)
    };
    put(&path, &other, b"other");
    put(&path, &stamp(2), b"ours");
    assert_eq!(found(&path), (b"ours".to_vec(), 2));
    // A broken file is in nobody's way, whatever generation it had.
    fs::write(&path, "broken").unwrap();
    put(&path, &stamp(1), CONTENT);
    assert_eq!(found(&path), (CONTENT.to_vec(), 1));
}

#[test]
fn leftovers_of_killed_writers_are_swept_and_growing_files_are_not() {
    let (folder, path) = place();
    let name = |end: &str| folder.path().join(format!(".desk.db.kept-es-en-{end}"));
    for end in ["left.part", "grows.part", "other"] {
        fs::write(name(end), "half").unwrap();
    }
    let grows = File::open(name("grows.part")).unwrap();
    grows.try_lock().unwrap();
    put(&path, &stamp(1), CONTENT);
    let expected = [
        ".desk.db.kept-es-en-grows.part",
        ".desk.db.kept-es-en-other",
        "desk.db.kept-es-en",
    ];
    assert_eq!(names(&folder), expected);
    drop(grows);
    put(&path, &stamp(2), CONTENT);
    assert_eq!(names(&folder), expected[1..]);
}

#[test]
fn writers_at_once_leave_the_latest_and_readers_see_whole_files() {
    let (folder, path) = place();
    let content = |generation: u64| vec![generation as u8; 10_000 + generation as usize];
    std::thread::scope(|scope| {
        for writer in 0..4 {
            let path = &path;
            scope.spawn(move || {
                for round in 0..25 {
                    let generation = 1 + round * 4 + writer;
                    put(path, &stamp(generation), &content(generation));
                }
            });
        }
        scope.spawn(|| {
            let mut last = 0;
            while last < 100 {
                match read(&path, &stamp(0)) {
                    Read::Missing => assert_eq!(last, 0),
                    Read::Unfit { why } => panic!("{why}"),
                    Read::Found {
                        payload,
                        generation,
                    } => {
                        assert_eq!(*payload, content(generation));
                        assert!(generation >= last);
                        last = generation;
                    }
                }
            }
        });
    });
    assert_eq!(found(&path).1, 100);
    assert_eq!(names(&folder), ["desk.db.kept-es-en"]);
}

#[cfg(unix)]
#[test]
fn who_may_read_the_memory_may_read_the_file() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, path) = place();
    let memory = folder.path().join("desk.db");
    fs::write(&memory, "").unwrap();
    fs::set_permissions(&memory, fs::Permissions::from_mode(0o640)).unwrap();
    put(&path, &stamp(1), CONTENT);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&path), 0o640);
    fs::remove_file(&memory).unwrap();
    // Of a memory that is not there only the owner may read it.
    put(&path, &stamp(2), CONTENT);
    assert_eq!(mode(&path), 0o600);

    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o500)).unwrap();
    if fs::write(folder.path().join("probe"), "").is_err() {
        assert!(write(&path, &stamp(3), &mut |_| Ok(())).is_err());
        assert_eq!(found(&path), (CONTENT.to_vec(), 2));
    }
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o700)).unwrap();
}
