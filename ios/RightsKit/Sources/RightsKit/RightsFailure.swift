// A failed call: what a screen can tell the reader, and what code can act on.

import RightsBindings

/// A failed call.
public struct RightsFailure: Error, Sendable, Equatable {
    /// What failed, with the data to act on.
    public let error: RightsError
    /// What to tell the reader, in their language; nothing only if the app's own words cannot be read.
    public let text: LocalText?
    /// Stable code, such as `unknown-card`.
    public var code: String { error.code }
}

extension RightsFailure: CustomStringConvertible, CustomDebugStringConvertible {
    /// The code alone, so that nothing private reaches a log.
    public var description: String { code }
    /// The code alone, so that nothing private reaches a log.
    public var debugDescription: String { code }
}

extension RightsError: CustomStringConvertible, CustomDebugStringConvertible {
    /// The code alone, so that nothing private reaches a log.
    public var description: String { code }
    /// The code alone, so that nothing private reaches a log.
    public var debugDescription: String { code }
}

extension RightsError {
    /// Stable code, such as `unknown-card` or `search-too-long`.
    public var code: String {
        switch self {
        case .UnknownCard: "unknown-card"
        case .UnknownLine: "unknown-line"
        case .UnknownPlace: "unknown-place"
        case .MalformedLanguage: "malformed-language"
        case .InvalidSearch(problem: .empty): "search-empty"
        case .InvalidSearch(problem: .tooLong): "search-too-long"
        case .InvalidSearch(problem: .controlCharacter): "search-control-character"
        case .StorageUnavailable(problem: .noFolder): "storage-no-folder"
        case .StorageUnavailable(problem: .readOnly): "storage-read-only"
        case .StorageUnavailable(problem: .full): "storage-full"
        case .StorageUnavailable(problem: .newerVersion): "storage-newer-version"
        case .StorageUnavailable(problem: .failed): "storage-failed"
        case .PackDamaged: "pack-damaged"
        case .ShutDown: "shut-down"
        case .Internal: "internal"
        }
    }
}

/// The words for errors, kept from the last time they could be read: a shelf that was shut down has none.
struct ErrorTexts {
    private var texts: [String: LocalText] = [:]

    init() {}

    /// Nothing if the words cannot be read in these languages.
    init?(_ shelf: Shelf, _ languages: [String]) {
        guard let strings = try? shelf.uiStrings(languages: languages).strings else { return nil }
        for string in strings where string.id.hasPrefix("error-") { texts[string.id] = string.text }
    }

    func failure(_ error: RightsError) -> RightsFailure {
        RightsFailure(error: error, text: texts["error-" + error.code])
    }

    /// Runs a call and turns whatever it throws into a failure with words; UniFFI's own error, which has no public type,
    /// becomes ``RightsError/Internal(call:)``.
    func guarded<S, T>(_ name: String, _ subject: S, _ body: (S) throws -> T) throws(RightsFailure) -> T {
        do {
            return try body(subject)
        } catch let error as RightsError {
            throw failure(error)
        } catch {
            throw failure(.Internal(call: name))
        }
    }
}
