//! What each card says in each language, and which lines each status sees: small enough to read in review.
//!
//! A change here is a change of what people are told. Accept it with `INSTA_UPDATE=always tests/run rust` after
//! reading it.

use std::fmt::Write as _;

use rights_core::ids::Status;
use rights_core::pack::{Pack, rows::LineRow};
use rights_core::view::LineView;
use rights_tests::{LANGUAGES, card, cards, shelf};

/// The packs that ship.
fn packs() -> Vec<Pack> {
    rights_baseline::baseline().packs.into_iter().map(|pack| Pack::open(pack.payload).unwrap()).collect()
}

/// The statuses beside a line: one letter each in their order, a dot where the line is not for them.
fn marks(line: &LineRow) -> String {
    let letters = ["C", "P", "V", "W", "A", "R", "O", "U"];
    let mark = |(status, letter): (&Status, &'static str)| if line.statuses.contains(*status) { letter } else { "." };
    Status::ALL.iter().zip(letters).map(mark).collect()
}

#[test]
fn each_card_in_each_language_with_the_statuses_beside_each_line() {
    let packs = packs();
    for id in cards(&shelf()) {
        let pack = packs.iter().find(|pack| pack.has_card(&id)).unwrap();
        for lang in LANGUAGES {
            let text = |message: &str| pack.message(&id, lang, message).unwrap().unwrap().text.clone();
            // Isolates cannot be seen in a review: show them as brackets that occur nowhere else.
            let seen = |text: String| text.replace('\u{2066}', "⟨").replace('\u{2069}', "⟩");
            let mut page = format!("{}\n{}\n", seen(text("card-title")), seen(text("card-summary")));
            let rows = pack.card(&id).unwrap();
            for section in &rows.sections {
                let _infallible = writeln!(page, "\n## {}", seen(text(&section.id)));
                for line in rows.lines.iter().filter(|line| line.section == section.id) {
                    let _infallible =
                        writeln!(page, "{} {:<4} {}", marks(line), line.kind.word(), seen(text(&line.id)));
                    if lang == "en" {
                        let officer = line.officer.as_ref().map(|words| format!(" officer: \"{words}\""));
                        let _infallible =
                            writeln!(page, "         {}{}", line.facts.join(" "), officer.unwrap_or_default());
                    }
                }
            }
            insta::assert_snapshot!(format!("{id}.{lang}"), page);
        }
    }
}

/// In brackets the lines to read first, then the others, behind a question mark those that no source answers.
#[test]
fn which_lines_each_status_sees_on_each_card() {
    let shelf = shelf();
    let mut table = String::new();
    for id in cards(&shelf) {
        for status in Status::ALL {
            let view = card(&shelf, &id, "en", Some(*status));
            let ids = |lines: &[LineView]| lines.iter().map(|line| line.id.as_str()).collect::<Vec<_>>().join(" ");
            let mut lines: Vec<String> = view.sections.iter().map(|section| ids(&section.lines)).collect();
            lines.extend(view.gaps.iter().map(|gaps| format!("? {}", ids(&gaps.questions))));
            let shown = match view.essentials.as_slice() {
                [] if lines.is_empty() => "(not for this status)".to_owned(),
                first => format!("[{}] {}", ids(first), lines.join(" ")),
            };
            let _infallible = writeln!(table, "{id} × {}: {}", status.word(), shown.trim_end());
        }
    }
    insta::assert_snapshot!("card × status", table);
}
