//! What a memory on a server meets beside the contract: what stands in its way, programs that
//! start at once, connections that break.

use std::sync::{Arc, Barrier};

use teletipo::memory::postgres::address::{Surroundings, Target};
use teletipo::memory::postgres::passwords::PasswordFile;
use teletipo::memory::{Finding, PostgresStore, Remedy};

use super::*;
use crate::postgres_server::{Server, server};

/// Message and hint of a memory error, which must have both.
fn told<T>(outcome: Result<T>) -> String {
    match outcome {
        Err(error) => hint_and_message(&error),
        Ok(_) => panic!("no error"),
    }
}

fn open(target: &Target, mode: Mode) -> Result<PostgresStore> {
    PostgresStore::open(target, mode)
}

/// A place without a memory, and the name of its schema.
fn place(server: &Server) -> (Target, String) {
    let place = server.place();
    let schema = place.rsplit_once('=').unwrap().1.to_owned();
    (target(&place), schema)
}

#[test]
fn of_programs_that_start_at_once_one_makes_the_memory() {
    let Some(server) = server() else { return };
    for _ in 0..3 {
        let (target, schema) = place(server);
        let start = Arc::new(Barrier::new(8));
        let starters: Vec<_> = (0..8)
            .map(|number| {
                let (target, start) = (target.clone(), start.clone());
                std::thread::spawn(move || {
                    start.wait();
                    let mut store = open(&target, Mode::Create).unwrap();
                    let mut unit = [Ok(loose(&format!("a {number}"), "A"))].into_iter();
                    store.import(&mut unit, at(1)).unwrap();
                    store.identity().unwrap()
                })
            })
            .collect();
        let identities: Vec<String> = starters.into_iter().map(|it| it.join().unwrap()).collect();
        assert!(identities.windows(2).all(|two| two[0] == two[1]));
        let store = open(&target, Mode::ReadOnly).unwrap();
        assert_eq!(units(&store, &Filter::default()).len(), 8);
        let row = server
            .client()
            .query_one(&format!("SELECT count(*) FROM {schema}.meta"), &[])
            .unwrap();
        assert_eq!(row.get::<_, i64>(0), 1);
    }
}

#[test]
fn what_is_no_memory_of_ours_is_refused_and_left_alone() {
    let Some(server) = server() else { return };
    let mut client = server.client();
    for table in [
        "CREATE TABLE {}.customer (name text)",
        "CREATE TABLE {}.meta (one text, application text)",
        "CREATE TABLE {}.meta (application text, schema_version int, identity text, units_numbered int)",
    ] {
        let (target, schema) = place(server);
        client
            .batch_execute(&format!(
                "CREATE SCHEMA {schema}; {}",
                table.replace("{}", &schema)
            ))
            .unwrap();
        for mode in [Mode::Create, Mode::ReadWrite, Mode::ReadOnly] {
            let told = told(open(&target, mode));
            assert!(
                told.contains("something else") && told.contains("?schema="),
                "{told}"
            );
        }
        let query = format!("SELECT count(*) FROM pg_tables WHERE schemaname = '{schema}'");
        assert_eq!(client.query_one(&query, &[]).unwrap().get::<_, i64>(0), 1);
    }
    // A schema that somebody made for us is used.
    let (target, schema) = place(server);
    client
        .batch_execute(&format!("CREATE SCHEMA {schema}"))
        .unwrap();
    assert!(told(open(&target, Mode::ReadWrite)).contains("no memory"));
    open(&target, Mode::Create).unwrap();
    // One of a newer version.
    client
        .batch_execute(&format!("UPDATE {schema}.meta SET schema_version = 99"))
        .unwrap();
    for mode in [Mode::Create, Mode::ReadOnly] {
        assert!(told(open(&target, mode)).contains("version 99, made by a newer teletipo"));
    }
}

