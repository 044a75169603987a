//! Links to cards.

use super::settings::SettingsFile;
use super::texts::{Order, single};
use crate::pack::{Pack, PackError};
use crate::view::CardLink;

/// A link to a card, in the reader's language.
pub(super) fn link(settings: &SettingsFile, pack: &Pack, card: &str, order: &Order) -> Result<CardLink, PackError> {
    Ok(CardLink {
        card: card.to_owned(),
        pack: pack.info().id.clone(),
        title: single(pack, card, order, "card-title")?,
        summary: single(pack, card, order, "card-summary")?,
        saved: settings.is_saved(card),
    })
}
