//! Messages against the structure, and translations against their source.

use rights_core::label;
use rights_core::pack::{CORRECTION_MESSAGES, HOTLINE_MESSAGES, NEWS_MESSAGES, OTHER_MESSAGES, UI};

use crate::finding::{Findings, Rule};
use crate::hash::value_hash;
use crate::model::{Card, Content, Message, MessageFile, Messages, PackSource, is_typed_by_readers};
use crate::source::{At, Located};

/// The value that notices about something take.
const SUBJECT: &str = "subject";

pub(super) fn check_pack(pack: &PackSource, findings: &mut Findings) {
    let languages: Vec<&str> = pack.languages.iter().map(|lang| lang.value.as_str()).collect();
    for (position, lang) in pack.languages.iter().enumerate() {
        if pack.languages.iter().take(position).any(|earlier| earlier.value == lang.value) {
            findings.add(Rule::DuplicateId, lang.at, "this language is named twice", "Keep one of them.");
        }
        if rights_core::locale::canonical(&lang.value).ok().as_deref() != Some(lang.value.as_str()) {
            let help = "Use its canonical BCP 47 tag, such as `ar` or `zh-Hans`.";
            findings.add(Rule::BadValue, lang.at, format!("`{}` is no language tag", lang.value), help);
        }
    }
    for card in &pack.cards {
        check_set(&pack.messages, &card.id.value, &languages, &needed_by_card(card), findings);
    }
    let confirmed = pack.hotlines.iter().filter(|hotline| hotline.confirmed);
    let needed: Vec<(String, At)> = confirmed
        .flat_map(|hotline| {
            let parts: &[&str] = if hotline.note { &["name", "hours", "note"] } else { &["name", "hours"] };
            parts.iter().map(|part| (format!("{}-{part}", hotline.id.value), hotline.id.at)).collect::<Vec<_>>()
        })
        .collect();
    check_set(&pack.messages, HOTLINE_MESSAGES, &languages, &needed, findings);
    let needed: Vec<(String, At)> = pack.news.iter().map(|news| (news.id.value.clone(), news.id.at)).collect();
    check_set(&pack.messages, NEWS_MESSAGES, &languages, &needed, findings);
    let both = |id: &Located<String>| ["wrong", "right"].map(|part| (format!("{}-{part}", id.value), id.at));
    let needed: Vec<(String, At)> = pack.corrections.iter().flat_map(|correction| both(&correction.id)).collect();
    check_set(&pack.messages, CORRECTION_MESSAGES, &languages, &needed, findings);
    // Files that belong to no card, and folders of languages the pack does not name.
    for ((name, lang), file) in &pack.messages.files {
        let card = OTHER_MESSAGES.contains(&name.as_str()) || pack.cards.iter().any(|card| card.id.value == *name);
        if !card || !languages.contains(&lang.as_str()) {
            let message = "nothing uses this file";
            let help = "Name the language in pack.toml and the card in cards/, or delete the file.";
            findings.add(Rule::OrphanMessage, At { file: file.file, from: 0, to: 1 }, message, help);
        }
    }
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
    let source = content.ui.messages.file(UI, "en");
    let nowhere = At::file(source.map_or(0, |file| file.file));
    let mut needed: Vec<(String, At)> = label::required().into_iter().map(|id| (id, nowhere)).collect();
    let groups = content.packs.iter().flat_map(|pack| &pack.groups);
    needed.extend(groups.map(|group| (format!("group-{}", group.value), group.at)));
    let guides = content.cards().filter_map(|card| card.guide.as_ref());
    needed.extend(guides.map(|guide| (format!("guide-{}", guide.value), guide.at)));
    needed.sort_by(|(a, _), (b, _)| a.cmp(b));
    needed.dedup_by(|(a, _), (b, _)| a == b);
    check_set(&content.ui.messages, UI, &languages, &needed, findings);
    for lang in content.packs.iter().flat_map(|pack| &pack.languages) {
        if !languages.contains(&lang.value.as_str()) {
            let help = format!("Write ui/{}.ftl: a card is only as readable as its labels.", lang.value);
            let message = format!("the app has no words of its own in `{}`", lang.value);
            findings.add(Rule::MissingTranslation, lang.at, message, help);
        }
    }
}