#[test]
fn what_stands_in_the_way_is_told() {
    let Some(server) = server() else { return };
    let told = |address: &str, mode: Mode| told(open(&target(address), mode));
    let gone = told("postgres://postgres@127.0.0.1:1/m", Mode::Create);
    assert!(gone.contains("no server answers at 127.0.0.1:1"), "{gone}");
    let nowhere = told("postgres://postgres@no-such-host.invalid/m", Mode::Create);
    assert!(nowhere.contains("no server answers"), "{nowhere}");
    let missing = told(&server.address("postgres", "nowhere"), Mode::Create);
    assert!(
        missing.contains("no database `nowhere`") && missing.contains("createdb"),
        "{missing}"
    );
    let stranger = told(&server.address("stranger", "postgres"), Mode::Create);
    assert!(stranger.contains("refuses stranger"), "{stranger}");

    // Of a user who may not.
    let mut client = server.client();
    client.batch_execute("CREATE ROLE reader LOGIN").unwrap();
    let (owner, schema) = place(server);
    let as_reader = format!("{}?schema={schema}", server.address("reader", "postgres"));
    let refused = told(&as_reader, Mode::Create);
    assert!(
        refused.contains("reader may not do that") && refused.contains("CREATE"),
        "{refused}"
    );
    let mut store = open(&owner, Mode::Create).unwrap();
    store
        .import(&mut [Ok(loose("a", "A"))].into_iter(), at(1))
        .unwrap();
    let refused = told(&as_reader, Mode::ReadOnly);
    assert!(refused.contains("reader may not do that"), "{refused}");
    client
        .batch_execute(&format!(
            "GRANT USAGE ON SCHEMA {schema} TO reader;
             GRANT SELECT ON ALL TABLES IN SCHEMA {schema} TO reader"
        ))
        .unwrap();
    let mut reader = open(&target(&as_reader), Mode::ReadWrite).unwrap();
    assert_eq!(units(&reader, &Filter::default()).len(), 1);
    let written = reader.import(&mut [Ok(loose("b", "B"))].into_iter(), at(1));
    assert!(self::told(written).contains("reader may not do that"));
    let mut reader = open(&target(&as_reader), Mode::ReadOnly).unwrap();
    let written = reader.import(&mut std::iter::empty(), at(1));
    assert!(self::told(written).contains("reading only"));
}

#[test]
fn a_text_that_the_server_cannot_keep_is_told_and_loses_nothing() {
    let mut fixture = match server() {
        Some(_) => Make::Postgres.memory(),
        None => return,
    };
    fixture.import(&[loose("a", "A")], 1);
    let before = (fixture.units(), fixture.store.generation().unwrap());
    let mut units = [Ok(loose("b", "B")), Ok(loose("a\0b", "A"))].into_iter();
    let told = told(fixture.store.import(&mut units, at(2)));
    assert!(told.contains("U+0000"), "{told}");
    assert_eq!(
        (fixture.units(), fixture.store.generation().unwrap()),
        before
    );
    // A search for it finds nothing, as everywhere.
    let nul = Concordance {
        pattern: Pattern::regex("a\0").unwrap(),
        side: SearchSide::Either,
        filter: Filter::default(),
        sort: Sort::Date,
        limit: 9,
    };
    assert_eq!(fixture.store.search(&nul).unwrap(), []);
}

#[test]
fn a_password_comes_from_a_file_alone() {
    let Some(server) = Server::start(&[]) else {
        return;
    };
    let rules = server.folder().join("data/pg_hba.conf");
    let trusted = std::fs::read_to_string(&rules).unwrap();
    std::fs::write(
        &rules,
        format!("host all secretive all scram-sha-256\n{trusted}"),
    )
    .unwrap();
    let mut client = server.client();
    client
        .batch_execute(
            "SELECT pg_reload_conf();
             CREATE ROLE secretive LOGIN SUPERUSER PASSWORD 'sésame:\\'",
        )
        .unwrap();
    let address = server.address("secretive", "postgres");
    let with = |line: std::result::Result<&str, &str>| {
        let around = Surroundings {
            passwords: Some(PasswordFile {
                path: "my-passwords".into(),
                text: line.map(str::to_owned).map_err(str::to_owned),
            }),
            ..Surroundings::default()
        };
        PostgresStore::open(&Target::of(&address, &around).unwrap(), Mode::Create)
    };
    // The rule takes a moment to be in force.
    let mut asked = told_or_none(open(&target(&address), Mode::Create));
    for _ in 0..100 {
        if asked.is_some() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
        asked = told_or_none(open(&target(&address), Mode::Create));
    }
    let asked = asked.unwrap();
    assert!(
        asked.contains("asks for a password of secretive") && asked.contains(".pgpass"),
        "{asked}"
    );
    with(Ok("*:*:postgres:secretive:sésame\\:\\\\")).unwrap();
    let wrong = told(with(Ok("*:*:*:*:open up")));
    assert!(
        wrong.contains("refuses secretive") && !wrong.contains("open up"),
        "{wrong}"
    );
    let unfit = told(with(Ok("other:*:*:*:sésame")));
    assert!(
        unfit.contains("no line of my-passwords fits 127.0.0.1"),
        "{unfit}"
    );
    let open_to_all = told(with(Err("may be read by others")));
    assert!(
        open_to_all.contains("my-passwords may be read by others"),
        "{open_to_all}"
    );
    // From a service file.
    let around = Surroundings {
        service_files: vec![(
            "services".into(),
            format!(
                "[desk]\nhost=127.0.0.1\nport={}\nuser=secretive\ndbname=postgres\npassword=sésame:\\\n",
                server.port
            ),
        )],
        ..Surroundings::default()
    };
    let served = Target::of("postgres:///?service=desk", &around).unwrap();
    open(&served, Mode::ReadOnly).unwrap();
    assert!(!format!("{served:?}").contains("sésame"));
}

