//! Pages for people: rendered here, complete without a script, usable by keyboard, readable
//! on a phone and in the dark.
//!
//! | module | page |
//! |---|---|
//! | `start` | the first one |
//! | `concordance` | where words occur, both sides shown |
//! | `stories` | the list of stories, the least certain first |
//! | `review` | the alignment of a story, and all that can be done to it |
//! | `history` | the versions of a story |
//! | `leverage` | what the memory saves on new copy |
//! | `figures` | growth and certainty of the memory; `counting` counts it aside |
//! | `sign_in` | who may write; `wrong`: what went wrong |
//! | `layout` | what all of them share |
//! | `answer` | markup as answers to requests |
//! | `story`, `tell` | handlers: those of one story, and the others |
//!
//! A page is made by a function of plain values, of what was asked and what the memory said;
//! the handlers read both. There is one stylesheet and one script, both served from here;
//! nothing is loaded from anywhere else. No style and no script stands in a page, so that
//! the content policy can forbid them.

use axum::Router;
use axum::extract::Extension;
use axum::http::header;
use axum::response::IntoResponse;
use axum::routing::{get, post};

use super::state::App;
use crate::exchange::CHART_STYLE;

mod answer;
mod concordance;
mod counting;
mod figures;
mod history;
mod layout;
mod leverage;
mod review;
mod sign_in;
mod start;
mod stories;
mod story;
mod tell;
mod wrong;

use counting::Counting;

const PALETTE: &str = include_str!("../../exchange/palette.css");
const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");
const ICON: &str = include_str!("page.svg");

/// The routes of all pages.
pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/", get(tell::start))
        .route("/concordance", get(tell::concordance))
        .route("/stories", get(tell::stories))
        .route("/story", get(story::review))
        .route("/story/review", post(story::step))
        .route("/story/history", get(story::history))
        .route("/story/leverage", get(story::leverage))
        .route("/leverage", get(tell::leverage_form).post(tell::leverage))
        .route("/figures", get(tell::figures))
        .route("/sign-in", get(tell::sign_in_form).post(tell::sign_in))
        .route("/sign-out", post(tell::sign_out))
        .route("/pages.css", get(style))
        .route("/pages.js", get(script))
        .route("/pages.svg", get(icon))
        .layer(Extension(Counting::default()))
}

/// What browsers may keep for a minute: a new version of the program is seen soon.
const KEPT: (header::HeaderName, &str) = (header::CACHE_CONTROL, "private, max-age=60");

async fn style() -> impl IntoResponse {
    let kind = (header::CONTENT_TYPE, "text/css; charset=utf-8");
    ([kind, KEPT], format!("{PALETTE}{CHART_STYLE}{STYLE}"))
}

async fn script() -> impl IntoResponse {
    let kind = (header::CONTENT_TYPE, "text/javascript; charset=utf-8");
    ([kind, KEPT], SCRIPT)
}

async fn icon() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "image/svg+xml"), KEPT], ICON)
}
