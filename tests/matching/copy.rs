//! Memories and queries made up: few words, so that families and ties abound, or many;
//! names, figures and marks between them; texts of no words and of more than 128.

use jiff::Timestamp;
use proptest::prelude::*;
use teletipo::align::Bead;
use teletipo::matching::{Charges, Context};
use teletipo::memory::{
    Filter, RevisionKind, Side, Store, StoryRecord, StorySegment, Tag, TagKind, Unit, digest,
};
use teletipo::text::Lang;

/// Tokens that are no plain words. Some are the same token with another value, some the
/// same value written otherwise. No figure has a separator that regions read differently.
const OTHERS: [&str; 24] = [
    "14",
    "25",
    "1995",
    "3 %",
    "40 %",
    "10 euros",
    "12 euros",
    "a las 5.42",
    "a las 17.30",
    "el 3 de mayo",
    "el 4 de mayo",
    "Lima",
    "Juan Pérez",
    "juan pérez",
    "EE.UU.",
    "EE. UU.",
    "Gran Bretaña",
    ",",
    ":",
    "«",
    "»",
    "“",
    "”",
    "—",
];

/// A text as numbers of its tokens; see [`Vocabulary::text`].
type Numbers = Vec<u16>;

/// How many different words there are.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Vocabulary(u16);

impl Vocabulary {
    /// Every fourth token is of [`OTHERS`]; words that are equal but for their case occur.
    fn text(self, numbers: &[u16]) -> String {
        let token = |number: &u16| match number % 4 {
            0 => OTHERS[usize::from(number / 4) % OTHERS.len()].to_owned(),
            _ if number % 31 == 1 => format!("Voz{}", number % self.0),
            _ => format!("voz{}", number % self.0),
        };
        numbers.iter().map(token).collect::<Vec<_>>().join(" ")
    }
}

/// A unit to be imported.
#[derive(Clone, Debug)]
pub(crate) struct UnitPlan {
    text: Numbers,
    /// Text that is one of few, so that memories have the same unit twice.
    target: u8,
    lang: usize,
    /// Of the text; the other side has others. See [`tags`].
    tags: usize,
    reversed: bool,
    machine: bool,
    /// Seconds; few, so that units are equally old.
    changed: u8,
    neighbours: Neighbours,
    in_story: bool,
}

/// The texts before and after, each one of a few or none.
pub(crate) type Neighbours = (Option<u8>, Option<u8>);

/// The languages that Spanish units are in.
const REGIONS: [&str; 4] = ["es", "es", "es-MX", "es-ES"];

/// Kinds of the inline tags that texts may have.
const TAGGED: [&[TagKind]; 5] = [
    &[],
    &[TagKind::Single],
    &[TagKind::Open, TagKind::Close],
    &[TagKind::Close, TagKind::Open],
    &[TagKind::Open, TagKind::Single, TagKind::Close],
];

/// Inline tags of one of few structures, at the start of a text; 0 is none.
pub(crate) fn tags(number: usize) -> Vec<Tag> {
    let tag = |(number, kind): (u32, &TagKind)| Tag {
        at: 0,
        kind: *kind,
        number: number / 2,
        role: String::new(),
        code: format!("<{number}>"),
    };
    (0..).zip(TAGGED[number]).map(tag).collect()
}

/// Half of the texts are plain.
fn tagged() -> impl Strategy<Value = usize> {
    prop_oneof![1 => Just(0), 1 => 1..TAGGED.len()]
}

/// One write to a memory.
#[derive(Clone, Debug)]
pub(crate) enum Write {
    Import(Vec<UnitPlan>),
    /// A version of one of a few stories: its units are those of these texts, and what
    /// it had before and has no more is gone.
    Story(u8, Vec<(Numbers, u8)>),
}

/// A text to look up.
#[derive(Clone, Debug)]
pub(crate) enum QueryPlan {
    Anew(Numbers),
    /// A unit's text with edits: what, where, and a token for it.
    Edited(usize, Vec<(u8, usize, u16)>),
}

/// All that one case of a property needs.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    pub(crate) vocabulary: Vocabulary,
    pub(crate) writes: Vec<Write>,
    /// Texts with their [`tags`] and neighbours.
    pub(crate) queries: Vec<(QueryPlan, usize, Option<Neighbours>)>,
    pub(crate) lang: Lang,
    pub(crate) filter: Filter,
    pub(crate) charges: Charges,
}