fn told_or_none<T>(outcome: Result<T>) -> Option<String> {
    outcome.err().map(|error| hint_and_message(&error))
}

#[test]
fn who_waits_for_a_writer_gives_up_and_names_it() {
    let Some(server) = server() else { return };
    let (target, schema) = place(server);
    let mut store = open(&target, Mode::Create).unwrap();
    store.wait_for_writers(1).unwrap();
    let mut other = server.client();
    other
        .batch_execute(&format!(
            "SET application_name = 'archive'; BEGIN; SELECT * FROM {schema}.meta FOR UPDATE"
        ))
        .unwrap();
    let told = told(store.import(&mut [Ok(loose("a", "A"))].into_iter(), at(1)));
    assert!(
        told.contains("archive of postgres (server process "),
        "{told}"
    );
    assert!(
        told.contains("not finished in 1 seconds; nothing was changed"),
        "{told}"
    );
    // Readers do not wait.
    assert_eq!(units(&store, &Filter::default()), []);
    other.batch_execute("COMMIT").unwrap();
    store
        .import(&mut [Ok(loose("a", "A"))].into_iter(), at(1))
        .unwrap();
}

#[test]
fn a_connection_that_is_lost_is_told_and_made_again() {
    let Some(server) = server() else { return };
    let mut fixture = Make::Postgres.memory();
    fixture.import(&[loose("a", "A")], 1);
    let end = || {
        let schema = match &fixture.place {
            Place::Server(target) => format!("{target:?}"),
            Place::File(_) => unreachable!(),
        };
        let schema = schema.split("schema: \"").nth(1).unwrap();
        let schema = schema.split('"').next().unwrap().to_owned();
        // The one that has this memory's tables in use, or had them last.
        let query = format!(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
             WHERE application_name = 'teletipo' AND query LIKE '%' AND pid IN (
                 SELECT pid FROM pg_locks WHERE relation = '{schema}.meta'::regclass)"
        );
        let ended = server.client().query(&query, &[]).unwrap();
        std::thread::sleep(std::time::Duration::from_millis(100));
        ended.len()
    };
    let mut ended = 0;
    let mut given = (0..5_000).map(|number| {
        if number == 3_000 {
            ended = end();
        }
        Ok(loose(&format!("b {number}"), "B"))
    });
    let told = told(fixture.store.import(&mut given, at(2)));
    assert_eq!(ended, 1);
    assert!(
        told.contains("nothing of what was being stored is kept"),
        "{told}"
    );
    // The next one finds its way again.
    assert_eq!(fixture.units().len(), 1);
    assert_eq!(fixture.import(&[loose("c", "C")], 3), summary(1, 0, 0));
    fixture.assert_sound();
}

