use jiff::Timestamp;
use proptest::prelude::*;

use super::super::pretranslate::{Draft, Placed};
use super::own::offered;
use super::translated::{Held, Treatment};
use super::*;
use crate::memory::{StoredUnit, Unit, UnitId};
use crate::text::Span;

fn version(texts: &[&str]) -> Vec<StorySegment> {
    let segment = |(paragraph, text): (usize, &&str)| StorySegment {
        paragraph: paragraph / 2,
        text: (*text).to_owned(),
    };
    texts.iter().enumerate().map(segment).collect()
}

fn compared(new: &[&str], old: &[&str]) -> Vec<Part> {
    compare(&version(new), &version(old), &Lang::es())
}

/// The parts as lines: what became of which, `*` where it moved.
fn told(new: &[&str], old: &[&str]) -> Vec<String> {
    shown(&compared(new, old))
}

fn shown(parts: &[Part]) -> Vec<String> {
    let show = |part: &Part| {
        let moved = if part.moved { "*" } else { "" };
        format!("{:?}{moved} {:?} {:?}", part.status, part.new, part.old)
    };
    parts.iter().map(show).collect()
}

const LEAD: &str = "Al menos 14 personas murieron y 112 resultaron heridas en el sur de Perú.";
const QUAKE: &str = "El sismo se produjo a las 5.42 hora local y tuvo su epicentro en el mar.";
const NAVY: &str = "La Marina de Guerra descartó una alerta de tsunami.";
const HOMES: &str = "Según el balance preliminar, 340 viviendas quedaron destruidas.";
const FACADE: &str = "También se derrumbó parte de la fachada del hospital San Clemente.";
const RING: &str = "Perú se encuentra en el Cinturón de Fuego del Pacífico.";

#[test]
fn versions_are_told_as_an_editor_would_tell_them() {
    let lead = LEAD.replace("14", "23").replace("112", "187");
    let both = "Según el último balance, 512 viviendas quedaron destruidas y se derrumbó parte de \
                la fachada del hospital San Clemente.";
    for (new, old, wanted) in [
        (
            vec![LEAD, QUAKE],
            vec![LEAD, QUAKE],
            vec!["Unchanged 0..1 0..1", "Unchanged 1..2 1..2"],
        ),
        (
            vec![&*lead, QUAKE],
            vec![LEAD, QUAKE],
            vec!["Changed 0..1 0..1", "Unchanged 1..2 1..2"],
        ),
        // What stayed in order stayed; what went past it moved.
        (
            vec![LEAD, HOMES, RING, NAVY],
            vec![LEAD, NAVY, HOMES, RING],
            vec![
                "Unchanged 0..1 0..1",
                "Unchanged 1..2 2..3",
                "Unchanged 2..3 3..4",
                "Moved* 3..4 1..2",
            ],
        ),
        // Two sentences of a paragraph that became one, and one cut in two.
        (
            vec![LEAD, QUAKE, both],
            vec![LEAD, QUAKE, HOMES, FACADE],
            vec![
                "Unchanged 0..1 0..1",
                "Unchanged 1..2 1..2",
                "Changed 2..3 2..4",
            ],
        ),
        (
            vec![LEAD, QUAKE, HOMES, FACADE],
            vec![LEAD, QUAKE, both],
            vec![
                "Unchanged 0..1 0..1",
                "Unchanged 1..2 1..2",
                "Changed 2..4 2..3",
            ],
        ),
        // Changed and moved at once.
        (
            vec![QUAKE, RING, &lead],
            vec![LEAD, QUAKE, RING],
            vec![
                "Unchanged 0..1 1..2",
                "Unchanged 1..2 2..3",
                "Changed* 2..3 0..1",
            ],
        ),
        (
            vec![RING, LEAD],
            vec![QUAKE, LEAD],
            vec!["Removed 0..0 0..1", "New 0..1 0..0", "Unchanged 1..2 1..2"],
        ),
        (vec![], vec![LEAD], vec!["Removed 0..0 0..1"]),
        (vec![LEAD], vec![], vec!["New 0..1 0..0"]),
        (vec![], vec![], vec![]),
    ] {
        assert_eq!(told(&new, &old), wanted, "{new:#?}\n{old:#?}");
    }
}

