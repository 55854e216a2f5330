//! Slow clients on bare sockets. After each of them the server still serves others.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use serde_json::json;

use crate::harness::{Desk, TOKEN};
use crate::sockets::{connections, is_alive, put, rest, send, told};

#[test]
fn a_head_that_does_not_come_is_given_up() {
    let desk = Desk::with_samples();
    let server = desk.serve(&["--head-time", "1", "--idle-time", "2"]);
    let start = Instant::now();
    let slow = told(&send(&server, b"GET / HTTP/1.1\r\nhost: a"));
    assert_eq!(slow.status, 408);
    assert!(slow.json()["error"].as_str().unwrap().contains("too long"));
    assert!(start.elapsed() >= Duration::from_millis(900));
    // One that sends a byte now and then has no more time.
    let mut stream = server.connect().unwrap();
    let start = Instant::now();
    for byte in b"GET / HTTP/1.1\r\nhost: aaaaaaaaaaaaaaaaaaaaaaa" {
        if stream.write_all(&[*byte]).is_err() || start.elapsed() > Duration::from_secs(5) {
            break;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    rest(&mut stream);
    // One that sends nothing is idle, and hears nothing.
    assert_eq!(send(&server, b""), b"");
    is_alive(&server);
}

#[test]
fn a_connection_may_be_quiet_between_requests() {
    let desk = Desk::with_samples();
    let server = desk.serve(&["--head-time", "1", "--idle-time", "30"]);
    let mut stream = server.connect().unwrap();
    let request = format!("GET /healthz HTTP/1.1\r\nhost: {}\r\n\r\n", server.address);
    let mut buffer = [0; 4_096];
    for _ in 0..2 {
        stream.write_all(request.as_bytes()).unwrap();
        let read = stream.read(&mut buffer).unwrap();
        assert_eq!(told(&buffer[..read]).status, 200);
        std::thread::sleep(Duration::from_millis(1_500));
    }
    // Two at once are answered in turn.
    let last = request.replace("\r\n\r\n", "\r\nconnection: close\r\n\r\n");
    stream
        .write_all(format!("{request}{last}").as_bytes())
        .unwrap();
    let both = rest(&mut stream);
    let count = String::from_utf8(both)
        .unwrap()
        .matches("HTTP/1.1 200 OK")
        .count();
    assert_eq!(count, 2);
}

#[test]
fn a_body_that_does_not_come_is_given_up() {
    let desk = Desk::with_samples();
    let server = desk.serve(&["--stall-time", "1"]);
    let start = Instant::now();
    for more in [
        "content-length: 50\r\n\r\n{\"source\"",
        "transfer-encoding: chunked\r\n\r\n5\r\n{\"sou",
    ] {
        let answer = told(&send(&server, put(&server, more).as_bytes()));
        assert_eq!(answer.status, 408, "{}", answer.text());
    }
    assert!(start.elapsed() >= Duration::from_millis(1_800));
    // A writer that waits for its own client keeps no other waiting: files too are taken in
    // when they are whole.
    let mut stalled = server.connect().unwrap();
    let head = format!(
        "POST /api/v1/import HTTP/1.1\r\nhost: {}\r\nauthorization: Bearer {TOKEN}\r\ncontent-length: 99\r\n\r\na",
        server.address
    );
    stalled.write_all(head.as_bytes()).unwrap();
    let other = server.send(
        "PUT",
        "/tmserver/es/en/unit/x",
        &json!({"source": "a b", "target": "b"}),
    );
    assert_eq!(other.status, 200, "{}", other.text());
    assert_eq!(told(&rest(&mut stalled)).status, 408);
}

#[test]
fn a_client_that_does_not_read_is_cut_off_and_holds_nobody_up() {
    let desk = Desk::new();
    let server = desk.serve(&["--stall-time", "2"]);
    // More than sockets keep.
    let text = "palabra ".repeat(500);
    let lines: Vec<String> = (0..4_000)
        .map(|n| format!("{n} {text}\t{n} {text}"))
        .collect();
    let bearer = format!("Bearer {TOKEN}");
    let taken = server.ask(
        "POST",
        "/api/v1/import?format=tsv",
        &[("authorization", &bearer)],
        lines.join("\n").as_bytes(),
    );
    assert_eq!(taken.ok()["read"], 4_000);
    let request = format!(
        "GET /api/v1/export HTTP/1.1\r\nhost: {}\r\n\r\n",
        server.address
    );
    let stalled: Vec<TcpStream> = (0..4)
        .map(|_| {
            let mut stream = server.connect().unwrap();
            stream.write_all(request.as_bytes()).unwrap();
            let mut first = [0; 1];
            stream.read_exact(&mut first).unwrap();
            stream
        })
        .collect();
    // As many files go out as may at once.
    let busy = server.get("/api/v1/export");
    assert_eq!(busy.status, 503, "{}", busy.text());
    assert!(busy.header("retry-after").is_some());
    assert_eq!(server.get("/tmserver/es/en/unit/hola").status, 200);
    // Nobody reads on in a file before all of them are cut off: who reads is not too slow.
    let start = Instant::now();
    let are_cut_off = || connections(&server) == 1;
    let is_free = || server.get("/api/v1/export?format=tsv&story=none").status == 200;
    while !are_cut_off() || !is_free() {
        assert!(
            start.elapsed() < Duration::from_secs(60),
            "they are not cut off"
        );
        std::thread::sleep(Duration::from_millis(100));
    }
    for mut stream in stalled {
        let got = rest(&mut stream);
        assert!(!got.ends_with(b"0\r\n\r\n"), "it was told to be whole");
    }
    is_alive(&server);
}
