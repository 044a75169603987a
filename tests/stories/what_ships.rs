//! What the packs that ship must be. Tests of code stand on the fixture: where one of these fails, the content is to be looked
//! at, or what is said of it here.

use std::collections::{BTreeMap, BTreeSet};

use rights_core::ids::{LineKind, Status};
use rights_core::view::{Direction, HomeRequest, HotlinesRequest, NoticeCode, Review, StatusOf, Translation};
use rights_tests::{LANGUAGES, NOW, TODAY, card, cards, codes, lines, rights, shelf};

/// The cards of each pack, in no order.
const CARDS: [(&str, &[&str]); 2] = [
    (
        "us",
        &[
            "first-questions",
            "second-room",
            "phone-and-laptop",
            "papers-to-sign",
            "afraid-to-return",
            "questions-about-religion",
            "before-you-land",
            "find-someone",
            "family-plan",
            "held-at-the-airport",
            "while-they-are-held",
            "detainers",
            "airport-screening",
            "on-the-plane",
            "fbi-visit",
            "at-work",
            "at-school",
            "housing-and-shops",
            "watchlists",
            "write-it-down",
            "287g",
        ],
    ),
    (
        "us-ma",
        &[
            "logan",
            "hate-crime",
            "massachusetts-detainers",
            "sanctuary",
            "massachusetts-287g",
            "court-cases",
            "take-action",
        ],
    ),
];

/// Each phone line with the number that is dialed, or the address for one without.
const PHONES: [(&str, &str); 34] = [
    ("aclum", "https://www.aclum.org"),
    ("aclum-main", "+16174823170"),
    ("bba-lawyer-referral", "+16177420625"),
    ("boston-immigration-court", "+16175653080"),
    ("cair-ma", "+16178629159"),
    ("cbp-info-center", "+18772275511"),
    ("cbp-joint-intake", "+18772468253"),
    ("dhs-crcl", "+18666448360"),
    ("dhs-oig-hotline", "+18003238603"),
    ("doj-housing", "+18335910291"),
    ("eeoc", "+18006694000"),
    ("eoir-case-line", "+18008987180"),
    ("fbi-tip-line", "+18002255324"),
    ("hud-fair-housing", "+18006699777"),
    ("ice-boston", "+17813597500"),
    ("ice-detainer-line", "+18554486903"),
    ("ice-dril", "+18883514024"),
    ("ice-locator", "https://locator.ice.gov"),
    ("ier-worker", "+18002557688"),
    ("ma-ag-civil-rights", "+16179632917"),
    ("ma-bbo", "+16177288800"),
    ("ma-doe-prs", "+17813383700"),
    ("ma-house", "+16177222000"),
    ("mba-lawyer-referral", "+18666277577"),
    ("mcad-boston", "+16179946000"),
    ("mcad-language", "+16179946071"),
    ("mcad-springfield", "+14137392145"),
    ("mcad-worcester", "+15084539630"),
    ("mexico-ciam", "+15206237874"),
    ("orr-ncc", "+18002037001"),
    ("plymouth-jail", "+15088306200"),
    ("tsa-cares", "+18557872227"),
    ("us-attorney-ma-hate", "+18336348669"),
    ("us-capitol", "+12022243121"),
];

fn home(lang: &str, status: Option<Status>) -> rights_core::view::HomeView {
    shelf().home(&HomeRequest { languages: vec![lang.to_owned()], status, place: None, now: NOW }).unwrap()
}

#[test]
fn the_first_command_of_a_newcomer_shows_the_first_card_in_arabic() {
    let run = rights(["show", "first-questions", "--lang", "ar"]);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    let english = "I am not sure of my status. I will not guess.";
    for part in ["الأسئلة الأولى", english, "--status citizen", "8 USC"] {
        assert!(run.out.contains(part), "{part}: {}", run.out);
    }
}

#[test]
fn the_sources_have_no_finding() {
    let run = rights(["check", "--json", "--now", TODAY]);
    assert_eq!(run.code, Some(0), "{}", run.out);
    let report = run.json();
    assert_eq!((&report["errors"], &report["warnings"]), (&0.into(), &0.into()));
    assert!(report["gaps"].as_u64() > Some(5));
}

