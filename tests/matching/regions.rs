//! One text in several regions is the same text, however they write numbers; tagged
//! otherwise it is not.

use jiff::Timestamp;
use teletipo::matching::lookup::Limits;
use teletipo::matching::{Matcher, PenaltyKind};
use teletipo::memory::{Store, Unit, tag};
use teletipo::text::Lang;
use unicode_normalization::UnicodeNormalization;

use crate::complete::folder;
use crate::copy::tags;

#[test]
fn the_same_text_is_exact_in_every_region() {
    let langs = ["es", "es-ES", "es-MX", "es-AR"];
    let texts = [
        "El índice cayó 1.500 puntos.",
        "Subió un 3,5 % hasta 1,234.50 dólares.",
        "A las 10.15 había 2.000 personas.",
        "1.5 a 1,5",
    ];
    for text in texts {
        for (of_unit, of_query) in langs
            .iter()
            .flat_map(|one| langs.map(|other| (*one, other)))
        {
            let [of_unit, of_query]: [Lang; 2] =
                [of_unit, of_query].map(|tag| tag.parse().unwrap());
            let (_folder, mut store) = folder();
            let unit = Unit::new(&of_unit, &Lang::en(), text, "x", Timestamp::UNIX_EPOCH);
            store
                .import(&mut std::iter::once(Ok(unit)), Timestamp::UNIX_EPOCH)
                .unwrap();
            let matcher = Matcher::new(&store, &of_query, &Lang::en()).unwrap();
            let limits = Limits {
                threshold: 99,
                top: 1,
            };
            let typed = format!(" {} ", text.nfd().collect::<String>());
            let found = matcher.lookup(&typed, None, limits).unwrap();
            let has_region = |lang: &Lang| lang.as_str() != lang.primary();
            let other_region = of_unit != of_query && has_region(&of_unit) && has_region(&of_query);
            let best = found.first().map(|best| {
                let penalties = best.penalties.iter().map(|penalty| penalty.kind);
                (best.score, best.base, penalties.collect())
            });
            let expected = match other_region {
                true => (99, 100, vec![PenaltyKind::Region]),
                false => (100, 100, Vec::new()),
            };
            assert_eq!(best, Some(expected), "{text}: {of_query} in {of_unit}");
        }
    }
}

#[test]
fn the_same_text_tagged_otherwise_loses_two_points() {
    let (plain, link, picture) = (tags(0), tags(2), tags(1));
    let (_folder, mut store) = folder();
    let mut unit = Unit::new(
        &Lang::es(),
        &Lang::en(),
        "Lea el informe completo.",
        "Read the full report.",
        Timestamp::UNIX_EPOCH,
    );
    unit.source_tags = link.clone();
    store
        .import(&mut std::iter::once(Ok(unit)), Timestamp::UNIX_EPOCH)
        .unwrap();
    let there = Matcher::new(&store, &Lang::es(), &Lang::en()).unwrap();
    // The other way round, the text that is looked up has no tags.
    let back = Matcher::new(&store, &Lang::en(), &Lang::es()).unwrap();
    let other = Some((98, 100, vec![(PenaltyKind::Tags, 2)]));
    let same = Some((100, 100, Vec::new()));
    for (matcher, text, tags, expected) in [
        (&there, "Lea el informe completo.", &plain, &other),
        (&there, "Lea el informe completo.", &link, &same),
        (&there, "Lea el informe completo.", &picture, &other),
        (&back, "Read the full report.", &plain, &same),
        (&back, "Read the full report.", &link, &other),
    ] {
        let structure = tag::structure(tags);
        let found = matcher.lookup_tagged(text, structure, None, Limits::default());
        let best = found.unwrap().into_iter().next().map(|best| {
            let told = best.penalties.iter();
            let penalties: Vec<_> = told.map(|told| (told.kind, told.points)).collect();
            (best.score, best.base, penalties)
        });
        assert_eq!(&best, expected, "{text} with {tags:?}");
    }
}
