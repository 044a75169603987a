//! What each card says in each language, and which lines each status sees: small enough to read in review.
//!
//! A change here is a change of what people are told. Accept it with `INSTA_UPDATE=always tests/run rust` after
//! reading it.

use std::fmt::Write as _;

use rights_core::ids::{Status, StatusSet};
use rights_core::pack::{Pack, rows::LineRow};
use rights_tests::{LANGUAGES, card, cards, shelf};

/// The pack that has a card.
fn pack_with(card: &str) -> Pack {
    let packs = rights_baseline::baseline().unwrap().packs.into_iter().map(|payload| Pack::open(payload).unwrap());
    packs.into_iter().find(|pack| pack.has_card(card).unwrap()).unwrap()
}

/// The statuses beside a line: one letter each in their order, a dot where the line is not for them.
fn marks(line: &LineRow) -> String {
    let letters = ["C", "P", "V", "W", "A", "R", "O", "U"];
    let set = StatusSet::from_bits(line.statuses);
    Status::ALL.iter().zip(letters).map(|(status, letter)| if set.contains(*status) { letter } else { "." }).collect()
}

#[test]
fn each_card_in_each_language_with_the_statuses_beside_each_line() {
    for id in cards(&shelf()) {
        let pack = pack_with(&id);
        for lang in LANGUAGES {
            let text = |message: &str| pack.message(&id, lang, message).unwrap().unwrap().text.clone();
            // Isolates cannot be seen in a review: show them as brackets that occur nowhere else.
            let seen = |text: String| text.replace('\u{2066}', "⟨").replace('\u{2069}', "⟩");
            let mut page = format!("{}\n{}\n", seen(text("card-title")), seen(text("card-summary")));
            let rows = pack.card(&id).unwrap().unwrap();
            for section in &rows.sections {
                let _infallible = writeln!(page, "\n## {}", seen(text(&section.id)));
                for line in rows.lines.iter().filter(|line| line.section == section.id) {
                    let _infallible = writeln!(page, "{} {:<4} {}", marks(line), line.kind, seen(text(&line.id)));
                    if lang == "en" {
                        let officer = line.officer.as_ref().map(|words| format!(" officer: \"{words}\""));
                        let _infallible = writeln!(page, "         {}{}", line.facts, officer.unwrap_or_default());
                    }
                }
            }
            insta::assert_snapshot!(format!("{id}.{lang}"), page);
        }
    }
}

#[test]
fn which_lines_each_status_sees_on_each_card() {
    let shelf = shelf();
    let mut table = String::new();
    for id in cards(&shelf) {
        for status in Status::ALL {
            let view = card(&shelf, &id, "en", Some(*status));
            let lines: Vec<&str> = view.sections.iter().flat_map(|s| &s.lines).map(|line| line.id.as_str()).collect();
            let lines = if lines.is_empty() { "(not for this status)".to_owned() } else { lines.join(" ") };
            let _infallible = writeln!(table, "{id} × {}: {lines}", status.word());
        }
    }
    insta::assert_snapshot!("card × status", table);
}
