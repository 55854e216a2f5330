//! A text that comes in pieces has the paragraphs of the whole.

use proptest::prelude::*;

use super::super::{Grouping, Paragraph, blocks, with_roles};
use super::*;
use crate::article::plain;

/// The paragraphs of a text that comes in pieces of `chunk` bytes, put together again.
fn streamed(text: &str, chunk: usize, head: usize, max_whole: usize) -> Vec<Paragraph> {
    struct Dribble<'b>(&'b [u8], usize);
    impl Read for Dribble<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            let count = self.1.min(self.0.len()).min(buffer.len());
            let (now, later) = self.0.split_at(count);
            buffer[..count].copy_from_slice(now);
            self.0 = later;
            Ok(count)
        }
    }
    let reader = TextReader::new(Dribble(text.as_bytes(), chunk), "-", Some("utf-8")).unwrap();
    let mut stream = Stream {
        head,
        max_whole,
        ..Stream::new(reader)
    };
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    let mut open = false;
    while let Some(piece) = stream.next_piece().unwrap() {
        let span = Span::new(piece.start, piece.start + piece.text.len());
        assert_eq!(span.of(text), piece.text);
        if piece.opens {
            assert!(!open);
            let role = piece.role;
            paragraphs.push(Paragraph { span, role });
        } else {
            let last = paragraphs.last_mut().unwrap();
            assert!(open);
            assert_eq!((last.span.end, last.role), (span.start, piece.role));
            last.span.end = span.end;
        }
        assert_eq!(piece.paragraph, paragraphs.len() - 1);
        open = !piece.closes;
        if let (false, Some(last)) = (open, paragraphs.last_mut()) {
            last.span = last.span.trimmed(text);
        }
    }
    assert!(!open);
    paragraphs
}

fn whole(text: &str, head: usize) -> Vec<Paragraph> {
    with_roles(text, &blocks(text, Layout::of_text(text, head)))
}

#[test]
fn wire_stories_come_out_the_same() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/wire");
    let folders = std::fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut seen = 0;
    for folder in folders.filter(|path| path.is_dir()) {
        for name in ["es.txt", "en.txt"] {
            let text = std::fs::read_to_string(folder.join(name)).unwrap();
            let expected = plain::paragraphs(&text);
            for (chunk, max_whole) in [(1, 300), (100, 256), (1 << 20, 1 << 20)] {
                let given = streamed(&text, chunk, HEAD, max_whole);
                assert_eq!(given, expected, "{} {name}", folder.display());
            }
            seen += 1;
        }
    }
    assert_eq!(seen, 22);
}

#[test]
fn a_long_line_comes_in_pieces() {
    let text = format!("Titular\n{}\nrjm/ecp\n", "palabra. ".repeat(1000));
    let reader = TextReader::new(text.as_bytes(), "-", Some("utf-8")).unwrap();
    let mut stream = Stream {
        head: 100,
        max_whole: 1000,
        ..Stream::new(reader)
    };
    let mut roles = Vec::new();
    while let Some(piece) = stream.next_piece().unwrap() {
        roles.push(piece.role);
    }
    assert_eq!(roles, [Role::Headline, Role::Body, Role::Footer]);
    assert_eq!(streamed(&text, 64, 100, 300), whole(&text, 100));
}

/// Lines of all kinds, short ones and ones that are long for a small window.
fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "",
            " ",
            "   ",
            "PERÚ TERREMOTO",
            "(Actualiza con balance)",
            "Suben a 23 los muertos",
            "Por Ana Ruiz",
            "Lima, 3 may (EFE).- Murió ayer.",
            "El sismo se sintió.",
            "rjm/ecp",
            "EFE",
            "###",
            "> ",
            "> Sin alerta de tsunami",
            "• Uno",
            "Actualizado: 8 junio 2021",
            "Lima, 3 may.-",
        ])
        .prop_map(str::to_owned),
        "[ \t]{0,4}[a-zñA-Z .]{30,60}",
        "[a-zñ .”]{195,330}",
        "[ ]{0,5}(palabra ){30,90}",
    ]
}

fn line_end() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "\n", "\n", "\n", "\r\n", "\r\r\n", "\r", "\n\n", "\u{c}", "\u{2028}", "\u{2029}", "\u{85}",
    ])
}

proptest! {
    #[test]
    fn any_text_in_any_pieces_gives_the_paragraphs_of_the_whole(
        lines in prop::collection::vec((line(), line_end()), 0..24),
        chunk in prop::sample::select(vec![1usize, 3, 17, 100, 4096]),
        head in prop::sample::select(vec![0usize, 50, 400, 100_000]),
        max_whole in prop::sample::select(vec![1usize, 210, 300, 100_000]),
    ) {
        let text: String = lines.iter().flat_map(|(line, end)| [line.as_str(), *end]).collect();
        prop_assert_eq!(streamed(&text, chunk, head, max_whole), whole(&text, head), "{:?}", text);
    }

    #[test]
    fn wrapped_text_too(
        words in prop::collection::vec("[a-zñ]{1,9},?", 20..160),
        width in 40usize..60,
        chunk in prop::sample::select(vec![1usize, 17, 4096]),
        max_whole in prop::sample::select(vec![1usize, 210, 100_000]),
    ) {
        let mut text = String::new();
        let mut column = 0;
        for word in &words {
            let length = word.chars().count();
            let fits = column + 1 + length <= width;
            text.push_str(if column == 0 { "" } else if fits { " " } else { "\n" });
            column = if fits && column > 0 { column + 1 + length } else { length };
            text.push_str(word);
        }
        let head = text.len();
        prop_assert_eq!(streamed(&text, chunk, head, max_whole), whole(&text, head), "{:?}", text);
        // Long enough, it is one paragraph but for what its last line looks like.
        let grouping = Grouping::new(Layout::of_text(&text, head));
        prop_assert!(words.len() < 60 || !grouping.is_by_line());
    }
}
