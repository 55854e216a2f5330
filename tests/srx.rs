//! Our own rules as SRX: the shipped files are what the exporter gives, and they segment
//! as the built-in scanner does.
//!
//! Run with `--nocapture` to see the table and the first differences of each set.

#![allow(clippy::unwrap_used, clippy::print_stdout)] // a test may: it fails by panicking and prints its table

mod shared;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use shared::{json_lines, shared};
use teletipo::segment::{Segmenter, srx};
use teletipo::text::Lang;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn shipped(lang: &Lang) -> String {
    fs::read_to_string(root().join(format!("memory/rules/{lang}.srx"))).unwrap()
}

fn by_srx(text: &str, lang: &Lang) -> Segmenter {
    let document = srx::Document::read(text.as_bytes(), "exported.srx").unwrap();
    Segmenter::with_srx(document.rules_for(lang).unwrap())
}

#[test]
fn the_shipped_files_are_what_the_exporter_gives() {
    for lang in [Lang::es(), Lang::en()] {
        let exported = srx::export::export(&lang).unwrap();
        assert_eq!(exported, srx::export::export(&lang).unwrap());
        assert!(
            exported == shipped(&lang),
            "memory/rules/{lang}.srx is not up to date: teletipo srx export {lang} -o memory/rules/{lang}.srx --force"
        );
    }
}

#[test]
fn every_exported_rule_runs_on_automata() {
    for lang in [Lang::es(), Lang::en()] {
        let document = srx::Document::read(shipped(&lang).as_bytes(), "shipped.srx").unwrap();
        let tried = document.try_out(&document.rule_sets[0]);
        assert_eq!(tried.rejected, []);
        assert!(
            tried
                .engines
                .iter()
                .all(|(_, engine)| *engine == srx::Engine::Linear),
            "{lang}: {:?}",
            tried.engines
        );
    }
}

/// The paragraphs of a treebank.
fn treebank(set: &str) -> Vec<String> {
    let Some(path) = shared(&format!("segmentation/{set}/docs.jsonl")) else {
        return Vec::new();
    };
    let docs = json_lines(&path);
    let paragraphs = docs.iter().flat_map(|doc| doc["paras"].as_array().unwrap());
    paragraphs
        .map(|paragraph| paragraph["text"].as_str().unwrap().to_owned())
        .collect()
}

/// The lines of the hard newswire cases.
fn hard_cases(lang: &Lang) -> Vec<String> {
    let Some(path) = shared(&format!("segmentation/wire_{lang}.jsonl")) else {
        return Vec::new();
    };
    let cases = json_lines(&path);
    let texts = cases.iter().map(|case| case["text"].as_str().unwrap());
    texts.flat_map(str::lines).map(str::to_owned).collect()
}

/// The paragraphs of the wire stories.
fn stories(lang: &Lang) -> Vec<String> {
    let mut paragraphs = Vec::new();
    for entry in fs::read_dir(root().join("tests/data/wire")).unwrap() {
        if let Ok(text) = fs::read_to_string(entry.unwrap().path().join(format!("{lang}.txt"))) {
            paragraphs.extend(text.lines().map(str::to_owned));
        }
    }
    assert!(paragraphs.len() > 50);
    paragraphs
}

/// News documents, the segments of each joined by spaces.
fn news(lang: &Lang) -> Vec<String> {
    let Some(folder) = shared("align/ntrex") else {
        return Vec::new();
    };
    let side = if lang.is_spanish() { "src" } else { "tgt" };
    let files = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> = files
        .filter(|path| path.extension().is_some_and(|found| found == side))
        .collect();
    files.sort();
    let joined = |path: &PathBuf| {
        fs::read_to_string(path)
            .unwrap()
            .lines()
            .collect::<Vec<_>>()
            .join(" ")
    };
    files.iter().map(joined).collect()
}

/// Ends of segments inside a paragraph.
fn inner_ends(segmenter: &Segmenter, text: &str) -> BTreeSet<usize> {
    let mut ends: BTreeSet<usize> = segmenter.spans(text).map(|span| span.end).collect();
    ends.pop_last();
    ends
}

