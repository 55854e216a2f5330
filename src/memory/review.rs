//! The review of a story's alignment: one step is one version of the story.
//!
//! A step takes the beads of the last version, changes some ([`Review`]) and stores them
//! as a version of the kind [`RevisionKind::Review`], whose note says what was done. To
//! undo a step is to store the beads of the version before it once more: nothing is ever
//! taken out of the past. Which version that is follows from the notes alone, so that
//! undoing goes on where it was left, whoever did it last ([`Past`]).
//!
//! Every step names the version that it was made from. Where somebody else was faster
//! nothing is stored ([`Error::Conflict`]).

use std::fmt;

use jiff::Timestamp;

use crate::align::Bead;
use crate::align::review::{Edit, Review, Shift, carried};
use crate::error::{Error, Result};
use crate::memory::{
    RevisionKind, Side, Store, StoryInfo, StoryRecord, StoryRevision, StoryVersion,
};

/// Times that a story is read anew where it changes while it is read.
const ATTEMPTS: u32 = 4;

/// A story with its versions, all as of one moment.
#[derive(Clone, Debug)]
pub struct Standing {
    /// The story.
    pub info: StoryInfo,
    /// The version that was asked for, else the one that the story is at.
    pub version: StoryVersion,
    /// All versions, oldest first.
    pub revisions: Vec<StoryRevision>,
}

impl Standing {
    /// Reads a story; none where there is none, or not that version of it.
    ///
    /// # Errors
    /// When the memory cannot be read, or the story changes faster than that can be done.
    pub fn read(store: &dyn Store, id: &str, version: Option<u32>) -> Result<Option<Standing>> {
        for _ in 0..ATTEMPTS {
            let (Some(info), Some(shown)) = (store.story(id)?, store.story_version(id, version)?)
            else {
                return Ok(None);
            };
            let revisions = store.story_revisions(id)?;
            let last = revisions.last().map(|last| last.revision);
            let is_one_moment = last == Some(info.revision)
                && (version.is_some() || shown.revision.revision == info.revision);
            if is_one_moment {
                return Ok(Some(Standing {
                    info,
                    version: shown,
                    revisions,
                }));
            }
        }
        Err(Error::memory(
            store.name(),
            "the story changes faster than it can be read",
        ))
    }
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Beads are changed.
    Edit(Edit),
    /// The alignment becomes what it was before the last step.
    Undo,
    /// It becomes what it was before the last step was undone.
    Redo,
}

/// Before the number of a version, in the note of one that undid, or did again, what came
/// after that version.
const UNDONE: &str = "undo to version ";
const REDONE: &str = "redo to version ";

/// What can be undone and done again, with the versions whose beads that brings back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Past {
    /// The version to go back to, and the one that is undone.
    pub undo: Option<(u32, u32)>,
    /// The version to go forth to.
    pub redo: Option<u32>,
}

impl Past {
    /// Reads the versions of a story, oldest first. What was stored otherwise than by a
    /// review cannot be undone by one.
    pub fn of(revisions: &[StoryRevision]) -> Past {
        // The versions whose beads stand one upon the other, and those that were undone.
        let (mut done, mut undone): (Vec<u32>, Vec<u32>) = (Vec::new(), Vec::new());
        for version in revisions {
            let note = version.note.as_deref().unwrap_or_default();
            let number = |before| note.strip_prefix(before)?.parse::<u32>().ok();
            let position = |stack: &[u32], wanted| stack.iter().rposition(|one| *one == wanted);
            if version.kind != RevisionKind::Review {
                done.clear();
                undone.clear();
                if version.aligned {
                    done.push(version.revision);
                }
            } else if let Some(at) = number(UNDONE).and_then(|number| position(&done, number)) {
                undone.extend(done.drain(at + 1..).rev());
            } else if let Some(at) = number(REDONE).and_then(|number| position(&undone, number)) {
                done.extend(undone.drain(at..).rev());
            } else {
                done.push(version.revision);
                undone.clear();
            }
        }
        Past {
            undo: match done[..] {
                [.., before, last] => Some((before, last)),
                _ => None,
            },
            redo: undone.last().copied(),
        }
    }
}

/// Why a step cannot be stored, besides what is wrong with the memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There is no story of this id, or it has no text on one side.
    NoStory,
    /// Its texts were not aligned with each other since one of them changed.
    NotAligned,
    /// The step makes no sense in this alignment.
    Step(String),
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refused::NoStory => {
                f.write_str("there is no story of this id with texts on both sides")
            }
            Refused::NotAligned => {
                f.write_str("its texts were not aligned since one of them changed")
            }
            Refused::Step(why) => f.write_str(why),
        }
    }
}

/// What a step came to: where in the alignment it was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Done {
    /// The version that it made; where it changed nothing, the one that was there.
    pub revision: u32,
    /// Index of the first bead that the step made; of the first that is another one, where
    /// something was undone.
    pub bead: usize,
}

