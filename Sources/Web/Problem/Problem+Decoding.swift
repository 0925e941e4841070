import Foundation
import HTTPTypes

extension Problem {
    /// The problem that a decoding error tells of: which field, what was there, which rule.
    init(_ error: DecodingError, body: Data) {
        switch error {
        case .keyNotFound(let key, let context):
            self = .invalid(.init(Self.path(context.codingPath + [key]), rule: "this field is required"))
        case .typeMismatch(let type, let context):
            self = .invalid(Self.fault(context, "must be \(Self.words(for: type))", in: body))
        case .valueNotFound(let type, let context):
            self = .invalid(Self.fault(context, "must be \(Self.words(for: type)), not null", in: body))
        case .dataCorrupted(let context) where context.codingPath.isEmpty:
            if let fault = Self.fault(ofNumberIn: body) {
                self = .invalid(fault)
                return
            }
            self.init(.badRequest, "malformed-json", "The body is not JSON", detail: "the body cannot be read as JSON")
        case .dataCorrupted(let context):
            self = .invalid(Self.fault(context, context.debugDescription, in: body))
        @unknown default:
            self.init(.badRequest, "malformed-json", "The body is not JSON", detail: "the body cannot be read")
        }
    }

    private static func fault(_ context: DecodingError.Context, _ rule: String, in body: Data) -> Fault {
        Fault(path(context.codingPath), value: value(at: context.codingPath, in: body), rule: rule)
    }

    /// The fault of a number that is too large or not whole; the decoder tells neither the number nor its place.
    ///
    /// `nil` where the body is no JSON. The field is named where only one number can be meant.
    private static func fault(ofNumberIn body: Data) -> Fault? {
        guard let root = try? JSONSerialization.jsonObject(with: body, options: .fragmentsAllowed) else { return nil }
        let paths = uncountable(in: root, at: [])
        let path = paths.count == 1 ? paths[0].joined(separator: ".") : ""
        return Fault(path.isEmpty ? "body" : path, rule: "must be a whole number within its bounds")
    }

    /// The paths of the numbers that no `Int64` holds.
    private static func uncountable(in value: Any, at keys: [String]) -> [[String]] {
        switch value {
        case let number as NSNumber: Int64(exactly: number.doubleValue) == nil ? [keys] : []
        case let elements as [Any]: elements.indices.flatMap { uncountable(in: elements[$0], at: keys + ["\($0)"]) }
        case let members as [String: Any]: members.flatMap { uncountable(in: $1, at: keys + [$0]) }
        default: []
        }
    }

    private static func path(_ keys: [any CodingKey]) -> String {
        keys.isEmpty ? "body" : keys.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
    }

    /// What stands in the body at a path; nothing for a password, nor for a whole that may hold one.
    private static func value(at keys: [any CodingKey], in body: Data) -> String? {
        let isSecret = keys.contains { $0.stringValue.contains("password") || $0.stringValue.contains("token") }
        guard !keys.isEmpty, !isSecret else { return nil }
        let root = try? JSONSerialization.jsonObject(with: body, options: .fragmentsAllowed)
        let found = keys.reduce(root) { value, key in
            if let index = key.intValue, let array = value as? [Any], array.indices.contains(index) {
                return array[index]
            }
            return (value as? [String: Any])?[key.stringValue]
        }
        return found is [Any] || found is [String: Any] ? nil : found.map { "\($0)" }
    }

    private static func words(for type: Any.Type) -> String {
        switch type {
        case is Bool.Type: "true or false"
        case is String.Type: "text"
        case is Double.Type: "a number"
        case is Int.Type, is Int64.Type: "a whole number"
        case is any Collection.Type: "a list"
        default: "an object"
        }
    }
}
