import Quantities

/// The variables of an expression item and the points at which two expressions are compared.
package struct FormulaVariables: Hashable, Sendable {
    /// A variable and the range in which it is tried.
    package struct Variable: Hashable, Sendable {
        let name: String
        let low: Double
        let high: Double
    }

    /// The variables, in the order of their slots.
    let variables: [Variable]
    /// The slot of the first variable; the slots before it are the template's.
    let firstSlot: Int
    /// The points, each with one value a variable.
    let points: [[Double]]

    /// Chooses 24 points inside the ranges, the same ones for the same names and ranges.
    init(_ variables: [Variable], firstSlot: Int) {
        self.variables = variables
        self.firstSlot = firstSlot
        scope = Self.scope(variables, firstSlot: firstSlot)
        var hash = StableHash()
        for variable in variables { hash.feed(variable.name) }
        var generator = SeededGenerator(seed: hash.value)
        points = (0..<24).map { _ in
            variables.map { $0.low + ($0.high - $0.low) * generator.unit() }
        }
    }

    /// The scope in which a learner's expression is read; `X` stands for `x` unless both are variables.
    let scope: FormulaScope

    private static func scope(_ variables: [Variable], firstSlot: Int) -> FormulaScope {
        var scope = FormulaScope(count: firstSlot)
        for variable in variables { scope.add(variable.name, .number) }
        for variable in variables where variable.name.utf8.count == 1 {
            scope.alias(variable.name.uppercased(), for: variable.name)
            scope.alias(variable.name.lowercased(), for: variable.name)
        }
        return scope
    }

    /// Whether two formulas agree at every point where both are finite.
    ///
    /// At least 8 points must be so, and at no more than a quarter of them may one be finite alone. The relative
    /// tolerance is 1e-9, measured against the greatest value at hand, so that a zero crossing does not decide.
    func agree(_ left: Formula, _ leftSlots: [Double], _ right: Formula, _ rightSlots: [Double]) -> Bool {
        let first = values(of: left, leftSlots)
        let second = values(of: right, rightSlots)
        let both = zip(first, second).filter { $0.isFinite && $1.isFinite }
        let alone = zip(first, second).count { $0.isFinite != $1.isFinite }
        guard both.count >= 8, alone <= points.count / 4 else { return false }
        let scale = both.reduce(0) { max($0, $1.0.magnitude) }
        return both.allSatisfy { left, right in
            (left - right).magnitude <= 1e-9 * max(left.magnitude, right.magnitude) + 1e-12 * scale
        }
    }

    /// The values of a formula at the points; not finite where it has none.
    func values(of formula: Formula, _ slots: [Double]) -> [Double] {
        var slots = slots
        if slots.count < firstSlot { slots = Array(repeating: .nan, count: firstSlot) }
        slots = Array(slots.prefix(firstSlot)) + Array(repeating: 0, count: variables.count)
        return points.map { point in
            for (index, value) in point.enumerated() { slots[firstSlot + index] = value }
            return formula.real(at: slots)
        }
    }
}
