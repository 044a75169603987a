//! What every row can do: be written with its hash, and be read back and checked against it.
//!
//! Written once for builder and reader: a row type (see [`super::rows`]) names its columns once, and the macro here
//! makes the rest. SQLite itself does not notice most damage to a file; the hash does.

use rusqlite::types::{FromSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, Row, ToSql};
use sha2::{Digest, Sha256};

use super::PackError;

/// Bytes of SHA-256 kept per row. Guards against damage and swapped rows; forgery is the signature's business.
const HASH_BYTES: usize = 16;

/// What every row hash is bound to, so that a row of another pack or version does not pass.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seal {
    /// Pack id.
    pub pack: String,
    /// Pack version.
    pub version: i64,
}

impl Seal {
    pub(super) fn hash(&self, table: &str, columns: &[&dyn Column]) -> [u8; HASH_BYTES] {
        let mut hasher = Sha256::new();
        self.pack.feed(&mut hasher);
        self.version.feed(&mut hasher);
        table.feed(&mut hasher);
        for column in columns {
            column.feed(&mut hasher);
        }
        let mut hash = [0; HASH_BYTES];
        hash.iter_mut().zip(hasher.finalize()).for_each(|(to, from)| *to = from);
        hash
    }
}

/// A column's value: can be stored, and can be fed to a hash so that no two lists of values feed alike.
pub(super) trait Column: ToSql {
    fn feed(&self, hasher: &mut Sha256);
}

impl Column for i64 {
    fn feed(&self, hasher: &mut Sha256) {
        hasher.update([1]);
        hasher.update(self.to_be_bytes());
    }
}

impl Column for &str {
    fn feed(&self, hasher: &mut Sha256) {
        hasher.update([2]);
        hasher.update(self.len().to_be_bytes());
        hasher.update(self.as_bytes());
    }
}

impl Column for String {
    fn feed(&self, hasher: &mut Sha256) {
        self.as_str().feed(hasher);
    }
}

impl Column for Option<String> {
    fn feed(&self, hasher: &mut Sha256) {
        match self {
            Some(text) => text.feed(hasher),
            None => hasher.update([0]),
        }
    }
}

/// A row type of a pack.
pub trait PackRow: Sized {
    /// Name of the table.
    const TABLE: &'static str;
    /// Its columns and the hash, for a SELECT.
    const COLUMNS: &'static str;

    /// Writes the row with its hash.
    ///
    /// # Errors
    /// What SQLite says, such as a second row with the same key.
    fn write(&self, to: &Connection, seal: &Seal) -> rusqlite::Result<()>;

    /// Reads the row and checks it against its hash.
    ///
    /// # Errors
    /// [`PackError::Damaged`] if a column is not of its type or the hash differs.
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

    /// Reads rows of which there must be just so many: a row that is gone is damage too.
    ///
    /// # Errors
    /// As for [`PackRow::select`], and [`PackError::Damaged`] if there are more or fewer.
    fn select_counted(
        from: &Connection,
        seal: &Seal,
        tail: &'static str,
        values: &[&dyn ToSql],
        count: i64,
    ) -> Result<Vec<Self>, PackError> {
        let rows = Self::select(from, seal, tail, values)?;
        if i64::try_from(rows.len()) == Ok(count) {
            Ok(rows)
        } else {
            Err(PackError::Damaged { table: Self::TABLE, column: None })
        }
    }
}

pub(super) struct Hash(pub(super) [u8; HASH_BYTES]);

impl ToSql for Hash {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(ValueRef::Blob(&self.0)))
    }
}

pub(super) fn column<T: FromSql>(
    row: &Row<'_>,
    name: &'static str,
    table: &'static str,
    at: &mut usize,
) -> Result<T, PackError> {
    let value = row.get(*at).map_err(|_| PackError::Damaged { table, column: Some(name) })?;
    *at += 1;
    Ok(value)
}

macro_rules! row {
    ($(#[$doc:meta])* $name:ident in $table:literal { $($(#[$field_doc:meta])* $field:ident: $type:ty),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $name { $($(#[$field_doc])* pub $field: $type),+ }

        impl PackRow for $name {
            const TABLE: &'static str = $table;
            const COLUMNS: &'static str = concat!($(stringify!($field), ", "),+, "hash");

            fn write(&self, to: &Connection, seal: &Seal) -> rusqlite::Result<()> {
                let hash = Hash(seal.hash($table, &[$(&self.$field),+]));
                let values: &[&dyn ToSql] = &[$(&self.$field),+, &hash];
                let places = vec!["?"; values.len()].join(", ");
                to.prepare_cached(&format!("INSERT INTO {} ({}) VALUES ({places})", $table, Self::COLUMNS))?
                    .execute(values)?;
                Ok(())
            }

            fn read(row: &Row<'_>, seal: &Seal) -> Result<Self, PackError> {
                let mut at = 0;
                let read = Self { $($field: column(row, stringify!($field), $table, &mut at)?),+ };
                let stored = row.get_ref(at)?;
                let hash = seal.hash($table, &[$(&read.$field),+]);
                if stored.as_blob().is_ok_and(|stored| stored == hash) {
                    Ok(read)
                } else {
                    Err(PackError::Damaged { table: $table, column: None })
                }
            }
        }
    };
}

pub(super) use row;
