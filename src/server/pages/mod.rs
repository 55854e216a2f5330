//! Pages for people.

use axum::Router;
use axum::extract::State;
use axum::response::Html;
use axum::routing::get;
use maud::{DOCTYPE, html};

use super::failure::Answer;
use super::state::App;

/// The routes of all pages.
pub(super) fn routes() -> Router<App> {
    Router::new().route("/", get(start))
}

/// The first page.
async fn start(State(app): State<App>) -> Answer<Html<String>> {
    let name = app.read(|desk| Ok(desk.store().name())).await?;
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { "teletipo" }
            }
            body {
                main {
                    h1 { "teletipo" }
                    p { (name) }
                }
            }
        }
    };
    Ok(Html(page.into_string()))
}
