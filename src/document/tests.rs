//! Every format: nothing changes without translation, and only what was translated with it.

use super::*;

mod round_trip;

fn read(text: &str, format: DocumentFormat) -> Option<Document> {
    Document::read(text.as_bytes(), "a", format, Options::default()).ok()
}

fn written(document: &Document, replacements: &[Replacement]) -> String {
    let worth = vec![Some(Worth::Translated); document.blocks().len()];
    let out = document.written(replacements, &worth, &Lang::en()).unwrap();
    String::from_utf8(out.bytes).unwrap()
}

/// The file without translations.
fn unchanged(document: &Document) -> String {
    let out = document.written(&[], &[], &Lang::en()).unwrap();
    String::from_utf8(out.bytes).unwrap()
}

/// Every block as a whole replaced by what `translate` makes of it; tags inside go to its
/// start.
fn all(document: &Document, translate: impl Fn(&str) -> String) -> Vec<Replacement> {
    let blocks = document.blocks().iter().enumerate();
    blocks
        .map(|(number, block)| {
            let span = Span::new(0, block.text().len()).trimmed(block.text());
            let tags = block.inner(span).into_iter().map(|tag| (tag, 0)).collect();
            let text = translate(span.of(block.text()));
            Replacement {
                block: number,
                span,
                mark: String::new(),
                text: Some(Translation { text, tags }),
            }
        })
        .collect()
}

fn check(format: DocumentFormat, source: &str, expected: &str) {
    let document = read(source, format).unwrap();
    let on_one_line = |text: &str| text.to_uppercase().replace('\n', " ");
    let replacements = all(&document, on_one_line);
    assert_eq!(written(&document, &replacements), expected);
    assert_eq!(unchanged(&document), source);
}

#[test]
fn the_words_of_a_page_are_replaced() {
    check(
        DocumentFormat::Html,
        "<!DOCTYPE html>\r\n<html lang=es><head><title>Uno &amp; dos</title>\
         <style>p > a {}</style></head>\n<body class=\"x\"><!-- no -->\n\
         <p title='no'>El a&ntilde;o 1 < 2 <!-- ni esto --></p><pre>no</pre>uno<br/>dos\
         <ul><li>A<ul><li>b</ul></ul><script>if (a<b) no()</script>\
         <p>a <code>no</code></p><p translate=no>no</p><div>fin",
        "<!DOCTYPE html>\r\n<html lang=es><head><title>UNO &amp; DOS</title>\
         <style>p > a {}</style></head>\n<body class=\"x\"><!-- no -->\n\
         <p title='no'>EL AÑO 1 &lt; 2 <!-- ni esto --></p><pre>no</pre>UNO<br/>DOS\
         <ul><li>A<ul><li>B</ul></ul><script>if (a<b) no()</script>\
         <p>A <code>no</code></p><p translate=no>no</p><div>FIN",
    );
}

#[test]
fn the_words_of_markdown_are_replaced() {
    check(
        DocumentFormat::Markdown,
        "---\ntitle: no\n---\n# Uno #\n\nDos\ntres.\n\n> cita\n> larga\n\n* [ ] a\n  b\n1. c\n\n\
         | k | v |\n|---|---|\n| x \\| z | `no` |\n\n```\nno\n```\n\n<div>no</div>\n\n\
         *todo*  \nfin\n\nGrande\n===\n",
        "---\ntitle: no\n---\n# UNO #\n\nDOS TRES.\n\n> CITA LARGA\n\n* [ ] A B\n1. C\n\n\
         | K | V |\n|---|---|\n| X \\| Z | `no` |\n\n```\nno\n```\n\n<div>no</div>\n\n\
         *TODO*  \nFIN\n\nGRANDE\n===\n",
    );
}

#[test]
fn markdown_that_would_become_markup_is_escaped_or_stays() {
    let source = "Uno.\n\nDos.\n\n- tres\n";
    let document = read(source, DocumentFormat::Markdown).unwrap();
    let text = |text: &str| match text {
        "Uno." => "1. *One* [a](b) <i> &amp;".to_owned(),
        "Dos." => "# Two".to_owned(),
        _ => "- three".to_owned(),
    };
    let out = written(&document, &all(&document, text));
    assert_eq!(
        out,
        "1\\. \\*One\\* \\[a\\](b) \\<i> \\&amp;\n\n\\# Two\n\n- \\- three\n"
    );
}

#[test]
fn a_translation_that_would_be_other_markup_is_told() {
    // Behind a letter, a mark of emphasis that follows a full stop ends nothing.
    let source = "Uno **dos**tres.\n\nFin.\n";
    let document = read(source, DocumentFormat::Markdown).unwrap();
    let block = &document.blocks()[0];
    let tags = block.inner(Span::new(0, block.text().len()));
    let replacement = Replacement {
        block: 0,
        span: Span::new(0, block.text().len()),
        mark: String::new(),
        text: Some(Translation {
            text: "One two.three.".to_owned(),
            tags: vec![(tags[0], 4), (tags[1], 8)],
        }),
    };
    let made = document.written(&[replacement], &[], &Lang::en()).unwrap();
    assert_eq!(made.stays, [0]);
    assert_eq!(String::from_utf8(made.bytes).unwrap(), source);
}

