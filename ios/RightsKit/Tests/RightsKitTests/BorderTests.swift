// What a phone can do to the border: tasks at once, closed objects, text that was no text, numbers at the ends of time.

import Foundation
import RightsKit
import Testing

struct BorderTests {
    private func core(_ languages: [String] = ["ar"]) async throws -> RightsCore {
        try await RightsCore(config: ShelfConfig(dataDir: nil, languages: languages))
    }

    private func request(_ card: String, _ languages: [String] = ["ar"], now: Int64 = 0) -> CardRequest {
        CardRequest(card: card, languages: languages, status: .visa, now: now)
    }

    private func failure(_ body: () async throws -> Void) async throws -> RightsFailure {
        do {
            try await body()
        } catch let failure as RightsFailure { return failure }
        throw NoFailure()
    }

    private struct NoFailure: Error {}

    @Test func anErrorHasTheReadersWordsAndNothingPrivateInItsDescription() async throws {
        let core = try await core(["en"])
        let unknown = try await failure { _ = try await core.openCard(request("private-name", ["ar"])) }
        #expect(unknown.text?.lang == "ar" && unknown.code == "unknown-card")
        let error = unknown.error
        let printed = ([unknown, error] as [Any]).map { "\($0) \(String(reflecting: $0))" }
        let said = "\(printed) \(unknown.localizedDescription)"
        guard case .unknownCard("private-name", _) = error else { throw NoFailure() }
        #expect(!said.contains("private-name"))
        let unsaved = try await failure { _ = try await core.setSaved(card: "none", saved: true) }
        #expect(unsaved.text?.lang == "ar", "the languages of the last call that named some")
        _ = try await core.saveSettings(Settings(languages: ["en"], place: nil))
        let again = try await failure { _ = try await core.setSaved(card: "none", saved: true) }
        #expect(again.text?.lang == "en")
        let closed = try await failure {
            try await core.shutDown()
            _ = try await core.languages()
        }
        #expect(closed.error == .shutDown && closed.text != nil)
    }

    @Test func eightTasksAtOnceGetTheSameCard() async throws {
        let core = try await core()
        let first = try await core.openCard(request("counter"))
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    for _ in 0..<50 where try await core.openCard(request("counter")) != first { return false }
                    return true
                }
            }
            for try await same in group { #expect(same) }
        }
    }

    @Test func invalidUtf16ArrivesAsReplacementAndIsATypedError() async throws {
        let core = try await core()
        for units: [UInt16] in [[0xD83D], [0x61, 0xDE00, 0x62], [0xFFFF, 0xD800]] {
            let text = String(decoding: units, as: UTF16.self)
            let unknown = try await failure { _ = try await core.openCard(request(text)) }
            #expect(unknown.code == "unknown-card")
            let malformed = try await failure { _ = try await core.uiStrings(languages: [text]) }
            #expect(malformed.code == "malformed-language")
            _ = try? await core.search(SearchRequest(query: text, languages: [text], limit: 5))
            #expect(try await core.openCard(request("counter")).title.lang == "ar")
        }
    }

    @Test func aMegabyteOfTextIsRefusedAndCutInTheError() async throws {
        let core = try await core()
        let long = String(repeating: "x", count: 1_000_000)
        let unknown = try await failure { _ = try await core.openCard(request(long)) }
        guard case .unknownCard(let value, _) = unknown.error else { throw NoFailure() }
        #expect(value.count == 64)
        let search = SearchRequest(query: long, languages: [], limit: 5)
        #expect(try await failure { _ = try await core.search(search) }.code == "search-too-long")
        let settings = Settings(languages: [], place: long)
        #expect(try await failure { _ = try await core.saveSettings(settings) }.code == "unknown-place")
    }

    @Test func emptyListsAndTheEndsOfTimeGiveViews() async throws {
        let core = try await core([])
        for now in [Int64.min, -1, 0, Int64.max] {
            #expect(try await core.openCard(request("counter", [], now: now)).title.lang == "en")
            let home = try await core.home(HomeRequest(languages: [], status: nil, place: nil, now: now))
            #expect(!home.groups.isEmpty)
            let lines = try await core.hotlines(HotlinesRequest(languages: [], place: nil, now: now))
            #expect(!lines.hotlines.isEmpty)
        }
        let nothing = try await core.search(SearchRequest(query: "officer", languages: [], limit: 0))
        #expect(nothing.hits.isEmpty)
    }

    @Test func everyTypeOfTheBorderHasItsNameInRightsKit() throws {
        let kit = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let read = { (file: String) in
            try String(contentsOf: kit.appendingPathComponent("Sources/\(file)"), encoding: .utf8)
        }
        let records = try read("RightsBindings/RightsRecords.swift").matches(of: /struct FfiConverterType(\w+)/)
        let named = try read("RightsKit/Values.swift").matches(of: /typealias (\w+) = RightsBindings\.(\w+)/)
        #expect(named.allSatisfy { $0.1 == $0.2 })
        // Calls throw `RightsFailure` in its place.
        #expect(named.map { String($0.1) } == Set(records.map { String($0.1) }).subtracting(["Failure"]).sorted())
    }

    @Test func aThousandRoundsOfOpenAndCloseLeaveNothingBehind() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        func rounds(_ count: Int) async throws {
            for round in 0..<count {
                let core = try await RightsCore(config: ShelfConfig(dataDir: folder.path, languages: ["ar"]))
                _ = try await core.openCard(request("counter"))
                _ = try await core.setSaved(card: "counter", saved: round.isMultiple(of: 2))
                try await core.shutDown()
            }
        }
        try await rounds(100)
        let (memory, files) = (try residentKilobytes(), try openFiles())
        try await rounds(1_000)
        #expect(try openFiles() == files)
        let grown = try residentKilobytes() - memory
        print("1,000 rounds: resident memory grew by \(grown) KB")
        // 4 KB a round; an object that stays behind is far larger.
        #expect(grown < 4_000)
    }

    private func residentKilobytes() throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS") } ?? ""
        return try #require(Int(line.filter(\.isNumber)))
    }

    private func openFiles() throws -> Int {
        try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
    }
}
