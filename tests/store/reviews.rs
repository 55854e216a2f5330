//! Alignments put right, and stories listed by how sure they are.

use proptest::prelude::*;

use super::*;
use teletipo::align::review::{Change, Edit, Neighbour, Review, TextSide};
use teletipo::memory::review::{self, Done, Past, Refused, Step};
use teletipo::memory::{StoryLine, StoryList, StoryOrder, StoryStage, UnitChange};

/// A story of four pairs: `s`, at version 1.
fn aligned(make: Make) -> Fixture {
    let mut fixture = make.memory();
    let beads = one_to_one(4);
    let record = story("s", "a|b|c|d", "A|B|C|D", &beads);
    fixture.store.store_story(&record, at(10)).unwrap();
    fixture
}

fn edit(bead: &str, change: Change) -> Step {
    Step::Edit(Edit {
        bead: bead.parse().unwrap(),
        change,
    })
}

impl Fixture {
    fn step(&mut self, based_on: u32, step: &Step) -> Result<std::result::Result<Done, Refused>> {
        let now = at(20 + i64::from(based_on));
        review::step(self.store.as_mut(), "s", based_on, step, Some("ana"), now)
    }

    fn done(&mut self, based_on: u32, step: &Step) -> Done {
        self.step(based_on, step).unwrap().unwrap()
    }

    /// The beads with the texts of their units, as of now.
    fn beads(&self) -> Vec<(String, f64, Option<(i64, String)>)> {
        let version = self.store.story_version("s", None).unwrap().unwrap();
        let beads = version.beads.unwrap();
        let unit = |id: UnitId| {
            let unit = self.store.unit(id).unwrap();
            let text = unit.map(|unit| format!("{}={}", unit.unit.source, unit.unit.target));
            (id.0, text.unwrap_or_default())
        };
        let shown =
            |(bead, id): (Bead, Option<UnitId>)| (bead.to_string(), bead.confidence, id.map(unit));
        beads.into_iter().map(shown).collect()
    }

    fn ladder(&self) -> String {
        let beads = self.beads().into_iter();
        let beads: Vec<String> = beads.map(|(bead, ..)| bead).collect();
        beads.join(" ")
    }
}

