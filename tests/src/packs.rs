//! Payloads that someone changed: by force, as damage and forgers do, or with true hashes, as whoever makes packs can.

use rights_core::pack::rows::PackInfoRow;
use rights_core::pack::{PackRow, Seal};
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use sha2::{Digest as _, Sha256};

/// Every table of rows with a hash.
pub const TABLES: [&str; 16] = [
    "packs",
    "languages",
    "cards",
    "essentials",
    "sections",
    "lines",
    "messages",
    "facts",
    "sources",
    "hotlines",
    "zone_offsets",
    "news",
    "corrections",
    "search_entries",
    "search_words",
    "asked",
];

/// The payload after a change to its tables.
#[must_use]
pub fn changed(payload: &[u8], change: impl FnOnce(&Connection)) -> Vec<u8> {
    let mut connection = Connection::open_in_memory().unwrap();
    connection.deserialize_read_exact("main", payload, payload.len(), false).unwrap();
    change(&connection);
    connection.serialize("main").unwrap().to_vec()
}

/// The payload after some SQL.
#[must_use]
pub fn after(payload: &[u8], sql: &str) -> Vec<u8> {
    changed(payload, |connection| connection.execute_batch(sql).unwrap())
}

/// The payload with the rows of one table written anew, each with its true hash.
#[must_use]
pub fn rewritten<R: PackRow>(payload: &[u8], change: impl FnOnce(&mut Vec<R>)) -> Vec<u8> {
    changed(payload, |connection| {
        let seal = seal(connection);
        let mut rows = R::select(connection, &seal, "", &[]).unwrap();
        change(&mut rows);
        connection.execute(&format!("DELETE FROM {}", R::TABLE), []).unwrap();
        for row in &rows {
            row.write(connection, &seal).unwrap();
        }
    })
}

/// The payload after some SQL on one table, with the hash of each of its rows made true again: for values that no row type
/// can hold. The hash is made here a second time, from what `row.rs` says of it.
#[must_use]
pub fn resealed(payload: &[u8], table: &str, sql: &str) -> Vec<u8> {
    changed(payload, |connection| {
        let Seal { pack, version } = seal(connection);
        connection.execute_batch(sql).unwrap();
        let mut query = connection.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let columns = query.column_names().position(|name| name == "hash").unwrap();
        let mut rows = query.query([]).unwrap();
        let mut hashes: Vec<(Vec<u8>, Vec<u8>)> = Vec::new();
        while let Some(row) = rows.next().unwrap() {
            let mut sha = Sha256::new();
            feed(&mut sha, ValueRef::Text(pack.as_bytes()));
            feed(&mut sha, ValueRef::Integer(version));
            feed(&mut sha, ValueRef::Text(table.as_bytes()));
            (0..columns).for_each(|at| feed(&mut sha, row.get_ref(at).unwrap()));
            hashes.push((row.get(columns).unwrap(), sha.finalize()[..16].to_vec()));
        }
        for (old, new) in hashes {
            let sql = format!("UPDATE {table} SET hash = ?2 WHERE hash = ?1");
            assert_eq!(connection.execute(&sql, [old, new]).unwrap(), 1, "{table}");
        }
    })
}

fn feed(hasher: &mut Sha256, value: ValueRef<'_>) {
    match value {
        ValueRef::Null => hasher.update([0]),
        ValueRef::Integer(number) => {
            hasher.update([1]);
            hasher.update(number.to_be_bytes());
        }
        ValueRef::Text(text) => {
            hasher.update([2]);
            hasher.update(text.len().to_be_bytes());
            hasher.update(text);
        }
        ValueRef::Real(_) | ValueRef::Blob(_) => panic!("no column of a pack"),
    }
}

fn seal(connection: &Connection) -> Seal {
    let sql = format!("SELECT id, version FROM {}", PackInfoRow::TABLE);
    let (pack, version) = connection.query_row(&sql, [], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    Seal { pack, version }
}
