//! The rules by which texts are segmented, for other tools.

use axum::http::header;
use axum::response::{IntoResponse, Response};

use super::filter::language;
use crate::segment::srx::export::export;
use crate::server::extract::Named;
use crate::server::failure::{Answer, Told};

/// The shipped segmentation rules of a language as SRX 2.0.
#[utoipa::path(
    get,
    path = "/srx/{lang}",
    tag = "texts",
    operation_id = "srx",
    params(("lang" = String, Path, description = "`es` or `en`", example = "es")),
    responses(
        (status = 200, description = "The rules", body = String, content_type = "application/xml"),
        (status = "4XX", description = "There are none of this language", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn rules(Named(lang): Named<String>) -> Answer<Response> {
    let text = export(&language("path", &lang)?)?;
    Ok(([(header::CONTENT_TYPE, "application/xml")], text).into_response())
}
