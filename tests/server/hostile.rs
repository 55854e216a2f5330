//! Broken and greedy clients on bare sockets. After each of them the server still
//! serves others.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use crate::harness::{Answer, Desk, TOKEN};
use crate::sockets::{is_alive, put, send, told};

#[test]
fn bodies_that_are_too_large_are_refused() {
    let desk = Desk::with_samples();
    let server = desk.serve(&["--max-body", "1", "--max-upload", "2"]);
    let import = |more: &str| {
        format!(
            "POST /api/v1/import?format=tsv HTTP/1.1\r\nhost: {}\r\nauthorization: Bearer {TOKEN}\r\n{more}",
            server.address
        )
    };
    // By what they say of themselves, before anything is sent.
    for head in [
        put(&server, "content-length: 999999999999\r\n\r\n"),
        import("content-length: 3000000\r\n\r\n"),
    ] {
        let answer = told(&send(&server, head.as_bytes()));
        assert_eq!(answer.status, 413, "{}", answer.text());
        assert!(answer.json()["hint"].is_string());
    }
    // By what comes.
    let chunk = format!("10000\r\n{}\r\n", "x".repeat(65_536));
    for (head, chunks) in [(put(&server, ""), 20), (import(""), 40)] {
        let request = format!(
            "{head}connection: close\r\ntransfer-encoding: chunked\r\n\r\n{}0\r\n\r\n",
            chunk.repeat(chunks)
        );
        let answer = told(&send(&server, request.as_bytes()));
        assert_eq!(answer.status, 413, "{}", answer.text());
    }
    is_alive(&server);
}

/// A client that sends a file to the wrong place, or without the token, is still sending when
/// the answer is known: it gets to send, and reads the answer.
#[test]
fn who_is_still_sending_reads_why_the_request_is_wrong() {
    let desk = Desk::with_samples();
    let server = desk.serve(&[]);
    let piece = [b'x'; 16_384];
    for (path, status) in [
        ("/api/v1/translate/file?marks=red", 400),
        ("/api/v1/import?format=tsv", 401),
        ("/api/v1/nowhere", 404),
        ("/api/v1/stats", 405),
        ("/api/v1/match", 415),
    ] {
        let head = format!(
            "POST {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\ncontent-length: {}\r\n\r\n",
            server.address,
            piece.len() * 64
        );
        let mut stream = server.connect().unwrap();
        stream.write_all(head.as_bytes()).unwrap();
        for _ in 0..64 {
            std::thread::sleep(Duration::from_millis(2));
            stream
                .write_all(&piece)
                .unwrap_or_else(|error| panic!("{path}: {error}"));
        }
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        assert_eq!(told(&bytes).status, status, "{path}");
    }
    is_alive(&server);
}

#[test]
fn requests_that_are_none_are_told_so() {
    let desk = Desk::with_samples();
    let server = desk.serve(&[]);
    let host = format!("host: {}\r\n", server.address);
    for (request, status) in [
        ("NONSENSE\r\n\r\n".to_owned(), 400),
        ("GET / HTTP/9.9\r\n\r\n".to_owned(), 400),
        ("GET\r\n\r\n".to_owned(), 400),
        (
            "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}".to_owned() + "\r\n\r\n",
            400,
        ),
        (
            "GET / HTTP/1.1\r\nconnection: close\r\n\r\n".to_owned(),
            421,
        ),
        (format!("GET / HTTP/1.1\r\n{host}bad header\r\n\r\n"), 400),
        (
            format!("GET / HTTP/1.1\r\n{host}x: {}\r\n\r\n", "y".repeat(200_000)),
            431,
        ),
        (
            format!("GET / HTTP/1.1\r\n{host}{}\r\n", "a: b\r\n".repeat(200)),
            431,
        ),
        (put(&server, "content-length: -1\r\n\r\n"), 400),
        (
            put(&server, "content-length: 5\r\ncontent-length: 6\r\n\r\n{}"),
            400,
        ),
        (
            put(
                &server,
                "transfer-encoding: chunked\r\nconnection: close\r\n\r\nzz\r\n",
            ),
            400,
        ),
    ] {
        let bytes = send(&server, request.as_bytes());
        let line = String::from_utf8_lossy(&bytes);
        let shown: String = request.chars().take(60).collect();
        assert!(
            line.starts_with(&format!("HTTP/1.1 {status}")),
            "{shown:?}: {line}"
        );
    }
    let long = format!("GET /{} HTTP/1.1\r\n{host}\r\n", "a".repeat(70_000));
    let long = String::from_utf8_lossy(&send(&server, long.as_bytes())).into_owned();
    assert!(
        long.starts_with("HTTP/1.1 414") || long.starts_with("HTTP/1.1 431"),
        "{long}"
    );
    is_alive(&server);
}

