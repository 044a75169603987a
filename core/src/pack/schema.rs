//! Whether the tables of a payload are the ones that this version reads.
//!
//! The comparison uses what SQLite reports about each table's columns, not the exact text of the SQL, so a builder may
//! format it as it likes. Anything extra means a newer format; anything missing means it is not one of our packs.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::error::PackError;
use super::row::PackRow as _;
use super::rows::{
    AskedRow, CardRow, CorrectionRow, EssentialsRow, FactRow, HotlineRow, LanguageRow, LineRow, MessageRow, NewsRow,
    PackInfoRow, SearchEntryRow, SearchWordsRow, SectionRow, SourceRow, ZoneOffsetRow,
};

/// The search index: its options are its schema, so its SQL is compared verbatim.
const INDEX: &str = "search_index";

/// The index itself. Its hits lead to rows that have hashes; it has none.
const INDEX_SQL: &str =
    r#"CREATE VIRTUAL TABLE search_index USING fts5(words, content='', tokenize="unicode61 remove_diacritics 0");"#;

/// The SQL that creates the tables of a payload, for the builder and for comparison.
///
/// Every row carries `hash`, made of the pack's id and version, the table's name and the row's other columns
/// (`row.rs`). A hash cannot reveal that a row is missing, so rows that belong together are counted in the row that
/// owns them, and a message that a language lacks has a row that says so.
#[must_use]
pub fn schema() -> String {
    [
        PackInfoRow::create(),
        LanguageRow::create(),
        CardRow::create(),
        EssentialsRow::create(),
        SectionRow::create(),
        LineRow::create(),
        MessageRow::create(),
        FactRow::create(),
        SourceRow::create(),
        HotlineRow::create(),
        ZoneOffsetRow::create(),
        NewsRow::create(),
        CorrectionRow::create(),
        SearchEntryRow::create(),
        SearchWordsRow::create(),
        AskedRow::create(),
        INDEX_SQL.to_owned(),
    ]
    .concat()
}

/// Columns by table: name, type, whether it may be null, place in the primary key, whether it is hidden or computed.
type Tables = BTreeMap<String, Vec<(String, String, bool, i64, i64)>>;

/// Checks the schema of a payload from outside.
///
/// # Errors
/// [`PackError::Foreign`] if a table or column is missing or different, or if there is a trigger, a view or an index of
/// its own; [`PackError::Newer`] if there is an extra table or column.
pub(super) fn check(payload: &Connection) -> Result<(), PackError> {
    let fresh = Connection::open_in_memory()?;
    fresh.execute_batch(&schema())?;
    if kinds(payload)? || index(payload)? != index(&fresh)? {
        return Err(PackError::Foreign);
    }
    let mut theirs = tables(payload)?;
    let mut more = false;
    for (table, columns) in tables(&fresh)? {
        let mut found = theirs.remove(&table).ok_or(PackError::Foreign)?.into_iter();
        // New columns are added at the end, after the ones that a reader knows.
        let same =
            columns.iter().filter(|column| column.0 != "hash").all(|column| found.next().as_ref() == Some(column));
        let rest: Vec<_> = found.collect();
        let hash = columns.iter().find(|column| column.0 == "hash");
        if !same || hash.is_some_and(|hash| !rest.contains(hash)) {
            return Err(PackError::Foreign);
        }
        more |= rest.len() > hash.iter().len();
    }
    if more || !theirs.is_empty() { Err(PackError::Newer) } else { Ok(()) }
}

/// Whether there is a trigger, a view, or an index that SQLite did not create on its own.
fn kinds(connection: &Connection) -> rusqlite::Result<bool> {
    let sql =
        "SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index') OR type = 'index' AND sql IS NOT NULL";
    connection.query_row(sql, [], |row| row.get::<_, i64>(0)).map(|count| count > 0)
}

fn index(connection: &Connection) -> rusqlite::Result<Option<String>> {
    let mut query = connection.prepare("SELECT sql FROM sqlite_schema WHERE name = ?1")?;
    query.query_map([INDEX], |row| row.get(0))?.next().transpose()
}

/// The tables with their columns, except those that belong to the search index.
fn tables(connection: &Connection) -> rusqlite::Result<Tables> {
    let sql = "SELECT t.name, c.name, c.type, c.\"notnull\", c.pk, c.hidden FROM sqlite_schema AS t, pragma_table_xinfo(t.name) AS c
               WHERE t.type = 'table' AND t.name <> 'search_index' AND t.name NOT IN
               ('search_index_data', 'search_index_idx', 'search_index_docsize', 'search_index_config') ORDER BY t.name, c.cid";
    let mut query = connection.prepare(sql)?;
    let mut rows = query.query([])?;
    let mut tables = Tables::new();
    while let Some(row) = rows.next()? {
        let column = (row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?);
        tables.entry(row.get(0)?).or_default().push(column);
    }
    Ok(tables)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fresh(sql: &str) -> Connection {
        let connection = Connection::open_in_memory().unwrap();
        connection.execute_batch(sql).unwrap();
        connection
    }

    #[test]
    fn what_a_reader_does_not_know_is_newer_and_what_it_misses_is_foreign() {
        let ours = schema();
        let outcome = |sql: &str| check(&fresh(sql));
        assert!(outcome(&ours).is_ok());
        assert!(outcome(&ours.replace("\n  ", " ")).is_ok(), "layout says nothing");
        assert!(matches!(outcome(&format!("{ours} CREATE TABLE audio (id TEXT)")), Err(PackError::Newer)));
        let column = ours.replace("officer TEXT,", "officer TEXT,\n  audio TEXT,");
        assert!(matches!(outcome(&column), Err(PackError::Foreign)), "columns are added at the end");
        let column = ours.replacen("after_hours INTEGER,", "after_hours INTEGER,\n  audio TEXT,", 1);
        assert!(matches!(outcome(&column), Err(PackError::Newer)));
        assert!(matches!(outcome(&ours.replace("officer TEXT,", "")), Err(PackError::Foreign)));
        assert!(matches!(outcome(&ours.replace("officer TEXT", "officer INTEGER")), Err(PackError::Foreign)));
        let trigger = "CREATE TRIGGER t INSERT ON news BEGIN SELECT 1; END";
        assert!(matches!(outcome(&format!("{ours} {trigger}")), Err(PackError::Foreign)));
        assert!(matches!(outcome(&format!("{ours} CREATE VIEW v AS SELECT 1")), Err(PackError::Foreign)));
        let index = ours.replace("content=''", "content='messages'");
        assert!(matches!(outcome(&index), Err(PackError::Foreign)));
    }

    #[test]
    fn the_lines_of_a_card_are_stored_as_they_have_been() {
        let expected = "CREATE TABLE lines (\n  card TEXT NOT NULL,\n  position INTEGER NOT NULL,\n  section TEXT NOT NULL,\n  \
            id TEXT NOT NULL,\n  kind TEXT NOT NULL,\n  statuses INTEGER NOT NULL,\n  officer TEXT,\n  facts TEXT NOT NULL,\n  \
            needs TEXT NOT NULL,\n  after_hours INTEGER,\n  hash BLOB NOT NULL,\n  PRIMARY KEY (card, position)\n) STRICT, WITHOUT ROWID;\n";
        assert_eq!(LineRow::create(), expected);
    }
}
