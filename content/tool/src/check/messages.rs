//! Which messages there must be: those of cards, phone lines, news, corrections, and of the app itself.

use rights_core::label;
use rights_core::pack::{CORRECTION_MESSAGES, HOTLINE_MESSAGES, NEWS_MESSAGES, OTHER_MESSAGES, UI};

use super::sets::Set;
use crate::finding::{Findings, Rule};
use crate::model::{Card, Content, PackSource};
use crate::source::{At, Located};
use crate::unread::Unread;

pub(super) fn check_pack(pack: &PackSource, unread: &Unread, findings: &mut Findings) {
    check_languages(pack, unread, findings);
    let languages: Vec<&str> = pack.languages.iter().map(|lang| lang.value.as_str()).collect();
    let has_words = |lang: &&str| unread.touches(&pack.path(&format!("l10n/{lang}"))) || has_files(pack, lang);
    let written: Vec<&str> = languages.iter().copied().filter(has_words).collect();
    // Without its source language there is nothing to compare the others with.
    if written.first() == languages.first() {
        check_sets(pack, &written, unread, findings);
    }
    // Files that belong to no card, and folders of languages the pack does not name.
    if unread.touches(&pack.path("pack.toml")) {
        return;
    }
    for ((name, lang), file) in &pack.messages.files {
        let card = OTHER_MESSAGES.contains(&name.as_str()) || pack.has_card(name, unread);
        if !card || !languages.contains(&lang.as_str()) {
            let message = "nothing uses this file";
            let help = "Name the language in pack.toml and the card in cards/, or delete the file.";
            findings.add(Rule::OrphanMessage, At { file: file.file, from: 0, to: 1 }, message, help);
        }
    }
}

fn has_files(pack: &PackSource, lang: &str) -> bool {
    pack.messages.files.keys().any(|(_, of)| of == lang)
}

/// The languages a pack names: good tags, each once, each with a folder of words.
fn check_languages(pack: &PackSource, unread: &Unread, findings: &mut Findings) {
    for (position, lang) in pack.languages.iter().enumerate() {
        if pack.languages.iter().take(position).any(|earlier| earlier.value == lang.value) {
            findings.add(Rule::DuplicateId, lang.at, "this language is listed twice", "Delete one of them.");
        }
        if rights_core::locale::canonical(&lang.value).ok().as_deref() != Some(lang.value.as_str()) {
            let help = "Use its canonical BCP 47 tag, such as `ar` or `zh-Hans`.";
            findings.add(Rule::BadValue, lang.at, format!("`{}` is not a language tag", lang.value), help);
        } else if !has_files(pack, &lang.value) && !unread.touches(&pack.path(&format!("l10n/{}", lang.value))) {
            let rule = if position == 0 { Rule::MissingMessage } else { Rule::MissingTranslation };
            let help = format!("Write its files in l10n/{0}/, or delete `{0}` from the list.", lang.value);
            findings.add(rule, lang.at, format!("the pack has no words in `{}`", lang.value), help);
        }
    }
}

fn check_sets(pack: &PackSource, languages: &[&str], unread: &Unread, findings: &mut Findings) {
    let set = |name: &str, structure: &str| Set {
        messages: &pack.messages,
        name: name.to_owned(),
        folder: pack.path("l10n"),
        structure: pack.path(structure),
        unread,
    };
    for card in &pack.cards {
        let set = set(&card.id.value, &format!("cards/{}.toml", card.id.value));
        set.check(languages, &needed_by_card(card), findings);
    }
    let confirmed = pack.hotlines.iter().filter(|hotline| hotline.confirmed);
    let needed: Vec<(String, At)> = confirmed
        .flat_map(|hotline| {
            let parts: &[&str] = if hotline.note { &["name", "hours", "note"] } else { &["name", "hours"] };
            parts.iter().map(|part| (format!("{}-{part}", hotline.id.value), hotline.id.at)).collect::<Vec<_>>()
        })
        .collect();
    set(HOTLINE_MESSAGES, "hotlines.toml").check(languages, &needed, findings);
    let needed: Vec<(String, At)> = pack.news.iter().map(|news| (news.id.value.clone(), news.id.at)).collect();
    set(NEWS_MESSAGES, "news.toml").check(languages, &needed, findings);
    let both = |id: &Located<String>| ["wrong", "right"].map(|part| (format!("{}-{part}", id.value), id.at));
    let needed: Vec<(String, At)> = pack.corrections.iter().flat_map(|correction| both(&correction.id)).collect();
    set(CORRECTION_MESSAGES, "corrections.toml").check(languages, &needed, findings);
}

fn needed_by_card(card: &Card) -> Vec<(String, At)> {
    let here = |id: &Located<String>| (id.value.clone(), id.at);
    let mut needed: Vec<(String, At)> =
        ["card-title", "card-summary", "card-keywords"].iter().map(|id| ((*id).to_owned(), card.at)).collect();
    for section in &card.sections {
        needed.push(here(&section.id));
        needed.extend(section.lines.iter().map(|line| here(&line.id)));
    }
    needed
}

pub(super) fn check_ui(content: &Content, findings: &mut Findings) {
    let languages: Vec<&str> = content.ui.languages.iter().map(String::as_str).collect();
    for lang in content.packs.iter().flat_map(|pack| &pack.languages) {
        let path = format!("ui/{}.ftl", lang.value);
        if !languages.is_empty() && !languages.contains(&lang.value.as_str()) && !content.unread.touches(&path) {
            let help = format!("Write {path}: a card is only as readable as its labels.");
            let message = format!("the app has no words of its own in `{}`", lang.value);
            findings.add(Rule::MissingTranslation, lang.at, message, help);
        }
    }
    let Some(source) = content.ui.messages.file(UI, "en") else {
        return;
    };
    let nowhere = At::file(source.file);
    let mut needed: Vec<(String, At)> = label::required().into_iter().map(|id| (id, nowhere)).collect();
    let groups = content.packs.iter().flat_map(|pack| &pack.groups);
    needed.extend(groups.map(|group| (format!("group-{}", group.value), group.at)));
    let guides = content.cards().filter_map(|card| card.guide.as_ref());
    needed.extend(guides.map(|guide| (format!("guide-{}", guide.value), guide.at)));
    // Headings of groups and guides are there for packs, also for those of others.
    let headings = source.messages.iter().filter(|(id, _)| id.starts_with("group-") || id.starts_with("guide-"));
    needed.extend(headings.map(|(id, message)| (id.clone(), message.at)));
    needed.sort_by(|(a, _), (b, _)| a.cmp(b));
    needed.dedup_by(|(a, _), (b, _)| a == b);
    let set = Set {
        messages: &content.ui.messages,
        name: UI.to_owned(),
        folder: UI.to_owned(),
        structure: "ui/en.ftl".to_owned(),
        unread: &content.unread,
    };
    set.check(&languages, &needed, findings);
}
