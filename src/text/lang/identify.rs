//! Which language a text is in: by its small words where they speak clearly, else by
//! its letters.

use super::Lang;
use super::function_words::{Count, OWN_WORD};

/// How many bytes of a text the identifier looks at: enough to be sure, and the
/// same work for a story, for a ten-megabyte line and for a stream.
const LOOK: usize = 8 * 1024;

/// What is least to be said for a language by its small words: two of its own.
const MIN_POINTS: u32 = 2 * OWN_WORD;

/// One word in so many is a small word of the language at least: in running text it
/// is one in two or three, in a headline one in four.
const MIN_SHARE: u32 = 6;

/// From so many words on a text that nothing can be said of is none of ours; shorter
/// ones may be a headline of names.
const LONG_TEXT: u32 = 40;

/// The language of `text`, or `None` when it is too short or unclear to tell.
///
/// ```
/// use teletipo::text::{Lang, lang::identify};
///
/// let text = "El Gobierno anunció este martes nuevas medidas contra la inflación en el país.";
/// assert_eq!(identify(text), Some(Lang::es()));
/// assert_eq!(identify("12 34"), None);
/// ```
pub fn identify(text: &str) -> Option<Lang> {
    let head = head(text);
    let count = Count::of(head);
    let (best, points, next) = count.best();
    let is_clear = points >= MIN_POINTS
        && 2 * points >= 3 * next
        && count.found(best) * MIN_SHARE >= count.words;
    if is_clear {
        return best.parse().ok();
    }
    let info = whatlang::detect(head)?;
    if !info.is_reliable() {
        return None;
    }
    let found: Lang = info.lang().code().parse().ok()?;
    // Its letters alone say little of a language whose small words are missing.
    (count.points(found.primary()) * 2 >= points || points < MIN_POINTS).then_some(found)
}

/// Which of two languages `text` is in, for a text that is likely to be in one of them:
/// decides also where [`identify`] finds the text too short to be sure among all
/// languages. `None` when nothing in the text speaks for either, or a long text speaks
/// for neither.
pub fn identify_between(text: &str, one: &Lang, other: &Lang) -> Option<Lang> {
    let head = head(text);
    let count = Count::of(head);
    let points = |lang: &Lang| count.points(lang.primary());
    let (_, most, _) = count.best();
    let (lang, lead) = match points(one) >= points(other) {
        true => (one, points(one) - points(other)),
        false => (other, points(other) - points(one)),
    };
    let is_long = count.words >= LONG_TEXT;
    let is_running = count.found(lang.primary()) * MIN_SHARE >= count.words;
    if lead > 0 && points(lang) == most && (is_running || !is_long) {
        return Some(lang.clone());
    }
    if is_long && most > 0 {
        return None;
    }
    by_letters(head, one, other)
}

fn by_letters(head: &str, one: &Lang, other: &Lang) -> Option<Lang> {
    let code = |lang: &Lang| {
        let primary = lang.primary();
        let known = whatlang::Lang::all().iter().copied();
        known.into_iter().find(|known| {
            known
                .code()
                .parse::<Lang>()
                .is_ok_and(|tag| tag.primary() == primary)
        })
    };
    let allowed: Vec<whatlang::Lang> = [one, other].into_iter().filter_map(code).collect();
    let found = whatlang::Detector::with_allowlist(allowed).detect(head)?;
    let found: Lang = found.lang().code().parse().ok()?;
    [one, other]
        .into_iter()
        .find(|lang| lang.same_language(&found))
        .cloned()
}

fn head(text: &str) -> &str {
    text.get(..text.floor_char_boundary(LOOK)).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn close_languages_are_told_apart() {
        for (lang, text) in [
            (
                "es",
                "El Gobierno anunció este martes nuevas medidas contra la inflación en el país.",
            ),
            (
                "en",
                "The government announced new measures against inflation in the country on Tuesday.",
            ),
            (
                "pt",
                "O Governo anunciou na terça-feira novas medidas contra a inflação. Segundo a ministra, os preços não vão subir mais este ano. A oposição disse que o plano chega tarde e é pouco claro.",
            ),
            (
                "gl",
                "O Goberno anunciou este martes novas medidas contra a inflación. Segundo a ministra, os prezos non van subir máis este ano. A oposición dixo que o plan chega tarde e é pouco claro.",
            ),
            (
                "gl",
                "A choiva caeu con forza sobre a costa durante toda a noite. As autoridades pecharon dúas estradas e unha ponte. Ninguén resultou ferido, pero hai danos nos portos.",
            ),
            (
                "pt",
                "A chuva caiu com força sobre o litoral durante toda a noite. As autoridades fecharam duas estradas e uma ponte. Ninguém ficou ferido, mas há danos nos portos.",
            ),
            (
                "ca",
                "El Govern va anunciar dimarts noves mesures contra la inflació. Segons la ministra, els preus no pujaran més aquest any. L'oposició diu que el pla arriba tard i que és poc clar.",
            ),
            (
                "ca",
                "La pluja va caure amb força a la costa durant tota la nit. Les autoritats van tancar dues carreteres i un pont. Ningú no va resultar ferit, però hi ha danys als ports.",
            ),
            (
                "fr",
                "Le gouvernement a annoncé mardi de nouvelles mesures contre l'inflation. Selon la ministre, les prix n'augmenteront plus cette année. L'opposition estime que le plan arrive tard.",
            ),
            (
                "it",
                "Il governo ha annunciato martedì nuove misure contro l'inflazione. Secondo la ministra, i prezzi non saliranno più quest'anno. L'opposizione dice che il piano arriva tardi.",
            ),
            (
                "de",
                "Die Regierung kündigte am Dienstag neue Maßnahmen gegen die Inflation an. Nach Angaben der Ministerin steigen die Preise in diesem Jahr nicht weiter. Die Opposition nannte den Plan unklar.",
            ),
            (
                "ro",
                "Guvernul a anunțat marți noi măsuri împotriva inflației. Potrivit ministrului, prețurile nu vor mai crește anul acesta. Opoziția spune că planul vine prea târziu și este neclar.",
            ),
            (
                "nl",
                "De regering kondigde dinsdag nieuwe maatregelen tegen de inflatie aan. Volgens de minister stijgen de prijzen dit jaar niet verder. De oppositie noemde het plan onduidelijk.",
            ),
        ] {
            assert_eq!(
                identify(text).map(String::from).as_deref(),
                Some(lang),
                "{text}"
            );
        }
        assert_eq!(identify("12 34"), None);
    }

    #[test]
    fn short_texts_are_one_of_the_two() {
        let between = |text| identify_between(text, &Lang::es(), &Lang::en());
        assert_eq!(between("La casa"), Some(Lang::es()));
        assert_eq!(between("The house"), Some(Lang::en()));
        assert_eq!(between("12 34"), None);
        let german = "Die Regierung kündigte am Dienstag neue Maßnahmen gegen die Inflation an. ";
        assert_eq!(between(&german.repeat(5)), None);
    }
}
