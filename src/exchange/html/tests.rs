use super::*;
use crate::align::{Bead, Evidence, MatchKind, MatchedPair};
use crate::text::{Lang, Span};
use proptest::prelude::*;

fn bead(source: std::ops::Range<usize>, target: std::ops::Range<usize>, p: f64) -> Bead {
    Bead {
        source,
        target,
        confidence: p,
        crossing: false,
    }
}

fn pair(segments: (usize, usize), source: (usize, usize), target: (usize, usize)) -> MatchedPair {
    let span = |(start, end)| Span { start, end };
    MatchedPair {
        source_segment: segments.0,
        source: span(source),
        target_segment: segments.1,
        target: span(target),
        kind: MatchKind::Cognate,
        weight: 1.0,
        gain: 2.25,
    }
}

fn evidence(pairs: Vec<MatchedPair>) -> Evidence {
    Evidence {
        matched: pairs.iter().map(|pair| pair.gain).sum(),
        pairs,
        words: -1.5,
        length: -2.0,
        marks: 0.0,
        prior: 0.0,
    }
}

fn page(source: &[&str], target: &[&str], beads: &[Bead], evidence: &[Evidence]) -> String {
    let owned = |texts: &[&str]| {
        texts
            .iter()
            .map(|&text| text.to_owned())
            .collect::<Vec<_>>()
    };
    let (source, target) = (owned(source), owned(target));
    let story = AlignedStory {
        title: "Sismo <en> \"Ica\"",
        source_lang: &Lang::es(),
        target_lang: &Lang::en(),
        source: &source,
        target: &target,
        beads,
        evidence,
    };
    let mut out = Vec::new();
    write(&mut out, "Review & check", &[story]).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn every_bead_is_a_band_with_its_number() {
    let page = page(
        &["uno", "dos", "tres"],
        &["one two", "extra"],
        &[
            bead(0..2, 0..1, 0.999),
            bead(2..3, 1..1, 0.8),
            bead(3..3, 1..2, 0.3),
        ],
        &[],
    );
    assert!(page.contains(
        "es to en. Segments 3 and 2. Pairs 1, segments dropped 1, added 1, least confidence 0.99."
    ));
    assert!(
        page.contains("<b>0.99</b><u></u><span>2-1</span>"),
        "never rounded up to 1.00"
    );
    assert!(page.contains("<div class=\"bead sure\" id=\"b0-0\" tabindex=\"0\" style=\"--p:99\""));
    assert!(page.contains("class=\"bead check dropped\" id=\"b0-1\""));
    assert!(page.contains("class=\"bead doubtful added\" id=\"b0-2\""));
    assert!(
        page.contains("<s>not in the translation</s>") && page.contains("<s>not in the source</s>")
    );
    for text in ["0>uno", "1>dos", "2>tres", "0>one two", "1>extra"] {
        assert!(page.contains(&format!("<p data-s={text}</p>")), "{text}");
    }
}

#[test]
fn the_least_sure_beads_are_listed_first_with_the_reason() {
    let beads = [
        bead(0..1, 0..1, 0.7),
        bead(1..2, 1..2, 0.4),
        bead(2..3, 2..3, 0.95),
    ];
    let known = [evidence(vec![]), evidence(vec![]), evidence(vec![])];
    let page = page(
        &["uno", "dos", "tres"],
        &["one", "two", "three"],
        &beads,
        &known,
    );
    let list = &page[page.find("<h3>").unwrap()..page.find("</ol>").unwrap()];
    assert_eq!(list.matches("<li>").count(), 2);
    let link = "<a href=\"#b0-1\"><b>0.40</b> <span>much like dropped, few words match, lengths far apart</span> <q dir=\"auto\">dos</q></a>";
    assert!(
        list.find(link).unwrap() < list.find("#b0-0").unwrap(),
        "{list}"
    );
    assert!(page.contains("Only unsure <b>2</b>"));
}

#[test]
fn a_page_of_sure_beads_has_nothing_to_look_at() {
    let page = page(&["uno"], &["one"], &[bead(0..1, 0..1, 0.95)], &[]);
    assert!(!page.contains("<h3>") && page.contains("Every bead of this story is sure."));
}

#[test]
fn matched_words_have_the_same_number_on_both_sides() {
    let known = [evidence(vec![pair((0, 0), (4, 9), (0, 5))])];
    let page = page(
        &["Pág niños"],
        &["niños"],
        &[bead(0..1, 0..1, 0.95)],
        &known,
    );
    // The span begins within the letter `á` plus one: bytes 5..11 would be the word.
    assert!(
        page.contains("<p data-s=0>Pág<i class=c data-n=1> niñ</i>os</p>"),
        "{page}"
    );
    assert!(page.contains("<p data-s=0><i class=c data-n=1>niño</i>s</p>"));
    assert!(page.contains(" data-g=\"2.2\">"));
    assert!(
        page.contains("<dt>matched<dd style=\"--v:2.2\">+2.2<dt>words<dd style=\"--v:-1.5\">−1.5")
    );
    assert!(page.contains("<dt>marks<dd style=\"--v:0.0\">0<dt>prior"));
}

#[test]
fn segments_that_change_places_are_tied_to_their_counterparts() {
    let crossing = Bead {
        crossing: true,
        ..bead(0..2, 0..2, 0.9)
    };
    let known = [evidence(vec![
        pair((0, 1), (0, 3), (0, 3)),
        pair((1, 0), (0, 3), (0, 3)),
    ])];
    let page = page(&["uno", "dos"], &["two", "one"], &[crossing], &known);
    assert!(page.contains("class=\"bead sure crossing tied\""));
    assert!(
        page.contains(
            "<path d=\"M0 25C50 25 50 75 100 75\"/><path d=\"M0 75C50 75 50 25 100 25\"/>"
        )
    );
    assert!(page.contains("uno</i> <em>⇄ 1</em>") && page.contains("one</i> <em>⇄ 0</em>"));
    assert!(page.contains("<span>2-2 crossing</span>"));
}

#[test]
fn text_is_escaped_and_nothing_is_asked_from_outside() {
    let hostile = "</script><script>alert('x')</script> & \u{1b}[31m<!-- ]]> \u{202e}";
    let known = [evidence(vec![pair((0, 0), (0, 9), (1, 4))])];
    let page = page(&[hostile], &["\"</p>\""], &[bead(0..1, 0..1, 0.5)], &known);
    assert!(page.contains("<i class=c data-n=1>&lt;/script&gt;</i>") || page.contains("<i class=c data-n=1>&lt;/script</i>&gt;&lt;script&gt;alert('x')&lt;/script&gt; &amp; [31m&lt;!-- ]]&gt;"));
    assert!(page.contains("&quot;<i class=c data-n=1>&lt;/p</i>&gt;&quot;"));
    assert!(page.contains("Sismo &lt;en&gt; &quot;Ica&quot;"));
    assert_eq!(page.matches("<script>").count(), 1);
    assert_eq!(page.matches("</script>").count(), 1);
    for outside in ["http://", "https://", "src=", "@import", "url("] {
        assert!(!page.contains(outside), "{outside}");
    }
}

#[test]
fn beads_beyond_the_segments_and_odd_numbers_do_no_harm() {
    let odd = Evidence {
        words: f32::NAN,
        length: f32::INFINITY,
        ..evidence(vec![
            pair((9, 9), (0, 1), (5, 2)),
            pair((0, 0), (0, 99), (1, 2)),
        ])
    };
    let page = page(
        &["uno"],
        &[],
        &[
            bead(0..5, 3..9, f64::NAN),
            bead(7..8, 0..0, -1.0),
            bead(0..1, 0..1, 2.0),
        ],
        &[odd.clone(), odd],
    );
    assert_eq!(page.matches("class=\"bead").count(), 3);
}

#[test]
fn the_script_only_uses_what_the_page_has() {
    for class in ["bead", "keys", "side", "sum", "look", "sure"] {
        assert!(
            SCRIPT.contains(class) && STYLE.contains(&format!(".{class}")),
            "{class}"
        );
    }
    assert!(!SCRIPT.contains("innerHTML") && !SCRIPT.contains("eval"));
    for text in [STYLE, SCRIPT] {
        assert!(!text.contains("</"), "the element around it would end");
    }
}

proptest! {
    #[test]
    fn any_text_and_spans_give_balanced_elements(
        source in "[<>&\"'a-cé🙂/ ]{0,20}",
        target in "(?s).{0,20}",
        spans in prop::collection::vec((0usize..24, 0usize..24, 0usize..24, 0usize..24), 0..5),
    ) {
        let pairs = spans.iter().map(|&(a, b, c, d)| pair((0, 0), (a, b), (c, d))).collect();
        let page = page(&[&source], &[&target], &[bead(0..1, 0..1, 0.5)], &[evidence(pairs)]);
        for (open, close) in [("<div", "</div>"), ("<i ", "</i>"), ("<p", "</p>"), ("<script", "</script>")] {
            prop_assert_eq!(page.matches(open).count(), page.matches(close).count(), "{}", open);
        }
    }
}
