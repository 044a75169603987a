//! Every line rests on facts: the fact files are read here with other eyes than the tool's, and compared with what
//! each reader sees.

use std::collections::BTreeMap;
use std::fs;

use rights_core::ids::{LineKind, Status};
use rights_core::view::{CardView, LineView};
use rights_tests::{card, cards, lines, root, shelf};
use toml::{Table, Value};

fn facts() -> BTreeMap<String, Table> {
    let mut facts = BTreeMap::new();
    let folders = ["us", "us-ma"].map(|pack| root().join("content/packs").join(pack).join("facts"));
    for entry in folders.iter().flat_map(|folder| fs::read_dir(folder).unwrap()) {
        let file: Table = fs::read_to_string(entry.unwrap().path()).unwrap().parse().unwrap();
        for fact in file["fact"].as_array().unwrap() {
            let fact = fact.as_table().unwrap().clone();
            facts.insert(fact["id"].as_str().unwrap().to_owned(), fact);
        }
    }
    facts
}

fn texts(value: &Value) -> Vec<&str> {
    value.as_array().unwrap().iter().map(|text| text.as_str().unwrap()).collect()
}

/// All lines of a card, with whether they stand in a section about the past.
fn with_past(view: &CardView) -> Vec<(bool, &LineView)> {
    let past = |line: &LineView| view.sections.iter().any(|section| section.past && section.lines.contains(line));
    lines(view).into_iter().map(|line| (past(line), line)).collect()
}

#[test]
fn each_reader_sees_only_confirmed_facts_that_hold_for_them() {
    let (facts, shelf) = (facts(), shelf());
    let mut seen = 0;
    for id in cards(&shelf) {
        for status in Status::ALL {
            let view = card(&shelf, &id, "en", Some(*status));
            for (past, line) in with_past(&view) {
                assert_eq!(line.facts.is_empty(), line.kind == LineKind::Gap, "{id} {}", line.id);
                for shown in &line.facts {
                    let fact = &facts[shown];
                    let status_of_fact = fact["status"].as_str().unwrap();
                    let of_the_past = past && status_of_fact == "history";
                    assert!(of_the_past || status_of_fact == "confirmed", "{shown}");
                    let holds = texts(&fact["applies_to"]);
                    assert!(holds.contains(&"all") || holds.contains(&status.word()), "{shown} {}", status.word());
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 1_500, "only {seen} facts were compared");
}

#[test]
fn sources_are_shown_by_citation_with_dates_and_never_the_copy_that_was_read() {
    let (facts, shelf) = (facts(), shelf());
    for id in cards(&shelf) {
        for status in Status::ALL {
            let view = card(&shelf, &id, "es", Some(*status));
            for shown in &view.facts {
                let fact = &facts[&shown.id];
                let sources = fact["sources"].as_array().unwrap().iter();
                let read: Vec<&Value> = sources.filter(|source| source["seen"].as_str() != Some("")).collect();
                let works = shown.sources.iter().map(|number| &view.sources[*number as usize - 1]);
                let works: Vec<_> = works.collect();
                assert_eq!(works.len(), read.len(), "{}", shown.id);
                assert_eq!(Some(shown.review_by.as_str()), fact["review_by"].as_str());
                assert_eq!(shown.statement.as_ref().map(|text| text.text.as_str()), fact["statement"].as_str());
                for (work, source) in works.into_iter().zip(&read) {
                    assert_eq!(Some(work.citation.as_str()), source["citation"].as_str(), "{}", shown.id);
                    let own = source["address"].as_str().filter(|address| address.starts_with("https://"));
                    assert_eq!(work.address.as_deref(), own, "{}", shown.id);
                }
            }
        }
    }
}

#[test]
fn readers_of_some_status_are_told_what_no_source_answers() {
    let shelf = shelf();
    let mut gaps = 0;
    for id in cards(&shelf) {
        for status in Status::ALL {
            let view = card(&shelf, &id, "en", Some(*status));
            let Some(told) = &view.gaps else { continue };
            assert_eq!(told.text.text, "No source we checked answers these questions. Ask a lawyer.", "{id}");
            assert!(!told.questions.is_empty(), "{id} {}", status.word());
            for line in &told.questions {
                assert!(line.text.text.ends_with('?'), "{id} {}: {}", line.id, line.text.text);
                gaps += 1;
            }
        }
    }
    assert!(gaps > 50, "{gaps}");
}

#[test]
fn both_numbers_on_the_card_for_people_who_are_held_are_the_governments() {
    let view = card(&shelf(), "held-at-the-airport", "en", Some(Status::Visa));
    let answers: Vec<_> =
        view.hotlines.iter().map(|hotline| (hotline.id.as_str(), hotline.who_answers.word())).collect();
    assert_eq!(answers, [("eoir-case-line", "government"), ("ice-dril", "government")]);
    let words = serde_json::to_string(&(&view.essentials, &view.sections)).unwrap().to_lowercase();
    assert!(words.contains("both") && words.contains("government"), "it is said in words too");
}
