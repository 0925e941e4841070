/// Turns a formula's tree into words.
struct FormulaSpeaker {
    let words: SpokenWords
    let language: Language

    /// The words for a part.
    func speak(_ formula: Formula) -> [String] {
        switch formula {
        case .row(let parts): row(parts)
        case .symbol(let symbol): [symbol.spoken(in: language)]
        case .number(let digits): [digits]
        case .text(let text): [SpokenUnits.text(text, per: words.per, language: language)]
        case .fraction(let upper, let lower): fraction(upper, lower)
        case .binomial(let upper, let lower): speak(upper) + [words.choose] + speak(lower)
        case .root(let content, let degree): root(content, degree)
        case .scripts(let base, let sub, let sup): scripts(base, sub, sup)
        case .accent(let name, let content): accent(name, content)
        case .fenced(let open, let content, let close): fenced(open, content, close)
        case .grid(let name, let rows): grid(name, rows)
        case .chemistry(let parts): parts.map(chemistry)
        }
    }

    private func row(_ parts: [Formula]) -> [String] {
        let shown = parts.filter { !$0.isSilent }
        var spoken: [String] = []
        for (index, part) in shown.enumerated() {
            let touchesVector = index > 0 && isVector(shown[index - 1])
            if index > 0, case .fenced("(", let argument, ")") = part, isFunction(shown[index - 1]) {
                spoken += [words.of] + (argument.isSimple ? speak(argument) : speak(part))
                continue
            }
            if index > 0, part.soleNumber != nil, isPower(shown[index - 1]) { spoken.append(",") }
            switch part.soleSymbol?.text {
            case "×" where touchesVector: spoken.append(words.cross)
            case "·" where touchesVector: spoken.append(words.dot)
            default: spoken += speak(part)
            }
        }
        return spoken
    }

    /// Whether a number right after it would be heard as part of its power or index.
    private func isPower(_ formula: Formula) -> Bool {
        guard case .scripts(let base, _, _) = formula else { return false }
        return base.soleSymbol.map { $0.kind == .ordinary } ?? true
    }

    private func isVector(_ formula: Formula) -> Bool {
        switch formula {
        case .accent(let name, _): ["vec", "overrightarrow", "hat"].contains(name)
        case .scripts(let base, _, _): isVector(base)
        default: false
        }
    }

    private func isFunction(_ formula: Formula) -> Bool {
        if case .scripts(let base, _, _) = formula { return isFunction(base) }
        guard let symbol = formula.soleSymbol else { return false }
        return symbol.kind == .function || ["f", "g", "h", "F", "P"].contains(symbol.text)
    }

    private func fraction(_ upper: Formula, _ lower: Formula) -> [String] {
        guard upper.isSimple, lower.isSimple else {
            return [words.fraction] + speak(upper) + [words.bigOver] + speak(lower) + [words.endFraction]
        }
        return speak(upper) + [words.over] + speak(lower)
    }

    private func root(_ content: Formula, _ degree: Formula?) -> [String] {
        let end = content.isSimple ? [] : [words.endRoot]
        let name = degree.map { $0.soleNumber } ?? "2"
        if let name, let known = words.roots[name] { return [known] + speak(content) + end }
        return (degree.map(speak) ?? []) + [words.root] + speak(content) + end
    }

    private func accent(_ name: String, _ content: Formula) -> [String] {
        if name == "vec" || name == "overrightarrow" { return [words.vector] + speak(content) }
        return speak(content) + [words.accents[name] ?? name]
    }

    private func fenced(_ open: String, _ content: Formula, _ close: String) -> [String] {
        if open == "|", case .grid = content { return speak(content) }
        if open == "|" || open == "‖" {
            return [words.absolute] + speak(content) + (content.isSimple ? [] : [words.endAbsolute])
        }
        if case .grid = content { return speak(content) }
        return bracket(open) + speak(content) + bracket(close)
    }

    private func bracket(_ sign: String) -> [String] {
        sign.first.map { [SymbolTable.character($0).spoken(in: language)] } ?? []
    }

    private func grid(_ name: String, _ rows: [[Formula]]) -> [String] {
        let lines = rows.map { cells in cells.flatMap { speak($0) + [","] }.dropLast() }
        guard !["aligned", "align", "align*", "split", "gathered"].contains(name) else {
            return Array(lines.joined(separator: [";"]))
        }
        let kind = name == "cases" ? words.cases : name == "vmatrix" ? words.determinant : words.matrix
        let numbered = lines.enumerated().flatMap { [words.row, "\($0.offset + 1)", ":"] + $0.element + [";"] }
        return [kind, ",", "\(rows.count)", words.rows, ":"] + numbered + [words.end, kind]
    }

    private func chemistry(_ part: ChemistryPart) -> String {
        switch part {
        case .text(let text): text
        case .count(let digits): digits
        case .raised(let sign): sign.replacing("+", with: " \(words.plus)").replacing("-", with: " \(words.minus)")
        case .arrow(let sign): words.arrows[sign] ?? sign
        case .plus: ", \(words.plus)"
        case .bond(let sign): words.bonds[sign] ?? String(sign)
        case .state(let name): words.states[name] ?? name
        case .gas: words.gas
        case .precipitate: words.precipitate
        case .dot: words.dot
        case .space: ""
        }
    }
}
