//! A traveler opens the right card: in seconds, in their language, by their status.

use std::collections::BTreeSet;

use rights_core::ids::{LineKind, RecordKind, Status, Strength};
use rights_core::view::{CardRequest, CardView, Direction, NoticeCode, Placement, Review, StatusOf};
use rights_tests::{
    FIXTURE_LANGUAGES, NOW, card, cards, codes, fixture_card, fixture_shelf, json_lines, lines, rights_on_fixture,
};

/// Every card of the fixture, for every status, in every language.
fn every_view() -> Vec<CardView> {
    let shelf = fixture_shelf();
    let mut views = Vec::new();
    for id in cards(&shelf) {
        for lang in FIXTURE_LANGUAGES {
            views.extend(Status::ALL.iter().map(|status| card(&shelf, &id, lang, Some(*status))));
        }
    }
    views
}

fn ids(lines: &[rights_core::view::LineView]) -> Vec<&str> {
    lines.iter().map(|line| line.id.as_str()).collect()
}

#[test]
fn each_line_is_for_the_reader_stands_once_and_is_whole() {
    for view in every_view() {
        let at = format!("{} {} {}", view.card, view.languages[0], view.status.word());
        let mut seen = BTreeSet::new();
        for line in lines(&view) {
            assert!(line.statuses.is_empty() || line.statuses.contains(&view.status), "{at} {}", line.id);
            assert!(seen.insert(&line.id), "{at}: {} stands twice", line.id);
            assert_eq!(line.officer.is_some(), line.kind == LineKind::Say, "{at} {}", line.id);
            assert_eq!(line.facts.is_empty(), line.kind == LineKind::Gap, "{at} {}", line.id);
        }
        assert!(view.sections.iter().all(|section| !section.lines.is_empty()), "{at}: a section is empty");
        assert!(view.essentials.iter().all(|line| line.kind != LineKind::Gap), "{at}");
        assert!(view.sections.iter().flat_map(|s| &s.lines).all(|line| line.kind != LineKind::Gap), "{at}");
        assert!(view.gaps.iter().flat_map(|gaps| &gaps.questions).all(|line| line.kind == LineKind::Gap), "{at}");
    }
}

#[test]
fn the_lines_for_someone_without_time_come_first_and_are_not_repeated() {
    let view = fixture_card("counter", "en", Some(Status::PermanentResident));
    assert_eq!(ids(&view.essentials), ["resident-say", "resident-keep", "never-lie", "stop-here"]);
    let sections: Vec<&str> = view.sections.iter().map(|section| section.id.as_str()).collect();
    assert_eq!(sections, ["everyone"], "the section whose lines are all essentials is dropped");
    assert_eq!(ids(&view.sections[0].lines), ["slow-say", "break", "four-questions", "desk-form", "name-down"]);
    let held = fixture_card("held", "en", Some(Status::Citizen));
    assert_eq!(ids(&held.essentials), ["call-say", "citizen-out", "step-call"], "in their own order, not the card's");
    let parolee = fixture_card("counter", "en", Some(Status::Parolee));
    assert_eq!(ids(&parolee.essentials), ["slow-say", "never-lie", "break"], "those for all");
}

#[test]
fn questions_without_an_answer_are_gathered_and_the_advice_is_said_once() {
    let view = fixture_card("bus", "en", None);
    let gaps = view.gaps.unwrap();
    assert_eq!(ids(&gaps.questions), ["bus-pay-gap", "bus-days-gap", "bus-who-gap"]);
    assert_eq!(gaps.heading.text, "Open questions");
    assert_eq!(gaps.text.text, "Nothing we read answers these. Call a lawyer.");
    assert!(gaps.questions.iter().all(|line| line.text.text.ends_with('?')));
    assert_eq!(ids(&view.sections[0].lines), ["bus-slow"], "the line behind them keeps its place");
    assert_eq!(fixture_card("shop", "en", None).gaps, None);
}

