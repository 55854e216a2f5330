//! Who spoke: `“Is this over?” López asked` is one segment although a question ends in it.

use super::look::{char_at, skip_space};
use super::next::{First, Next};
use super::rules::Rules;

/// Most words of a speaker before the verb: `Prime Minister Ana de la Cruz asked`.
const MAX_SPEAKER: usize = 7;

/// Whether a speaker and a verb of speech follow: `“Is this over?” López asked`.
/// A sentence starter (`The minister asked`) opens a sentence of its own.
pub(super) fn follows(rules: &Rules, text: &str, next: &Next) -> bool {
    // `I` has a capital wherever it stands.
    let opens = rules.is_starter(next.word()) && next.word() != "I";
    if next.first != First::Capital || next.inverted || opens {
        return false;
    }
    let mut at = next.at;
    let mut owned = false;
    for count in 0..MAX_SPEAKER {
        let name = Next::read(text, at);
        let word = name.word();
        if word.is_empty() || name.at != at {
            return false;
        }
        if name.first == First::Small {
            if rules.is_speech_verb(word) {
                // `I asked.` attributes; `I told him the truth.` may be told by itself.
                let closed = |c| matches!(c, '.' | ',' | ';' | ':' | '—');
                let after = char_at(text, at + word.len());
                return count > 0 && (next.word() != "I" || after.is_some_and(closed));
            }
            // `Ruiz's lawyer asked`: after a possessive the speaker is a common noun.
            if !owned && !NAME_PARTICLES.contains(&word) {
                return false;
            }
        }
        owned |= word.ends_with("'s") || word.ends_with("’s");
        at = skip_space(text, at + word.len());
    }
    false
}

/// Words in small letters inside names and titles.
pub(super) const NAME_PARTICLES: &[&str] = &[
    "de", "del", "la", "las", "los", "y", "of", "van", "von", "bin", "al",
];