/// Plans of `writes` writes.
pub(crate) fn plan(writes: std::ops::Range<usize>) -> impl Strategy<Value = Plan> {
    (
        prop_oneof![Just(2), Just(6), Just(40), Just(5_000)].prop_map(Vocabulary),
        prop::collection::vec(write(), writes),
        prop::collection::vec((query(), tagged(), prop::option::of(neighbours())), 1..5),
        prop::sample::select(&REGIONS[..]).prop_map(|tag| tag.parse().unwrap()),
        filter(),
        charges(),
    )
        .prop_map(
            |(vocabulary, writes, queries, lang, filter, charges)| Plan {
                vocabulary,
                writes,
                queries,
                lang,
                filter,
                charges,
            },
        )
}

/// Mostly as long as segments are; some without words, some long, two of which are
/// longer than a machine word has bits, and than two have.
fn numbers() -> impl Strategy<Value = Numbers> {
    let mark = (17_u16..24).prop_map(|mark| mark * 4);
    prop_oneof![
        24 => prop::collection::vec(any::<u16>(), 1..14),
        1 => prop::collection::vec(mark, 1..4),
        1 => prop::collection::vec(any::<u16>(), 70..90),
        1 => prop::collection::vec(any::<u16>(), 150..180),
    ]
}

fn neighbours() -> impl Strategy<Value = Neighbours> {
    let one = || prop::option::of(0_u8..2);
    (one(), one())
}

fn unit() -> impl Strategy<Value = UnitPlan> {
    (
        (numbers(), 0_u8..3, 0..REGIONS.len(), tagged()),
        prop::bool::weighted(0.2),
        any::<bool>(),
        0_u8..3,
        neighbours(),
        any::<bool>(),
    )
        .prop_map(
            |((text, target, lang, tags), reversed, machine, changed, neighbours, in_story)| {
                UnitPlan {
                    text,
                    target,
                    lang,
                    tags,
                    reversed,
                    machine,
                    changed,
                    neighbours,
                    in_story,
                }
            },
        )
}

fn write() -> impl Strategy<Value = Write> {
    prop_oneof![
        3 => prop::collection::vec(unit(), 0..25).prop_map(Write::Import),
        2 => (0_u8..2, prop::collection::vec((numbers(), 0_u8..3), 1..8))
            .prop_map(|(story, texts)| Write::Story(story, texts)),
    ]
}

fn query() -> impl Strategy<Value = QueryPlan> {
    let edit = (0_u8..5, any::<usize>(), any::<u16>());
    prop_oneof![
        1 => prop::collection::vec(any::<u16>(), 0..14).prop_map(QueryPlan::Anew),
        6 => (any::<usize>(), prop::collection::vec(edit, 0..4))
            .prop_map(|(of, edits)| QueryPlan::Edited(of, edits)),
    ]
}

fn filter() -> impl Strategy<Value = Filter> {
    let since = |second| Filter {
        since: Some(at(second)),
        ..Filter::default()
    };
    let lang = Filter {
        source_lang: Some("es-MX".parse().unwrap()),
        ..Filter::default()
    };
    let story = Filter {
        story: Some("story 0".into()),
        ..Filter::default()
    };
    prop_oneof![
        5 => Just(Filter::default()),
        1 => (0_u8..4).prop_map(since),
        1 => Just(lang),
        1 => Just(story),
    ]
}

fn charges() -> impl Strategy<Value = Charges> {
    let some = (0_u8..4, 0_u8..4, 0_u8..20).prop_map(|(memory, reversed, machine)| Charges {
        memory,
        reversed,
        origins: vec![("machine".into(), machine)],
    });
    prop_oneof![2 => Just(Charges::default()), 1 => some]
}

fn at(second: u8) -> Timestamp {
    Timestamp::from_second(i64::from(second)).unwrap()
}

fn neighbour(number: u8) -> String {
    format!("Vecino {number}.")
}

/// The neighbours as texts.
pub(crate) struct Around(Option<String>, Option<String>);

impl Around {
    pub(crate) fn new((previous, next): Neighbours) -> Self {
        Around(previous.map(neighbour), next.map(neighbour))
    }

