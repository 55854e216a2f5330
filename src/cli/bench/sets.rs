//! What is measured on: gold segmentations and plain stories, from files and folders.
//!
//! | file | holds | measured |
//! |---|---|---|
//! | `.jsonl` with `paras` | treebank documents: `{"paras": [{"text": …, "sents": [[start, end], …]}]}`, in code points | boundary F1 |
//! | `.jsonl` with `segments` | cases: `{"text": …, "segments": […]}` | exact share |
//! | `.src`, `.tgt` | aligned texts, one segment a line | boundary F1 of the lines joined |
//! | any story | a text without gold | speed only |

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::cli::files;
use crate::cli::reader::StoryReader;
use crate::cli::story::{Story, language};
use crate::segment::metrics::GoldParagraph;
use crate::text::{Lang, decode};
use crate::{Error, Place, Result};

/// Texts of one language that are measured together.
pub(super) struct Set {
    /// Where it comes from.
    pub(super) name: String,
    pub(super) lang: Lang,
    pub(super) content: Content,
}

/// The texts and what is known of them.
pub(super) enum Content {
    /// Paragraphs with the ends of their segments.
    Gold(Vec<GoldParagraph>),
    /// Texts with their segments.
    Cases(Vec<Case>),
    /// Paragraphs of which nothing is known.
    Plain(Vec<String>),
}

/// A text and the segments that it should have.
pub(super) struct Case {
    pub(super) text: String,
    pub(super) segments: Vec<String>,
}

impl Content {
    /// What the segmenter is given, one by one.
    pub(super) fn texts(&self) -> Vec<&str> {
        match self {
            Content::Gold(paragraphs) => paragraphs.iter().map(|p| p.text.as_str()).collect(),
            Content::Cases(cases) => cases.iter().map(|case| case.text.as_str()).collect(),
            Content::Plain(paragraphs) => paragraphs.iter().map(String::as_str).collect(),
        }
    }
}

/// Reads sets from files and folders.
pub(super) struct SetReader<'a> {
    pub(super) stories: &'a StoryReader,
    /// The language that the user named.
    pub(super) lang: Option<&'a Lang>,
}

