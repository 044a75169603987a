// A panic in each call in turn, in a library built with the feature `faults`: a typed error, and the next call works.

import Foundation
import RightsKit
import Testing

struct FaultTests {
    @Test func aPanicInEachCallIsATypedErrorAndTheNextCallWorks() async throws {
        let config = ShelfConfig(dataDir: nil, languages: ["en"])
        let core = try await RightsCore(config: config)
        let card = CardRequest(card: "counter", languages: [], status: nil, now: 0)
        let line = OfficerRequest(card: "counter", line: "citizen-say", languages: [], now: 0)
        let page = PageRequest(what: .card, card: "counter", languages: [], status: nil, paper: .a4, now: 0)
        let calls: [(String, () async throws -> Void)] = [
            ("open", { _ = try await RightsCore(config: config) }),
            ("home", { _ = try await core.home(HomeRequest(languages: [], status: nil, place: nil, now: 0)) }),
            ("open_card", { _ = try await core.openCard(card) }),
            ("officer_view", { _ = try await core.officerView(line) }),
            ("search", { _ = try await core.search(SearchRequest(query: "officer", languages: [], limit: 1)) }),
            ("hotlines", { _ = try await core.hotlines(HotlinesRequest(languages: [], place: nil, now: 0)) }),
            ("page", { _ = try await core.page(page) }),
            ("languages", { _ = try await core.languages() }),
            ("ui_strings", { _ = try await core.uiStrings(languages: []) }),
            ("settings", { _ = try await core.settings() }),
            ("save_settings", { _ = try await core.saveSettings(Settings(languages: [], place: nil)) }),
            ("set_saved", { _ = try await core.setSaved(card: "counter", saved: true) }),
            ("shut_down", { try await core.shutDown() }),
        ]
        #expect(try calls.count == declaredCalls(), "each call of the facade")
        for (name, call) in calls {
            setenv("RIGHTS_FAULT", name, 1)
            do {
                try await call()
                Issue.record("\(name) did not fail")
            } catch let failure as RightsFailure {
                guard case .internal(name, let place) = failure.error else { throw failure }
                #expect(try /bindings\/src\/guard\.rs:\d+/.wholeMatch(in: place) != nil, "\(place)")
                #expect((failure.text == nil) == (name == "open"), "without a shelf there are no words")
            }
            unsetenv("RIGHTS_FAULT")
            try await call()
            if name != "shut_down" { _ = try await core.openCard(card) }
        }
    }

    /// The constructor and methods that the generated header declares, less the one that the shell alone calls.
    private func declaredCalls() throws -> Int {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let header = package.deletingLastPathComponent().appendingPathComponent("Sources/RightsFFI/RightsFFI.h")
        let text = try String(contentsOf: header, encoding: .utf8)
        return text.components(separatedBy: "\n").filter {
            $0.contains(" uniffi_rights_bindings_fn_") && $0.contains("shelf_") && $0.contains("(")
                && !$0.contains("error_text")
        }.count
    }
}
