use proptest::prelude::*;

use super::*;

fn bead(source: Range<usize>, target: Range<usize>, confidence: f64) -> Bead {
    Bead {
        source,
        target,
        confidence,
        crossing: false,
    }
}

fn ladder(beads: &[Bead]) -> Vec<String> {
    beads.iter().map(ToString::to_string).collect()
}

/// 2-1, 1-1, 1-0, 0-1, 2-2.
fn review() -> Review {
    Review::new(
        6,
        5,
        [
            bead(0..2, 0..1, 0.4),
            bead(2..3, 1..2, 0.9),
            bead(3..4, 2..2, 0.5),
            bead(4..4, 2..3, 0.5),
            bead(4..6, 3..5, 0.7),
        ],
    )
}

#[test]
fn edits_do_what_they_say() {
    use Change::{Confirm, Drop, Merge, Move, Split};
    use Neighbour::{Next, Previous};
    use TextSide::{Source, Target};
    let moved = |side, to| Move { side, to };
    let split = |source, target| Split { source, target };
    for (place, change, outcome) in [
        (
            "0..2:0..1",
            Confirm,
            "[0, 1]:[0] [2]:[1] [3]:[] []:[2] [4, 5]:[3, 4]",
        ),
        (
            "0..2:0..1",
            split(1, 1),
            "[0]:[0] [1]:[] [2]:[1] [3]:[] []:[2] [4, 5]:[3, 4]",
        ),
        (
            "0..2:0..1",
            split(1, 0),
            "[0]:[] [1]:[0] [2]:[1] [3]:[] []:[2] [4, 5]:[3, 4]",
        ),
        (
            "4..6:3..5",
            split(5, 4),
            "[0, 1]:[0] [2]:[1] [3]:[] []:[2] [4]:[3] [5]:[4]",
        ),
        ("0..2:0..1", split(0, 0), "both parts have one"),
        ("0..2:0..1", split(2, 1), "both parts have one"),
        ("0..2:0..1", split(3, 1), "both parts have one"),
        (
            "0..2:0..1",
            Merge,
            "[0, 1, 2]:[0, 1] [3]:[] []:[2] [4, 5]:[3, 4]",
        ),
        (
            "3..4:2..2",
            Merge,
            "[0, 1]:[0] [2]:[1] [3]:[2] [4, 5]:[3, 4]",
        ),
        ("4..6:3..5", Merge, "no bead on that side"),
        (
            "0..2:0..1",
            moved(Source, Next),
            "[0]:[0] [1, 2]:[1] [3]:[] []:[2] [4, 5]:[3, 4]",
        ),
        ("0..2:0..1", moved(Source, Previous), "no bead on that side"),
        (
            "2..3:1..2",
            moved(Target, Previous),
            "[0, 1]:[0, 1] [2]:[] [3]:[] []:[2] [4, 5]:[3, 4]",
        ),
        (
            "3..4:2..2",
            moved(Source, Previous),
            "[0, 1]:[0] [2, 3]:[1] []:[2] [4, 5]:[3, 4]",
        ),
        (
            "3..4:2..2",
            moved(Target, Previous),
            "no segment on that side",
        ),
        (
            "4..6:3..5",
            moved(Target, Previous),
            "[0, 1]:[0] [2]:[1] [3]:[] []:[2, 3] [4, 5]:[4]",
        ),
        (
            "4..6:3..5",
            Drop,
            "[0, 1]:[0] [2]:[1] [3]:[] []:[2] [4]:[] [5]:[] []:[3] []:[4]",
        ),
        ("3..4:2..2", Drop, "text on one side only"),
        ("0..1:0..1", Confirm, "no bead of just these segments"),
    ] {
        let mut changed = review();
        let edit = Edit {
            bead: place.parse().unwrap(),
            change,
        };
        match changed.make(&edit) {
            Ok(at) => {
                assert_eq!(ladder(changed.beads()).join(" "), outcome, "{edit}");
                assert!(changed.beads()[at].is_confirmed(), "{edit}");
            }
            Err(refusal) => {
                assert!(refusal.to_string().contains(outcome), "{edit}: {refusal}");
                assert_eq!(changed, review(), "{edit}");
            }
        }
    }
}

#[test]
fn what_is_not_told_is_filled_in_and_what_does_not_fit_is_left_out() {
    let odd = [
        bead(0..0, 0..0, 1.0),
        bead(1..2, 0..1, 0.9),
        bead(1..2, 1..2, 0.9),
        bead(2..9, 1..2, 0.9),
    ];
    let review = Review::new(3, 2, odd);
    assert_eq!(
        ladder(review.beads()),
        ["[0]:[]", "[1]:[0]", "[2]:[]", "[]:[1]"]
    );
    assert_eq!(Review::new(0, 0, []).beads(), []);
}

#[test]
fn places_are_read_as_they_are_written() {
    for text in ["0..2:1..1", "0..0:0..1", "12..13:7..9"] {
        assert_eq!(text.parse::<Place>().unwrap().to_string(), text);
    }
    for text in ["", "1", "1..0:0..1", "0..1", "0..1:a..b", "-1..1:0..1"] {
        assert!(text.parse::<Place>().is_err(), "{text}");
    }
}

#[test]
fn confirmed_beads_stand_in_a_new_alignment() {
    let fresh = [
        bead(0..1, 0..1, 0.9),
        bead(1..2, 1..2, 0.9),
        bead(2..3, 2..3, 0.9),
        bead(3..4, 3..4, 0.9),
    ];
    let kept = [bead(1..3, 1..2, 1.0)];
    let mut asked = Vec::new();
    let beads = keeping((4, 4), &fresh, &kept, |source, target| {
        asked.push((source.clone(), target.clone()));
        vec![bead(0..source.len(), 0..target.len(), 0.3)]
    });
    assert_eq!(ladder(&beads), ["[0]:[0]", "[1, 2]:[1]", "[3]:[2, 3]"]);
    assert_eq!(asked, [(3..4, 2..4)]);
    assert_eq!(beads[1].confidence, 1.0);
    assert_eq!(keeping((4, 4), &fresh, &[], |_, _| Vec::new()), fresh);
}

