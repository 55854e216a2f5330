//! What alignment is measured on: texts with gold beads, from files and folders.
//!
//! | file | holds |
//! |---|---|
//! | `NAME.gold` with `NAME.src`, `NAME.tgt` | one segment a line; gold lines `[0, 1]:[0]` |
//! | `gold.json`, `NAME.gold.json` | `{"es": [{"text": …}], "en": […], "beads": [{"es": [0], "en": [0]}]}`; measured from these segments and, where the texts stand beside it, from the raw text |

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::align::gold::GoldPair;
use crate::align::metrics::{GoldBead, parse_ladder};
use crate::cli::files;
use crate::cli::reader::StoryReader;
use crate::cli::story::language;
use crate::text::{Lang, decode};
use crate::{Error, Place, Result};

/// What a user may give to a bench of alignment.
pub(super) const WHAT_TO_GIVE: &str = "give gold alignments (NAME.gold beside NAME.src and \
     NAME.tgt, or gold.json), or folders of them";

/// Document pairs that are measured together.
pub(super) struct PairSet {
    /// The folder they come from.
    pub(super) name: String,
    pub(super) source_lang: Lang,
    pub(super) target_lang: Lang,
    pub(super) documents: Vec<Document>,
}

/// A document pair to align and the gold to hold it against.
pub(super) struct Document {
    pub(super) gold: GoldPair,
    /// The segments to align, where they are not those of gold.
    pub(super) raw: Option<(Vec<String>, Vec<String>)>,
}

impl Document {
    /// The segments to align.
    pub(super) fn sides(&self) -> (Vec<&str>, Vec<&str>) {
        match &self.raw {
            Some((source, target)) => (borrowed(source), borrowed(target)),
            None => self.gold.sides(),
        }
    }
}

fn borrowed(segments: &[String]) -> Vec<&str> {
    segments.iter().map(String::as_str).collect()
}

/// Reads sets from files and folders.
pub(super) struct PairReader<'a> {
    pub(super) stories: &'a StoryReader,
    /// The languages that the user named.
    pub(super) src: Option<&'a Lang>,
    pub(super) tgt: Option<&'a Lang>,
}

impl PairReader<'_> {
    /// The sets at `path`: a gold file, or a folder with whatever lies below it. The
    /// gold files of one folder are a set; so are all `gold.json` below `path`.
    ///
    /// # Errors
    /// A file that cannot be read or is broken; a language that cannot be told; nothing to
    /// measure on.
    pub(super) fn read(&self, path: &Path) -> Result<Vec<PairSet>> {
        std::fs::metadata(path).map_err(|error| Error::io("read", path, error))?;
        let mut found = vec![path.to_owned()];
        if path.is_dir() {
            let (files, mut closed) = files::files_below(path, &[])?;
            if let Some(error) = closed.pop() {
                return Err(error);
            }
            found = files;
        }
        let mut ladders: BTreeMap<PathBuf, Vec<Document>> = BTreeMap::new();
        let (mut stories, mut raw) = (Vec::new(), Vec::new());
        for file in found {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            if name == "gold.json" || name.ends_with(".gold.json") {
                let gold = read_story(&file)?;
                raw.extend(self.raw(&file, &gold)?);
                stories.push(Document { gold, raw: None });
            } else if name.ends_with(".gold") {
                let folder = file.parent().unwrap_or(path).to_owned();
                let gold = read_ladder(&file)?;
                ladders
                    .entry(folder)
                    .or_default()
                    .push(Document { gold, raw: None });
            }
        }
        if ladders.is_empty() && stories.is_empty() {
            let nothing = format!("there is no gold alignment in {}", path.display());
            return Err(Error::usage(nothing, WHAT_TO_GIVE));
        }
        let mut sets = Vec::new();
        for (folder, documents) in ladders {
            sets.push(self.set(folder.display().to_string(), &folder, documents)?);
        }
        for (how, documents) in [("gold segments", stories), ("raw text", raw)] {
            if !documents.is_empty() {
                sets.push(self.set(format!("{} ({how})", path.display()), path, documents)?);
            }
        }
        Ok(sets)
    }

    fn set(&self, name: String, folder: &Path, documents: Vec<Document>) -> Result<PairSet> {
        let named = langs_of_name(folder);
        let (named_source, named_target) = named.map_or((None, None), |(s, t)| (Some(s), Some(t)));
        let lang = |given: Option<&Lang>, named: Option<Lang>, side: fn(&GoldPair) -> &[String]| {
            match given.cloned().or(named) {
                Some(lang) => Ok(lang),
                None => language(&sample(&documents, side), None, &name),
            }
        };
        Ok(PairSet {
            source_lang: lang(self.src, named_source, |gold| &gold.source)?,
            target_lang: lang(self.tgt, named_target, |gold| &gold.target)?,
            name,
            documents,
        })
    }

    /// The pair as our own segmenter cuts it, where its texts stand beside its gold:
    /// `es.txt` and `en.txt`, or `NAME.es.txt` and `NAME.en.txt`.
    fn raw(&self, path: &Path, gold: &GoldPair) -> Result<Option<Document>> {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let stem = name.strip_suffix("gold.json").unwrap_or_default();
        let beside = |lang: &str| path.with_file_name(format!("{stem}{lang}.txt"));
        let (source, target) = (beside("es"), beside("en"));
        if !source.is_file() || !target.is_file() {
            return Ok(None);
        }
        let segments = |path: &Path, lang: Lang| -> Result<Vec<String>> {
            let story = self.stories.read(path, Some(&lang))?;
            Ok(story.texts().into_iter().map(str::to_owned).collect())
        };
        Ok(Some(Document {
            gold: gold.clone(),
            raw: Some((
                segments(&source, Lang::es())?,
                segments(&target, Lang::en())?,
            )),
        }))
    }
}

