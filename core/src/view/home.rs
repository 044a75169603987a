//! The first screen: cards in groups.

use serde::{Deserialize, Serialize};

use super::{LocalText, NoticeView};

/// All cards for one reader, in groups by situation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct HomeView {
    /// The line for the officer that is one tap away, if a pack names a card for it and that card has one for this
    /// status.
    pub first: Option<FirstLine>,
    /// Today's news, in the packs' order.
    pub latest: Vec<NewsView>,
    /// Cards the reader saved, in the order of the groups.
    pub saved: Vec<CardLink>,
    /// Groups that have a card, in the order of urgency.
    pub groups: Vec<GroupView>,
    /// What the reader should know about these texts and their settings.
    pub notices: Vec<NoticeView>,
    /// What cards once got wrong, newest first.
    pub corrections: Vec<CorrectionView>,
}

/// The line to hold up first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct FirstLine {
    /// Id of the card.
    pub card: String,
    /// Id of its first essential line to say.
    pub line: String,
}

/// A news item, shown from its first day through its last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct NewsView {
    /// Id in the pack.
    pub id: String,
    /// Id of the pack it is from.
    pub pack: String,
    /// The words.
    pub text: LocalText,
    /// First day on which it is shown.
    pub first_day: String,
    /// Last day on which it is shown.
    pub last_day: String,
}

/// Something wrong that a card once said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct CorrectionView {
    /// Id in the pack.
    pub id: String,
    /// The card that said it.
    pub card: String,
    /// The day it was corrected.
    pub day: String,
    /// What was wrong.
    pub wrong: LocalText,
    /// What is right.
    pub right: LocalText,
    /// The source for the correction, as a citation.
    pub source: String,
}

/// Cards for one situation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct GroupView {
    /// Id, such as `airport-now`.
    pub id: String,
    /// Heading.
    pub heading: LocalText,
    /// Its cards, in order; the cards of a guide are kept together.
    pub cards: Vec<CardLink>,
    /// The guides among them: cards to be shown as a unit.
    pub guides: Vec<GuideView>,
}

/// Cards of a group that belong together, such as all those on one kind of discrimination.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
pub struct GuideView {
    /// Id, such as `anti-muslim-discrimination`.
    pub id: String,
    /// Heading.
    pub heading: LocalText,
    /// Ids of its cards, in the order of the group.
    pub cards: Vec<String>,
}

/// A link to a card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ffi", derive(uniffi::Record))]
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
