//! `translate` on files with mark-up.

mod drafts;
mod written_back;

use crate::harness::Desk;

/// A pair of tags of a unit, and the bytes before which they stand.
fn tags(number: u32, open: usize, close: usize) -> serde_json::Value {
    serde_json::json!([
        {"at": open, "kind": "open", "number": number},
        {"at": close, "kind": "close", "number": number},
    ])
}

/// A desk whose memory knows some sentences, one with tags.
fn desk() -> Desk {
    let desk = Desk::new();
    desk.file(
        "m.tsv",
        "La reunión duró una hora.\tThe meeting lasted an hour.\n\
         El ministro salió.\tThe minister left.\n\
         Lima tembló de nuevo.\tA new quake shook Lima.\n\
         Precios & salarios\tPrices & wages <1\n\
         Se fue.\t*Gone*\n",
    );
    let unit = serde_json::json!({
        "source_lang": "es", "target_lang": "en",
        "source": "La sala grande quedó vacía.", "target": "The big room was empty.",
        "source_tags": tags(1, 3, 14), "target_tags": tags(1, 4, 12),
    });
    desk.file("m.jsonl", format!("{unit}\n"));
    desk.on_memory(&["import", "m.tsv"]).expect_code(0);
    desk.on_memory(&["import", "m.jsonl"]).expect_code(0);
    // A memory that has nothing for any of the files.
    desk.file("other.tsv", "Zorro azul\tBlue fox\n");
    desk.run(&["--memory", "empty.db", "import", "other.tsv"])
        .expect_code(0);
    desk
}
