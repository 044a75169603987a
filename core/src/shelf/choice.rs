//! One choice of pack copies, from which a whole view is made.
//!
//! Each pack is queried separately. If a copy fails while a view is being made, the whole view is made again without
//! it: with the next older copy of that pack or, if there is none, without the pack. So no view mixes two copies, and a
//! pack that fails does not affect the others.

use std::cell::OnceCell;

use super::failed::failed;
use super::notice::Notice;
use super::stock::{PackCopy, Shelved, Stock};
use super::texts::Order;
use super::words::Words;
use crate::locale::Asked;
use crate::pack::{Pack, PackError};
use crate::view::NoticeCode;
use crate::{RightsError, nearest};

/// The copies that one view is made from, with the reader's languages for each. A pack is opened when it is first
/// needed: a card rarely needs more than its own.
pub(super) struct Choice<'s> {
    /// The app's own words for this reader.
    pub(super) words: Words<'s>,
    /// The languages asked for.
    pub(super) asked: &'s Asked,
    stock: &'s Stock,
    failures: &'s [Failed],
    /// In the order of the packs.
    slots: Vec<OnceCell<Slot<'s>>>,
}

/// What is left of one pack.
enum Slot<'s> {
    /// The copy that was chosen.
    Pick(Pick<'s>),
    /// No copy is left; this is why the last one failed.
    Lost(&'s PackError),
}

/// One copy of one pack.
pub(super) struct Pick<'s> {
    /// Those of the reader's languages that this copy has.
    pub(super) order: Order,
    pack: &'s Pack,
    unsigned: Option<&'s str>,
    /// Position of the pack in the stock.
    position: usize,
    /// Whether better copies were skipped.
    older: bool,
}

/// Why a view is not finished.
pub(super) enum Stop {
    /// The call is wrong, or the app's own strings are damaged.
    Error(RightsError),
    /// A copy failed; the view is made again without it.
    Copy { position: usize, error: PackError },
}

impl From<RightsError> for Stop {
    fn from(error: RightsError) -> Self {
        Self::Error(error)
    }
}

/// Copies of a pack that failed while a view was being made.
#[derive(Default)]
struct Failed {
    copies: usize,
    last: Option<PackError>,
}

