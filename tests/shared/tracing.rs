//! An archive of source stories to trace in, and how well that goes.

#![allow(dead_code)] // no test needs all of it

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;
use teletipo::article::plain;
use teletipo::lexicon::Lexicon;
use teletipo::matching::trace::Tracer;
use teletipo::memory::SourceSegment;
use teletipo::segment::Segmenter;
use teletipo::text::Lang;

/// A story with its translation, and which segments translate which.
pub(crate) struct Document {
    pub(crate) id: String,
    pub(crate) source: Vec<String>,
    pub(crate) target: Vec<String>,
    /// Pairs of source and target segments.
    pub(crate) beads: Vec<(Vec<usize>, Vec<usize>)>,
}

/// How many of how many came out right.
#[derive(Clone, Copy, Default)]
pub(crate) struct Count {
    pub(crate) right: usize,
    pub(crate) all: usize,
}

impl Count {
    pub(crate) fn add(&mut self, right: bool) {
        self.right += usize::from(right);
        self.all += 1;
    }

    pub(crate) fn share(self) -> f64 {
        self.right as f64 / self.all.max(1) as f64
    }
}

/// What tracing a set of documents came to.
#[derive(Default)]
pub(crate) struct Figures {
    /// Documents whose own story comes first.
    pub(crate) stories: Count,
    /// Segments traced within their document that find their own source first.
    pub(crate) in_context: Count,
    /// The same, each segment traced alone.
    pub(crate) alone: Count,
}

/// The aligned texts of a folder of `.src`, `.tgt` and `.gold` files.
pub(crate) fn aligned(folder: &Path) -> Vec<Document> {
    let lines = |path: PathBuf| -> Vec<String> {
        let text = fs::read_to_string(path).unwrap();
        text.lines().map(str::to_owned).collect()
    };
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "src"))
        .collect();
    paths.sort();
    let set = folder.file_name().unwrap().to_str().unwrap();
    let document = |path: PathBuf| Document {
        id: format!("{set}/{}", path.file_stem().unwrap().to_str().unwrap()),
        source: lines(path.clone()),
        target: lines(path.with_extension("tgt")),
        beads: lines(path.with_extension("gold"))
            .iter()
            .map(|line| bead(line))
            .collect(),
    };
    paths.into_iter().map(document).collect()
}

/// Sets of the shared bitext on which tracing is developed: none of them is judged on.
const DEVELOPMENT: [&str; 5] = [
    "tatoeba",
    "debian-www-news",
    "debian-www-pages",
    "opensource-guide",
    "python-docs-es",
];

/// Rows of each development set that are looked at.
const ROWS: usize = 300;

/// Words that a row has at least: shorter ones are no sentences of a story.
const WORDS: usize = 8;

/// Sentences of the development sets, each a document of its own; the generated stories
/// hold variants of them.
pub(crate) fn sentences(shared_data: &Path) -> Vec<Document> {
    let mut documents = Vec::new();
    for set in DEVELOPMENT {
        let path = shared_data.join(format!("../bitext/{set}.tsv.gz"));
        let Ok(unpacked) = Command::new("gzip").arg("-dc").arg(path).output() else {
            continue;
        };
        let text = String::from_utf8_lossy(&unpacked.stdout).into_owned();
        let row = |line: &str| {
            let mut fields = line.split('\t').skip(5);
            let (source, target) = (fields.next()?, fields.next()?);
            let whole = |text: &str| {
                let prose = text.ends_with(['.', '!', '?']) && !text.contains(['`', '<', '%']);
                prose && text.len() < 600 && text.split(' ').count() >= WORDS
            };
            (whole(source) && whole(target)).then(|| (source.to_owned(), target.to_owned()))
        };
        let rows: Vec<(String, String)> = text.lines().filter_map(row).collect();
        let step = rows.len().div_ceil(ROWS).max(1);
        for (number, (source, target)) in rows.into_iter().step_by(step).enumerate() {
            documents.push(Document {
                id: format!("{set}/{number}"),
                source: vec![source],
                target: vec![target],
                beads: vec![(vec![0], vec![0])],
            });
        }
    }
    documents
}

