//! Messages whole, damaged, and without their frame.

use super::*;
use crate::article::Role;

const MESSAGE: &str = "\x01efe0042 3 i 12\r\nPERU-TERREMOTO\r\n\x02Tiembla Per\u{fa}\r\n\r\n   Lima, 3 may (EFE).- Tembl\u{f3}.\r\n\x03031542 GMT may 26\r\n\x04";

fn latin1(text: &str) -> Vec<u8> {
    text.chars().map(|c| c as u8).collect()
}

fn parts(bytes: &[u8], encoding: Option<&str>) -> Vec<(Role, String)> {
    let article = read(bytes, "a.iptc", encoding).unwrap_or_else(|error| panic!("{error:?}"));
    let part = |p: &crate::article::Paragraph| (p.role, p.span.of(&article.text).to_owned());
    article.paragraphs.iter().map(part).collect()
}

fn refusal(bytes: &[u8], encoding: Option<&str>) -> (String, String, Place) {
    match read(bytes, "a.iptc", encoding) {
        Err(Error::Input {
            place,
            message,
            expected,
            ..
        }) => (message, expected.unwrap_or_default(), *place),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_same_message_in_every_character_set() {
    let expected = [
        (Role::Headline, "Tiembla Perú".to_owned()),
        (Role::Body, "Lima, 3 may (EFE).- Tembló.".to_owned()),
    ];
    let dos = latin1(&MESSAGE.replace('ú', "\u{a3}").replace('ó', "\u{a2}"));
    for (bytes, encoding) in [
        (latin1(MESSAGE), None),
        (MESSAGE.as_bytes().to_vec(), None),
        ([b"\xEF\xBB\xBF", MESSAGE.as_bytes()].concat(), None),
        (dos.clone(), None),
        (dos.clone(), Some("cp850")),
        (dos, Some("IBM437")),
        (latin1(MESSAGE), Some("latin1")),
    ] {
        assert_eq!(parts(&bytes, encoding), expected, "{encoding:?}");
    }
    // What a label says goes before evidence.
    let wrong = parts(&latin1(MESSAGE), Some("cp437"));
    assert_eq!(wrong[0].1, "Tiembla Per·");
    let seven = MESSAGE.replace("Perú", "Espa|a").replace('ó', "o");
    assert_eq!(parts(seven.as_bytes(), None)[0].1, "Tiembla España");
    assert_eq!(
        parts(seven.as_bytes(), Some("ascii"))[0].1,
        "Tiembla Espa|a"
    );

    let (message, expected, place) = refusal(&latin1(MESSAGE), Some("utf-8"));
    assert!(message.contains("not valid text") && expected.contains("UTF-8"));
    assert_eq!((place.line, place.byte), (Some(3), Some(45)));
    let wide: Vec<u8> = MESSAGE.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert!(refusal(&wide, None).0.contains("UTF-16"));
    assert!(matches!(
        read(b"\x01", "a", Some("klingon")),
        Err(Error::Usage { .. })
    ));
}

#[test]
fn every_truncation_names_what_is_missing() {
    let bytes = latin1(MESSAGE);
    let stx = bytes.iter().position(|byte| *byte == frame::STX).unwrap();
    let etx = bytes.iter().position(|byte| *byte == frame::ETX).unwrap();
    for end in 1..=etx {
        let (message, expected, place) = refusal(&bytes[..end], None);
        let missing = if end <= stx { "STX" } else { "ETX" };
        assert!(expected.starts_with(missing), "{end}: {expected}");
        assert!(message.contains("starts at byte 0"), "{message}");
        assert_eq!(place.byte, Some(end as u64));
    }
    for end in etx + 1..bytes.len() {
        assert_eq!(parts(&bytes[..end], None).len(), 2, "{end}");
    }
}

#[test]
fn refusals_say_what_and_where() {
    let two = MESSAGE.repeat(3);
    for (text, message, expected, line, byte) in [
        ("", "no wire message", "IPTC 7901", 1, 0),
        (
            "Lima, 3 may.- Tembló.\nOtra línea.\n",
            "no wire message",
            "IPTC 7901",
            1,
            0,
        ),
        ("efe\x02x\x03", "no wire message", "IPTC 7901", 1, 0),
        (
            two.as_str(),
            "3 messages with text",
            "the second starts here",
            7,
            105,
        ),
        (
            "\x01efe1 4 i 0\x02\r\n\x03\x04",
            "no text between STX and ETX",
            "a story",
            0,
            0,
        ),
        ("\x01\x02\x03\x04", "no text", "a story", 0, 0),
        (
            "x\n\x01efe1 4 i 9\n\x02Uno.\x04",
            "starts at byte 2 breaks off",
            "ETX",
            3,
            19,
        ),
        (
            "\x01efe1 4 i 9\n\x01efe2 4 i 9\n\x02a\x03",
            "starts at byte 0 breaks off",
            "STX",
            2,
            12,
        ),
        ("\x02\x03\x01", "breaks off inside its header", "STX", 1, 3),
    ] {
        let (said, wanted, place) = refusal(text.as_bytes(), None);
        assert!(said.contains(message), "{text:?}: {said}");
        assert!(wanted.contains(expected), "{text:?}: {wanted}");
        let found = (place.line.unwrap_or(0), place.byte.unwrap_or(0));
        assert_eq!(found, (line, byte), "{text:?}");
    }
}

#[test]
fn a_lost_frame_leaves_the_header_lines() {
    for text in [
        "\nefe0042 3 i 12\nPERU-TERREMOTO\n\nTiembla Perú\n\n   Lima, 3 may (EFE).- Tembló.\n",
        "V0042 int--\nr i   BC-Peru-Quake 1stLd   05-03 0012\n^BC-Peru-Quake, 1st Ld, 12<\n^Tiembla Perú<\n\tLima, 3 may (EFE).- Tembló.\n\n\tAP-WS-05-03-26 1122EDT<\n",
    ] {
        let expected = [
            (Role::Headline, "Tiembla Perú".to_owned()),
            (Role::Body, "Lima, 3 may (EFE).- Tembló.".to_owned()),
        ];
        assert_eq!(parts(text.as_bytes(), None), expected);
        let metadata = read(text.as_bytes(), "a", None).unwrap().metadata;
        assert!(metadata.id.is_some() && metadata.slug.is_some());
    }
}

#[test]
fn odd_messages_are_read_soundly() {
    let deep = format!("\x01x\n\x02{}\x03", "^".repeat(200_000));
    let long = format!("\x01x\n\x02{}\x03", "palabra ".repeat(200_000));
    let marks = format!("\x01x\n\x02{}\x03", "^a<".repeat(50_000));
    let kills = format!("\x01x\n\x02{}\x03", "a \x18".repeat(50_000));
    let begun = format!("\x01x\n\x02a{}\x03", "\x0c".repeat(50_000));
    let escapes = format!("\x01x\n\x02a{}\x03", "\x1b".repeat(50_000));
    for text in [long, marks, kills, begun, escapes] {
        let article = read(text.as_bytes(), "a", None).unwrap();
        assert!(!article.text.contains(|c: char| c.is_control() && c != '\n'));
    }
    assert!(read(deep.as_bytes(), "a", None).is_err());
}