pub fn a_step_is_a_version_of_its_author_and_touches_its_own_units_alone(make: Make) {
    let mut fixture = aligned(make);
    // What was made of the units of other beads is no matter of the review.
    let first = fixture.units()[0].id;
    let changed = fixture.store.edit_unit(first, None, Some("A!"), at(11));
    assert_eq!(changed.unwrap(), UnitChange::Done);
    let last = fixture.units()[3].id;
    fixture.store.delete_unit(last, at(12)).unwrap();

    let done = fixture.done(1, &edit("1..2:1..2", Change::Merge));
    assert_eq!((done.revision, done.bead), (2, 1));
    let unit = |number: i64, text: &str| Some((number, text.to_owned()));
    let bead = |bead: &str, confidence, unit| (bead.to_owned(), confidence, unit);
    assert_eq!(
        fixture.beads(),
        [
            bead("[0]:[0]", 0.9, unit(1, "a=A!")),
            bead("[1, 2]:[1, 2]", 1.0, unit(5, "b c=B C")),
            bead("[3]:[3]", 0.9, unit(4, "")),
        ]
    );
    let confirmed = fixture.done(2, &edit("0..1:0..1", Change::Confirm));
    assert_eq!((confirmed.revision, confirmed.bead), (3, 0));
    assert_eq!(fixture.beads()[0], bead("[0]:[0]", 1.0, unit(1, "a=A!")));
    let unit = fixture.store.unit(first).unwrap().unwrap().unit;
    assert_eq!(
        (unit.confidence, unit.origin),
        (Some(1.0), Some("align".into()))
    );

    let revisions = fixture.store.story_revisions("s").unwrap();
    let told: Vec<_> = revisions
        .iter()
        .map(|version| {
            (
                version.kind.as_str(),
                version.author.as_deref(),
                version.note.as_deref(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("story", None, None),
            ("review", Some("ana"), Some("merge [1]:[1] with the next")),
            ("review", Some("ana"), Some("confirm [0]:[0]")),
        ]
    );
    // What is so already makes no version.
    let again = fixture.done(3, &edit("0..1:0..1", Change::Confirm));
    assert_eq!(again.revision, 3);
    fixture.assert_sound();
}

pub fn nothing_is_stored_over_what_somebody_else_did(make: Make) {
    let mut fixture = aligned(make);
    fixture.done(1, &edit("1..2:1..2", Change::Merge));
    let error = fixture
        .step(1, &edit("3..4:3..4", Change::Confirm))
        .unwrap_err();
    let Error::Conflict {
        expected, found, ..
    } = error
    else {
        panic!("no conflict: {error:?}")
    };
    assert_eq!((expected, found), (1, 2));
    assert_eq!(fixture.store.story("s").unwrap().unwrap().revision, 2);
    assert_eq!(fixture.ladder(), "[0]:[0] [1, 2]:[1, 2] [3]:[3]");
}

pub fn steps_that_make_no_sense_are_refused(make: Make) {
    let mut fixture = aligned(make);
    for step in [
        edit("0..2:0..1", Change::Confirm),
        edit("3..4:3..4", Change::Merge),
        Step::Undo,
        Step::Redo,
    ] {
        let refused = fixture.step(1, &step).unwrap();
        assert!(matches!(refused, Err(Refused::Step(_))), "{refused:?}");
    }
    let unknown = review::step(fixture.store.as_mut(), "t", 1, &Step::Undo, None, at(20));
    assert_eq!(unknown.unwrap(), Err(Refused::NoStory));
    let update = story("s", "a|b", "", &[]);
    fixture.store.store_story(&update, at(30)).unwrap();
    let refused = fixture
        .step(2, &edit("0..1:0..1", Change::Confirm))
        .unwrap();
    assert_eq!(refused, Err(Refused::NotAligned));
    assert_eq!(fixture.store.story("s").unwrap().unwrap().revision, 2);
}

pub fn what_is_undone_is_the_same_unit_again_and_can_be_done_again(make: Make) {
    let mut fixture = aligned(make);
    let before = fixture.units();
    fixture
        .store
        .edit_unit(before[1].id, None, Some("B!"), at(11))
        .unwrap();
    let before = fixture.units();
    fixture.done(1, &edit("1..2:1..2", Change::Merge));
    fixture.done(2, &edit("0..1:0..1", Change::Drop));
    let after = fixture.units();
    assert_eq!(fixture.ladder(), "[0]:[] []:[0] [1, 2]:[1, 2] [3]:[3]");
    assert_eq!(
        fixture.done(3, &Step::Undo),
        Done {
            revision: 4,
            bead: 0
        }
    );
    assert_eq!(fixture.ladder(), "[0]:[0] [1, 2]:[1, 2] [3]:[3]");
    fixture.done(4, &Step::Undo);
    assert_eq!(fixture.units(), before);
    fixture.done(5, &Step::Redo);
    fixture.done(6, &Step::Redo);
    assert_eq!(fixture.units(), after);
    assert!(matches!(
        fixture.step(7, &Step::Redo).unwrap(),
        Err(Refused::Step(_))
    ));
    fixture.assert_sound();
}

fn lines(store: &dyn Store, list: &StoryList) -> Vec<StoryLine> {
    store.list_stories(list).unwrap()
}

fn ids(lines: &[StoryLine]) -> Vec<&str> {
    lines.iter().map(|line| line.info.id.as_str()).collect()
}

pub fn stories_are_listed_a_page_at_a_time(make: Make) {
    let mut fixture = make.memory();
    let sure = |confidence| {
        let mut beads = one_to_one(2);
        beads[1].confidence = confidence;
        beads
    };
    for (number, id) in (0..).zip(["a", "b~1", "c", "d", "e"]) {
        let beads = sure([0.95, 0.3, 0.7, 0.3, 1.0][number]);
        let mut record = story(id, "x|y", "X|Y", &beads);
        if id == "c" {
            record.source.as_mut().unwrap().headline = Some("El Tesoro".into());
        }
        fixture
            .store
            .store_story(&record, at(100 - number as i64))
            .unwrap();
    }
    let record = story("u", "x", "", &[]);
    fixture.store.store_story(&record, at(200)).unwrap();
    fixture.store.retract("e", "wrong", at(90)).unwrap();
    let all = |list: &StoryList| {
        let mut found: Vec<String> = Vec::new();
        let mut after = None;
        loop {
            let page = StoryList {
                after,
                limit: 2,
                ..list.clone()
            };
            let page = lines(fixture.store.as_ref(), &page);
            found.extend(ids(&page).into_iter().map(str::to_owned));
            after = page.last().map(|line| line.mark.clone());
            if after.is_none() {
                return found.join(" ");
            }
        }
    };
    let order = |order| StoryList {
        order,
        ..StoryList::default()
    };
    assert_eq!(all(&order(StoryOrder::Id)), "a b~1 c d e u");
    assert_eq!(all(&order(StoryOrder::Unsure)), "b~1 d c a e");
    assert_eq!(all(&order(StoryOrder::Newest)), "u a b~1 c d e");
    let live = StoryList {
        status: Some(StoryStatus::Live),
        ..order(StoryOrder::Unsure)
    };
    assert_eq!(all(&live), "b~1 d c a");
    let stage = |stage| StoryList {
        stage: Some(stage),
        ..StoryList::default()
    };
    assert_eq!(all(&stage(StoryStage::Untranslated)), "u");
    assert_eq!(all(&stage(StoryStage::Aligned)), "a b~1 c d e");
    assert_eq!(all(&stage(StoryStage::Named)), "");
    let text = |text: &str| StoryList {
        text: Some(text.into()),
        ..StoryList::default()
    };
    assert_eq!(all(&text("tesoro")), "c");
    assert_eq!(all(&text("B~")), "b~1");
    let first = lines(
        fixture.store.as_ref(),
        &StoryList {
            limit: 1,
            ..order(StoryOrder::Unsure)
        },
    );
    let doubt = first[0].doubt.unwrap();
    assert_eq!((doubt.least, doubt.unsure, doubt.beads), (0.3, 1, 2));
    for mark in ["", "x", "1~x", "x~1", "1~NaN"] {
        let list = StoryList {
            after: Some(mark.into()),
            limit: 1,
            ..order(StoryOrder::Unsure)
        };
        let refused = fixture.store.list_stories(&list);
        assert!(matches!(refused, Err(Error::Usage { .. })), "{mark}");
    }
}

fn some_change() -> impl Strategy<Value = Change> {
    let side = prop::sample::select(vec![TextSide::Source, TextSide::Target]);
    let to = prop::sample::select(vec![Neighbour::Previous, Neighbour::Next]);
    prop_oneof![
        Just(Change::Confirm),
        (0..6_usize, 0..6_usize).prop_map(|(source, target)| Change::Split { source, target }),
        Just(Change::Merge),
        (side, to).prop_map(|(side, to)| Change::Move { side, to }),
        Just(Change::Drop),
    ]
}

/// Texts repeat, and one is blank: the same pair may be the unit of several beads.
pub fn undoing_every_step_gives_back_the_very_units(make: Make) {
    proptest!(make.cases(24), |(
        source in prop::collection::vec(prop::sample::select(vec!["a", "b", " "]), 1..5),
        target in prop::collection::vec(prop::sample::select(vec!["A", "B", " "]), 1..5),
        edits in prop::collection::vec((0..6_usize, some_change()), 1..7),
    )| {
        let mut fixture = make.memory();
        let beads = one_to_one(source.len().min(target.len()));
        let (source, target) = (source.join("|"), target.join("|"));
        let mut record = story("s", &source, &target, &[]);
        let review = Review::new(
            record.source.as_ref().unwrap().segments.len(),
            record.target.as_ref().unwrap().segments.len(),
            beads,
        );
        record.beads = review.beads();
        fixture.store.store_story(&record, at(10)).unwrap();
        let mut states = vec![(fixture.beads(), fixture.units())];
        let mut revision = 1;
        for (at, change) in edits {
            let version = fixture.store.story_version("s", None).unwrap().unwrap();
            let beads = version.beads.unwrap();
            let Some((bead, _)) = beads.get(at) else { continue };
            let step = Step::Edit(Edit { bead: bead.place(), change });
            if let Ok(done) = fixture.step(revision, &step).unwrap()
                && done.revision > revision
            {
                revision = done.revision;
                states.push((fixture.beads(), fixture.units()));
            }
        }
        let last = states.pop().unwrap();
        let mut undone = vec![last.clone()];
        while let Some(before) = states.pop() {
            revision = fixture.done(revision, &Step::Undo).revision;
            prop_assert_eq!(&fixture.beads(), &before.0);
            prop_assert_eq!(&fixture.units(), &before.1);
            undone.push(before);
        }
        prop_assert_eq!(Past::of(&fixture.store.story_revisions("s").unwrap()).undo, None);
        undone.pop();
        while let Some(after) = undone.pop() {
            revision = fixture.done(revision, &Step::Redo).revision;
            prop_assert_eq!(&fixture.beads(), &after.0);
            prop_assert_eq!(&fixture.units(), &after.1);
        }
        let findings = fixture.store.stats().unwrap();
        prop_assert_eq!(findings.units as usize, fixture.units().len());
        fixture.assert_sound();
    });
}
