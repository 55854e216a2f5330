//! Character classes and escapes: `[a-z&&[^x]]`, `\h`, `\p{IsLatin}`, `\u00BB`.

use super::blocks;
use super::notation::Translator;

/// What one item of a class or one escape stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Item {
    Char(char),
    /// A set in Rust's notation, usable inside a class and outside.
    Set(String),
}

/// Deepest nesting of classes: public files nest one in another.
const MAX_DEPTH: usize = 20;

/// Writes `c` as a literal, outside a class or inside one.
pub(super) fn push_literal(out: &mut String, c: char) {
    if c.is_ascii_punctuation()
        && !matches!(
            c,
            '<' | '>' | '"' | '\'' | ',' | '/' | ':' | ';' | '=' | '!' | '%' | '@' | '_' | '`'
        )
    {
        out.push('\\');
    }
    out.push(c);
}

/// Reads a class; its `[` is read.
pub(super) fn read(from: &mut Translator<'_>, depth: usize) -> Result<String, String> {
    if depth > MAX_DEPTH {
        return Err(format!("its classes are nested more than {MAX_DEPTH} deep"));
    }
    let mut out = String::from("[");
    if from.take("^") {
        out.push('^');
    }
    let mut first = true;
    loop {
        let c = from.next().ok_or("a class `[` is not closed")?;
        match c {
            ']' if !first => {
                out.push(']');
                return Ok(out);
            }
            '[' if from.take(":") => {
                let name = from.until(':').filter(|_| from.take("]"));
                let name = name.ok_or("a class name `[:` is not closed")?;
                out.push_str(&property(&name, false)?);
            }
            '[' => out.push_str(&read(from, depth + 1)?),
            '&' if from.peek(0) == Some('&') => {
                while from.take("&") {}
                out.push_str("&&");
            }
            // ICU's difference of sets.
            '-' if from.peek(0) == Some('-') && matches!(from.peek(1), Some('[' | '\\')) => {
                from.take("-");
                out.push_str("--");
            }
            '\\' if from.take("Q") => {
                while !from.take("\\E") {
                    let c = from
                        .next()
                        .ok_or(r"a quotation `\Q` in a class is not closed")?;
                    push_literal(&mut out, c);
                }
            }
            c => push_range(from, c, &mut out)?,
        }
        first = false;
    }
}

/// One character, set or range of a class that starts with `c`.
fn push_range(from: &mut Translator<'_>, c: char, out: &mut String) -> Result<(), String> {
    let low = match item(from, c)? {
        Item::Set(set) => {
            out.push_str(&set);
            return Ok(());
        }
        Item::Char(low) => low,
    };
    push_literal(out, low);
    if from.peek(0) != Some('-') || matches!(from.peek(1), None | Some(']' | '[')) {
        return Ok(());
    }
    from.take("-");
    let next = from.next().ok_or("a class `[` is not closed")?;
    match item(from, next)? {
        Item::Char(high) if high < low => Err(format!("the range `{low}-{high}` runs backwards")),
        Item::Char(high) => {
            out.push('-');
            push_literal(out, high);
            Ok(())
        }
        Item::Set(set) => {
            out.push_str("\\-");
            out.push_str(&set);
            Ok(())
        }
    }
}

fn item(from: &mut Translator<'_>, c: char) -> Result<Item, String> {
    if c != '\\' {
        return Ok(Item::Char(c));
    }
    let c = from.next().ok_or("a class `[` is not closed")?;
    escape(from, c)
}

/// `\h` and `\v` of both notations.
const HORIZONTAL: &str = r" \t\x{A0}\x{1680}\x{180E}\x{2000}-\x{200A}\x{202F}\x{205F}\x{3000}";
const VERTICAL: &str = r"\n\x0B\x0C\r\x{85}\x{2028}\x{2029}";

