//! Who may write, which hosts and origins are let in, what the log tells, and how a server
//! begins and ends.

use std::fs;
use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::harness::{Desk, TOKEN, parsed};

const UNIT: &str = "/tmserver/es/en/unit/x";
const PAIR: &[u8] = b"{\"source\": \"Nuevo.\", \"target\": \"New.\"}";

#[test]
fn only_who_shows_the_token_writes() {
    let desk = Desk::with_samples();
    let server = desk.serve(&[]);
    let host = server.address.to_string();
    let own = format!("http://{host}");
    let cookie = format!("a=b; teletipo-token={TOKEN}");
    let bearer = format!("Bearer {TOKEN}");
    let lower = format!("bearer {TOKEN}");
    let wrong = format!("Bearer {}", TOKEN.replace('0', "1"));
    let basic = format!("Basic {TOKEN}");
    for (headers, status) in [
        (vec![], 401),
        (vec![("authorization", wrong.as_str())], 401),
        (vec![("authorization", "Bearer ")], 401),
        (vec![("authorization", &basic)], 401),
        (vec![("cookie", "teletipo-token=nonsense")], 401),
        // A browser sends the cookie along with what any page makes it send.
        (vec![("cookie", cookie.as_str())], 403),
        (
            vec![("cookie", &cookie), ("origin", "http://evil.example")],
            403,
        ),
        (vec![("cookie", &cookie), ("origin", "null")], 403),
        (
            vec![
                ("cookie", &cookie),
                ("origin", &own),
                ("sec-fetch-site", "cross-site"),
            ],
            403,
        ),
        (vec![("cookie", &cookie), ("origin", &own)], 200),
        (vec![("authorization", &bearer)], 200),
        (vec![("authorization", &lower)], 200),
    ] {
        let answer = server.ask("PUT", UNIT, &headers, PAIR);
        assert_eq!(answer.status, status, "{headers:?} {}", answer.text());
        let told = answer.header("www-authenticate").is_some();
        assert_eq!(told, status == 401, "{headers:?}");
    }
    // The sign of a form of another site: it cannot say that it sends JSON.
    let form = server.ask(
        "PATCH",
        "/api/v1/units/1",
        &[("authorization", &bearer), ("content-type", "text/plain")],
        b"{\"target\": \"x\"}",
    );
    assert_eq!(form.status, 415, "{}", form.text());
}

#[test]
fn without_a_token_nobody_writes() {
    let desk = Desk::with_samples();
    let server = desk.serve_with(&[]);
    let bearer = format!("Bearer {TOKEN}");
    for headers in [vec![], vec![("authorization", bearer.as_str())]] {
        let answer = server.ask("PUT", UNIT, &headers, PAIR);
        assert_eq!(answer.status, 403, "{}", answer.text());
        assert!(
            answer.json()["hint"]
                .as_str()
                .unwrap()
                .contains("--token-file")
        );
    }
    assert_eq!(server.get("/tmserver/es/en/unit/x").ok(), json!([]));
}

#[test]
fn it_listens_to_others_only_with_a_token_of_its_own() {
    let desk = Desk::with_samples();
    let refuse = |arguments: &[&str], why: &str| {
        let all = [&["--memory", "memory.db", "serve"], arguments].concat();
        let ran = desk.command(&all).output().unwrap();
        assert_eq!(ran.status.code(), Some(2), "{arguments:?} {ran:?}");
        let told = String::from_utf8(ran.stderr).unwrap();
        assert!(told.contains(why), "{told}");
        assert!(!told.contains(TOKEN));
    };
    refuse(&["--bind", "0.0.0.0:0"], "other machines");
    refuse(&["--bind", "[::]:0"], "other machines");
    refuse(&["--bind", "nonsense"], "no address");
    fs::set_permissions(desk.path("token"), fs::Permissions::from_mode(0o640)).unwrap();
    refuse(
        &["--bind", "127.0.0.1:0", "--token-file", "token"],
        "chmod 600",
    );
    fs::set_permissions(desk.path("token"), fs::Permissions::from_mode(0o600)).unwrap();
    fs::write(desk.path("token"), "short").unwrap();
    refuse(
        &["--bind", "127.0.0.1:0", "--token-file", "token"],
        "fewer than",
    );
}

