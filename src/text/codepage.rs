//! Character sets of old wire terminals that the Encoding Standard leaves out.
//!
//! Agencies wrote on DOS machines (code pages 437 and 850) and on seven-bit lines, in
//! which the Spanish variant of ISO 646 has its letters in the place of brackets.

/// A character set in which every byte is a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CodePage {
    /// The first one of the IBM PC.
    Ibm437,
    /// The multilingual one of DOS.
    Ibm850,
    /// ISO 646 in its Spanish variant (ISO-IR 17): `|` is `ñ`, `[` is `¡`. Bytes
    /// from 0x80 are none of its characters and become U+FFFD.
    Iso646Es,
}

/// Characters 0x80 to 0xFF.
const IBM437: &str = "\
ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ\
áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐\
└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀\
αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}";

/// Characters 0x80 to 0xFF.
const IBM850: &str = "\
ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ\
áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐\
└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀\
ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}";

/// The seven-bit characters that ISO-IR 17 has in other places than ASCII.
const ISO_IR_17: [(u8, char); 8] = [
    (b'#', '£'),
    (b'@', '§'),
    (b'[', '¡'),
    (b'\\', 'Ñ'),
    (b']', '¿'),
    (b'{', '°'),
    (b'|', 'ñ'),
    (b'}', 'ç'),
];

impl CodePage {
    /// The set that a label names: `cp850`, `ibm437`, `iso646-es`, in any case.
    pub(crate) fn for_label(label: &str) -> Option<CodePage> {
        let label = label
            .trim()
            .to_ascii_lowercase()
            .replace(['-', '_', ' '], "");
        match label.as_str() {
            "cp437" | "ibm437" | "437" => Some(CodePage::Ibm437),
            "cp850" | "ibm850" | "850" => Some(CodePage::Ibm850),
            "iso646es" | "isoir17" => Some(CodePage::Iso646Es),
            _ => None,
        }
    }

    /// Its name as the IANA registers it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            CodePage::Ibm437 => "IBM437",
            CodePage::Ibm850 => "IBM850",
            CodePage::Iso646Es => "ISO646-ES",
        }
    }

    /// Bytes as text.
    pub(crate) fn decode(self, bytes: &[u8]) -> String {
        let high: Vec<char> = match self {
            CodePage::Ibm437 => IBM437.chars().collect(),
            CodePage::Ibm850 => IBM850.chars().collect(),
            CodePage::Iso646Es => Vec::new(),
        };
        let character = |byte: u8| match byte {
            0x80.. => *high.get(usize::from(byte - 0x80)).unwrap_or(&'\u{fffd}'),
            _ if self == CodePage::Iso646Es => {
                let moved = ISO_IR_17.iter().find(|(code, _)| *code == byte);
                moved.map_or(char::from(byte), |(_, character)| *character)
            }
            _ => char::from(byte),
        };
        bytes.iter().map(|byte| character(*byte)).collect()
    }
}

/// The set that a text in no Unicode encoding is in by clear evidence: seven bits in
/// which brackets are where Spanish has its letters, or eight bits that spell
/// Spanish in code page 850 and not in windows-1252. Code page 437 has those letters
/// in the same places.
pub(crate) fn by_evidence(bytes: &[u8]) -> Option<CodePage> {
    if bytes.is_ascii() {
        return is_spanish_iso646(bytes).then_some(CodePage::Iso646Es);
    }
    let windows = spanish_letters(bytes, |byte| {
        // Latin-1; windows-1252 differs only where it has no Spanish letters.
        char::from(byte)
    });
    let table: Vec<char> = IBM850.chars().collect();
    let dos = spanish_letters(bytes, |byte| {
        let index = usize::from(byte).saturating_sub(0x80);
        table.get(index).copied().unwrap_or(char::from(byte))
    });
    (dos > windows).then_some(CodePage::Ibm850)
}

/// How many of the bytes from 0x80 are Spanish where they stand: small letters inside
/// or before small letters, capitals never behind a small letter, opening marks and
/// no-break spaces between words.
fn spanish_letters(bytes: &[u8], decode: impl Fn(u8) -> char) -> usize {
    let at = |index: Option<usize>| index.and_then(|index| bytes.get(index)).copied();
    let fits = |(index, byte): (usize, &u8)| {
        let before = at(index.checked_sub(1)).unwrap_or(b' ');
        let after = at(Some(index + 1)).unwrap_or(b' ');
        let in_word = before.is_ascii_alphabetic() || after.is_ascii_alphabetic();
        match decode(*byte) {
            'á' | 'é' | 'í' | 'ó' | 'ú' | 'ü' | 'ñ' => {
                in_word && !after.is_ascii_uppercase()
            }
            'Á' | 'É' | 'Í' | 'Ó' | 'Ú' | 'Ü' | 'Ñ' => {
                in_word && !before.is_ascii_lowercase()
            }
            '¿' | '¡' => !before.is_ascii_alphanumeric(),
            '\u{a0}' => true,
            _ => false,
        }
    };
    let high = bytes
        .iter()
        .enumerate()
        .filter(|(_, byte)| !byte.is_ascii());
    high.filter(|found| fits(*found)).count()
}

