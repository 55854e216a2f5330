//! A memory whose units are on two other servers, laid there by the script that
//! memory/README.md tells of.

use std::sync::{Mutex, OnceLock, PoisonError};

use teletipo::matching::Matcher;
use teletipo::matching::lookup::Limits;
use teletipo::memory::PostgresStore;

use crate::fixture::{Lang, Make, Mode, Store, loose, target};
use crate::postgres_server::{Server, server};

/// The servers of the units.
fn nodes() -> &'static [Server; 2] {
    static NODES: OnceLock<[Server; 2]> = OnceLock::new();
    NODES.get_or_init(|| [(); 2].map(|()| Server::start(&["max_connections=300"]).unwrap()))
}

/// The script of the repository.
const SCRIPT: &str = include_str!("../../memory/postgres/nodes.sql");

/// The address of a new memory that is laid on the nodes.
pub fn place() -> String {
    let address = server().unwrap().place();
    let schema = address.split("schema=").nth(1).unwrap();
    let open = |address: &str| PostgresStore::open(&target(address), Mode::Create).unwrap();
    drop(open(&address));
    let mut script = SCRIPT.to_owned();
    let mut set = |name: &str, value: &str| {
        script = script.replace(&format!(":'{name}'"), &format!("'{value}'"));
        script = script.replace(&format!(":\"{name}\""), &format!("\"{value}\""));
    };
    set("schema", schema);
    set("user", "postgres");
    for (number, node) in nodes().iter().enumerate() {
        let node_address = format!("{}?schema={schema}", node.address("postgres", "postgres"));
        drop(open(&node_address));
        set(&format!("host_{number}"), "127.0.0.1");
        set(&format!("port_{number}"), &node.port.to_string());
        set(&format!("database_{number}"), "postgres");
        set(
            &format!("server_{number}"),
            &format!("{schema}_node_{number}"),
        );
    }
    // The extension belongs to the database, and is made by whoever is first.
    static LAYING: Mutex<()> = Mutex::new(());
    let _alone = LAYING.lock().unwrap_or_else(PoisonError::into_inner);
    server().unwrap().client().batch_execute(&script).unwrap();
    address
}

/// What the server plans for a query, as lines.
fn plan(schema: &str, query: &str) -> String {
    let mut client = server().unwrap().client();
    client
        .batch_execute(&format!("SET search_path TO {schema}"))
        .unwrap();
    let rows = client.query(&format!("EXPLAIN (COSTS OFF) {query}"), &[]);
    let lines = rows.unwrap().into_iter().map(|row| row.get::<_, String>(0));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn an_exact_look_up_asks_one_node_and_a_fuzzy_one_all_at_once() {
    if server().is_none() {
        return;
    }
    let address = place();
    let schema = address.split("schema=").nth(1).unwrap();
    let exact = plan(
        schema,
        "SELECT unit_number FROM unit_key WHERE shard = 40 AND same = 7",
    );
    assert!(exact.contains("unit_key_node_1"), "{exact}");
    assert!(!exact.contains("unit_key_node_0"), "{exact}");
    let fuzzy = plan(
        schema,
        "SELECT unit_number FROM unit_key WHERE keys && '{1,2,3}'::int[]",
    );
    assert_eq!(fuzzy.matches("Async Foreign Scan").count(), 2, "{fuzzy}");
    let store = PostgresStore::open(&target(&address), Mode::ReadOnly).unwrap();
    assert_eq!(store.stats().unwrap().units, 0);
}

#[test]
fn look_ups_give_the_lists_of_a_memory_in_a_file() {
    if server().is_none() {
        return;
    }
    let units: Vec<_> = (0..1_500)
        .map(|number| {
            let text = format!("La casa n.º {number} de la calle {} cayó.", number % 37);
            loose(&text, "x")
        })
        .collect();
    let mut memories = [Make::Sqlite, Make::Nodes].map(Make::memory);
    for memory in &mut memories {
        memory.import(&units, 10);
    }
    let matchers = memories
        .each_ref()
        .map(|memory| Matcher::new(memory.store.as_ref(), &Lang::es(), &Lang::en()).unwrap());
    for text in [
        "La casa n.º 7 de la calle 7 cayó.",
        "La casa n.º 7 de la calle 9 cayó ayer.",
        "La calle cayó.",
        "Otra cosa.",
    ] {
        for threshold in [30, 50, 70, 100] {
            let limits = Limits { threshold, top: 5 };
            let [one, other] = matchers
                .each_ref()
                .map(|matcher| matcher.lookup(text, None, limits).unwrap());
            assert_eq!(one, other, "{text} at {threshold}");
        }
    }
}
