//! Storing versions of a story.

use super::*;

pub(crate) fn storing_the_same_story_again_changes_nothing(make: Make) {
    let mut fixture = make.memory();
    let beads = one_to_one(2);
    let record = story("s", "Uno.|Dos.", "One.|Two.", &beads);
    let first = fixture.store.store_story(&record, at(100)).unwrap();
    assert_eq!(counts(first), (StoryChange::Created, [2, 0, 0, 0]));
    let (units, info) = (fixture.units(), fixture.store.story("s").unwrap().unwrap());
    let generation = fixture.store.generation().unwrap();

    let renamed = StoryRecord {
        source: record.source.clone().map(|side| Side {
            file: Some("elsewhere.txt".into()),
            ..side
        }),
        ..record.clone()
    };
    for again in [&record, &renamed] {
        let outcome = fixture.store.store_story(again, at(200)).unwrap();
        assert_eq!(counts(outcome), (StoryChange::Unchanged, [0, 0, 2, 0]));
        assert_eq!(fixture.units(), units);
        assert_eq!(fixture.store.story("s").unwrap().unwrap(), info);
        assert_eq!(fixture.store.generation().unwrap(), generation);
    }
    assert_eq!(info.source_digest, Some(digest("Uno.|Dos.")));
    assert_eq!(info.target_digest, Some(digest("One.|Two.")));
    assert_eq!((info.revision, info.units, info.aligned), (1, 2, true));
    assert_eq!(info.status, StoryStatus::Live);
}

pub(crate) fn a_new_version_keeps_updates_adds_and_removes_units(make: Make) {
    let mut fixture = make.memory();
    let beads = one_to_one(3);
    let store = |fixture: &mut Fixture, source: &str, target: &str, now: i64| {
        let record = story("s", source, target, &beads);
        counts(fixture.store.store_story(&record, at(now)).unwrap())
    };
    store(&mut fixture, "Uno.|Dos.|Tres.", "One.|Two.|Three.", 100);
    let before = fixture.units();

    // One stays but moves, two is translated anew, three is gone, four is new.
    let outcome = store(&mut fixture, "Cuatro.|Uno.|Dos.", "Four.|One.|2.", 200);
    assert_eq!(outcome, (StoryChange::Updated, [1, 1, 1, 1]));
    let after = fixture.units();
    let find = |units: &[StoredUnit], source: &str| {
        units
            .iter()
            .find(|unit| unit.unit.source == source)
            .cloned()
    };

    let (old, one) = (
        find(&before, "Uno.").unwrap(),
        find(&after, "Uno.").unwrap(),
    );
    assert_eq!(
        (one.id, one.unit.revision, one.unit.changed),
        (old.id, 1, at(100))
    );
    assert_eq!(one.unit.position, Some(1));
    assert_eq!(one.unit.previous.as_deref(), Some("Cuatro."));

    let (old, two) = (
        find(&before, "Dos.").unwrap(),
        find(&after, "Dos.").unwrap(),
    );
    assert_eq!((two.id, two.unit.revision), (old.id, 2));
    assert_eq!((two.unit.created, two.unit.changed), (at(100), at(200)));
    assert_eq!(two.unit.target, "2.");

    let gone = find(&before, "Tres.").unwrap();
    assert_eq!(find(&after, "Tres."), None);
    assert_eq!(fixture.store.unit(gone.id).unwrap(), None);
    let history = fixture.history();
    assert_eq!(
        history,
        [
            (one.id.0, "One.".into(), "moved".into()),
            (two.id.0, "Two.".into(), "retranslated".into()),
            (gone.id.0, "Three.".into(), "removed".into()),
        ]
    );
    let new = find(&after, "Cuatro.").unwrap();
    assert!(new.id > gone.id, "a number is never used again");
    assert_eq!(fixture.store.story("s").unwrap().unwrap().revision, 2);
    fixture.assert_sound();
}

