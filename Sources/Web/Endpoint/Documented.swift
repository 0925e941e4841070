/// A value of the API that knows its own shape.
package protocol Documented {
    /// The shape, as the OpenAPI document shows it.
    static var schema: Schema { get }
}

extension Array: Documented where Element: Documented {
    package static var schema: Schema { .array(of: Element.schema) }
}

/// A request without a body.
package struct NoBody: Documented, Codable, Sendable {
    package static let schema = Schema.any
    package init() {}
}
