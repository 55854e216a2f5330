//! What stands inside a tag and behind an ampersand, by the rules of XML 1.0.

use super::escape;

/// A breach of the rules, with the byte of the examined text where it lies.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Breach {
    pub(super) at: usize,
    pub(super) message: String,
    pub(super) expected: &'static str,
    pub(super) hint: &'static str,
}

/// What to try where nothing better is known.
pub(super) const DAMAGED: &str =
    "the file is damaged or not well-formed XML; repair it or export it again";

/// The refusal of what stands at `at`.
pub(super) fn breach<T>(
    at: usize,
    message: impl Into<String>,
    expected: &'static str,
) -> Result<T, Breach> {
    Err(Breach {
        at,
        message: message.into(),
        expected,
        hint: DAMAGED,
    })
}

/// One attribute, its value with references resolved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attribute {
    /// Its name with the prefix, such as `xml:lang`.
    pub name: String,
    /// Its value.
    pub value: String,
}

/// The attributes of one tag; keeps the memory of earlier ones.
#[derive(Debug, Default)]
pub(super) struct Attributes {
    list: Vec<Attribute>,
    used: usize,
}

impl Attributes {
    pub(super) fn as_slice(&self) -> &[Attribute] {
        &self.list[..self.used]
    }

    fn clear(&mut self) {
        self.used = 0;
    }

    fn start(&mut self, name: &str) -> &mut String {
        if self.used == self.list.len() {
            self.list.push(Attribute::default());
        }
        let attribute = &mut self.list[self.used];
        self.used += 1;
        attribute.name.clear();
        attribute.name.push_str(name);
        attribute.value.clear();
        &mut attribute.value
    }
}

/// Reads what stands between `<` (or `<?`) and `>`: a name and attributes, of
/// which there may be `most`. Returns the length of the name.
pub(super) fn scan(tag: &str, most: usize, attributes: &mut Attributes) -> Result<usize, Breach> {
    attributes.clear();
    let name_end = word_end(tag, 0);
    check_name(tag, 0, name_end, "an element name")?;
    let mut at = name_end;
    loop {
        let next = space_end(tag, at);
        if next == tag.len() {
            return Ok(name_end);
        }
        if next == at {
            return breach(
                at,
                "two attributes run together",
                "white space between attributes",
            );
        }
        if attributes.used == most {
            return Err(Breach {
                at: next,
                message: format!("the element has more than {most} attributes"),
                expected: "fewer attributes",
                hint: "look for a quote that is missing, or allow more with --max-attributes",
            });
        }
        at = scan_attribute(tag, next, attributes)?;
    }
}

/// Reads one `name="value"` that starts at `start`; returns where it ends.
fn scan_attribute(tag: &str, start: usize, attributes: &mut Attributes) -> Result<usize, Breach> {
    let name_end = word_end(tag, start);
    check_name(tag, start, name_end, "an attribute name")?;
    let name = &tag[start..name_end];
    if attributes.as_slice().iter().any(|known| known.name == name) {
        return breach(
            start,
            format!("the attribute `{name}` stands twice"),
            "each attribute once",
        );
    }
    let equals = space_end(tag, name_end);
    if !tag[equals..].starts_with('=') {
        return breach(
            equals,
            format!("the attribute `{name}` has no value"),
            "`=\"value\"`",
        );
    }
    let open = space_end(tag, equals + 1);
    let Some(quote @ ('"' | '\'')) = tag[open..].chars().next() else {
        return breach(
            open,
            format!("the value of `{name}` is not quoted"),
            "a quote",
        );
    };
    let Some(length) = tag[open + 1..].find(quote) else {
        return breach(
            open,
            format!("the value of `{name}` has no end"),
            "a closing quote",
        );
    };
    let value = &tag[open + 1..open + 1 + length];
    resolve(value, attributes.start(name)).map_err(|inner| Breach {
        at: inner.at + open + 1,
        ..inner
    })?;
    Ok(open + 1 + length + 1)
}

