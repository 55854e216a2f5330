//! A memory on a PostgreSQL server: every command says and writes what it says and writes of
//! one in a file.

use std::fs;
use std::io::Write;
use std::process::Stdio;
use std::time::Instant;

use crate::harness::{Desk, Ran, sample, samples};
use crate::postgres_server::{Server, server};

/// A desk and the memory that it works on.
pub(crate) struct Place {
    pub(crate) desk: Desk,
    pub(crate) memory: String,
}

impl Place {
    fn in_file() -> Place {
        Place {
            desk: Desk::new(),
            memory: "memory.db".to_owned(),
        }
    }

    pub(crate) fn on(server: &Server) -> Place {
        Place {
            desk: Desk::new(),
            memory: server.place(),
        }
    }

    /// Runs a command on a day of January 2026, as somebody.
    pub(crate) fn run(&self, day: i64, arguments: &[&str]) -> Ran {
        let memory = ["--memory", &self.memory, "--author", "ana"];
        let mut command = self.desk.command(&[&memory, arguments].concat());
        let noon = 1_767_225_600 + (day - 1) * 86_400 + 43_200;
        command.env("SOURCE_DATE_EPOCH", noon.to_string());
        Ran::from(command.output().unwrap())
    }

    /// What it said, with the memory by one name.
    fn said(&self, ran: &Ran) -> (i32, String, String) {
        let plain = |text: &str| text.replace(&self.memory, "MEMORY");
        (ran.code, plain(&ran.stdout), plain(&ran.stderr))
    }
}

/// The size of a memory is its own.
fn without_sizes(text: &str) -> String {
    let is_size = |line: &&str| !line.contains(" MB") && !line.contains("kB");
    let lines = text.lines().filter(is_size);
    let mut lines: Vec<String> = lines.map(str::to_owned).collect();
    for line in &mut lines {
        if let Some((before, after)) = line.split_once("\"bytes\":") {
            let rest = after.trim_start_matches(|c: char| c.is_ascii_digit());
            *line = format!("{before}\"bytes\":0{rest}");
        }
    }
    lines.join("\n")
}

const ES: &str = "El sismo se produjo a las 5.42 hora local y tuvo su epicentro en el mar.\n\
                  Al menos 14 personas murieron en la región de Ica.\n";
const EN: &str = "The quake struck at 5:42 a.m. local time and had its epicenter at sea.\n\
                  At least 14 people were killed in the Ica region.\n";