/// A simple generator (xorshift), so that every run sends the same.
struct Bytes(u64);

impl Bytes {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }
}

#[test]
fn no_bytes_bring_it_down() {
    let desk = Desk::with_samples();
    let server = desk.serve(&["--head-time", "1", "--idle-time", "1", "--stall-time", "1"]);
    let valid = [
        format!(
            "GET /api/v1/match?text=El%20sismo HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n\r\n",
            server.address
        ),
        put(
            &server,
            "content-type: application/json\r\ncontent-length: 32\r\n\r\n{\"source\": \"a\", \"target\": \"b\"}  ",
        ),
        put(
            &server,
            "transfer-encoding: chunked\r\n\r\n20\r\n{\"source\": \"a\", \"target\": \"b\"}  \r\n0\r\n\r\n",
        ),
    ];
    let mut random = Bytes(0x9e37_79b9_7f4a_7c15);
    std::thread::scope(|scope| {
        for number in 0..160 {
            let mut bytes = valid[number % valid.len()].clone().into_bytes();
            if number % 8 == 0 {
                bytes = (0..200).map(|_| random.next() as u8).collect();
            }
            for _ in 0..=random.next() % 4 {
                let at = random.next() as usize % bytes.len().max(1);
                match random.next() % 4 {
                    _ if bytes.is_empty() => {}
                    0 => bytes[at] = random.next() as u8,
                    1 => bytes.insert(at, random.next() as u8),
                    2 => drop(bytes.remove(at)),
                    _ => bytes.truncate(at.max(1)),
                }
            }
            let server = &server;
            scope.spawn(move || {
                let got = send(server, &bytes);
                let line = String::from_utf8_lossy(&got).into_owned();
                let fine = line.is_empty()
                    || line.starts_with("HTTP/1.1 2")
                    || line.starts_with("HTTP/1.1 4");
                assert!(fine, "{:?} gave {line}", String::from_utf8_lossy(&bytes));
            });
        }
    });
    is_alive(&server);
}

#[test]
fn values_of_every_kind_are_refused_in_words() {
    let desk = Desk::with_samples();
    let server = desk.serve(&[]);
    let bearer = format!("Bearer {TOKEN}");
    let headers = [
        ("authorization", bearer.as_str()),
        ("content-type", "application/json"),
    ];
    let deep = "[".repeat(100_000);
    for (path, body) in [
        (
            "/api/v1/segment",
            "{\"text\": \"a\", \"lang\": \"español\"}",
        ),
        ("/api/v1/segment", "{\"text\": 3}"),
        ("/api/v1/segment", "\u{0}"),
        ("/api/v1/segment", &deep),
        ("/api/v1/align", "{\"source\": \"a\"}"),
        ("/api/v1/align", "{\"source\": {}, \"target\": []}"),
        ("/api/v1/match", "{}"),
        ("/api/v1/match", "{\"texts\": [\"a\"], \"threshold\": 0}"),
        ("/api/v1/match", "{\"texts\": [\"a\"], \"top\": 99999999}"),
        ("/api/v1/match", "{\"texts\": [\"a\"], \"threshold\": 256}"),
        (
            "/api/v1/match",
            "{\"texts\": [\"a\"], \"src\": \"es\", \"tgt\": \"es\"}",
        ),
        (
            "/api/v1/check",
            "{\"pairs\": [], \"levels\": {\"nonsense\": \"error\"}}",
        ),
        ("/api/v1/analyze", "{\"files\": []}"),
        ("/api/v1/trace", "{\"text\": \"a\", \"top\": 0}"),
    ] {
        let answer = server.ask("POST", path, &headers, body.as_bytes());
        assert!(
            [400, 422].contains(&answer.status),
            "{path} {}: {}",
            answer.status,
            answer.text()
        );
        let error = answer.json()["error"].as_str().unwrap().to_owned();
        assert!(!error.is_empty());
    }
    for path in [
        "/api/v1/match",
        "/api/v1/match?text=",
        "/api/v1/search",
        "/api/v1/search?q=a&in=nowhere",
        "/api/v1/search?q=%28&regex=true",
        "/api/v1/search?q=a&limit=-1",
        "/api/v1/export?format=docx",
        "/api/v1/export?since=yesterday",
        "/api/v1/export?min_confidence=2",
        "/api/v1/export?prop=x",
        "/api/v1/growth?by=year",
        "/api/v1/stories?status=odd",
        "/api/v1/units/x",
        "/api/v1/units/99999999999999999999",
        "/api/v1/stories/a/versions/-1",
        "/api/v1/stories/%FF",
    ] {
        let answer = server.get(path);
        assert_eq!(answer.status, 400, "{path}: {}", answer.text());
    }
}

