//! "Did you mean": the known name that a misspelled one most resembles.

/// The known word that a misspelled one most resembles, if it does at all.
pub(super) fn did_you_mean<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    /// Jaro-Winkler similarity from which a word is taken for a misspelling.
    const ALIKE: f64 = 0.8;
    let scored = known
        .iter()
        .map(|other| (strsim::jaro_winkler(word, other), *other));
    let best = scored.max_by(|one, other| one.0.total_cmp(&other.0))?;
    (best.0 >= ALIKE).then_some(best.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_like_everything() {
        assert_eq!(did_you_mean("mached", &["match", "segment"]), Some("match"));
        assert_eq!(did_you_mean("zzz", &["match", "segment"]), None);
    }
}
