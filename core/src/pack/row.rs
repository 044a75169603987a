//! What every row can do: be written with its hash, then be read back and checked against it.
//!
//! Shared by builder and reader: a row type (see [`super::rows`]) names its columns once, and the macro here generates
//! the rest. SQLite itself does not notice most damage to a file; the hash does.

use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, Row, ToSql};
use sha2::{Digest, Sha256};

use super::column::{Column, Misfit, feed};
use super::error::PackError;

/// Bytes of SHA-256 kept per row. They guard against damage and swapped rows; guarding against forgery is the
/// signature's job.
const HASH_BYTES: usize = 16;

/// What every row hash is bound to, so that a row from another pack or version does not pass.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seal {
    /// Pack id.
    pub pack: String,
    /// Pack version.
    pub version: i64,
}

/// A row's hash while it is being computed.
struct Hasher(Sha256);

impl Hasher {
    fn new(seal: &Seal, table: &str) -> Result<Self, Misfit> {
        let mut hasher = Self(Sha256::new());
        hasher.feed(ValueRef::Text(seal.pack.as_bytes()))?;
        hasher.feed(ValueRef::Integer(seal.version))?;
        hasher.feed(ValueRef::Text(table.as_bytes()))?;
        Ok(hasher)
    }

    fn feed(&mut self, stored: ValueRef<'_>) -> Result<(), Misfit> {
        feed(stored, &mut self.0)
    }

    fn finish(self) -> [u8; HASH_BYTES] {
        let mut hash = [0; HASH_BYTES];
        hash.iter_mut().zip(self.0.finalize()).for_each(|(to, from)| *to = from);
        hash
    }
}

/// A row type of a pack.
pub trait PackRow: Sized {
    /// Name of the table.
    const TABLE: &'static str;
    /// Its columns and the hash, for a SELECT statement.
    const COLUMNS: &'static str;
    /// Its columns with their types, in order, without the hash.
    const TYPES: &'static [(&'static str, &'static str)];
    /// Its keys, as in a CREATE TABLE statement.
    const KEYS: &'static str;
    /// Its storage options, as in a CREATE TABLE statement.
    const STORED: &'static str;

    /// The SQL that creates the table, one column per line.
    #[must_use]
    fn create() -> String {
        let columns: Vec<String> = Self::TYPES.iter().map(|(name, sql)| format!("  {name} {sql},\n")).collect();
        let columns = columns.concat();
        format!(
            "CREATE TABLE {} (\n{columns}  hash BLOB NOT NULL,\n  {}\n) {};\n",
            Self::TABLE,
            Self::KEYS,
            Self::STORED
        )
    }

    /// Writes the row with its hash.
    ///
    /// # Errors
    /// SQLite's error, for example for a second row with the same key.
    fn write(&self, to: &Connection, seal: &Seal) -> rusqlite::Result<()>;

