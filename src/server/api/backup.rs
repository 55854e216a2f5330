//! A copy of the whole memory.

use std::io;

use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};

use crate::Error;
use crate::server::download;
use crate::server::failure::{Answer, Told};
use crate::server::state::App;

/// A copy of the memory as it stands, as a memory in one file, made while others write.
#[utoipa::path(
    get,
    path = "/backup",
    tag = "memory",
    operation_id = "backup",
    responses(
        (status = 200, description = "The file", body = String, content_type = "application/octet-stream"),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn backup(State(app): State<App>) -> Answer<Response> {
    let body = download::start(&app, move |store, out| {
        let folder = tempfile::TempDir::with_prefix("teletipo-")
            .map_err(|error| Error::io("make", "a temporary folder", error))?;
        // What is made page by page cannot be sent while it is made.
        let path = folder.path().join("memory.db");
        store.backup(&path, &mut |_, _| {})?;
        let failed = |error| Error::io("read", &path, error);
        let mut file = std::fs::File::open(&path).map_err(failed)?;
        io::copy(&mut file, out).map(drop).map_err(failed)
    })
    .await?;
    let headers = [
        (header::CONTENT_TYPE, "application/vnd.sqlite3"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"memory.db\"",
        ),
    ];
    Ok((headers, body).into_response())
}
