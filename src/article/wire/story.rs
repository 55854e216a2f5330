//! The text of a message as a story: headline, byline and whole paragraphs.
//!
//! Where the sender marks its headings (`^` of ANPA 1312, or the `=` with which
//! agencies close the last heading line in IPTC 7901) the marks decide; where not,
//! the head is told as in plain text. Lines are unwrapped in any case.

use super::super::flow::Flow;
use super::super::{Role, dateline, plain};
use super::header::{self, Header};
use super::line::{Line, Mark};

/// What the text says besides the story.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) slug: Option<String>,
    pub(super) version: Option<String>,
    pub(super) status: Option<&'static str>,
    /// Provider and date, where the end line stands inside the text.
    pub(super) trailer: Option<(Option<String>, Option<String>)>,
}

/// A run of lines that belong together.
enum Block {
    /// One heading, whole.
    Heading(String),
    /// A row of a table.
    Row(String),
    /// Copy: paragraphs with their line ends and indents.
    Copy(String),
}

/// Most lines before the story that a closing `=` can make headings.
const MAX_HEAD_LINES: usize = 10;

/// A heading line that the next word would have made longer than this was wrapped:
/// the shortest lines that agencies fill have 60 characters.
const HEADING_WIDTH: usize = 60;

/// Builds the story.
pub(super) fn build(lines: &[Line], header: &Header) -> (Flow, Found) {
    let mut found = Found::default();
    let mut paragraphs = classified(&blocks(lines));
    if let Some((_, last)) = paragraphs.last()
        && let Some(stamp) = header::agency_stamp(last)
    {
        found.trailer = Some(stamp);
        paragraphs.pop();
    }
    mark_end(&mut paragraphs);
    let mut flow = Flow::default();
    let is_anpa = header.provider.is_none() && header.id.is_some();
    for (index, (role, text)) in paragraphs.iter().enumerate() {
        let is_head = !matches!(role, Role::Body | Role::Footer);
        if is_head
            && found.slug.is_none()
            && (is_anpa || index == 0)
            && let Some((slug, version)) = header::keyword_line(text)
        {
            found.status = version.as_deref().and_then(header::version_status);
            (found.slug, found.version) = (Some(slug), version);
            continue;
        }
        if is_head && header::is_version(text) {
            found.version.get_or_insert_with(|| text.clone());
            continue;
        }
        if is_head {
            found.status = found.status.or(header::status(text));
        }
        flow.paragraph(*role, text);
    }
    (flow, found)
}

/// Groups the lines: headings, rows, and copy between them.
fn blocks(lines: &[Line]) -> Vec<Block> {
    let head = closed_head(lines);
    let mut blocks: Vec<Block> = Vec::new();
    // Characters of the last line of a heading that no mark has closed yet.
    let mut open: Option<usize> = None;
    let mut copied = 0;
    for (index, line) in lines.iter().enumerate() {
        let text = line.text.trim();
        let width = text.chars().count();
        let goes_on = open.is_some_and(|before| wraps(before, text))
            && line.mark == Mark::None
            && !is_byline(text);
        if text.is_empty() {
            open = None;
            if let Some(Block::Copy(copy)) = blocks.last_mut() {
                copy.push('\n');
            }
        } else if let (true, Some(Block::Heading(heading))) = (goes_on, blocks.last_mut()) {
            heading.push(' ');
            heading.push_str(text);
            open = (!line.ends).then_some(width);
        } else if line.mark == Mark::Heading || index < head {
            blocks.push(Block::Heading(text.to_owned()));
            let whole = line.ends || is_byline(text) || header::is_version(text);
            open = (!whole).then_some(width);
        } else if line.mark == Mark::Row {
            blocks.push(Block::Row(text.to_owned()));
        } else {
            let opens = line.mark == Mark::Paragraph
                || (copied < MAX_HEAD_LINES && dateline::dateline(text).is_some());
            copy(&mut blocks, line, opens);
            (open, copied) = (None, copied + 1);
        }
    }
    blocks
}

/// Adds a line of copy; `opens` says that a paragraph starts with it.
fn copy(blocks: &mut Vec<Block>, line: &Line, opens: bool) {
    if !matches!(blocks.last(), Some(Block::Copy(_))) {
        blocks.push(Block::Copy(String::new()));
    }
    let Some(Block::Copy(copy)) = blocks.last_mut() else {
        return; // one has just been pushed
    };
    if opens {
        copy.push('\n');
    }
    copy.push_str(&line.text);
    copy.push_str(if line.ends { "\n\n" } else { "\n" });
}

/// How many lines belong to a head that a `=` closes; none where headings are marked.
fn closed_head(lines: &[Line]) -> usize {
    if lines.iter().any(|line| line.mark == Mark::Heading) {
        return 0;
    }
    let mut written = lines
        .iter()
        .enumerate()
        .filter(|(_, line)| !line.is_blank());
    let closing = written
        .by_ref()
        .take(MAX_HEAD_LINES)
        .find(|(_, line)| line.centred);
    closing.map_or(0, |(index, _)| index + 1)
}

