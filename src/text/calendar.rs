//! The names of months and days of the week in Spanish and English.

/// Each month's names in Spanish, the full one first; abbreviations without full stop.
pub(crate) const MONTHS_ES: [&[&str]; 12] = [
    &["enero", "ene"],
    &["febrero", "feb"],
    &["marzo", "mar"],
    &["abril", "abr"],
    &["mayo", "may"],
    &["junio", "jun"],
    &["julio", "jul"],
    &["agosto", "ago"],
    &["septiembre", "setiembre", "sep", "sept"],
    &["octubre", "oct"],
    &["noviembre", "nov"],
    &["diciembre", "dic"],
];

/// Each month's names in English, the full one first; abbreviations without full stop.
pub(crate) const MONTHS_EN: [&[&str]; 12] = [
    &["january", "jan"],
    &["february", "feb"],
    &["march", "mar"],
    &["april", "apr"],
    &["may"],
    &["june", "jun"],
    &["july", "jul"],
    &["august", "aug"],
    &["september", "sept", "sep"],
    &["october", "oct"],
    &["november", "nov"],
    &["december", "dec"],
];

/// The days of the week in Spanish, Monday first.
pub(crate) const DAYS_ES: [&str; 7] = [
    "lunes",
    "martes",
    "miércoles",
    "jueves",
    "viernes",
    "sábado",
    "domingo",
];

/// The days of the week in English, Monday first.
pub(crate) const DAYS_EN: [&str; 7] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

/// Whether a word in small letters names a month in either language.
pub(crate) fn is_month(word: &str) -> bool {
    MONTHS_ES
        .iter()
        .chain(&MONTHS_EN)
        .any(|names| names.contains(&word))
}

/// Whether a word in small letters names a day of the week in either language.
pub(crate) fn is_weekday(word: &str) -> bool {
    DAYS_ES.contains(&word) || DAYS_EN.contains(&word)
}
