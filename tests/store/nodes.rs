//! A memory whose units are on other servers, laid there by the script that memory/README.md
//! tells of; and what each statement asks of which server.

use std::collections::BTreeSet;
use std::fs;
use std::sync::{Mutex, OnceLock, PoisonError};

use teletipo::matching::Matcher;
use teletipo::matching::lookup::Limits;
use teletipo::memory::PostgresStore;

use crate::fixture::*;
use crate::postgres_server::{Server, server};

/// The servers of the units of most tests.
fn nodes() -> [&'static Server; 2] {
    static NODES: OnceLock<[Server; 2]> = OnceLock::new();
    let started = || [(); 2].map(|()| Server::start(&["max_connections=300"]).unwrap());
    NODES.get_or_init(started).each_ref()
}

/// The script of the repository.
const SCRIPT: &str = include_str!("../../memory/postgres/nodes.sql");

/// The address of a new memory that is laid on two nodes.
pub fn place() -> String {
    place_on(&nodes())
}

/// The address of a new memory that is laid on these servers.
fn place_on(nodes: &[&Server]) -> String {
    let address = server().unwrap().place();
    let schema = address.split("schema=").nth(1).unwrap();
    let open = |address: &str| PostgresStore::open(&target(address), Mode::Create).unwrap();
    drop(open(&address));
    let mut named = Vec::new();
    for node in nodes {
        drop(open(&format!(
            "{}?schema={schema}",
            node.address("postgres", "postgres")
        )));
        named.push(format!("127.0.0.1:{}/postgres", node.port));
    }
    let mut script = SCRIPT.to_owned();
    for (name, value) in [
        ("schema", schema),
        ("user", "postgres"),
        ("nodes", &named.join(", ")),
    ] {
        script = script.replace(&format!(":'{name}'"), &format!("'{value}'"));
        script = script.replace(&format!(":\"{name}\""), &format!("\"{value}\""));
    }
    // The extension belongs to the database, and is made by whoever is first.
    static LAYING: Mutex<()> = Mutex::new(());
    let _alone = LAYING.lock().unwrap_or_else(PoisonError::into_inner);
    server().unwrap().client().batch_execute(&script).unwrap();
    address
}

/// Units of which no two have the same source, each with a word of its own.
fn units(count: usize) -> Vec<Unit> {
    let unit = |number: usize| {
        let text = format!("La casa n.º {number} de la calle {} cayó.", number % 37);
        loose(&text, &format!("House w{number} fell."))
    };
    (0..count).map(unit).collect()
}

/// Settings with which a session writes the plan of each of its statements into the log of its
/// server, with what was run of it, and takes an index wherever there is one to take.
const TELLING: &str = "-c session_preload_libraries=auto_explain \
    -c auto_explain.log_min_duration=0 -c auto_explain.log_analyze=on \
    -c auto_explain.log_timing=off -c enable_seqscan=off";

/// What servers wrote into their logs while something was done.
struct Logs<'s> {
    servers: Vec<&'s Server>,
    ends: Vec<usize>,
}

impl<'s> Logs<'s> {
    fn read(server: &Server) -> String {
        String::from_utf8_lossy(&fs::read(server.folder().join("log")).unwrap()).into_owned()
    }

    fn of(servers: &[&'s Server]) -> Self {
        Logs {
            servers: servers.to_vec(),
            ends: vec![0; servers.len()],
        }
    }

    /// What each wrote since the last call.
    fn since(&mut self) -> Vec<String> {
        let read = |(server, end): (&&Server, &mut usize)| {
            let all = Self::read(server);
            let new = all[*end..].to_owned();
            *end = all.len();
            new
        };
        self.servers.iter().zip(&mut self.ends).map(read).collect()
    }
}

/// The scans in a log that were run: how, and of which table or index, as
/// `Index Scan using unit_by_number on unit`.
fn scans(log: &str) -> Vec<&str> {
    let run = log
        .lines()
        .filter(|line| line.contains(" Scan ") && !line.contains("never executed"));
    let named = run.filter_map(|line| {
        line.split_once("  (cost")?
            .0
            .split_once("->")
            .or(Some(("", line)))
    });
    named.map(|(_, scan)| scan.trim()).collect()
}

/// Tables that grow with the memory: none of them is read as a whole.
const LARGE: [&str; 5] = ["unit", "unit_key", "story", "segment", "bead"];

/// Fails where a large table was read as a whole.
fn assert_by_index(log: &str, what: &str) {
    for scan in scans(log) {
        let Some(table) = scan.strip_prefix("Seq Scan on ") else {
            continue;
        };
        let table = table.split(' ').next().unwrap();
        assert!(!LARGE.contains(&table), "{what}: {scan}\n{log}");
    }
}

/// Asks a memory for something.
type Ask = Box<dyn Fn(&dyn Store)>;

/// What is asked of a memory: a look-up of the very text, a fuzzy one, a unit, a story and a
/// concordance search.
fn asked() -> Vec<(&'static str, Ask)> {
    let look_up = |text: &'static str, threshold| {
        move |store: &dyn Store| {
            let matcher = Matcher::new(store, &Lang::es(), &Lang::en()).unwrap();
            let limits = Limits { threshold, top: 5 };
            assert!(!matcher.lookup(text, None, limits).unwrap().is_empty());
        }
    };
    let concordance = |store: &dyn Store| {
        let pattern = Pattern::words("w77").unwrap();
        let search = Concordance {
            pattern,
            side: SearchSide::Either,
            filter: Filter::default(),
            sort: Sort::default(),
            limit: 9,
        };
        let hits = store.search(&search).unwrap();
        assert_eq!(hits.len(), 1);
    };
    vec![
        (
            "exact",
            Box::new(look_up("La casa n.º 77 de la calle 3 cayó.", 100)),
        ),
        (
            "fuzzy",
            Box::new(look_up("La casa n.º 77 de la calle 4 cayó ayer.", 70)),
        ),
        (
            "unit",
            Box::new(|store| assert!(store.unit(UnitId(77)).unwrap().is_some())),
        ),
        (
            "story",
            Box::new(|store| assert_eq!(store.units_of_story("nota").unwrap().len(), 3)),
        ),
        (
            "story's text",
            Box::new(|store| assert!(store.story("nota").unwrap().is_some())),
        ),
        ("concordance", Box::new(concordance)),
    ]
}

