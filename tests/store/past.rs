//! What the memory remembers: versions of stories, their retraction, states of units.

use super::*;

fn version<'a>(
    kind: RevisionKind,
    source: &str,
    target: &str,
    beads: &'a [Bead],
) -> StoryRecord<'a> {
    StoryRecord {
        kind,
        author: Some("ana"),
        ..story("s", source, target, beads)
    }
}

fn store(fixture: &mut Fixture, record: &StoryRecord<'_>, now: i64) {
    fixture.store.store_story(record, at(now)).unwrap();
}

/// From, until, cause, author and target of each state of a unit.
type StateParts = (i64, Option<i64>, Option<String>, Option<String>, String);

fn states(fixture: &Fixture, unit: i64) -> Vec<StateParts> {
    let states = fixture.store.unit_states(UnitId(unit)).unwrap();
    let parts = |state: UnitState| {
        (
            state.from.as_second(),
            state.end.map(|end| end.at.as_second()),
            state.cause,
            state.author,
            state.unit.target,
        )
    };
    states.into_iter().map(parts).collect()
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

pub(crate) fn every_version_is_told_with_its_kind_author_and_counts(make: Make) {
    let mut fixture = make.memory();
    let beads = one_to_one(2);
    store(&mut fixture, &story("s", "Uno.", "", &[]), 10);
    fixture.store.sign(some("luz"));
    store(
        &mut fixture,
        &story("s", "Uno.|Dos.", "One.|Two.", &beads),
        20,
    );
    let update = version(RevisionKind::Update, "Uno.|Tres.", "One.|Three.", &beads);
    store(
        &mut fixture,
        &StoryRecord {
            note: Some("nuevo balance"),
            ..update
        },
        30,
    );
    let told: Vec<_> = fixture
        .store
        .story_revisions("s")
        .unwrap()
        .into_iter()
        .map(|told| {
            let units = told.units.unwrap();
            let counts = [units.created, units.updated, units.unchanged, units.removed];
            (
                told.revision,
                told.kind,
                told.author,
                told.note,
                told.aligned,
                counts,
            )
        })
        .collect();
    let (story, update) = (RevisionKind::Story, RevisionKind::Update);
    assert_eq!(
        told,
        [
            (1, story, None, None, false, [0, 0, 0, 0]),
            (2, story, some("luz"), None, true, [2, 0, 0, 0]),
            (
                3,
                update,
                some("ana"),
                some("nuevo balance"),
                true,
                [1, 0, 1, 1]
            ),
        ]
    );
    assert!(fixture.store.story_revisions("t").unwrap().is_empty());
}

pub(crate) fn a_version_is_read_back_with_its_texts_and_beads(make: Make) {
    let mut fixture = make.memory();
    let beads = one_to_one(2);
    store(
        &mut fixture,
        &story("s", "Uno.|Dos.", "One.|Two.", &beads),
        10,
    );
    store(&mut fixture, &story("s", "Uno.|Tres.", "", &[]), 20);
    let read = |revision| fixture.store.story_version("s", revision).unwrap().unwrap();

    let last = read(None);
    assert_eq!(last, read(Some(2)));
    assert_eq!(last.source, Some(side(Lang::es(), "Uno.|Tres.")));
    assert_eq!(last.target, Some(side(Lang::en(), "One.|Two.")));
    assert_eq!(last.beads, None);

    let first = read(Some(1));
    assert_eq!(first.source, Some(side(Lang::es(), "Uno.|Dos.")));
    let units = [Some(UnitId(1)), Some(UnitId(2))];
    let expected: Vec<_> = beads.into_iter().zip(units).collect();
    assert_eq!(first.beads, Some(expected));

    assert_eq!(fixture.store.story_version("s", Some(3)).unwrap(), None);
    assert_eq!(fixture.store.story_version("t", None).unwrap(), None);
}

pub(crate) fn a_correction_marks_what_it_brings_and_tells_what_it_replaced(make: Make) {
    let mut fixture = make.memory();
    let beads = one_to_one(3);
    let first = story("s", "Uno.|Dos.|Tres.", "One.|Two.|Three.", &beads);
    store(&mut fixture, &first, 10);
    let correction = version(
        RevisionKind::Correction,
        "Uno.|Dos.|Cuatro.",
        "One.|2.|Four.",
        &beads,
    );
    store(&mut fixture, &correction, 20);
    let marked: Vec<_> = fixture
        .units()
        .into_iter()
        .map(|stored| (stored.unit.source, stored.unit.props))
        .collect();
    let mark = || vec![(CORRECTION.to_owned(), "2".to_owned())];
    assert_eq!(
        marked,
        [
            ("Uno.".into(), vec![]),
            ("Dos.".into(), mark()),
            ("Cuatro.".into(), mark()),
        ]
    );
    let ended = fixture.history();
    assert_eq!(
        ended,
        [
            // The same text, of a file with another name.
            (1, "One.".into(), "moved".into()),
            (2, "Two.".into(), "correction".into()),
            (3, "Three.".into(), "correction".into()),
        ]
    );
    // An update that leaves the text alone keeps the mark, another text has none.
    let update = version(RevisionKind::Update, "Dos.|Cuatro.", "2.|IV.", &beads[..2]);
    store(&mut fixture, &update, 30);
    let marked = |source: &str| {
        let units = fixture.units();
        let unit = units.iter().find(|unit| unit.unit.source == source);
        !unit.unwrap().unit.props.is_empty()
    };
    assert!(marked("Dos.") && !marked("Cuatro."));
}

pub(crate) fn a_unit_tells_every_state_that_it_was_in(make: Make) {
    let mut fixture = make.memory();
    fixture.store.sign(some("luz"));
    fixture.import(&[placed("Uno.", "One.", 0)], 10);
    let beads = one_to_one(1);
    store(
        &mut fixture,
        &version(RevisionKind::Update, "Uno.", "1.", &beads),
        20,
    );
    store(
        &mut fixture,
        &version(RevisionKind::Story, "Dos.", "Two.", &beads),
        30,
    );
    let (luz, ana) = (some("luz"), some("ana"));
    assert_eq!(
        states(&fixture, 1),
        [
            (10, Some(20), some("import"), luz, "One.".into()),
            (20, Some(30), some("retranslated"), ana.clone(), "1.".into()),
        ]
    );
    assert_eq!(
        states(&fixture, 2),
        [(30, None, some("story"), ana.clone(), "Two.".into())]
    );
    let gone = fixture.store.unit_states(UnitId(1)).unwrap();
    let end = gone[1].end.clone().unwrap();
    assert_eq!((end.cause.as_str(), end.author), ("removed", ana));
    assert!(fixture.store.unit_states(UnitId(9)).unwrap().is_empty());
}

pub(crate) fn a_clock_that_is_set_back_gives_no_state_that_ends_before_it_began(make: Make) {
    let mut fixture = make.memory();
    let beads = one_to_one(1);
    store(&mut fixture, &story("s", "Uno.", "One.", &beads), 50);
    store(&mut fixture, &story("s", "Uno.", "1.", &beads), 20);
    let told: Vec<_> = states(&fixture, 1)
        .into_iter()
        .map(|(from, until, ..)| (from, until))
        .collect();
    assert_eq!(told, [(50, Some(50)), (50, None)]);
}

pub(crate) fn a_retracted_story_is_in_no_answer_until_it_is_restored(make: Make) {
    let mut fixture = make.memory();
    let beads = one_to_one(1);
    store(&mut fixture, &story("s", "Uno.", "One.", &beads), 10);
    fixture.import(&[loose("Dos.", "Two.")], 11);
    let generation = fixture.store.generation().unwrap();
    let sources = |fixture: &Fixture| -> Vec<String> {
        let units = fixture.units().into_iter();
        units.map(|unit| unit.unit.source).collect()
    };

    let retract = |fixture: &mut Fixture, id: &str, now: i64| {
        fixture.store.retract(id, "falso", at(now)).unwrap()
    };
    assert_eq!(retract(&mut fixture, "t", 20), StatusChange::Unknown);
    assert_eq!(retract(&mut fixture, "s", 20), StatusChange::Done);
    assert_eq!(sources(&fixture), ["Dos."]);
    assert_eq!(retract(&mut fixture, "s", 21), StatusChange::Already);
    let changed = fixture.store.changed_since(generation).unwrap();
    assert_eq!(changed, Some(vec![UnitId(1)]));

    let restore = |fixture: &mut Fixture, now: i64| fixture.store.restore("s", at(now)).unwrap();
    assert_eq!(restore(&mut fixture, 30), StatusChange::Done);
    assert_eq!(restore(&mut fixture, 31), StatusChange::Already);
    assert_eq!(sources(&fixture), ["Uno.", "Dos."]);
    assert_eq!(retract(&mut fixture, "s", 40), StatusChange::Done);
    let told: Vec<_> = fixture
        .store
        .retractions("s")
        .unwrap()
        .into_iter()
        .map(|told| (told.reason, told.made, told.undone))
        .collect();
    assert_eq!(
        told,
        [
            ("falso".into(), at(20), Some(at(30))),
            ("falso".into(), at(40), None),
        ]
    );
    fixture.assert_sound();
}

pub(crate) fn a_kill_takes_its_story_out_of_use(make: Make) {
    let mut fixture = make.memory();
    let beads = one_to_one(1);
    let first = story("s", "Uno.", "One.", &beads);
    store(&mut fixture, &first, 10);
    let kill = StoryRecord {
        kind: RevisionKind::Kill,
        note: Some("falso"),
        ..first
    };
    store(&mut fixture, &kill, 20);
    assert!(fixture.units().is_empty());
    let retractions = fixture.store.retractions("s").unwrap();
    assert_eq!(retractions[0].reason, "falso");
    // The texts were the same: no version came of it.
    assert_eq!(fixture.store.story_revisions("s").unwrap().len(), 1);
}