/// Makes a step from version `based_on` of a story and stores it.
///
/// # Errors
/// [`Error::Conflict`] when the story is at another version; nothing is written then.
pub fn step(
    store: &mut dyn Store,
    story: &str,
    based_on: u32,
    step: &Step,
    author: Option<&str>,
    now: Timestamp,
) -> Result<std::result::Result<Done, Refused>> {
    let Some(version) = store.story_version(story, None)? else {
        return Ok(Err(Refused::NoStory));
    };
    if version.revision.revision != based_on {
        return Err(Error::Conflict {
            what: format!("story `{story}`"),
            expected: based_on,
            found: version.revision.revision,
        });
    }
    let Some(info) = store.story(story)? else {
        return Ok(Err(Refused::NoStory));
    };
    let Some(mut review) = review_of(&version) else {
        return Ok(Err(match (&version.source, &version.target) {
            (Some(_), Some(_)) => Refused::NotAligned,
            _ => Refused::NoStory,
        }));
    };
    let before = review.clone();
    let (bead, note) = match step {
        Step::Edit(edit) => match review.make(edit) {
            Ok(bead) => (bead, edit.to_string()),
            Err(refusal) => return Ok(Err(Refused::Step(refusal.to_string()))),
        },
        Step::Undo | Step::Redo => {
            let past = Past::of(&store.story_revisions(story)?);
            let (to, note) = match step {
                Step::Undo => (past.undo.map(|(to, _)| to), UNDONE),
                _ => (past.redo, REDONE),
            };
            let Some(to) = to else {
                return Ok(Err(Refused::Step(
                    "there is nothing left to do so".to_owned(),
                )));
            };
            let known = store.story_version(story, Some(to))?;
            let Some(earlier) = known.as_ref().and_then(review_of) else {
                return Ok(Err(Refused::NotAligned));
            };
            review = earlier;
            (first_difference(&before, &review), format!("{note}{to}"))
        }
    };
    if review == before {
        let revision = based_on;
        return Ok(Ok(Done { revision, bead }));
    }
    store.store_story(
        &StoryRecord {
            id: story,
            source: version.source,
            target: version.target,
            beads: review.beads(),
            origin: info.origin.as_deref(),
            min_confidence: info.min_confidence.unwrap_or(0.0),
            based_on: Some(based_on),
            kind: RevisionKind::Review,
            author,
            note: Some(&note),
        },
        now,
    )?;
    let revision = based_on + 1;
    Ok(Ok(Done { revision, bead }))
}

/// The review of a version; none where its texts are not aligned with each other.
pub fn review_of(version: &StoryVersion) -> Option<Review> {
    let (source, target) = (version.source.as_ref()?, version.target.as_ref()?);
    let beads = version.beads.as_ref()?;
    let beads = beads.iter().map(|(bead, _)| bead.clone());
    Some(Review::new(
        source.segments.len(),
        target.segments.len(),
        beads,
    ))
}

/// Index of the first bead of `new` that is not in `old`.
fn first_difference(old: &Review, new: &Review) -> usize {
    let same = old.beads().iter().zip(new.beads());
    let same = same.take_while(|(old, new)| old == new).count();
    same.min(new.beads().len().saturating_sub(1))
}

/// The beads of a story's last alignment that people confirmed, as far as they hold for
/// these texts: where a bead's segments are there unchanged, in their places of today.
pub fn confirmed(version: &StoryVersion, source: &Side, target: &Side) -> Vec<Bead> {
    let (Some(old_source), Some(old_target), Some(beads)) =
        (&version.source, &version.target, &version.beads)
    else {
        return Vec::new();
    };
    let beads: Vec<Bead> = beads.iter().map(|(bead, _)| bead.clone()).collect();
    if !beads.iter().any(Bead::is_confirmed) {
        return Vec::new();
    }
    carried(
        &beads,
        &Shift::between(&texts(old_source), &texts(source)),
        &Shift::between(&texts(old_target), &texts(target)),
    )
}

fn texts(side: &Side) -> Vec<&str> {
    side.segments
        .iter()
        .map(|segment| segment.text.as_str())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Versions of these kinds and notes, counted from 1.
    fn past(versions: &[(RevisionKind, &str)]) -> Past {
        let version = |(number, (kind, note)): (u32, &(RevisionKind, &str))| StoryRevision {
            revision: number,
            kind: *kind,
            author: None,
            note: Some((*note).to_owned()),
            made: Timestamp::UNIX_EPOCH,
            aligned: *note != "one side",
            units: None,
        };
        let versions: Vec<StoryRevision> = (1..).zip(versions).map(version).collect();
        Past::of(&versions)
    }

    #[test]
    fn what_can_be_undone_follows_from_the_notes() {
        use RevisionKind::{Review, Story};
        let story = (Story, "");
        let step = (Review, "merge");
        let to = |undo: Option<(u32, u32)>, redo| Past { undo, redo };
        for (versions, expected) in [
            (vec![], to(None, None)),
            (vec![story], to(None, None)),
            (vec![story, step], to(Some((1, 2)), None)),
            (vec![story, step, step], to(Some((2, 3)), None)),
            (
                vec![story, step, step, (Review, "undo to version 2")],
                to(Some((1, 2)), Some(3)),
            ),
            (
                vec![
                    story,
                    step,
                    step,
                    (Review, "undo to version 2"),
                    (Review, "undo to version 1"),
                ],
                to(None, Some(2)),
            ),
            (
                vec![
                    story,
                    step,
                    step,
                    (Review, "undo to version 2"),
                    (Review, "undo to version 1"),
                    (Review, "redo to version 2"),
                ],
                to(Some((1, 2)), Some(3)),
            ),
            // Another step ends what could be done again.
            (
                vec![story, step, (Review, "undo to version 1"), step],
                to(Some((1, 4)), None),
            ),
            // Another text, or another alignment, is where all begins.
            (vec![story, step, story], to(None, None)),
            (vec![story, step, (Story, "one side")], to(None, None)),
            // A note that names a version which is not there is a step like others.
            (
                vec![story, (Review, "undo to version 9")],
                to(Some((1, 2)), None),
            ),
        ] {
            assert_eq!(past(&versions), expected, "{versions:?}");
        }
    }
}