/// A memory at an address, filled, and opened by a session that tells its plans.
fn telling(address: &str) -> PostgresStore {
    let mut store = PostgresStore::open(&target(address), Mode::Create).unwrap();
    let mut all = units(1_500).into_iter().map(Ok);
    store.import(&mut all, at(10)).unwrap();
    let beads = one_to_one(3);
    let record = story("nota", "uno|dos|tres", "one|two|three", &beads);
    store.store_story(&record, at(11)).unwrap();
    let options = TELLING.replace(' ', "%20").replace('=', "%3D");
    PostgresStore::open(
        &target(&format!("{address}&options={options}")),
        Mode::ReadOnly,
    )
    .unwrap()
}

/// One after the other, since both read the log of one server.
static READING: Mutex<()> = Mutex::new(());

#[test]
fn nothing_that_is_looked_up_reads_a_whole_table() {
    let Some(server) = server() else { return };
    let _alone = READING.lock().unwrap_or_else(PoisonError::into_inner);
    let store = telling(&server.place());
    let mut logs = Logs::of(&[server]);
    for (what, ask) in asked() {
        logs.since();
        ask(&store);
        let log = logs.since().remove(0);
        assert!(!scans(&log).is_empty(), "{what}: {log}");
        assert_by_index(&log, what);
    }
}

#[test]
fn on_three_nodes_an_exact_look_up_asks_one_and_others_all_by_an_index() {
    let Some(server) = server() else { return };
    let third = Server::start(&[]).unwrap();
    let [first, second] = nodes();
    let nodes = [first, second, &third];
    let address = place_on(&nodes);
    let schema = address.split("schema=").nth(1).unwrap();
    for node in 0..nodes.len() {
        let telling =
            format!("ALTER SERVER {schema}_node_{node} OPTIONS (ADD options '{TELLING}')");
        server.client().batch_execute(&telling).unwrap();
    }
    let _alone = READING.lock().unwrap_or_else(PoisonError::into_inner);
    let store = telling(&address);
    let mut logs = Logs::of(&[&[server], nodes.as_slice()].concat());
    for (what, ask) in asked() {
        logs.since();
        ask(&store);
        let told = logs.since();
        let (first, others) = told.split_first().unwrap();
        assert_by_index(first, what);
        let asked: BTreeSet<&str> = scans(first)
            .into_iter()
            .filter_map(|scan| scan.split_once("Foreign Scan on unit_key_node_"))
            .map(|(_, node)| node.split(' ').next().unwrap())
            .collect();
        match what {
            "exact" => assert_eq!(asked.len(), 1, "{first}"),
            "fuzzy" => assert_eq!(asked.len(), 3, "{first}"),
            _ => assert_eq!(asked.len(), 0, "{first}"),
        }
        assert!(what == "story's text" || others.iter().any(|log| !scans(log).is_empty()));
        for log in others {
            assert_by_index(log, what);
        }
    }
    // Every node has its share.
    let share = |node: &&Server| -> i64 {
        let query = format!("SELECT count(*) FROM {schema}.unit");
        node.client().query_one(&query, &[]).unwrap().get(0)
    };
    let shares: Vec<i64> = nodes.iter().map(share).collect();
    assert_eq!(shares.iter().sum::<i64>(), 1_503);
    assert!(
        shares.iter().all(|share| (350..650).contains(share)),
        "{shares:?}"
    );
    lists_are_those_of_a_file(&store);
}

/// The memory holds [`units`], and gives the lists that a memory in a file gives of them.
fn lists_are_those_of_a_file(store: &dyn Store) {
    let mut file = Make::Sqlite.memory();
    file.import(&units(1_500), 10);
    let matchers = [file.store.as_ref(), store]
        .map(|store| Matcher::new(store, &Lang::es(), &Lang::en()).unwrap());
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

#[test]
fn look_ups_give_the_lists_of_a_memory_in_a_file() {
    if server().is_none() {
        return;
    }
    let mut memory = Make::Nodes.memory();
    memory.import(&units(1_500), 10);
    lists_are_those_of_a_file(memory.store.as_ref());
}
