//! Findings as a page: both texts with the places marked, the counts at the end.
//!
//! One file without a script; its own content policy forbids it to ask for anything.

use std::io::{self, Write};

use super::{Found, Tally};
use crate::exchange::html::safe;
use crate::text::Span;

const STYLE: &str = concat!(include_str!("../palette.css"), include_str!("page.css"));

const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

pub(super) fn start(out: &mut dyn Write, title: &str) -> io::Result<()> {
    let title = safe(title);
    write!(
        out,
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}: checks</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n\
         <header><p class=\"kicker\">Checks</p>\n<h1>{title}</h1>\n\
         <p><a href=\"#counts\">Counts</a></p></header>\n<main>\n<ol class=\"findings\">\n"
    )
}

pub(super) fn finding(out: &mut dyn Write, found: &Found<'_>) -> io::Result<()> {
    let finding = found.finding;
    let severity = finding.severity.name();
    let story = found
        .story
        .map_or_else(String::new, |story| format!(" · {}", safe(story)));
    write!(
        out,
        "<li class=\"{severity}\"><p class=\"what\"><b>{severity}</b> <code>{}</code> {}</p>\n\
         <p class=\"where\">{} · {}{story}</p>\n<p lang=\"{}\">{}</p>\n<p lang=\"{}\">{}</p>\n",
        finding.check.id(),
        safe(&finding.message),
        safe(found.origin),
        found.n,
        found.langs.0,
        marked(found.source, &finding.source),
        found.langs.1,
        marked(found.target, &finding.target),
    )?;
    if let Some(fix) = &finding.fix {
        let (old, new) = (fix.span.of(found.target), &fix.text);
        match new.is_empty() {
            true => writeln!(out, "<p class=\"fix\">Delete <del>{}</del></p>", safe(old))?,
            false => writeln!(
                out,
                "<p class=\"fix\">Write <ins>{}</ins> for <del>{}</del></p>",
                safe(new),
                safe(old)
            )?,
        }
    }
    out.write_all(b"</li>\n")
}

pub(super) fn finish(out: &mut dyn Write, tally: &Tally) -> io::Result<()> {
    write!(
        out,
        "</ol>\n<section id=\"counts\"><h2>Counts</h2>\n<p>{} pairs checked, {} with findings{}.</p>\n\
         <table><thead><tr><th scope=\"col\">Check</th><th scope=\"col\">Finds</th>\
         <th scope=\"col\">Findings</th></tr></thead>\n<tbody>\n",
        tally.pairs,
        tally.flagged,
        match tally.accepted {
            0 => String::new(),
            accepted => format!(", {accepted} accepted by the baseline"),
        }
    )?;
    for (check, count) in &tally.checks {
        writeln!(
            out,
            "<tr><th scope=\"row\"><code>{}</code></th><td>{}</td><td>{count}</td></tr>",
            check.id(),
            check.about()
        )?;
    }
    out.write_all(b"</tbody></table></section>\n</main>\n</body>\n</html>\n")
}

/// A text with places marked.
fn marked(text: &str, spans: &[Span]) -> String {
    let mut spans: Vec<Span> = spans.to_vec();
    spans.sort_unstable();
    let mut html = String::with_capacity(text.len());
    let mut done = 0;
    for span in spans.iter().filter(|span| !span.is_empty()) {
        let (start, end) = (span.start.max(done), span.end.min(text.len()));
        if start >= end {
            continue;
        }
        html.push_str(&safe(&text[done..start]));
        html.push_str("<mark>");
        html.push_str(&safe(&text[start..end]));
        html.push_str("</mark>");
        done = end;
    }
    html.push_str(&safe(&text[done..]));
    html
}