#[test]
fn a_change_is_told_with_its_score_and_words() {
    let new = LEAD.replace("14", "23");
    let parts = compared(&[&new], &[LEAD]);
    let difference = parts[0].difference.as_ref().unwrap();
    assert_eq!((difference.base, difference.score), (100, 98));
    let values: Vec<_> = difference
        .edits
        .iter()
        .filter(|edit| edit.op == super::super::alignment::EditKind::Value)
        .map(|edit| (&*edit.query, &*edit.source))
        .collect();
    assert_eq!(values, [("23", "14")]);
}

#[test]
fn a_headline_is_the_old_one_however_much_it_changed() {
    let side = |headline: &str, texts: &[&str]| Side {
        lang: Lang::es(),
        file: None,
        digest: String::new(),
        headline: Some(headline.to_owned()),
        byline: None,
        dateline: None,
        metadata: serde_json::Map::new(),
        segments: version(texts),
    };
    let (old, new) = (
        "Robles y Etchegaray, voto a voto",
        "Carmen Robles gana la alcaldía",
    );
    for (new, old, wanted) in [
        (
            side(new, &["(Actualiza)", new, LEAD]),
            side(old, &[old, LEAD]),
            vec!["New 0..1 0..0", "Changed 1..2 0..1", "Unchanged 2..3 1..2"],
        ),
        // A headline that stands elsewhere now, and one that is the text of another segment.
        (
            side(new, &[LEAD, new]),
            side(old, &[old, LEAD]),
            vec!["Unchanged 0..1 1..2", "Changed* 1..2 0..1"],
        ),
        (
            side(LEAD, &[LEAD, QUAKE]),
            side(QUAKE, &[QUAKE, LEAD]),
            vec!["Moved* 0..1 1..2", "Unchanged 1..2 0..1"],
        ),
    ] {
        let parts = compare_stories(&new, &old);
        assert_eq!(shown(&parts), wanted);
    }
}

#[test]
fn white_space_and_composition_are_no_change() {
    let parts = compared(&["  Cafe\u{301}. "], &["Café."]);
    assert_eq!(parts[0].status, Status::Unchanged);
}

#[test]
fn lines_that_repeat_without_end_take_no_time() {
    let lines = vec!["uno"; 20_000];
    let parts = compared(&lines, &lines[..15_000]);
    let count = |status| parts.iter().filter(|part| part.status == status).count();
    assert_eq!(count(Status::Unchanged), 15_000);
    assert_eq!(count(Status::New), 5_000);
}

#[test]
fn long_versions_without_an_equal_are_compared_piece_by_piece() {
    let name = |n: usize| ["casa", "puerto", "viento", "piedra", "agua"][n % 5];
    let lines = |what: &str| -> Vec<String> {
        let line = |n| format!("El {} y el {} del día {what}", name(n), name(n / 5));
        (0..900).map(line).collect()
    };
    let (new, old) = (lines("frío"), lines("claro"));
    let texts = |lines: &'static [String]| -> Vec<&'static str> {
        lines.iter().map(|line| &**line).collect()
    };
    let (new, old) = (texts(new.leak()), texts(old.leak()));
    let parts = compared(&new, &old);
    assert!(parts.iter().all(|part| part.status == Status::Changed));
}

/// Length of the longest common subsequence, by the table.
fn common(new: &[String], old: &[String]) -> usize {
    let mut table = vec![vec![0; old.len() + 1]; new.len() + 1];
    for (row, one) in new.iter().enumerate() {
        for (column, other) in old.iter().enumerate() {
            table[row + 1][column + 1] = match one == other {
                true => table[row][column] + 1,
                false => table[row][column + 1].max(table[row + 1][column]),
            };
        }
    }
    table[new.len()][old.len()]
}

