/// How a number is written in a text.
package enum NumberFormat: Hashable, Sendable {
    /// Whole or a short decimal if exact, else a fraction; real numbers to 4 significant figures.
    case automatic
    /// So many significant figures, 1...12.
    case significant(Int)
    /// So many decimals, 0...12.
    case decimals(Int)
    /// A fraction in lowest terms.
    case fraction
    /// With its sign, for sums.
    case signed
    /// As a coefficient: nothing for 1, a minus for -1.
    case coefficient
    /// As a coefficient with its sign, for sums.
    case signedCoefficient
    /// In powers of ten with so many significant figures, 1...12.
    case scientific(Int)
    /// In words, for whole numbers of -100...100.
    case words

    /// Reads the name that follows `|` in a text: `3s`, `2d`, `frac`, `signed`, `coef`, `scoef`, `sci3`, `words`.
    package init?(_ name: some StringProtocol) {
        switch name {
        case "frac": self = .fraction
        case "signed": self = .signed
        case "coef": self = .coefficient
        case "scoef": self = .signedCoefficient
        case "words": self = .words
        default:
            let isScientific = name.hasPrefix("sci")
            let digits = isScientific ? name.dropFirst(3) : name.dropLast()
            guard let count = Int(digits), (0...12).contains(count) else { return nil }
            switch (isScientific, name.last) {
            case (true, _) where count > 0: self = .scientific(count)
            case (false, "s") where count > 0: self = .significant(count)
            case (false, "d"): self = .decimals(count)
            default: return nil
            }
        }
    }

    /// Whether the text begins with a sign that joins it to what stands before.
    var isSum: Bool { self == .signed || self == .signedCoefficient }
}
