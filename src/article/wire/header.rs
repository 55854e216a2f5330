//! What the header and the line after the text say about a story.
//!
//! IPTC 7901 has one line and the keywords under it:
//!
//! ```text
//! efe0042 4 i 211 optional words      source and number, priority 1–9, category, words
//! PERU-TERREMOTO
//! ```
//!
//! ANPA 1312 has two lines; between number and selector stands the control character
//! US, behind the category two of DC1 to DC4, which say how to set the text:
//!
//! ```text
//! V0042⟨US⟩int--                         service and number, selector
//! r i⟨DC3⟩⟨DC1⟩ BC-Peru-Quake 1stLd-Writethru  05-03 0211
//! ```

/// What a header states, each field as it writes it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Header {
    /// Source and message number, such as `efe0042`.
    pub(super) id: Option<String>,
    pub(super) provider: Option<String>,
    pub(super) urgency: Option<String>,
    pub(super) slug: Option<String>,
    pub(super) version: Option<String>,
    pub(super) date: Option<String>,
    pub(super) status: Option<&'static str>,
}

/// Whether a character parts the fields of a header.
fn is_gap(c: char) -> bool {
    c.is_whitespace() || c.is_control()
}

fn fields(line: &str) -> Vec<&str> {
    line.split(is_gap)
        .filter(|field| !field.is_empty())
        .collect()
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_letters(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// Letters, then digits: `efe0042`, `V0042`.
fn source_and_number(field: &str) -> Option<(&str, &str)> {
    let letters = field.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (source, number) = field.split_at_checked(letters)?;
    (is_letters(source) && is_digits(number)).then_some((source, number))
}

impl Header {
    /// Reads the header of a framed message; what fits neither standard states nothing.
    pub(super) fn read(text: &str) -> Header {
        let mut lines = text.lines().filter(|line| !fields(line).is_empty());
        let (first, second) = (lines.next().unwrap_or(""), lines.next().unwrap_or(""));
        if let Some(header) = anpa(first, second) {
            return header;
        }
        let Some(mut header) = iptc(first) else {
            return Header::default();
        };
        let keywords: Vec<&str> = std::iter::once(second)
            .chain(lines)
            .flat_map(fields)
            .collect();
        header.set_keywords(&keywords.join(" "));
        header
    }

    /// Takes the header lines from the front of a text without frame.
    pub(super) fn split_off(text: &str) -> Option<(Header, &str)> {
        let (first, rest) = next_line(text)?;
        let (second, behind) = next_line(rest)?;
        if let Some(header) = anpa(first, second) {
            return Some((header, behind));
        }
        let mut header = iptc(first)?;
        // Keywords hang together and end with a slash, or shout.
        let is_keyword = !second.trim().contains(char::is_whitespace)
            && (second.trim().ends_with('/') || second.contains('-'));
        if is_keyword {
            header.set_keywords(second.trim());
            return Some((header, behind));
        }
        Some((header, rest))
    }

    fn set_keywords(&mut self, keywords: &str) {
        let slug = keywords.trim_end_matches('/');
        self.status = status(slug);
        self.slug = (!slug.is_empty()).then(|| slug.to_owned());
    }
}

/// The first line that is not blank, and what comes behind it.
fn next_line(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_start();
    let end = text.find(['\n', '\r']).unwrap_or(text.len());
    (end > 0).then(|| text.split_at_checked(end)).flatten()
}

/// Longest category of IPTC 7901 in use, in letters.
const MAX_CATEGORY: usize = 4;

fn iptc(line: &str) -> Option<Header> {
    let fields = fields(line);
    let [id, priority, category, words, ..] = fields.as_slice() else {
        return None;
    };
    let (source, _) = source_and_number(id)?;
    let fits = matches!(priority.as_bytes(), [b'1'..=b'9'])
        && is_letters(category)
        && category.len() <= MAX_CATEGORY
        && is_digits(words);
    fits.then(|| Header {
        id: Some((*id).to_owned()),
        provider: Some(source.to_owned()),
        urgency: Some((*priority).to_owned()),
        ..Header::default()
    })
}

/// The category of ANPA 1312 whose messages are for editors only.
const ADVISORY: &str = "v";

fn anpa(first: &str, second: &str) -> Option<Header> {
    let (id, fields) = (*fields(first).first()?, fields(second));
    let [priority, category, keyword, more @ ..] = fields.as_slice() else {
        return None;
    };
    let (service, _) = source_and_number(id)?;
    let fits = service.len() == 1
        && [priority, category]
            .iter()
            .all(|code| code.len() == 1 && is_letters(code));
    if !fits {
        return None;
    }
    let (date, version) = match more.iter().position(|field| is_month_and_day(field)) {
        Some(at) => (more.get(at), more.get(..at).unwrap_or_default()),
        None => (None, more),
    };
    let version: Vec<&str> = version
        .iter()
        .copied()
        .filter(|field| !is_count(field))
        .collect();
    let version = version.join(" ");
    let advisory = category.eq_ignore_ascii_case(ADVISORY);
    Some(Header {
        id: Some(id.to_owned()),
        provider: None,
        urgency: Some((*priority).to_owned()),
        slug: Some((*keyword).to_owned()),
        date: date.map(|date| (*date).to_owned()),
        status: version_status(&version).or(advisory.then_some("advisory")),
        version: (!version.is_empty()).then_some(version),
    })
}

/// `05-03`.
fn is_month_and_day(field: &str) -> bool {
    field.split_once('-').is_some_and(|(month, day)| {
        [month, day]
            .iter()
            .all(|part| part.len() <= 2 && is_digits(part))
    })
}

/// A word count, or the number of another message (`a0584`).
fn is_count(field: &str) -> bool {
    let number = field.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    is_digits(number) && field.len() - number.len() <= 1
}

/// The keyword line at the head of an ANPA text, `BC-Peru-Quake, 1st Ld-Writethru,211`:
/// keywords and version. It opens with two letters for the cycle it is for.
pub(super) fn keyword_line(line: &str) -> Option<(String, Option<String>)> {
    let mut parts = line.split(',').map(str::trim);
    let keywords = parts.next()?;
    let cycle = keywords.split('-').next()?;
    if keywords == cycle || cycle.len() != 2 || !cycle.bytes().all(|b| b.is_ascii_uppercase()) {
        return None;
    }
    let version: Vec<&str> = parts
        .filter(|part| !part.is_empty() && !is_count(part))
        .collect();
    let version = version.join(", ");
    Some((
        keywords.to_owned(),
        (!version.is_empty()).then_some(version),
    ))
}

/// Words of which the marks of versions consist, besides ordinals.
const VERSION_WORDS: &[&str] = &[
    "actualización",
    "actualizacion",
    "add",
    "ampliación",
    "ampliacion",
    "avance",
    "correction",
    "corrección",
    "correccion",
    "insert",
    "ld",
    "lead",
    "leadall",
    "roundup",
    "sub",
    "take",
    "takes",
    "update",
    "versión",
    "version",
    "writethru",
];

/// Whether a line is the mark of a version and no more: `1ST LEAD`, `2ª versión`.
pub(super) fn is_version(line: &str) -> bool {
    let mut known = false;
    let mut words = words(line);
    words.all(|word| {
        let is_version = VERSION_WORDS.contains(&word.as_str());
        known |= is_version;
        is_version || word.starts_with(|c: char| c.is_ascii_digit()) && word.chars().count() <= 4
    }) && known
}

fn words(line: &str) -> impl Iterator<Item = String> + '_ {
    let words = line.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_lowercase)
}

