//! A traveler opens the right card: in seconds, in their language, by their status.

use rights_core::ids::{LineKind, Status};
use rights_core::view::{Direction, NoticeCode, Review, Translation};
use rights_tests::{LANGUAGES, NOW, TODAY, card, cards, rights, shelf};

#[test]
fn the_first_command_of_a_newcomer_shows_the_first_card_in_arabic() {
    let run = rights(["show", "first-questions", "--lang", "ar"]);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    let english = "I am not sure. I do not want to guess.";
    for part in ["الأسئلة الأولى", english, "--status citizen", "8 USC"] {
        assert!(run.out.contains(part), "{part}: {}", run.out);
    }
}

#[test]
fn every_card_opens_whole_in_every_language_for_every_status() {
    let shelf = shelf();
    for id in cards(&shelf) {
        for lang in LANGUAGES {
            for status in Status::ALL {
                let view = card(&shelf, &id, lang, Some(*status));
                let whole = if lang == "en" { Translation::Source } else { Translation::Current };
                assert_eq!(view.languages, [lang], "{id} {lang} {}", status.word());
                assert_eq!(view.status, *status);
                let for_reader = !view.notices.iter().any(|notice| notice.code == NoticeCode::NotForStatus);
                assert_eq!(view.sections.is_empty(), !for_reader, "{id} {}", status.word());
                assert!(for_reader || !view.see_also.is_empty(), "no dead end");
                for line in view.sections.iter().flat_map(|section| &section.lines) {
                    assert_eq!((line.text.lang.as_str(), line.translation), (lang, whole), "{id} {}", line.id);
                    assert!(line.statuses.is_empty() || line.statuses.contains(status), "{id} {}", line.id);
                    assert_eq!(line.officer.is_some(), line.kind == LineKind::Say, "{id} {}", line.id);
                    assert_eq!(line.facts.is_empty(), line.kind == LineKind::Gap, "{id} {}", line.id);
                }
            }
        }
    }
}

#[test]
fn without_a_status_the_lines_are_the_safest_ones_and_say_how_to_choose() {
    let shelf = shelf();
    let asked = card(&shelf, "first-questions", "en", Some(Status::Unsure));
    let not_asked = card(&shelf, "first-questions", "en", None);
    assert_eq!(asked.sections, not_asked.sections);
    let codes: Vec<NoticeCode> = not_asked.notices.iter().map(|notice| notice.code).collect();
    assert!(codes.contains(&NoticeCode::ChooseStatus), "{codes:?}");
    assert!(!asked.notices.iter().any(|notice| notice.code == NoticeCode::ChooseStatus));
}

#[test]
fn the_first_card_tells_each_status_what_to_say_what_to_leave_and_where_to_stop() {
    let shelf = shelf();
    for status in Status::ALL {
        let view = card(&shelf, "first-questions", "en", Some(*status));
        let kinds: Vec<LineKind> = view.sections.iter().flat_map(|s| &s.lines).map(|line| line.kind).collect();
        for kind in [LineKind::Say, LineKind::Dont, LineKind::Know, LineKind::Stop] {
            assert!(kinds.contains(&kind), "{} has no {}", status.word(), kind.word());
        }
    }
}

#[test]
fn a_line_to_say_can_be_held_up_alone() {
    let run = rights(["show", "first-questions", "--officer", "green-card-say", "--lang", "ur", "--json"]);
    let view = run.json();
    assert_eq!(view["officer"]["text"], "I am a permanent resident. Here is my green card.");
    assert_eq!((&view["officer"]["lang"], &view["meaning"]["lang"]), (&"en".into(), &"ur".into()));
    assert_eq!(view["meaning"]["direction"], "rtl");
}

#[test]
fn translations_by_machine_and_english_without_a_lawyer_are_said_to_be_so() {
    let shelf = shelf();
    for lang in LANGUAGES {
        let view = card(&shelf, "first-questions", lang, None);
        let codes: Vec<NoticeCode> = view.notices.iter().map(|notice| notice.code).collect();
        assert!(codes.contains(&NoticeCode::NoLegalReview));
        assert_eq!(codes.contains(&NoticeCode::MachineTranslation), lang != "en", "{lang}");
        let told = view.notices.iter().all(|notice| notice.text.lang == lang);
        assert!(told, "notices in the reader's language");
        assert!(view.sections.iter().flat_map(|s| &s.lines).all(|line| line.review == Review::Machine));
    }
}

#[test]
fn latin_words_and_numbers_are_isolated_in_right_to_left_text() {
    let shelf = shelf();
    for id in cards(&shelf) {
        for lang in ["ar", "ur"] {
            let view = card(&shelf, &id, lang, Some(Status::PermanentResident));
            assert_eq!(view.direction, Direction::Rtl);
            for line in view.sections.iter().flat_map(|section| &section.lines) {
                assert_eq!(rights_core::locale::isolate(&line.text.text), line.text.text, "{id} {}", line.id);
            }
        }
    }
}

#[test]
fn a_wrong_clock_hides_nothing() {
    let shelf = shelf();
    let at = |now| {
        let request = rights_core::view::CardRequest {
            card: "first-questions".into(),
            languages: vec!["es".into()],
            status: Some(Status::Visa),
            now,
        };
        shelf.open_card(&request).unwrap()
    };
    let today = at(NOW);
    assert!(!today.notices.iter().any(|notice| notice.code == NoticeCode::ClockDoubtful));
    for now in [i64::MIN, -1, 0, 946_684_800, 4_102_444_800, i64::MAX] {
        let view = at(now);
        assert_eq!(view.sections.len(), today.sections.len(), "{now}");
        assert!(view.notices.iter().any(|notice| notice.code == NoticeCode::ClockDoubtful), "{now}");
    }
}

#[test]
fn lines_past_their_review_day_are_marked_and_shown() {
    let args = ["show", "first-questions", "--json", "--lang", "ar", "--now"];
    let run = |day: &str| rights(args.iter().copied().chain([day])).json();
    let (before, after) = (run(TODAY), run("2027-06-01"));
    assert_eq!(before["freshness"]["state"], "current");
    assert_eq!(after["freshness"]["state"], "review-due");
    let lines = |view: &serde_json::Value| {
        let sections = view["sections"].as_array().unwrap().clone();
        sections.iter().flat_map(|section| section["lines"].as_array().unwrap().clone()).collect::<Vec<_>>()
    };
    assert_eq!(lines(&before).len(), lines(&after).len());
    let due = |line: &&serde_json::Value| line["freshness"] == "review-due";
    assert_eq!(lines(&before).iter().filter(due).count(), 0);
    for line in lines(&after) {
        let overdue =
            line["facts"].as_array().unwrap().iter().any(|fact| fact["review_by"].as_str() < Some("2027-06-01"));
        assert_eq!(line["freshness"] == "review-due", overdue, "{}", line["id"]);
    }
}
