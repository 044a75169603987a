//! Finding the card: the home view, search.

use rights_core::ids::Status;
use rights_core::view::{FirstLine, HitView, HomeRequest, HomeView, SearchRequest};
use rights_tests::{FIXTURE_LANGUAGES, NOW, TODAY, fixture_shelf, rights_on_fixture};

fn search(query: &str, lang: &str) -> Vec<HitView> {
    let request = SearchRequest { query: query.to_owned(), languages: vec![lang.to_owned()], limit: 10 };
    fixture_shelf().search(&request).unwrap().hits
}

fn home(lang: &str, status: Option<Status>, place: Option<&str>) -> HomeView {
    let place = place.map(str::to_owned);
    fixture_shelf().home(&HomeRequest { languages: vec![lang.to_owned()], status, place, now: NOW }).unwrap()
}

fn cards(home: &HomeView) -> Vec<&str> {
    home.groups.iter().flat_map(|group| &group.cards).map(|card| card.card.as_str()).collect()
}

#[test]
fn home_groups_the_cards_by_situation_most_urgent_first() {
    let home = rights_on_fixture(["cards", "--json", "--now", TODAY, "--lang", "ar"]).json();
    let groups: Vec<&str> = home["groups"].as_array().unwrap().iter().map(|g| g["id"].as_str().unwrap()).collect();
    assert_eq!(groups, ["airport-now", "someone-taken", "happened-to-me", "learn-and-act"]);
    assert_eq!(home["groups"][0]["cards"][0]["card"], "counter");
    assert_eq!(home["groups"][0]["heading"]["lang"], "ar");
}

#[test]
fn home_leaves_out_cards_that_are_not_for_a_status() {
    let with = |status| cards(&home("en", status, None)).contains(&"citizens-only");
    assert!(with(Some(Status::Citizen)) && with(None));
    assert!(!with(Some(Status::AsylumSeeker)));
}

#[test]
fn a_place_puts_the_cards_of_its_own_pack_first() {
    let group = |place| {
        let home = home("en", None, place);
        home.groups[1].cards.iter().map(|card| card.card.clone()).collect::<Vec<_>>()
    };
    assert_eq!(group(None), ["held", "bay-office"]);
    assert_eq!(group(Some("beta/bay")), ["bay-office", "held"]);
}

#[test]
fn the_cards_of_a_guide_stand_together_across_packs_in_each_language() {
    for lang in FIXTURE_LANGUAGES {
        let home = home(lang, None, None);
        let group = &home.groups[2];
        assert_eq!(group.guides.len(), 1);
        assert_eq!(group.guides[0].cards, ["shop", "bus", "tram"], "{lang}");
        let shown: Vec<&str> = group.cards.iter().map(|card| card.card.as_str()).collect();
        assert_eq!(shown, ["shop", "bus", "tram"], "{lang}");
    }
}

#[test]
fn the_line_that_is_one_tap_away_is_the_first_essential_one_to_say_of_the_readers_status() {
    for (status, line) in [
        (Some(Status::Citizen), "citizen-say"),
        (Some(Status::VisaWaiver), "slow-say"),
        (Some(Status::AsylumSeeker), "fear-say"),
        (None, "unsure-say"),
    ] {
        let first = Some(FirstLine { card: "counter".to_owned(), line: line.to_owned() });
        assert_eq!(home("ar", status, None).first, first, "{status:?}");
    }
}

#[test]
fn words_are_found_however_they_are_written() {
    for (typed, lang, card) in [
        ("F-1", "en", "counter"),
        ("bahia", "es", "bay-office"),
        ("TRANVÍA", "es", "tram"),
        ("شباك", "ar", "counter"),
        ("الشُّبَاك", "ar", "counter"),
        ("passprot", "en", "counter"),
        ("the driver refused my ticket", "en", "bus"),
    ] {
        let hits = search(typed, lang);
        let found = hits.iter().take(3).any(|hit| hit.card == card);
        assert!(found, "{typed}: {:?}", hits.iter().map(|hit| &hit.card).collect::<Vec<_>>());
    }
}

#[test]
fn hits_in_the_readers_language_come_first_and_show_the_words() {
    let hits = search("juez", "es");
    assert_eq!((hits[0].card.as_str(), hits[0].snippet.lang.as_str()), ("held", "es"));
    let judge = hits.iter().find(|hit| hit.line.as_deref() == Some("step-judge")).unwrap();
    assert!(judge.snippet.text.contains("juez"), "{judge:?}");
    let hits = search("tranvía", "ar");
    assert_eq!((hits[0].title.lang.as_str(), hits[0].snippet.lang.as_str()), ("ar", "es"), "others are searched too");
    let hits = search("2018", "es");
    assert_eq!(hits[0].title.lang, "en", "a card that the reader's language lacks");
}

#[test]
fn words_that_are_out_of_date_are_not_found() {
    assert!(search("ثلاثة", "ar").is_empty(), "the old translation of a line says three");
    assert_eq!(search("four questions", "ar")[0].line.as_deref(), Some("four-questions"));
}

#[test]
fn no_hit_is_an_answer_and_a_limit_is_kept() {
    assert!(search("xylophone", "en").is_empty());
    assert_eq!(rights_on_fixture(["search", "xylophone"]).code, Some(0));
    let shelf = fixture_shelf();
    let count = |limit| {
        let request = SearchRequest { query: "made".into(), languages: vec!["en".into()], limit };
        shelf.search(&request).unwrap().hits.len()
    };
    assert_eq!((count(0), count(2)), (0, 2));
    assert!((3..=50).contains(&count(u32::MAX)));
}