#[test]
fn no_card_is_harder_to_read_than_the_sixth_grade() {
    let table = rights(["check", "--now", TODAY]).out;
    let grades: Vec<(&str, f64)> = table
        .lines()
        .filter_map(|line| {
            let words: Vec<&str> = line.split_whitespace().collect();
            let [card, grade, _, _, _] = words.as_slice() else { return None };
            Some((*card, grade.parse().ok()?))
        })
        .collect();
    assert_eq!(grades.len(), CARDS.iter().map(|(_, cards)| cards.len()).sum::<usize>(), "{table}");
    assert!(grades.iter().all(|(_, grade)| *grade <= 6.0), "{grades:?}");
}

#[test]
fn these_cards_ship_and_no_other() {
    for lang in LANGUAGES {
        let mut shipped: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for link in home(lang, None).groups.into_iter().flat_map(|group| group.cards) {
            assert_eq!((link.title.lang.as_str(), link.summary.lang.as_str()), (lang, lang));
            shipped.entry(link.pack).or_default().insert(link.card);
        }
        let wanted = CARDS.map(|(pack, cards)| (pack.to_owned(), cards.iter().map(|id| (*id).to_owned()).collect()));
        assert_eq!(shipped, BTreeMap::from(wanted), "{lang}");
    }
}

#[test]
fn every_card_opens_whole_in_every_language_for_every_status() {
    let shelf = shelf();
    for id in cards(&shelf) {
        for lang in LANGUAGES {
            for status in Status::ALL {
                let view = card(&shelf, &id, lang, Some(*status));
                let at = format!("{id} {lang} {}", status.word());
                let whole = if lang == "en" { Translation::Source } else { Translation::Current };
                assert_eq!((view.status, view.languages.as_slice()), (*status, &[lang.to_owned()][..]), "{at}");
                let for_reader = !codes(&view.notices).contains(&NoticeCode::NotForStatus);
                assert_eq!(lines(&view).is_empty(), !for_reader, "{at}");
                assert!(for_reader || !view.see_also.is_empty(), "{at}: no dead end");
                assert!((2..=4).contains(&view.essentials.len()) == for_reader, "{at}");
                let gaps = view.gaps.as_ref().map_or(0, |gaps| gaps.questions.len());
                assert!(gaps <= 3 && lines(&view).len() <= 20 + gaps, "{at}");
                let says = view.essentials.iter().skip(1).any(|line| line.kind == LineKind::Say);
                let first = view.essentials.first().is_some_and(|line| line.kind == LineKind::Say);
                assert!(first || !says, "{at}: a line to say is an essential and not the first");
                for line in lines(&view) {
                    assert_eq!((line.text.lang.as_str(), line.translation), (lang, whole), "{at} {}", line.id);
                    assert_eq!(line.review, Review::Machine, "{at} {}", line.id);
                }
                let told = view.notices.iter().all(|notice| notice.text.lang == lang);
                assert!(told, "{at}: notices in the reader's language");
            }
        }
    }
}

#[test]
fn the_first_card_tells_each_status_what_to_say_what_to_leave_and_where_to_stop() {
    let shelf = shelf();
    for status in Status::ALL {
        let view = card(&shelf, "first-questions", "en", Some(*status));
        let kinds: Vec<LineKind> = lines(&view).into_iter().map(|line| line.kind).collect();
        for kind in [LineKind::Say, LineKind::Dont, LineKind::Know, LineKind::Stop] {
            assert!(kinds.contains(&kind), "{} has no {}", status.word(), kind.word());
        }
        let says = view.essentials.iter().find(|line| line.kind == LineKind::Say);
        let first = home("ar", Some(*status)).first.map(|first| (first.card, first.line));
        assert_eq!(first, says.map(|line| ("first-questions".to_owned(), line.id.clone())), "{}", status.word());
        assert_eq!(view.essentials[0].kind, LineKind::Say, "{} has no line one tap away", status.word());
    }
}

#[test]
fn cards_about_a_person_who_is_held_are_for_that_persons_status() {
    let shelf = shelf();
    let groups = home("en", None).groups;
    let someone_taken: Vec<String> = groups[1].cards.iter().map(|card| card.card.clone()).collect();
    assert_eq!(groups[1].id, "someone-taken");
    for id in cards(&shelf) {
        let whose = card(&shelf, &id, "en", None).status_of;
        assert_eq!(whose == StatusOf::Held, someone_taken.contains(&id), "{id}");
    }
}

