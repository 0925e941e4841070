/// What a learner typed, in plain ASCII mathematics: `−3½ m·s⁻¹` becomes `-3+(1/2) m*s^(-1)`.
///
/// Digits of every script, the many minus signs, raised digits, vulgar fractions and Greek letters are understood.
struct LearnerNotation {
    /// The plain text.
    private(set) var bytes: [UInt8]
    private var isRaised = false

    /// Makes any text plain.
    init(_ text: String) {
        bytes = []
        bytes.reserveCapacity(text.utf8.count + 16)
        for scalar in text.unicodeScalars { append(scalar) }
        endRaised()
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        if let raised = Self.raised[scalar] {
            if !isRaised { append("^(") }
            isRaised = true
            append(raised)
            return
        }
        endRaised()
        switch scalar.value {
        case 0x09...0x0D: append(" ")
        case 0..<0x80: append(UInt8(truncatingIfNeeded: scalar.value))
        case 0x200B...0x200D, 0xFEFF: break
        default: appendForeign(scalar)
        }
    }

    private mutating func appendForeign(_ scalar: Unicode.Scalar) {
        if let plain = Self.plain[scalar] {
            append(plain)
        } else if let fraction = Self.fractions[scalar] {
            append(bytes.last?.isDigit == true ? "+(\(fraction))" : "(\(fraction))")
        } else if scalar.properties.numericType == .decimal, let digit = scalar.properties.numericValue {
            append(0x30 + UInt8(digit))
        } else if scalar.properties.isWhitespace {
            append(" ")
        } else {
            bytes.append(contentsOf: String(Character(scalar)).utf8)
        }
    }

    private mutating func endRaised() {
        guard isRaised else { return }
        isRaised = false
        append(")")
    }

    private mutating func append(_ byte: UInt8) { bytes.append(byte) }

    private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private static let raised: [Unicode.Scalar: String] = [
        "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8", "⁹": "9", "⁻": "-",
        "⁺": "+", "ⁿ": "n",
    ]

    private static let fractions: [Unicode.Scalar: String] = [
        "½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅖": "2/5", "⅗": "3/5", "⅘": "4/5",
        "⅙": "1/6", "⅚": "5/6", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8",
    ]

    private static let plain: [Unicode.Scalar: String] = [
        "−": "-", "–": "-", "—": "-", "‐": "-", "‑": "-", "﹣": "-", "－": "-", "＋": "+",
        "×": "*", "·": "*", "⋅": "*", "∙": "*", "•": "*", "∗": "*", "÷": "/", "⁄": "/", "∕": "/", "＝": "=", "≈": "=",
        "√": "sqrt", "∛": "cbrt", "π": "pi", "Ω": "ohm", "\u{2126}": "ohm", "µ": "u", "μ": "u", "℃": "degC", "°": "deg",
        "Å": "angstrom", "\u{212B}": "angstrom", "θ": "theta", "α": "alpha", "β": "beta", "γ": "gamma", "λ": "lambda",
        "ω": "omega", "φ": "phi", "ρ": "rho", "σ": "sigma", "τ": "tau", "ε": "epsilon", "δ": "delta", "Δ": "Delta",
        "（": "(", "）": ")", "．": ".", "，": ",", "＾": "^", "／": "/",
    ]
}
