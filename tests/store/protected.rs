//! Protected connections: what is believed by each `sslmode`.

use std::fs;
use std::path::Path;
use std::process::Command;

use teletipo::memory::PostgresStore;

use super::*;
use crate::postgres_server::Server;

/// An authority, and a certificate for `localhost` that it signed, made by openssl; false
/// where there is none.
fn make_certificates(folder: &Path) -> bool {
    let run = |arguments: &str| {
        let made = Command::new("openssl")
            .args(arguments.split(' '))
            .current_dir(folder)
            .output();
        made.is_ok_and(|made| made.status.success())
    };
    fs::write(folder.join("names"), "subjectAltName=DNS:localhost\n").unwrap();
    run("req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=Authority -keyout ca.key -out ca.pem")
        && run("req -newkey rsa:2048 -nodes -subj /CN=server -keyout server.key -out server.csr")
        && run(
            "x509 -req -in server.csr -CA ca.pem -CAkey ca.key -set_serial 7 -days 2 -extfile names -out server.crt",
        )
        && run(
            "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=Other -keyout other.key -out other.pem",
        )
}

#[test]
fn a_certificate_is_believed_as_far_as_the_mode_says() {
    let Some(server) = Server::start(&[]) else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    if !make_certificates(folder.path()) {
        let required = std::env::var("TELETIPO_REQUIRE_CLIENTS").is_ok_and(|it| it == "1");
        assert!(!required, "no openssl here");
        println!("skipped: no openssl here");
        return;
    }
    let plain = format!("postgres://postgres@127.0.0.1:{}/postgres", server.port);
    let told = |address: &str| {
        let opened = PostgresStore::open(&target(address), Mode::Create);
        opened.err().map(|error| hint_and_message(&error))
    };
    // A server without certificates.
    assert_eq!(told(&format!("{plain}?sslmode=prefer")), None);
    let without = told(&format!("{plain}?sslmode=require")).unwrap();
    assert!(without.contains("protected"), "{without}");

    let data = server.folder().join("data");
    for file in ["server.crt", "server.key"] {
        server.give(&folder.path().join(file), &data.join(file));
    }
    let mut client = server.client();
    client.batch_execute("ALTER SYSTEM SET ssl = on").unwrap();
    client.batch_execute("SELECT pg_reload_conf()").unwrap();
    // The server takes a moment to read its settings.
    let is_on = || told(&format!("{plain}?sslmode=require")).is_none();
    assert!((0..200).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(50));
        is_on()
    }));
    let file = |name: &str| {
        folder
            .path()
            .join(name)
            .display()
            .to_string()
            .replace('/', "%2F")
    };
    let by_name = plain.replace("127.0.0.1", "localhost");
    for (address, mode, roots, believed) in [
        (&by_name, "verify-full", "ca.pem", true),
        (&by_name, "verify-ca", "ca.pem", true),
        (&by_name, "verify-full", "other.pem", false),
        (&by_name, "verify-ca", "other.pem", false),
        // Made out to another host.
        (&plain, "verify-full", "ca.pem", false),
        (&plain, "verify-ca", "ca.pem", true),
        // Who names an authority wants it to be asked.
        (&plain, "require", "other.pem", false),
        (&by_name, "verify-full", "none.pem", false),
    ] {
        let told = told(&format!(
            "{address}?sslmode={mode}&sslrootcert={}",
            file(roots)
        ));
        assert_eq!(told.is_none(), believed, "{mode} {roots}: {told:?}");
        assert!(told.is_none_or(|told| told.contains("protected")));
    }
    // The system's authorities do not know it.
    assert!(told(&format!("{by_name}?sslmode=verify-full")).is_some());
    let store = PostgresStore::open(
        &target(&format!("{by_name}?sslmode=require")),
        Mode::ReadOnly,
    );
    assert_eq!(store.unwrap().generation().unwrap(), 0);
}
