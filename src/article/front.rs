//! The front of a story as a file's header tells it: headline, byline, dateline.
//!
//! News formats say these things twice, once for machines in the header and once for
//! readers in the text; some say them in the header only. What the text lacks is put
//! before it; what it has is not said again.

use std::collections::HashSet;

use super::flow::Flow;
use super::{Article, Role};

/// Paragraphs of a text that may be its front although nothing marks them as that:
/// slug, note, headline, two subheads, byline, writer's title, dateline.
const LEADING: usize = 8;

/// What the header says, in the order in which readers see it. Empty where it says
/// nothing.
#[derive(Debug, Default)]
pub(super) struct Front {
    /// Keywords above the headline.
    pub(super) slug: String,
    /// The headline.
    pub(super) headline: String,
    /// Lines under the headline.
    pub(super) subheads: Vec<String>,
    /// Who wrote it.
    pub(super) byline: String,
    /// Place and date.
    pub(super) dateline: String,
}

impl Front {
    /// `text` with what it lacks of the front. A paragraph that says the same as the
    /// header gets the role that the header knows.
    pub(super) fn before(&self, text: Article) -> Article {
        let mut paragraphs: Vec<(Role, String)> = text
            .paragraphs
            .iter()
            .map(|found| (found.role, found.span.of(&text.text).to_owned()))
            .collect();
        let one = std::slice::from_ref;
        add(&mut paragraphs, Role::Slug, one(&self.slug));
        add(&mut paragraphs, Role::Headline, one(&self.headline));
        add(&mut paragraphs, Role::Subhead, &self.subheads);
        add(&mut paragraphs, Role::Byline, one(&self.byline));
        add(&mut paragraphs, Role::Dateline, one(&self.dateline));
        drop_repeats(&mut paragraphs);
        let mut flow = Flow::default();
        *flow.metadata() = text.metadata;
        for (role, text) in &paragraphs {
            flow.paragraph(*role, text);
        }
        let mut article = flow.finish();
        article.lang = text.lang;
        article
    }
}

/// Adds the lines of the front in this role, unless the text has them.
fn add(paragraphs: &mut Vec<(Role, String)>, role: Role, lines: &[String]) {
    // Of slugs and subheads a story has many; of the others one.
    let has_own = !matches!(role, Role::Slug | Role::Subhead)
        && paragraphs.iter().any(|(found, _)| *found == role);
    let mut lacking = Vec::new();
    for line in lines {
        let key = words(line);
        let mut leading = paragraphs.iter_mut().take(LEADING);
        match leading.find(|(_, text)| words(text) == key) {
            Some(same) if same.0 == Role::Body => same.0 = role,
            Some(_) => {}
            None if key.is_empty() || has_own => {}
            None => lacking.push((role, line.clone())),
        }
    }
    let higher = |(found, _): &&(Role, String)| rank(*found) <= rank(role);
    let at = paragraphs.iter().take_while(higher).count();
    paragraphs.splice(at..at, lacking);
}

/// Takes out lines over the text that say what another one has said, and a summary that
/// is the lead itself.
fn drop_repeats(paragraphs: &mut Vec<(Role, String)>) {
    let lead = paragraphs.iter().position(|(role, _)| *role == Role::Body);
    let mut said: HashSet<String> = HashSet::new();
    if let Some((_, text)) = lead.and_then(|lead| paragraphs.get(lead)) {
        said.insert(words(text));
    }
    let mut at = 0;
    paragraphs.retain(|(role, text)| {
        let is_front = lead.is_none_or(|lead| at < lead);
        at += 1;
        let may_go = matches!(
            role,
            Role::Slug | Role::Subhead | Role::Byline | Role::Footer
        );
        let key = words(text);
        !is_front || key.is_empty() || said.insert(key) || !may_go
    });
}

/// The order of the roles at the front of a story.
fn rank(role: Role) -> u8 {
    match role {
        Role::Slug => 0,
        Role::Headline => 1,
        Role::Subhead => 2,
        Role::Byline => 3,
        Role::Dateline => 4,
        Role::Body | Role::Caption | Role::Footer => 5,
    }
}

/// The words of a text without case, signs and spaces: by them the same line is known
/// in the header and in the text.
fn words(text: &str) -> String {
    let letters = text.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The paragraphs `role text` after the header was put before a text.
    fn joined(front: &Front, text: &[(Role, &str)]) -> Vec<String> {
        let mut flow = Flow::default();
        for (role, text) in text {
            flow.paragraph(*role, text);
        }
        let article = front.before(flow.finish());
        let show =
            |p: &super::super::Paragraph| format!("{:?} {}", p.role, p.span.of(&article.text));
        article.paragraphs.iter().map(show).collect()
    }

    fn front() -> Front {
        Front {
            slug: "PERÚ-SISMO".into(),
            headline: "Sube a 23 la cifra de muertos".into(),
            subheads: vec!["El sismo fue de 6,8".into()],
            byline: "Por Ana Ruiz".into(),
            dateline: "Lima, 3 may".into(),
        }
    }

    #[test]
    fn what_the_text_lacks_is_put_before_it() {
        assert_eq!(
            joined(&front(), &[(Role::Body, "Al menos 23 personas murieron.")]),
            [
                "Slug PERÚ-SISMO",
                "Headline Sube a 23 la cifra de muertos",
                "Subhead El sismo fue de 6,8",
                "Byline Por Ana Ruiz",
                "Dateline Lima, 3 may",
                "Body Al menos 23 personas murieron.",
            ]
        );
        assert_eq!(
            joined(&Front::default(), &[(Role::Body, "Uno.")]),
            ["Body Uno."]
        );
    }

    #[test]
    fn lines_over_the_text_stand_once() {
        let text = [
            (Role::Headline, "Titular"),
            (Role::Subhead, "¡Titular!"),
            (Role::Footer, "Agencia"),
            (Role::Byline, "Ana Ruiz"),
            (Role::Footer, "Agencia"),
            (Role::Subhead, "El lead."),
            (Role::Subhead, "—"),
            (Role::Body, "El lead."),
            (Role::Body, "El lead."),
            (Role::Footer, "Agencia"),
        ];
        assert_eq!(
            joined(&Front::default(), &text),
            [
                "Headline Titular",
                "Footer Agencia",
                "Byline Ana Ruiz",
                "Subhead —",
                "Body El lead.",
                "Body El lead.",
                "Footer Agencia"
            ]
        );
    }

    #[test]
    fn what_the_text_has_is_not_said_again() {
        let text = [
            (Role::Headline, "Otro titular"),
            (Role::Body, "Por: Ana Ruiz"),
            (Role::Body, "Lima, 3 may (EFE).- Al menos 23."),
            (Role::Subhead, "El sismo fue de «6,8»"),
        ];
        assert_eq!(
            joined(&front(), &text),
            [
                "Slug PERÚ-SISMO",
                "Headline Otro titular",
                "Byline Por: Ana Ruiz",
                "Body Lima, 3 may (EFE).- Al menos 23.",
                "Subhead El sismo fue de «6,8»",
            ]
        );
    }
}
