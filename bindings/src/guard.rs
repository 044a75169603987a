//! No panic crosses the border: it becomes [`RightsError::Internal`] with the name of the call.

use std::panic::{AssertUnwindSafe, catch_unwind};

use rights_core::RightsError;

/// Runs the body of a call. The core leaves nothing half-done when it unwinds, so the object still works afterwards.
///
/// With the feature `faults`, the call that `RIGHTS_FAULT` names panics, for tests.
pub(crate) fn guard<T>(call: &str, body: impl FnOnce() -> Result<T, RightsError>) -> Result<T, RightsError> {
    let body = || {
        #[cfg(feature = "faults")]
        fault(call);
        body()
    };
    catch_unwind(AssertUnwindSafe(body)).unwrap_or_else(|_| Err(RightsError::Internal { call: call.to_owned() }))
}

#[cfg(feature = "faults")]
#[expect(clippy::panic, reason = "the panic is what the test asks for")]
fn fault(call: &str) {
    if std::env::var("RIGHTS_FAULT").is_ok_and(|name| name == call) {
        panic!("a fault was asked for");
    }
}
