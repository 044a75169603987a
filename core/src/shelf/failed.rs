//! What a caller is told about a pack when no copy of it can answer.

use crate::RightsError;
use crate::pack::PackError;

/// What a caller is told about a pack when no copy of it can answer.
pub(super) fn failed(pack: &str, error: &PackError) -> RightsError {
    let pack = pack.to_owned();
    let (table, column) = match error {
        PackError::Damaged { table, column } => (Some((*table).to_owned()), column.map(str::to_owned)),
        PackError::Unreadable => return RightsError::PackUnreadable { pack },
        _ => (None, None),
    };
    RightsError::PackDamaged { pack, table, column }
}