const KILLS: &[&str] = &[
    "anulación",
    "anulacion",
    "anulada",
    "anulado",
    "elimination",
    "kill",
];
const HOLDS: &[&str] = &["hold", "retenida", "retener", "withhold"];
const ADVISORIES: &[&str] = &["advisory"];

/// Words that may stand beside those in a line that stops a story.
const NOTICE_WORDS: &[&str] = &[
    "atención",
    "atencion",
    "attention",
    "aviso",
    "bulletin",
    "de",
    "editors",
    "mandatory",
    "nota",
    "notice",
    "noticia",
    "story",
    "urgent",
    "urgente",
];

/// Whether a keyword line or a line of its own stops the story: `KILL KILL KILL`,
/// `BULLETIN KILL`, `AVISO DE ANULACIÓN`. A headline has other words too.
pub(super) fn status(line: &str) -> Option<&'static str> {
    let is_notice = words(line).all(|word| {
        let lists = [KILLS, HOLDS, NOTICE_WORDS];
        lists.iter().any(|list| list.contains(&word.as_str()))
    });
    if is_notice {
        version_status(line)
    } else {
        None
    }
}

/// The status that a version field names, among other words.
pub(super) fn version_status(version: &str) -> Option<&'static str> {
    let names = |list: &[&str]| words(version).any(|word| list.contains(&word.as_str()));
    match () {
        () if names(KILLS) => Some("canceled"),
        () if names(HOLDS) => Some("withheld"),
        () if names(ADVISORIES) => Some("advisory"),
        () => None,
    }
}

/// Provider and date of the line after the text: `031122 GMT may 26` of IPTC 7901,
/// `AP-WS-05-03-26 1122EDT<` of ANPA 1312.
pub(super) fn trailer(text: &str) -> Option<(Option<String>, Option<String>)> {
    let line = text
        .lines()
        .find(|line| line.contains(|c: char| c.is_ascii_digit()))?;
    let line = line.trim_matches(|c: char| is_gap(c) || matches!(c, '<' | '^'));
    if let Some(stamped) = agency_stamp(line) {
        return Some(stamped);
    }
    let starts_with_time = line.bytes().take_while(u8::is_ascii_digit).count() >= 4;
    (starts_with_time && line.len() <= MAX_DATE).then(|| (None, Some(line.to_owned())))
}

/// Longest date and time in bytes, with a zone in words.
const MAX_DATE: usize = 40;

