//! The handlers of the pages of one story.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use super::answer::{Asks, Sends, Told, html, ok, see};
use super::layout::Viewer;
use super::review::{self, Asked, Meanwhile, Notice, Portion, Sent, Shown};
use super::tell::count;
use super::{history, leverage};
use crate::align::review::Review;
use crate::memory::review::{Done, Refused, Standing, Step, review_of, step as make};
use crate::memory::{Store, StoryVersion};
use crate::server::access::Writer;
use crate::server::config::Means;
use crate::server::desk::Desk;
use crate::server::doubts;
use crate::server::failure::{Answer, Failure};
use crate::server::state::App;
use crate::{Error, Result};

pub(super) async fn review(
    State(app): State<App>,
    viewer: Viewer,
    Asks(asked): Asks<Asked>,
) -> Told {
    let wanted = asked.clone();
    let shown = app
        .read(move |desk| read(desk.store(), desk.means(), &wanted))
        .await
        .map_err(|it| viewer.told(it))?;
    let shown = shown.ok_or_else(|| viewer.told(unknown(&asked.id)))?;
    if let Some(address) = asked.led(&shown) {
        return Ok(see(&address));
    }
    let made = asked.did();
    let made = shown
        .revisions
        .iter()
        .find(|one| Some(one.revision) == made);
    let notice = made.cloned().map_or(Notice::Nothing, Notice::Saved);
    ok(review::render(&shown, &asked, &notice, &viewer))
}

/// What a step came to, with the story as it is then.
enum Came {
    Done(Done, Box<Shown>),
    Refused(Refused, Box<Shown>),
    Conflict(u32, Box<Shown>),
}

pub(super) async fn step(
    State(app): State<App>,
    viewer: Viewer,
    writer: Answer<Writer>,
    Sends(sent): Sends<Sent>,
) -> Told {
    let writer = writer.map_err(|it| viewer.told(it))?;
    let wrong = |what: String| {
        let hint = "go back to the page of the story, and press its buttons";
        viewer.told(Failure::bad_request(what).hint(hint))
    };
    let step = sent.step().map_err(wrong)?;
    let based_on = sent.based_on();
    let based_on =
        based_on.ok_or_else(|| wrong("the form does not say which version it is of".into()))?;
    let author = writer.author().map(str::to_owned);
    let (id, wanted, now) = (sent.id.clone(), step.clone(), app.now());
    let (means, asked) = (Arc::clone(app.means()), sent.asked());
    let came = writer
        .write(move |store| {
            let made = make(store, &id, based_on, &wanted, author.as_deref(), now);
            let shown = read(store, &means, &asked)?.map(Box::new);
            Ok(match (made, shown) {
                (Err(Error::Conflict { expected, .. }), Some(shown)) => {
                    Some(Came::Conflict(expected, shown))
                }
                (made, shown) => match (made?, shown) {
                    (_, None) => None,
                    (Ok(done), Some(shown)) => Some(Came::Done(done, shown)),
                    (Err(refused), Some(shown)) => Some(Came::Refused(refused, shown)),
                },
            })
        })
        .await
        .map_err(|it| viewer.told(it))?;
    match came {
        None => Err(viewer.told(unknown(&sent.id))),
        Some(came) => Ok(answer(came, sent, step, &viewer)),
    }
}

fn answer(came: Came, sent: Sent, step: Step, viewer: &Viewer) -> Response {
    let asked = sent.asked();
    let (status, shown, notice) = match came {
        Came::Done(done, shown) => {
            return see(&sent.then(&shown, done.bead, done.revision));
        }
        Came::Refused(refused, shown) => {
            let notice = Notice::Refused(refused.to_string());
            (StatusCode::UNPROCESSABLE_ENTITY, shown, notice)
        }
        Came::Conflict(expected, shown) => {
            let since = shown.revisions.iter();
            let since = since.filter(|version| version.revision > expected);
            let meanwhile = Meanwhile {
                since: since.cloned().collect(),
                sent,
                step,
            };
            let notice = Notice::Meanwhile(Box::new(meanwhile));
            (StatusCode::CONFLICT, shown, notice)
        }
    };
    html(status, review::render(&shown, &asked, &notice, viewer))
}

pub(super) async fn history(
    State(app): State<App>,
    viewer: Viewer,
    Asks(OfStory { id }): Asks<OfStory>,
) -> Told {
    let wanted = id.clone();
    let known = app
        .read(move |desk| {
            let store = desk.store();
            let Some(info) = store.story(&wanted)? else {
                return Ok(None);
            };
            let past = (store.story_revisions(&wanted)?, store.retractions(&wanted)?);
            Ok(Some((info, past)))
        })
        .await
        .map_err(|it| viewer.told(it))?;
    let (info, (revisions, retractions)) = known.ok_or_else(|| viewer.told(unknown(&id)))?;
    ok(history::render(&info, &revisions, &retractions, &viewer))
}

pub(super) async fn leverage(
    State(app): State<App>,
    viewer: Viewer,
    Asks(OfStory { id }): Asks<OfStory>,
) -> Told {
    let wanted = id.clone();
    let usual = app.settings().target_lang.clone();
    let counted = app
        .read_long(move |desk: &mut Desk<'_>| {
            let version = desk.store().story_version(&wanted, None)?;
            let Some(StoryVersion {
                source: Some(source),
                target,
                ..
            }) = version
            else {
                return Ok(None);
            };
            let target_lang = target.as_ref().map_or(usual, |target| target.lang.clone());
            let languages = (source.lang.clone(), target_lang);
            let counted = count(desk, vec![source.texts()], languages)?;
            Ok(Some((counted, target.is_some())))
        })
        .await
        .map_err(|it| viewer.told(it))?;
    let (counted, own) = counted.ok_or_else(|| {
        let failure = Failure::not_found(format!("of `{id}` no source text is known"));
        viewer.told(failure.hint("the list of stories shows what is known"))
    })?;
    ok(leverage::render_story(&id, &counted, own, &viewer))
}

/// The story that an address is about.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct OfStory {
    id: String,
}

fn unknown(id: &str) -> Failure {
    Failure::not_found(format!(
        "there is no story `{id}` with a text in this memory"
    ))
    .hint("look for it in the list of stories")
}

/// A story as of a moment; none where there is none, or not that version of it.
fn read(store: &dyn Store, means: &Means, asked: &Asked) -> Result<Option<Shown>> {
    let standing = Standing::read(store, &asked.id, asked.version())?;
    Ok(standing.map(|standing| {
        let review = review_of(&standing.version);
        let beads = review.as_ref().map_or(&[][..], Review::beads);
        let portion = Portion::of(beads, asked);
        let shown: Vec<usize> = portion.shown().map(|(_, number)| number).collect();
        Shown {
            doubts: doubts::of(means, &standing.version, beads, &shown),
            portion,
            review,
            version: standing.version,
            info: standing.info,
            revisions: standing.revisions,
        }
    }))
}
