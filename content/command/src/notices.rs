//! Notices, printed where the record says they belong.

use rights_core::view::{NoticeView, Placement};

use crate::error::Failure;
use crate::output::Output;
use crate::style::{QUIET, WARN};

/// Prints the notices for one placement, in order.
pub(crate) fn notices(all: &[NoticeView], placement: Placement, output: &mut Output) -> Result<(), Failure> {
    let style = if placement == Placement::End { QUIET } else { WARN };
    all.iter()
        .filter(|notice| notice.placement == placement)
        .try_for_each(|notice| output.text(style, &notice.text.text))
}

/// Whether a notice belongs to this line or phone line.
pub(crate) fn is_at(notice: &NoticeView, id: &str) -> bool {
    notice.placement == Placement::Line && notice.subject.as_deref() == Some(id)
}
