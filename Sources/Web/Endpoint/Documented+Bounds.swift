extension Documented {
    /// Holds a number against the bounds that the schema gives its field; throws a problem that names them.
    static func check(_ name: String, _ number: Double?) throws(Problem) {
        guard let number, let bounds = field(name)?.bounds, !bounds.contains(number) else { return }
        let rule =
            "must be in \(JSONValue.number(bounds.lowerBound).text)...\(JSONValue.number(bounds.upperBound).text)"
        throw .invalid(.init(name, value: JSONValue.number(number).text, rule: rule))
    }

    /// Holds the length of a text against the bounds that the schema gives its field; throws a problem that names them.
    static func check(_ name: String, _ text: String?) throws(Problem) {
        guard let text, case .string(_, _, let length?, _) = field(name),
            !length.contains(text.unicodeScalars.count)
        else { return }
        throw .invalid(.init(name, rule: "must be \(length.lowerBound) to \(length.upperBound) characters"))
    }

    private static func field(_ name: String) -> Schema? {
        guard case .object(_, let fields) = schema else { return nil }
        return fields.first { $0.name == name }?.schema
    }
}

extension Schema {
    fileprivate var bounds: ClosedRange<Double>? {
        switch self {
        case .number(let bounds): bounds
        case .integer(let bounds?): Double(bounds.lowerBound)...Double(bounds.upperBound)
        default: nil
        }
    }
}
