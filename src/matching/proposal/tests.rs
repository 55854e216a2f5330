//! Newswire cases: what must be proposed, and what must not.

mod offered;
mod refused;

use jiff::Timestamp;
use proptest::prelude::*;

use super::*;
use crate::matching::penalty::Penalty;
use crate::memory::{StoredUnit, Unit};
use offered::{OFFERED, OTHER_WAYS, WIRE};
use refused::REFUSED;

/// A match of a unit, as far as a proposal looks at it.
fn matched(source: &str, target: &str, from: &Lang, to: &Lang) -> Match {
    Match {
        unit: StoredUnit {
            id: UnitId(1),
            unit: Unit::new(from, to, source, target, Timestamp::UNIX_EPOCH),
        },
        score: 98,
        base: 100,
        same_context: false,
        reversed: false,
        memory: 0,
        penalties: Vec::<Penalty>::new(),
        edits: Vec::new(),
    }
}

fn between(query: &str, source: &str, target: &str, from: &str, to: &str) -> Answer {
    let (from, to): (Lang, Lang) = (from.parse().unwrap(), to.parse().unwrap());
    let knowledge = Knowledge::shipped(&from, &to, None);
    propose(
        query,
        &from,
        &matched(source, target, &from, &to),
        &knowledge,
    )
    .unwrap()
}

fn into_english(query: &str, source: &str, target: &str) -> Answer {
    between(query, source, target, "es", "en")
}

fn shown(answer: &Answer) -> String {
    match answer {
        Ok(proposal) => proposal.text.clone(),
        Err(refusal) => format!("{refusal:?}"),
    }
}