/// F1 in percent of the boundaries that `ours` and `theirs` find; prints the row of the table.
fn agreement(set: &str, paragraphs: &[String], ours: &Segmenter, theirs: &Segmenter) -> f64 {
    let (mut both, mut all, mut differences) = (0, 0, 0);
    for text in paragraphs {
        let (one, other) = (inner_ends(ours, text), inner_ends(theirs, text));
        both += one.intersection(&other).count();
        all += one.len() + other.len();
        for at in one.symmetric_difference(&other) {
            differences += 1;
            if differences <= 5 {
                let side = if one.contains(at) { "scanner" } else { "SRX" };
                let back: Vec<char> = text[..*at].chars().rev().take(40).collect();
                let before: String = back.into_iter().rev().collect();
                let after: String = text[*at..].chars().take(30).collect();
                println!("  only {side}: {before}|{after}");
            }
        }
    }
    let f1 = if all == 0 {
        100.0
    } else {
        200.0 * f64::from(u32::try_from(both).unwrap()) / all as f64
    };
    println!("{set:20} F1 {f1:7.3}  {both} boundaries in both, {differences} in one");
    f1
}

#[test]
fn exported_rules_segment_as_the_scanner_does() {
    for lang in [Lang::es(), Lang::en()] {
        let (ours, theirs) = (Segmenter::for_lang(&lang), by_srx(&shipped(&lang), &lang));
        let news_text = 99.8; // The floor for news; web text is not our field.
        let mut sets = vec![
            (format!("hard cases {lang}"), hard_cases(&lang), news_text),
            (format!("wire stories {lang}"), stories(&lang), news_text),
            (format!("ntrex {lang}"), news(&lang), news_text),
        ];
        if lang.is_spanish() {
            sets.push(("es_ancora_dev".into(), treebank("es_ancora_dev"), news_text));
            sets.push(("es_gsd_dev".into(), treebank("es_gsd_dev"), 99.0));
        } else {
            sets.push(("en_ewt_dev".into(), treebank("en_ewt_dev"), 99.0));
        }
        for (set, paragraphs, floor) in sets {
            let f1 = agreement(&set, &paragraphs, &ours, &theirs);
            assert!(f1 >= floor, "{set}: {f1:.3} is below {floor}");
        }
    }
}

/// One line for each decision of the scanner that is a rule of its own in the file.
const DECISIONS_ES: &str = "\
Fue para... Hungría. Fue para... El fin. Fue para… ¿Quién sabe? Y entonces... Ana llegó.
Usa Yahoo! Inc. ayer. Usa Yahoo! El motor. ¡Hola! Ana vino. ¡Hola! ¿Qué tal? ¡Hola! ¿Ana vino?
Llegó a EE.UU. Explotaron dos bombas. Llegó a EE.UU. Murió allí. Llegó a EE. UU. Ana vino.
Dijo CC. OO. que no. Dijo CC. OO. Ana vino. El siglo XX. Ana vino. Los CC. FF. van. El tomo II. FF. AA. lo saben.
Murió en 44 a. C. Ana vino. En el siglo II a. C. Roma ganó. Hacia las 10:45 a. m. Paz salió. Salió a las 5 p. m. Ana no.
Toma vitamina D. Ana vino. El grupo A. Brasil ganó. Es D. Juan. Va la vitamina D. El fin.
No. Y yo tampoco. No. A mí no. No. 5 ganó. No. B ganó. P. ¿Qué? R. No. Y ya. El cap. X. El fin.
Cuesta S/. 45 por cabeza. Cuesta S/. Ana pagó. Vive en c/. Mayor 5.
Aceptó (eso dijo.) El fin. Aceptó (a las 5 p. m.) Ana salió. Aceptó (sí. Luego salió.) Ana vino.
Se sabe. www.efe.com lo tiene. Salió. https://efe.com lo tiene. Se acabó. · El fin. · Otra cosa.
Tres demandas: 1. Abrir la frontera. 2. Cerrarla. Una demanda: 1. Abrir la frontera. El fin.
el hombre salió. luego volvió. se fueron.
a) el hombre salió. luego volvió.
De ene. a mar. de 2020 no vino. El fin.
CUARTA VICTORIA DEL SEVILLA Un gol del uruguayo. EL 3-2 DEL ALAVÉS \"HISTÓRICO\" El club ganó.
EL PAPA LLEGA A LIMA: El papa. LA HABANA El presidente vino.
Enero / Febrero. - La reunión. 11-25 de septiembre de 2000. - La reunión.";

