//! Checking that a file has the tables that its version calls for, and bringing an older file up to date.
//!
//! Owns: the comparison with a fresh schema, and migrations. Must not know: what is in the tables. Until [`age`] has
//! compared them, nothing is run that a schema from outside could hook into: a trigger would run on our writes, a view
//! or a virtual table on our reads.

use rusqlite::{Connection, types::ValueRef};

use super::{Fault, Plan};

/// A file's version compared with ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Age {
    /// Nothing was ever committed to it.
    Empty,
    /// Some of the migrations have been applied.
    Older,
    /// All of them have been applied.
    Current,
    /// More of them have been applied than exist here. Its tables are not checked.
    Newer,
}

/// What is compared, in this order; each statement may rely on those before it. Columns are compared by their
/// properties, not by the SQL that created them; for a `CHECK`, which appears only in the SQL, the comparison is only
/// whether there is one.
const SHAPE: [&str; 4] = [
    "SELECT type, name, tbl_name, rootpage > 0, sql LIKE '%check%' FROM sqlite_schema ORDER BY type, name",
    "SELECT t.name, t.type, t.wr, t.strict, c.name, c.type, c.\"notnull\", c.dflt_value, c.pk, c.hidden
     FROM pragma_table_list AS t, pragma_table_xinfo(t.name) AS c WHERE t.schema = 'main' ORDER BY t.name, c.cid",
    "SELECT t.name, i.name, i.\"unique\", i.origin, i.partial, c.seqno, c.cid, c.\"desc\", c.coll, c.key
     FROM pragma_table_list AS t, pragma_index_list(t.name) AS i, pragma_index_xinfo(i.name) AS c
     WHERE t.schema = 'main' ORDER BY t.name, i.name, c.seqno",
    "SELECT t.name, k.* FROM pragma_table_list AS t, pragma_foreign_key_list(t.name) AS k
     WHERE t.schema = 'main' ORDER BY t.name, k.id, k.seq",
];

/// How old a file is, if it is ours at all.
pub(super) fn age(file: &Connection, plan: &Plan) -> Result<Age, Fault> {
    let seen = version(file)?;
    if seen > 0 {
        let application: i32 = file.query_row("PRAGMA application_id", [], |row| row.get(0))?;
        if plan.application_id.is_some_and(|ours| ours != application) {
            return Err(Fault::Damaged);
        }
    }
    if seen > plan.migrations.len() {
        return Ok(Age::Newer);
    }
    let fresh = Connection::open_in_memory()?;
    for migration in plan.migrations.iter().take(seen) {
        fresh.execute_batch(migration)?;
    }
    for part in SHAPE {
        if rows(file, part)? != rows(&fresh, part)? {
            return Err(Fault::Damaged);
        }
    }
    Ok(match seen {
        0 => Age::Empty,
        seen if seen < plan.migrations.len() => Age::Older,
        _ => Age::Current,
    })
}

/// Rejects a file whose pages, rows or indexes contradict each other.
pub(super) fn sound(file: &Connection) -> Result<(), Fault> {
    let verdict: String = file.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if verdict == "ok" { Ok(()) } else { Err(Fault::Damaged) }
}

/// Runs the migrations that have not yet been applied to a file. The caller has a transaction open.
pub(super) fn migrate(file: &Connection, plan: &Plan) -> Result<(), Fault> {
    let seen = version(file)?;
    if seen == plan.migrations.len() {
        return Ok(());
    }
    for migration in plan.migrations.iter().skip(seen) {
        file.execute_batch(migration)?;
    }
    if let Some(ours) = plan.application_id {
        file.pragma_update(None, "application_id", ours)?;
    }
    file.pragma_update(None, "user_version", i64::try_from(plan.migrations.len()).unwrap_or(i64::MAX))?;
    Ok(())
}

/// An in-memory copy with all migrations applied, so that reading an older file needs neither disk space nor write
/// permission.
pub(super) fn migrated_copy(file: &mut Connection, plan: &Plan) -> Result<Connection, Fault> {
    let mut copy = Connection::open_in_memory()?;
    {
        let bytes = file.serialize("main")?;
        copy.deserialize_read_exact("main", &*bytes, bytes.len(), false)?;
    }
    // The copy is what is read, so the copy is what is checked.
    age(&copy, plan)?;
    sound(&copy)?;
    migrate(&copy, plan)?;
    Ok(copy)
}

/// How many migrations have been applied to a file. This comes from its header; no table is read.
fn version(file: &Connection) -> Result<usize, Fault> {
    let version: i64 = file.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    usize::try_from(version).map_err(|_| Fault::Damaged)
}

fn rows(file: &Connection, query: &str) -> rusqlite::Result<Vec<Vec<String>>> {
    let mut statement = file.prepare(query)?;
    let columns = statement.column_count();
    let text = |value: ValueRef<'_>| format!("{value:?}");
    let rows = statement.query_map([], |row| (0..columns).map(|column| Ok(text(row.get_ref(column)?))).collect())?;
    rows.collect()
}
