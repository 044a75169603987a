// A panic in each call in turn, in a library built with the feature `faults`: a typed error, and the next call works.

import Foundation
import RightsKit
import Testing

struct FaultTests {
    @Test func aPanicInEachCallIsATypedErrorAndTheNextCallWorks() async throws {
        let core = try await RightsCore(dataDir: nil, languages: ["en"])
        let card = CardRequest(card: "second-room", languages: [], status: nil, now: 0)
        let line = OfficerRequest(card: "first-questions", line: "citizen-say", languages: [])
        let calls: [(String, () async throws -> Void)] = [
            ("open", { _ = try await RightsCore(dataDir: nil, languages: []) }),
            ("home", { _ = try await core.home(HomeRequest(languages: [], status: nil, place: nil, now: 0)) }),
            ("open_card", { _ = try await core.openCard(card) }),
            ("officer_view", { _ = try await core.officerView(line) }),
            ("search", { _ = try await core.search(SearchRequest(query: "lawyer", languages: [], limit: 1)) }),
            ("hotlines", { _ = try await core.hotlines(HotlinesRequest(languages: [], place: nil, now: 0)) }),
            ("languages", { _ = try await core.languages() }),
            ("ui_strings", { _ = try await core.uiStrings(languages: []) }),
            ("settings", { _ = try await core.settings() }),
            ("save_settings", { _ = try await core.saveSettings(Settings(languages: [], place: nil)) }),
            ("set_saved", { _ = try await core.setSaved(card: "second-room", saved: true) }),
            ("shut_down", { try await core.shutDown() }),
        ]
        #expect(try calls.count == declaredCalls(), "each call of the facade")
        for (name, call) in calls {
            setenv("RIGHTS_FAULT", name, 1)
            do {
                try await call()
                Issue.record("\(name) did not fail")
            } catch let failure as RightsFailure {
                #expect(failure.error == .Internal(call: name))
            }
            unsetenv("RIGHTS_FAULT")
            _ = try await core.openCard(card)
        }
    }

    /// The constructor and methods that the generated header declares.
    private func declaredCalls() throws -> Int {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let header = package.deletingLastPathComponent().appendingPathComponent("Sources/RightsFFI/RightsFFI.h")
        let text = try String(contentsOf: header, encoding: .utf8)
        return text.components(separatedBy: "\n").filter {
            $0.contains(" uniffi_rights_bindings_fn_") && $0.contains("shelf_") && $0.contains("(")
        }.count
    }
}