#[test]
fn other_hosts_and_origins_are_kept_out() {
    let desk = Desk::with_samples();
    let server = desk.serve(&["--host", "tm.desk.example", "--cors", "https://cat.example"]);
    let port = server.address.port();
    for (host, status) in [
        (format!("127.0.0.1:{port}"), 200),
        (format!("localhost:{port}"), 200),
        ("tm.desk.example".to_owned(), 200),
        ("evil.example".to_owned(), 421),
        (format!("evil.example:{port}"), 421),
        (format!("127.0.0.1:{}", port ^ 1), 421),
    ] {
        let answer = server.ask("GET", "/healthz", &[("host", &host)], b"");
        assert_eq!(answer.status, status, "{host}");
    }
    for (origin, allowed) in [
        ("https://cat.example", true),
        ("https://evil.example", false),
    ] {
        let asked = [
            ("origin", origin),
            ("access-control-request-method", "PUT"),
            ("access-control-request-headers", "authorization"),
        ];
        let answer = server.ask("OPTIONS", UNIT, &asked, b"");
        let told = answer.header("access-control-allow-origin");
        assert_eq!(told, allowed.then_some(origin));
        assert_eq!(answer.header("access-control-allow-credentials"), None);
    }
    let plain = desk.serve(&[]);
    let answer = plain.ask("GET", "/healthz", &[("origin", "https://cat.example")], b"");
    assert_eq!(answer.header("access-control-allow-origin"), None);
}

#[test]
fn every_answer_carries_what_keeps_browsers_safe() {
    let desk = Desk::with_samples();
    let server = desk.serve(&[]);
    for path in [
        "/",
        "/nowhere",
        "/api/v1/stats",
        "/api/v1/match",
        "/tmserver/es/es/unit/a",
    ] {
        let answer = server.get(path);
        let policy = answer.header("content-security-policy").unwrap();
        assert!(
            policy.starts_with("default-src 'none'; script-src 'self';"),
            "{path}"
        );
        assert!(policy.contains("frame-ancestors 'none'") && !policy.contains("unsafe"));
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "same-origin"),
            ("cache-control", "no-store"),
        ] {
            assert_eq!(answer.header(name), Some(value), "{path}");
        }
    }
}

#[test]
fn the_log_tells_of_requests_and_not_what_they_held() {
    let desk = Desk::with_samples();
    let mut server = desk.serve(&[]);
    let secret = "Texto%20confidencial";
    server.get(&format!("/tmserver/es/en/unit/{secret}"));
    server.get(&format!("/api/v1/search?q={secret}"));
    server.get(&format!("/{secret}"));
    server.send(
        "PUT",
        UNIT,
        &json!({"source": "Texto confidencial", "target": "b"}),
    );
    assert_eq!(server.end(), Some(0));
    let log = server.log();
    for kept_out in ["onfidencial", TOKEN] {
        assert!(!log.contains(kept_out), "{log}");
    }
    let lines: Vec<Value> = log
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let told = |n: usize, name: &str| lines[n][name].clone();
    assert_eq!(told(0, "path"), "/tmserver/{src}/{tgt}/unit/{*text}");
    assert_eq!(
        (told(1, "path"), told(1, "status")),
        (json!("/api/v1/search"), json!(200))
    );
    assert_eq!(
        (told(2, "path"), told(2, "status")),
        (json!("-"), json!(404))
    );
    assert_eq!(
        (told(3, "method"), told(3, "status")),
        (json!("PUT"), json!(200))
    );
    for line in &lines {
        assert!(line["ms"].as_f64().is_some_and(|ms| ms > 0.0));
        assert!(line["bytes"].as_u64().is_some_and(|bytes| bytes > 0));
        assert!(line["peer"].as_str().unwrap().starts_with("127.0.0.1:"));
    }
}

#[test]
fn what_is_in_flight_is_finished_when_it_ends() {
    let desk = Desk::with_samples();
    let mut server = desk.serve(&[]);
    // The body is still on its way when the server is told to end.
    let mut stream = server.connect().unwrap();
    let head = format!(
        "PUT {UNIT} HTTP/1.1\r\nhost: {}\r\nauthorization: Bearer {TOKEN}\r\ncontent-length: {}\r\n\r\n",
        server.address,
        PAIR.len()
    );
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(&PAIR[..10]).unwrap();
    // Another one shows that the first has arrived.
    assert_eq!(server.get("/healthz").status, 200);
    std::thread::sleep(Duration::from_millis(200));
    let late = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(300));
        stream.write_all(&PAIR[10..]).unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        parsed(&bytes).unwrap()
    });
    assert_eq!(server.end(), Some(0));
    assert_eq!(late.join().unwrap().ok()["created"], 1);
    let again = desk.serve(&[]);
    assert_eq!(
        again.get("/tmserver/es/en/unit/Nuevo.").ok()[0]["target"],
        "New."
    );
}

#[test]
fn who_does_not_finish_is_not_waited_for() {
    let desk = Desk::with_samples();
    let mut server = desk.serve(&["--stop-time", "1"]);
    let mut stream = server.connect().unwrap();
    let head = format!(
        "PUT {UNIT} HTTP/1.1\r\nhost: {}\r\nauthorization: Bearer {TOKEN}\r\ncontent-length: 99\r\n\r\n",
        server.address
    );
    stream.write_all(head.as_bytes()).unwrap();
    assert_eq!(server.get("/healthz").status, 200);
    std::thread::sleep(Duration::from_millis(200));
    let start = Instant::now();
    assert_eq!(server.end(), Some(0));
    assert!(
        start.elapsed() >= Duration::from_millis(900),
        "it did not wait"
    );
}
