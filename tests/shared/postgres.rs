//! A PostgreSQL server of the tests' own: one for each test program, on the loopback
//! interface alone, in a temporary folder, gone with the program whatever ends it.
//!
//! Where the machine has no PostgreSQL a test that asks for the server is skipped with a
//! printed reason, or fails where `TELETIPO_REQUIRE_CLIENTS=1` is set.
#![allow(dead_code, clippy::print_stdout)] // no test program needs all; why one is skipped is printed

use std::fs;
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use postgres::{Client, NoTls};

/// How long a server may take to start on a busy machine.
const PATIENCE: Duration = Duration::from_secs(120);

/// Where Debian has the programs of each version.
const VERSIONS: &str = "/usr/lib/postgresql";

/// The server of this test program; none where there is no PostgreSQL.
pub(crate) fn server() -> Option<&'static Server> {
    static SERVER: OnceLock<Option<Server>> = OnceLock::new();
    SERVER.get_or_init(|| Server::start(&[])).as_ref()
}

/// A server that runs.
pub(crate) struct Server {
    pub(crate) port: u16,
    folder: PathBuf,
    programs: PathBuf,
    settings: Vec<String>,
    process: Child,
    /// While this program has the other end of its pipe, the server is left alone.
    keeper: Child,
}

impl Server {
    /// Starts one with further settings, such as `max_connections=200`; its data are new.
    pub(crate) fn start(settings: &[&str]) -> Option<Server> {
        let Some(programs) = programs() else {
            let reason = "no PostgreSQL server here (Debian: apt install postgresql)";
            let required = std::env::var("TELETIPO_REQUIRE_CLIENTS").is_ok_and(|it| it == "1");
            assert!(!required, "{reason}");
            println!("skipped: {reason}");
            return None;
        };
        let folder = tempfile::Builder::new()
            .prefix("teletipo-postgres-")
            .tempdir()
            .unwrap()
            .keep();
        if let Some((user, group)) = other_user() {
            std::os::unix::fs::chown(&folder, Some(user), Some(group)).unwrap();
        }
        let data = folder.join("data");
        let made = as_user(&programs.join("initdb"))
            .args([
                "-U",
                "postgres",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
                "-N",
            ])
            .arg("-D")
            .arg(&data)
            .current_dir(&folder)
            .output()
            .unwrap();
        assert!(
            made.status.success(),
            "{}",
            String::from_utf8_lossy(&made.stderr)
        );
        let settings: Vec<String> = settings.iter().map(|&it| it.to_owned()).collect();
        let (child, port) = launch(&programs, &folder, None, &settings);
        // It ends the server when this program is gone, and so its end of the pipe.
        let keeper = Command::new("sh")
            .args([
                "-c",
                "cat > /dev/null; kill -QUIT $(head -1 \"$1/data/postmaster.pid\") 2>/dev/null; \
                 sleep 0.3; rm -rf \"$1\"",
                "keeper",
            ])
            .arg(&folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .unwrap();
        Some(Server {
            port,
            programs,
            settings,
            process: child,
            keeper,
            folder,
        })
    }

    /// The address of a database, which need not be there.
    pub(crate) fn address(&self, user: &str, database: &str) -> String {
        format!("postgres://{user}@127.0.0.1:{}/{database}", self.port)
    }

    /// A place for a memory that no other test has.
    pub(crate) fn place(&self) -> String {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        format!(
            "{}?schema=test_{number}",
            self.address("postgres", "postgres")
        )
    }

    /// A connection that may do everything.
    pub(crate) fn client(&self) -> Client {
        connect(self.port).unwrap()
    }

    /// The folder of its sockets and data.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Copies a file to where the server may read it, and nobody else.
    pub(crate) fn give(&self, from: &Path, to: &Path) {
        fs::copy(from, to).unwrap();
        fs::set_permissions(to, fs::Permissions::from_mode(0o600)).unwrap();
        if let Some((user, group)) = other_user() {
            std::os::unix::fs::chown(to, Some(user), Some(group)).unwrap();
        }
    }

    /// Ends it as a power cut would, and starts it again with what is on its disk.
    pub(crate) fn kill_and_restart(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
        let (child, port) = launch(
            &self.programs,
            &self.folder,
            Some(self.port),
            &self.settings,
        );
        assert_eq!(port, self.port);
        self.process = child;
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        let _ = self.keeper.wait();
        let _ = self.process.wait();
    }
}

/// Starts the server, and waits until it answers.
fn launch(programs: &Path, folder: &Path, port: Option<u16>, settings: &[String]) -> (Child, u16) {
    let began = Instant::now();
    loop {
        // Another program may take a free port before the server does: then another one.
        let port = port.unwrap_or_else(free_port);
        let log = fs::File::create(folder.join("log")).unwrap();
        let mut server = as_user(&programs.join("postgres"));
        server.arg("-D").arg(folder.join("data"));
        server.args([
            "-p",
            &port.to_string(),
            "-c",
            "listen_addresses=127.0.0.1",
            "-k",
        ]);
        server.arg(folder);
        for setting in settings {
            server.args(["-c", setting]);
        }
        let mut child = server
            .current_dir(folder)
            .stdin(Stdio::null())
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .process_group(0)
            .spawn()
            .unwrap();
        loop {
            if connect(port).is_ok() {
                return (child, port);
            }
            let told = || fs::read_to_string(folder.join("log")).unwrap_or_default();
            assert!(began.elapsed() < PATIENCE, "it does not start: {}", told());
            if child.try_wait().unwrap().is_some() {
                // Its port was taken; or those of a server before it are about to end.
                break;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

fn connect(port: u16) -> Result<Client, postgres::Error> {
    let address = format!("postgres://postgres@127.0.0.1:{port}/postgres");
    Client::connect(&address, NoTls)
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}

/// The folder of the newest version's programs.
fn programs() -> Option<PathBuf> {
    let debian = fs::read_dir(VERSIONS).into_iter().flatten().flatten();
    let mut versions: Vec<(u32, PathBuf)> = debian
        .filter_map(|entry| {
            let version = entry.file_name().to_str()?.parse().ok()?;
            Some((version, entry.path().join("bin")))
        })
        .collect();
    versions.sort();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let in_path = std::env::split_paths(&path).map(|folder| (0, folder));
    let all: Vec<(u32, PathBuf)> = versions.into_iter().rev().chain(in_path).collect();
    let complete = |folder: &PathBuf| {
        ["initdb", "postgres"]
            .iter()
            .all(|name| folder.join(name).is_file())
    };
    all.into_iter().map(|(_, folder)| folder).find(complete)
}

/// The user that servers run as where the tests run as root, which they refuse.
fn other_user() -> Option<(u32, u32)> {
    let number = |of: &[&str]| -> Option<u32> {
        let told = Command::new("id").args(of).output().ok()?;
        String::from_utf8(told.stdout).ok()?.trim().parse().ok()
    };
    match number(&["-u"]) {
        Some(0) => Some((number(&["-u", "postgres"])?, number(&["-g", "postgres"])?)),
        _ => None,
    }
}

fn as_user(program: &Path) -> Command {
    let mut command = Command::new(program);
    if let Some((user, group)) = other_user() {
        command.uid(user).gid(group);
    }
    command.env("LC_ALL", "C.UTF-8");
    command
}