#[test]
fn each_work_is_listed_once_under_the_number_that_lines_name() {
    for view in every_view() {
        let numbers: Vec<u32> = view.sources.iter().map(|source| source.number).collect();
        assert_eq!(numbers, (1..).take(numbers.len()).collect::<Vec<_>>(), "{}", view.card);
        let works: BTreeSet<_> = view.sources.iter().map(|s| (&s.citation, &s.address, &s.dated)).collect();
        assert_eq!(works.len(), numbers.len(), "{}: a work stands twice", view.card);
        let mut met: Vec<&String> = Vec::new();
        for line in lines(&view) {
            let facts = line.facts.iter().map(|id| view.facts.iter().find(|fact| fact.id == *id).unwrap());
            let cited: BTreeSet<u32> = facts.flat_map(|fact| fact.sources.clone()).collect();
            assert_eq!(line.sources, cited.into_iter().collect::<Vec<_>>(), "{} {}", view.card, line.id);
            for id in &line.facts {
                if !met.contains(&id) {
                    met.push(id);
                }
            }
        }
        assert_eq!(view.facts.iter().map(|fact| &fact.id).collect::<Vec<_>>(), met, "as a reader meets them");
    }
    let view = fixture_card("counter", "en", Some(Status::AsylumSeeker));
    let works: Vec<(&str, Option<&str>, Strength)> =
        view.sources.iter().map(|s| (s.citation.as_str(), s.address.as_deref(), s.strength)).collect();
    assert_eq!(works[0], ("Fixture statute 1", Some("https://law.example/statute-1"), Strength::Secondary));
    assert!(works.contains(&("Fixture old page", None, Strength::Organisation)), "an address that is not https");
    let guides = works.iter().filter(|(citation, ..)| *citation == "Fixture guide").count();
    assert_eq!(guides, 2, "one citation with two addresses is two works");
}

#[test]
fn without_a_status_the_lines_are_the_safest_ones_and_say_how_to_choose() {
    let (asked, not_asked) = (fixture_card("counter", "en", Some(Status::Unsure)), fixture_card("counter", "en", None));
    assert_eq!((&asked.essentials, &asked.sections, &asked.gaps), {
        let CardView { essentials, sections, gaps, .. } = &not_asked;
        (essentials, sections, gaps)
    });
    assert_eq!(not_asked.status, Status::Unsure);
    assert!(codes(&not_asked.notices).contains(&NoticeCode::ChooseStatus));
    assert!(!codes(&asked.notices).contains(&NoticeCode::ChooseStatus));
}

#[test]
fn a_card_that_is_not_for_a_status_leads_on_and_shows_no_line() {
    let view = fixture_card("citizens-only", "ar", Some(Status::Visa));
    assert!(lines(&view).is_empty() && view.facts.is_empty() && view.sources.is_empty());
    assert_eq!(view.notices[0].code, NoticeCode::NotForStatus);
    assert_eq!((view.notices[0].placement, view.notices[0].text.lang.as_str()), (Placement::Top, "ar"));
    assert_eq!(view.see_also[0].card, "counter");
    let run = rights_on_fixture(["show", "citizens-only", "--status", "visa"]);
    assert_eq!(run.code, Some(0));
    assert!(run.out.contains("Not a card for you. Go on below.") && run.out.contains("At the counter"), "{}", run.out);
}

#[test]
fn a_card_about_a_person_who_is_held_is_for_that_persons_status() {
    let held = fixture_card("held", "es", Some(Status::AsylumSeeker));
    assert_eq!((held.status_of, held.forms), (StatusOf::Held, vec![RecordKind::Case]));
    let counter = fixture_card("counter", "es", Some(Status::AsylumSeeker));
    assert_eq!((counter.status_of, counter.forms), (StatusOf::Reader, Vec::new()));
    let shown = |card: &str| rights_on_fixture(["show", card, "--status", "visa", "--lang", "en"]).out;
    assert!(shown("held").contains("Held person: Fixture visa"), "{}", shown("held"));
    assert!(shown("counter").contains("Reader: Fixture visa"), "{}", shown("counter"));
}

#[test]
fn a_line_to_say_can_be_held_up_alone() {
    let view = rights_on_fixture(["show", "counter", "--officer", "resident-say", "--lang", "ar", "--json"]).json();
    assert_eq!(view["officer"]["text"], "Here is my green card.");
    assert_eq!((&view["officer"]["lang"], &view["meaning"]["lang"]), (&"en".into(), &"ar".into()));
    assert_eq!((&view["meaning"]["direction"], &view["review"]), (&"rtl".into(), &"machine".into()));
}

