//! Packs: one read-only SQLite payload each, with a hash on every row.
//!
//! Owns: the rows ([`rows`]), their columns and hashes (`column`, `row`), the tables made from them (`schema`), and
//! opening a payload safely ([`Pack`]). Must not know: views, Fluent, which pack takes precedence, or the vault. Start
//! reading at [`Pack::open`].
//!
//! Not here yet: the signature container around a payload. It belongs before [`Pack::open`], which only ever sees
//! payload bytes.

mod asked;
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
mod search_rows;

pub use cache::{CardMessages, CardRows, FactRows};
pub use column::MessageState;
pub use error::PackError;
pub use open::{Pack, Payload};
pub use row::{PackRow, Seal};
pub use schema::schema;

/// `application_id` of a payload: the letters `RCPK`.
pub const APPLICATION_ID: i32 = 0x5243_504B;

/// Format of a payload, in its header (`user_version`) and in its `packs` row. It goes up with every table, column,
/// kind or code that a reader of the previous format does not know.
pub const FORMAT: i32 = 1;

/// Largest payload, in bytes (32 MiB): today's packs in the two dozen planned languages would take a third of it.
pub const MOST_BYTES: u64 = 32 * 1024 * 1024;

/// The card name under which the messages of phone lines are stored.
pub const HOTLINE_MESSAGES: &str = "hotlines";

/// The card name under which the texts of news items are stored.
pub const NEWS_MESSAGES: &str = "news";

/// The card name under which the texts of corrections are stored.
pub const CORRECTION_MESSAGES: &str = "corrections";

/// Names under which a pack has messages in addition to those of its cards; no card may have one of these names.
pub const OTHER_MESSAGES: [&str; 3] = [HOTLINE_MESSAGES, NEWS_MESSAGES, CORRECTION_MESSAGES];

/// What stands between the phrases of an [`rows::AskedRow`]; folding leaves none in a phrase.
pub const BETWEEN_PHRASES: char = '|';

/// The pack id, and also the card name, of the app's own strings.
pub const UI: &str = "ui";
