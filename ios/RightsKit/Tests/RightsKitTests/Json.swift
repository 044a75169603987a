// JSON values, and records as the JSON that the command prints, by reflection: no list of fields here can be out of date.

import Foundation

enum Json: Equatable, Decodable {
    case null
    case bool(Bool)
    case number(Int64)
    case string(String)
    case array([Json])
    case object([String: Json])

    init(from decoder: Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let bool = try? value.decode(Bool.self) {
            self = .bool(bool)
        } else if let number = try? value.decode(Int64.self) {
            self = .number(number)
        } else if let string = try? value.decode(String.self) {
            self = .string(string)
        } else if let array = try? value.decode([Json].self) {
            self = .array(array)
        } else {
            self = .object(try value.decode([String: Json].self))
        }
    }

    init(file: URL) throws { self = try JSONDecoder().decode(Json.self, from: Data(contentsOf: file)) }

    init(record value: Any) {
        let mirror = Mirror(reflecting: value)
        switch (value, mirror.displayStyle) {
        case (let bool as Bool, _): self = .bool(bool)
        case (let string as String, _): self = .string(string)
        case (let number as any BinaryInteger, _): self = .number(Int64(number))
        case (_, .optional): self = mirror.children.first.map { Json(record: $0.value) } ?? .null
        case (_, .collection): self = .array(mirror.children.map { Json(record: $0.value) })
        case (_, .enum): self = .string(words(String(describing: value), joined: "-"))
        default:
            let fields = mirror.children.map { (words($0.label ?? "", joined: "_"), Json(record: $0.value)) }
            self = .object(Dictionary(uniqueKeysWithValues: fields))
        }
    }

    subscript(_ name: String) -> Json {
        if case .object(let fields) = self { fields[name] ?? .null } else { .null }
    }

    var text: String? { if case .string(let text) = self { text } else { nil } }
    var int: Int64? { if case .number(let number) = self { number } else { nil } }
    var list: [Json] { if case .array(let list) = self { list } else { [] } }

    /// `{"$use": "name"}` anywhere is what an earlier `{"$as": "name"}` stood for.
    func used(_ made: [String: Json]) throws -> Json {
        switch self {
        case .object(let fields):
            guard let name = self["$use"].text else { return .object(try fields.mapValues { try $0.used(made) }) }
            guard let value = made[name] else { throw Unbound(name: name) }
            return value
        case .array(let list): return .array(try list.map { try $0.used(made) })
        default: return self
        }
    }

    /// The value with `{"$as": "name"}` wherever the expectation has it; what stood there is bound to the name.
    func bind(_ expected: Json, _ made: inout [String: Json]) -> Json {
        if let name = expected["$as"].text {
            made[name] = self
            return expected
        }
        switch self {
        case .object(var fields):
            for (name, field) in fields { fields[name] = field.bind(expected[name], &made) }
            return .object(fields)
        case .array(var list):
            for (at, item) in list.enumerated() {
                list[at] = item.bind(at < expected.list.count ? expected.list[at] : .null, &made)
            }
            return .array(list)
        default: return self
        }
    }

    private struct Unbound: Error { let name: String }

    /// An absent field is null, and a null one absent.
    var canonical: Json {
        switch self {
        case .object(let fields): .object(fields.filter { $0.value != .null }.mapValues(\.canonical))
        case .array(let list): .array(list.map(\.canonical))
        default: self
        }
    }

    /// Where two values first differ, or nothing: whole cards are too long to print.
    func difference(from other: Json, at path: String = "$") -> String? {
        switch (self, other) {
        case (.object(let ours), .object(let theirs)):
            let names = Set(ours.keys).union(theirs.keys).sorted()
            return names.lazy.compactMap { self[$0].difference(from: other[$0], at: "\(path).\($0)") }.first
        case (.array(let ours), .array(let theirs)) where ours.count == theirs.count:
            let pairs = zip(ours, theirs).enumerated().lazy
            return pairs.compactMap { $1.0.difference(from: $1.1, at: "\(path)[\($0)]") }.first
        default:
            return self == other ? nil : "at \(path): \("\(self)".prefix(300)) is not \("\(other)".prefix(300))"
        }
    }
}

/// `numberE164` as `number_e164`, `asylumSeeker` as `asylum-seeker`.
private func words(_ name: String, joined by: String) -> String {
    name.reduce(into: "") { $0 += $1.isUppercase ? by + $1.lowercased() : String($1) }
}
