use super::*;
use crate::check::{Checker, Levels, Pair};
use crate::text::Lang;

const SOURCE: &str = "La OTAN <enviará> 12.500 soldados.";
const TARGET: &str = "The OTAN will <send> 12.500 troops.";

fn report(format: ReportFormat) -> String {
    let mut checker = Checker::new(&Lang::es(), &Lang::en(), Levels::default());
    let findings = checker.check(&Pair {
        source: SOURCE,
        target: TARGET,
        story: None,
    });
    assert_eq!(findings.len(), 2, "{findings:?}");
    let (mut out, mut tally) = (Vec::new(), Tally::default());
    let mut writer = ReportWriter::new(&mut out, format, "a \"title\"").unwrap();
    tally.pairs = 1;
    tally.flagged = 1;
    for finding in &findings {
        tally.add(finding);
        let found = Found {
            origin: "wire/a b.tsv",
            n: 7,
            unit: Some(3),
            story: Some("s"),
            langs: (&Lang::es(), &Lang::en()),
            source: SOURCE,
            target: TARGET,
            finding,
        };
        writer.finding(&found).unwrap();
    }
    writer.finish(&tally).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn lines_have_a_field_for_each_column() {
    let text = report(ReportFormat::Tsv);
    let widths: Vec<usize> = text.lines().map(|line| line.split('\t').count()).collect();
    assert_eq!(widths, [12, 12, 12]);
    assert!(text.contains("\tnumber_format\twarning\t"), "{text}");
    assert!(text.contains("\tNATO\n"), "{text}");
}

#[test]
fn sarif_is_json_with_rules_and_results() {
    let text = report(ReportFormat::Sarif);
    let sarif: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(sarif["version"], "2.1.0");
    let run = &sarif["runs"][0];
    assert_eq!(run["tool"]["driver"]["rules"].as_array().unwrap().len(), 16);
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), 2);
    assert_eq!(results[0]["ruleId"], "number_format");
    let place = &results[0]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "wire/a%20b.tsv");
    let empty = {
        let mut out = Vec::new();
        let writer = ReportWriter::new(&mut out, ReportFormat::Sarif, "x").unwrap();
        writer.finish(&Tally::default()).unwrap();
        out
    };
    assert!(serde_json::from_slice::<serde_json::Value>(&empty).is_ok());
}

#[test]
fn the_page_shows_texts_as_text_and_marks_the_places() {
    let page = report(ReportFormat::Html);
    assert!(
        page.contains("The <mark>OTAN</mark> will &lt;send&gt;"),
        "{page}"
    );
    assert!(
        page.contains("Write <ins>12,500</ins> for <del>12.500</del>"),
        "{page}"
    );
    assert!(page.contains("a &quot;title&quot;"), "{page}");
    assert!(
        page.contains("<p lang=\"es\">La <mark>OTAN</mark>"),
        "{page}"
    );
    assert!(page.contains("<td>1</td>"), "{page}");
}