/// `AP-WS-05-03-26 1122EDT`: agency, desk, date, time.
pub(super) fn agency_stamp(line: &str) -> Option<(Option<String>, Option<String>)> {
    let line = line.trim_matches(|c: char| is_gap(c) || matches!(c, '<' | '^'));
    let (codes, time) = line.split_once(' ')?;
    let mut codes = codes.splitn(3, '-');
    let (agency, desk, date) = (codes.next()?, codes.next()?, codes.next()?);
    let fits = is_letters(agency)
        && is_letters(desk)
        && date.split('-').count() == 3
        && date.split('-').all(is_digits)
        && time.len() <= MAX_DATE
        && time.bytes().take(4).filter(u8::is_ascii_digit).count() == 4;
    fits.then(|| (Some(agency.to_owned()), Some(format!("{date} {time}"))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn header_lines_of_both_standards() {
        for (text, shown) in [
            (
                "efe0042 4 i 211\r\nPERU-TERREMOTO\r\n",
                "efe0042 efe 4 PERU-TERREMOTO - -",
            ),
            (
                "eca062 3 pol 586 ccccb   abc 061\n\nPeru-quake/\n",
                "eca062 eca 3 Peru-quake - -",
            ),
            (
                "abc001 2 i 30 x\nKILL KILL KILL\n",
                "abc001 abc 2 KILL KILL KILL - canceled",
            ),
            (
                "V0042\x1fint--\r\nr i\x13\x11 BC-Peru-Quake 1stLd-Writethru   05-03 0211\r\n",
                "V0042 - r BC-Peru-Quake 1stLd-Writethru -",
            ),
            (
                "W0042 0039\x1fint--\nb i\x14\x12 BC-Peru-Quake KILL a0584 5-3 20\n",
                "W0042 - b BC-Peru-Quake KILL canceled",
            ),
            (
                "V0043\x1fint--\nr v\x13\x11 BC-Digest     05-03\n",
                "V0043 - r BC-Digest - advisory",
            ),
            (
                "V0044\x1fint--\nr i\x13\x11 BC-Peru-Quake 211\n",
                "V0044 - r BC-Peru-Quake - -",
            ),
            ("", "- - - - - -"),
            ("hola", "- - - - - -"),
            ("efe0042 x i 211", "- - - - - -"),
            ("\u{0}\u{1f}\u{13}", "- - - - - -"),
        ] {
            let header = Header::read(text);
            let show = |field: &Option<String>| field.clone().unwrap_or("-".into());
            let found = [
                &header.id,
                &header.provider,
                &header.urgency,
                &header.slug,
                &header.version,
            ];
            let found = found.map(show).join(" ");
            assert_eq!(
                format!("{found} {}", header.status.unwrap_or("-")),
                shown,
                "{text:?}"
            );
        }
    }

    #[test]
    fn marks_of_versions_and_stops() {
        for line in [
            "1ST LEAD",
            "2nd Ld-Writethru",
            "2ª versión",
            "AVANCE",
            "1a. ampliación",
        ] {
            assert!(is_version(line), "{line}");
        }
        for line in [
            "",
            "1",
            "Leads the race",
            "2021",
            "The final version of the story",
        ] {
            assert!(!is_version(line), "{line}");
        }
        for (line, said) in [
            ("KILL KILL KILL", Some("canceled")),
            ("AVISO DE ANULACIÓN", Some("canceled")),
            ("HOLD HOLD HOLD", Some("withheld")),
            ("POLICE KILL SUSPECT", None),
            ("URGENTE", None),
        ] {
            assert_eq!(status(line), said, "{line}");
        }
    }

    #[test]
    fn end_lines() {
        let (ap, date) = (Some("AP".to_owned()), "05-03-26 1122EDT".to_owned());
        assert_eq!(
            trailer("AP-WS-05-03-26 1122EDT<\r\n\r\n\x0c\r\n"),
            Some((ap, Some(date)))
        );
        let date = Some("031122 GMT may 26".to_owned());
        assert_eq!(
            trailer("\r\n031122 GMT may 26 \r\n\x7f\n\x7f"),
            Some((None, date))
        );
        for none in ["", "NNNN", "\x7f\x7f", "AP-WS-x-y 12", "noise 7"] {
            assert_eq!(trailer(none), None, "{none:?}");
        }
    }

    #[test]
    fn keyword_lines() {
        let found = keyword_line("BC-US--Peru-Quake, 1st Ld-Writethru,0211");
        assert_eq!(
            found,
            Some(("BC-US--Peru-Quake".into(), Some("1st Ld-Writethru".into())))
        );
        assert_eq!(
            keyword_line("AM-Peru, a0584"),
            Some(("AM-Peru".into(), None))
        );
        for none in [
            "Quake kills 14",
            "EU-wide rules, officials say".trim_start_matches("EU"),
            "X-1",
            "",
        ] {
            assert_eq!(keyword_line(none), None, "{none}");
        }
    }
}
