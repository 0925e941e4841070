extension FormulaSpeaker {
    /// Reads powers, indices and limits.
    func scripts(_ base: Formula, _ sub: Formula?, _ sup: Formula?) -> [String] {
        if let symbol = base.soleSymbol {
            if symbol.kind == .large { return limits(symbol, sub, sup) }
            if symbol.kind == .function { return function(symbol, sub, sup) }
        }
        if base == .empty { return (sub.map(speak) ?? []) + (sup.map(speak) ?? []) }
        if case .text(let unit) = base, sub == nil, let sup, let words = inverseUnit(unit, sup) { return words }
        let end = needsEnd(base) ? [","] : []
        return speak(base) + end + (sub.map(index) ?? []) + (sup.map { power($0, of: base) } ?? [])
    }

    private func needsEnd(_ base: Formula) -> Bool {
        if case .fraction = base { return true }
        return false
    }

    /// A unit below the line, as in `s^{-2}`: "per second squared".
    private func inverseUnit(_ unit: String, _ sup: Formula) -> [String]? {
        guard case .row(let parts) = sup, parts.count == 2, parts[0].soleSymbol?.text == "−",
            let power = parts[1].soleNumber
        else { return nil }
        let name = [words.per, SpokenUnits.text(unit, isBelow: true, per: words.per, language: language)]
        return power == "1" ? name : name + self.power(parts[1], of: .text(unit))
    }

    private func index(_ sub: Formula) -> [String] {
        [words.sub] + speak(sub) + (sub.isSimple ? [] : [words.endSub])
    }

    private func power(_ sup: Formula, of base: Formula) -> [String] {
        switch sup.soleNumber {
        case "2" where base.soleNumber != "10": return [words.squared]
        case "3" where base.soleNumber != "10": return [words.cubed]
        default: break
        }
        if sup.soleSymbol?.text == "°", let letter = base.soleSymbol, letter.text.first?.isASCII ?? false {
            return [words.standard]
        }
        if let sign = sup.soleSymbol, ["°", "′", "*", "∗", "+", "−"].contains(sign.text) {
            return [sign.spoken(in: language)]
        }
        if case .row(let parts) = sup, parts.allSatisfy({ $0.soleSymbol?.text == "′" }) { return parts.flatMap(speak) }
        if isDegrees(sup) { return speak(sup) }
        return [words.power] + speak(sup) + (isShort(sup) ? [] : [words.endPower])
    }

    private func isDegrees(_ sup: Formula) -> Bool {
        guard case .row(let parts) = sup else { return false }
        return parts.first?.soleSymbol?.text == "°"
    }

    /// A sign and one thing after it, as in `-1`, need no "end".
    private func isShort(_ sup: Formula) -> Bool {
        if sup.isSimple { return true }
        guard case .row(let parts) = sup, parts.count == 2 else { return false }
        return parts[0].soleSymbol?.text == "−" && parts[1].isSimple
    }

    private func function(_ symbol: Symbol, _ sub: Formula?, _ sup: Formula?) -> [String] {
        let name = symbol.spoken(in: language)
        if let sup, case .row(let parts) = sup, parts.count == 2, parts[0].soleSymbol?.text == "−",
            parts[1].soleNumber == "1"
        {
            return [words.inverse, name]
        }
        let base = sub.map { [words.base] + speak($0) + [words.of] } ?? []
        return [name] + base + (sup.map { power($0, of: .symbol(symbol)) } ?? [])
    }

    private func limits(_ symbol: Symbol, _ sub: Formula?, _ sup: Formula?) -> [String] {
        let name = symbol.spoken(in: language)
        if symbol.text == "lim" { return [name] + (sub.map { [words.approaches] + approach($0) } ?? []) + [words.of] }
        let from = sub.map { [words.from] + speak($0) } ?? []
        let to = sup.map { [words.to] + speak($0) } ?? []
        return [name] + from + to + [words.of]
    }

    private func approach(_ sub: Formula) -> [String] {
        guard case .row(let parts) = sub else { return speak(sub) }
        return parts.flatMap { part in
            guard part.soleSymbol?.text == "→" else { return speak(part) }
            return [language == .english ? "approaches" : "अग्रसर"]
        }
    }
}
