//! The stories of a folder: which files they are, and which translates which.
//!
//! A file's name may say its language: `madrid.es.txt`, `madrid-en.txt`,
//! `es/madrid.txt`, `madrid/es.txt`. Files whose names agree but for the language
//! are a pair. The language of other files is told by their text, and what is
//! left over is paired by content.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use super::super::files;
use super::super::lexicons::Lexicons;
use super::super::output::Output;
use super::super::reader::StoryReader;
use super::super::story::Story;
use crate::lexicon::Lexicon;
use crate::matching::trace::pairing;
use crate::text::Lang;
use crate::{Error, Result};

/// The texts of one story. At least one side is there.
pub(super) struct FoundStory {
    /// Its id: the files' name below the folder, without language and ending.
    pub(super) id: String,
    /// The source text.
    pub(super) source: Option<Story>,
    /// Its translation.
    pub(super) target: Option<Story>,
}

/// What a folder holds.
pub(super) struct Folder {
    /// Its stories, sorted by id.
    pub(super) stories: Vec<FoundStory>,
    /// Files and folders that could not be read, and second texts of a story's side.
    pub(super) left_out: usize,
}

/// Reads all stories of `folder`. Files that are no stories of the desk's languages,
/// and those that cannot be read, are left out with a warning.
///
/// # Errors
/// When the folder cannot be read.
pub(super) fn stories(
    folder: &Path,
    skip: &[PathBuf],
    (source_lang, target_lang): (&Lang, &Lang),
    reader: &StoryReader,
    lexicons: &Lexicons,
    output: &mut Output,
) -> Result<Folder> {
    if !folder.is_dir() {
        let what = if folder.exists() {
            "it is no folder"
        } else {
            "there is no such folder"
        };
        let missing = std::io::Error::new(std::io::ErrorKind::NotFound, what);
        return Err(Error::io("read", folder, missing));
    }
    let mut stories: BTreeMap<String, FoundStory> = BTreeMap::new();
    let mut left_out = 0;
    let (files, closed) = files::files_below(folder, skip)?;
    for error in closed {
        output.warn(format_args!("{error}; left out"));
        left_out += 1;
    }
    for path in files {
        let name = path.strip_prefix(folder).unwrap_or(&path);
        let (id, named) = story_name(name, source_lang, target_lang);
        let story = match reader.read_if_story(&path, named) {
            Ok(Some(story)) => story,
            Ok(None) => {
                output.detail(format_args!("{} is no story", path.display()));
                continue;
            }
            // One bad file must not keep the others from being done.
            Err(error) => {
                output.warn(format_args!("{}; left out", error.one_line()));
                left_out += 1;
                continue;
            }
        };
        story.warn(output);
        let is_source = story.lang.same_language(source_lang);
        if !is_source && !story.lang.same_language(target_lang) {
            output.warn(format_args!(
                "{} is in {}, neither {source_lang} nor {target_lang}; left out",
                story.file, story.lang
            ));
            continue;
        }
        let found = stories.entry(id.clone()).or_insert_with(|| FoundStory {
            id,
            source: None,
            target: None,
        });
        let side = if is_source {
            &mut found.source
        } else {
            &mut found.target
        };
        match side {
            None => *side = Some(story),
            Some(first) => {
                left_out += 1;
                output.warn(format_args!(
                    "{} and {} both are the {} text of `{}`; the second is left out",
                    first.file, story.file, story.lang, found.id
                ));
            }
        }
    }
    let mut stories: Vec<FoundStory> = stories.into_values().collect();
    pair_by_content(
        &mut stories,
        (source_lang, target_lang),
        lexicons.of(source_lang, target_lang),
        output,
    );
    name_by_statement(&mut stories);
    Ok(Folder { stories, left_out })
}

/// Gives each story the id that its source file states. Where two files state the
/// same one (two versions of a story), both keep the names of their files.
fn name_by_statement(stories: &mut [FoundStory]) {
    let stated = |story: &FoundStory| story.source.as_ref()?.article.metadata.id.clone();
    let mut count: BTreeMap<String, usize> = BTreeMap::new();
    for story in stories.iter() {
        let names = [
            Some(story.id.clone()),
            stated(story).filter(|id| *id != story.id),
        ];
        names
            .into_iter()
            .flatten()
            .for_each(|id| *count.entry(id).or_default() += 1);
    }
    for story in stories.iter_mut() {
        if let Some(id) = stated(story).filter(|id| count.get(id) == Some(&1)) {
            story.id = id;
        }
    }
    stories.sort_by(|one, other| one.id.cmp(&other.id));
}