#[test]
fn what_is_certain_is_proposed() {
    let mut wrong = Vec::new();
    for (query, source, target, expected) in OFFERED {
        let answer = into_english(query, source, target);
        let refused = matches!((&answer, expected), (Err(Refusal::Grammar(_)), "Grammar"));
        if shown(&answer) != expected && !refused {
            wrong.push(format!("{query}\n  {}\n  {expected}", shown(&answer)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_not_certain_is_not_proposed() {
    for (query, source, target) in REFUSED {
        let answer = into_english(query, source, target);
        assert!(answer.is_err(), "{query}: {}", shown(&answer));
    }
}

#[test]
fn conventions_of_both_directions_and_regions() {
    for (from, to, query, source, target, expected) in OTHER_WAYS {
        let answer = between(query, source, target, from, to);
        let refused = matches!((&answer, expected), (Err(Refusal::Absent(_)), "Absent"));
        assert!(
            refused || shown(&answer) == expected,
            "{query}: {}",
            shown(&answer)
        );
    }
}

#[test]
fn changes_say_what_was_exchanged_and_where() {
    let answer = into_english(
        "El 8 de junio murieron 14 personas en Quito.",
        "El 21 de marzo murieron 9 personas en Lima.",
        "On March 21, nine people died in Lima.",
    );
    let proposal = answer.unwrap();
    assert_eq!(proposal.text, "On June 8, 14 people died in Quito.");
    assert_eq!(proposal.kind, ProposalKind::Substitution);
    let changes: Vec<_> = proposal
        .changes
        .iter()
        .map(|change| {
            assert_eq!(change.span.of(&proposal.text), change.after);
            (
                change.kind,
                change.query.as_str(),
                change.source.as_str(),
                change.before.as_str(),
            )
        })
        .collect();
    assert_eq!(
        changes,
        [
            (ChangeKind::Date, "8 de junio", "21 de marzo", "March 21"),
            (ChangeKind::Number, "14", "9", "nine"),
            (ChangeKind::Name, "Quito", "Lima", "Lima"),
        ]
    );
}

/// A figure in Spanish, the same in English with what stands before and behind it.
fn figures() -> impl Strategy<Value = (String, String)> {
    let grouped = |number: u32, mark: char| {
        let digits = number.to_string();
        let mut text = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                text.push(mark);
            }
            text.push(digit);
        }
        text
    };
    prop_oneof![
        (10u32..2_000_000).prop_map(move |n| (grouped(n, '.'), grouped(n, ','))),
        (10u32..200, 1u32..10).prop_map(|(n, d)| (format!("{n},{d}"), format!("{n}.{d}"))),
    ]
}

proptest! {
    #[test]
    fn figures_go_there_and_back((old, old_en) in figures(), (new, new_en) in figures()) {
        prop_assume!(old != new);
        for (pattern, translation) in [
            ("Contaron # votos.", "They counted # votes."),
            ("Subió un # % ayer.", "It rose # percent yesterday."),
            ("Costó # dólares.", "It cost $#."),
        ] {
            let put = |pattern: &str, figure: &str| pattern.replace('#', figure);
            let (query, source) = (put(pattern, &new), put(pattern, &old));
            let (target, wanted) = (put(translation, &old_en), put(translation, &new_en));
            let there = into_english(&query, &source, &target);
            prop_assert_eq!(shown(&there), wanted.clone());
            let back = into_english(&source, &query, &wanted);
            prop_assert_eq!(shown(&back), target.clone());
            let turned = between(&wanted, &target, &source, "en", "es");
            prop_assert_eq!(shown(&turned), query);
        }
    }

    #[test]
    fn times_go_there_and_back(one in 0u16..1440, other in 0u16..1440) {
        prop_assume!(one != other);
        let spanish = |m: u16| format!("Llegó a las {}.{:02} hora local.", m / 60, m % 60);
        let english = |m: u16| {
            let half = if m < 720 { "a.m." } else { "p.m." };
            format!("It came at {}:{:02} {half} local time.", (m / 60 + 11) % 12 + 1, m % 60)
        };
        let answer = into_english(&spanish(one), &spanish(other), &english(other));
        prop_assert_eq!(shown(&answer), english(one));
        let back = into_english(&spanish(other), &spanish(one), &english(one));
        prop_assert_eq!(shown(&back), english(other));
    }

    #[test]
    fn nothing_is_exchanged_for_itself(
        source in "([A-Z]?[a-zñ]{1,6}|[0-9]{1,3}[.,]?[0-9]{0,3}|martes|8 de junio| |,|%){0,12}",
        target in "([A-Z]?[a-z]{1,6}|[0-9]{1,3}[.,]?[0-9]{0,3}|Tuesday|June 8| |,|%){0,12}",
    ) {
        prop_assert_eq!(into_english(&source, &source, &target), Err(Refusal::NothingDiffers));
    }

    #[test]
    fn any_text_has_an_answer_and_changes_lie_in_the_proposal(
        query in "([0-9.,:/$%ºª -]|mil|millones|de|a\\.m\\.|GMT|may|martes|siete|Lima|US|é|las |\u{a0}){0,14}",
        source in "([0-9.,:/$%ºª -]|mil|millones|de|a\\.m\\.|GMT|may|martes|siete|Lima|US|é|las |\u{a0}){0,14}",
        target in "([0-9.,:/$%ºª -]|million|a\\.m\\.|GMT|May|Tuesday|seven|Lima|US|é|a |an |\u{a0}){0,14}",
    ) {
        for (from, to) in [("es", "en"), ("en", "es"), ("es-MX", "en"), ("is", "de")] {
            if let Ok(proposal) = between(&query, &source, &target, from, to) {
                for change in &proposal.changes {
                    prop_assert_eq!(proposal.text.get(change.span.range()), Some(change.after.as_str()));
                }
            }
        }
    }
}

#[test]
fn relations_that_differ_in_a_value_alone_are_substituted() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/wire/match.jsonl");
    let lines = std::fs::read_to_string(file).unwrap();
    let mut seen = 0;
    for line in lines.lines() {
        let record: serde_json::Value = serde_json::from_str(line).unwrap();
        let text = |field: &str| record[field].as_str().unwrap();
        if !["number_only", "name_only", "date_only"].contains(&text("relation")) {
            continue;
        }
        let known = WIRE.iter().find(|(source, ..)| *source == text("memory"));
        let (source, target, expected) = known.unwrap();
        let answer = into_english(text("query"), source, target);
        assert_eq!(shown(&answer), *expected);
        seen += 1;
    }
    assert_eq!(seen, WIRE.len());
}
