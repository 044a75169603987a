//! Packs: one read-only SQLite payload each, with a hash on every row.
//!
//! Owns: the rows ([`rows`]), their columns and hashes (`column`, `row`), the tables made from them (`schema`), and opening a
//! payload safely ([`Pack`]).
//! Must not know: views, Fluent, which pack wins, or the vault. Start reading at [`Pack::open`].
//!
//! Not here yet: the signature container around a payload. Its place is in front of [`Pack::open`], which only
//! ever sees payload bytes.

mod cache;
mod check;
mod column;
mod error;
mod header;
mod open;
mod read;
mod row;
pub mod rows;
mod schema;

pub use cache::{CardMessages, CardRows, FactRows};
pub use column::MessageState;
pub use error::PackError;
pub use open::{Pack, Payload};
pub use row::{PackRow, Seal};
pub use schema::schema;

/// `application_id` of a payload: the letters `RCPK`.
pub const APPLICATION_ID: i32 = 0x5243_504B;

/// Format of a payload, in its header (`user_version`) and in its `packs` row. It goes up with every table, column, kind or
/// code that a reader of the format before does not know.
pub const FORMAT: i32 = 1;

/// Largest payload, in bytes (32 MiB): the packs of today in the two dozen languages that are planned are a third of it.
pub const MOST_BYTES: u64 = 32 * 1024 * 1024;

/// The card name under which the messages of phone lines stand.
pub const HOTLINE_MESSAGES: &str = "hotlines";

/// The card name under which the words of news stand.
pub const NEWS_MESSAGES: &str = "news";

/// The card name under which the words of corrections stand.
pub const CORRECTION_MESSAGES: &str = "corrections";

/// Names under which a pack has messages beside those of its cards; no card may be called so.
pub const OTHER_MESSAGES: [&str; 3] = [HOTLINE_MESSAGES, NEWS_MESSAGES, CORRECTION_MESSAGES];

/// Fewest letters of a word that is kept for spelling: a mistyped one is one letter shorter at most.
pub const SHORTEST_SPELLED: usize = 4;

/// The pack id, and the card name, of the app's own strings.
pub const UI: &str = "ui";