/// Joins stories of which only one side has a file, where the texts translate each other.
fn pair_by_content(
    stories: &mut Vec<FoundStory>,
    (source_lang, target_lang): (&Lang, &Lang),
    lexicon: Lexicon<'_>,
    output: &mut Output,
) {
    let one_sided = |side: fn(&FoundStory) -> Option<&Story>,
                     other: fn(&FoundStory) -> Option<&Story>| {
        let alone = stories
            .iter()
            .enumerate()
            .filter(|(_, story)| other(story).is_none());
        let texts = alone.filter_map(|(at, story)| Some((at, side(story)?.texts())));
        texts.unzip::<usize, Vec<&str>, Vec<_>, Vec<_>>()
    };
    let (source_places, sources) =
        one_sided(|story| story.source.as_ref(), |story| story.target.as_ref());
    let (target_places, targets) =
        one_sided(|story| story.target.as_ref(), |story| story.source.as_ref());
    if sources.is_empty() || targets.is_empty() {
        return;
    }
    for pair in pairing::pair(&sources, &targets, lexicon, source_lang, target_lang) {
        let (source, target) = (source_places[pair.source], target_places[pair.target]);
        output.note(format_args!(
            "paired by content: {} and {} (score {:.2})",
            stories[source].id, stories[target].id, pair.score
        ));
        stories[source].target = stories[target].target.take();
    }
    stories.retain(|story| story.source.is_some() || story.target.is_some());
}

/// A story's id and the language its name says, from the path below the folder.
fn story_name<'l>(
    path: &Path,
    source_lang: &'l Lang,
    target_lang: &'l Lang,
) -> (String, Option<&'l Lang>) {
    let lang_of = |word: &str| {
        let lang: Lang = word.parse().ok()?;
        [source_lang, target_lang]
            .into_iter()
            .find(|known| known.same_language(&lang))
    };
    let parts = path.with_extension("");
    let mut parts: Vec<String> = parts
        .components()
        .filter_map(|part| match part {
            Component::Normal(name) => Some(name.to_string_lossy().into_owned()),
            _ => None,
        })
        .collect();
    // `es/madrid.txt`: a folder for each language.
    let folder = parts
        .iter()
        .rev()
        .skip(1)
        .position(|part| lang_of(part).is_some());
    let stem = parts.last().cloned().unwrap_or_default();
    let last = parts.len().saturating_sub(1);
    let mut lang = None;
    if parts.len() > 1 && lang_of(&stem).is_some() {
        // `madrid/es.txt`: a folder for each story.
        lang = lang_of(&stem);
        parts.pop();
    } else if let Some((name, mark)) = stem
        .rsplit_once(['.', '-', '_'])
        .filter(|(name, mark)| !name.is_empty() && lang_of(mark).is_some())
    {
        lang = lang_of(mark);
        parts[last] = name.to_owned();
    } else if let Some(from_end) = folder {
        let at = last - 1 - from_end;
        lang = lang_of(&parts[at]);
        parts.remove(at);
    }
    (parts.join("/"), lang)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_say_story_and_language() {
        let (es, en) = (Lang::es(), Lang::en());
        for (path, id, lang) in [
            ("madrid.es.txt", "madrid", Some("es")),
            ("madrid-en.txt", "madrid", Some("en")),
            ("madrid_ES.txt", "madrid", Some("es")),
            ("es/madrid.txt", "madrid", Some("es")),
            ("2026/en/madrid.txt", "2026/madrid", Some("en")),
            ("madrid/es.txt", "madrid", Some("es")),
            ("a/madrid.spa.txt", "a/madrid", Some("es")),
            ("madrid.txt", "madrid", None),
            ("es.txt", "es", None),
            ("plan-b.txt", "plan-b", None),
        ] {
            let (found, named) = story_name(Path::new(path), &es, &en);
            assert_eq!(
                (found.as_str(), named.map(Lang::as_str)),
                (id, lang),
                "{path}"
            );
        }
    }
}
