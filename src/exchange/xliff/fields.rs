//! The fields of a unit by the names that files of ours use.

use jiff::Timestamp;

use crate::exchange::seg;
use crate::memory::Unit;
use crate::text::Lang;
use crate::xml::escape;

/// The fields of `unit` in a file from `source` to `target`, in order; at least one.
pub(super) fn of(unit: &Unit, source: &Lang, target: &Lang) -> Vec<(&'static str, String)> {
    let context = |text: &Option<String>| {
        let text = seg::clean_for_xml(text.as_deref()?).0.into_owned();
        Some(text)
    };
    let own = |lang: &Lang, file: &Lang| (lang != file).then(|| lang.to_string());
    let fields = [
        ("story", unit.story.clone()),
        ("file", unit.file.clone()),
        ("position", unit.position.map(|n| n.to_string())),
        ("previous", context(&unit.previous)),
        ("next", context(&unit.next)),
        ("origin", unit.origin.clone()),
        ("confidence", unit.confidence.map(|p| format!("{p:.4}"))),
        ("created", Some(unit.created.to_string())),
        (
            "changed",
            (unit.changed != unit.created).then(|| unit.changed.to_string()),
        ),
        (
            "revision",
            (unit.revision != 1).then(|| unit.revision.to_string()),
        ),
        ("source-lang", own(&unit.source_lang, source)),
        ("target-lang", own(&unit.target_lang, target)),
    ];
    let said = |value: &String| value.chars().any(escape::is_allowed);
    fields
        .into_iter()
        .filter_map(|(name, value)| Some((name, value.filter(said)?)))
        .collect()
}

/// Puts a field of ours into its place; what makes no sense there is left out.
pub(super) fn take(unit: &mut Unit, name: &str, value: String) {
    let own = |lang: &mut Lang| {
        if let Ok(tag) = value.parse::<Lang>()
            && tag.same_language(lang)
        {
            *lang = tag;
        }
    };
    let date = || {
        let when = value.trim().parse::<Timestamp>().ok()?;
        Timestamp::from_second(when.as_second()).ok()
    };
    match name {
        "source-lang" => own(&mut unit.source_lang),
        "target-lang" => own(&mut unit.target_lang),
        "created" => {
            if let Some(when) = date() {
                unit.created = when;
                unit.changed = when;
            }
        }
        "changed" => unit.changed = date().unwrap_or(unit.changed),
        "position" => unit.position = value.trim().parse().ok(),
        "revision" => unit.revision = value.trim().parse().unwrap_or(1).max(1),
        "confidence" => {
            let number = value.trim().parse::<f64>().ok();
            let sound = number.filter(|p| (0.0..=1.0).contains(p));
            unit.confidence = sound.map(|p| (p * 1e4).round() / 1e4);
        }
        _ if value.is_empty() => {}
        "story" => unit.story = Some(value),
        "file" => unit.file = Some(value),
        "origin" => unit.origin = Some(value),
        "previous" => unit.previous = Some(seg::clean(&value).into_owned()),
        "next" => unit.next = Some(seg::clean(&value).into_owned()),
        _ => {}
    }
}
