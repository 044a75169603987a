//! No panic crosses the border: it becomes [`RightsError::Internal`] with the name of the call.

use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind, set_hook};
use std::sync::Once;

use rights_core::RightsError;

/// Runs the body of a call. The core leaves nothing half-done when it unwinds, so the object still works afterwards.
///
/// With the feature `faults`, the call that `RIGHTS_FAULT` names panics, for tests.
pub(crate) fn guard<T>(call: &str, body: impl FnOnce() -> Result<T, RightsError>) -> Result<T, RightsError> {
    static HOOK: Once = Once::new();
    let body = || {
        #[cfg(feature = "faults")]
        fault(call);
        body()
    };
    HOOK.call_once(|| set_hook(Box::new(say_where)));
    catch_unwind(AssertUnwindSafe(body)).unwrap_or_else(|_| Err(RightsError::Internal { call: call.to_owned() }))
}

/// What a panic says can quote what a reader typed, and a log is no place for that: only where it was is told.
#[expect(clippy::print_stderr, reason = "the hook is there to print less than the default one")]
fn say_where(panic: &PanicHookInfo<'_>) {
    if let Some(place) = panic.location() {
        eprintln!("rights: a call broke off at {place}");
    }
}

#[cfg(feature = "faults")]
#[expect(clippy::panic, reason = "the panic is what the test asks for")]
fn fault(call: &str) {
    if std::env::var("RIGHTS_FAULT").is_ok_and(|name| name == call) {
        panic!("a fault was asked for");
    }
}