/// Whether a seven-bit text can only be the Spanish variant: each `|` and `\` stands
/// in a word before a vowel, as `ñ` always does, each `[` and `]` opens an exclamation
/// or a question, and there is at least one `|`, `\` or `]`.
fn is_spanish_iso646(bytes: &[u8]) -> bool {
    let mut witnesses = 0;
    for (index, byte) in bytes.iter().copied().enumerate() {
        let before = index.checked_sub(1).and_then(|at| bytes.get(at));
        let before = before.copied().unwrap_or(b' ');
        let rest = bytes.get(index + 1..).unwrap_or_default();
        let after = rest.first().copied().unwrap_or(b' ');
        let vowel = matches!(after.to_ascii_lowercase(), b'a' | b'e' | b'i' | b'o' | b'u');
        let opens = !before.is_ascii_alphanumeric() && !after.is_ascii_whitespace();
        let fits = match byte {
            b'|' => vowel && !before.is_ascii_digit() && after.is_ascii_lowercase(),
            b'\\' => vowel && !before.is_ascii_digit() && !before.is_ascii_lowercase(),
            b']' => opens && closes(rest, b'?'),
            b'[' => opens && closes(rest, b'!'),
            b'{' | b'}' | b'#' | b'@' => false,
            _ => continue,
        };
        if !fits {
            return false;
        }
        witnesses += usize::from(byte != b'[');
    }
    witnesses > 0
}

/// Whether this mark comes before a bracket or the end of the paragraph.
fn closes(rest: &[u8], mark: u8) -> bool {
    let ends = |byte: &u8| matches!(*byte, b'[' | b']') || *byte == mark;
    rest.iter().find(|byte| ends(byte)) == Some(&mark)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_whole() {
        for (page, text) in [
            (CodePage::Ibm437, "ñandú ½ ₧\u{a0}"),
            (CodePage::Ibm850, "Ñandú Á Í ½\u{a0}"),
        ] {
            let all: Vec<char> = page
                .decode(&(0x80..=0xFF).collect::<Vec<u8>>())
                .chars()
                .collect();
            assert_eq!(all.len(), 128, "{page:?}");
            assert!(
                text.chars().all(|c| c.is_ascii() || all.contains(&c)),
                "{page:?}"
            );
        }
        assert_eq!(CodePage::Ibm850.decode(b"Per\xA3 \xB5"), "Perú Á");
        assert_eq!(
            CodePage::Iso646Es.decode(b"]A|o? [\\u! \xFF"),
            "¿Año? ¡Ñu! \u{fffd}"
        );
        assert_eq!(CodePage::for_label("CP-850"), Some(CodePage::Ibm850));
        assert_eq!(CodePage::for_label("ISO_646-ES"), Some(CodePage::Iso646Es));
        assert_eq!(CodePage::for_label("utf-8"), None);
    }

    #[test]
    fn only_clear_evidence_counts() {
        for (bytes, page) in [
            (
                &b"El a|o pasado, ]no? [Viva Espa|a!"[..],
                Some(CodePage::Iso646Es),
            ),
            (b"ESPA\\A", Some(CodePage::Iso646Es)),
            (
                b"]Por que no vino? Nadie lo sabe.",
                Some(CodePage::Iso646Es),
            ),
            (b"Se fue [dijo] y no volvio.", None),
            (b"El a|o [pasado]", None),
            (b"wins|losses 3|4", None),
            (b"C:\\archivos\\uno", None),
            (b"ana@efe.example, el a|o", None),
            (b"plain copy", None),
            (b"Per\xA3 tembl\xA2 a\xA4o", Some(CodePage::Ibm850)),
            (b"\xA8Qu\x82 pas\xA2?", Some(CodePage::Ibm850)),
            (b"Per\xFA tembl\xF3, \xBFqu\xE9 a\xF1o?", None),
            (b"\xC1lvaro dijo: \x93\xA1No!\x94", None),
            (b"de\xA0la costa", None),
            (b"10\xA0000", None),
            (b"caf\xE9", None),
        ] {
            assert_eq!(by_evidence(bytes), page, "{}", bytes.escape_ascii());
        }
    }
}