#[test]
fn confirmed_beads_are_found_where_their_texts_stand_unchanged() {
    let shift = |old: &[&str], new: &[&str]| Shift::between(old, new);
    let beads = [
        bead(0..1, 0..1, 1.0),
        bead(1..3, 1..2, 1.0),
        bead(3..4, 2..2, 1.0),
        bead(4..5, 2..3, 0.9),
    ];
    let old = ["a", "b", "c", "d", "e"];
    let same = shift(&["A", "B", "E"], &["A", "B", "E"]);
    let carried_to = |new: &[&str]| ladder(&carried(&beads, &shift(&old, new), &same));
    assert_eq!(carried_to(&old), ["[0]:[0]", "[1, 2]:[1]", "[3]:[]"]);
    assert_eq!(
        carried_to(&["new", "a", "b", "c", "d", "e"]),
        ["[1]:[0]", "[2, 3]:[1]", "[4]:[]"]
    );
    assert_eq!(
        carried_to(&["a", "b", "new", "c", "d", "e"]),
        ["[0]:[0]", "[4]:[]"]
    );
    assert_eq!(carried_to(&["e", "x"]), [] as [&str; 0]);
    // A text that is there twice is told by what it stands beside alone.
    assert_eq!(carried_to(&["a", "a", "b", "c"]), ["[0]:[0]", "[2, 3]:[1]"]);
}

/// Beads of random shapes that tile both sides.
fn tiling() -> impl Strategy<Value = (usize, usize, Vec<Bead>)> {
    let shape = (0..4_usize, 0..4_usize, 0.0..1.0_f64, any::<bool>());
    prop::collection::vec(shape, 0..8).prop_map(|shapes| {
        let (mut from, mut to) = (0, 0);
        let mut beads = Vec::new();
        for (wide, high, confidence, crossing) in shapes {
            if wide + high > 0 {
                beads.push(Bead {
                    source: from..from + wide,
                    target: to..to + high,
                    confidence,
                    crossing: crossing && wide > 1 && high > 1,
                });
            }
            (from, to) = (from + wide, to + high);
        }
        (from, to, beads)
    })
}

fn any_change() -> impl Strategy<Value = Change> {
    let side = prop::sample::select(vec![TextSide::Source, TextSide::Target]);
    let to = prop::sample::select(vec![Neighbour::Previous, Neighbour::Next]);
    prop_oneof![
        Just(Change::Confirm),
        (0..12_usize, 0..12_usize).prop_map(|(source, target)| Change::Split { source, target }),
        Just(Change::Merge),
        (side, to).prop_map(|(side, to)| Change::Move { side, to }),
        Just(Change::Drop),
    ]
}

fn assert_tiles(beads: &[Bead], source: usize, target: usize) {
    let (mut from, mut to) = (0, 0);
    for bead in beads {
        assert_eq!(
            (bead.source.start, bead.target.start),
            (from, to),
            "{beads:?}"
        );
        assert!(bead.source.len() + bead.target.len() > 0, "{beads:?}");
        assert!(!bead.crossing || (bead.source.len() > 1 && bead.target.len() > 1));
        (from, to) = (bead.source.end, bead.target.end);
    }
    assert_eq!((from, to), (source, target), "{beads:?}");
}

proptest! {
    #[test]
    fn whatever_is_done_both_sides_stay_tiled(
        (source, target, beads) in tiling(),
        edits in prop::collection::vec((0..12_usize, any_change()), 0..20),
    ) {
        let mut review = Review::new(source, target, beads.clone());
        prop_assert_eq!(review.beads(), beads.as_slice());
        for (at, change) in edits {
            let Some(bead) = review.beads().get(at).map(Bead::place) else { continue };
            let before = review.clone();
            match review.make(&Edit { bead, change }) {
                Ok(at) => prop_assert!(review.beads()[at].is_confirmed()),
                Err(_) => prop_assert_eq!(&review, &before),
            }
            assert_tiles(review.beads(), source, target);
        }
    }

    #[test]
    fn a_new_alignment_tiles_with_whatever_was_kept(
        (source, target, kept) in tiling(),
        mask in prop::collection::vec(any::<bool>(), 8),
    ) {
        let kept: Vec<Bead> = kept
            .into_iter()
            .zip(mask)
            .filter_map(|(bead, keep)| keep.then_some(bead))
            .collect();
        let fresh = Review::new(source, target, []).into_beads();
        let beads = keeping((source, target), &fresh, &kept, |source, target| {
            Review::new(source.len(), target.len(), []).into_beads()
        });
        assert_tiles(&beads, source, target);
        for bead in &kept {
            prop_assert!(beads.contains(bead));
        }
    }

    #[test]
    fn segments_are_found_only_where_they_say_the_same(
        old in prop::collection::vec(prop::sample::select(vec!["a", "b", "c", "d", "e"]), 0..9),
        new in prop::collection::vec(prop::sample::select(vec!["a", "b", "c", "d", "e"]), 0..9),
    ) {
        let shift = Shift::between(&old, &new);
        let mut least = 0;
        for (at, to) in shift.to.iter().enumerate() {
            if let Some(to) = to {
                prop_assert_eq!(old[at], new[*to]);
                prop_assert!(*to >= least);
                least = to + 1;
            }
        }
    }
}
