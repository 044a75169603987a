// What a phone can do to the border: tasks at once, closed objects, text that was no text, numbers at the ends of time.

import Foundation
import RightsKit
import Testing

struct BorderTests {
    private func core(_ languages: [String] = ["ur"]) async throws -> RightsCore {
        try await RightsCore(dataDir: nil, languages: languages)
    }

    private func request(_ card: String, _ languages: [String] = ["ur"], now: Int64 = 0) -> CardRequest {
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
        let core = try await core(["es"])
        let unknown = try await failure { _ = try await core.openCard(request("private-name", ["ar"])) }
        #expect(unknown.text?.lang == "ar" && unknown.code == "unknown-card")
        let error = unknown.error
        let said = "\(unknown) \(String(reflecting: unknown)) \(error) \(error.localizedDescription)"
        #expect(!said.contains("private-name"))
        _ = try await core.saveSettings(Settings(languages: ["ur"], place: nil))
        let unsaved = try await failure { _ = try await core.setSaved(card: "none", saved: true) }
        #expect(unsaved.text?.lang == "ur")
        let closed = try await failure {
            try await core.shutDown()
            _ = try await core.languages()
        }
        #expect(closed.error == .ShutDown && closed.text?.lang == "ur")
    }

    @Test func eightTasksAtOnceGetTheSameCard() async throws {
        let core = try await core()
        let first = try await core.openCard(request("second-room"))
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    for _ in 0..<50 where try await core.openCard(request("second-room")) != first { return false }
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
            #expect(try await core.openCard(request("second-room")).title.lang == "ur")
        }
    }

    @Test func aMegabyteOfTextIsRefusedAndCutInTheError() async throws {
        let core = try await core()
        let long = String(repeating: "x", count: 1_000_000)
        let unknown = try await failure { _ = try await core.openCard(request(long)) }
        guard case .UnknownCard(let value, _) = unknown.error else { throw NoFailure() }
        #expect(value.count <= 65, "cut to 64 and an ellipsis")
        let search = SearchRequest(query: long, languages: [], limit: 5)
        #expect(try await failure { _ = try await core.search(search) }.code == "search-too-long")
        let settings = Settings(languages: [], place: long)
        #expect(try await failure { _ = try await core.saveSettings(settings) }.code == "unknown-place")
    }

    @Test func emptyListsAndTheEndsOfTimeGiveViews() async throws {
        let core = try await core([])
        for now in [Int64.min, -1, 0, Int64.max] {
            #expect(try await core.openCard(request("second-room", [], now: now)).title.lang == "en")
            let home = try await core.home(HomeRequest(languages: [], status: nil, place: nil, now: now))
            #expect(!home.groups.isEmpty)
            let lines = try await core.hotlines(HotlinesRequest(languages: [], place: nil, now: now))
            #expect(!lines.hotlines.isEmpty)
        }
        let nothing = try await core.search(SearchRequest(query: "lawyer", languages: [], limit: 0))
        #expect(nothing.hits.isEmpty)
    }

    @Test func aThousandRoundsOfOpenAndCloseLeaveNothingBehind() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        func rounds(_ count: Int) async throws {
            for round in 0..<count {
                let core = try await RightsCore(dataDir: folder.path, languages: ["ar"])
                _ = try await core.openCard(request("second-room", ["ar"]))
                _ = try await core.setSaved(card: "second-room", saved: round.isMultiple(of: 2))
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