#[test]
fn translations_by_machine_and_english_without_a_lawyer_are_said_to_be_so() {
    for (id, lang, machine, state) in [
        ("counter", "en", false, "No lawyer yet."),
        ("counter", "ar", true, "بالآلة، ولا محامٍ بعد."),
        ("citizens-only", "ar", false, "لا محامٍ بعد."),
        ("citizens-only", "es", true, "By machine, and no lawyer yet."),
    ] {
        let view = fixture_card(id, lang, Some(Status::Citizen));
        assert!(codes(&view.notices).contains(&NoticeCode::NoLegalReview), "{id} {lang}");
        assert_eq!(codes(&view.notices).contains(&NoticeCode::MachineTranslation), machine, "{id} {lang}");
        assert_eq!(view.state.map(|state| state.text).as_deref(), Some(state), "{id} {lang}");
    }
    let signed = fixture_card("counter", "ar", Some(Status::Citizen));
    let reviewed: Vec<&str> = lines(&signed)
        .into_iter()
        .filter(|line| line.review == Review::Reviewed)
        .map(|line| line.id.as_str())
        .collect();
    assert_eq!(reviewed, ["never-lie"]);
}

#[test]
fn what_is_about_a_line_is_said_at_that_line_and_the_state_of_the_text_behind_everything() {
    for view in every_view() {
        let here: BTreeSet<&str> = lines(&view).into_iter().map(|line| line.id.as_str()).collect();
        for notice in &view.notices {
            let subject = notice.subject.as_deref();
            match notice.placement {
                Placement::Line => {
                    let phone = || view.hotlines.iter().any(|line| Some(line.id.as_str()) == subject);
                    assert!(subject.is_some_and(|subject| here.contains(subject)) || phone(), "{notice:?}");
                }
                Placement::End => assert!(subject.is_none(), "{notice:?}"),
                Placement::Top => assert!(!matches!(notice.code, NoticeCode::MachineTranslation), "{notice:?}"),
            }
        }
    }
    let shown = rights_on_fixture(["show", "counter", "--lang", "en", "--now", "2026-11-24"]).out;
    assert_eq!(shown.matches("This line is due.").count(), 1, "{shown}");
    let behind = shown.split("You may ask for a break.").nth(1).unwrap();
    assert!(
        behind
            .trim_start_matches([' ', '[', ']', '1', '2', '3', '4', '5', '6', '7', '8', '9', '\n'])
            .starts_with("This line is due."),
        "{behind}"
    );
}

#[test]
fn latin_words_and_numbers_are_isolated_in_right_to_left_text() {
    for view in every_view().into_iter().filter(|view| view.languages[0] == "ar") {
        assert_eq!(view.direction, Direction::Rtl);
        for line in lines(&view).into_iter().filter(|line| line.text.lang == "ar") {
            assert_eq!(rights_core::locale::isolate(&line.text.text), line.text.text, "{} {}", view.card, line.id);
        }
    }
}

#[test]
fn a_wrong_clock_hides_nothing() {
    let shelf = fixture_shelf();
    let at = |now| {
        let languages = vec!["es".into()];
        let request = CardRequest { card: "counter".into(), languages, status: Some(Status::Visa), now };
        shelf.open_card(&request).unwrap()
    };
    let today = at(NOW);
    assert!(!codes(&today.notices).contains(&NoticeCode::ClockDoubtful));
    for now in [i64::MIN, -1, 0, 946_684_800, 4_102_444_800, i64::MAX] {
        let view = at(now);
        assert_eq!(lines(&view).len(), lines(&today).len(), "{now}");
        assert!(codes(&view.notices).contains(&NoticeCode::ClockDoubtful), "{now}");
    }
}

#[test]
fn lines_past_their_review_day_are_marked_and_shown() {
    let on = |day: &str| rights_on_fixture(["show", "counter", "--json", "--lang", "en", "--now", day]).json();
    let due = |view: &serde_json::Value| {
        let lines = json_lines(view).into_iter().filter(|line| line["freshness"] == "review-due");
        lines.map(|line| line["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let (before, today, after) = (on("2026-11-20"), on("2026-11-24"), on("2027-06-01"));
    assert_eq!((&before["freshness"]["state"], due(&before).len()), (&"current".into(), 0));
    assert_eq!((&today["freshness"]["state"], due(&today)), (&"review-due".into(), vec!["break".to_owned()]));
    assert_eq!(due(&after).len(), json_lines(&after).len() - 2, "all but the two gaps");
    assert_eq!(json_lines(&before).len(), json_lines(&after).len());
}

#[test]
fn what_was_so_once_stands_under_its_own_heading() {
    let view = fixture_card("old-times", "en", None);
    let past: Vec<(&str, bool)> = view.sections.iter().map(|section| (section.id.as_str(), section.past)).collect();
    assert_eq!(past, [("past", true)], "today's lines are the essentials");
    assert!(rights_on_fixture(["show", "old-times", "--lang", "en"]).out.contains("Long ago."));
}
