//! The XML reader under every format that is XML.

use std::io::BufReader;

use teletipo::Result;
use teletipo::xml::{Event, Limits, Reader, escape};

use super::{NAME, refusal};

/// An event with its data.
#[derive(Debug, PartialEq)]
enum Owned {
    Start(String, Vec<(String, String)>),
    Text(String),
    End(String),
}

/// Small ones, so that files of the fuzzer's size come up against them.
const LIMITS: Limits = Limits {
    depth: 40,
    attributes: 20,
    text: 4 << 10,
    size: 48 << 10,
};

/// The events do not depend on how the bytes come in, are balanced and within the
/// limits, and a file written from them gives them again.
pub fn xml(bytes: &[u8]) {
    let whole = events(bytes, bytes.len() + 1, LIMITS);
    for step in [1, 5] {
        match (&whole, &events(bytes, step, LIMITS)) {
            (Ok(whole), Ok(pieces)) => assert_eq!(whole, pieces),
            (Err(whole), Err(pieces)) => assert_eq!(refusal(whole), refusal(pieces)),
            (whole, pieces) => panic!("{whole:?} as a whole, {pieces:?} in pieces"),
        }
    }
    if let Err(error) = &whole {
        let (line, column, byte, _) = refusal(error);
        assert!(line.is_some() && column.is_some());
        assert!(byte.is_some_and(|byte| byte <= bytes.len() as u64));
    }
    let Ok(events_of_file) = whole else { return };
    check(&events_of_file);
    let again = events(&written(&events_of_file), 64, Limits::default());
    assert_eq!(again.ok(), Some(events_of_file));
}

fn events(bytes: &[u8], step: usize, limits: Limits) -> Result<Vec<Owned>> {
    let mut reader = Reader::new(BufReader::with_capacity(step, bytes), NAME, limits);
    let mut out = Vec::new();
    loop {
        out.push(match reader.event()? {
            Event::Start(element) => {
                let attributes = element.attributes().iter();
                let attributes = attributes.map(|one| (one.name.clone(), one.value.clone()));
                Owned::Start(element.name().to_owned(), attributes.collect())
            }
            Event::Text(text) => Owned::Text(text.to_owned()),
            Event::End(name) => Owned::End(name.to_owned()),
            Event::Eof => return Ok(out),
        });
    }
}

fn check(events: &[Owned]) {
    let mut open = Vec::new();
    let mut roots = 0;
    for event in events {
        match event {
            Owned::Start(name, attributes) => {
                roots += usize::from(open.is_empty());
                open.push(name);
                assert!(open.len() <= LIMITS.depth);
                assert!(attributes.len() <= LIMITS.attributes);
                for (at, (name, value)) in attributes.iter().enumerate() {
                    assert!(value.chars().all(escape::is_allowed));
                    assert!(attributes[..at].iter().all(|(other, _)| other != name));
                }
            }
            Owned::Text(text) => {
                assert!(!open.is_empty() && !text.is_empty());
                assert!(text.len() <= LIMITS.text);
                assert!(text.chars().all(escape::is_allowed));
            }
            Owned::End(name) => assert_eq!(open.pop(), Some(name)),
        }
    }
    assert_eq!((open.len(), roots), (0, 1));
}

fn written(events: &[Owned]) -> Vec<u8> {
    let mut out = String::new();
    for event in events {
        match event {
            Owned::Start(name, attributes) => {
                out += &format!("<{name}");
                for (name, value) in attributes {
                    out += &format!(" {name}=\"");
                    assert_eq!(escape::attribute(value, &mut out), 0);
                    out.push('"');
                }
                out.push('>');
            }
            Owned::Text(text) => assert_eq!(escape::text(text, &mut out), 0),
            Owned::End(name) => out += &format!("</{name}>"),
        }
    }
    out.into_bytes()
}
