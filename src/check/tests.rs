//! What the checks say of whole pairs: messages, places and fixes, and that nothing makes
//! them panic. How often they are right is tested in `tests/check.rs`.

use proptest::prelude::*;

use super::*;

fn found(source: &str, target: &str) -> Vec<Finding> {
    let mut checker = Checker::new(&Lang::es(), &Lang::en(), Levels::default());
    checker.check(&Pair {
        source,
        target,
        story: None,
    })
}

/// Each finding as `check [place] message → fix`.
fn shown(source: &str, target: &str) -> Vec<String> {
    let findings = found(source, target);
    let show = |finding: &Finding| {
        let place = finding.target.first().map_or("", |span| span.of(target));
        let fix = finding.fix.as_ref().map_or(String::new(), |fix| {
            let mut mended = target.to_owned();
            mended.replace_range(fix.span.range(), &fix.text);
            format!(" → {mended}")
        });
        format!("{} [{place}] {}{fix}", finding.check, finding.message)
    };
    findings.iter().map(show).collect()
}

#[test]
fn findings_say_where_why_and_how_to_mend() {
    for (source, target, expected) in [
        (
            "Empezó a las 9.45.",
            "It began at 9.45.",
            "number_format [9.45] `9.45` is written in Spanish style → It began at 9:45.",
        ),
        (
            "Creció un 2,4 %.",
            "It grew 2,4 %.",
            "number_format [2,4 %] `2,4 %` is written in Spanish style → It grew 2.4%.",
        ),
        (
            "La ONU ayudó a 300 familias.",
            "The ONU helped 300 families.",
            "acronym_not_translated [ONU] `ONU` is UN in English → The UN helped 300 families.",
        ),
        (
            "El perro duerme en la casa.",
            "The the dog sleeps in the house.",
            "repeated_word [The the] `the` stands twice → The dog sleeps in the house.",
        ),
        (
            "La ministra presentó su plan en el Congreso.",
            "The minister presented his plan in Congress.",
            "pronoun_gender [his] `his` stands where the source speaks of a woman → The minister presented her plan in Congress.",
        ),
        (
            "Cuesta 30 euros al mes.",
            "It costs 30 dollars a month.",
            "currency_mismatch [30 dollars] `30 euros` became `30 dollars`",
        ),
        (
            "Recorrió 12 kilómetros a pie.",
            "He walked 12 miles on foot.",
            "unit_mismatch [12 miles] `12 kilómetros` became `12 miles`: the same value in another unit",
        ),
        (
            "El torero no murió tras la cogida.",
            "The bullfighter died after the goring.",
            "negation_lost [] `no` denies what the translation affirms",
        ),
        (
            "El alcalde, Wilson Cajas, pidió calma.",
            "The mayor, Wilson Casas, asked for calm.",
            "missing_name [Casas] the name `Cajas` became `Casas` → The mayor, Wilson Cajas, asked for calm.",
        ),
    ] {
        assert_eq!(shown(source, target), [expected], "{source}");
    }
}

#[test]
fn right_conversions_are_sound() {
    for (source, target) in [
        ("Costó 3.400 millones de dólares.", "It cost $3.4 billion."),
        ("Vale 2 billones de euros.", "It is worth 2 trillion euros."),
        (
            "Hacía 40 grados en Córdoba.",
            "It was 104 degrees Fahrenheit in Córdoba.",
        ),
        (
            "Hacía diez grados bajo cero.",
            "It was 14 degrees Fahrenheit.",
        ),
        ("El viento sopló a 120 km/h.", "The wind blew at 75 mph."),
        ("Pesa 10 kilos.", "It weighs 22 pounds."),
        ("Empieza a las 21.30.", "It starts at 9:30 p.m."),
        ("Llegó a las dos y media.", "He arrived at 2:30."),
        ("Uno de cada cinco votó.", "Twenty percent voted."),
        ("Duró 24 horas.", "It lasted a day."),
        ("Volverá en quince días.", "He will return in two weeks."),
        ("Subió seis décimas.", "It rose 0.6 points."),
        ("Son 10 000 personas.", "There are 10,000 people."),
        (
            "Hay entre 10 y 12 millones.",
            "There are between 10 million and 12 million.",
        ),
        ("Fue en los años 80.", "It was in the 1980s."),
        ("Nació en el siglo XIX.", "He was born in the 19th century."),
    ] {
        assert_eq!(shown(source, target), [""; 0], "{source}");
    }
}

#[test]
fn people_are_remembered_through_a_story_and_no_further() {
    let mut checker = Checker::new(&Lang::es(), &Lang::en(), Levels::default());
    let mut check = |source, target, story| {
        let findings = checker.check(&Pair {
            source,
            target,
            story,
        });
        findings
            .iter()
            .map(|finding| finding.check)
            .collect::<Vec<_>>()
    };
    let lead = (
        "La alcaldesa, Nerea Olabarri, viajó ayer.",
        "The mayor, Nerea Olabarri, traveled yesterday.",
    );
    let next = (
        "Es el primer viaje de Olabarri en su mandato.",
        "It is Olabarri's first trip in his term.",
    );
    assert_eq!(check(lead.0, lead.1, Some("one")), []);
    assert_eq!(check(next.0, next.1, Some("one")), [Check::PronounGender]);
    assert_eq!(check(next.0, next.1, Some("two")), []);
    assert_eq!(check(lead.0, lead.1, None), []);
    assert_eq!(check(next.0, next.1, None), []);
}