const XLIFF: &str = "<?xml version=\"1.0\"?>\n<xliff version='1.2' xmlns='urn:x'>\n\
    <file original=\"a\" source-language=\"es\" datatype='x'><body>\n\
    <trans-unit id='1'><source>Uno <g id='1'>&amp; dos</g></source></trans-unit>\n\
    <trans-unit id='2'><source>Dos</source>\n<target state='new' xml:lang='en'/></trans-unit>\n\
    <trans-unit id='3'><source>Tres</source><target>Three</target></trans-unit>\n\
    <trans-unit id='4' translate='no'><source>no</source></trans-unit>\n\
    <trans-unit id='5'><source>Hay</source><seg-source><mrk mid='1' mtype='seg'>Hay</mrk>\
    </seg-source><alt-trans><source>no</source><target>no</target></alt-trans></trans-unit>\n\
    </body></file></xliff>\n";

#[test]
fn empty_targets_of_xliff_are_filled() {
    let document = read(XLIFF, DocumentFormat::Xliff).unwrap();
    assert_eq!(document.source_lang(), Some(&Lang::es()));
    assert_eq!(document.blocks().len(), 3);
    let out = written(&document, &all(&document, str::to_uppercase));
    let expected = XLIFF
        .replace("<file ", "<file target-language=\"en\" ")
        .replace(
            "dos</g></source>",
            "dos</g></source><target state=\"translated\"><g id='1'></g>UNO &amp; DOS</target>",
        )
        .replace(
            "<target state='new' xml:lang='en'/>",
            "<target state='translated' xml:lang='en'>DOS</target>",
        )
        .replace(
            "</seg-source>",
            "</seg-source><target state=\"translated\"><mrk mid='1' mtype='seg'>HAY</mrk></target>",
        );
    assert_eq!(out, expected);
    assert_eq!(unchanged(&document), XLIFF);
}

#[test]
fn segments_of_the_second_xliff_are_filled() {
    let source = "<xliff version=\"2.1\" srcLang=\"es\" trgLang=\"en\"><file id=\"f\"><unit id=\"u\">\
         <mtc:matches><mtc:match><source>no</source><target>no</target></mtc:match></mtc:matches>\
         <segment id=\"1\"><source>Uno <pc id=\"1\">dos</pc></source></segment>\
         <ignorable><source> </source></ignorable>\
         <segment state=\"initial\"><source>Tres<ph id=\"2\"/></source><target></target></segment>\
         <segment state=\"final\"><source>Seis</source><target>Six</target></segment>\
         </unit></file></xliff>";
    let document = read(source, DocumentFormat::Xliff).unwrap();
    let out = written(&document, &all(&document, str::to_uppercase));
    let expected = source
        .replace("<segment id", "<segment state=\"translated\" id")
        .replace("\"initial\"", "\"translated\"")
        .replace(
            "</pc></source>",
            "</pc></source><target><pc id=\"1\"></pc>UNO DOS</target>",
        )
        .replace("<target></target>", "<target>TRES<ph id=\"2\"/></target>");
    assert_eq!(out, expected);
}

#[test]
fn empty_messages_of_po_are_filled() {
    let source = "msgid \"\"\nmsgstr \"\"\n\"Language: en\\n\"\n\n#: a.c:1\n#, c-format\n\
         msgid \"Uno \\\"%s\\\"\"\nmsgstr \"\"\n\nmsgctxt \"m\"\nmsgid \"\"\n\"Dos\\n\"\n\"tres\\n\"\n\
         msgstr \"\"\n\nmsgid \"x\"\nmsgstr \"y\"\n\nmsgid \"a\"\nmsgid_plural \"b\"\n\
         msgstr[0] \"\"\nmsgstr[1] \"\"\n#~ msgid \"old\"\n#~ msgstr \"\"\n";
    let document = read(source, DocumentFormat::Po).unwrap();
    assert_eq!(document.target_lang(), Some(&Lang::en()));
    assert_eq!((document.blocks().len(), document.plurals()), (2, 1));
    let replacements = all(&document, str::to_uppercase);
    let worth = [Some(Worth::Review), Some(Worth::Review)];
    let out = document
        .written(&replacements, &worth, &Lang::en())
        .unwrap()
        .bytes;
    let expected = source
        .replace("c-format", "c-format, fuzzy")
        .replace(
            "%s\\\"\"\nmsgstr \"\"",
            "%s\\\"\"\nmsgstr \"UNO \\\"%S\\\"\"",
        )
        .replace("msgctxt", "#, fuzzy\nmsgctxt")
        .replace(
            "tres\\n\"\nmsgstr \"\"",
            "tres\\n\"\nmsgstr \"\"\n\"DOS\\n\"\n\"TRES\\n\"",
        );
    assert_eq!(String::from_utf8(out).unwrap(), expected);
    assert!(read("msgid \"a\nmsgstr \"\"\n", DocumentFormat::Po).is_none());
}