#[test]
fn every_command_answers_as_on_a_file() {
    let Some(server) = server() else { return };
    let places = [Place::in_file(), Place::on(server)];
    let loose = "{\"source\":\"Al menos 14 personas murieron en la región de Ica.\",\
        \"target\":\"At least 14 people were killed in the Ica region.\",\
        \"source_lang\":\"es\",\"target_lang\":\"en\"}\n\
        {\"source\":\"“Hola”, dijo.\",\"target\":\"“Hello,” he said.\",\"source_lang\":\"es-MX\",\
        \"target_lang\":\"en\",\"props\":[[\"note\",\"n\"]]}\n\
        {\"source\":\"\\\"Hola\\\", dijo.\",\"target\":\"\\\"Hello,\\\" she said.\",\
        \"source_lang\":\"es-MX\",\"target_lang\":\"en\"}\n";
    for place in &places {
        place.desk.file("es.txt", ES).file("en.txt", EN);
        place.desk.file("es2.txt", ES.replace("14", "16"));
        place.desk.file("en2.txt", EN.replace("14", "16"));
        place.desk.file("new.txt", ES.replace("14", "17"));
        place.desk.file("loose.jsonl", loose);
    }
    let samples = samples();
    let samples = samples.to_str().unwrap();
    let tmx = sample("memory.tmx");
    let align = [
        "--story",
        "quake",
        "--presegmented",
        "--min-confidence",
        "0",
    ];
    let align = |es, en| [&["align", es, en, "--store"], align.as_slice()].concat();
    let steps: Vec<(i64, Vec<&str>)> = vec![
        (1, vec!["search", "sismo"]),
        (1, vec!["stats"]),
        (1, vec!["unit", "show", "1"]),
        (2, align("es.txt", "en.txt")),
        (2, align("es.txt", "en.txt")),
        (2, vec!["import", &tmx]),
        (2, vec!["import", "loose.jsonl", "--json"]),
        (2, vec!["import", "loose.jsonl", &tmx, "--json"]),
        (3, align("es2.txt", "en2.txt")),
        (3, vec!["run", samples, "-o", "out", "--json"]),
        (
            3,
            vec![
                "match",
                "Al menos 15 personas murieron en la región de Ica.",
                "--json",
            ],
        ),
        (3, vec!["match", "--file", "new.txt", "--threshold", "50"]),
        (
            3,
            vec![
                "match",
                "At least 15 people were killed.",
                "--src",
                "en",
                "--tgt",
                "es",
                "--threshold",
                "40",
            ],
        ),
        (3, vec!["analyze", "new.txt", "--json"]),
        (3, vec!["translate", "new.txt", "-o", "draft.txt"]),
        (3, vec!["trace", "en.txt", "--json"]),
        (3, vec!["search", "personas murieron", "--json"]),
        (3, vec!["search", "hol*"]),
        (
            3,
            vec!["search", "--regex", r"\d+ people", "--in", "target"],
        ),
        (3, vec!["search", "nothing-of-the-kind"]),
        (3, vec!["export", "-o", "all.jsonl", "--to", "jsonl"]),
        (3, vec!["export", "-o", "all.tmx"]),
        (
            3,
            vec!["export", "-o", "mx.tsv", "--to", "tsv", "--prop", "note=n"],
        ),
        (3, vec!["stats"]),
        (3, vec!["stats", "--json"]),
        (3, vec!["stats", "--by", "month", "--json"]),
        (4, vec!["history", "1"]),
        (4, vec!["history", "quake", "--json"]),
        (4, vec!["history", "nobody"]),
        (4, vec!["dedupe", "--dry-run"]),
        (4, vec!["dedupe", "--conflicts"]),
        (4, vec!["dedupe", "--json"]),
        (
            5,
            vec![
                "unit",
                "edit",
                "3",
                "--target",
                "At least 16 people died in the Ica region.",
            ],
        ),
        (5, vec!["unit", "show", "3", "--json"]),
        (5, vec!["unit", "delete", "1"]),
        (5, vec!["unit", "delete", "1"]),
        (5, vec!["history", "1", "--json"]),
        (5, vec!["unit", "restore", "1"]),
        (
            6,
            vec!["retract", "--story", "quake", "--reason", "wrong place"],
        ),
        (
            6,
            vec![
                "match",
                "Al menos 16 personas murieron en la región de Ica.",
                "--threshold",
                "99",
            ],
        ),
        (6, vec!["stats", "--json"]),
        (6, vec!["retract", "--story", "quake", "--undo"]),
        (6, vec!["retract", "--story", "nobody"]),
        (
            7,
            vec![
                "take",
                "new.txt",
                "--story",
                "quake",
                "-o",
                "taken.txt",
                "--presegmented",
            ],
        ),
        (7, vec!["history", "quake"]),
        (8, vec!["check", "--json"]),
        (
            8,
            vec!["search", "personas", "--as-of", "2026-01-02", "--json"],
        ),
        (
            8,
            vec![
                "export",
                "--as-of",
                "2026-01-04",
                "-o",
                "past.jsonl",
                "--to",
                "jsonl",
            ],
        ),
        (
            8,
            vec![
                "match",
                "Al menos 14 personas murieron en la región de Ica.",
                "--as-of",
                "2026-01-02",
            ],
        ),
        (8, vec!["backup", "copy.db"]),
    ];
    for (day, arguments) in &steps {
        let [file, shared] = places.each_ref().map(|place| {
            let (code, out, err) = place.said(&place.run(*day, arguments));
            (code, without_sizes(&out), without_sizes(&err))
        });
        // What is missing is told in words of its own.
        match arguments.first() {
            _ if *day == 1 => assert_eq!((file.0, shared.0), (3, 3), "{arguments:?}"),
            _ => assert_eq!(shared, file, "{arguments:?}"),
        }
        // All of them did what they were asked, or said that there is nothing.
        let is_unknown = *day == 1 || arguments.contains(&"nobody");
        assert_eq!(file.0 > 1, is_unknown, "{arguments:?}: {}", file.2);
    }
    for name in [
        "all.jsonl",
        "all.tmx",
        "mx.tsv",
        "draft.txt",
        "taken.txt",
        "past.jsonl",
        "out/memory.tmx",
    ] {
        let [file, shared] = places
            .each_ref()
            .map(|place| fs::read(place.desk.path(name)));
        let (shared, file) = (shared.unwrap(), file.unwrap());
        assert!(!file.is_empty() && shared == file, "{name}");
    }
    // The copy is a memory in a file, which says what the shared one says.
    let shared = &places[1];
    for command in [
        &["export", "--to", "jsonl"][..],
        &["history", "2"],
        &["search", "de"],
    ] {
        let of = |memory: &str| {
            let ran = shared.desk.run(&[&["--memory", memory], command].concat());
            (ran.code, ran.stdout)
        };
        assert_eq!(of("copy.db"), of(&shared.memory), "{command:?}");
    }
    shared
        .desk
        .run(&["--memory", "copy.db", "doctor"])
        .expect_code(0);
    for place in &places {
        place.run(9, &["doctor"]).expect_code(0);
        // Two memories at once, whichever kind they are.
        let both = [
            "--memory",
            &shared.memory,
            "--memory",
            "copy.db",
            "match",
            "Hola, dijo.",
        ];
        let ran = shared.desk.run(&both);
        assert!(ran.code <= 1, "{}", ran.stderr);
    }
}

