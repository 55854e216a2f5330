//! A memory copied into another one, whole or in pieces.

use std::process::{Command, Stdio};
use std::time::Instant;

use teletipo::memory::Dedupe;
use teletipo::memory::copying::{Copied, Row, Tables, copy};

use crate::fixture::*;
use crate::postgres_server::server;

/// Tables that a memory has.
const TABLES: usize = 10;

/// Every row of every table.
fn dump(memory: &dyn Tables) -> Vec<Vec<Row>> {
    let all = |table| memory.rows(table, &[], usize::MAX >> 1).unwrap();
    (0..TABLES).map(all).collect()
}

/// A memory with something in every table, in which one table fills several portions.
fn filled() -> Fixture {
    let mut memory = Make::Sqlite.memory();
    memory.store.sign(Some("ana".into()));
    let beads = one_to_one(3);
    let versions = [
        ("uno|dos|tres", "one|two|three"),
        ("uno|dos|cuatro", "one|TWO|four"),
    ];
    for (number, (source, target)) in (0..).zip(versions) {
        let record = story("nota", source, target, &beads);
        memory.store.store_story(&record, at(20 + number)).unwrap();
    }
    let record = story("otra", "cinco|seis|siete", "five|six|seven", &beads);
    memory.store.store_story(&record, at(30)).unwrap();
    memory.store.retract("otra", "withdrawn", at(31)).unwrap();
    let many: Vec<Unit> = (0..4_500)
        .map(|number| {
            let mut unit = loose(
                &format!("La casa n.º {number}."),
                &format!("House {number}."),
            );
            if number % 5 == 0 {
                unit.props = vec![
                    ("a \"b\"".into(), "ñ\\".into()),
                    ("a".into(), String::new()),
                ];
                unit.confidence = Some(0.25);
                unit.next = Some("Otra.".into());
            }
            unit
        })
        .collect();
    memory.import(&many, 40);
    memory.import(&[placed("La casa n.º 7.", "House 7.", 3)], 41);
    memory
        .store
        .edit_unit(UnitId(9), None, Some("edited"), at(42))
        .unwrap();
    memory.store.delete_unit(UnitId(10), at(43)).unwrap();
    let how = Dedupe {
        across_stories: true,
        dry_run: false,
    };
    memory.store.dedupe(how, at(44), &mut |_| Ok(())).unwrap();
    memory
}

fn broken_off() -> Error {
    Error::usage("it breaks off here", "go on")
}

/// Copies with so many breaks, each after one more portion than the one before; gives how
/// often it went on.
fn in_pieces(from: &dyn Tables, place: &Place) -> usize {
    let mut resumed = 0;
    for portions in 1.. {
        let mut target = place.open_for_copy();
        let mut left = portions;
        let outcome = copy(from, target.as_mut(), &mut |_, _| {
            left -= 1;
            (left > 0).then_some(()).ok_or_else(broken_off)
        });
        match outcome {
            Ok(copied) => return resumed + usize::from(copied.resumed),
            Err(error) => assert!(error.to_string().contains("breaks off"), "{error}"),
        }
        drop(target);
        resumed += usize::from(portions > 1);
        // It can be used for nothing else meanwhile.
        let refused = place.open(Mode::ReadOnly).err().unwrap();
        assert!(
            hint_and_message(&refused).contains("teletipo copy"),
            "{refused}"
        );
        assert!(place.open(Mode::ReadWrite).is_err());
    }
    unreachable!()
}

pub fn a_copy_in_pieces_is_whole(make: Make) {
    let memory = filled();
    let from = memory.place.tables();
    let there = make.place();
    assert!(in_pieces(from.as_ref(), &there.place) >= 3);
    let expected = dump(from.as_ref());
    for (number, table) in expected.iter().enumerate() {
        assert!(!table.is_empty(), "table {number}");
    }
    let copied = there.place.tables();
    assert_eq!(dump(copied.as_ref()), expected);
    assert_eq!(copied.whole().unwrap(), from.whole().unwrap());
    assert_eq!(there.place.examine(false).findings, []);
    // And back again.
    let back = Make::Sqlite.place();
    copy(
        copied.as_ref(),
        back.place.open_for_copy().as_mut(),
        &mut |_, _| Ok(()),
    )
    .unwrap();
    assert_eq!(dump(back.place.tables().as_ref()), expected);
    assert_eq!(back.place.examine(false).findings, []);
}

