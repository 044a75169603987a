// The scenarios of tests/scenarios through the actor. RIGHTS_SCENARIOS names the folder, RIGHTS_EVERY_CARD the one with
// what Rust gave for `every_card`.

import Foundation
import RightsKit
import Testing

struct ScenarioTests {
    static func folder(_ variable: String) -> URL {
        URL(fileURLWithPath: ProcessInfo.processInfo.environment[variable] ?? "")
    }

    @Test func everyScenarioGivesWhatItSays() async throws {
        let files = try FileManager.default.contentsOfDirectory(
            at: Self.folder("RIGHTS_SCENARIOS"), includingPropertiesForKeys: nil
        ).filter { $0.pathExtension == "json" }
        #expect(!files.isEmpty)
        for file in files.sorted(by: { $0.path < $1.path }) { try await run(file) }
        print("\(files.count) scenarios")
    }

    private func run(_ file: URL) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        var session = Session(parent: folder)
        var made: [String: Json] = [:]
        for (number, step) in try Json(file: file)["steps"].list.enumerated() {
            let call = step["call"].text ?? ""
            let at: Comment = "\(file.lastPathComponent), step \(number + 1) (\(call))"
            do {
                let outcome = try await session.perform(call, try step["arguments"].used(made))
                #expect(step["expect_error"] == .null, at)
                let each = Self.folder("RIGHTS_EVERY_CARD").appendingPathComponent(file.lastPathComponent)
                let expected = try (call == "every_card" ? Json(file: each) : step["expect"]).used(made)
                let bound = outcome.bind(expected, &made)
                #expect(bound.canonical.difference(from: expected.canonical) == nil, at)
            } catch let failure as RightsFailure {
                // Only what a scenario names is compared; the code it has to name.
                let (expected, record) = (step["expect_error"], record(of: failure))
                #expect(expected["code"] == .string(failure.code), at)
                guard case .object(let named) = expected, case .object(let all) = record else { continue }
                let compared = Json.object(all.filter { named.keys.contains($0.key) })
                #expect(compared.canonical.difference(from: expected.canonical) == nil, at)
            }
        }
    }
}

/// One scenario: a prepared folder and, from the first step on, a core.
private struct Session {
    let parent: URL
    var core: RightsCore?

    mutating func perform(_ call: String, _ a: Json) async throws -> Json {
        let languages = a["languages"].list.compactMap(\.text)
        if call == "open" {
            core = try await RightsCore(config: ShelfConfig(dataDir: dataDir(a["data"].text), languages: languages))
            return .null
        }
        let core = try #require(core, "the first step opens")
        let (now, place) = (a["now"].int ?? 0, a["place"].text)
        switch call {
        case "home":
            let request = HomeRequest(languages: languages, status: try status(a), place: place, now: now)
            return Json(record: try await core.home(request))
        case "open_card":
            let card = a["card"].text ?? ""
            let request = CardRequest(card: card, languages: languages, status: try status(a), now: now)
            return Json(record: try await core.openCard(request))
        case "officer_view":
            let (card, line) = (a["card"].text ?? "", a["line"].text ?? "")
            let request = OfficerRequest(card: card, line: line, languages: languages, now: now)
            return Json(record: try await core.officerView(request))
        case "search":
            let limit = UInt32(clamping: a["limit"].int ?? 0)
            let request = SearchRequest(query: a["query"].text ?? "", languages: languages, limit: limit)
            return Json(record: try await core.search(request))
        case "hotlines":
            let request = HotlinesRequest(languages: languages, place: place, now: now)
            return Json(record: try await core.hotlines(request))
        case "languages": return Json(record: try await core.languages())
        case "ui_strings": return Json(record: try await core.uiStrings(languages: languages))
        case "settings": return Json(record: try await core.settings())
        case "save_settings":
            return Json(record: try await core.saveSettings(Settings(languages: languages, place: place)))
        case "set_saved":
            return Json(record: try await core.setSaved(card: a["card"].text ?? "", saved: a["saved"] == .bool(true)))
        case "shut_down":
            try await core.shutDown()
            return .null
        case "every_card": return try await everyCard(core, languages, now)
        default: throw Unknown(what: "call `\(call)`")
        }
    }

    private func everyCard(_ core: RightsCore, _ languages: [String], _ now: Int64) async throws -> Json {
        var views: [Json] = []
        for lang in languages {
            let home = try await core.home(HomeRequest(languages: [lang], status: nil, place: nil, now: now))
            for card in home.groups.flatMap(\.cards) {
                for status in statuses {
                    let request = CardRequest(card: card.card, languages: [lang], status: status, now: now)
                    views.append(Json(record: try await core.openCard(request)))
                }
            }
        }
        return .array(views)
    }

    private func dataDir(_ data: String?) throws -> String? {
        guard let data else { return nil }
        if data == "read-only" { return "/proc" }
        let folder = parent.appendingPathComponent("data")
        let inside = data == "file" ? parent : folder
        try FileManager.default.createDirectory(at: inside, withIntermediateDirectories: true)
        switch data {
        case "empty": break
        case "damaged-settings":
            let notOurs = Data("this is not a database, but it is mine".utf8)
            try notOurs.write(to: folder.appendingPathComponent("shelf.db"))
        case "file": try Data("mine".utf8).write(to: folder)
        default: throw Unknown(what: "prepared folder `\(data)`")
        }
        return folder.path
    }
}

private struct Unknown: Error { let what: String }

private let statuses: [Status] = [
    .citizen, .permanentResident, .visa, .visaWaiver, .asylumSeeker, .refugeeAsylee, .parolee, .unsure,
]

private func status(_ arguments: Json) throws -> Status? {
    guard let word = arguments["status"].text else { return nil }
    let known = statuses.first { Json(record: $0) == .string(word) }
    return try known ?? { throw Unknown(what: "status `\(word)`") }()
}

/// As the command prints an error, without the message.
private func record(of failure: RightsFailure) -> Json {
    let (field, value, nearest): (String?, String?, [String]) =
        switch failure.error {
        case .unknownCard(let value, let nearest): ("card", value, nearest)
        case .unknownLine(let value, let nearest): ("line", value, nearest)
        case .unknownPlace(let value, let nearest): ("place", value, nearest)
        case .malformedLanguage(let value, let nearest): ("languages", value, nearest)
        case .invalidSearch: ("query", nil, [])
        case .storageUnavailable: ("data_dir", nil, [])
        case .packDamaged(let pack, _, _): (nil, pack, [])
        case .packUnreadable(let pack): (nil, pack, [])
        case .internal(let call, _): (nil, call, [])
        case .shutDown: (nil, nil, [])
        }
    let text = { (text: String?) in text.map(Json.string) ?? .null }
    let fields: [String: Json] = [
        "code": .string(failure.code), "field": text(field), "value": text(value),
        "nearest": .array(nearest.map(Json.string)),
    ]
    return .object(fields)
}