#[test]
fn a_password_on_the_command_line_is_refused_and_not_repeated() {
    let desk = Desk::new();
    for memory in [
        "postgres://desk:hunter2@127.0.0.1/m",
        "postgres://127.0.0.1/m?password=hunter2",
    ] {
        for arguments in [
            &["stats"][..],
            &["config", "show"],
            &["doctor"],
            &["-v", "search", "x"],
        ] {
            let ran = desk.run(&[&["--memory", memory], arguments].concat());
            ran.expect_code(2)
                .expect_stderr(&["holds a password", ".pgpass"]);
            assert!(!(ran.stdout + &ran.stderr).contains("hunter2"));
        }
        let mut command = desk.command(&["config", "show"]);
        let ran = Ran::from(command.env("TELETIPO_MEMORY", memory).output().unwrap());
        ran.expect_code(2);
        assert!(!(ran.stdout + &ran.stderr).contains("hunter2"));
    }
}

#[test]
fn files_of_the_user_fill_the_address_in() {
    let Some(server) = server() else { return };
    let desk = Desk::new();
    let place = server.place();
    let schema = place.rsplit_once('=').unwrap().1;
    desk.file(
        "home/.pg_service.conf",
        format!(
            "[desk]\nhost=127.0.0.1\nport={}\nuser=postgres\ndbname=postgres\n",
            server.port
        ),
    );
    desk.file("pairs.tsv", "uno\tone\n");
    let memory = format!("postgres:///?service=desk&schema={schema}");
    desk.run(&["--memory", &memory, "import", "pairs.tsv"])
        .expect_code(0);
    let mut command = desk.command(&[
        "--memory",
        &format!("postgres://?schema={schema}"),
        "search",
        "uno",
    ]);
    Ran::from(command.env("PGSERVICE", "desk").output().unwrap()).expect_code(0);
    // A password file that others may read is told, where a password is missing.
    let missing = desk.run(&["--memory", "postgres:///?service=none", "stats"]);
    missing
        .expect_code(2)
        .expect_stderr(&["no service file knows the service `none`"]);
    let nowhere = desk.run(&["--memory", "postgres://u@127.0.0.1:1/m", "stats"]);
    nowhere
        .expect_code(3)
        .expect_stderr(&["no server answers at 127.0.0.1:1"]);
}

