/// The shape of a JSON value, as a value: what the OpenAPI document says and what a client may rely on.
package indirect enum Schema: Sendable, Equatable {
    /// Text; with a JSON Schema format, a pattern, bounds in characters, or a closed list of values.
    case string(format: String? = nil, pattern: String? = nil, length: ClosedRange<Int>? = nil, oneOf: [String] = [])
    /// A whole number within bounds.
    case integer(ClosedRange<Int>? = nil)
    /// A number within bounds.
    case number(ClosedRange<Double>? = nil)
    /// True or false.
    case boolean
    /// A list with at most so many elements.
    case array(of: Schema, most: Int? = nil)
    /// An object whose keys are data.
    case map(of: Schema)
    /// A named object; it is written once, below `components/schemas`.
    case object(String, [Field])
    /// The value or `null`.
    case nullable(Schema)
    /// Any JSON value.
    case any

    /// A field of an object.
    package struct Field: Sendable, Equatable {
        /// The key.
        package let name: String
        /// The shape of the value.
        package let schema: Schema
        /// Whether the field must be there.
        package let isRequired: Bool
        /// What the field means, with its unit.
        package let note: String

        /// Makes a field that must be there unless `optional`.
        package init(_ name: String, _ schema: Schema, _ note: String, optional: Bool = false) {
            self.name = name
            self.schema = schema
            self.isRequired = !optional
            self.note = note
        }
    }
}

extension Schema {
    /// An identifier in a path, a query or a body.
    package static let identifier = Schema.string(pattern: #"^[^\s\x00-\x20\x7f]+$"#, length: 1...128)
    /// An idempotency key chosen by the client.
    package static let idempotencyKey = Schema.string(pattern: "^[A-Za-z0-9._~-]+$", length: 8...64)
    /// A moment in ISO 8601 with a zone.
    package static let instant = Schema.string(format: "date-time")
    /// A probability.
    package static let probability = Schema.number(0...1)

    /// The names and shapes of every object inside, each once.
    package var objects: [String: Schema] {
        switch self {
        case .object(let name, let fields):
            fields.reduce(into: [name: self]) { $0.merge($1.schema.objects) { first, _ in first } }
        case .array(let element, _), .map(let element), .nullable(let element): element.objects
        default: [:]
        }
    }
}
