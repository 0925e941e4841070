extension NumericKey {
    /// Marks a number that has been read.
    func mark(_ answer: QuantityAnswer, scheme: MarkScheme) -> Marking {
        guard let value = inKeyUnit(answer) else {
            let remark = Marking.Remark.otherQuantity(asked: unit?.label, given: answer.unit?.label ?? "")
            return .wrong(nil, scheme, remark)
        }
        guard isRight(value, answer) else {
            let slip = slips.first { isNear(value, $0.value) }
            return .wrong(slip?.because, scheme)
        }
        if requiresUnit, let unit, answer.unit == nil { return .wrongForm(.unitMissing(asked: unit.label)) }
        if let significant, answer.figures?.contains(significant) != true {
            return .wrongForm(.significantFigures(asked: significant, given: answer.figures?.upperBound ?? 0))
        }
        return .right(scheme)
    }

    /// The value in the key's unit; a bare number is in that unit already; `nil` for another quantity.
    private func inKeyUnit(_ answer: QuantityAnswer) -> Number? {
        guard let given = answer.unit else { return answer.value }
        guard let unit else {
            // NB: the key is a pure number; %, degrees and the like are factors, anything else another quantity.
            return given.dimension == .none ? try? answer.value.times(given.factor) : nil
        }
        return given.convert(answer.value, to: unit)
    }

    /// Whether the value is right: near enough, or the key itself rounded to the figures that were given (at least 2).
    private func isRight(_ value: Number, _ answer: QuantityAnswer) -> Bool {
        if isNear(value, self.value) { return true }
        guard let significant, let figures = answer.figures?.upperBound, figures >= 2 else { return false }
        return value.equals(self.value.rounded(significant: min(figures, significant)))
    }
}