#[test]
fn an_import_that_is_killed_leaves_nothing_and_holds_nobody_up() {
    let Some(server) = server() else { return };
    let place = Place::on(server);
    let line = |number: usize| format!("frase n.º {number}\tsentence no. {number}\n");
    place.desk.file("before.tsv", line(0));
    place.run(1, &["import", "before.tsv"]).expect_code(0);
    let arguments = ["--memory", &place.memory, "import", "-", "--from", "tsv"];
    let mut child = place
        .desk
        .command(&arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    for number in 1..20_000 {
        stdin.write_all(line(number).as_bytes()).unwrap();
    }
    // Rows of it are on the server by now.
    let schema = place.memory.rsplit_once('=').unwrap().1;
    let is_writing = format!(
        "SELECT count(*) FROM pg_locks WHERE relation = '{schema}.unit'::regclass
             AND mode = 'RowExclusiveLock'"
    );
    let mut client = server.client();
    let began = Instant::now();
    while client.query_one(&is_writing, &[]).unwrap().get::<_, i64>(0) == 0 {
        assert!(began.elapsed().as_secs() < 60, "it does not write");
    }
    child.kill().unwrap();
    let ended = child.wait_with_output().unwrap();
    assert_eq!(
        ended.status.code(),
        None,
        "{}",
        String::from_utf8_lossy(&ended.stderr)
    );
    drop(stdin);
    place.desk.file("after.tsv", line(20_000));
    place.run(2, &["import", "after.tsv"]).expect_code(0);
    let exported = place.run(2, &["export", "--to", "tsv"]).stdout;
    let texts: Vec<&str> = exported
        .lines()
        .filter(|line| line.contains("frase"))
        .collect();
    assert_eq!(texts.len(), 2, "{exported}");
    place.run(2, &["doctor"]).expect_code(0);
}

#[test]
fn a_first_command_that_fails_leaves_no_memory_behind() {
    let Some(server) = server() else { return };
    let place = Place::on(server);
    let schema = place.memory.rsplit_once('=').unwrap().1;
    let mut client = server.client();
    let mut tables = |schema: &str| -> (i64, i64) {
        let schemas = "SELECT count(*) FROM pg_namespace WHERE nspname = $1";
        let tables = "SELECT count(*) FROM pg_tables WHERE schemaname = $1";
        let count = |client: &mut postgres::Client, query| {
            client.query_one(query, &[&schema]).unwrap().get(0)
        };
        (count(&mut client, schemas), count(&mut client, tables))
    };
    place
        .desk
        .file("broken.tmx", "<tmx version=\"1.4\"><body><tu>");
    place.desk.file("es.txt", ES);
    let failing = [
        vec!["match", "Nadie murió."],
        vec!["import", "broken.tmx"],
        vec!["import", "missing.tmx"],
        vec!["import", "--source-only", "missing.jsonl"],
    ];
    for arguments in &failing {
        place.run(1, arguments).expect_code(3);
        assert_eq!(tables(schema), (0, 0), "{arguments:?}");
    }
    // A schema that was there stays, as empty as it was.
    let granted = format!("{schema}_granted");
    let mut client = server.client();
    client
        .batch_execute(&format!("CREATE SCHEMA {granted}"))
        .unwrap();
    let memory = place.memory.replace(schema, &granted);
    let ran = place
        .desk
        .run(&["--memory", &memory, "import", "broken.tmx"]);
    ran.expect_code(3);
    assert_eq!(tables(&granted), (1, 0));
    // What somebody stored stays too.
    place.desk.file("pairs.tsv", "uno\tone\n");
    place.run(1, &["import", "pairs.tsv"]).expect_code(0);
    place.run(1, &["import", "broken.tmx"]).expect_code(3);
    place.run(1, &["search", "uno"]).expect_code(0);
}