impl SetReader<'_> {
    /// The sets at `path`, a file or a folder with whatever lies below it.
    ///
    /// # Errors
    /// A file that cannot be read or is broken; a language that cannot be told; nothing to
    /// measure on.
    pub(super) fn read(&self, path: &Path) -> Result<Vec<Set>> {
        if path.is_dir() {
            return self.read_folder(path);
        }
        let set = match ending(path) {
            "jsonl" => self.gold(path)?.ok_or_else(|| {
                Error::input(
                    Place::file(path.display().to_string()),
                    "this is no gold set",
                )
                .expected(r#"lines with "paras", or with "text" and "segments""#)
            })?,
            "src" | "tgt" => self.joined(path.display().to_string(), &[path.to_owned()])?,
            _ => {
                let story = self.stories.read(path, self.lang)?;
                Set {
                    content: Content::Plain(paragraphs(&story).collect()),
                    name: story.file,
                    lang: story.lang,
                }
            }
        };
        Ok(vec![set])
    }

    /// Gold files are sets of their own; the sides of aligned texts and the stories of a
    /// language are taken together, folder by folder.
    fn read_folder(&self, folder: &Path) -> Result<Vec<Set>> {
        let mut sets = Vec::new();
        let mut sides: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
        let mut stories: BTreeMap<Lang, Vec<String>> = BTreeMap::new();
        let (files, mut closed) = files::files_below(folder, &[])?;
        if let Some(error) = closed.pop() {
            return Err(error);
        }
        for path in files {
            match ending(&path) {
                "jsonl" => sets.extend(self.gold(&path)?),
                side @ ("src" | "tgt") => {
                    let parent = path.parent().unwrap_or(folder);
                    let name = parent.join(format!("*.{side}")).display().to_string();
                    sides.entry(name).or_default().push(path);
                }
                _ => {
                    if let Some(story) = self.stories.read_if_story(&path, self.lang)? {
                        let texts = stories.entry(story.lang.clone()).or_default();
                        texts.extend(paragraphs(&story));
                    }
                }
            }
        }
        for (name, files) in sides {
            sets.push(self.joined(name, &files)?);
        }
        sets.extend(stories.into_iter().map(|(lang, texts)| Set {
            name: format!("{} (stories)", folder.display()),
            lang,
            content: Content::Plain(texts),
        }));
        if sets.is_empty() {
            let nothing = format!("there is nothing to measure in {}", folder.display());
            return Err(Error::usage(nothing, WHAT_TO_GIVE));
        }
        Ok(sets)
    }

    /// A gold set in JSON Lines; `None` when the first line shows that the file holds
    /// something else.
    fn gold(&self, path: &Path) -> Result<Option<Set>> {
        let text = read_text(path)?;
        let place = |index: usize| Place {
            line: Some(index as u64 + 1),
            ..Place::file(path.display().to_string())
        };
        let (mut paragraphs, mut cases) = (Vec::new(), Vec::new());
        for (index, line) in text
            .lines()
            .enumerate()
            .filter(|(_, line)| !line.trim().is_empty())
        {
            match serde_json::from_str(line) {
                Ok(GoldLine::Document { paras }) => {
                    for GoldParas { text, sents } in paras {
                        let ends: Vec<usize> = sents.iter().map(|(_, end)| *end).collect();
                        let read = GoldParagraph::from_code_points(text, &ends);
                        paragraphs.push(read.ok_or_else(|| {
                            Error::input(place(index), "`sents` does not fit its text")
                                .expected("ascending offsets in code points")
                        })?);
                    }
                }
                Ok(GoldLine::Case { text, segments }) => cases.push(Case { text, segments }),
                Err(_) if paragraphs.is_empty() && cases.is_empty() => return Ok(None),
                Err(error) => {
                    return Err(Error::input(
                        place(index),
                        format!("no line of a gold set: {error}"),
                    )
                    .expected(r#""paras", or "text" and "segments""#));
                }
            }
        }
        if paragraphs.is_empty() && cases.is_empty() {
            return Ok(None);
        }
        let content = match cases.is_empty() {
            true => Content::Gold(paragraphs),
            false => Content::Cases(cases),
        };
        let lang = match self.lang.cloned().or_else(|| lang_of_path(path)) {
            Some(lang) => lang,
            None => identified(&content, &path.display().to_string())?,
        };
        Ok(Some(Set {
            name: path.display().to_string(),
            lang,
            content,
        }))
    }

    /// One side of aligned texts. Its language is told by the text: the other side has
    /// another.
    fn joined(&self, name: String, paths: &[PathBuf]) -> Result<Set> {
        let mut paragraphs = Vec::new();
        for path in paths {
            paragraphs.extend(GoldParagraph::from_lines(read_text(path)?.lines()));
        }
        let content = Content::Gold(paragraphs);
        Ok(Set {
            lang: identified(&content, &name)?,
            name,
            content,
        })
    }
}

/// What a user may give to a bench of segmentation.
pub(super) const WHAT_TO_GIVE: &str = "give gold sets (JSON Lines with paras, or with text and \
     segments), aligned texts (.src, .tgt), stories (for speed), or folders of them";

#[derive(Deserialize)]
#[serde(untagged)]
enum GoldLine {
    Document { paras: Vec<GoldParas> },
    Case { text: String, segments: Vec<String> },
}

#[derive(Deserialize)]
struct GoldParas {
    text: String,
    /// Start and end of each sentence in code points.
    sents: Vec<(usize, usize)>,
}

/// The paragraphs of a story.
fn paragraphs(story: &Story) -> impl Iterator<Item = String> {
    let spans = story.article.paragraphs.iter();
    spans.map(|paragraph| paragraph.span.of(&story.article.text).to_owned())
}

fn ending(path: &Path) -> &str {
    path.extension()
        .and_then(|ending| ending.to_str())
        .unwrap_or_default()
}

fn read_text(path: &Path) -> Result<String> {
    let decoded = decode::decode(&files::read(path)?, &path.display().to_string(), None)?;
    Ok(decoded.text)
}

/// Spanish or English, when the file's name or its folder's says so: `es_ancora_dev`, `wire_en`.
fn lang_of_path(path: &Path) -> Option<Lang> {
    let names = path.components().rev().take(2);
    let mut words = names.flat_map(|name| {
        let name = name.as_os_str().to_string_lossy();
        let words = name
            .split(|c: char| !c.is_alphanumeric())
            .map(str::to_owned);
        words.collect::<Vec<_>>()
    });
    words.find_map(|word| {
        let lang: Lang = word.parse().ok()?;
        (lang.is_spanish() || lang.is_english()).then_some(lang)
    })
}

/// Texts looked at to tell a set's language: enough that single ones do not matter.
const TEXTS_TO_IDENTIFY: usize = 40;

fn identified(content: &Content, name: &str) -> Result<Lang> {
    let texts = content.texts();
    let sample: Vec<&str> = texts.into_iter().take(TEXTS_TO_IDENTIFY).collect();
    language(&sample.join(" "), None, name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_stands_in_the_name_of_the_file_or_its_folder() {
        for (path, lang) in [
            ("data/es_ancora_dev/docs.jsonl", Some("es")),
            ("wire_en.jsonl", Some("en")),
            ("golden/golden_es/cases.jsonl", Some("es")),
            ("eng/cases.jsonl", Some("en")),
            ("es/data/set/docs.jsonl", None),
            ("tests.jsonl", None),
        ] {
            let found = lang_of_path(Path::new(path));
            assert_eq!(found.as_ref().map(Lang::as_str), lang, "{path}");
        }
    }
}