#[test]
fn other_languages_have_the_checks_that_need_no_words() {
    let mut checker = Checker::new(&Lang::en(), &"de".parse().unwrap(), Levels::default());
    let mut check = |source, target| {
        let findings = checker.check(&Pair {
            source,
            target,
            story: None,
        });
        findings
            .iter()
            .map(|finding| finding.check)
            .collect::<Vec<_>>()
    };
    assert_eq!(check("It has 12 rooms.", "Es hat 12 Zimmer."), []);
    assert_eq!(
        check(
            "It drew 12,500 people at 9:45 p.m.",
            "Es kamen 12.500 Menschen um 21.45 Uhr."
        ),
        []
    );
    assert_eq!(
        check("It had 12 rooms.", "Es hatte 21 Zimmer."),
        [Check::NumberMismatch]
    );
    assert_eq!(
        check("He said “no”.", "Er sagte nein."),
        [Check::QuoteMismatch]
    );
    assert_eq!(
        check("Nobody knows him.", "Niemand kennt kennt ihn."),
        [Check::RepeatedWord]
    );
}

#[test]
fn a_second_translation_of_the_same_text_is_told() {
    let mut checker = Checker::new(&Lang::es(), &Lang::en(), Levels::default());
    let mut check = |target| {
        let pair = Pair {
            source: "La sesión se aplazó.",
            target,
            story: None,
        };
        checker.check(&pair)
    };
    assert!(check("The session was postponed.").is_empty());
    assert!(check("the session was postponed").is_empty());
    let findings = check("The session was put off.");
    assert_eq!(findings[0].check, Check::Inconsistent);
    assert!(
        findings[0].message.contains("pair 0"),
        "{}",
        findings[0].message
    );
}

#[test]
fn a_body_that_is_called_otherwise_is_told() {
    let mut checker = Checker::new(&Lang::es(), &Lang::en(), Levels::default());
    let mut check = |source, target| {
        let pair = Pair {
            source,
            target,
            story: None,
        };
        let findings = checker.check(&pair);
        findings
            .iter()
            .map(|finding| finding.message.clone())
            .collect::<Vec<_>>()
    };
    let none: [String; 0] = [];
    assert_eq!(
        check(
            "Lo dijo el Consejo de Seguridad ayer.",
            "The Security Council said so yesterday."
        ),
        none
    );
    assert_eq!(
        check(
            "Votó el Consejo de Seguridad de nuevo.",
            "The UN Security Council voted again."
        ),
        none
    );
    assert_eq!(
        check(
            "El martes votó el Consejo de Seguridad.",
            "The Safety Board voted on Tuesday."
        ),
        ["`Consejo de Seguridad` is translated otherwise in pair 0"]
    );
    // What the tables have may go by several names.
    assert_eq!(
        check(
            "Viajó al Reino Unido ayer.",
            "She traveled to the United Kingdom yesterday."
        ),
        none
    );
    assert_eq!(
        check(
            "Vive en el Reino Unido ahora.",
            "She lives in Great Britain now."
        ),
        none
    );
}

/// Pieces of which texts are made that come near every rule.
const PIECES: &str = "(La |El |ministra |Olga Sanabria|, |no |nunca |sin |12.500 |2,4 % |9.45 |a las |dos |tres |y media |de cada |millones |mil |medio |docena |euros |km/h |grados |bajo cero |martes |14 de |marzo |2021 |siglo XXI|OTAN |EE. UU. |«|»|“|”|\"|'|‘|’|his |her |not |two |dozen |half a |million |\\$|1,234.5 |-|–|—|/|\\(|\\)|\\.|¿|\\?|su |que |la the the |ñ|é|İ|ß|ﬁ|\u{301}|\u{200b}|\u{a0}|\n|1|0|9|999999999999999999999|Vuelta a los Andes|y |e |en Cuenca |Iñaki |da Silva |X|I)";

proptest! {
    #[test]
    fn nothing_panics_and_places_are_in_the_texts(
        source in prop::collection::vec(PIECES, 0..24),
        target in prop::collection::vec(PIECES, 0..24),
    ) {
        let (source, target) = (source.concat(), target.concat());
        for finding in found(&source, &target) {
            for span in &finding.source {
                prop_assert!(source.get(span.range()).is_some(), "{finding:?}");
            }
            for span in &finding.target {
                prop_assert!(target.get(span.range()).is_some(), "{finding:?}");
            }
            if let Some(fix) = &finding.fix {
                prop_assert!(target.get(fix.span.range()).is_some(), "{finding:?}");
            }
        }
    }

    #[test]
    fn any_text_is_checked(source in "\\PC{0,80}", target in "\\PC{0,80}") {
        for langs in [(Lang::es(), Lang::en()), (Lang::en(), Lang::es())] {
            let mut checker = Checker::new(&langs.0, &langs.1, Levels::default());
            let pair = Pair { source: &source, target: &target, story: Some("s") };
            // The same pair again differs in nothing, not even in what was learned from it.
            let once = checker.check(&pair);
            let again = checker.check(&pair);
            let ids = |findings: &[Finding]| findings.iter().map(|finding| finding.check).collect::<Vec<_>>();
            prop_assert_eq!(ids(&once), ids(&again));
        }
    }
}
