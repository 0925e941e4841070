/// A formula as one line of plain text, for where it cannot be typeset: `x² + 1/2`.
package enum ReadableFormula {
    /// The text of a LaTeX formula; never empty.
    package static func text(_ latex: String) -> String {
        guard latex.utf8.count <= SpokenFormula.longest else { return latex }
        return text(of: FormulaParser.parse(latex), from: latex)
    }

    /// The text of a formula that was read before.
    static func text(of formula: Formula, from latex: String) -> String {
        let line = tidy(line(formula))
        return line.isEmpty ? (latex.isEmpty ? "–" : latex) : line
    }

    static func line(_ formula: Formula) -> String {
        switch formula {
        case .row(let parts): row(parts)
        case .symbol(let symbol): sign(symbol)
        case .number(let digits): digits
        case .text(let text): text
        case .fraction(let upper, let lower): "\(bracketed(upper))/\(bracketed(lower))"
        case .binomial(let upper, let lower): "C(\(line(upper)), \(line(lower)))"
        case .root(let content, let degree): root(content, degree)
        case .scripts(let base, let sub, let sup): scripts(base, sub, sup)
        case .accent(let name, let content): line(content) + (marks[name] ?? "")
        case .fenced(let open, let content, let close): "\(open)\(line(content))\(close)"
        case .grid(_, let rows):
            "[" + rows.map { $0.map { tidy(line($0)) }.joined(separator: ", ") }.joined(separator: "; ") + "]"
        case .chemistry(let parts): parts.map(chemistry).joined()
        }
    }

    private static func row(_ parts: [Formula]) -> String {
        var text = ""
        for (index, part) in parts.enumerated() {
            let isUnary = index == 0 || (parts[index - 1].soleSymbol?.kind == .binary)
            if isUnary, let symbol = part.soleSymbol, ["+", "−", "±"].contains(symbol.text) {
                text += symbol.text
            } else if case .fraction = part, index + 1 < parts.count, isOperand(parts[index + 1]) {
                text += "(\(line(part)))"
            } else {
                text += line(part)
            }
        }
        return text
    }

    /// Whether a part would be read as standing in the denominator before it.
    private static func isOperand(_ formula: Formula) -> Bool {
        if formula.isSilent { return false }
        guard let symbol = formula.soleSymbol else { return true }
        return symbol.kind == .ordinary && ![")", "]", "}"].contains(symbol.text)
    }

    private static func sign(_ symbol: Symbol) -> String {
        switch symbol.kind {
        case .binary: symbol.text == "/" || symbol.text == "·" ? symbol.text : " \(symbol.text) "
        case .function, .large: " \(symbol.text) "
        case .punctuation: "\(symbol.text) "
        case .ordinary: symbol.text
        }
    }

    private static func root(_ content: Formula, _ degree: Formula?) -> String {
        let sign = degree?.soleNumber == "3" ? "∛" : degree?.soleNumber == "4" ? "∜" : "√"
        let prefix = sign == "√" ? degree.map { raised(line($0)) } ?? "" : ""
        return prefix + sign + bracketed(content)
    }

    private static func scripts(_ base: Formula, _ sub: Formula?, _ sup: Formula?) -> String {
        var text = tidy(line(base))
        if let sub { text += lowered(tidy(line(sub))) }
        if let sup { text += raised(tidy(line(sup))) }
        let isWord = base.soleSymbol.map { $0.kind == .function || $0.kind == .large } ?? false
        return isWord ? " \(text) " : text
    }

    private static func bracketed(_ formula: Formula) -> String {
        if case .scripts = formula { return line(formula) }
        return formula.isSimple ? line(formula) : "(\(tidy(line(formula))))"
    }

    private static func chemistry(_ part: ChemistryPart) -> String {
        switch part {
        case .text(let text): text
        case .count(let digits): lowered(digits)
        case .raised(let sign): raised(sign.replacing("-", with: "−"))
        case .arrow(let sign): ["<=>": " ⇌ ", "<->": " ↔ ", "<-": " ← "][sign] ?? " → "
        case .plus: " + "
        case .bond(let sign): ["-": "–", "=": "=", "#": "≡"][sign] ?? String(sign)
        case .state(let name): "(\(name))"
        case .gas: "↑"
        case .precipitate: "↓"
        case .dot: "·"
        case .space: " "
        }
    }

    /// Writes small signs above the line where Unicode has all of them, else `^(…)`.
    static func raised(_ text: String) -> String {
        if ["°", "′", "″"].contains(text) { return text }
        let small = text.filter { $0 != " " }.map { superscripts[$0] }
        return small.contains(nil) ? (text.count == 1 ? "^\(text)" : "^(\(text))") : String(small.compactMap(\.self))
    }

    /// Writes small signs below the line where Unicode has all of them, else `_…`.
    static func lowered(_ text: String) -> String {
        let small = text.filter { $0 != " " }.map { subscripts[$0] }
        return small.contains(nil) ? (text.count == 1 ? "_\(text)" : "_(\(text))") : String(small.compactMap(\.self))
    }

    /// Leaves one space between words and none at the ends.
    static func tidy(_ text: String) -> String {
        var tidied: [UInt8] = []
        tidied.reserveCapacity(text.utf8.count)
        var isSpaced = false
        for byte in text.utf8 {
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                isSpaced = true
                continue
            }
            let isTight = byte == UInt8(ascii: ",") || byte == UInt8(ascii: ")") || tidied.last == UInt8(ascii: "(")
            if isSpaced, !tidied.isEmpty, !isTight { tidied.append(0x20) }
            isSpaced = false
            tidied.append(byte)
        }
        return String(decoding: tidied, as: UTF8.self)
    }

    private static let marks = [
        "hat": "\u{0302}", "widehat": "\u{0302}", "bar": "\u{0304}",
        "overline": "\u{0304}", "dot": "\u{0307}", "ddot": "\u{0308}", "tilde": "\u{0303}",
    ]
    private static let superscripts = Dictionary(
        uniqueKeysWithValues: zip("0123456789+−-()=nix", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾⁼ⁿⁱˣ")
    )
    private static let subscripts = Dictionary(
        uniqueKeysWithValues: zip("0123456789+−-()=aeoxijnmpk", "₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎₌ₐₑₒₓᵢⱼₙₘₚₖ")
    )
}