/// Makes a view, retrying until all the copies that it uses are intact.
pub(super) fn view<T>(
    stock: &Stock,
    asked: &Asked,
    make: impl Fn(&Choice<'_>) -> Result<T, Stop>,
) -> Result<T, RightsError> {
    let mut failures: Vec<Failed> = stock.packs().iter().map(|_| Failed::default()).collect();
    loop {
        match make(&Choice::new(stock, asked, &failures)) {
            Ok(view) => return Ok(view),
            Err(Stop::Error(error)) => return Err(error),
            Err(Stop::Copy { position, error }) => {
                if let (Some(failed), Some(shelved)) = (failures.get_mut(position), stock.packs().get(position)) {
                    failed.copies = shelved
                        .copies()
                        .iter()
                        .skip(failed.copies)
                        .position(PackCopy::opens)
                        .map_or(shelved.copies().len(), |behind| failed.copies + behind + 1);
                    failed.last = Some(error);
                }
            }
        }
    }
}

impl<'s> Choice<'s> {
    fn new(stock: &'s Stock, asked: &'s Asked, failures: &'s [Failed]) -> Self {
        let slots = stock.packs().iter().map(|_| OnceCell::new()).collect();
        Self { words: Words::new(&stock.ui, asked), asked, stock, failures, slots }
    }

    /// The copies of all packs, in order, without the packs that have no copy left. If no pack has one, that is an
    /// error.
    pub(super) fn picks(&self) -> Result<Vec<&Pick<'s>>, Stop> {
        let picks: Vec<&Pick<'s>> = self.slots().filter_map(Slot::pick).collect();
        match (picks.is_empty(), self.lost().next()) {
            (true, Some((shelved, error))) => Err(Stop::Error(failed(shelved.id(), error))),
            _ => Ok(picks),
        }
    }

    /// The copy whose pack has this card.
    pub(super) fn with_card(&self, card: &str) -> Result<&Pick<'s>, Stop> {
        if let Some(pick) = self.find_card(card) {
            return Ok(pick);
        }
        // The card belongs to a pack that was lost, or may belong to one that could not even be opened.
        if let Some((shelved, error)) = self.lost().find(|(shelved, _)| shelved.may_have(card)) {
            return Err(Stop::Error(failed(shelved.id(), error)));
        }
        let picks = self.picks()?;
        let known = picks.iter().flat_map(|pick| &pick.pack().info().card_ids).map(String::as_str);
        Err(Stop::Error(RightsError::UnknownCard { value: RightsError::shown(card), nearest: nearest(card, known) }))
    }

    /// The same, for links: a missing card is not an error, and the link to it is left out.
    pub(super) fn find_card(&self, card: &str) -> Option<&Pick<'s>> {
        self.slots().filter_map(Slot::pick).find(|pick| pick.pack().has_card(card))
    }

    fn slots(&self) -> impl Iterator<Item = &Slot<'s>> {
        let packs = self.slots.iter().zip(self.stock.packs()).zip(self.failures).enumerate();
        packs.map(|(position, ((slot, shelved), failed))| slot.get_or_init(|| self.slot(position, shelved, failed)))
    }

    /// The best copy that opens, among those that have not failed in this view.
    fn slot(&self, position: usize, shelved: &'s Shelved, failed: &'s Failed) -> Slot<'s> {
        let mut ended = failed.last.as_ref();
        for (number, copy) in shelved.copies().iter().enumerate().skip(failed.copies) {
            match copy.open() {
                Ok(pack) => {
                    let (order, unsigned) = (Order::new(pack, self.asked), copy.unsigned());
                    return Slot::Pick(Pick { order, pack, unsigned, position, older: number > 0 });
                }
                Err(error) => ended = Some(error),
            }
        }
        Slot::Lost(ended.unwrap_or(&PackError::Foreign))
    }

    /// The packs that this view needed and that have no copy left.
    fn lost(&self) -> impl Iterator<Item = (&'s Shelved, &'s PackError)> {
        self.slots.iter().zip(self.stock.packs()).filter_map(|(slot, shelved)| match slot.get() {
            Some(Slot::Lost(error)) => Some((shelved, *error)),
            _ => None,
        })
    }

    /// The card that the first pack to name one names.
    pub(super) fn first_card(&self) -> Option<&'s str> {
        self.slots().filter_map(Slot::pick).find_map(|pick| pick.pack().info().first_card.as_deref())
    }

    /// Tags of all languages that some pack has, in the packs' order.
    pub(super) fn language_tags(&self) -> Vec<String> {
        self.stock.language_tags()
    }

    /// The pack with the app's own strings.
    pub(super) fn ui(&self) -> &'s Pack {
        &self.stock.ui
    }

    /// What every view says about the packs: which files were refused, and which packs have no copy left.
    pub(super) fn notices(&self) -> Vec<Notice> {
        let lost = self.lost().map(|(shelved, _)| Notice::about(NoticeCode::PackFailed, shelved.id()));
        lost.chain(self.stock.refused().iter().cloned()).collect()
    }
}

impl<'s> Slot<'s> {
    fn pick(&self) -> Option<&Pick<'s>> {
        match self {
            Self::Pick(pick) => Some(pick),
            Self::Lost(_) => None,
        }
    }
}

impl<'s> Pick<'s> {
    /// The pack.
    pub(super) fn pack(&self) -> &'s Pack {
        self.pack
    }

    /// Whether the pack is about the reader's own place: `us-ma` for `us-ma/logan`.
    pub(super) fn is_near(&self, place: Option<&str>) -> bool {
        place.and_then(|place| place.split('/').next()) == Some(self.pack().info().id.as_str())
    }

    /// Queries this copy; if that fails, the view stops.
    pub(super) fn ask<T>(&self, ask: impl FnOnce(&'s Pack) -> Result<T, PackError>) -> Result<T, Stop> {
        ask(self.pack()).map_err(|error| Stop::Copy { position: self.position, error })
    }

    /// What a view with text from this copy says about the copy.
    pub(super) fn notices(&self) -> Vec<Notice> {
        let older = self.older.then(|| Notice::about(NoticeCode::PackDamaged, &self.pack().info().id));
        let unsigned = self.unsigned.iter().map(|file| Notice::about(NoticeCode::UnsignedPack, file));
        unsigned.chain(older).collect()
    }
}
