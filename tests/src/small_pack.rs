//! One tiny pack with nothing wrong in it, for stories that break it.

use std::sync::OnceLock;

use serde_json::Value;

use crate::{ContentCopy, TODAY, rights};

/// A file of the pack.
pub const CARD: &str = "packs/xx/cards/counter.toml";
/// A file of the pack.
pub const FACTS: &str = "packs/xx/facts/entry.toml";
/// A file of the pack.
pub const EN: &str = "packs/xx/l10n/en/counter.ftl";
/// A file of the pack.
pub const AR: &str = "packs/xx/l10n/ar/counter.ftl";
/// A file of the pack.
pub const HOTLINES: &str = "packs/xx/hotlines.toml";
const GLOSSARY: &str = "[[term]]\nen = \"officer\"\nar = { use = \"موظف\", avoid = [\"ضابط\"] }\n";

/// The app strings of the fixture with one small pack in English and Arabic, stamped and without a finding.
#[must_use]
pub fn small_pack() -> ContentCopy {
    static FILES: OnceLock<Vec<(String, String)>> = OnceLock::new();
    let content = ContentCopy::empty();
    for (file, text) in FILES.get_or_init(|| make_small_pack().files()) {
        content.write(file, text);
    }
    content
}

fn make_small_pack() -> ContentCopy {
    let content = ContentCopy::fixture();
    std::fs::remove_dir_all(content.path().join("packs")).unwrap();
    // What is not translated of the app's own words would be found too.
    for file in ["ar.review.toml", "es.ftl", "es.review.toml"] {
        std::fs::remove_file(content.path().join("ui").join(file)).unwrap();
    }
    let unused = ["group-someone-taken", "group-happened-to-me", "group-learn-and-act"];
    let used = |file: &str| {
        let text = content.text(file);
        let lines = text.lines().filter(|line| !unused.iter().any(|id| line.starts_with(id)));
        lines.collect::<Vec<_>>().join("\n") + "\n"
    };
    let (english, arabic) = (used("ui/en.ftl"), used("ui/ar.ftl"));
    let value = |line: &str| line.split_once(" = ").filter(|(id, _)| !id.starts_with('#')).map(|(id, _)| id.to_owned());
    let mut words = arabic.clone();
    for line in english.lines() {
        if let Some(id) = value(line).filter(|id| !arabic.contains(&format!("{id} = "))) {
            words +=
                &[id.as_str(), " = كلمة", if line.contains("$subject") { " { $subject }\n" } else { "\n" }].concat();
        }
    }
    content.write("ui/ar.ftl", words);
    content.write("ui/en.ftl", english);
    content.write("ui/glossary.toml", GLOSSARY);
    content.write(
        "packs/xx/pack.toml",
        "id = \"xx\"\nversion = 1\njurisdiction = \"XX\"\ncreated = \"2026-11-24\"\nlanguages = [\"en\", \"ar\"]\n\
         places = [\"xx\"]\ngroups = [\"airport-now\"]\ndraft = true\n",
    );
    let fact = |id: &str, applies: &str, status: &str| {
        format!(
            "[[fact]]\nid = \"{id}\"\nstatement = \"It is so.\"\napplies_to = [{applies}]\nstrength = \"primary\"\n\
             sources = [{{citation = \"1 XX 1\", seen = \"2026-11-24\"}}]\nstatus = \"{status}\"\n\
             review_by = \"2027-11-24\"\n\n"
        )
    };
    let facts = fact("so", "\"all\"", "confirmed")
        + &fact("doubtful", "\"all\"", "unconfirmed")
        + &fact("once", "\"all\"", "history")
        + &fact("visitors", "\"visa\"", "confirmed");
    content.write(FACTS, format!("schema = 1\nchecked_on = \"2026-11-24\"\n\n{facts}"));
    content.write(
        HOTLINES,
        "[[hotline]]\nid = \"line\"\nnumber_e164 = \"+12025550123\"\ndisplay = \"202-555-0123\"\n\
         who_answers = \"nonprofit\"\nlanguages = [\"en\"]\nzone = \"America/New_York\"\n\
         hours = [\"mon-fri 09:00-17:00\"]\nchecked_on = \"2026-11-24\"\nreview_by = \"2027-02-24\"\n\
         status = \"confirmed\"\n",
    );
    content.write(
        CARD,
        "id = \"counter\"\ngroup = \"airport-now\"\nguide = \"anti-muslim-discrimination\"\nstatuses = [\"citizen\", \"visa\"]\nhotlines = [\"line\"]\n\n\
         [[section]]\nid = \"first\"\n\n[[section.line]]\nid = \"hello\"\nkind = \"say\"\nfacts = [\"so\"]\n\
         officer = \"Good day to you.\"\n\n[[section.line]]\nid = \"wait\"\nkind = \"know\"\nstatuses = [\"visa\"]\n\
         facts = [\"so\"]\n\n[[section.line]]\nid = \"why\"\nkind = \"gap\"\n",
    );
    let text = |title: &str, hello: &str, wait: &str, why: &str, name: &str| {
        (
            format!(
                "card-title = {title}\ncard-summary = {title}\ncard-keywords = {title}\nfirst = {title}\n\
                 hello = {hello}\nwait = {wait}\nwhy = {why}\n"
            ),
            format!("line-name = {name}\nline-hours = {name}\n"),
        )
    };
    let (card, line) = text("First", "Good day to you.", "You wait 5 days.", "Why so?", "The line");
    content.write(EN, card);
    content.write("packs/xx/l10n/en/hotlines.ftl", line);
    let (card, line) = text("أولًا", "نهاركم سعيد.", "تنتظرون 5 أيام.", "لماذا؟", "الخط");
    content.write(AR, card);
    content.write("packs/xx/l10n/ar/hotlines.ftl", line);
    let folder = content.path();
    rights(["stamp", "--lang", "ar", "--now", TODAY, "--content", folder.to_str().unwrap()]);
    assert_eq!(content.findings(), Vec::<Value>::new());
    content
}

/// Breaks a file of the small pack and returns the findings.
#[must_use]
pub fn broken(file: &str, from: &str, to: &str) -> Vec<Value> {
    let content = small_pack();
    content.replace(file, from, to);
    content.findings()
}

/// Asserts that one of the findings is of this rule, in this file, with a place and help.
#[expect(clippy::must_use_candidate, reason = "most stories ask only that it is found")]
pub fn finds(findings: &[Value], rule: &str, file: &str) -> Value {
    let found = findings.iter().find(|finding| finding["rule"] == rule);
    let found = found.unwrap_or_else(|| panic!("no {rule} in {findings:#?}"));
    assert_eq!(found["file"], format!("content/{file}"), "{rule}");
    assert!(found["line"].as_u64() >= Some(1) && found["column"].as_u64() >= Some(1), "{found}");
    assert!(found["message"].as_str().unwrap().len() > 5 && found["help"].as_str().unwrap().len() > 5, "{found}");
    found.clone()
}