    /// Reads the row and checks it against its hash.
    ///
    /// # Errors
    /// [`PackError::Damaged`] if a column has the wrong type or the hash differs; [`PackError::Newer`] if the row is
    /// intact but has a value that this version does not know.
    fn read(row: &Row<'_>, seal: &Seal) -> Result<Self, PackError>;

    /// Reads all rows that `tail` (`WHERE … ORDER BY …`) selects.
    ///
    /// # Errors
    /// [`PackError`] if SQLite fails or a row is damaged.
    fn select(
        from: &Connection,
        seal: &Seal,
        tail: &'static str,
        values: &[&dyn ToSql],
    ) -> Result<Vec<Self>, PackError> {
        let mut query = from.prepare_cached(&format!("SELECT {} FROM {} {tail}", Self::COLUMNS, Self::TABLE))?;
        let mut rows = query.query(values)?;
        let mut read = Vec::new();
        while let Some(row) = rows.next()? {
            read.push(Self::read(row, seal)?);
        }
        Ok(read)
    }

    /// Reads rows and checks that there are exactly `count`: a missing row is damage too.
    ///
    /// # Errors
    /// As for [`PackRow::select`], and [`PackError::Damaged`] if there are more or fewer.
    fn select_counted(
        from: &Connection,
        seal: &Seal,
        tail: &'static str,
        values: &[&dyn ToSql],
        count: usize,
    ) -> Result<Vec<Self>, PackError> {
        let rows = Self::select(from, seal, tail, values)?;
        if rows.len() == count { Ok(rows) } else { Err(Self::damaged()) }
    }

    /// The error for damage in this table when no column can be named.
    #[must_use]
    fn damaged() -> PackError {
        PackError::Damaged { table: Self::TABLE, column: None }
    }
}

/// Checks a query's row against the hash that follows its `columns` columns.
pub(super) fn check_hash(row: &Row<'_>, columns: usize, seal: &Seal, table: &'static str) -> Result<(), PackError> {
    let damaged = |_| PackError::Damaged { table, column: None };
    let mut hasher = Hasher::new(seal, table).map_err(damaged)?;
    for at in 0..columns {
        hasher.feed(row.get_ref(at)?).map_err(damaged)?;
    }
    let stored = row.get_ref(columns)?;
    let hash = hasher.finish();
    if stored.as_blob().is_ok_and(|stored| stored == hash) {
        Ok(())
    } else {
        Err(PackError::Damaged { table, column: None })
    }
}

/// One typed column of a row whose hash has been checked.
pub(super) fn column<T: Column>(
    row: &Row<'_>,
    at: usize,
    column: &'static str,
    table: &'static str,
) -> Result<T, PackError> {
    T::typed(row.get_ref(at)?).map_err(|misfit| match misfit {
        Misfit::Type => PackError::Damaged { table, column: Some(column) },
        Misfit::Unknown => PackError::Newer,
    })
}

/// Writes the columns of a row and their hash.
pub(super) fn insert(
    to: &Connection,
    seal: &Seal,
    table: &str,
    columns: &str,
    values: Vec<Value>,
) -> rusqlite::Result<()> {
    let misfit = |_| rusqlite::Error::InvalidQuery;
    let mut hasher = Hasher::new(seal, table).map_err(misfit)?;
    for value in &values {
        hasher.feed(value.into()).map_err(misfit)?;
    }
    let places = vec!["?"; values.len() + 1].join(", ");
    let mut statement = to.prepare_cached(&format!("INSERT INTO {table} ({columns}) VALUES ({places})"))?;
    let hash = Value::Blob(hasher.finish().to_vec());
    statement.execute(rusqlite::params_from_iter(values.into_iter().chain([hash])))?;
    Ok(())
}

macro_rules! row {
    ($(#[$doc:meta])* $name:ident in $table:literal, $keys:literal, $stored:literal { $($(#[$field_doc:meta])* $field:ident: $type:ty),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $name { $($(#[$field_doc])* pub $field: $type),+ }

        impl PackRow for $name {
            const TABLE: &'static str = $table;
            const COLUMNS: &'static str = concat!($(stringify!($field), ", "),+, "hash");
            const TYPES: &'static [(&'static str, &'static str)] = &[$((stringify!($field), <$type>::SQL)),+];
            const KEYS: &'static str = $keys;
            const STORED: &'static str = $stored;

            fn write(&self, to: &Connection, seal: &Seal) -> rusqlite::Result<()> {
                insert(to, seal, $table, Self::COLUMNS, vec![$(self.$field.stored()),+])
            }

            fn read(row: &Row<'_>, seal: &Seal) -> Result<Self, PackError> {
                const NAMES: &[&str] = &[$(stringify!($field)),+];
                check_hash(row, NAMES.len(), seal, $table)?;
                let mut names = NAMES.iter().enumerate();
                // Fields are read in the order in which they are named.
                Ok(Self { $($field: {
                    let (at, name) = names.next().unwrap_or((0, &""));
                    column::<$type>(row, at, name, $table)?
                }),+ })
            }
        }
    };
}

pub(super) use row;
