//! Where a part belongs in a page: its card, the labels, and the names of places to jump to.
//!
//! Names are numbers, never ids from a pack: none contains text from outside, and none reveals a status.

use super::labels::Labels;
use crate::view::{CardView, NoticeView, Placement};

/// One card on its page.
pub(super) struct Scope<'a> {
    pub(super) labels: &'a Labels,
    pub(super) card: &'a CardView,
    /// Number of the edition.
    pub(super) edition: usize,
    /// Number of the card in its edition.
    pub(super) number: usize,
    /// Ids of all cards of the edition.
    pub(super) here: &'a [&'a str],
}

impl Scope<'_> {
    /// Name of a place in this card, such as `s0c0-l3`.
    pub(super) fn place(&self, kind: &str, number: usize) -> String {
        format!("{}-{kind}{number}", self.card_place(self.number))
    }

    /// Name of the place of a card of this edition.
    pub(super) fn card_place(&self, number: usize) -> String {
        format!("s{}c{number}", self.edition)
    }

    /// Notices that are drawn at a place.
    pub(super) fn notices(&self, placement: Placement) -> impl Iterator<Item = &NoticeView> {
        self.card.notices.iter().filter(move |notice| notice.placement == placement)
    }

    /// Notices that are drawn at this line or phone line.
    pub(super) fn notices_at(&self, id: &str) -> impl Iterator<Item = &NoticeView> {
        self.notices(Placement::Line).filter(move |notice| notice.subject.as_deref() == Some(id))
    }
}
