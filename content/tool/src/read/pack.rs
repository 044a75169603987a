//! One folder below `packs/`.

use super::{Reader, card, facts, ftl, hotlines, name, notes, table};
use crate::finding::Rule;
use crate::model::{Messages, PackSource};
use crate::source::Located;

pub(super) fn read(reader: &mut Reader, folder: &str) -> Option<PackSource> {
    let mut order = Vec::new();
    let pack = table::parse(reader, &format!("{folder}/pack.toml"), |table, findings| {
        let pack = PackSource {
            id: table.text("id", findings)?,
            version: table.number("version", findings)?,
            jurisdiction: table.text("jurisdiction", findings)?.value,
            created: table.day("created", findings)?.value,
            languages: table.list("languages", findings).unwrap_or_default(),
            places: table.list("places", findings).unwrap_or_default(),
            groups: table.list("groups", findings).unwrap_or_default(),
            first: table.optional("first", findings),
            draft: table.flag("draft", findings),
            facts: Vec::new(),
            hotlines: Vec::new(),
            news: Vec::new(),
            corrections: Vec::new(),
            cards: Vec::new(),
            messages: Messages::default(),
        };
        order = table.list("cards", findings).unwrap_or_default();
        Some(pack)
    });
    let mut pack = pack??;
    if pack.id.value != name(folder) {
        let help = format!("Call it `{}`, or rename the folder.", name(folder));
        reader.findings.add(Rule::BadValue, pack.id.at, "the pack's id is not its folder's name", help);
    }
    for path in toml_files(reader, &format!("{folder}/facts")) {
        pack.facts.extend(facts::read(reader, &path));
    }
    if reader.exists(&format!("{folder}/hotlines.toml")) {
        pack.hotlines = hotlines::read(reader, &format!("{folder}/hotlines.toml"));
    }
    if reader.exists(&format!("{folder}/news.toml")) {
        pack.news = notes::news(reader, &format!("{folder}/news.toml"));
    }
    if reader.exists(&format!("{folder}/corrections.toml")) {
        pack.corrections = notes::corrections(reader, &format!("{folder}/corrections.toml"));
    }
    for path in toml_files(reader, &format!("{folder}/cards")) {
        pack.cards.extend(card::read(reader, &path));
    }
    sort_cards(reader, &mut pack, &order);
    read_messages(reader, folder, &mut pack);
    Some(pack)
}

fn toml_files(reader: &Reader, folder: &str) -> Vec<String> {
    let mut files = reader.entries(folder);
    files.retain(|path| std::path::Path::new(path).extension().is_some_and(|end| end == "toml"));
    files
}

/// Puts the cards into the order of `pack.toml`; those it does not name come last, by name.
fn sort_cards(reader: &mut Reader, pack: &mut PackSource, order: &[Located<String>]) {
    let rank = |id: &str| order.iter().position(|named| named.value == id).unwrap_or(order.len());
    pack.cards.sort_by_key(|card| rank(&card.id.value));
    for named in order.iter().filter(|named| pack.cards.iter().all(|card| card.id.value != named.value)) {
        let message = format!("there is no card `{}`", named.value);
        reader.findings.add(Rule::UnknownLink, named.at, message, "Write cards/<name>.toml, or take the name out.");
    }
}

fn read_messages(reader: &mut Reader, folder: &str, pack: &mut PackSource) {
    for lang_folder in reader.entries(&format!("{folder}/l10n")) {
        let lang = name(&lang_folder).to_owned();
        for path in reader.entries(&lang_folder) {
            if let Some(card) = name(&path).strip_suffix(".ftl") {
                let card = card.to_owned();
                let file = ftl::read(reader, &path, &lang);
                pack.messages.files.extend(file.map(|file| ((card, lang.clone()), file)));
            }
        }
    }
}