/// Checks the messages of one card (or of the phone lines, or of the app) in all languages.
fn check_set(messages: &Messages, name: &str, languages: &[&str], needed: &[(String, At)], findings: &mut Findings) {
    let Some((source_lang, translations)) = languages.split_first() else {
        return;
    };
    let source = messages.file(name, source_lang);
    for (id, wanted_at) in needed {
        match source.and_then(|file| file.messages.get(id)) {
            None => {
                let help = format!("Add `{id} = …` to the `{source_lang}` file of `{name}`.");
                let message = format!("`{id}` has no words in `{source_lang}`");
                let rule = if name == UI { Rule::MissingLabel } else { Rule::MissingMessage };
                findings.add_text(rule, *wanted_at, id, message, help);
            }
            Some(original) => {
                check_variables_of_source(name, id, original, findings);
                for lang in translations {
                    check_translation(name, id, original, (lang, messages.file(name, lang)), findings);
                }
            }
        }
    }
    for lang in languages {
        let Some(file) = messages.file(name, lang) else {
            continue;
        };
        for (id, message) in file.messages.iter().filter(|(id, _)| !needed.iter().any(|(known, _)| known == *id)) {
            let help = "Delete it, or correct its id.";
            findings.add(Rule::OrphanMessage, message.at, format!("nothing uses the message `{id}`"), help);
        }
    }
}

fn check_variables_of_source(name: &str, id: &str, original: &Message, findings: &mut Findings) {
    let filled = |variable: &String| name == UI && id.starts_with("notice-") && variable == SUBJECT;
    for variable in original.variables.iter().filter(|variable| !filled(variable)) {
        let message = format!("nothing fills `${variable}` here");
        let help = "Write the words out. Only notices take a value: `$subject`.";
        findings.add(Rule::ExtraVariable, original.value_at, message, help);
    }
}

fn check_translation(
    name: &str,
    id: &str,
    original: &Message,
    (lang, file): (&str, Option<&MessageFile>),
    findings: &mut Findings,
) {
    let translation = file.and_then(|file| Some((file, file.messages.get(id)?)));
    let Some((file, translation)) = translation else {
        let message = format!("`{id}` of `{name}` is not there in `{lang}`");
        let help = format!("Translate it into the `{lang}` file; until then readers see the source.");
        findings.add(Rule::MissingTranslation, original.at, message, help);
        return;
    };
    for variable in original.variables.iter().filter(|name| !translation.variables.contains(name)) {
        let help = format!("Put `{{ ${variable} }}` where the value belongs.");
        findings.add(Rule::MissingVariable, translation.value_at, format!("`${variable}` is missing"), help);
    }
    for variable in translation.variables.iter().filter(|name| !original.variables.contains(name)) {
        let help = "Take it out, or correct its name: the source does not have it.";
        findings.add(Rule::ExtraVariable, translation.value_at, format!("nothing fills `${variable}`"), help);
    }
    let (ours, theirs) = (numbers(&translation.finished), numbers(&original.finished));
    if !is_typed_by_readers(id) && ours != theirs {
        let list = |numbers: &[String]| {
            if numbers.is_empty() { "none".to_owned() } else { numbers.join(", ") }
        };
        let message = format!("the numbers are {}, the source has {}", list(&ours), list(&theirs));
        findings.add(Rule::ChangedNumber, translation.value_at, message, "Write the source's numbers, in 0 to 9.");
    }
    let help = format!("Compare it with the source, then run `rights stamp --lang {lang} {name}`.");
    let stale = match file.reviews.get(id) {
        None => Some("it was never stamped"),
        Some(entry) if entry.source != value_hash(&original.value) => Some("the source has changed since"),
        Some(entry) if entry.text != value_hash(&translation.value) => Some("it was edited after its stamp"),
        Some(_) => None,
    };
    if let Some(reason) = stale {
        let message = format!("the translation of `{id}` may be out of date: {reason}");
        findings.add(Rule::OutdatedTranslation, translation.value_at, message, help);
    }
}

/// Runs of digits in any script, folded to ASCII and sorted.
fn numbers(text: &str) -> Vec<String> {
    let digits: String = text
        .chars()
        .map(|letter| match letter {
            '٠'..='٩' => char::from_digit(letter as u32 - '٠' as u32, 10).unwrap_or(' '),
            '۰'..='۹' => char::from_digit(letter as u32 - '۰' as u32, 10).unwrap_or(' '),
            '0'..='9' => letter,
            _ => ' ',
        })
        .collect();
    let mut numbers: Vec<String> = digits.split_whitespace().map(str::to_owned).collect();
    numbers.sort();
    numbers
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn digits_of_any_script_are_the_same_number() {
        assert_eq!(numbers("في ٢٠١٧، 5 سنوات"), numbers("5 years, 2017"));
        assert_ne!(numbers("1-800-898-7180"), numbers("1-800-898-7181"));
    }
}