/// Reads `NAME.gold` and the texts beside it.
fn read_ladder(path: &Path) -> Result<GoldPair> {
    let lines = |ending: &str| -> Result<Vec<String>> {
        let text = read_text(&path.with_extension(ending))?;
        Ok(text.lines().map(str::to_owned).collect())
    };
    let mut beads = Vec::new();
    for (index, line) in read_text(path)?.lines().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        let bead = parse_ladder(line).ok_or_else(|| {
            Error::input(place(path, index), "this line is no bead").expected("[0, 1]:[0]")
        })?;
        beads.push(bead);
    }
    Ok(GoldPair {
        name: path.display().to_string(),
        source: lines("src")?,
        target: lines("tgt")?,
        beads,
    })
}

#[derive(Deserialize)]
struct GoldStory {
    es: Vec<GoldSegment>,
    en: Vec<GoldSegment>,
    beads: Vec<StoryBead>,
}

#[derive(Deserialize)]
struct GoldSegment {
    text: String,
}

#[derive(Deserialize)]
struct StoryBead {
    es: Vec<usize>,
    en: Vec<usize>,
}

/// Reads a story's `gold.json`.
fn read_story(path: &Path) -> Result<GoldPair> {
    let story: GoldStory = serde_json::from_str(&read_text(path)?).map_err(|error| {
        let line = error.line().saturating_sub(1);
        Error::input(place(path, line), format!("no gold alignment: {error}")).expected(
            r#"{"es": [{"text": …}, …], "en": […], "beads": [{"es": [0], "en": [0]}, …]}"#,
        )
    })?;
    let texts = |side: Vec<GoldSegment>| side.into_iter().map(|segment| segment.text).collect();
    let bead = |bead: StoryBead| GoldBead {
        source: bead.es,
        target: bead.en,
    };
    Ok(GoldPair {
        name: path.display().to_string(),
        source: texts(story.es),
        target: texts(story.en),
        beads: story.beads.into_iter().map(bead).collect(),
    })
}

fn place(path: &Path, line: usize) -> Place {
    Place {
        line: Some(line as u64 + 1),
        ..Place::file(path.display().to_string())
    }
}

fn read_text(path: &Path) -> Result<String> {
    let decoded = decode::decode(&files::read(path)?, &path.display().to_string(), None)?;
    Ok(decoded.text)
}

/// Languages that a set's name ends in, as `parice-en-is` does.
fn langs_of_name(folder: &Path) -> Option<(Lang, Lang)> {
    let name = folder.file_name()?.to_string_lossy();
    let (rest, target) = name.rsplit_once('-')?;
    let (_, source) = rest.rsplit_once('-')?;
    if source.len() != 2 || target.len() != 2 {
        return None;
    }
    Some((source.parse().ok()?, target.parse().ok()?))
}

/// Segments looked at to tell a set's language: enough that single ones do not matter.
const TEXTS_TO_IDENTIFY: usize = 40;

fn sample(documents: &[Document], side: fn(&GoldPair) -> &[String]) -> String {
    let texts = documents.iter().flat_map(|document| side(&document.gold));
    let texts: Vec<&str> = texts.take(TEXTS_TO_IDENTIFY).map(String::as_str).collect();
    texts.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_languages_stand_at_the_end_of_a_sets_name() {
        let named = |path: &str| langs_of_name(Path::new(path)).map(|(s, t)| format!("{s} {t}"));
        assert_eq!(named("data/parice-en-is").as_deref(), Some("en is"));
        for none in ["ntrex-nm", "tico19-wire", "ntrex", "en-is/set"] {
            assert_eq!(named(none), None, "{none}");
        }
    }
}