/// An escape that stands for a character or a set; the backslash and `c` are read.
pub(super) fn escape(from: &mut Translator<'_>, c: char) -> Result<Item, String> {
    let set = |text: String| Ok(Item::Set(text));
    let char = |code: u32| {
        let c = char::from_u32(code).map(Item::Char);
        c.ok_or_else(|| format!("U+{code:04X} is no character"))
    };
    match c {
        'd' | 'D' | 'w' | 'W' | 's' | 'S' => set(format!("\\{c}")),
        'h' => set(format!("[{HORIZONTAL}]")),
        'H' => set(format!("[^{HORIZONTAL}]")),
        'v' => set(format!("[{VERTICAL}]")),
        'V' => set(format!("[^{VERTICAL}]")),
        'p' | 'P' => {
            let name = if from.take("{") {
                from.until('}')
            } else {
                from.next().map(String::from)
            };
            let name = name.ok_or(r"a property `\p{` is not closed")?;
            set(property(&name, c == 'P')?)
        }
        't' => char(0x09),
        'n' => char(0x0A),
        'f' => char(0x0C),
        'r' => char(0x0D),
        'a' => char(0x07),
        'e' => char(0x1B),
        'c' => match from.next() {
            Some(c) if c.is_ascii() => char(u32::from(c.to_ascii_uppercase()) ^ 0x40),
            _ => Err(r"`\c` names no control character, as in `\cA`".into()),
        },
        '0' => {
            let digits = digits(from, 3, 8);
            // Three digits only up to octal 377.
            char(u32::from_str_radix(&digits, 8).unwrap_or(0))
        }
        'x' if from.take("{") => {
            let code = from
                .until('}')
                .and_then(|hex| u32::from_str_radix(&hex, 16).ok());
            char(code.ok_or(r"`\x{` holds no hexadecimal number")?)
        }
        'x' => hexadecimal(from, 'x', 2).and_then(char),
        'u' => {
            let code = hexadecimal(from, 'u', 4)?;
            match code {
                0xD800..=0xDBFF => low_surrogate(from, code).and_then(char),
                0xDC00..=0xDFFF => Err(HALF.into()),
                code => char(code),
            }
        }
        'U' => hexadecimal(from, 'U', 8).and_then(char),
        c if c.is_ascii_alphanumeric() => Err(format!("`\\{c}` is no escape of ICU or Java")),
        c => Ok(Item::Char(c)),
    }
}

const HALF: &str = "a `\\u` names half a character; the other half is missing";

/// The character of which `high` is the first half; the second follows.
fn low_surrogate(from: &mut Translator<'_>, high: u32) -> Result<u32, String> {
    if !from.take("\\u") {
        return Err(HALF.into());
    }
    match hexadecimal(from, 'u', 4)? {
        low @ 0xDC00..=0xDFFF => Ok(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00)),
        _ => Err(HALF.into()),
    }
}

fn digits(from: &mut Translator<'_>, most: usize, radix: u32) -> String {
    let mut digits = String::new();
    while digits.len() < most
        && let Some(c) = from.peek(0).filter(|c| c.is_digit(radix))
    {
        digits.push(c);
        from.next();
    }
    digits
}

fn hexadecimal(from: &mut Translator<'_>, sign: char, length: usize) -> Result<u32, String> {
    let digits = digits(from, length, 16);
    let code = u32::from_str_radix(&digits, 16).ok();
    code.filter(|_| digits.len() == length)
        .ok_or_else(|| format!("`\\{sign}` needs {length} hexadecimal digits"))
}

/// Names of Java and POSIX for sets that Unicode calls otherwise, all in small letters. POSIX
/// classes go by Unicode, as ICU has them.
const NAMES: &[(&str, &str)] = &[
    ("alpha", r"\p{Alphabetic}"),
    ("digit", r"\p{Nd}"),
    ("alnum", r"[\p{Alphabetic}\p{Nd}]"),
    ("lower", r"\p{Lowercase}"),
    ("upper", r"\p{Uppercase}"),
    ("punct", r"\p{P}"),
    ("space", r"\p{White_Space}"),
    ("blank", r"[\t\p{Zs}]"),
    ("cntrl", r"\p{Cc}"),
    ("xdigit", r"[0-9A-Fa-f]"),
    ("word", r"\w"),
    ("graph", r"[^\p{White_Space}\p{Cc}\p{Cs}\p{Cn}]"),
    ("print", r"[\p{Zs}[^\p{White_Space}\p{Cc}\p{Cs}\p{Cn}]]"),
    ("ascii", r"[\x00-\x7F]"),
    ("javalowercase", r"\p{Lowercase}"),
    ("javauppercase", r"\p{Uppercase}"),
    ("javatitlecase", r"\p{Lt}"),
    ("javaalphabetic", r"\p{Alphabetic}"),
    ("javaideographic", r"\p{Ideographic}"),
    ("javaletter", r"\p{L}"),
    ("javadigit", r"\p{Nd}"),
    ("javaletterordigit", r"[\p{L}\p{Nd}]"),
    (
        "javawhitespace",
        r"[\t-\r\x1C-\x1F\p{Z}--\x{A0}\x{2007}\x{202F}]",
    ),
    ("javaspacechar", r"\p{Z}"),
    ("javaisocontrol", r"\p{Cc}"),
];

