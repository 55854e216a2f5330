//! Bare sockets: requests byte by byte, and what comes back.

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;

use crate::harness::{Answer, Server, TOKEN, parsed};

/// Everything that a server sends until it hangs up.
pub(crate) fn rest(stream: &mut TcpStream) -> Vec<u8> {
    let mut bytes = Vec::new();
    match stream.read_to_end(&mut bytes) {
        Ok(_) => bytes,
        // A server that hangs up before it has read everything.
        Err(error) if error.kind() == ErrorKind::ConnectionReset => bytes,
        Err(error) => panic!("it does not hang up: {error}"),
    }
}

pub(crate) fn send(server: &Server, bytes: &[u8]) -> Vec<u8> {
    let mut stream = server.connect().unwrap();
    let _ = stream.write_all(bytes);
    rest(&mut stream)
}

/// Head of a request to write a unit, with more headers.
pub(crate) fn put(server: &Server, more: &str) -> String {
    format!(
        "PUT /tmserver/es/en/unit/x HTTP/1.1\r\nhost: {}\r\nauthorization: Bearer {TOKEN}\r\n{more}",
        server.address
    )
}

pub(crate) fn told(bytes: &[u8]) -> Answer {
    parsed(bytes).unwrap_or_else(|| panic!("no answer: {:?}", String::from_utf8_lossy(bytes)))
}

pub(crate) fn is_alive(server: &Server) {
    assert_eq!(server.get("/healthz").status, 200);
}

/// How many connections the server has open, that of this question included.
pub(crate) fn connections(server: &Server) -> u64 {
    let metrics = server.get("/metrics");
    let mut lines = metrics.text().lines();
    let open = lines.find_map(|line| line.strip_prefix("teletipo_connections "));
    open.unwrap().parse().unwrap()
}