pub fn a_copy_tells_how_much_of_how_much_is_there(make: Make) {
    let memory = filled();
    let from = memory.place.tables();
    let all: u64 = dump(from.as_ref())
        .iter()
        .map(|rows| rows.len() as u64)
        .sum();
    let there = make.place();
    let mut told = Vec::new();
    let mut copied = |portions: usize| {
        let mut left = portions;
        copy(
            from.as_ref(),
            there.place.open_for_copy().as_mut(),
            &mut |done, of| {
                told.push((done, of));
                left -= 1;
                (left > 0).then_some(()).ok_or_else(broken_off)
            },
        )
    };
    // It breaks off in the middle of the units.
    assert!(copied(7).is_err());
    let rest = copied(100).unwrap();
    assert!(told.iter().all(|(_, of)| *of == all));
    let dones: Vec<u64> = told.iter().map(|(done, _)| *done).collect();
    assert!(dones.is_sorted(), "{dones:?}");
    assert_eq!((dones.first(), dones.last()), (Some(&0), Some(&all)));
    // What was there counts as done.
    assert_eq!((dones[6], dones[7]), (all - rest.rows, all - rest.rows));
}

pub fn a_copy_begins_anew_where_its_source_changed(make: Make) {
    let mut memory = Make::Sqlite.memory();
    memory.import(&[loose("uno", "one")], 10);
    let there = make.place();
    let mut target = there.place.open_for_copy();
    let mut left = 5;
    let broken = copy(
        memory.place.tables().as_ref(),
        target.as_mut(),
        &mut |_, _| {
            left -= 1;
            (left > 0).then_some(()).ok_or_else(broken_off)
        },
    );
    assert!(broken.is_err());
    drop(target);
    memory.store.delete_unit(UnitId(1), at(11)).unwrap();
    memory.import(&[loose("dos", "two")], 12);
    let other = Make::Sqlite.memory();
    let refused = copy(
        other.place.tables().as_ref(),
        there.place.open_for_copy().as_mut(),
        &mut |_, _| Ok(()),
    );
    assert!(refused.unwrap_err().to_string().contains("another memory"));
    let from = memory.place.tables();
    let copied = copy(
        from.as_ref(),
        there.place.open_for_copy().as_mut(),
        &mut |_, _| Ok(()),
    );
    assert!(!copied.unwrap().resumed);
    assert_eq!(dump(there.place.tables().as_ref()), dump(from.as_ref()));
    // Once more leaves all as it is.
    let again = copy(
        from.as_ref(),
        there.place.open_for_copy().as_mut(),
        &mut |_, _| Ok(()),
    );
    assert_eq!(again.unwrap(), Copied::default());
    // What is in use is not copied over.
    let mut store = there.place.open(Mode::ReadWrite).unwrap();
    store.delete_unit(UnitId(2), at(13)).unwrap();
    let again = copy(
        from.as_ref(),
        there.place.open_for_copy().as_mut(),
        &mut |_, _| Ok(()),
    );
    assert!(again.unwrap_err().to_string().contains("something in it"));
}

/// Runs the program to copy one memory into the other.
fn program(from: &dyn Tables, to: &Place) -> Command {
    let to = match to {
        Place::File(path) => path.display().to_string(),
        Place::Server(target) => target.name().to_owned(),
    };
    let mut command = Command::new(env!("CARGO_BIN_EXE_teletipo"));
    command
        .args(["copy", "--from", &from.named(), "--to", &to])
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command
}

/// How often the program is killed on its way.
const KILLS: u32 = 6;

/// A copy is killed at moments that a seed gives, each time run again, and at last left alone.
fn killed_again_and_again(from: Make, to: Make, seed: u32) {
    let memory = filled();
    let there = from.place();
    copy(
        memory.place.tables().as_ref(),
        there.place.open_for_copy().as_mut(),
        &mut |_, _| Ok(()),
    )
    .unwrap();
    let source = there.place.tables();
    let undisturbed = to.place();
    let began = Instant::now();
    let ended = program(source.as_ref(), &undisturbed.place)
        .status()
        .unwrap();
    assert!(ended.success());
    let whole = began.elapsed();
    let killed = to.place();
    let mut caught = 0;
    for kill in 0..KILLS {
        // A share of the time that a copy takes, in thousandths; the first one is too short
        // for any copy.
        let share = seed.wrapping_mul(kill).wrapping_mul(2_654_435_761) % 1_000;
        let mut child = program(source.as_ref(), &killed.place).spawn().unwrap();
        std::thread::sleep(whole * share / 1_000);
        child.kill().unwrap();
        caught += u32::from(child.wait().unwrap().code().is_none());
    }
    assert!(caught > 0, "no copy was caught on its way");
    let ended = program(source.as_ref(), &killed.place).status().unwrap();
    assert!(ended.success());
    let [expected, copied] = [&undisturbed, &killed].map(|free| free.place.tables());
    assert_eq!(dump(copied.as_ref()), dump(expected.as_ref()));
    assert_eq!(copied.whole().unwrap(), expected.whole().unwrap());
    assert_eq!(killed.place.examine(false).findings, []);
}

#[test]
fn a_copy_that_is_killed_goes_on_to_the_very_end() {
    if server().is_none() {
        return;
    }
    killed_again_and_again(Make::Sqlite, Make::Postgres, 11);
    killed_again_and_again(Make::Postgres, Make::Sqlite, 12);
    killed_again_and_again(Make::Postgres, Make::Postgres, 13);
}
