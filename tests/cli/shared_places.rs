//! Where memories on servers are: two addresses of one, and one that is there for a while.

use crate::harness::Desk;
use crate::postgres_server::server;
use crate::shared_memory::Place;

#[test]
fn two_addresses_of_one_memory_are_noticed() {
    let Some(server) = server() else { return };
    let desk = Desk::new();
    let place = server.place();
    let schema = place.rsplit_once('=').unwrap().1;
    desk.file("pairs.tsv", "uno\tone\n");
    desk.run(&["--memory", &place, "import", "pairs.tsv"])
        .expect_code(0);
    let other = format!(
        "postgresql://localhost:{}/postgres?schema={schema}&application_name=other&user=postgres",
        server.port
    );
    let ran = desk.run(&["--memory", &place, "--memory", &other, "match", "uno"]);
    ran.expect_code(2)
        .expect_stderr(&["are one memory", schema]);
    // At an address that is taken: what is wrong with memories comes first.
    let taken = format!("127.0.0.1:{}", server.port);
    let ran = desk.run(&[
        "--memory", &place, "--memory", &other, "serve", "--bind", &taken,
    ]);
    ran.expect_code(2)
        .expect_stderr(&["are one memory", schema]);
    // Another schema is another memory.
    let beside = place.replace(schema, &format!("{schema}_beside"));
    desk.run(&["--memory", &beside, "import", "pairs.tsv"])
        .expect_code(0);
    desk.run(&["--memory", &place, "--memory", &beside, "match", "uno"])
        .expect_code(0);
}

#[test]
fn units_are_measured_in_a_memory_that_is_gone_afterwards() {
    let Some(server) = server() else { return };
    let place = Place::on(server);
    let schemas = || -> Vec<String> {
        let query = "SELECT nspname FROM pg_namespace WHERE nspname LIKE 'teletipo_bench%'";
        let rows = server.client().query(query, &[]).unwrap();
        rows.iter().map(|row| row.get(0)).collect()
    };
    let units: String = (0..300)
        .map(|number| format!("{number}\tLa casa n.º {number} cayó.\tHouse {number} fell.\n"))
        .collect();
    place.desk.file("units.tsv", units);
    place.desk.file("broken.tsv", "1\tuno\tone\n2\tdos\n");
    place
        .desk
        .file("queries.txt", "La casa n.º 7 cayó.\nLa casa cayó ayer.\n");
    let bench = |units: &str| {
        let arguments = [
            "bench",
            "match",
            units,
            "--queries",
            "queries.txt",
            "--verify",
            "2",
            "--runs",
            "1",
            "--json",
        ];
        place.run(1, &arguments)
    };
    let ran = bench("units.tsv");
    ran.expect_code(0);
    let records = ran.records();
    let of = |measure: &str| {
        let found = records.iter().filter(|it| it["measure"] == measure);
        found.collect::<Vec<_>>()
    };
    assert!(of("import")[0]["bytes"].as_u64().unwrap() > 0);
    assert!(
        of("at_once")
            .iter()
            .all(|it| it["value"].as_f64() > Some(0.0))
    );
    let differing = of("differing");
    assert_eq!(differing.len(), 2);
    assert!(
        differing
            .iter()
            .all(|it| it["value"] == 0 && it["units"] == 300)
    );
    assert_eq!(schemas(), Vec::<String>::new());
    bench("broken.tsv")
        .expect_code(3)
        .expect_stderr(&["broken.tsv:2"]);
    assert_eq!(schemas(), Vec::<String>::new());
    // The memory that was named is not made.
    place.run(1, &["stats"]).expect_code(3);
}