#[test]
fn from_someone_was_taken_to_a_number_to_call_it_is_two_taps() {
    let shelf = shelf();
    for status in Status::ALL {
        let home = home("ur", Some(*status));
        let taken = home.groups.iter().find(|group| group.id == "someone-taken").unwrap();
        let view = card(&shelf, &taken.cards[0].card, "ur", Some(*status));
        assert!(view.phones_first, "phone lines stand under the summary");
        let called = view.hotlines.iter().filter(|line| line.number_e164.is_some()).count();
        let opened = view.hotlines.iter().any(|line| line.id == "ice-locator" && line.address.is_some());
        assert!(called >= 2 && opened, "{}: {:?}", status.word(), view.hotlines);
    }
}

#[test]
fn steps_say_what_they_type_in_and_when_to_look_again() {
    for (pack, card) in [("us", "find-someone"), ("us-ma", "logan")] {
        let file = rights_tests::root().join(format!("content/packs/{pack}/cards/{card}.toml"));
        let text = std::fs::read_to_string(file).unwrap();
        assert!(text.contains("needs = [") && text.contains("after_hours = "), "{card}");
    }
}

#[test]
fn the_guide_on_discrimination_has_eight_cards_that_stand_together() {
    for lang in LANGUAGES {
        let group = home(lang, None).groups.into_iter().find(|group| group.id == "happened-to-me").unwrap();
        let [guide] = group.guides.as_slice() else { panic!("{:?}", group.guides) };
        assert_eq!((guide.heading.lang.as_str(), guide.cards.len()), (lang, 8));
        let shown: Vec<String> = group.cards.into_iter().map(|card| card.card).collect();
        let start = shown.iter().position(|card| *card == guide.cards[0]).unwrap();
        assert_eq!(shown[start..start + 8], guide.cards[..]);
    }
}

#[test]
fn the_numbers_that_are_dialed_are_these() {
    let shelf = shelf();
    for lang in LANGUAGES {
        let request = HotlinesRequest { languages: vec![lang.to_owned()], place: None, now: NOW };
        let view = shelf.hotlines(&request).unwrap();
        let mut shipped = Vec::new();
        for line in &view.hotlines {
            assert!(line.name.lang == lang && line.hours.lang == lang, "{lang} {}", line.id);
            shipped.push((line.id.as_str(), line.number_e164.as_deref().or(line.address.as_deref()).unwrap()));
            let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
            let number = line.number_e164.as_deref().unwrap_or_default();
            assert!(digits(number).ends_with(&digits(&line.display)), "{}: shown is what is dialed", line.id);
        }
        shipped.sort_unstable();
        assert_eq!(shipped, PHONES, "{lang}");
    }
}

#[test]
fn languages_are_whole_and_no_person_has_signed_them_off_yet() {
    let view = shelf().languages().unwrap();
    let tags: Vec<&str> = view.languages.iter().map(|language| language.tag.as_str()).collect();
    assert_eq!(tags, LANGUAGES);
    for language in &view.languages {
        assert_eq!((language.complete_percent, language.reviewed_percent), (100, 0), "{}", language.tag);
        assert_eq!(language.name.lang, language.tag);
        let rtl = matches!(language.tag.as_str(), "ar" | "ur");
        assert_eq!(language.direction == Direction::Rtl, rtl, "{}", language.tag);
    }
}

#[test]
fn latin_words_and_numbers_are_isolated_in_right_to_left_text() {
    let shelf = shelf();
    for id in cards(&shelf) {
        for lang in ["ar", "ur"] {
            let view = card(&shelf, &id, lang, Some(Status::PermanentResident));
            assert_eq!(view.direction, Direction::Rtl);
            for line in lines(&view) {
                assert_eq!(rights_core::locale::isolate(&line.text.text), line.text.text, "{id} {}", line.id);
            }
        }
    }
}

#[test]
fn errors_are_sentences_in_the_readers_language() {
    let shelf = shelf();
    for code in rights_core::RightsError::CODES {
        let mut told = BTreeSet::new();
        for lang in LANGUAGES {
            let strings = shelf.ui_strings(&[lang.to_owned()]).unwrap().strings;
            let text = &strings.iter().find(|string| string.id == format!("error-{code}")).unwrap().text;
            assert_eq!(text.lang, lang, "{code}");
            assert!(text.text.ends_with(['.', '۔', '؟', '?']), "{lang}: {}", text.text);
            told.insert(text.text.clone());
        }
        assert_eq!(told.len(), LANGUAGES.len(), "{code}");
    }
}
