// A failed call: what a screen can tell the reader, and what code can act on.

import RightsBindings

/// A failed call.
public struct RightsFailure: Error, Sendable, Equatable {
    /// What failed, with the data to act on.
    public let error: RightsError
    /// What to tell the reader, in their language; nil only if the app's own strings cannot be read.
    public let text: LocalText?
    /// Stable code, such as `unknown-card`.
    public let code: String

    init(_ error: RightsError, _ text: LocalText?) {
        (self.error, self.text, code) = (error, text, error.stableCode())
    }
}

extension RightsFailure: CustomStringConvertible, CustomDebugStringConvertible {
    /// Only the code, so that nothing private reaches a log.
    public var description: String { code }
    /// Only the code, so that nothing private reaches a log.
    public var debugDescription: String { code }
}

extension RightsError: CustomStringConvertible, CustomDebugStringConvertible {
    /// Only the code, so that nothing private reaches a log.
    public var description: String { stableCode() }
    /// Only the code, so that nothing private reaches a log.
    public var debugDescription: String { stableCode() }
}

/// Runs a call and turns whatever it throws into a failure.
///
/// Besides the library's failure, which comes with its text, there is UniFFI's own error, which has no public type; the
/// text for that one comes from the shelf, if there is one.
func guarded<S, T>(
    _ name: String, _ subject: S, _ shelf: Shelf?, _ body: (S) throws -> T
) throws(RightsFailure) -> T {
    do {
        return try body(subject)
    } catch Failure.Failed(let error, let text) {
        throw RightsFailure(error, text)
    } catch let unexpected {
        let error = RightsError.internal(call: name, place: String(reflecting: type(of: unexpected)))
        throw RightsFailure(error, (try? shelf?.errorText(error: error)) ?? nil)
    }
}