/// Whether a line of so many characters was broken because the next word did not fit.
fn wraps(width: usize, next: &str) -> bool {
    let word = next.split_whitespace().next().unwrap_or_default();
    width + 1 + word.chars().count() > HEADING_WIDTH
}

/// The paragraphs with their roles.
fn classified(blocks: &[Block]) -> Vec<(Role, String)> {
    let mut paragraphs: Vec<(Role, String)> = Vec::new();
    let mut in_head = true;
    for (index, block) in blocks.iter().enumerate() {
        match block {
            Block::Heading(text) if !text.contains(char::is_alphabetic) => {}
            Block::Heading(text) if in_head => {
                let role = head_role(text, &paragraphs, blocks.get(index + 1));
                paragraphs.push((role, text.clone()));
            }
            Block::Heading(text) => paragraphs.push((Role::Subhead, text.clone())),
            Block::Row(text) => paragraphs.push((Role::Body, text.clone())),
            Block::Copy(text) => {
                let headless = paragraphs.is_empty();
                let copy = plain::wrapped_paragraphs(text).into_iter();
                paragraphs.extend(copy.map(|paragraph| {
                    let role = match paragraph.role {
                        // The head has come already.
                        Role::Headline | Role::Slug | Role::Byline if !headless => Role::Body,
                        role => role,
                    };
                    (role, paragraph.span.of(text).to_owned())
                }));
            }
        }
        in_head &= matches!(block, Block::Heading(_));
    }
    paragraphs
}

/// A byline, also with the agency in small letters: `By Ana Ruiz, abc`.
fn is_byline(text: &str) -> bool {
    let name = text.split_once(", ").map_or(text, |(name, _)| name);
    plain::is_byline(text) || plain::is_byline(name)
}

/// A line for editors: in brackets, addressed to them, or about pictures that are sent
/// with the story (`AP Photo LIM101`).
fn is_note(text: &str) -> bool {
    const ADDRESSES: [&str; 4] = ["Eds:", "Eds.", "EDITOR", "Editor"];
    const PICTURES: [&str; 6] = ["Photo", "Photos", "Graphic", "Graphics", "Video", "Fotos"];
    plain::is_note(text)
        || ADDRESSES.iter().any(|address| text.starts_with(address))
        || text
            .split(' ')
            .nth(1)
            .is_some_and(|word| PICTURES.contains(&word))
}

/// What a heading is, by what came before it and what follows.
fn head_role(text: &str, before: &[(Role, String)], next: Option<&Block>) -> Role {
    let after_byline = before.last().is_some_and(|(role, _)| *role == Role::Byline);
    let has_headline = before.iter().any(|(role, _)| *role == Role::Headline);
    let more = matches!(next, Some(Block::Heading(next)) if !is_byline(next));
    match () {
        () if is_byline(text) => Role::Byline,
        () if is_note(text) => Role::Slug,
        // The agency or the writer's post, under the name.
        () if after_byline => Role::Byline,
        () if header::keyword_line(text).is_some() || header::is_version(text) => Role::Slug,
        () if !has_headline && more && is_label(text) => Role::Slug,
        () if has_headline => Role::Subhead,
        () => Role::Headline,
    }
}

/// A word or two in capitals (`URGENTE`, `BULLETIN`), or a notice that stops the story.
fn is_label(text: &str) -> bool {
    let words = text.split_whitespace().count();
    plain::is_in_capitals(text) && (words <= 2 || header::status(text).is_some())
}

/// How agencies open the part of a message that is for editors only.
const FOR_EDITORS: &[&str] = &[
    "The following information is not for publication",
    "The following information is not intended for publication",
];

/// Most footers under a story.
const MAX_FOOTERS: usize = 3;

/// Marks what stands under the story: notes for editors, sign-offs, end marks.
fn mark_end(paragraphs: &mut [(Role, String)]) {
    let is_notes = |text: &str| FOR_EDITORS.iter().any(|opening| text.starts_with(opening));
    let notes = paragraphs.iter().position(|(_, text)| is_notes(text));
    let end = notes.unwrap_or(paragraphs.len());
    for (role, _) in paragraphs.iter_mut().skip(end) {
        *role = Role::Footer;
    }
    let story = paragraphs.iter_mut().take(end).skip(1);
    for (role, text) in story.rev().take(MAX_FOOTERS) {
        let is_end = *role == Role::Footer || plain::is_footer(text) || is_sign_off(text);
        if !is_end || !matches!(role, Role::Body | Role::Footer | Role::Subhead) {
            break;
        }
        *role = Role::Footer;
    }
}

/// The agency and the initials of writer and desk, apart: `abc wsz jln`.
fn is_sign_off(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let is_initials = |word: &str| {
        (2..=4).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_lowercase())
    };
    (2..=5).contains(&words.clone().count()) && words.all(is_initials)
}