/// Reads `[0, 1]:[0]`.
fn bead(line: &str) -> (Vec<usize>, Vec<usize>) {
    let side = |text: &str| {
        let inner = text.trim().trim_start_matches('[').trim_end_matches(']');
        let numbers = inner.split(',').map(str::trim);
        let full = numbers.filter(|number| !number.is_empty());
        full.map(|number| number.parse().unwrap()).collect()
    };
    let (source, target) = line.split_once(':').unwrap();
    (side(source), side(target))
}

/// The wire stories of the repository, by their gold segmentation.
pub(crate) fn wire() -> Vec<Document> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/wire");
    let mut folders: Vec<PathBuf> = fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.join("gold.json").is_file())
        .collect();
    folders.sort();
    let document = |folder: PathBuf| {
        let text = fs::read_to_string(folder.join("gold.json")).unwrap();
        let gold: Value = serde_json::from_str(&text).unwrap();
        let side = |name: &str| {
            let segments = gold[name].as_array().unwrap().iter();
            segments
                .map(|segment| segment["text"].as_str().unwrap().to_owned())
                .collect()
        };
        Document {
            id: format!("wire/{}", folder.file_name().unwrap().to_str().unwrap()),
            source: side("es"),
            target: side("en"),
            beads: Vec::new(),
        }
    };
    folders.into_iter().map(document).collect()
}

/// Stories made by the shared generator; none, with the reason printed, where it or
/// python3 is not there.
pub(crate) fn generated(shared_data: &Path, count: usize) -> Option<Vec<(String, String)>> {
    let tool = shared_data.join("../../tools/make_archive.py");
    let folder = tempfile::tempdir().unwrap();
    let made = Command::new("python3")
        .arg(tool)
        .arg(count.to_string())
        .arg(folder.path())
        .stderr(Stdio::null())
        .status();
    if !made.is_ok_and(|status| status.success()) {
        println!("skipped: the generator of archives does not run here");
        return None;
    }
    let text = fs::read_to_string(folder.path().join("archive.jsonl")).unwrap();
    let story = |line: &str| {
        let story: Value = serde_json::from_str(line).unwrap();
        let part = |name: &str| story[name].as_str().unwrap().to_owned();
        (part("id"), part("source"))
    };
    Some(text.lines().map(story).collect())
}

/// The segments of generated stories and of documents.
pub(crate) fn segments(stories: &[(String, String)], documents: &[Document]) -> Vec<SourceSegment> {
    let segmenter = Segmenter::for_lang(&Lang::es());
    let mut segments = Vec::new();
    let mut add = |story: &str, texts: &mut dyn Iterator<Item = String>| {
        for (position, text) in (0..).zip(texts) {
            segments.push(SourceSegment {
                story: Some(story.to_owned()),
                position: Some(position),
                lang: Lang::es(),
                text,
                unit: None,
            });
        }
    };
    for (id, source) in stories {
        let article = plain::read(source.replace('\n', "\n\n"));
        let found = segmenter.segment(&article);
        let texts = found.iter().map(|segment| segment.span.of(&article.text));
        add(id, &mut texts.map(str::to_owned));
    }
    for document in documents {
        add(&document.id, &mut document.source.iter().cloned());
    }
    segments
}

/// A tracer over segments, from English to Spanish.
pub(crate) fn tracer(segments: Vec<SourceSegment>) -> Tracer {
    let (es, en) = (Lang::es(), Lang::en());
    Tracer::over(segments, Lexicon::shipped(&es, &en), &es, &en)
}

/// Traces documents that are among the tracer's stories.
pub(crate) fn measure(tracer: &Tracer, documents: &[Document]) -> Figures {
    let mut figures = Figures::default();
    for document in documents {
        let texts: Vec<&str> = document.target.iter().map(String::as_str).collect();
        let traced = tracer.article(&texts, 1);
        let first = traced.stories.first();
        let right = first.is_some_and(|best| best.story == document.id);
        figures.stories.add(right);
        for (sources, targets) in &document.beads {
            let wanted: Vec<&str> = sources
                .iter()
                .map(|source| document.source[*source].as_str())
                .collect();
            if wanted.is_empty() {
                continue;
            }
            for target in targets {
                let alone = tracer.article(&[texts[*target]], 1);
                let is_own = |origins: &[teletipo::matching::trace::Origin]| {
                    origins
                        .first()
                        .is_some_and(|best| wanted.contains(&best.segment.text.as_str()))
                };
                figures.in_context.add(is_own(&traced.origins[*target]));
                figures.alone.add(is_own(&alone.origins[0]));
            }
        }
    }
    figures
}
