//! Service files, as libpq reads them: sections of `name=value` under a `[service]`.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::error::{Error, Place, Result};

/// The settings of a service, from the first of the files that has it.
///
/// # Errors
/// [`Error::Usage`] where none has it; [`Error::Input`] for a line that is none.
pub(super) fn settings(
    service: &str,
    files: &[(PathBuf, String)],
) -> Result<BTreeMap<String, String>> {
    for (path, text) in files {
        if let Some(settings) = section(service, &path.display().to_string(), text)? {
            return Ok(settings);
        }
    }
    let names: Vec<String> = files
        .iter()
        .map(|(path, _)| path.display().to_string())
        .collect();
    let hint = match names.as_slice() {
        [] => "write a section of that name into ~/.pg_service.conf, or name another file with PGSERVICEFILE".to_owned(),
        names => format!("write a section [{service}] into {}", names.join(" or ")),
    };
    Err(Error::usage(
        format!("no service file knows the service `{service}`"),
        hint,
    ))
}

fn section(service: &str, file: &str, text: &str) -> Result<Option<BTreeMap<String, String>>> {
    let mut found: Option<BTreeMap<String, String>> = None;
    let mut inside = false;
    for (number, line) in (1..).zip(text.lines()) {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(name) = line.strip_prefix('[') {
            // The first section of a name counts.
            inside = name.trim_end_matches(']') == service && found.is_none();
            if inside {
                found = Some(BTreeMap::new());
            }
            continue;
        }
        let Some(settings) = found.as_mut().filter(|_| inside) else {
            continue;
        };
        let Some((name, value)) = line.split_once('=') else {
            let place = Place {
                line: Some(number),
                ..Place::file(file)
            };
            return Err(
                Error::input(place, "a line of a service file that is none").expected("name=value")
            );
        };
        settings.insert(name.trim().to_owned(), value.trim().to_owned());
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_is_found_in_the_first_file_that_has_it() {
        let files = [
            (
                PathBuf::from("mine"),
                "# x\n[desk]\nhost=a\n port = 1 \n[other]\nhost=b\n[desk]\nhost=c".to_owned(),
            ),
            (PathBuf::from("system"), "[archive]\nbroken\n".to_owned()),
        ];
        let desk = settings("desk", &files).unwrap();
        assert_eq!(desk["host"], "a");
        assert_eq!(desk["port"], "1");
        let told = |service| settings(service, &files).unwrap_err().one_line();
        assert!(told("archive").contains("system:2"), "{}", told("archive"));
        assert!(told("none").contains("`none`"));
    }
}
