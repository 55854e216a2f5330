//! The handlers of the pages that are not about one story.

use axum::extract::{Extension, State};
use axum::http::{HeaderMap, HeaderName, Method, StatusCode, header};
use axum::response::{AppendHeaders, IntoResponse, Response};
use serde::Deserialize;

use super::answer::{Asks, Sends, Told, cookie, html, ok, see};
use super::counting::Counting;
use super::layout::Viewer;
use super::leverage::Counted;
use super::{concordance, figures, leverage, sign_in, start, stories};
use crate::article::plain;
use crate::matching::leverage::Leverage;
use crate::server::access::{AUTHOR_COOKIE, TOKEN_COOKIE, is_from_own_page, is_token};
use crate::server::desk::Desk;
use crate::server::failure::Failure;
use crate::server::percent;
use crate::server::state::App;
use crate::text::Lang;
use crate::{Error, Result};

pub(super) async fn start(
    State(app): State<App>,
    Extension(counting): Extension<Counting>,
    viewer: Viewer,
) -> Told {
    let read = |desk: &mut Desk<'_>| {
        let store = desk.store();
        let [unsure, newest] = start::lists();
        let lists = [store.list_stories(&unsure)?, store.list_stories(&newest)?];
        Ok((store.name(), lists))
    };
    let (name, lists) = app.read(read).await.map_err(|it| viewer.told(it))?;
    counting.begin(&app).await.map_err(|it| viewer.told(it))?;
    let figures = counting.last();
    ok(start::render(&name, &lists, figures.as_deref(), &viewer))
}

pub(super) async fn concordance(
    State(app): State<App>,
    viewer: Viewer,
    Asks(asked): Asks<concordance::Asked>,
) -> Told {
    let question = asked.clone();
    // What is wrong with the question is told beside it, and not by a page of its own.
    let found = app
        .read(move |desk| match question.search(desk.store()) {
            Err(Error::Usage { message, hint }) => Ok(Err((message, hint))),
            other => other.map(Ok),
        })
        .await
        .map_err(|it| viewer.told(it))?;
    ok(concordance::render(&asked, found, &viewer))
}

pub(super) async fn stories(
    State(app): State<App>,
    viewer: Viewer,
    Asks(asked): Asks<stories::Asked>,
) -> Told {
    let list = asked.list();
    let lines = app.read(move |desk| desk.store().list_stories(&list)).await;
    let lines = lines.map_err(|it| viewer.told(it))?;
    ok(stories::render(&asked, lines, &viewer))
}

pub(super) async fn figures(
    State(app): State<App>,
    Extension(counting): Extension<Counting>,
    viewer: Viewer,
) -> Told {
    let told = |it| viewer.told(it);
    let name = app.read(|desk| Ok(desk.store().name())).await;
    let name = name.map_err(told)?;
    let (figures, current) = counting.figures(&app).await.map_err(told)?;
    ok(figures::render(&name, figures.as_deref(), current, &viewer))
}

pub(super) async fn leverage_form(State(app): State<App>, viewer: Viewer) -> Told {
    let asked = leverage::Asked::default();
    ok(leverage::render(&asked, Ok(None), usual(&app), &viewer))
}

/// The languages of the desk.
fn usual(app: &App) -> (&Lang, &Lang) {
    let settings = app.settings();
    (&settings.source_lang, &settings.target_lang)
}

pub(super) async fn leverage(
    State(app): State<App>,
    viewer: Viewer,
    Sends(asked): Sends<leverage::Asked>,
) -> Told {
    let lang = |text: &str, usual: &Lang| match text.trim() {
        "" => Ok(usual.clone()),
        tag => tag.parse::<Lang>(),
    };
    let settings = app.settings();
    let (source, target) = (
        lang(&asked.src, &settings.source_lang),
        lang(&asked.tgt, &settings.target_lang),
    );
    let languages = match (source, target) {
        (Ok(source), Ok(target)) => (source, target),
        (Err(wrong), _) | (_, Err(wrong)) => {
            let page = leverage::render(&asked, Err(&wrong.to_string()), usual(&app), &viewer);
            return Ok(html(StatusCode::UNPROCESSABLE_ENTITY, page));
        }
    };
    let text = asked.text.clone();
    let counted = app
        .read_long(move |desk| {
            let article = plain::read(text);
            let segments = desk.means().segmenters.of(&languages.0)?.segment(&article);
            let texts = segments
                .iter()
                .map(|segment| segment.span.of(&article.text));
            count(desk, vec![texts.collect()], languages)
        })
        .await
        .map_err(|it| viewer.told(it))?;
    ok(leverage::render(
        &asked,
        Ok(Some(&counted)),
        usual(&app),
        &viewer,
    ))
}

/// The leverage of texts, given as their segments, together.
pub(super) fn count(
    desk: &mut Desk<'_>,
    texts: Vec<Vec<&str>>,
    languages: (Lang, Lang),
) -> Result<Counted> {
    let matcher = desk.matcher(&languages.0, &languages.1)?;
    let mut table = crate::matching::leverage::Table::default();
    for counted in Leverage::new(matcher, &texts, &languages.0).tables() {
        table += &counted?;
    }
    Ok(Counted {
        table,
        units: matcher.units()?,
        languages,
    })
}

pub(super) async fn sign_in_form(viewer: Viewer, headers: HeaderMap) -> Told {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let then = sign_in::then(text(header::REFERER), text(header::HOST));
    ok(sign_in::render(&then, None, &viewer))
}

/// What the form of signing in sends.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct SignsIn {
    token: String,
    name: String,
    then: String,
}

pub(super) async fn sign_in(
    State(app): State<App>,
    viewer: Viewer,
    method: Method,
    headers: HeaderMap,
    Sends(sent): Sends<SignsIn>,
) -> Told {
    if !is_from_own_page(&method, &headers) {
        return Err(viewer.told(other_site()));
    }
    let then = sign_in::checked(&sent.then);
    if !is_token(&sent.token, &app) {
        let viewer = Viewer {
            name: Some(sent.name),
            ..viewer
        };
        let page = sign_in::render(then, Some("That is not the token of this server."), &viewer);
        return Ok(html(StatusCode::FORBIDDEN, page));
    }
    let cookies = [
        cookie(TOKEN_COOKIE, sent.token.trim(), true),
        cookie(AUTHOR_COOKIE, &percent::encoded(sent.name.trim()), true),
    ];
    Ok(with_cookies(cookies, then))
}

pub(super) async fn sign_out(viewer: Viewer, method: Method, headers: HeaderMap) -> Told {
    if !is_from_own_page(&method, &headers) {
        return Err(viewer.told(other_site()));
    }
    // The name stays for the next time.
    let name = viewer.name.as_deref().unwrap_or_default();
    let cookies = [
        cookie(TOKEN_COOKIE, "", false),
        cookie(AUTHOR_COOKIE, &percent::encoded(name), true),
    ];
    Ok(with_cookies(cookies, "/"))
}

fn with_cookies(cookies: [(HeaderName, String); 2], then: &str) -> Response {
    (AppendHeaders(cookies), see(then)).into_response()
}

fn other_site() -> Failure {
    Failure::new(StatusCode::FORBIDDEN, "the form was sent from another site")
        .hint("open the page of this server itself, and do it there")
}
