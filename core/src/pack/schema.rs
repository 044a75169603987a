//! Whether the tables of a payload are the ones this version reads.
//!
//! Compared by what SQLite says of each table's columns, not by the letter of its SQL, so that a builder may lay it out as
//! it likes. What is there besides is a newer format; what is not there is no pack of ours.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::error::PackError;

/// The tables of a payload, as the builder makes them.
pub const SCHEMA: &str = include_str!("schema.sql");

/// The search index: its options are its schema, so that its SQL is compared as it stands.
const INDEX: &str = "search_index";

/// Columns by table: name, type, whether it may be null, place in the primary key, whether it is hidden or computed.
type Tables = BTreeMap<String, Vec<(String, String, bool, i64, i64)>>;

/// Checks the schema of a payload from outside.
///
/// # Errors
/// [`PackError::Foreign`] if a table or column is not there or is another, or if there is anything that runs (a trigger, a
/// view, an index of its own); [`PackError::Newer`] if there is a table or column more.
pub(super) fn check(payload: &Connection) -> Result<(), PackError> {
    let fresh = Connection::open_in_memory()?;
    fresh.execute_batch(SCHEMA)?;
    if kinds(payload)? || index(payload)? != index(&fresh)? {
        return Err(PackError::Foreign);
    }
    let mut theirs = tables(payload)?;
    let mut more = false;
    for (table, columns) in tables(&fresh)? {
        let mut found = theirs.remove(&table).ok_or(PackError::Foreign)?.into_iter();
        // Columns are added at the end, behind the ones that a reader knows.
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

/// Whether there is a trigger, a view, or an index that SQLite did not make by itself.
fn kinds(connection: &Connection) -> rusqlite::Result<bool> {
    let sql =
        "SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index') OR type = 'index' AND sql IS NOT NULL";
    connection.query_row(sql, [], |row| row.get::<_, i64>(0)).map(|count| count > 0)
}

fn index(connection: &Connection) -> rusqlite::Result<Option<String>> {
    let mut query = connection.prepare("SELECT sql FROM sqlite_schema WHERE name = ?1")?;
    query.query_map([INDEX], |row| row.get(0))?.next().transpose()
}

/// The tables with their columns; those that belong to the search index are its own business.
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
    use crate::pack::PackRow;
    use crate::pack::rows::{
        CardRow, CorrectionRow, EssentialsRow, FactRow, HotlineRow, LanguageRow, LineRow, MessageRow, NewsRow,
        PackInfoRow, SearchEntryRow, SearchWordsRow, SectionRow, SourceRow, ZoneOffsetRow,
    };

    fn fresh(sql: &str) -> Connection {
        let connection = Connection::open_in_memory().unwrap();
        connection.execute_batch(sql).unwrap();
        connection
    }

    #[test]
    fn what_a_reader_does_not_know_is_newer_and_what_it_misses_is_foreign() {
        let outcome = |sql: &str| check(&fresh(sql));
        assert!(outcome(SCHEMA).is_ok());
        assert!(outcome(&SCHEMA.replace("\n  ", " ").to_owned()).is_ok(), "layout says nothing");
        assert!(matches!(outcome(&format!("{SCHEMA} CREATE TABLE audio (id TEXT)")), Err(PackError::Newer)));
        let column = SCHEMA.replace("officer TEXT,", "officer TEXT,\n  audio TEXT,");
        assert!(matches!(outcome(&column), Err(PackError::Foreign)), "columns are added at the end");
        let column = SCHEMA.replacen("facts TEXT NOT NULL,", "facts TEXT NOT NULL,\n  audio TEXT,", 1);
        assert!(matches!(outcome(&column), Err(PackError::Newer)));
        assert!(matches!(outcome(&SCHEMA.replace("officer TEXT,", "")), Err(PackError::Foreign)));
        assert!(matches!(outcome(&SCHEMA.replace("officer TEXT", "officer INTEGER")), Err(PackError::Foreign)));
        let trigger = "CREATE TRIGGER t INSERT ON news BEGIN SELECT 1; END";
        assert!(matches!(outcome(&format!("{SCHEMA} {trigger}")), Err(PackError::Foreign)));
        assert!(matches!(outcome(&format!("{SCHEMA} CREATE VIEW v AS SELECT 1")), Err(PackError::Foreign)));
        let index = SCHEMA.replace("content=''", "content='messages'");
        assert!(matches!(outcome(&index), Err(PackError::Foreign)));
    }

    #[test]
    fn the_rows_name_every_column_of_the_schema_in_its_order() {
        fn compare<R: PackRow>(tables: &mut Tables) {
            let columns: Vec<String> = tables.remove(R::TABLE).unwrap().into_iter().map(|column| column.0).collect();
            assert_eq!(columns.join(", "), R::COLUMNS);
        }
        let mut all = tables(&fresh(SCHEMA)).unwrap();
        compare::<PackInfoRow>(&mut all);
        compare::<LanguageRow>(&mut all);
        compare::<CardRow>(&mut all);
        compare::<EssentialsRow>(&mut all);
        compare::<SectionRow>(&mut all);
        compare::<LineRow>(&mut all);
        compare::<MessageRow>(&mut all);
        compare::<FactRow>(&mut all);
        compare::<SourceRow>(&mut all);
        compare::<HotlineRow>(&mut all);
        compare::<ZoneOffsetRow>(&mut all);
        compare::<NewsRow>(&mut all);
        compare::<CorrectionRow>(&mut all);
        compare::<SearchEntryRow>(&mut all);
        compare::<SearchWordsRow>(&mut all);
        assert_eq!(all, Tables::new(), "a table without a row type");
    }
}