#[test]
fn the_doctor_finds_and_mends_what_is_derived() {
    let Some(server) = server() else { return };
    let (target, schema) = place(server);
    let beads = one_to_one(2);
    let fill = |store: &mut PostgresStore| {
        let record = story("s", "Uno.|Dos.", "One.|Two.", &beads);
        store.store_story(&record, at(1)).unwrap();
        let mut more = (0..9).map(|n| Ok(loose(&format!("a {n}"), "A")));
        store.import(&mut more, at(2)).unwrap();
    };
    fill(&mut open(&target, Mode::Create).unwrap());
    let examine = |repair| teletipo::memory::postgres::doctor::examine(&target, repair).unwrap();
    assert_eq!(examine(false).findings, []);
    let mut client = server.client();
    for (check, harm) in [
        (
            "identity",
            "UPDATE unit SET identity_hash = 7 WHERE unit_number < 5",
        ),
        (
            "shard",
            "UPDATE unit SET shard = (shard + 1) % 64 WHERE unit_number = 3",
        ),
        (
            "words",
            "UPDATE unit SET target_words = ''::tsvector WHERE unit_number = 1",
        ),
        (
            "keys",
            "UPDATE unit_key SET keys = '{}' WHERE unit_number = 3",
        ),
        ("keys", "DELETE FROM unit_key WHERE unit_number = 2"),
        ("numbers", "UPDATE meta SET units_numbered = 2"),
        ("changes", "UPDATE meta SET generation = generation + 1"),
        ("status", "UPDATE story SET status = 'retracted'"),
    ] {
        client
            .batch_execute(&format!("SET search_path = {schema}; {harm}"))
            .unwrap();
        let of = |findings: &[Finding]| -> Vec<(&str, Remedy)> {
            findings.iter().map(|it| (it.check, it.remedy)).collect()
        };
        assert_eq!(
            of(&examine(false).findings),
            [(check, Remedy::Repairable)],
            "{harm}"
        );
        assert_eq!(
            of(&examine(true).findings),
            [(check, Remedy::Repaired)],
            "{harm}"
        );
        assert_eq!(examine(false).findings, [], "{harm}");
    }
    for (check, harm) in [
        (
            "references",
            "UPDATE unit SET story = 99 WHERE unit_number = 4",
        ),
        (
            "texts",
            "UPDATE unit SET target = ' x' WHERE unit_number = 5",
        ),
        (
            "content",
            "UPDATE unit SET source_language = '?' WHERE unit_number = 6",
        ),
        ("writes", "DELETE FROM write"),
        (
            "documents",
            "DELETE FROM segment WHERE document = 1 AND position = 0",
        ),
        ("beads", "UPDATE bead SET source_end = 9 WHERE number = 1"),
        ("stories", "DELETE FROM story_revision"),
    ] {
        client
            .batch_execute(&format!("SET search_path = {schema}; {harm}"))
            .unwrap();
        let findings = examine(false).findings;
        let found = findings
            .iter()
            .any(|it| it.check == check && it.remedy == Remedy::Reported);
        assert!(found, "{check}: {findings:?}");
    }
}

#[test]
fn a_schema_may_have_any_name() {
    let Some(server) = server() else { return };
    let address = server.address("postgres", "postgres");
    for name in ["Archivo%20%22de%22%20ayer", "select", "%C3%B1", "a.b;--"] {
        let target = target(&format!("{address}?schema={name}"));
        let mut store = open(&target, Mode::Create).unwrap();
        store
            .import(&mut [Ok(loose("a", "A"))].into_iter(), at(1))
            .unwrap();
        let stats = open(&target, Mode::ReadOnly).unwrap().stats().unwrap();
        assert!(
            stats.units == 1 && stats.bytes > 10_000,
            "{name}: {stats:?}"
        );
        assert_eq!(Place::Server(Box::new(target)).examine(true).findings, []);
    }
}

#[test]
fn an_id_that_is_too_long_is_told() {
    if server().is_none() {
        return;
    }
    let mut fixture = Make::Postgres.memory();
    // Of letters that cannot be packed.
    let id: String = (0..9_000_u32)
        .map(|n| char::from_u32(0x4e00 + (n * 7919) % 20_000).unwrap())
        .collect();
    let unit = Unit {
        story: Some(id),
        ..loose("a", "A")
    };
    let told = told(fixture.store.import(&mut [Ok(unit)].into_iter(), at(1)));
    assert!(told.contains("longer than the server takes"), "{told}");
    assert_eq!(fixture.units(), []);
}

#[test]
fn only_who_made_a_memory_and_has_it_alone_takes_it_away() {
    let Some(server) = server() else { return };
    let (target, _) = place(server);
    let make = || open(&target, Mode::Create).unwrap();
    let made = make();
    let found = make();
    // Somebody else has it open, who did not make it.
    assert!(!Box::new(made).discard_if_empty());
    assert!(!Box::new(found).discard_if_empty());
    open(&target, Mode::ReadOnly).unwrap();

    let (target, _) = place(server);
    let make = || open(&target, Mode::Create).unwrap();
    assert!(Box::new(make()).discard_if_empty());
    assert!(open(&target, Mode::ReadOnly).is_err());
    // What is stored stays.
    let mut made = make();
    let units = &mut [Ok(loose("uno", "one"))].into_iter();
    made.import(units, at(10)).unwrap();
    assert!(!Box::new(made).discard_if_empty());
    assert_eq!(
        open(&target, Mode::ReadOnly)
            .unwrap()
            .stats()
            .unwrap()
            .units,
        1
    );

    // But for who made it to be removed.
    let (target, _) = place(server);
    let mut made = open(&target, Mode::Create).unwrap();
    let units = &mut [Ok(loose("uno", "one"))].into_iter();
    made.import(units, at(10)).unwrap();
    assert!(made.remove().unwrap());
    assert!(open(&target, Mode::ReadOnly).is_err());
}
