//! The project folder of OmegaT: what its settings say, and where a pair goes.
//!
//! OmegaT inserts by itself what is the same as a pair of a memory in `tm/auto`; a memory
//! in `tm/penalty-NNN` loses that many points, so that its pairs are offered, and looked at,
//! but never inserted. Pairs that are sure, and those that nobody measured because they come
//! from other tools or from people, are trusted; the others lose ten points for every tenth
//! that their confidence is below.

use std::path::PathBuf;

use crate::align::SURE;
use crate::memory::Unit;
use crate::text::Lang;

/// The file of settings, by which OmegaT knows a project.
pub const SETTINGS: &str = "omegat.project";

/// Folders that a project has whatever is in it.
pub const FOLDERS: [&str; 7] = [
    "source",
    "target",
    "glossary",
    "dictionary",
    "omegat",
    "tm",
    "tm/auto",
];

/// Points that a pair loses: 0 for one that is trusted, else 10 to 90 in tens.
pub fn penalty(unit: &Unit) -> u32 {
    const TENTHS: f64 = 10.0;
    // Rounded as the memory keeps a confidence, so that 0.8 is not a little less.
    let tenths = |p: f64| ((p * 1e4).round() / 1e3).floor().clamp(0.0, TENTHS) as u32;
    unit.confidence
        .map_or(0, |p| 10 * tenths(SURE).saturating_sub(tenths(p)))
}

/// The folder in the project for pairs that lose so many points.
pub fn memory_folder(penalty: u32) -> PathBuf {
    match penalty {
        0 => PathBuf::from("tm/auto"),
        points => PathBuf::from(format!("tm/penalty-{points:03}")),
    }
}

/// The settings of a project from `source` to `target`. OmegaT cuts the paragraphs of
/// source files into sentences, which is what the memory's texts are.
pub fn settings(source: &Lang, target: &Lang) -> String {
    let (source_words, target_words) = (tokenizer(source), tokenizer(target));
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <omegat>\n\
         <project version=\"1.0\">\n\
         <source_dir>__DEFAULT__</source_dir>\n\
         <target_dir>__DEFAULT__</target_dir>\n\
         <tm_dir>__DEFAULT__</tm_dir>\n\
         <glossary_dir>__DEFAULT__</glossary_dir>\n\
         <glossary_file>__DEFAULT__</glossary_file>\n\
         <dictionary_dir>__DEFAULT__</dictionary_dir>\n\
         <source_lang>{source}</source_lang>\n\
         <target_lang>{target}</target_lang>\n\
         <source_tok>{source_words}</source_tok>\n\
         <target_tok>{target_words}</target_tok>\n\
         <sentence_seg>true</sentence_seg>\n\
         <support_default_translations>true</support_default_translations>\n\
         <remove_tags>false</remove_tags>\n\
         </project>\n\
         </omegat>\n"
    )
}

/// The class by which OmegaT finds the words of a language.
fn tokenizer(lang: &Lang) -> String {
    let name = match lang.primary() {
        "ar" => "LuceneArabic",
        "ca" => "LuceneCatalan",
        "de" => "LuceneGerman",
        "en" => "LuceneEnglish",
        "es" => "LuceneSpanish",
        "eu" => "LuceneBasque",
        "fr" => "LuceneFrench",
        "gl" => "LuceneGalician",
        "it" => "LuceneItalian",
        "nl" => "LuceneDutch",
        "pt" => "LucenePortuguese",
        "ru" => "LuceneRussian",
        _ => "Default",
    };
    format!("org.omegat.tokenizer.{name}Tokenizer")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::tests::unit;

    #[test]
    fn what_is_sure_or_unmeasured_is_trusted_and_the_rest_loses_points_in_tens() {
        for (confidence, points) in [
            (None, 0),
            (Some(1.0), 0),
            (Some(0.9), 0),
            (Some(0.8999), 10),
            (Some(0.8), 10),
            (Some(0.7999), 20),
            (Some(0.7), 20),
            (Some(0.3), 60),
            (Some(0.0999), 90),
            (Some(0.0), 90),
        ] {
            let unit = Unit {
                confidence,
                ..unit("uno", "one")
            };
            assert_eq!(penalty(&unit), points, "{confidence:?}");
        }
        assert_eq!(memory_folder(0), PathBuf::from("tm/auto"));
        assert_eq!(memory_folder(20), PathBuf::from("tm/penalty-020"));
    }
}
