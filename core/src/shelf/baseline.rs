//! What a shelf is opened with.

use crate::pack::Payload;

/// The packs that are always available, passed in by the caller (a shell gets them from `content/baseline`).
#[derive(Debug, Clone)]
pub struct Baseline {
    /// The packs, in the order in which the home screen shows them.
    pub packs: Vec<BaselinePack>,
    /// The app's own strings, in the form of a pack.
    pub ui: Payload,
}

/// One pack of the baseline.
#[derive(Debug, Clone)]
pub struct BaselinePack {
    /// Its id, so that even a pack that cannot be opened can be named.
    pub pack: String,
    /// Its payload.
    pub payload: Payload,
}

/// How to open a shelf.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct ShelfConfig {
    /// Folder for settings and saved cards. Without one, they last only as long as the object.
    pub data_dir: Option<String>,
    /// The reader's languages, best first, for error messages until a call names some.
    pub languages: Vec<String>,
}
