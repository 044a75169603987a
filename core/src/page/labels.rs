//! The app's own words that a page needs, by id: the reader's, and the English ones for whoever finds a wallet card.

use std::collections::BTreeMap;

use crate::view::{LocalText, UiStringsView};

/// Labels by id.
pub(crate) struct Labels {
    reader: BTreeMap<String, LocalText>,
    english: BTreeMap<String, LocalText>,
}

impl Labels {
    pub(crate) fn new(reader: UiStringsView, english: UiStringsView) -> Self {
        Self { reader: by_id(reader), english: by_id(english) }
    }

    /// In the reader's language. `rights check` proves that there is one for each id that the code asks for.
    pub(super) fn get(&self, id: &str) -> Option<&LocalText> {
        self.reader.get(id)
    }

    /// In English, if that is another language than the reader's.
    pub(super) fn english(&self, id: &str) -> Option<&LocalText> {
        let english = self.english.get(id)?;
        (self.get(id).map(|text| &text.lang) != Some(&english.lang)).then_some(english)
    }
}

fn by_id(strings: UiStringsView) -> BTreeMap<String, LocalText> {
    strings.strings.into_iter().map(|string| (string.id, string.text)).collect()
}
