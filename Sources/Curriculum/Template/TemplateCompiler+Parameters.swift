/// Parameters: what is drawn, parsed.
extension TemplateCompiler {
    mutating func parameter(_ source: ParameterSource) -> ParameterDraw {
        let place = ["parameters", source.name]
        let first = scope.count
        checkName(source.name, place)
        switch source.range {
        case .integer(let low, let high, let step):
            addSlot(source.name, .number, place)
            return steps(low, high, step ?? "1", place, first, isWhole: true)
        case .decimal(let low, let high, let step):
            addSlot(source.name, .number, place)
            return steps(low, high, step, place, first, isWhole: false)
        case .choice(let numbers):
            addSlot(source.name, .number, place)
            let values = numbers.map { FormulaValue.number(constant($0, place) ?? .one) }
            return rows(values.map { [$0] }, place, first)
        case .text(let texts):
            addSlot(source.name, .text, place)
            return rows(texts.map { [.text($0)] }, place, first)
        case .rows(let records): return self.records(records, source.name, place, first)
        }
    }

    private mutating func steps(
        _ low: String,
        _ high: String,
        _ step: String,
        _ place: [String],
        _ slot: Int,
        isWhole: Bool
    ) -> ParameterDraw {
        let ends = (constant(low, place)?.fraction, constant(high, place)?.fraction, constant(step, place)?.fraction)
        var count = 1
        if let low = ends.0, let high = ends.1, let step = ends.2 {
            let span = step.inverse.flatMap { high.plus(low.negated)?.times($0) }
            count = span.flatMap { Int(exactly: $0.floor) }.map { min($0, 1_000_000) + 1 } ?? 0
            if step.numerator <= 0 || count < 1 || count > 1_000_000 {
                report(place, .outOfRange("[\(low.real), \(high.real)]", allowed: "low to high in 1 to 1000000 steps"))
            }
            if isWhole, !(low.isWhole && step.isWhole) {
                report(place, .outOfRange("\(low.real)", allowed: "whole numbers"))
            }
        } else {
            report(place, .outOfRange(low, allowed: "exact numbers"))
        }
        let values = ParameterDraw.Values.steps(
            low: ends.0 ?? Rational(0),
            step: ends.2 ?? Rational(1),
            count: max(count, 1)
        )
        return ParameterDraw(firstSlot: slot, values: values)
    }

    private mutating func rows(_ rows: [[FormulaValue]], _ place: [String], _ slot: Int) -> ParameterDraw {
        if rows.isEmpty { report(place, .count(0, of: "values", allowed: "at least 1")) }
        return ParameterDraw(firstSlot: slot, values: .rows(rows))
    }

    /// Records; a field is a number if it is one in every record, else a text.
    private mutating func records(
        _ records: [[ParameterSource.Cell]],
        _ name: String,
        _ place: [String],
        _ slot: Int
    ) -> ParameterDraw {
        let fields = records.first?.map(\.name) ?? []
        if records.contains(where: { Set($0.map(\.name)) != Set(fields) || $0.count != fields.count }) {
            report(place, .unevenRows)
            for field in fields { addSlot("\(name).\(field)", .number, place) }
            return ParameterDraw(firstSlot: slot, values: .rows([fields.map { _ in .number(.one) }]))
        }
        var columns: [[FormulaValue]] = []
        for field in fields {
            checkName(field, place)
            let texts = records.map { record in record.first { $0.name == field }?.value ?? "" }
            let numbers = texts.compactMap { Self.number($0) }
            let isNumeric = numbers.count == texts.count
            addSlot("\(name).\(field)", isNumeric ? .number : .text, place)
            columns.append(isNumeric ? numbers.map { .number($0) } : texts.map { .text($0) })
        }
        return rows(records.indices.map { row in columns.map { $0[row] } }, place, slot)
    }

    private static func number(_ text: String) -> Number? {
        guard text.utf8.contains(where: \.isDigit) || text == "pi", let formula = try? FormulaParser.formula(text),
            formula.kind == .number
        else { return nil }
        var bindings = NoBindings()
        return try? formula.number(in: &bindings)
    }
}
