//! One choice of copies: what one view is made from, from its first word to its last.
//!
//! Each pack is asked alone. If a copy fails while a view is made, the whole view is made again without it: with the next
//! older copy of that pack, or, where there is none, without the pack. So no view mixes two copies, and a pack that fails
//! takes nothing of the others with it.

use super::failed::failed;
use super::notice::Notice;
use super::stock::{PackCopy, Shelved, Stock};
use super::texts::Order;
use super::words::Words;
use crate::locale::Asked;
use crate::pack::{Pack, PackError};
use crate::view::NoticeCode;
use crate::{RightsError, nearest};

/// The copies that one view is made from, with the reader's languages for each.
pub(super) struct Choice<'s> {
    /// The app's own words for this reader.
    pub(super) words: Words<'s>,
    /// The languages asked for.
    pub(super) asked: &'s Asked,
    /// In the order of the packs; a pack of which no copy is left is not here.
    pub(super) picks: Vec<Pick<'s>>,
    stock: &'s Stock,
    /// Packs of which no copy is left, by position in the stock, with what ended the last one.
    lost: Vec<(usize, &'s PackError)>,
}

/// One copy of one pack.
pub(super) struct Pick<'s> {
    /// The reader's languages as far as this copy has them.
    pub(super) order: Order,
    copy: &'s PackCopy,
    /// Position of the pack in the stock.
    position: usize,
    /// Whether better copies were passed over.
    older: bool,
}

/// Why a view is not finished.
pub(super) enum Stop {
    /// The call is wrong, or the app's own words are damaged.
    Error(RightsError),
    /// A copy failed: the view is made again without it.
    Copy { position: usize, error: PackError },
}

impl From<RightsError> for Stop {
    fn from(error: RightsError) -> Self {
        Self::Error(error)
    }
}

/// Copies of a pack that failed while a view was made.
#[derive(Default)]
struct Failed {
    copies: usize,
    last: Option<PackError>,
}

/// Makes a view, again and again until it is made from copies that are whole.
pub(super) fn view<T>(
    stock: &Stock,
    asked: &Asked,
    make: impl Fn(&Choice<'_>) -> Result<T, Stop>,
) -> Result<T, RightsError> {
    let mut failures: Vec<Failed> = stock.packs().iter().map(|_| Failed::default()).collect();
    loop {
        match make(&Choice::new(stock, asked, &failures)?) {
            Ok(view) => return Ok(view),
            Err(Stop::Error(error)) => return Err(error),
            Err(Stop::Copy { position, error }) => {
                if let Some(failed) = failures.get_mut(position) {
                    failed.copies += 1;
                    failed.last = Some(error);
                }
            }
        }
    }
}

impl<'s> Choice<'s> {
    fn new(stock: &'s Stock, asked: &'s Asked, failures: &'s [Failed]) -> Result<Self, RightsError> {
        let words = Words::new(&stock.ui, asked);
        let (mut picks, mut lost) = (Vec::new(), Vec::new());
        for ((position, shelved), failed) in stock.packs().iter().enumerate().zip(failures) {
            match shelved.copies().get(failed.copies) {
                Some(copy) => {
                    picks.push(Pick { order: Order::new(&copy.pack, asked), copy, position, older: failed.copies > 0 })
                }
                None => lost.extend(failed.last.as_ref().or(shelved.broken()).map(|error| (position, error))),
            }
        }
        let choice = Self { words, asked, picks, stock, lost };
        match choice.lost.first() {
            Some((position, error)) if choice.picks.is_empty() => Err(failed(choice.id(*position), error)),
            _ => Ok(choice),
        }
    }

    /// The copy whose pack has this card.
    pub(super) fn with_card(&self, card: &str) -> Result<&Pick<'s>, Stop> {
        if let Some(pick) = self.find_card(card) {
            return Ok(pick);
        }
        // The card is of a pack that was lost, or may be of one that could not even be opened.
        let lost = self.lost.iter().find(|(position, _)| {
            let copies = self.stock.packs().get(*position).map(Shelved::copies).unwrap_or_default();
            copies.is_empty() || copies.iter().any(|copy| copy.pack.has_card(card))
        });
        if let Some((position, error)) = lost {
            return Err(Stop::Error(failed(self.id(*position), error)));
        }
        let known = self.picks.iter().flat_map(|pick| &pick.pack().info().card_ids).map(String::as_str);
        Err(Stop::Error(RightsError::UnknownCard { value: RightsError::shown(card), nearest: nearest(card, known) }))
    }

    /// The same, where a card that is not there is no error: a link to it is left out.
    pub(super) fn find_card(&self, card: &str) -> Option<&Pick<'s>> {
        self.picks.iter().find(|pick| pick.pack().has_card(card))
    }

    /// The card that the first pack to name one names.
    pub(super) fn first_card(&self) -> Option<&'s str> {
        self.picks.iter().find_map(|pick| pick.pack().info().first_card.as_deref())
    }

    /// Tags of all languages that some pack has, in the packs' order.
    pub(super) fn language_tags(&self) -> Vec<String> {
        self.stock.language_tags()
    }

    /// The pack of the app's own words.
    pub(super) fn ui(&self) -> &'s Pack {
        &self.stock.ui
    }

    /// What every view says of the packs: files that were refused, packs of which nothing is left.
    pub(super) fn notices(&self) -> Vec<Notice> {
        let lost = self.lost.iter().map(|(position, _)| Notice::about(NoticeCode::PackFailed, self.id(*position)));
        lost.chain(self.stock.refused().iter().cloned()).collect()
    }

    fn id(&self, position: usize) -> &'s str {
        self.stock.packs().get(position).map(Shelved::id).unwrap_or_default()
    }
}

impl<'s> Pick<'s> {
    /// The pack.
    pub(super) fn pack(&self) -> &'s Pack {
        &self.copy.pack
    }

    /// Whether the pack is about the reader's own place: `us-ma` for `us-ma/logan`.
    pub(super) fn is_near(&self, place: Option<&str>) -> bool {
        place.and_then(|place| place.split('/').next()) == Some(self.pack().info().id.as_str())
    }

    /// Asks this copy; if it fails, the view stops.
    pub(super) fn ask<T>(&self, ask: impl FnOnce(&'s Pack) -> Result<T, PackError>) -> Result<T, Stop> {
        ask(self.pack()).map_err(|error| Stop::Copy { position: self.position, error })
    }

    /// What a view with words of this copy says of it.
    pub(super) fn notices(&self) -> Vec<Notice> {
        let older = self.older.then(|| Notice::about(NoticeCode::PackDamaged, &self.pack().info().id));
        let unsigned = self.copy.unsigned.iter().map(|file| Notice::about(NoticeCode::UnsignedPack, file));
        unsigned.chain(older).collect()
    }
}
