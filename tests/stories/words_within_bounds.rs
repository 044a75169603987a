//! What is too long, too much or too little for a reader in a hurry is found before it ships. Broken here: the fixture's pack
//! `alpha`, whose words are not being rewritten, so that every rule is held.

use std::fmt::Write as _;

use rights_tests::ContentCopy;
use serde_json::Value;

const HELD: &str = "packs/alpha/cards/held.toml";
const BUS: &str = "packs/alpha/cards/bus.toml";
const FACTS: &str = "packs/alpha/facts/held.toml";
const HOTLINES: &str = "packs/alpha/hotlines.toml";
const ALL: &str = "all = [\"step-list\", \"step-call\"]";
const STEP: &str = "id = \"step-list\"\nkind = \"do\"";
const WAIT: &str = "id = \"call-wait\"\nkind = \"know\"";

/// Rules and messages of the errors after one change.
fn errors(file: &str, from: &str, to: &str) -> Vec<(String, String)> {
    let content = ContentCopy::fixture();
    content.replace(file, from, to);
    errors_of(&content)
}

fn errors_of(content: &ContentCopy) -> Vec<(String, String)> {
    let text = |finding: &Value, key: &str| finding[key].as_str().unwrap().to_owned();
    let findings = content.findings();
    let errors = findings.iter().filter(|finding| finding["severity"] == "error");
    errors.map(|finding| (text(finding, "rule"), text(finding, "message"))).collect()
}

/// How many findings of a rule there are; nothing else may be found.
fn only(rule: &str, errors: &[(String, String)]) -> usize {
    assert!(!errors.is_empty() && errors.iter().all(|(found, _)| found == rule), "{rule}: {errors:?}");
    errors.len()
}

#[test]
fn two_to_four_lines_come_first_and_never_a_question() {
    assert_eq!(errors_of(&ContentCopy::fixture()), []);
    for set in [
        "[\"step-list\"]",
        "[\"step-list\", \"step-call\", \"call-wait\", \"call-say\", \"step-judge\"]",
        "[\"step-list\", \"list-gap\"]",
        "[\"step-list\", \"call-say\"]",
        "[\"step-list\", \"citizen-out\"]",
        "[\"step-list\", \"nobody\"]",
    ] {
        only("essentials", &errors(HELD, ALL, &format!("all = {set}")));
    }
    only("essentials", &errors(HELD, ALL, ""));
}

#[test]
fn a_fourth_question_is_one_too_many() {
    let content = ContentCopy::fixture();
    let mut card = content.text(BUS);
    card.push_str("\n[[section.line]]\nid = \"fourth\"\nkind = \"gap\"\n");
    content.write(BUS, card);
    for lang in ["en", "ar", "es"] {
        let file = format!("packs/alpha/l10n/{lang}/bus.ftl");
        content.write(&file, content.text(&file) + "fourth = ?\n");
    }
    only("too-many-gaps", &errors_of(&content));
}

#[test]
fn a_line_has_at_most_forty_words_and_a_translation_fifty_five() {
    for (lang, most) in [("en", 40), ("ar", 55), ("es", 55)] {
        let with = |words: usize| {
            let content = ContentCopy::fixture();
            let file = format!("packs/alpha/l10n/{lang}/held.ftl");
            let start = content.text(&file).lines().find(|line| line.starts_with("call-wait = ")).unwrap().to_owned();
            content.replace(
                &file,
                &start,
                &format!("call-wait ={}", " a. a".repeat(words / 2) + &" a".repeat(words % 2)),
            );
            errors_of(&content)
                .into_iter()
                .filter(|(rule, _)| rule == "long-line")
                .map(|(_, said)| said)
                .collect::<Vec<_>>()
        };
        assert_eq!(with(most), [] as [&str; 0], "{lang}");
        assert_eq!(with(most + 1), [format!("this line has {} words", most + 1)], "{lang}");
    }
}

#[test]
fn a_card_has_at_most_twenty_lines_for_one_reader() {
    let content = ContentCopy::fixture();
    let mut lines = String::new();
    for number in 0..18 {
        let _infallible = write!(
            lines,
            "[[section.line]]\nid = \"more-{number}\"\nkind = \"know\"\nstatuses = [\"visa\"]\nfacts = [\"alpha-family\"]\n\n"
        );
        for lang in ["en", "ar", "es"] {
            let file = format!("packs/alpha/l10n/{lang}/held.ftl");
            content.write(&file, content.text(&file) + &format!("more-{number} = a\n"));
        }
    }
    content.replace(HELD, "[[section]]\nid = \"list\"", &format!("{lines}[[section]]\nid = \"list\""));
    let found = errors_of(&content);
    assert_eq!(only("long-card", &found), 1);
    assert!(found[0].1.contains("`visa`"), "{found:?}");
}

