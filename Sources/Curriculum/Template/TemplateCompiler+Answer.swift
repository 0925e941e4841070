import Quantities

/// Keys, options and distractors, parsed.
extension TemplateCompiler {
    mutating func answer(_ answer: AnswerSource) -> AnswerProgram {
        switch answer {
        case .single(let key, let distractors): return single(key, distractors)
        case .several(let statements): return several(statements)
        case .numeric(let key, let slips): return .numeric(numeric(key, slips))
        case .expression(let key, let slips): return .expression(expression(key, slips))
        case .match(let pairs, let decoys, let draw): return match(pairs, decoys, draw)
        }
    }

    mutating func checkCount(_ count: Int, _ allowed: ClosedRange<Int>, _ what: String, _ place: [String]) {
        guard !allowed.contains(count) else { return }
        let text = allowed.count == 1 ? "\(allowed.lowerBound)" : "\(allowed.lowerBound) to \(allowed.upperBound)"
        report(place, .count(count, of: what, allowed: text))
    }

    private mutating func single(_ key: OptionSource, _ distractors: [OptionSource]) -> AnswerProgram {
        checkCount(distractors.count, 3...4, "distractors", ["distractors"])
        let keyUnit = Self.unitText(key)
        var options = [option(key, ["key"])]
        for (index, distractor) in distractors.enumerated() {
            let place = ["distractors", "\(index)"]
            if distractor.because == nil { report(place, .missingBecause) }
            if distractor.isText != key.isText { report(place, .mixedOptions) }
            checkQuantity(Self.unitText(distractor), keyUnit, place)
            options.append(option(distractor, place))
        }
        return .single(options)
    }

    private mutating func option(_ source: OptionSource, _ place: [String]) -> OptionProgram {
        switch source.content {
        case .text(let written):
            return OptionProgram(content: .text(text(written, place + ["text"])), because: source.because)
        case .value(let written, let unitText, let formatName):
            let format = formatName.map { NumberFormat($0) } ?? .automatic
            if format == nil {
                report(place + ["format"], .outOfRange(formatName ?? "", allowed: "3s, 2d, frac, sci3 …"))
            }
            let formula = formula(written, .number, place + ["value"])
            let unit = unit(unitText, place + ["unit"])
            return OptionProgram(content: .value(formula, unit, format ?? .automatic), because: source.because)
        }
    }

    private static func unitText(_ option: OptionSource) -> String? {
        guard case .value(_, let unit, _) = option.content else { return nil }
        return unit
    }

    /// Reports a unit of another dimension than the key's.
    private mutating func checkQuantity(_ unit: String?, _ keyUnit: String?, _ place: [String]) {
        guard let unit, let other = try? PhysicalUnit(unit) else { return }
        let key = keyUnit.flatMap { try? PhysicalUnit($0) }
        if key?.dimension ?? .none != other.dimension { report(place, .otherQuantity(unit, key: keyUnit ?? "1")) }
    }

    private mutating func several(_ statements: [StatementSource]) -> AnswerProgram {
        checkCount(statements.count, 4...5, "options", ["options"])
        let programs = statements.enumerated().map { index, statement in
            let place = ["options", "\(index)"]
            let right = formula(statement.right, .truth, place + ["right"])
            if statement.because == nil, right != .truth(true) { report(place, .missingBecause) }
            let text = text(statement.text, place + ["text"])
            return StatementProgram(text: text, right: right, because: statement.because)
        }
        return .several(programs)
    }

    private mutating func numeric(_ key: NumericSource, _ slips: [OptionSource]) -> NumericProgram {
        checkCount(slips.count, 1...8, "distractors", ["distractors"])
        if let significant = key.significant {
            checkCount(significant, 1...12, "significant figures", ["key", "significant"])
        }
        var programs: [NumericProgram.Slip] = []
        for (index, slip) in slips.enumerated() {
            let place = ["distractors", "\(index)"]
            guard case .value(let written, let unitText, _) = slip.content else {
                report(place, .mixedOptions)
                continue
            }
            checkQuantity(unitText, key.unit, place + ["unit"])
            if slip.because == nil { report(place, .missingBecause) }
            programs.append(
                NumericProgram.Slip(
                    value: formula(written, .number, place + ["value"]),
                    unit: unit(unitText, place + ["unit"]),
                    because: slip.because ?? "unknown"
                )
            )
        }
        if key.requiresUnit, key.unit == nil { report(["key", "unit_required"], .count(0, of: "units", allowed: "1")) }
        return NumericProgram(
            value: formula(key.value, .number, ["key", "value"]),
            unit: unit(key.unit, ["key", "unit"]),
            tolerance: tolerance(key.tolerance),
            significant: key.significant,
            requiresUnit: key.requiresUnit,
            slips: programs
        )
    }

    private mutating func tolerance(_ written: String?) -> NumericKey.Tolerance {
        guard let written else { return .relative(0.01) }
        let isShare = written.last == "%"
        let digits = isShare ? written.dropLast() : written[...]
        guard let value = Double(digits.filter { $0 != " " }), value >= 0, value <= (isShare ? 50 : 1e12) else {
            report(["key", "tolerance"], .tolerance(written))
            return .relative(0.01)
        }
        return isShare ? .relative(value / 100) : .absolute(value)
    }

    private mutating func match(_ pairs: [PairSource], _ decoys: [DecoySource], _ draw: Int?) -> AnswerProgram {
        checkCount(pairs.count, draw == nil ? 3...5 : 3...16, "pairs", ["pairs"])
        checkCount(decoys.count, 0...2, "decoys", ["decoys"])
        if let draw { checkCount(draw, 3...max(3, min(5, pairs.count)), "pairs to draw", ["draw"]) }
        let pairPrograms = pairs.enumerated().map { index, pair in
            let place = ["pairs", "\(index)"]
            return PairProgram(left: text(pair.left, place + ["left"]), right: text(pair.right, place + ["right"]))
        }
        let decoyPrograms = decoys.enumerated().map { index, decoy in
            DecoyProgram(right: text(decoy.right, ["decoys", "\(index)", "right"]), because: decoy.because)
        }
        return .match(pairs: pairPrograms, decoys: decoyPrograms, draw: min(draw ?? pairs.count, pairs.count))
    }
}

extension OptionSource {
    fileprivate var isText: Bool {
        guard case .text = content else { return false }
        return true
    }
}
