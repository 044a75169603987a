//! One folder below `packs/`.

use std::ops::RangeInclusive;

use super::{Reader, asked, card, facts, ftl, hotlines, name, notes, table};
use crate::finding::Rule;
use crate::model::PackSource;
use crate::source::{At, Located};

/// Versions that a pack may have.
const VERSIONS: RangeInclusive<i64> = 1..=1 << 31;

pub(super) fn read(reader: &mut Reader, folder: &str) -> PackSource {
    let given = table::parse(reader, &format!("{folder}/pack.toml"), |table, findings| {
        table.need("languages", findings);
        let id = table.text("id", findings).unwrap_or_else(|| table.stand_in(name(folder)));
        let languages = table.list("languages", findings);
        if languages.as_ref().is_some_and(Vec::is_empty) {
            let help = "Write `languages = [\"en\"]`; the first is the language of the source.";
            findings.add(Rule::BadValue, id.at, "the pack names no language", help);
        }
        PackSource {
            version: table.number("version", VERSIONS, findings).unwrap_or(*VERSIONS.start()),
            jurisdiction: table.text("jurisdiction", findings).unwrap_or_else(|| table.stand_in("")).value,
            created: table.done_day("created", findings).unwrap_or_else(|| table.stand_in("")).value,
            languages: languages.unwrap_or_default(),
            places: table.list("places", findings).unwrap_or_default(),
            groups: table.list("groups", findings).unwrap_or_default(),
            first: table.optional("first", findings),
            draft: table.flag("draft", findings),
            order: table.list("cards", findings).unwrap_or_default(),
            ..PackSource::empty(id)
        }
    });
    // A pack whose first file has a mistake is kept, so that all else is still checked; it is not built.
    let mut pack = given.unwrap_or_else(|| {
        let at = At::file(reader.files.len().saturating_sub(1));
        PackSource::empty(Located { value: name(folder).to_owned(), at })
    });
    if pack.id.value != name(folder) {
        let help = format!("Call it `{}`, or rename the folder.", name(folder));
        reader.findings.add(Rule::BadValue, pack.id.at, "the pack's id is not the name of its folder", help);
        name(folder).clone_into(&mut pack.id.value);
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
    // Into the order of `pack.toml`; those it does not name come last, by name.
    let rank = |id: &str| pack.order.iter().position(|named| named.value == id).unwrap_or(pack.order.len());
    pack.cards.sort_by_key(|card| rank(&card.id.value));
    read_messages(reader, folder, &mut pack);
    pack
}

fn toml_files(reader: &mut Reader, folder: &str) -> Vec<String> {
    let mut files = reader.entries(folder);
    files.retain(|path| std::path::Path::new(path).extension().is_some_and(|end| end == "toml"));
    files
}

fn read_messages(reader: &mut Reader, folder: &str, pack: &mut PackSource) {
    for lang_folder in reader.entries(&format!("{folder}/l10n")) {
        let lang = name(&lang_folder).to_owned();
        for path in reader.entries(&lang_folder) {
            if name(&path) == "asked-as.toml" {
                pack.asked.extend(asked::read(reader, &path, &lang));
            } else if let Some(card) = name(&path).strip_suffix(".ftl") {
                let card = card.to_owned();
                let file = ftl::read(reader, &path, &lang);
                pack.messages.files.extend(file.map(|file| ((card, lang.clone()), file)));
            }
        }
    }
}
