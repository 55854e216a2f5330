//! What the memory saves on new copy: a picture and the table beside it.

use maud::{Markup, PreEscaped, html};
use serde::Deserialize;

use super::layout::{Part, Viewer, grouped, language, page, sentence, story_link};
use crate::exchange::leverage::inline_svg;
use crate::matching::leverage::{Band, Table};
use crate::text::Lang;

/// Copy that somebody pasted.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    /// The text.
    pub(super) text: String,
    /// The language that it is in and the one that it is to be translated into.
    pub(super) src: String,
    pub(super) tgt: String,
}

/// What was counted.
pub(super) struct Counted {
    pub(super) table: Table,
    /// Units that were searched.
    pub(super) units: usize,
    pub(super) languages: (Lang, Lang),
}

/// The page with the form; `usual` are the languages of the desk.
pub(super) fn render(
    asked: &Asked,
    counted: Result<Option<&Counted>, &str>,
    usual: (&Lang, &Lang),
    viewer: &Viewer,
) -> Markup {
    let body = html! {
        h1 { "Leverage" }
        p { "What the memory saves on new copy, by the bands that a translator invoices by." }
        @match counted {
            Err(wrong) => p.alert role="alert" { (sentence(wrong)) },
            Ok(None) => {}
            Ok(Some(counted)) => (result("the text", counted)),
        }
        form.paste method="post" action="/leverage" {
            label for="text" { "New copy" }
            textarea #text name="text" rows="10" required { (asked.text) }
            div.row {
                (lang_choice("src", "In", &asked.src, usual.0))
                (lang_choice("tgt", "to be translated into", &asked.tgt, usual.1))
            }
            button { "Count" }
        }
    };
    page("Leverage", Part::Leverage, viewer, &body)
}

fn lang_choice(name: &str, words: &str, given: &str, usual: &Lang) -> Markup {
    let value = if given.is_empty() {
        usual.as_str()
    } else {
        given
    };
    html! {
        label { (words) " " input name=(name) value=(value) size="6" autocapitalize="none" spellcheck="false"; }
    }
}

/// The page of a story's source text.
pub(super) fn render_story(id: &str, counted: &Counted, own: bool, viewer: &Viewer) -> Markup {
    let body = html! {
        p.kicker { "Leverage" }
        h1 { (id) }
        p.facts { a href=(story_link(id)) { "Alignment review" } }
        @if own { p { "The story is translated: its own units are in the memory, and count." } }
        (result(id, counted))
    };
    page(&format!("Leverage of {id}"), Part::Stories, viewer, &body)
}

fn result(subject: &str, counted: &Counted) -> Markup {
    let Counted {
        table,
        units,
        languages: (source, target),
    } = counted;
    let total = table.total();
    html! {
        section.figures aria-label={ "Leverage of " (subject) } {
            p.facts role="status" {
                (grouped(total.words)) " words in " (grouped(total.segments)) " segments, "
                (language(source)) " to " (language(target)) ", against " (grouped(*units as u64)) " units."
            }
            figure.scrolls tabindex="0" { (PreEscaped(inline_svg(subject, table))) }
            table {
                caption { "Words by band" }
                thead { tr { th scope="col" { "Band" } th.number scope="col" { "Segments" } th.number scope="col" { "Words" } th.number scope="col" { "Share" } } }
                tbody {
                    @for band in Band::ALL {
                        @let counts = table.of(band);
                        @let share = table.share(band);
                        tr {
                            th scope="row" { (band.name().replace('-', "–")) }
                            td.number { (grouped(counts.segments)) }
                            td.number { (grouped(counts.words)) }
                            td.number { (share / 10) "." (share % 10) " %" }
                        }
                    }
                }
            }
        }
    }
}