proptest! {
    #[test]
    fn every_segment_of_both_versions_is_in_one_part(
        new in prop::collection::vec("[abcd]( [abcd]){0,4}", 0..12),
        old in prop::collection::vec("[abcd]( [abcd]){0,4}", 0..12),
    ) {
        fn texts(version: &[String]) -> Vec<&str> {
            version.iter().map(String::as_str).collect()
        }
        let parts = compared(&texts(&new), &texts(&old));
        let of_new: Vec<usize> = parts.iter().flat_map(|part| part.new.clone()).collect();
        prop_assert_eq!(of_new, (0..new.len()).collect::<Vec<_>>());
        let mut of_old: Vec<usize> = parts.iter().flat_map(|part| part.old.clone()).collect();
        of_old.sort_unstable();
        prop_assert_eq!(of_old, (0..old.len()).collect::<Vec<_>>());
        for part in &parts {
            let same = new[part.new.clone()] == old[part.old.clone()];
            match part.status {
                Status::Unchanged => prop_assert!(same && !part.moved),
                Status::Moved => prop_assert!(same && part.moved),
                Status::Changed => {
                    let score = part.difference.as_ref().unwrap().score;
                    let is_cut = new[part.new.clone()].join(" ") == old[part.old.clone()].join(" ");
                    prop_assert!(!same && score >= 45 && (score == 100) == is_cut);
                }
                Status::New => prop_assert!(part.old.is_empty()),
                Status::Removed => prop_assert!(part.new.is_empty()),
            }
        }
        let unchanged = parts.iter().filter(|part| part.status == Status::Unchanged);
        prop_assert_eq!(unchanged.count(), common(&new, &old));
        // What stayed in order is in order in both.
        let stayed = parts.iter().filter(|part| !part.moved && !part.old.is_empty());
        let starts: Vec<usize> = stayed.map(|part| part.old.start).collect();
        prop_assert!(starts.is_sorted());
    }
}

proptest! {
    #[test]
    fn what_is_offered_is_for_every_segment_once(
        // For each segment its paragraph, and the segment of the last version and its unit.
        segments in prop::collection::vec((0..3_usize, prop::option::of((0..4_usize, 0..3_i64))), 0..8),
        least in 0..101_u8,
    ) {
        let mut paragraph = 0;
        let mut placed: Vec<Placed<'_>> = Vec::new();
        for (step, _) in &segments {
            paragraph += step;
            let start = placed.len() * 10;
            placed.push(Placed { text: "uno dos", span: Span::new(start, start + 7), paragraph });
        }
        let unit = |id: i64| StoredUnit {
            id: UnitId(id),
            unit: Unit::new(&Lang::es(), &Lang::en(), "uno dos tres", "x", Timestamp::UNIX_EPOCH),
        };
        let treatment = |(_, from): &(usize, Option<(usize, i64)>)| match from {
            None => Treatment::default(),
            Some((at, id)) => Treatment {
                from: *at..at + 1,
                held: Some(Held { unit: unit(*id), old: 0..2 }),
                ..Treatment::default()
            },
        };
        let treatments: Vec<Treatment> = segments.iter().map(treatment).collect();
        let draft = |(first, placed): (usize, &Placed<'_>)| Draft {
            first,
            count: 1,
            span: placed.span,
            source: placed.text.to_owned(),
            found: None,
            proposal: None,
        };
        let drafts = placed.iter().enumerate().map(draft).collect();
        let offered = offered(drafts, &placed, &treatments, &Lang::es(), Some(least));
        let mut next = 0;
        for one in &offered {
            let draft = &one.draft;
            prop_assert_eq!(draft.first, next);
            next += draft.count;
            let of_it = draft.first..next;
            prop_assert_eq!(draft.span.start, placed[draft.first].span.start);
            prop_assert_eq!(draft.span.end, placed[next - 1].span.end);
            prop_assert!(placed[of_it.clone()].iter().all(|one| one.paragraph == placed[draft.first].paragraph));
            prop_assert!(draft.found.as_ref().is_none_or(|found| found.score >= least));
            let held = treatments[draft.first].held.is_some();
            prop_assert!(held || draft.found.is_none() && one.whole.is_none());
            let from: Vec<usize> = treatments[of_it].iter().flat_map(|one| one.from.clone()).collect();
            // With both segments of the unit, or it is told that the unit has more.
            let is_all = from.contains(&0) && from.contains(&1);
            prop_assert!(!held || is_all || one.whole.is_some());
        }
        prop_assert_eq!(next, segments.len());
    }
}
