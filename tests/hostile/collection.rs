//! How a file of the collection is made, given to the binary, and its answer checked.

use std::fs;
use std::io::{self, Write};
use std::process::{Command, Stdio};
use std::thread;

use crate::harness::{Desk, EPOCH, Ran};

/// Kilobytes that the binary may have for its data: no reader may ask for more, whatever
/// it is given. It bounds what is asked for, not only what is used.
const MEMORY: &str = "307200";

/// The bytes of a file. Large ones are not kept: they are written into a pipe.
pub(crate) enum Content {
    Bytes(Vec<u8>),
    /// `head`, so many times `unit`, `tail`.
    Long {
        head: Vec<u8>,
        unit: Vec<u8>,
        times: usize,
        tail: Vec<u8>,
    },
}

impl Content {
    pub(crate) fn long(head: &str, unit: &str, times: usize, tail: &str) -> Self {
        Content::Long {
            head: head.into(),
            unit: unit.into(),
            times,
            tail: tail.into(),
        }
    }

    fn write(&self, out: &mut impl Write) -> io::Result<()> {
        match self {
            Content::Bytes(bytes) => out.write_all(bytes),
            Content::Long {
                head,
                unit,
                times,
                tail,
            } => {
                let together = ((1 << 16) / unit.len()).max(1);
                out.write_all(head)?;
                let block = unit.repeat(together);
                for _ in 0..times / together {
                    out.write_all(&block)?;
                }
                for _ in 0..times % together {
                    out.write_all(unit)?;
                }
                out.write_all(tail)
            }
        }
    }
}

impl From<&str> for Content {
    fn from(text: &str) -> Self {
        Content::Bytes(text.into())
    }
}

impl From<String> for Content {
    fn from(text: String) -> Self {
        Content::Bytes(text.into())
    }
}

impl From<&[u8]> for Content {
    fn from(bytes: &[u8]) -> Self {
        Content::Bytes(bytes.into())
    }
}

impl From<Vec<u8>> for Content {
    fn from(bytes: Vec<u8>) -> Self {
        Content::Bytes(bytes)
    }
}

/// The answer that a file must get.
#[derive(Clone, Debug)]
pub(crate) enum Answer {
    /// Exit code 3 and a message that says all of these, with nothing stored.
    Refused(Vec<String>),
    /// Exit code 0, and of an import so many units that the memory did not have.
    Taken(u64),
}

pub(crate) fn refused(says: &[&str]) -> Answer {
    Answer::Refused(says.iter().map(|say| (*say).to_owned()).collect())
}

/// A folder in which files are given to the binary, with a memory that holds one unit.
pub(crate) struct Judge {
    pub(crate) desk: Desk,
    units: u64,
}

impl Judge {
    pub(crate) fn new() -> Self {
        let desk = Desk::new();
        desk.file("first.tsv", "Lo primero.\tThe first.\n");
        let judge = Judge { desk, units: 1 };
        judge
            .run(&["--memory", "m.db", "import", "first.tsv"], None)
            .expect_code(0);
        judge
    }

    /// Gives a file called `name` to `import`, and holds the answer against `expected`.
    pub(crate) fn import(&mut self, name: &str, content: impl Into<Content>, expected: &Answer) {
        self.import_with(&[], name, content, expected);
    }

    /// The same with flags.
    pub(crate) fn import_with(
        &mut self,
        flags: &[&str],
        name: &str,
        content: impl Into<Content>,
        expected: &Answer,
    ) {
        let call = [&["--memory", "m.db", "import"], flags].concat();
        let ran = self.give(&call, name, &content.into());
        self.check(name, &ran, expected);
        if let Answer::Taken(units) = expected {
            self.units += units;
        }
        let stats = self.desk.run(&["--memory", "m.db", "stats", "--json"]);
        let stored = stats.expect_code(0).records()[0]["units"].as_u64();
        assert_eq!(stored, Some(self.units), "{name}: units in the memory");
    }

    /// Gives a file to a command that stores nothing.
    pub(crate) fn read(
        &self,
        command: &[&str],
        name: &str,
        content: impl Into<Content>,
        expected: &Answer,
    ) -> Ran {
        let ran = self.give(command, name, &content.into());
        self.check(name, &ran, expected);
        ran
    }

    /// Runs `command` on a file; a large one comes on standard input.
    fn give(&self, command: &[&str], name: &str, content: &Content) -> Ran {
        match content {
            Content::Bytes(bytes) => {
                self.desk.file(name, bytes);
                let ran = self.run(&[command, &[name]].concat(), None);
                fs::remove_file(self.desk.path(name)).unwrap();
                ran
            }
            Content::Long { .. } => self.run(&[command, &["-"]].concat(), Some(content)),
        }
    }

    fn run(&self, arguments: &[&str], input: Option<&Content>) -> Ran {
        let mut child = Command::new("sh")
            .args(["-c", "ulimit -d \"$0\" && exec \"$@\"", MEMORY])
            .arg(env!("CARGO_BIN_EXE_teletipo"))
            .args(arguments)
            .current_dir(self.desk.path("."))
            .env_clear()
            .env("HOME", self.desk.path("home"))
            .env("SOURCE_DATE_EPOCH", EPOCH)
            .stdin(match input {
                Some(_) => Stdio::piped(),
                None => Stdio::null(),
            })
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let pipe = child.stdin.take().zip(input);
        thread::scope(|scope| {
            if let Some((mut pipe, content)) = pipe {
                // A refusal may come before everything was written.
                scope.spawn(move || content.write(&mut pipe));
            }
            Ran::from(child.wait_with_output().unwrap())
        })
    }

    fn check(&self, name: &str, ran: &Ran, expected: &Answer) {
        let told = format!(
            "{name}: exit code {}\n{}\n{}",
            ran.code, ran.stdout, ran.stderr
        );
        assert!(!ran.stderr.contains("panicked"), "{told}");
        match expected {
            Answer::Taken(_) => assert_eq!(ran.code, 0, "{told}"),
            Answer::Refused(says) => {
                assert_eq!(ran.code, 3, "{told}");
                // The system's own refusals have no place in the file.
                let place: &[&str] = match ran.stderr.contains("cannot read") {
                    true => &["error:"],
                    false => &["error:", "at:", "expected:"],
                };
                for say in says.iter().map(String::as_str).chain(place.iter().copied()) {
                    assert!(ran.stderr.contains(say), "no `{say}`\n{told}");
                }
            }
        }
    }
}

/// Where byte `at` of a UTF-8 text lies, as a message says it: `3:7 (byte 120)`.
pub(crate) fn place(text: &[u8], at: usize) -> String {
    let before = &text[..at];
    let line = before.iter().filter(|&&byte| byte == b'\n').count() + 1;
    let start = before
        .iter()
        .rposition(|&byte| byte == b'\n')
        .map_or(0, |end| end + 1);
    let column = String::from_utf8_lossy(&before[start..]).chars().count() + 1;
    format!("{line}:{column} (byte {at})")
}

/// A text in UTF-16.
pub(crate) fn utf16(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(order).collect()
}
