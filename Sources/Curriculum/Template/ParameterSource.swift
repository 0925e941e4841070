/// A parameter as its author wrote it.
package struct ParameterSource: Hashable, Sendable, Codable {
    /// The name in formulas.
    package var name: String
    /// What it is drawn from.
    package var range: Range

    /// Makes a parameter.
    package init(name: String, range: Range) {
        self.name = name
        self.range = range
    }

    /// What a parameter is drawn from; numbers are formulas without names.
    package enum Range: Hashable, Sendable, Codable {
        /// Whole numbers from low to high, both included.
        case integer(low: String, high: String, step: String?)
        /// Exact decimals from low to high, both included.
        case decimal(low: String, high: String, step: String)
        /// One of the numbers.
        case choice([String])
        /// One of the texts.
        case text([String])
        /// One of the records; all have the same fields.
        case rows([[Cell]])
    }

    /// A field of a record.
    package struct Cell: Hashable, Sendable, Codable {
        /// The name of the field.
        package var name: String
        /// The text or the number.
        package var value: String

        /// Makes a field.
        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }
}
