//! What a column of a pack can hold, and how its value is fed to a row's hash.
//!
//! Owns: the step from a stored value to a typed one. All text from a pack is cleaned here, once; words of a fixed
//! vocabulary become typed values here. Must not know: tables, or what a row means.

use rusqlite::types::{Value, ValueRef};
use sha2::{Digest, Sha256};

use crate::ids::{LineKind, RecordKind, Status, StatusSet, Strength, WhoAnswers};
use crate::locale::clean;

/// Why a stored value does not fit its column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Misfit {
    /// Wrong type: the row is damaged.
    Type,
    /// An intact value that this version does not know: the pack is newer.
    Unknown,
}

/// A typed value of a column.
pub(super) trait Column: Sized {
    /// Its type in a CREATE TABLE statement.
    const SQL: &'static str;

    /// The value in stored form.
    fn stored(&self) -> Value;

    /// The typed value of what is stored.
    fn typed(stored: ValueRef<'_>) -> Result<Self, Misfit>;
}

/// Feeds a stored value to a hash in such a way that no two lists of values produce the same input.
pub(super) fn feed(stored: ValueRef<'_>, hasher: &mut Sha256) -> Result<(), Misfit> {
    match stored {
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
        ValueRef::Real(_) | ValueRef::Blob(_) => return Err(Misfit::Type),
    }
    Ok(())
}

fn text(stored: ValueRef<'_>) -> Result<&str, Misfit> {
    stored.as_str().map_err(|_| Misfit::Type)
}

fn number(stored: ValueRef<'_>) -> Result<i64, Misfit> {
    stored.as_i64().map_err(|_| Misfit::Type)
}

impl Column for i64 {
    const SQL: &'static str = "INTEGER NOT NULL";

    fn stored(&self) -> Value {
        Value::Integer(*self)
    }

    fn typed(stored: ValueRef<'_>) -> Result<Self, Misfit> {
        number(stored)
    }
}

/// A count.
impl Column for usize {
    const SQL: &'static str = "INTEGER NOT NULL";

    fn stored(&self) -> Value {
        Value::Integer(i64::try_from(*self).unwrap_or(i64::MAX))
    }

    fn typed(stored: ValueRef<'_>) -> Result<Self, Misfit> {
        Self::try_from(number(stored)?).map_err(|_| Misfit::Unknown)
    }
}

impl Column for bool {
    const SQL: &'static str = "INTEGER NOT NULL";

    fn stored(&self) -> Value {
        Value::Integer(i64::from(*self))
    }

    fn typed(stored: ValueRef<'_>) -> Result<Self, Misfit> {
        match number(stored)? {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(Misfit::Unknown),
        }
    }
}

impl Column for String {
    const SQL: &'static str = "TEXT NOT NULL";

    fn stored(&self) -> Value {
        Value::Text(self.clone())
    }

    fn typed(stored: ValueRef<'_>) -> Result<Self, Misfit> {
        Ok(clean(text(stored)?).into_owned())
    }
}

/// Ids, stored with single spaces between them; ids contain no spaces.
impl Column for Vec<String> {
    const SQL: &'static str = "TEXT NOT NULL";

    fn stored(&self) -> Value {
        Value::Text(self.join(" "))
    }

    fn typed(stored: ValueRef<'_>) -> Result<Self, Misfit> {
        Ok(text(stored)?.split_whitespace().map(|id| clean(id).into_owned()).collect())
    }
}

impl<T: Column> Column for Option<T> {
    const SQL: &'static str = T::SQL.split_at(T::SQL.len() - " NOT NULL".len()).0;

    fn stored(&self) -> Value {
        self.as_ref().map_or(Value::Null, T::stored)
    }

    fn typed(stored: ValueRef<'_>) -> Result<Self, Misfit> {
        if matches!(stored, ValueRef::Null) { Ok(None) } else { T::typed(stored).map(Some) }
    }
}

impl Column for StatusSet {
    const SQL: &'static str = "INTEGER NOT NULL";

    fn stored(&self) -> Value {
        Value::Integer(self.bits())
    }

    fn typed(stored: ValueRef<'_>) -> Result<Self, Misfit> {
        let bits = number(stored)?;
        let set = Self::from_bits(bits);
        if set.bits() == bits { Ok(set) } else { Err(Misfit::Unknown) }
    }
}

/// Words of a fixed vocabulary, stored as they appear in the sources.
macro_rules! word_column {
    ($($name:ty),+ $(,)?) => {
        $(impl Column for $name {
            const SQL: &'static str = "TEXT NOT NULL";

            fn stored(&self) -> Value {
                Value::Text(self.word().to_owned())
            }

            fn typed(stored: ValueRef<'_>) -> Result<Self, Misfit> {
                Self::from_word(text(stored)?).ok_or(Misfit::Unknown)
            }
        })+
    };
}

word_column!(LineKind, RecordKind, Status, Strength, WhoAnswers);

/// How a message in one language relates to its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MessageState {
    /// It says what its source says.
    Current,
    /// It translates an older source.
    Outdated,
    /// The language lacks it; its text is empty.
    Missing,
}

impl Column for MessageState {
    const SQL: &'static str = "INTEGER NOT NULL";

    fn stored(&self) -> Value {
        Value::Integer(match self {
            Self::Current => 0,
            Self::Outdated => 1,
            Self::Missing => 2,
        })
    }

    fn typed(stored: ValueRef<'_>) -> Result<Self, Misfit> {
        match number(stored)? {
            0 => Ok(Self::Current),
            1 => Ok(Self::Outdated),
            2 => Ok(Self::Missing),
            _ => Err(Misfit::Unknown),
        }
    }
}