/// Appends an attribute value with its references resolved and its white space
/// made spaces.
fn resolve(value: &str, out: &mut String) -> Result<(), Breach> {
    let mut at = 0;
    while let Some(found) = value[at..].find(['&', '<', '\t', '\n', '\r']) {
        let here = at + found;
        out.push_str(&value[at..here]);
        at = match value.as_bytes()[here] {
            b'<' => return breach(here, "`<` inside an attribute value", "`&lt;`"),
            b'&' => {
                let Some(length) = value[here..].find(';') else {
                    return breach(here, "`&` without `;`", "`&amp;` for the character itself");
                };
                let name = &value[here + 1..here + length];
                out.push(reference(name).map_err(|inner| Breach { at: here, ..inner })?);
                here + length + 1
            }
            b'\r' if value[here + 1..].starts_with('\n') => here + 1,
            _ => {
                out.push(' ');
                here + 1
            }
        };
    }
    out.push_str(&value[at..]);
    Ok(())
}

/// The character that `&name;` stands for.
pub(super) fn reference(name: &str) -> Result<char, Breach> {
    let code = match name {
        "amp" => return Ok('&'),
        "lt" => return Ok('<'),
        "gt" => return Ok('>'),
        "quot" => return Ok('"'),
        "apos" => return Ok('\''),
        _ => match name.strip_prefix('#') {
            Some(number) => match number.strip_prefix('x') {
                Some(hex) => digits(hex, 16),
                None => digits(number, 10),
            },
            None => {
                return breach(
                    0,
                    format!("the entity `&{};` is not defined", shortened(name)),
                    "&amp; &lt; &gt; &quot; &apos; or a character reference such as &#160;",
                );
            }
        },
    };
    match code
        .and_then(char::from_u32)
        .filter(|&c| escape::is_allowed(c))
    {
        Some(c) => Ok(c),
        None => breach(
            0,
            format!("`&{};` stands for no character of XML", shortened(name)),
            "the number of a character that is no control character",
        ),
    }
}

fn digits(number: &str, radix: u32) -> Option<u32> {
    // The standard parser would let a sign through.
    let clean = number.bytes().all(|byte| byte.is_ascii_alphanumeric());
    clean
        .then(|| u32::from_str_radix(number, radix).ok())
        .flatten()
}

/// A piece of the file fit for a message.
pub(super) fn shortened(text: &str) -> String {
    const MOST: usize = 40;
    let mut out: String = text
        .chars()
        .take(MOST)
        .flat_map(char::escape_debug)
        .collect();
    if text.chars().nth(MOST).is_some() {
        out.push('…');
    }
    out
}

fn check_name(tag: &str, start: usize, end: usize, what: &'static str) -> Result<(), Breach> {
    let name = &tag[start..end];
    // Nearly every name is plain letters.
    if !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return Ok(());
    }
    match name
        .char_indices()
        .find(|&(at, c)| !is_name_char(c, at == 0))
    {
        None if !name.is_empty() => Ok(()),
        None => breach(start, "a name is missing", what),
        Some((at, _)) => breach(
            start + at,
            format!("`{}` is no name", shortened(name)),
            what,
        ),
    }
}

/// Whether `text` is a name by the rules of XML.
pub(super) fn is_name(text: &str) -> bool {
    check_name(text, 0, text.len(), "").is_ok()
}

/// The productions `NameStartChar` and `NameChar`.
fn is_name_char(c: char, first: bool) -> bool {
    match c {
        'a'..='z' | 'A'..='Z' | '_' | ':' => true,
        '0'..='9' | '-' | '.' | '\u{B7}' | '\u{300}'..='\u{36F}' | '\u{203F}'..='\u{2040}' => {
            !first
        }
        '\u{C0}'..='\u{2FF}' => !matches!(c, '\u{D7}' | '\u{F7}'),
        '\u{370}'..='\u{1FFF}' => c != '\u{37E}',
        '\u{200C}'..='\u{200D}'
        | '\u{2070}'..='\u{218F}'
        | '\u{2C00}'..='\u{2FEF}'
        | '\u{3001}'..='\u{D7FF}'
        | '\u{F900}'..='\u{FDCF}'
        | '\u{FDF0}'..='\u{FFFD}'
        | '\u{10000}'..='\u{EFFFF}' => true,
        _ => false,
    }
}

