//! The password file, as libpq reads it: lines of `host:port:database:user:password`, in
//! which `*` stands for anything and a backslash takes the meaning from the mark behind it.

use std::fmt;
use std::path::PathBuf;

/// A password file with its text.
#[derive(Clone)]
pub struct PasswordFile {
    /// Its name.
    pub path: PathBuf,
    /// What is in it; an error where it cannot be used, in words.
    pub text: std::result::Result<String, String>,
}

/// Without what is in it.
impl fmt::Debug for PasswordFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PasswordFile({})", self.path.display())
    }
}

/// The connection that a password is wanted for.
pub(super) struct Wanted<'w> {
    pub(super) host: &'w str,
    pub(super) port: &'w str,
    pub(super) database: &'w str,
    pub(super) user: &'w str,
}

impl PasswordFile {
    /// The password of the first line that fits; or why there is none.
    pub(super) fn find(&self, wanted: &Wanted<'_>) -> (Option<String>, Option<String>) {
        let text = match &self.text {
            Ok(text) => text,
            Err(why) => {
                let note = format!("the password file {} {why}", self.path.display());
                return (None, Some(note));
            }
        };
        let found = text.lines().find_map(|line| password_in(line, wanted));
        let note = match found {
            Some(_) => None,
            None => Some(format!(
                "no line of {} fits {}:{}:{}:{}",
                self.path.display(),
                wanted.host,
                wanted.port,
                wanted.database,
                wanted.user
            )),
        };
        (found, note)
    }
}

fn password_in(line: &str, wanted: &Wanted<'_>) -> Option<String> {
    if line.starts_with('#') {
        return None;
    }
    let mut rest = line;
    for part in [wanted.host, wanted.port, wanted.database, wanted.user] {
        let (field, after) = field(rest)?;
        if field != "*" && unescaped(field) != part {
            return None;
        }
        rest = after;
    }
    // Of what stands behind the password libpq, too, takes no notice.
    let password = field(rest).map_or(rest, |(password, _)| password);
    Some(unescaped(password))
}

/// The text up to the next colon that no backslash stands before, and what follows it.
fn field(text: &str) -> Option<(&str, &str)> {
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            ':' if !escaped => return Some((&text[..at], &text[at + 1..])),
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    None
}

fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => plain.extend(chars.next()),
            other => plain.push(other),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_that_fits_counts() {
        let file = PasswordFile {
            path: "p".into(),
            text: Ok(
                "# db:5432:m:desk:no\nother:*:*:*:no\ndb:5432:m:desk:a\\:b\\\\c\n*:*:*:*:any\nx"
                    .into(),
            ),
        };
        let find = |host, user| {
            let wanted = Wanted {
                host,
                port: "5432",
                database: "m",
                user,
            };
            file.find(&wanted).0
        };
        assert_eq!(find("db", "desk").as_deref(), Some("a:b\\c"));
        assert_eq!(find("db", "lena").as_deref(), Some("any"));
        assert_eq!(find("other", "lena").as_deref(), Some("no"));
        let note = |text: std::result::Result<String, String>| {
            let file = PasswordFile {
                path: "p".into(),
                text,
            };
            let wanted = Wanted {
                host: "h",
                port: "1",
                database: "d",
                user: "u",
            };
            file.find(&wanted)
        };
        assert_eq!(
            note(Ok(String::new())).1.unwrap(),
            "no line of p fits h:1:d:u"
        );
        assert!(
            note(Err("is open to all".into()))
                .1
                .unwrap()
                .ends_with("all")
        );
        assert!(!format!("{file:?}").contains("any"));
    }
}
