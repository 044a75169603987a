//! Writing a payload: schema, rows, search index, one compact file.

use std::collections::{BTreeMap, BTreeSet};

use rights_core::locale::fold;
use rights_core::pack::rows::{
    AskedRow, CorrectionRow, MessageRow, NewsRow, PackInfoRow, SearchEntryRow, SearchWordsRow, ZoneOffsetRow,
};
use rights_core::pack::{APPLICATION_ID, BETWEEN_PHRASES, FORMAT, MessageState, PackRow, Seal, UI, schema};
use rusqlite::{Connection, Result};

use super::rows::{asked, fact, hotline, language, messages, names, number, value};
use crate::hours;
use crate::model::{Card, Content, Fact, PackSource, UiSource};
use crate::source::values;

pub(super) fn of_pack(pack: &PackSource, content: &Content) -> Result<Vec<u8>> {
    let cited: BTreeSet<&str> = pack
        .cards
        .iter()
        .flat_map(|card| &card.sections)
        .flat_map(|section| &section.lines)
        .flat_map(|line| &line.facts)
        .map(|fact| fact.value.as_str())
        .collect();
    // Each pack brings the facts its cards cite, whoever wrote them down: it may come to a phone alone.
    let facts: BTreeMap<&str, &Fact> = content.facts_for(pack).map(|fact| (fact.id.value.as_str(), fact)).collect();
    let facts = || cited.iter().filter_map(|id| facts.get(id).copied());
    let review_by = facts().map(|fact| &fact.review_by.value).min().unwrap_or(&pack.created);
    let mut info = PackInfoRow {
        id: pack.id.value.clone(),
        version: pack.version,
        format: i64::from(FORMAT),
        jurisdiction: pack.jurisdiction.clone(),
        created: pack.created.clone(),
        review_by: review_by.clone(),
        topic_groups: values(&pack.groups),
        places: values(&pack.places),
        card_ids: pack.cards.iter().map(|card| card.id.value.clone()).collect(),
        first_card: value(pack.first.as_ref()),
        language_count: pack.languages.len(),
        hotline_count: pack.hotlines.iter().filter(|hotline| hotline.confirmed).count(),
        entry_count: 0,
        news_count: pack.news.len(),
        correction_count: pack.corrections.len(),
        asked_count: 0,
    };
    let writer = Writer::new(&info.id, info.version)?;
    let languages: Vec<&str> = pack.languages.iter().map(|lang| lang.value.as_str()).collect();
    let rows = writer.messages(&pack.messages, &names(&pack.cards), &languages)?;
    for (position, card) in pack.cards.iter().enumerate() {
        let mine = pack.corrections.iter().filter(|correction| correction.card.value == card.id.value);
        writer.card(position, card, mine.count())?;
    }
    for row in facts() {
        let (row, sources) = fact(row);
        writer.write(&row)?;
        sources.iter().try_for_each(|source| writer.write(source))?;
    }
    let mut zones = BTreeSet::new();
    for (position, row) in pack.hotlines.iter().filter(|hotline| hotline.confirmed).enumerate() {
        zones.extend(row.zone.as_ref().map(|zone| zone.value.as_str()));
        writer.write(&hotline(position, row, &pack.created))?;
    }
    for zone in zones {
        for (from_utc, seconds) in hours::offsets(zone, &pack.created) {
            writer.write(&ZoneOffsetRow { zone: zone.to_owned(), from_utc, seconds })?;
        }
    }
    for (position, row) in pack.news.iter().enumerate() {
        let (id, position) = (row.id.value.clone(), number(position));
        let (first_day, last_day) = (row.first_day.value.clone(), row.last_day.value.clone());
        writer.write(&NewsRow { position, id, first_day, last_day })?;
    }
    for (position, row) in pack.corrections.iter().enumerate() {
        let (id, day, position) = (row.id.value.clone(), row.day.value.clone(), number(position));
        let (card, source) = (row.card.value.clone(), row.source.value.clone());
        writer.write(&CorrectionRow { position, id, day, card, source })?;
    }
    let asked = asked(pack, &languages);
    asked.iter().try_for_each(|row| writer.write(row))?;
    info.asked_count = asked.len();
    info.entry_count = writer.search_index(&pack.cards, &languages, &rows, &asked)?;
    writer.write(&info)?;
    writer.finish()
}

pub(super) fn of_ui(ui: &UiSource) -> Result<Vec<u8>> {
    let info = PackInfoRow {
        id: UI.to_owned(),
        version: 1,
        format: i64::from(FORMAT),
        jurisdiction: String::new(),
        created: String::new(),
        review_by: String::new(),
        topic_groups: Vec::new(),
        places: Vec::new(),
        card_ids: Vec::new(),
        first_card: None,
        language_count: ui.languages.len(),
        hotline_count: 0,
        entry_count: 0,
        news_count: 0,
        correction_count: 0,
        asked_count: 0,
    };
    let writer = Writer::new(&info.id, info.version)?;
    writer.write(&info)?;
    let languages: Vec<&str> = ui.languages.iter().map(String::as_str).collect();
    writer.messages(&ui.messages, &[UI], &languages)?;
    // Nothing is searched for here; the rows are there in every pack.
    writer.search_words(&languages.iter().map(|lang| (*lang, BTreeSet::new())).collect::<Vec<_>>())?;
    writer.finish()
}

