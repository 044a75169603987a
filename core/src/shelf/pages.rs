//! Pages: the views of one choice of copies, handed to `page`.

use super::card::open_card;
use super::choice::{Choice, Stop};
use super::settings::SettingsFile;
use super::words::Words;
use crate::ids::Status;
use crate::locale::Asked;
use crate::page::{self, Edition, Labels};
use crate::view::{CardRequest, CardView, NoticeCode, PageKind, PageRequest, PageView};

pub(super) fn page(settings: &SettingsFile, choice: &Choice<'_>, request: &PageRequest) -> Result<PageView, Stop> {
    let card = request.card.as_deref().or_else(|| choice.first_card()).unwrap_or_default();
    let card = |status| view(settings, choice, request, card, status);
    let english = Words::new(choice.ui(), &Asked::default()).all()?;
    let labels = Labels::new(choice.words.all()?, english);
    if request.what == PageKind::Wallet {
        return Ok(page::wallet(&card(request.status)?, request.paper, &labels));
    }
    let edition = |status| {
        let first = card(status)?;
        let rest: &[_] = if request.what == PageKind::Packet { &first.see_also } else { &[] };
        let rest = rest.iter().map(|link| view(settings, choice, request, &link.card, status));
        let rest = rest.collect::<Result<_, Stop>>()?;
        Ok(Edition { first, rest })
    };
    // Without a status the page has them all: the safest lines first, since those are shown before the reader chooses.
    let others = if request.status.is_some() { &[] } else { Status::ALL };
    let others = others.iter().filter(|status| **status != Status::Unsure).map(|status| edition(Some(*status)));
    let others = others.collect::<Result<Vec<_>, Stop>>()?;
    Ok(page::card(&edition(request.status)?, &others, request.paper, &labels))
}

/// One card as it goes on a page. What is wrong with this device is no part of a page that goes to other people.
fn view(
    settings: &SettingsFile,
    choice: &Choice<'_>,
    request: &PageRequest,
    card: &str,
    status: Option<Status>,
) -> Result<CardView, Stop> {
    let (card, languages) = (card.to_owned(), request.languages.clone());
    let mut view = open_card(settings, choice, &CardRequest { card, languages, status, now: request.now })?;
    view.notices.retain(|notice| {
        !matches!(notice.code, NoticeCode::DataFolderUnusable | NoticeCode::SettingsDamaged | NoticeCode::SettingsBusy)
    });
    Ok(view)
}
