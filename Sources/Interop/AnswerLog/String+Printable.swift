extension String {
    /// The text as it can stand in one line of a message: nothing but printable characters, at most `limit` of them.
    package func printable(limit: Int) -> String {
        let scalars = unicodeScalars.prefix(limit).map { scalar in
            scalar.isPrintable ? Character(scalar) : Character("\u{FFFD}")
        }
        return String(scalars) + (unicodeScalars.count > limit ? "…" : "")
    }
}

extension Unicode.Scalar {
    fileprivate var isPrintable: Bool {
        switch properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }
}