#[test]
fn a_thousand_connections_are_held() {
    let desk = Desk::with_samples();
    let server = desk.serve(&[]);
    let request = format!(
        "GET /tmserver/es/en/unit/El%20sismo%20fue%20hoy. HTTP/1.1\r\nhost: {}\r\n\r\n",
        server.address
    );
    let mut held = Vec::new();
    for number in 0..1_000 {
        match server.connect() {
            Ok(stream) => held.push(stream),
            // The test itself may open no more files here.
            Err(error) if error.raw_os_error() == Some(24) => {
                println!("skipped: only {number} files may be open");
                return;
            }
            Err(error) => panic!("connection {number}: {error}"),
        }
    }
    let mut buffer = [0; 4_096];
    for _ in 0..2 {
        for stream in &mut held {
            stream.write_all(request.as_bytes()).unwrap();
        }
        for stream in &mut held {
            let read = stream.read(&mut buffer).unwrap();
            assert_eq!(told(&buffer[..read]).status, 200);
        }
    }
    drop(held);
    is_alive(&server);
}

#[test]
fn where_there_is_no_room_it_says_so() {
    let desk = Desk::with_samples();
    let server = desk.serve(&["--max-connections", "2"]);
    let request = format!("GET /healthz HTTP/1.1\r\nhost: {}\r\n\r\n", server.address);
    let mut buffer = [0; 4_096];
    let mut held: Vec<TcpStream> = (0..2)
        .map(|_| {
            let mut stream = server.connect().unwrap();
            stream.write_all(request.as_bytes()).unwrap();
            let read = stream.read(&mut buffer).unwrap();
            assert_eq!(told(&buffer[..read]).status, 200);
            stream
        })
        .collect();
    let refused = told(&send(&server, b""));
    assert_eq!(refused.status, 503);
    assert!(
        refused.json()["error"]
            .as_str()
            .unwrap()
            .contains("connections")
    );
    assert_eq!(refused.header("retry-after"), Some("1"));
    held.clear();
    let start = Instant::now();
    while server
        .try_ask("GET", "/healthz", &[], b"")
        .map_or(0, |answer| answer.status)
        != 200
    {
        assert!(
            start.elapsed() < Duration::from_secs(60),
            "there is room again"
        );
    }
}

#[test]
fn what_is_too_much_at_once_is_told_to_come_back() {
    let desk = Desk::with_samples();
    let server = desk.serve(&["--workers", "1", "--queue", "1"]);
    std::thread::scope(|scope| {
        let asked: Vec<_> = (0..48)
            .map(|_| scope.spawn(|| server.get("/api/v1/search?q=de&limit=1000")))
            .collect();
        let answers: Vec<Answer> = asked
            .into_iter()
            .map(|asked| asked.join().unwrap())
            .collect();
        for answer in &answers {
            match answer.status {
                200 => assert!(answer.json()["hits"].is_array()),
                503 => assert!(answer.header("retry-after").is_some()),
                other => panic!("{other}: {}", answer.text()),
            }
        }
        assert!(answers.iter().any(|answer| answer.status == 200));
    });
    is_alive(&server);
}
