//! No panic crosses the language border: it becomes [`RightsError::Internal`], with the name of the call and the place
//! in the code.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind, set_hook};
use std::sync::Once;

use rights_core::{Failure, RightsError, Shelf};

thread_local! {
    /// Where this thread last panicked.
    static PLACE: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Runs the body of a call on a shelf and adds the text for the reader to a failure. The core leaves nothing half-done
/// when it unwinds, so the object still works afterward.
///
/// With the feature `faults`, the call named in `RIGHTS_FAULT` panics, for tests.
pub(crate) fn guard<T>(call: &str, shelf: &Shelf, body: impl FnOnce() -> Result<T, RightsError>) -> Result<T, Failure> {
    let body = || {
        fault(call);
        body()
    };
    caught(call, body).unwrap_or_else(Err).map_err(|error| {
        let text = caught(call, || shelf.error_text(&error)).ok().flatten();
        Failure::Failed { error, text }
    })
}

/// [`guard`] for the call that opens the shelf.
pub(crate) fn guard_open<T>(body: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    let body = || {
        fault("open");
        body()
    };
    caught("open", body).unwrap_or_else(|error| Err(Failure::Failed { error, text: None }))
}

fn caught<T>(call: &str, body: impl FnOnce() -> T) -> Result<T, RightsError> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| set_hook(Box::new(say_where)));
    let internal = |_| RightsError::Internal { call: call.to_owned(), place: PLACE.take() };
    catch_unwind(AssertUnwindSafe(body)).map_err(internal)
}

/// A panic message can quote what a reader typed, which does not belong in a log: only the location is reported.
#[expect(clippy::print_stderr, reason = "the hook exists to print less than the default one")]
fn say_where(panic: &PanicHookInfo<'_>) {
    if let Some(place) = panic.location() {
        eprintln!("rights: a call panicked at {place}");
        PLACE.set(format!("{}:{}", place.file(), place.line()));
    }
}

#[cfg(not(feature = "faults"))]
fn fault(_call: &str) {}

#[cfg(feature = "faults")]
#[expect(clippy::panic, reason = "the test asks for this panic")]
fn fault(call: &str) {
    if std::env::var("RIGHTS_FAULT").is_ok_and(|name| name == call) {
        panic!("a test asked for this fault");
    }
}
