//! Tracing finds the right stories and segments in an archive of other stories. The
//! figures on a large archive are printed by `cargo bench --bench trace`.

#![allow(clippy::unwrap_used, clippy::print_stdout)] // a panic in a test is its report; it says what it skips

mod shared;
#[path = "shared/tracing.rs"]
mod tracing;

use shared::shared;
use tracing::{aligned, generated, measure, segments, tracer, wire};

/// Stories in the archive: as many as a test has time for.
const STORIES: usize = 500;

#[test]
fn each_wire_story_leads_back_to_its_source() {
    let documents = wire();
    let archive = shared("align").and_then(|data| generated(&data, STORIES));
    let tracer = tracer(segments(&archive.unwrap_or_default(), &documents));
    let figures = measure(&tracer, &documents);
    assert_eq!(figures.stories.right, documents.len());
}

#[test]
fn news_leads_back_to_its_stories_and_segments() {
    let Some(data) = shared("align") else {
        return;
    };
    let Some(archive) = generated(&data, STORIES) else {
        return;
    };
    for (set, story, segment, by_itself) in
        [("ntrex", 0.99, 0.97, 0.93), ("ntrex-wire", 0.99, 0.9, 0.87)]
    {
        let documents = aligned(&data.join(set));
        let figures = measure(&tracer(segments(&archive, &documents)), &documents);
        assert!(figures.stories.share() >= story, "{set}");
        let (context, alone) = (figures.in_context.share(), figures.alone.share());
        assert!(
            context >= segment && alone >= by_itself,
            "{set}: {context} {alone}"
        );
    }
}