struct Writer {
    connection: Connection,
    seal: Seal,
}

impl Writer {
    fn new(pack: &str, version: i64) -> Result<Self> {
        let connection = Connection::open_in_memory()?;
        connection.pragma_update(None, "application_id", APPLICATION_ID)?;
        connection.pragma_update(None, "user_version", FORMAT)?;
        connection.execute_batch(&schema())?;
        connection.execute_batch("BEGIN")?;
        Ok(Self { connection, seal: Seal { pack: pack.to_owned(), version } })
    }

    fn write<R: PackRow>(&self, row: &R) -> Result<()> {
        row.write(&self.connection, &self.seal)
    }

    fn messages(
        &self,
        sources: &crate::model::Messages,
        names: &[&str],
        languages: &[&str],
    ) -> Result<Vec<MessageRow>> {
        let source = languages.first().copied().unwrap_or("en");
        let mut all = Vec::new();
        let mut total = 0;
        for (position, lang) in languages.iter().enumerate() {
            let rows = messages(sources, names, lang, source);
            if position == 0 {
                total = rows.len();
            }
            self.write(&language(position, lang, &rows, total))?;
            rows.iter().try_for_each(|row| self.write(row))?;
            all.extend(rows);
        }
        Ok(all)
    }

    fn card(&self, position: usize, card: &Card, corrections: usize) -> Result<()> {
        let (row, essentials) = card.rows(number(position), corrections);
        self.write(&row)?;
        essentials.iter().try_for_each(|row| self.write(row))?;
        let mut place = 0;
        for (position, section) in card.sections.iter().enumerate() {
            self.write(&section.row(card, number(position)))?;
            for line in &section.lines {
                self.write(&line.row(card, section, place))?;
                place += 1;
            }
        }
        Ok(())
    }

    /// Writes the index and the lists of its words, and returns how many entries it has: one a line, and one a card with its
    /// title, summary and keywords. Outdated words are not searched for: they are not shown.
    fn search_index(
        &self,
        cards: &[Card],
        languages: &[&str],
        rows: &[MessageRow],
        asked: &[AskedRow],
    ) -> Result<usize> {
        let mut entry = 0;
        let mut words_of: Vec<(&str, BTreeSet<String>)> =
            languages.iter().map(|lang| (*lang, BTreeSet::new())).collect();
        for row in asked {
            let words = row.phrases.split([' ', BETWEEN_PHRASES]).filter(|word| !word.is_empty()).map(str::to_owned);
            words_of.iter_mut().filter(|(lang, _)| *lang == row.lang).for_each(|(_, list)| list.extend(words.clone()));
        }
        let text = |card: &str, lang: &str, id: &str| {
            rows.iter()
                .find(|row| row.card == card && row.lang == lang && row.id == id && row.state == MessageState::Current)
                .map(|row| fold(&row.text))
        };
        for card in cards {
            let id = &card.id.value;
            let lines: Vec<&str> =
                card.sections.iter().flat_map(|section| &section.lines).map(|line| line.id.value.as_str()).collect();
            for (lang, list) in &mut words_of {
                let about = ["card-title", "card-summary", "card-keywords"];
                let about: Vec<String> = about.iter().filter_map(|part| text(id, lang, part)).collect();
                let mut entries = vec![("card-summary", about.join(" "))];
                entries.extend(lines.iter().filter_map(|line| Some((*line, text(id, lang, line)?))));
                for (message, words) in entries.into_iter().filter(|(_, words)| !words.is_empty()) {
                    entry += 1;
                    list.extend(words.split(' ').map(str::to_owned));
                    let (card, lang, message) = (id.clone(), (*lang).to_owned(), message.to_owned());
                    self.write(&SearchEntryRow { entry: number(entry), card, lang, message })?;
                    self.connection
                        .prepare_cached("INSERT INTO search_index (rowid, words) VALUES (?1, ?2)")?
                        .execute((number(entry), words))?;
                }
            }
        }
        self.search_words(&words_of)?;
        Ok(entry)
    }

    /// Writes the words of each language.
    fn search_words(&self, words_of: &[(&str, BTreeSet<String>)]) -> Result<()> {
        for (position, (lang, words)) in words_of.iter().enumerate() {
            let words = words.iter().map(String::as_str).collect::<Vec<_>>().join(" ");
            self.write(&SearchWordsRow { position: number(position), lang: (*lang).to_owned(), words })?;
        }
        Ok(())
    }

    fn finish(mut self) -> Result<Vec<u8>> {
        self.connection
            .execute_batch("INSERT INTO search_index (search_index) VALUES ('optimize'); COMMIT; VACUUM;")?;
        Ok(self.connection.serialize("main")?.to_vec())
    }
}