/// The same in English.
const DECISIONS_EN: &str = "\
He flew from St. Paul, Minn. Smith stayed. He flew to Minn. Smith stayed. He went to Butte, Mont. -- Smith said so.
ST. PAUL, Minn. (AP) -- The governor spoke. He moved to Washington D.C. Smith stayed. He lives in Austin, Tex. (Smith left.)
NEW HAVEN, Conn. -- The governor spoke.
The Oscar went to... Hungary. The prize is for... The winner wept.
He waited... I'm not sure. He waited… I think so. He waited... Then he left.
\"Is this over?\" I asked. \"Is this over?\" I told him the truth. \"Is it?\" (Smith asked.) \"Is it?\" The minister asked.
At 5 a.m. Smith left. He left at 5 a.m. Smith stayed. At 5 p.m. Moscow time he left. He left at 5 p.m. Nevada Smith stayed.
Trains stopped at 6.15 a.m. By 8 a.m. Waterloo was shut. It runs from 9 p.m. to 5 a.m. Violators face a fine.
It fell in 44 B.C. Caesar died. They have no Plan B. Brazil won. They took vitamin D. Smith did not.
Q. Is it? A. No. I am sure. Q. Is it? A. No. Q. Why? A. No. 5 won. Vol. II. The end. Vol. II Smith.
It is over. TRUMP WINS THE BIG VOTE IN OHIO Yesterday, the president won. TRUMP WINS The president won.";

#[test]
fn exported_rules_decide_as_the_scanner_does() {
    for (lang, lines) in [(Lang::es(), DECISIONS_ES), (Lang::en(), DECISIONS_EN)] {
        let (ours, theirs) = (Segmenter::for_lang(&lang), by_srx(&shipped(&lang), &lang));
        for line in lines.lines() {
            let cut = |segmenter: &Segmenter| -> Vec<&str> {
                segmenter.spans(line).map(|span| span.of(line)).collect()
            };
            assert_eq!(cut(&theirs), cut(&ours));
        }
    }
}

#[test]
fn exported_rules_pass_the_golden_cases() {
    for (lang, cases) in [
        (Lang::es(), include_str!("data/segment/es.txt")),
        (Lang::en(), include_str!("data/segment/en.txt")),
    ] {
        let segmenter = by_srx(&shipped(&lang), &lang);
        let (mut right, mut all) = (0, 0);
        for case in cases
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
        {
            let text = case.replace(" | ", " ");
            let given: Vec<&str> = segmenter.spans(&text).map(|span| span.of(&text)).collect();
            all += 1;
            if given.join(" | ") == case {
                right += 1;
            } else {
                println!("  {lang}: {}", given.join(" | "));
            }
        }
        println!("golden cases {lang}: {right} of {all}");
        // The rest is what the head of the exported file says it cannot do.
        assert!(right * 100 >= all * 98, "{lang}: {right} of {all}");
    }
}

#[test]
fn ten_megabytes_in_one_paragraph_take_time_in_proportion() {
    let lang = Lang::es();
    let segmenter = by_srx(&shipped(&lang), &lang);
    let story = stories(&lang).join(" ");
    let time = |bytes: usize| {
        let text = format!("{story} ").repeat(bytes / story.len());
        let start = Instant::now();
        assert!(segmenter.spans(&text).count() > bytes / 1000);
        start.elapsed()
    };
    time(100_000); // Builds the automata's states.
    let (one, ten) = (time(1_000_000), time(10_000_000));
    println!("1 MB in {one:?}, 10 MB in {ten:?}");
    // A quadratic step would make it a hundred times as long.
    assert!(
        ten < one * 40 + Duration::from_secs(2),
        "1 MB in {one:?}, 10 MB in {ten:?}"
    );
}