pub(crate) fn another_alignment_or_threshold_of_the_same_texts_is_a_new_version(make: Make) {
    let mut fixture = make.memory();
    let mut beads = one_to_one(2);
    beads[1].confidence = 0.6;
    let record = story("s", "Uno.|Dos.", "One.|Two.", &beads);
    fixture.store.store_story(&record, at(100)).unwrap();

    let strict = StoryRecord {
        min_confidence: 0.7,
        ..record.clone()
    };
    let outcome = fixture.store.store_story(&strict, at(200)).unwrap();
    assert_eq!(counts(outcome), (StoryChange::Updated, [0, 0, 1, 1]));

    let merged = [Bead {
        source: 0..2,
        target: 0..2,
        confidence: 0.95,
        crossing: true,
    }];
    let record = story("s", "Uno.|Dos.", "One.|Two.", &merged);
    let outcome = fixture.store.store_story(&record, at(300)).unwrap();
    assert_eq!(counts(outcome), (StoryChange::Updated, [1, 0, 0, 1]));
    assert_eq!(fixture.units()[0].unit.source, "Uno. Dos.");
    let outcome = fixture.store.store_story(&record, at(400)).unwrap();
    assert_eq!(outcome.change, StoryChange::Unchanged);
    // The texts were stored once.
    let stats = fixture.store.stats().unwrap();
    assert_eq!((stats.source_segments, stats.target_segments), (2, 2));
}

pub(crate) fn one_sided_versions_leave_the_pairs_alone(make: Make) {
    let mut fixture = make.memory();
    let beads = one_to_one(1);
    let only_source = story("s", "Uno.", "", &[]);
    let outcome = fixture.store.store_story(&only_source, at(100)).unwrap();
    assert_eq!(counts(outcome), (StoryChange::Created, [0; 4]));
    assert_eq!(
        segments(fixture.store.as_ref()),
        [(Some("s".into()), Some(0), "Uno.".into(), None)]
    );
    let info = fixture.store.story("s").unwrap().unwrap();
    assert_eq!(
        (info.source_lang, info.target_lang),
        (Some(Lang::es()), None)
    );
    assert!(!info.aligned);

    let both = story("s", "Uno.", "One.", &beads);
    fixture.store.store_story(&both, at(200)).unwrap();
    let unit = fixture.units()[0].id;
    let outcome = fixture.store.store_story(&only_source, at(300)).unwrap();
    assert_eq!(counts(outcome), (StoryChange::Unchanged, [0, 0, 1, 0]));

    // An update that is not translated yet still finds the earlier pair.
    let update = story("s", "Uno más.", "", &[]);
    let outcome = fixture.store.store_story(&update, at(400)).unwrap();
    assert_eq!(counts(outcome), (StoryChange::Updated, [0, 0, 1, 0]));
    assert_eq!(fixture.units()[0].id, unit);
    assert!(!fixture.store.story("s").unwrap().unwrap().aligned);

    let only_target = story("t", "", "Alone.", &[]);
    fixture.store.store_story(&only_target, at(500)).unwrap();
    let stats = fixture.store.stats().unwrap();
    assert_eq!(
        (stats.stories, stats.source_segments, stats.target_segments),
        (2, 1, 2)
    );
}

pub(crate) fn a_version_on_top_of_another_one_is_refused(make: Make) {
    let mut fixture = make.memory();
    let beads = one_to_one(1);
    let on = |base: u32, target: &str, fixture: &mut Fixture| {
        let record = StoryRecord {
            based_on: Some(base),
            ..story("s", "Uno.", target, &beads)
        };
        fixture.store.store_story(&record, at(10))
    };
    let refused = |found: Result<StoryOutcome>, at: u32| match found {
        Err(Error::Conflict {
            expected, found, ..
        }) => assert_eq!((expected, found), (at + 1, at)),
        other => panic!("{other:?}"),
    };
    refused(on(1, "One.", &mut fixture), 0);
    assert_eq!(fixture.store.stories().unwrap(), []);
    on(0, "One.", &mut fixture).unwrap();
    on(1, "One!", &mut fixture).unwrap();
    refused(on(3, "One?", &mut fixture), 2);
    assert_eq!(fixture.units()[0].unit.target, "One!");
    assert_eq!(fixture.store.story("s").unwrap().unwrap().revision, 2);
    fixture.assert_sound();
}
