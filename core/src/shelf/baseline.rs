//! What a shelf is opened on.

use crate::pack::Payload;

/// The packs that are always there, handed over by the caller (a shell has them from `content/baseline`).
#[derive(Debug, Clone)]
pub struct Baseline {
    /// The packs, in the order in which home shows them.
    pub packs: Vec<BaselinePack>,
    /// The app's own strings, in the form of a pack.
    pub ui: Payload,
}

/// One pack of the baseline.
#[derive(Debug, Clone)]
pub struct BaselinePack {
    /// Its id, so that a pack that cannot even be opened can be named.
    pub pack: String,
    /// Its payload.
    pub payload: Payload,
}

/// How to open a shelf.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct ShelfConfig {
    /// Folder for settings and saved cards. Without one they last as long as the object.
    pub data_dir: Option<String>,
    /// The reader's languages, best first, for the words of errors until a call names some.
    pub languages: Vec<String>,
}
