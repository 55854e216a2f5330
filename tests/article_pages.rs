//! Web pages of many makes: how much of the story is found, and what else is taken for
//! it; pages that are broken or hostile.
#![allow(clippy::unwrap_used)] // a test may: it fails by panicking

use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use teletipo::article::{self, Article, Format, Role};

/// Pages, the stories that they were made of, and lines of these above the text.
const PAGES: &[(&str, &str, usize)] = &[
    ("newspaper-es", "02-terremoto-ica/es", 2),
    ("agency-en", "20-inflacion-argentina/en", 1),
    ("table-latin1-es", "08-huracan-orestes/es", 1),
    ("amp-en", "14-vuelta-andes/en", 1),
    ("blog-en", "10-obituario-poeta/en", 2),
    ("live-en", "04-final-copa/en", 1),
    ("fragment-es", "18-corte-idh/es", 1),
];

fn data(path: &str) -> Vec<u8> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data");
    fs::read(root.join(path)).unwrap()
}

fn counted(text: &str) -> HashMap<&str, usize> {
    let mut words = HashMap::new();
    for word in text.split_whitespace() {
        *words.entry(word).or_default() += 1;
    }
    words
}

/// Share of the words found that are right, and of the right words that are found.
fn precision_and_recall(found: &str, right: &str) -> (f64, f64) {
    let (found, right) = (counted(found), counted(right));
    let both: usize = found
        .iter()
        .map(|(word, count)| right.get(word).unwrap_or(&0).min(count))
        .sum();
    let share = |of: &HashMap<&str, usize>| both as f64 / of.values().sum::<usize>() as f64;
    (share(&found), share(&right))
}

#[test]
fn the_text_of_each_page_is_its_story() {
    for (page, story, above) in PAGES {
        let bytes = data(&format!("article/html/{page}.html"));
        let article = article::read(&bytes, page, Some(Format::Html), None).unwrap();
        let story = String::from_utf8(data(&format!("wire/{story}.txt"))).unwrap();
        let lines: Vec<&str> = story.lines().filter(|line| !line.is_empty()).collect();
        let (head, text) = lines.split_at(*above);
        let body = article.paragraphs.iter().filter(|p| p.role == Role::Body);
        let body: Vec<&str> = body.map(|p| p.span.of(&article.text)).collect();
        let (precision, recall) = precision_and_recall(&body.join("\n"), &text.join("\n"));
        println!("{page}: precision {precision:.3}, recall {recall:.3}");
        assert!(
            precision > 0.99 && recall > 0.99,
            "{page}: {precision} {recall}"
        );
        let headline = article.part(Role::Headline).unwrap_or_default();
        assert!(
            head.iter().any(|line| headline.starts_with(line)),
            "{page}: {headline}"
        );
    }
}

fn read(page: &str) -> teletipo::Result<Article> {
    article::read(page.as_bytes(), "hostile", Some(Format::Html), None)
}

/// Time that one page may take, built without optimisation on a busy machine. What took
/// more than linear time would take hours.
const PATIENCE: Duration = Duration::from_secs(60);

#[test]
fn hostile_pages_take_linear_time_and_little_stack() {
    const MANY: usize = 200_000;
    let attributes: String = (0..MANY).map(|n| format!(" a{n}")).collect();
    let formats: String = (0..MANY / 10).map(|n| format!("<b id=b{n}><i>")).collect();
    let pages = [
        (
            "elements",
            format!("<p>Lima.{}tembló.", "<div>".repeat(MANY)),
        ),
        (
            "inline",
            format!("<p>Lima {}tembló.", "<span>".repeat(MANY)),
        ),
        ("unclosed", format!("{formats}{}", "<p>x".repeat(MANY / 10))),
        ("links", "<a href=x>Lima <div>".repeat(MANY / 2)),
        ("tables", "<table><tr><td>x".repeat(MANY / 4)),
        ("cut tables", "<table>x<tr>y".repeat(MANY / 4)),
        ("lists", "<ul><li>x".repeat(MANY / 2)),
        ("forms", "<select><option>x<form>".repeat(MANY / 4)),
        ("drawings", "<svg><g><math><mi>".repeat(MANY / 8)),
        ("templates", "<template><p>x".repeat(MANY / 4)),
        (
            "ends",
            format!(
                "{}{}",
                "<div>x".repeat(MANY / 4),
                "</p></b></x>".repeat(MANY / 4)
            ),
        ),
        (
            "headings",
            "<h2><a href=x>Otra noticia larga del día</a></h2>".repeat(MANY / 20),
        ),
        (
            "captions",
            "<figure><figcaption>una foto del día</figcaption>".repeat(MANY / 20),
        ),
        (
            "names",
            "<p class='author byline related deck'>Por Ana Ruiz".repeat(MANY / 20),
        ),
        ("references", "&amp;&lt;&#0;&notit;".repeat(MANY / 4)),
        ("brackets", "<".repeat(MANY * 5)),
        ("comments", "<!--".repeat(MANY)),
        ("zeros", "\0".repeat(MANY * 5)),
        (
            "one attribute",
            format!("<p style='{}'>Lima.", "x:y;".repeat(MANY * 2)),
        ),
        ("attributes", format!("<p{attributes}>Lima.")),
        (
            "json",
            "<script type=application/ld+json>[[[[[[[[</script>".repeat(MANY / 20),
        ),
        (
            "deep json",
            format!("<script type=application/ld+json>{}", "[".repeat(MANY)),
        ),
        ("one word", "x".repeat(MANY * 10)),
    ];
    for (name, page) in pages {
        let start = Instant::now();
        let read = read(&page);
        let took = start.elapsed();
        println!("{name}: {:.1} MB in {took:.1?}", page.len() as f64 / 1e6);
        assert!(took < PATIENCE, "{name} took {took:?}");
        assert_eq!(read.is_err(), name == "attributes", "{name}");
    }
}

#[test]
fn text_is_never_lost_to_depth() {
    let deep = format!(
        "{}<p>Lima tembló.</p><p>Nadie murió.</p>",
        "<div>".repeat(5000)
    );
    assert_eq!(read(&deep).unwrap().text, "Lima tembló.\nNadie murió.\n");
}

#[test]
fn any_text_is_a_page() {
    for (page, text) in [
        ("", ""),
        ("Lima tembló", "Lima tembló\n"),
        ("<p>Lima<p>tembló", "Lima\ntembló\n"),
        ("<b>Li</b>ma<br>tem<i>bló", "Lima\ntembló\n"),
        ("<title>Solo título</title>", "Solo título\n"),
        ("<a href=x>Solo un enlace</a>", "Solo un enlace\n"),
        ("<p>a\0b &nbsp;&ntilde; &#x1F600;", "ab \u{a0}ñ 😀\n"),
        ("<pre>uno\ndos</pre><dl><dt>t<dd>d</dl>", "uno\ndos\nt\nd\n"),
        (
            "<p hidden>no</p><p style='display: none'>no</p><script>no</script><p>sí",
            "sí\n",
        ),
    ] {
        assert_eq!(read(page).unwrap().text, text, "{page}");
    }
}
