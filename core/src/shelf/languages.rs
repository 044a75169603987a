//! The languages a reader can choose, and how complete each one is.

use super::choice::{Choice, Pick, Stop};
use super::words::Words;
use crate::locale::{Asked, strip_controls};
use crate::pack::Pack;
use crate::view::{LanguageView, LanguagesView};
use crate::{RightsError, label};

/// Counted over the packs and the app's own strings.
pub(super) fn languages(choice: &Choice<'_>) -> Result<LanguagesView, Stop> {
    let packs: Vec<&Pack> = choice.picks()?.into_iter().map(Pick::pack).chain([choice.ui()]).collect();
    let tags = choice.language_tags().into_iter();
    let languages = tags.map(|tag| describe(tag, choice.ui(), &packs)).collect::<Result<_, _>>()?;
    let mut notices = choice.notices();
    choice.picks()?.iter().for_each(|pick| notices.extend(pick.notices()));
    Ok(LanguagesView { languages, notices: choice.words.notices(&notices)? })
}

fn describe(tag: String, ui: &Pack, packs: &[&Pack]) -> Result<LanguageView, RightsError> {
    let asked = Asked::parse(&[&tag]).unwrap_or_default();
    let words = Words::new(ui, &asked);
    let (mut messages, mut complete, mut reviewed) = (0, 0, 0);
    for pack in packs {
        messages += pack.languages().first().map_or(0, |source| source.messages);
        if let Some(row) = pack.languages().iter().find(|row| row.tag == tag) {
            complete += row.complete;
            reviewed += row.reviewed;
        }
    }
    let percent = |share: usize| u32::try_from(share.saturating_mul(100) / messages.max(1)).unwrap_or(0);
    Ok(LanguageView {
        name: words.get(label::LANGUAGE_NAME)?,
        // This is English in every language file, so it needs no isolates.
        english_name: strip_controls(&words.get(label::LANGUAGE_ENGLISH_NAME)?.text),
        direction: words.direction(),
        complete_percent: percent(complete),
        reviewed_percent: percent(reviewed),
        tag,
    })
}
