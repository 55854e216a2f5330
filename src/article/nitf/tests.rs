use super::super::Paragraph;
use super::*;
use crate::xml::OwnLimits;

fn story(head: &str, body: &str) -> Article {
    let file = format!("<nitf><head>{head}</head><body>{body}</body></nitf>");
    read(file.as_bytes(), "f.xml", &OwnLimits::default()).unwrap()
}

fn parts(article: &Article) -> Vec<String> {
    let show = |p: &Paragraph| format!("{:?} {}", p.role, p.span.of(&article.text));
    article.paragraphs.iter().map(show).collect()
}

#[test]
fn the_front_has_its_roles() {
    for (front, expected) in [
        (
            "<hedline><hl1>Uno</hl1><hl2>Dos</hl2></hedline>",
            &["Headline Uno", "Subhead Dos"][..],
        ),
        (
            "<hedline><hl1><p>Uno <b>dos</b></p></hl1></hedline>",
            &["Headline Uno dos"],
        ),
        (
            "<headline><hl1>Uno<br/>dos</hl1></headline>",
            &["Headline Uno dos"],
        ),
        ("<hedline>Uno</hedline>", &["Headline Uno"]),
        (
            "<byline><byttl>Por Ana Ruiz</byttl></byline>",
            &["Byline Por Ana Ruiz"],
        ),
        (
            "<byline>Por <person>Ana Ruiz</person><byttl>Enviada</byttl></byline>",
            &["Byline Por Ana Ruiz", "Byline Enviada"],
        ),
        (
            "<byline>Por <person>Ana Ruiz</person>, <byttl>enviada</byttl></byline>",
            &["Byline Por Ana Ruiz, enviada"],
        ),
        (
            "<dateline><location><city>Lima</city><country>Perú</country></location>\
             <story.date>3 may</story.date></dateline>",
            &["Dateline Lima Perú 3 may"],
        ),
        (
            "<abstract>Uno.<p>Dos.</p></abstract>",
            &["Subhead Uno.", "Subhead Dos."],
        ),
        (
            "<dateline><story.date>20260503T171500-0500</story.date></dateline>",
            &[],
        ),
        (
            "<byline>Por ANA RUIZ<byttl>Enviada</byttl></byline>",
            &["Byline Por ANA RUIZ", "Byline Enviada"],
        ),
        ("<note><p>(Amplía)</p></note>", &["Slug (Amplía)"]),
        (
            "<rights>© <rights.owner>EFE</rights.owner><rights.type>x</rights.type></rights>",
            &["Footer © EFE"],
        ),
        ("<distributor>EFE</distributor>", &["Footer EFE"]),
        ("<new.element>Texto</new.element>", &["Body Texto"]),
    ] {
        let article = story("", &format!("<body.head>{front}</body.head>"));
        assert_eq!(parts(&article), expected, "{front}");
    }
}

#[test]
fn the_title_is_the_headline_where_there_is_no_other() {
    let lead = "<body.content><p>Texto.</p></body.content>";
    let title = "<title>Título</title>";
    assert_eq!(
        parts(&story(title, lead)),
        ["Headline Título", "Body Texto."]
    );
    let own = "<body.head><hedline><hl1>Titular</hl1></hedline></body.head>";
    assert_eq!(
        parts(&story(title, &format!("{own}{lead}"))),
        ["Headline Titular", "Body Texto."]
    );
    let inside = "<body.content><p>Título</p><p>Texto.</p></body.content>";
    assert_eq!(
        parts(&story(title, inside)),
        ["Headline Título", "Body Texto."]
    );
}

#[test]
fn metadata_is_taken_from_where_it_is_meant() {
    for (head, field, expected) in [
        (r#"<doc-id id-string="a" regsrc="EFE"/>"#, "story_id", "a"),
        (r#"<doc-id id-string="a" regsrc="EFE"/>"#, "provider", "EFE"),
        (r#"<doc.copyright holder="AP"/>"#, "provider", "AP"),
        (r#"<date.release norm="2"/>"#, "date", "2"),
        (
            r#"<date.release norm="2"/><date.issue norm="1"/>"#,
            "date",
            "1",
        ),
        (r#"<pubdata date.publication="3"/>"#, "date", "3"),
        (r#"<urgency ed-urg="4"/>"#, "urgency", "4"),
        (r#"<du-key key="K" version="7"/>"#, "slug", "K"),
        (r#"<du-key key="K" version="7"/>"#, "version", "7"),
        (r#"<meta name="slug" content="S"/>"#, "slug", "S"),
        (r#"<keyword key="PERÚ SISMO"/>"#, "slug", "PERÚ SISMO"),
        (
            r#"<docdata management-status="canceled"/>"#,
            "status",
            "canceled",
        ),
    ] {
        let map = story(head, "").metadata.to_map();
        assert_eq!(
            map.get(field).and_then(|v| v.as_str()),
            Some(expected),
            "{head}"
        );
    }
    assert!(story("<docdata/>", "").metadata.is_empty());
    let two = r#"<keyword key="a"/><keyword key="b"/>"#;
    assert!(story(two, "").metadata.is_empty());
}

#[test]
fn the_language_is_where_versions_put_it() {
    for (file, lang) in [
        ("<nitf xml:lang='es'><body xml:lang='en'/></nitf>", "es"),
        ("<nitf baselang='es-ES'><body/></nitf>", "es-ES"),
        ("<nitf><body xml:lang='en-US'/></nitf>", "en-US"),
        ("<nitf><body lang='en'/></nitf>", "en"),
        (
            "<nitf><head><meta name='language' content='es'/></head></nitf>",
            "es",
        ),
    ] {
        let article = read(file.as_bytes(), "f.xml", &OwnLimits::default()).unwrap();
        assert_eq!(
            article.lang.map(|l| l.to_string()).as_deref(),
            Some(lang),
            "{file}"
        );
    }
}

#[test]
fn machinery_stays_out() {
    let body = "<body.content><media><media-reference source='a'>a.jpg</media-reference>\
        <media-metadata name='x' value='y'/><media-object>R0lGOD</media-object>\
        <media-caption>Pie</media-caption></media><nitf-table><nitf-table-metadata>\
        <nitf-table-summary><p>no</p></nitf-table-summary></nitf-table-metadata></nitf-table>\
        <p>Uno<alt-code idsrc='x' value='y'/>.</p></body.content>";
    let head = "<key-list><keyword key='no'/></key-list><docdata><identified-content>\
        <classifier>no</classifier></identified-content></docdata>";
    assert_eq!(parts(&story(head, body)), ["Caption Pie", "Body Uno."]);
}

#[test]
fn an_empty_story_is_no_fault() {
    for file in [
        "<nitf/>",
        "<nitf><head/><body><body.content/></body></nitf>",
    ] {
        assert_eq!(
            read(file.as_bytes(), "f.xml", &OwnLimits::default()).unwrap(),
            Article::default()
        );
    }
}
