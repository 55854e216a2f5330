//! A server over a memory of its own in a throw-away folder, and a client that speaks to it.

use std::fs;
use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

/// The token of every server here.
pub(crate) const TOKEN: &str = "0123456789abcdef0123456789abcdef";

/// 2026-01-02 03:04:05 UTC, the time of every write.
const EPOCH: &str = "1767323045";

/// Longest wait for anything; only a failure takes so long.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

/// A folder with a memory.
pub(crate) struct Desk {
    folder: TempDir,
}

impl Desk {
    /// Without a memory.
    pub(crate) fn new() -> Self {
        let desk = Desk {
            folder: tempfile::tempdir().unwrap(),
        };
        let token = desk.path("token");
        fs::write(&token, TOKEN).unwrap();
        fs::set_permissions(&token, fs::Permissions::from_mode(0o600)).unwrap();
        desk
    }

    /// With the memory of the shipped samples.
    pub(crate) fn with_samples() -> Self {
        let desk = Desk::new();
        let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples");
        let run = desk
            .command(&["run", samples.to_str().unwrap(), "-o", "out", "-q"])
            .output()
            .unwrap();
        assert!(run.status.success(), "{run:?}");
        fs::rename(desk.path("out/memory.db"), desk.path("memory.db")).unwrap();
        desk
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_teletipo"));
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .env_clear()
            .env("HOME", self.path("home"))
            .env("SOURCE_DATE_EPOCH", EPOCH);
        command
    }

    /// A server that writes for those who show the token.
    pub(crate) fn serve(&self, arguments: &[&str]) -> Server {
        self.serve_with(&[&["--token-file", "token"], arguments].concat())
    }

    /// A server with just these flags.
    pub(crate) fn serve_with(&self, arguments: &[&str]) -> Server {
        let all = [
            &["--memory", "memory.db", "serve", "--bind", "127.0.0.1:0"],
            arguments,
        ];
        self.start(&all.concat())
    }

    /// A server with the settings of the folder, that writes for those who show the token.
    pub(crate) fn serve_by_settings(&self) -> Server {
        self.start(&["serve", "--bind", "127.0.0.1:0", "--token-file", "token"])
    }

    fn start(&self, arguments: &[&str]) -> Server {
        let mut child = self
            .command(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::from(fs::File::create(self.path("log")).unwrap()))
            .spawn()
            .unwrap();
        let mut line = String::new();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        out.read_line(&mut line).unwrap();
        let url = line.trim().trim_end_matches('/').to_owned();
        assert!(
            url.starts_with("http://127.0.0.1:"),
            "{url:?} {}",
            fs::read_to_string(self.path("log")).unwrap()
        );
        let address = url.trim_start_matches("http://").parse().unwrap();
        Server {
            child,
            address,
            log: self.path("log"),
        }
    }
}

/// A running server; it is killed with this value.
pub(crate) struct Server {
    child: Child,
    pub(crate) address: SocketAddr,
    log: PathBuf,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}

/// What a server answered.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body)
            .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&self.body)))
    }

    /// The JSON of an answer that is 200.
    pub(crate) fn ok(&self) -> Value {
        assert_eq!(self.status, 200, "{}", String::from_utf8_lossy(&self.body));
        self.json()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }
}

impl Server {
    /// Asks without showing the token.
    pub(crate) fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[], b"")
    }

    /// Sends JSON with the token.
    pub(crate) fn send(&self, method: &str, path: &str, body: &Value) -> Answer {
        let bearer = format!("Bearer {TOKEN}");
        let headers = [
            ("authorization", bearer.as_str()),
            ("content-type", "application/json"),
        ];
        self.ask(method, path, &headers, body.to_string().as_bytes())
    }

    /// Sends a request on a connection of its own.
    pub(crate) fn ask(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Answer {
        self.try_ask(method, path, headers, body).unwrap()
    }

    /// The same for a server that may be gone.
    pub(crate) fn try_ask(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> std::io::Result<Answer> {
        let mut stream = self.connect()?;
        let mut head = format!("{method} {path} HTTP/1.1\r\nconnection: close\r\n");
        if !headers.iter().any(|(name, _)| *name == "host") {
            head.push_str(&format!("host: {}\r\n", self.address));
        }
        for (name, value) in headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        if !body.is_empty() || method != "GET" {
            head.push_str(&format!("content-length: {}\r\n", body.len()));
        }
        head.push_str("\r\n");
        stream.write_all(head.as_bytes())?;
        // The server may answer, and hang up, before it has read everything.
        let _ = stream.write_all(body);
        let mut bytes = Vec::new();
        match stream.read_to_end(&mut bytes) {
            // What it answered before is here all the same.
            Err(error) if error.kind() == ErrorKind::ConnectionReset && !bytes.is_empty() => {}
            outcome => drop(outcome?),
        }
        parsed(&bytes).ok_or_else(|| {
            let cut = format!("cut off: {}", String::from_utf8_lossy(&bytes));
            std::io::Error::new(ErrorKind::UnexpectedEof, cut)
        })
    }

    /// A connection to it.
    pub(crate) fn connect(&self) -> std::io::Result<TcpStream> {
        let stream = TcpStream::connect(self.address)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        Ok(stream)
    }

    /// What it wrote on standard error.
    pub(crate) fn log(&self) -> String {
        fs::read_to_string(&self.log).unwrap()
    }

    /// Kills it as a power cut would, as far as the process is concerned.
    pub(crate) fn kill(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// Tells it to end, and returns its exit code.
    pub(crate) fn end(&mut self) -> Option<i32> {
        let pid = self.child.id().to_string();
        let told = Command::new("kill").args(["-TERM", &pid]).status().unwrap();
        assert!(told.success());
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status.code();
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        panic!("it does not end");
    }

    /// Its process.
    pub(crate) fn pid(&self) -> u32 {
        self.child.id()
    }
}

/// An answer taken apart; none where it is cut off in its head.
pub(crate) fn parsed(bytes: &[u8]) -> Option<Answer> {
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
    let head = std::str::from_utf8(&bytes[..end]).ok()?;
    let mut lines = head.split("\r\n");
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    let mut body = bytes[end + 4..].to_vec();
    if headers
        .iter()
        .any(|(name, value)| name == "transfer-encoding" && value == "chunked")
    {
        body = unchunked(&body)?;
    }
    Some(Answer {
        status,
        headers,
        body,
    })
}

/// A body that was sent in chunks; none where it is cut off.
fn unchunked(mut rest: &[u8]) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let line = rest.windows(2).position(|two| two == b"\r\n")?;
        let size = std::str::from_utf8(&rest[..line]).ok()?;
        let size = usize::from_str_radix(size.trim(), 16).ok()?;
        rest = &rest[line + 2..];
        if size == 0 {
            return Some(body);
        }
        body.extend_from_slice(rest.get(..size)?);
        rest = rest.get(size + 2..)?;
    }
}

/// A text as it stands in an address, as Python's `quote(text, safe="")` writes it.
pub(crate) fn quoted(text: &str) -> String {
    let byte = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
            char::from(byte).to_string()
        }
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(byte).collect()
}