/// Where the word that starts at `at` ends: at white space, `=` or a quote.
fn word_end(tag: &str, at: usize) -> usize {
    let rest = &tag.as_bytes()[at..];
    let end = |byte: &u8| {
        matches!(
            byte,
            b' ' | b'\t' | b'\r' | b'\n' | b'=' | b'"' | b'\'' | b'/'
        )
    };
    at + rest.iter().position(end).unwrap_or(rest.len())
}

fn space_end(tag: &str, at: usize) -> usize {
    let rest = &tag.as_bytes()[at..];
    let other = |byte: &u8| !matches!(byte, b' ' | b'\t' | b'\r' | b'\n');
    at + rest.iter().position(other).unwrap_or(rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scanned(tag: &str) -> Result<(String, Vec<(String, String)>), Breach> {
        let mut attributes = Attributes::default();
        let name = scan(tag, 3, &mut attributes)?;
        let list = attributes.as_slice().iter();
        let list = list.map(|a| (a.name.clone(), a.value.clone())).collect();
        Ok((tag[..name].to_owned(), list))
    }

    #[test]
    fn attributes_are_read_with_their_references() {
        for (tag, name, expected) in [
            ("seg", "seg", vec![]),
            ("tuv xml:lang=\"es\" ", "tuv", vec![("xml:lang", "es")]),
            (
                "a b = 'c\"d' e=\"f'g\"",
                "a",
                vec![("b", "c\"d"), ("e", "f'g")],
            ),
            ("a b='&lt;&#241;&#x1F642;&amp;'", "a", vec![("b", "<ñ🙂&")]),
            ("a b='1\r\n2\t3\r4&#10;5'", "a", vec![("b", "1 2 3 4\n5")]),
            ("año:ñ día=''", "año:ñ", vec![("día", "")]),
        ] {
            let (found, list) = scanned(tag).unwrap();
            let list: Vec<_> = list.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
            assert_eq!((found.as_str(), list), (name, expected), "{tag}");
        }
    }

    #[test]
    fn breaches_are_found_where_they_are() {
        for (tag, at, word) in [
            ("", 0, "missing"),
            ("1a", 0, "no name"),
            (" a", 0, "missing"),
            ("a b", 3, "no value"),
            ("a b=c", 4, "not quoted"),
            ("a b='c", 4, "no end"),
            ("a b='1'c='2'", 7, "run together"),
            ("a b='1' b='2'", 8, "twice"),
            ("a b='1<2'", 6, "inside an attribute"),
            ("a b='&nbsp;'", 5, "not defined"),
            ("a b='x&amp'", 6, "without `;`"),
            ("a b='&#0;'", 5, "no character"),
            ("a b='' c='' d='' e=''", 17, "more than 3"),
            ("a/b", 1, "run together"),
            ("a = 'b'", 2, "missing"),
        ] {
            let breach = scanned(tag).unwrap_err();
            assert_eq!(breach.at, at, "{tag}: {breach:?}");
            assert!(breach.message.contains(word), "{tag}: {breach:?}");
        }
    }

    #[test]
    fn only_characters_of_xml_can_be_referred_to() {
        for name in [
            "#0", "#x1F", "#xD800", "#xFFFE", "#x110000", "#", "#x", "#+65", "#-1", "", "#X41",
        ] {
            assert!(reference(name).is_err(), "{name}");
        }
        assert_eq!(reference("#x00041"), Ok('A'));
        assert_eq!(reference("#9"), Ok('\t'));
    }
}
