//! Files and addresses that a file names: none of them is ever opened.

use std::fs;
use std::net::TcpListener;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use crate::collection::{Judge, refused};
use crate::markup::frames;

/// A pipe that tells whether anybody opened it to read.
struct Trap<'a> {
    path: &'a Path,
    opened: &'a AtomicBool,
}

impl Trap<'_> {
    /// Runs `job` with the trap laid; it must not be touched.
    fn around(&self, job: impl FnOnce()) {
        let made = Command::new("mkfifo").arg(self.path).status().unwrap();
        assert!(made.success());
        thread::scope(|scope| {
            scope.spawn(|| {
                // Waits until there is a reader.
                fs::File::options().write(true).open(self.path).unwrap();
                self.opened.store(true, Ordering::SeqCst);
            });
            let done = std::panic::catch_unwind(std::panic::AssertUnwindSafe(job));
            let was_opened = self.opened.load(Ordering::SeqCst);
            if !was_opened {
                // Lets the thread go.
                fs::File::open(self.path).unwrap();
            }
            if let Err(panic) = done {
                std::panic::resume_unwind(panic);
            }
            assert!(!was_opened, "a file that was named was opened");
        });
    }
}

#[test]
fn no_file_is_opened_and_no_address_visited() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = format!("http://{}/x", listener.local_addr().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("marker");
    let file = format!("file://{}", path.display());
    let bare = path.display().to_string();
    let opened = AtomicBool::new(false);
    let trap = Trap {
        path: &path,
        opened: &opened,
    };
    trap.around(|| {
        for frame in frames() {
            let mut judge = Judge::new();
            let good = String::from_utf8(frame.file(b"uno")).unwrap();
            let root = good.find("<?xml").map_or(0, |_| good.find('\n').unwrap() + 1);
            let name = good[root + 1..].split([' ', '>']).next().unwrap().to_owned();
            for target in [&address, &file, &bare] {
                let subsets = [
                    format!("[<!ENTITY xxe SYSTEM \"{target}\">]"),
                    format!("[<!ENTITY xxe PUBLIC \"x\" \"{target}\">]"),
                    format!("[<!ENTITY % xxe SYSTEM \"{target}\"> %xxe;]"),
                    format!("SYSTEM \"{target}\" [<!ENTITY xxe SYSTEM \"{target}\">]"),
                ];
                for subset in subsets {
                    let mut hostile = frame.file(b"uno &xxe; dos");
                    let doctype = format!("<!DOCTYPE {name} {subset}>\n");
                    hostile.splice(root..root, doctype.bytes());
                    let says = refused(&["declares entities or elements"]);
                    (frame.give)(&mut judge, hostile.into(), &says);
                }
                // A DTD that is only named, by declaration or by what some readers follow.
                let mut named = frame.file(b"uno &xxe; dos");
                let doctype = format!("<!DOCTYPE {name} SYSTEM \"{target}\">\n<?xml-stylesheet href=\"{target}\"?>");
                named.splice(root..root, doctype.bytes());
                let says = refused(&["the entity `&xxe;` is not defined"]);
                (frame.give)(&mut judge, named.into(), &says);
                let include = format!(
                    "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" \
                    xmlns:xsi=\"x\" xsi:schemaLocation=\"{target} {target}\" href=\"{target}\"/>&xxe;"
                );
                let included = frame.file(include.as_bytes());
                (frame.give)(&mut judge, included.into(), &says);
            }
        }
    });
    let visit = listener.accept().map(|(_, visitor)| visitor);
    assert!(visit.is_err(), "an address was visited: {visit:?}");
}
