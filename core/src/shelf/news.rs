//! News, and corrections of what the cards once got wrong.

use super::texts::{Order, single};
use crate::pack::rows::{CorrectionRow, NewsRow};
use crate::pack::{CORRECTION_MESSAGES, NEWS_MESSAGES, Pack, PackError};
use crate::view::{CorrectionView, NewsView};

/// The news of a pack on one day, in the pack's order.
pub(super) fn latest(pack: &Pack, today: &str, order: &Order) -> Result<Vec<NewsView>, PackError> {
    let mut news = pack.news()?;
    news.retain(|row| row.first_day.as_str() <= today && today <= row.last_day.as_str());
    let view = |row: NewsRow| {
        let text = single(pack, NEWS_MESSAGES, order, &row.id)?;
        Ok(NewsView {
            id: row.id,
            pack: pack.info().id.clone(),
            text,
            first_day: row.first_day,
            last_day: row.last_day,
        })
    };
    news.into_iter().map(view).collect()
}

/// Corrections of a pack, newest first.
pub(super) fn corrections(
    pack: &Pack,
    rows: &[CorrectionRow],
    order: &Order,
) -> Result<Vec<CorrectionView>, PackError> {
    let mut rows: Vec<&CorrectionRow> = rows.iter().collect();
    rows.sort_by(|a, b| b.day.cmp(&a.day));
    let view = |row: &CorrectionRow| {
        let text = |part: &str| single(pack, CORRECTION_MESSAGES, order, &format!("{}-{part}", row.id));
        let (wrong, right) = (text("wrong")?, text("right")?);
        let CorrectionRow { id, card, day, source, .. } = row.clone();
        Ok(CorrectionView { id, card, day, wrong, right, source })
    };
    rows.into_iter().map(view).collect()
}
