//! The first screen: cards in groups.

use serde::{Deserialize, Serialize};

use super::{LocalText, NoticeView};

/// All cards for one reader, in groups by situation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HomeView {
    /// Groups that have a card, in the order of urgency.
    pub groups: Vec<GroupView>,
    /// What the reader should know about these texts and their settings.
    pub notices: Vec<NoticeView>,
}

/// Cards for one situation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupView {
    /// Id, such as `airport-now`.
    pub id: String,
    /// Heading.
    pub heading: LocalText,
    /// Its cards, in order.
    pub cards: Vec<CardLink>,
}

/// A way to a card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardLink {
    /// Id of the card.
    pub card: String,
    /// Id of the pack it is from.
    pub pack: String,
    /// Title.
    pub title: LocalText,
    /// What it is for.
    pub summary: LocalText,
    /// Whether the reader saved it.
    pub saved: bool,
}
