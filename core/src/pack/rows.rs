//! The rows of a pack, one type a table, and the hash that each row carries.
//!
//! Written once for builder and reader: a row type knows its columns, how it is written, how it is read back, and
//! that what is read is what was written. SQLite itself does not notice most damage to a file.

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
    fn hash(&self, table: &str, columns: &[&dyn Column]) -> [u8; HASH_BYTES] {
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
trait Column: ToSql {
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
}

struct Hash([u8; HASH_BYTES]);

impl ToSql for Hash {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(ValueRef::Blob(&self.0)))
    }
}

fn column<T: FromSql>(row: &Row<'_>, name: &'static str, table: &'static str, at: &mut usize) -> Result<T, PackError> {
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

row! {
    /// What the payload is. Exactly one row.
    PackInfoRow in "packs" {
        /// Pack id.
        id: String,
        /// Version; only goes up.
        version: i64,
        /// Whose law it tells of.
        jurisdiction: String,
        /// The day it was made.
        created: String,
        /// The first day on which one of its facts is to be checked again.
        review_by: String,
        /// Groups of the home view in their order, space-separated.
        topic_groups: String,
        /// Places it declares, space-separated.
        places: String,
    }
}

row! {
    /// A language of the pack.
    LanguageRow in "languages" {
        /// Place in the pack's order; the source language is first.
        position: i64,
        /// Language tag.
        tag: String,
        /// 1 if it runs right to left.
        rtl: i64,
        /// Messages there are in the source language.
        messages: i64,
        /// Messages of it that are there and up to date.
        complete: i64,
        /// Messages of it that a person has signed off.
        reviewed: i64,
    }
}

row! {
    /// A card.
    CardRow in "cards" {
        /// Place in the pack's order.
        position: i64,
        /// Card id.
        id: String,
        /// Group of the home view.
        topic_group: String,
        /// Statuses it is for, as bits.
        statuses: i64,
        /// Cards to read next, space-separated.
        see_also: String,
        /// Its phone lines, space-separated.
        hotlines: String,
    }
}

row! {
    /// A section of a card.
    SectionRow in "sections" {
        /// Card id.
        card: String,
        /// Place in the card.
        position: i64,
        /// Section id.
        id: String,
        /// 1 if it tells of the past.
        past: i64,
    }
}

row! {
    /// A line of a card.
    LineRow in "lines" {
        /// Card id.
        card: String,
        /// Place in the card.
        position: i64,
        /// Section id.
        section: String,
        /// Line id.
        id: String,
        /// Kind of line.
        kind: String,
        /// Statuses it holds for, as bits.
        statuses: i64,
        /// The English for the officer.
        officer: Option<String>,
        /// Facts it rests on, space-separated.
        facts: String,
    }
}

row! {
    /// A message in one language.
    MessageRow in "messages" {
        /// Card id, or `hotlines`, or `ui`.
        card: String,
        /// Language tag.
        lang: String,
        /// Message id.
        id: String,
        /// Finished text, or Fluent source if it takes values at run time.
        text: String,
        /// 1 if `text` is Fluent source for a message called `m`.
        fluent: i64,
        /// 1 if it translates an older source.
        outdated: i64,
        /// 1 if a person has signed it off.
        reviewed: i64,
    }
}

row! {
    /// A legal fact.
    FactRow in "facts" {
        /// Fact id.
        id: String,
        /// The fact, in English.
        statement: String,
        /// Strength of its sources.
        strength: String,
        /// The oldest day on which one of its sources was read.
        checked_on: String,
        /// The day it is to be checked again.
        review_by: String,
    }
}

row! {
    /// A source of a fact that was read.
    SourceRow in "sources" {
        /// Fact id.
        fact: String,
        /// Place in the fact's list.
        position: i64,
        /// What a reader calls it.
        citation: String,
        /// Its official or own address.
        address: Option<String>,
        /// The page's own date.
        dated: Option<String>,
    }
}

row! {
    /// A phone line.
    HotlineRow in "hotlines" {
        /// Place in the pack's order.
        position: i64,
        /// Hotline id.
        id: String,
        /// E.164 number.
        number: Option<String>,
        /// The number as people write it.
        display: String,
        /// Who answers.
        who_answers: String,
        /// Languages spoken there, space-separated.
        languages: String,
        /// IANA zone of its hours.
        zone: Option<String>,
        /// Opening times in minutes of the week from Monday 00:00, as `from-to` pairs, space-separated.
        weekly: String,
        /// 1 if it has a note.
        has_note: i64,
        /// The day it was checked.
        checked_on: String,
        /// The day it is to be checked again.
        review_by: String,
    }
}

row! {
    /// From when on a zone has which offset.
    ZoneOffsetRow in "zone_offsets" {
        /// IANA zone.
        zone: String,
        /// First second, UTC.
        from_utc: i64,
        /// Seconds east of UTC.
        seconds: i64,
    }
}

row! {
    /// What an entry of the search index is about.
    SearchEntryRow in "search_entries" {
        /// Row of the search index.
        entry: i64,
        /// Card id.
        card: String,
        /// Language tag.
        lang: String,
        /// Message id.
        message: String,
    }
}