#[test]
fn a_withdrawn_fact_is_found_wherever_it_is_cited() {
    let found = errors(FACTS, "id = \"alpha-family\"", "id = \"alpha-family\"\nwithdrawn = \"2026-11-20\"");
    assert_eq!(only("withdrawn-fact", &found), 3, "once a line: {found:?}");
    only("bad-value", &errors(FACTS, "id = \"alpha-family\"", "id = \"alpha-family\"\nwithdrawn = \"soon\""));
    let news = "packs/beta/news.toml";
    let content = ContentCopy::fixture();
    let cited = content.text(news).split("facts = [\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let facts =
        content.files().into_iter().find(|(_, text)| text.contains(&format!("id = \"{cited}\"\nstatement"))).unwrap().0;
    content.replace(&facts, &format!("id = \"{cited}\""), &format!("id = \"{cited}\"\nwithdrawn = \"2026-11-20\""));
    assert!(errors_of(&content).iter().any(|(rule, _)| rule == "unknown-fact"), "news rests on it: {cited}");
}

#[test]
fn a_phone_line_says_when_it_was_checked_and_when_it_is_due() {
    for day in ["checked_on", "review_by"] {
        let content = ContentCopy::fixture();
        let line = content.text(HOTLINES).lines().find(|line| line.starts_with(day)).unwrap().to_owned();
        content.replace(HOTLINES, &format!("{line}\n"), "");
        assert!(errors_of(&content).iter().any(|(rule, _)| rule == "missing-key"), "{day}");
    }
}

#[test]
fn only_a_step_of_a_card_with_a_form_says_what_it_needs() {
    let keys = "\nneeds = [\"a-number\"]\nafter_hours = 48";
    assert_eq!(errors(HELD, STEP, &format!("{STEP}{keys}")), []);
    only("bad-value", &errors(HELD, WAIT, &format!("{WAIT}{keys}")));
    for hours in ["0", "-1", "9000", "\"48\"", "1.5"] {
        only("bad-value", &errors(HELD, STEP, &format!("{STEP}\nafter_hours = {hours}")));
    }
}

#[test]
fn phrases_by_which_people_look_for_a_card_are_enough_and_each_there_once() {
    let file = "packs/beta/l10n/en/asked-as.toml";
    let with = |phrases: &str, card: &str| {
        let content = ContentCopy::fixture();
        content.write(file, format!("[[asked]]\ncard = \"{card}\"\nphrases = [{phrases}]\n"));
        errors_of(&content)
    };
    let twenty: Vec<String> = (0..20).map(|number| format!("\"seat {number}\"")).collect();
    let found = with(&twenty.join(", "), "tram");
    assert!(
        only("few-phrases", &found) > 1
            && !found.iter().any(|(_, said)| said.contains("`tram`") && said.contains("`en`"))
    );
    let rules = |errors: Vec<(String, String)>| errors.into_iter().map(|(rule, _)| rule).collect::<Vec<_>>();
    assert!(rules(with("\"seat\", \"SEAT!\"", "tram")).contains(&"duplicate-id".to_owned()));
    assert!(rules(with("\"?\"", "tram")).contains(&"bad-value".to_owned()));
    assert!(rules(with(&format!("\"{}\"", "a ".repeat(61)), "tram")).contains(&"bad-value".to_owned()));
    assert!(rules(with("\"seat\"", "train")).contains(&"unknown-link".to_owned()));
    assert!(rules(with("1", "tram")).contains(&"bad-value".to_owned()));
    let many: Vec<String> = (0..201).map(|number| format!("\"seat {number}\"")).collect();
    assert!(rules(with(&many.join(", "), "tram")).contains(&"bad-value".to_owned()));
    let content = ContentCopy::fixture();
    content.write(
        file,
        "[[asked]]\ncard = \"tram\"\nphrases = [\"seat\"]\n\n[[asked]]\ncard = \"bay-office\"\nphrases = [\"Seat\"]\n",
    );
    assert!(rules(errors_of(&content)).contains(&"duplicate-id".to_owned()), "a phrase belongs to one card");
    let content = ContentCopy::fixture();
    content.write("packs/beta/l10n/fr/asked-as.toml", "[[asked]]\ncard = \"tram\"\nphrases = [\"siege\"]\n");
    assert!(rules(errors_of(&content)).contains(&"unknown-link".to_owned()), "a language that the pack does not have");
}