    pub(crate) fn context(&self) -> Context<'_> {
        Context {
            previous: self.0.as_deref(),
            next: self.1.as_deref(),
        }
    }
}

impl UnitPlan {
    fn unit(&self, vocabulary: Vocabulary) -> Unit {
        let text = vocabulary.text(&self.text);
        let target = format!("t{}", self.target);
        let lang: Lang = REGIONS[self.lang].parse().unwrap();
        let (previous, next) = self.neighbours;
        let mut unit = match self.reversed {
            true => Unit::new(&Lang::en(), &lang, &target, &text, at(self.changed)),
            false => Unit::new(&lang, &Lang::en(), &text, &target, at(self.changed)),
        };
        let other = tags((self.tags + 1) % TAGGED.len());
        (unit.source_tags, unit.target_tags) = match self.reversed {
            true => (other, tags(self.tags)),
            false => (tags(self.tags), other),
        };
        unit.previous = previous.map(neighbour);
        unit.next = next.map(neighbour);
        unit.origin = self.machine.then(|| "machine".to_owned());
        if self.in_story {
            unit.story = Some("imported".into());
            unit.position = Some(u32::from(self.target));
        }
        unit
    }
}

impl Write {
    /// Does it; the `number`th write is done at that second.
    pub(crate) fn apply(&self, store: &mut dyn Store, vocabulary: Vocabulary, number: usize) {
        let now = at(number as u8);
        match self {
            Write::Import(plans) => {
                let mut units = plans.iter().map(|plan| Ok(plan.unit(vocabulary)));
                store.import(&mut units, now).unwrap();
            }
            Write::Story(story, texts) => {
                let sources = texts
                    .iter()
                    .map(|(text, _)| vocabulary.text(text))
                    .collect();
                let targets = texts
                    .iter()
                    .map(|(_, target)| format!("t{target}"))
                    .collect();
                let record = StoryRecord {
                    id: &format!("story {story}"),
                    source: Some(side(Lang::es(), sources)),
                    target: Some(side(Lang::en(), targets)),
                    beads: &one_to_one(texts.len()),
                    origin: Some("align"),
                    min_confidence: 0.5,
                    based_on: None,
                    kind: RevisionKind::Story,
                    author: None,
                    note: None,
                };
                store.store_story(&record, now).unwrap();
            }
        }
    }
}

fn side(lang: Lang, texts: Vec<String>) -> Side {
    Side {
        lang,
        file: None,
        digest: digest(&texts.join("\n")),
        headline: None,
        byline: None,
        dateline: None,
        metadata: serde_json::Map::new(),
        segments: texts
            .into_iter()
            .map(|text| StorySegment { paragraph: 0, text })
            .collect(),
    }
}

fn one_to_one(count: usize) -> Vec<Bead> {
    let bead = |at| Bead {
        source: at..at + 1,
        target: at..at + 1,
        confidence: 0.9,
        crossing: false,
    };
    (0..count).map(bead).collect()
}

impl Plan {
    /// The text of a query: edits are made on what any of the writes said.
    pub(crate) fn text(&self, query: &QueryPlan) -> String {
        let (of, edits) = match query {
            QueryPlan::Anew(numbers) => return self.vocabulary.text(numbers),
            QueryPlan::Edited(of, edits) => (*of, edits),
        };
        let written: Vec<&Numbers> = self
            .writes
            .iter()
            .flat_map(|write| match write {
                Write::Import(plans) => plans.iter().map(|plan| &plan.text).collect(),
                Write::Story(_, texts) => texts.iter().map(|(text, _)| text).collect::<Vec<_>>(),
            })
            .collect();
        let mut numbers = match written.len() {
            0 => Vec::new(),
            count => written[of % count].clone(),
        };
        let mut unknown = false;
        for (what, place, number) in edits {
            let place = place % (numbers.len() + 1);
            match what {
                0 if place < numbers.len() => drop(numbers.remove(place)),
                1 if place < numbers.len() => numbers[place] = *number,
                2 if place < numbers.len() => numbers.insert(place, numbers[place]),
                3 => unknown = true,
                _ => numbers.insert(place, *number),
            }
        }
        let mut text = self.vocabulary.text(&numbers);
        if unknown {
            text.push_str(" desconocida.");
        }
        text
    }
}
