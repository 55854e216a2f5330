//! Where the alignments of two folders are written in a file format: one file for
//! each pair in a folder, or all pairs in one file.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::write_format;
use crate::article::Format as StoryFormat;
use crate::cli::aligned::Aligned;
use crate::cli::args::{Align, AlignFormat};
use crate::cli::output::Output;
use crate::cli::{files, now};
use crate::exchange::{UnitFormat, UnitWriter};
use crate::memory::Unit;
use crate::text::Lang;
use crate::{Error, Result};

/// Where the pairs go.
pub(super) struct Destination {
    kind: Kind,
    force: bool,
    written: usize,
}

enum Kind {
    /// Nowhere: they are only printed.
    None,
    /// A file for each pair.
    Folder {
        folder: PathBuf,
        format: AlignFormat,
        /// The pairs' files, in their order.
        files: Vec<PathBuf>,
    },
    /// All units in one file, or on standard output.
    File {
        path: Option<PathBuf>,
        format: UnitFormat,
        units: Vec<Unit>,
        langs: Option<(Lang, Lang)>,
    },
}

impl Destination {
    /// What the flags ask for.
    ///
    /// # Errors
    /// Flags that do not go together; a folder that cannot be made.
    pub(super) fn new(arguments: &Align, output: &Output) -> Result<Self> {
        let path = files::output(arguments.output.as_ref());
        let kind = match (arguments.to, path) {
            (None, _) => Kind::None,
            (Some(format), path) => match unit_format(format) {
                Some(format) if path.is_none_or(is_file_name) => {
                    if path.is_none() && output.is_json() && format != UnitFormat::Jsonl {
                        return Err(Error::usage(
                            "--json and --to both want standard output",
                            "name a file or folder with -o",
                        ));
                    }
                    Kind::File {
                        path: path.map(Path::to_owned),
                        format,
                        units: Vec::new(),
                        langs: None,
                    }
                }
                _ => {
                    let folder = path.ok_or_else(|| {
                        Error::usage(
                            "there is one file for each pair of stories",
                            "name a folder for them with -o",
                        )
                    })?;
                    files::create_folder(folder)?;
                    Kind::Folder {
                        folder: folder.to_owned(),
                        format,
                        files: Vec::new(),
                    }
                }
            },
        };
        Ok(Destination {
            kind,
            force: arguments.force,
            written: 0,
        })
    }

    /// Whether standard output belongs to the format.
    pub(super) fn is_standard_output(&self) -> bool {
        matches!(self.kind, Kind::File { path: None, .. })
    }

    /// Names the files of the pairs with these ids, in their order, before the first is
    /// written.
    ///
    /// # Errors
    /// When one of them is there and may not be replaced.
    pub(super) fn plan<'i>(&mut self, ids: impl Iterator<Item = &'i str>) -> Result<()> {
        match &mut self.kind {
            Kind::None => Ok(()),
            Kind::File { path, .. } => match path {
                Some(path) => files::check_free(path, self.force),
                None => Ok(()),
            },
            Kind::Folder {
                folder,
                format,
                files,
            } => {
                let mut names = BTreeSet::new();
                for (number, id) in ids.enumerate() {
                    let mut name = files::name_for(id, ending(*format));
                    // Two ids may differ by what a file system takes for the same.
                    if !names.insert(name.to_lowercase()) {
                        name = format!("{number}-{name}");
                    }
                    let path = folder.join(name);
                    files::check_free(&path, self.force)?;
                    files.push(path);
                }
                Ok(())
            }
        }
    }

    /// Writes a pair, or keeps it for the one file.
    ///
    /// # Errors
    /// When its file cannot be written.
    pub(super) fn write(
        &mut self,
        aligned: &Aligned,
        id: &str,
        min_confidence: f64,
        output: &mut Output,
    ) -> Result<()> {
        match &mut self.kind {
            Kind::None => return Ok(()),
            Kind::Folder { format, files, .. } => {
                let Some(path) = files.get(self.written) else {
                    return Ok(());
                };
                files::write(path, self.force, |out| {
                    write_format(aligned, id, *format, min_confidence, out)
                })?;
                output.detail(format_args!("wrote {}", path.display()));
            }
            Kind::File { units, langs, .. } => {
                langs.get_or_insert_with(|| {
                    (aligned.source.lang.clone(), aligned.target.lang.clone())
                });
                units.extend(aligned.units(id, min_confidence, now()?)?);
            }
        }
        self.written += 1;
        Ok(())
    }

    /// Writes the one file, and says what was written.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(super) fn finish(&mut self, output: &mut Output) -> Result<()> {
        let written = self.written;
        match &self.kind {
            Kind::None => {}
            Kind::Folder { folder, .. } => {
                output.note(format_args!(
                    "wrote {written} files in {}",
                    folder.display()
                ));
            }
            Kind::File {
                path,
                format,
                units,
                langs,
            } => {
                let (source, target) = langs.clone().unwrap_or((Lang::es(), Lang::en()));
                let write = |out: &mut dyn std::io::Write| {
                    let failed = |error| Error::io("write", "the alignments", error);
                    let writer = UnitWriter::new(*format, out, &source, &target);
                    let mut writer = writer.map_err(failed)?;
                    for unit in units {
                        writer.unit(unit).map_err(failed)?;
                    }
                    writer.finish().map(drop).map_err(failed)
                };
                match path {
                    None => write(output.raw())?,
                    Some(path) => {
                        files::write(path, self.force, write)?;
                        output.note(format_args!("wrote {}", path.display()));
                    }
                }
            }
        }
        Ok(())
    }
}

/// The format's place among those that hold units of many stories.
fn unit_format(format: AlignFormat) -> Option<UnitFormat> {
    match format {
        AlignFormat::Tmx => Some(UnitFormat::Tmx),
        AlignFormat::Tsv => Some(UnitFormat::Tsv),
        AlignFormat::Jsonl => Some(UnitFormat::Jsonl),
        AlignFormat::Ladder | AlignFormat::Xliff | AlignFormat::Html => None,
    }
}

fn ending(format: AlignFormat) -> &'static str {
    match format {
        AlignFormat::Ladder => "ladder",
        AlignFormat::Tsv => "tsv",
        AlignFormat::Jsonl => "jsonl",
        AlignFormat::Tmx => "tmx",
        AlignFormat::Xliff => "xlf",
        AlignFormat::Html => "html",
    }
}

/// Endings of files that hold units, beside those of stories.
const UNIT_ENDINGS: [&str; 5] = ["tmx", "tsv", "tab", "jsonl", "ndjson"];

/// Whether a name stands for one file: it has such a file's ending, and is no folder.
fn is_file_name(path: &Path) -> bool {
    let ending = path.extension().unwrap_or_default().to_string_lossy();
    let ending = ending.to_ascii_lowercase();
    !path.is_dir() && (UNIT_ENDINGS.contains(&&*ending) || StoryFormat::is_ending(&ending))
}