/// The set a property's name stands for.
fn property(name: &str, negated: bool) -> Result<String, String> {
    let (name, negated) = match name.strip_prefix('^') {
        Some(name) => (name, !negated),
        None => (name, negated),
    };
    let sign = if negated { 'P' } else { 'p' };
    let folded = folded(name);
    let set = if let Some((_, set)) = NAMES.iter().find(|(known, _)| *known == folded) {
        (*set).to_owned()
    } else if let Some(block) = ["block=", "blk=", "in"]
        .iter()
        .find_map(|p| folded.strip_prefix(p))
    {
        blocks::range(block).ok_or_else(|| format!("the block `{name}` is not known"))?
    } else {
        // `IsL`, `IsLatin`, `IsAlphabetic`: what follows is a name of Unicode.
        let plain = name.strip_prefix("Is").unwrap_or(name);
        let safe = !plain.is_empty()
            && plain
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || " _-=:".contains(c));
        return if safe {
            Ok(format!("\\{sign}{{{plain}}}"))
        } else {
            Err(format!("`\\p{{{name}}}` names no property"))
        };
    };
    Ok(if negated { format!("[^{set}]") } else { set })
}

/// A property's or block's name in small letters, without what writers vary.
fn folded(name: &str) -> String {
    let chars = name.chars().filter(|c| !matches!(c, ' ' | '_' | '-'));
    chars.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::super::notation::translate;

    /// Every class is one that Rust takes, and means what it should.
    #[test]
    fn classes_mean_what_they_say() {
        for (pattern, members, others) in [
            (r"\h", " \t\u{a0}", "\na"),
            (r"\H", "a\n", " \t"),
            (r"\v", "\n\r\u{85}\u{2028}", " a"),
            (r"[\h\v]", " \n", "a"),
            (r"[^\h]", "a\n", " "),
            (r"\p{InGreek}", "αΩ", "aé"),
            (r"\P{InBasic_Latin}", "é", "a"),
            (r"\p{block=Cyrillic}", "ж", "a"),
            (r"\p{Alpha}", "aéж", "1."),
            (r"[[:punct:]]", ".¿", "a"),
            (r"\p{javaLowerCase}", "aé", "AÉ"),
            (r"\p{javaWhitespace}", " \n", "\u{a0}"),
            (r"\P{javaWhitespace}", "\u{a0}a", " "),
            (r"\p{IsLatin}\P{^L}", "", "a"),
            (r"\p{script=Greek}", "α", "a"),
            (r"\p{L1}|a", "a", ""),
            (r"[a-z&&[^x]]", "aw", "xA"),
            (r"[\p{L}--[a-z]]", "Aé", "a1"),
            (r"[a-c[x-z]]", "by", "mn"),
            (r"[\]\-^&]", "]-^&", "\\a"),
            (r"[.*+?{}()|$#]", ".*+?{}()|$#", "a\\"),
            (r"\Q[a\E]", "", "[a"),
            (r"[\Q^]\E-]", "^]-", "Q"),
            (r"[a-\d]", "a-5", "b"),
            (r"\s", " \u{a0}\u{2003}", "a"),
            (r"[\u0410-\u042F]", "Ж", "ж"),
            (r"[\x{1F600}-\x{1F64F}]", "😀", "a"),
        ] {
            let Ok(translation) = translate(pattern) else {
                panic!("{pattern}");
            };
            let Ok(regex) = regex::Regex::new(&format!("^(?:{})$", translation.exact)) else {
                // A name that neither Unicode nor Java knows.
                assert!(pattern.contains("L1"), "{pattern}: {}", translation.exact);
                continue;
            };
            for (text, expected) in [(members, true), (others, false)] {
                for c in text.chars() {
                    assert_eq!(regex.is_match(&c.to_string()), expected, "{pattern} {c:?}");
                }
            }
        }
    }
}
