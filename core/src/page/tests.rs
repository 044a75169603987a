//! What every page keeps to, whatever a view holds.

use super::{Edition, Labels, card, wallet};
use crate::ids::{LineKind, RecordKind, Status, Strength, WhoAnswers};
use crate::label;
use crate::view::{
    CardLink, CardView, CorrectionView, Direction, Freshness, FreshnessView, GapsView, HotlineView, LineView,
    LocalText, NoticeCode, NoticeView, Open, PageView, Paper, Placement, Review, SectionView, SourceView, StatusOf,
    Translation, UiString, UiStringsView,
};

/// What a text must not be able to do. Each text has its own number, so that one that is missing is seen.
struct Evil(std::cell::Cell<usize>);

impl Evil {
    fn word(&self) -> String {
        self.0.set(self.0.get() + 1);
        format!("</p><script>\"'&{}", self.0.get())
    }

    fn text(&self) -> LocalText {
        LocalText { text: self.word(), lang: self.word(), direction: Direction::Rtl }
    }

    fn line(&self, kind: LineKind, officer: bool) -> LineView {
        LineView {
            id: format!("step-{}", self.word()),
            kind,
            statuses: Vec::new(),
            text: self.text(),
            officer: officer.then(|| self.text()),
            translation: Translation::Current,
            review: Review::Machine,
            freshness: Freshness::ReviewDue,
            sources: vec![1],
            facts: Vec::new(),
        }
    }

    fn days(&self) -> FreshnessView {
        FreshnessView { state: Freshness::Current, checked_on: self.word(), review_by: self.word() }
    }

    fn hotline(&self, number: Option<&str>, address: Option<&str>) -> HotlineView {
        HotlineView {
            id: self.word(),
            name: self.text(),
            number_e164: number.map(str::to_owned),
            abroad_e164: number.map(str::to_owned),
            address: address.map(str::to_owned),
            needs_network: address.is_some(),
            display: self.word(),
            who_answers: WhoAnswers::Nonprofit,
            languages: Vec::new(),
            hours: self.text(),
            open: Open::Unknown,
            opens_at: None,
            note: Some(self.text()),
            freshness: self.days(),
        }
    }

    fn card(&self) -> CardView {
        let essentials = vec![self.line(LineKind::Say, true), self.line(LineKind::Dont, false)];
        let notice = |placement, subject: Option<String>| NoticeView {
            code: NoticeCode::ReviewDue,
            text: self.text(),
            subject,
            placement,
        };
        let hotlines = vec![
            self.hotline(Some("+18008987180"), None),
            self.hotline(None, Some("https://a.example/?a&b")),
            self.hotline(None, None),
        ];
        let notices = vec![
            notice(Placement::Top, None),
            notice(Placement::End, None),
            notice(Placement::Line, Some(essentials[0].id.clone())),
            notice(Placement::Line, Some(hotlines[0].id.clone())),
        ];
        CardView {
            card: self.word(),
            pack: self.word(),
            pack_version: 1,
            title: self.text(),
            summary: self.text(),
            direction: Direction::Rtl,
            languages: vec![self.word()],
            status: Status::Visa,
            status_of: StatusOf::Held,
            state: Some(self.text()),
            essentials,
            sections: vec![SectionView {
                id: self.word(),
                heading: self.text(),
                past: true,
                lines: vec![self.line(LineKind::Know, false), self.line(LineKind::Say, true)],
            }],
            gaps: Some(GapsView {
                heading: self.text(),
                text: self.text(),
                questions: vec![self.line(LineKind::Gap, false)],
            }),
            phones_first: true,
            hotlines,
            freshness: self.days(),
            facts: Vec::new(),
            sources: vec![
                SourceView {
                    number: 1,
                    citation: self.word(),
                    address: Some("https://b.example".into()),
                    dated: Some(self.word()),
                    strength: Strength::Primary,
                },
                SourceView {
                    number: 2,
                    citation: self.word(),
                    address: None,
                    dated: None,
                    strength: Strength::Primary,
                },
            ],
            corrections: vec![CorrectionView {
                id: self.word(),
                card: self.word(),
                day: self.word(),
                wrong: self.text(),
                right: self.text(),
                source: self.word(),
            }],
            forms: vec![RecordKind::Case],
            see_also: vec![CardLink {
                card: "b".into(),
                pack: self.word(),
                title: self.text(),
                summary: self.text(),
                saved: true,
            }],
            notices,
        }
    }

