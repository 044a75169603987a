//! Language: tags and matching, direction controls, the search fold, and the only way into Fluent.
//!
//! Owns: everything that depends on a script or a language but not on a pack. Must not know: packs, SQL, views. Start
//! reading at [`Asked`].

mod bidi;
mod clean;
mod fluent;
mod fold;
mod tag;

pub use bidi::{is_direction_control, isolate, strip_controls};
pub use clean::{clean, is_invisible};
pub use fluent::{FluentError, FluentLimit, Resource, format_message, parse_resource};
pub use fold::fold;
pub use tag::{Asked, Matched, TagError, canonical, is_right_to_left};
