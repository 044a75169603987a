//! The app's own strings for one reader: labels, notices, error messages.

use super::failed::failed;
use super::notice::Notice;
use super::texts::{Order, choose_single};
use crate::RightsError;
use crate::locale::Asked;
use crate::pack::{Pack, UI};
use crate::view::{Direction, LocalText, NoticeView, UiString, UiStringsView};

/// The app's own strings for one reader.
pub(super) struct Words<'s> {
    ui: &'s Pack,
    order: Order,
}

impl<'s> Words<'s> {
    pub(super) fn new(ui: &'s Pack, asked: &Asked) -> Self {
        Self { ui, order: Order::new(ui, asked) }
    }

    pub(super) fn direction(&self) -> Direction {
        self.order.direction()
    }

    /// Notices about requested languages that the app does not have.
    pub(super) fn missing(&self) -> Vec<Notice> {
        self.order.notices()
    }

    /// A string with the given values filled in.
    pub(super) fn with(&self, id: &str, values: &[(&str, &str)]) -> Result<LocalText, RightsError> {
        choose_single(self.ui, UI, &self.order, id)
            .and_then(|chosen| chosen.text(values))
            .map_err(|error| failed(UI, &error))
    }

    pub(super) fn get(&self, id: &str) -> Result<LocalText, RightsError> {
        self.with(id, &[])
    }

    /// All strings that take no values, by id.
    pub(super) fn all(&self) -> Result<UiStringsView, RightsError> {
        let source = self.ui.messages(UI, self.order.source()).map_err(|error| failed(UI, &error))?;
        let mut ids: Vec<&String> = source.values().filter(|row| !row.fluent).map(|row| &row.id).collect();
        ids.sort();
        let string = |id: &String| Ok(UiString { id: id.clone(), text: self.get(id)? });
        Ok(UiStringsView { strings: ids.into_iter().map(string).collect::<Result<_, _>>()? })
    }

    /// The notices in words, without duplicates.
    pub(super) fn notices(&self, notices: &[Notice]) -> Result<Vec<NoticeView>, RightsError> {
        let mut seen: Vec<&Notice> = Vec::new();
        for notice in notices {
            if !seen.contains(&notice) {
                seen.push(notice);
            }
        }
        let view = |notice: &Notice| {
            let subject = notice.subject.as_deref().unwrap_or_default();
            let text = self.with(&notice.key(), &[("subject", subject)])?;
            Ok(NoticeView { code: notice.code, text, subject: notice.subject.clone(), placement: notice.placement() })
        };
        seen.into_iter().map(view).collect()
    }
}