    fn labels(&self) -> Labels {
        let strings = || UiStringsView {
            strings: label::required().into_iter().map(|id| UiString { id, text: self.text() }).collect(),
        };
        Labels::new(strings(), strings())
    }
}

/// The pages of three kinds, from views that are as bad as can be.
fn pages() -> [PageView; 3] {
    let evil = Evil(std::cell::Cell::new(0));
    let edition = |status| {
        let rest = vec![CardView { card: "b".into(), ..evil.card() }];
        Edition { first: CardView { status, ..evil.card() }, rest }
    };
    let labels = evil.labels();
    let alone = Edition { first: evil.card(), rest: Vec::new() };
    [
        card(&alone, &[], Paper::A4, &labels),
        card(&edition(Status::Unsure), &[edition(Status::Visa)], Paper::Letter, &labels),
        wallet(&evil.card(), Paper::A4, &labels),
    ]
}

/// The start tags of a page, behind its styles.
fn tags(html: &str) -> impl Iterator<Item = &str> {
    let (_, body) = html.split_once("</style>").unwrap();
    body.split('<').skip(1).filter_map(|rest| rest.split('>').next()).filter(|tag| !tag.starts_with('/'))
}

#[test]
fn no_text_becomes_markup() {
    const OURS: &[&str] = &[
        "a", "article", "bdi", "body", "circle", "details", "div", "footer", "h1", "h2", "h3", "header", "li", "main",
        "nav", "ol", "p", "path", "section", "span", "summary", "svg", "symbol", "ul", "use",
    ];
    for page in pages() {
        assert!(page.html.contains("&lt;/p&gt;&lt;script&gt;&quot;&#39;&amp;"));
        for tag in tags(&page.html) {
            let name = tag.split_whitespace().next().unwrap();
            assert!(OURS.contains(&name), "{tag}");
            // Values keep their quotes: what stands between them has none.
            assert_eq!(tag.matches('"').count() % 2, 0, "{tag}");
            assert!(!tag.contains('\''), "{tag}");
        }
    }
}

#[test]
fn only_what_the_core_has_checked_is_a_link() {
    let links = |html: &str| {
        let all = html.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned());
        let mut outside: Vec<String> = all.filter(|link| !link.starts_with('#')).collect();
        outside.sort();
        outside.dedup();
        outside
    };
    let [one, packet, wallet] = pages().map(|page| links(&page.html));
    assert_eq!(one, ["https://a.example/?a&amp;b", "https://b.example", "tel:+18008987180"]);
    assert_eq!(packet, one);
    assert_eq!(wallet, [""; 0]);
}

#[test]
fn every_place_that_a_link_leads_to_is_there_once() {
    for page in pages() {
        let values = |name: &str| -> Vec<String> {
            page.html.split(name).skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
        };
        let places = values(" id=\"");
        for link in values("href=\"#") {
            assert_eq!(places.iter().filter(|place| **place == link).count(), 1, "{link}");
        }
    }
}

#[test]
fn a_wallet_card_has_no_status_and_a_title_has_an_end() {
    let evil = Evil(std::cell::Cell::new(0));
    let strings = label::required().into_iter().map(|id| {
        let text = LocalText { text: format!("[{id}]"), lang: "en".into(), direction: Direction::Ltr };
        UiString { id, text }
    });
    let labels = Labels::new(UiStringsView { strings: strings.collect() }, UiStringsView { strings: Vec::new() });
    let mut view = evil.card();
    view.title.text = "w".repeat(10_000);
    let page = wallet(&view, Paper::A4, &labels).html;
    assert!(page.contains("[wallet-found]") && !page.contains("[status-") && !page.contains("[label-for"));
    let title = page.split("<title>").nth(1).unwrap().split("</title>").next().unwrap();
    assert_eq!(title.len(), super::document::TITLE_LIMIT);
}
