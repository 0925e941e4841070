import Quantities

/// What a parameter is drawn from, parsed.
struct ParameterDraw: Sendable {
    enum Values: Sendable {
        /// An arithmetic sequence.
        case steps(low: Rational, step: Rational, count: Int)
        /// Records; each has one value a slot.
        case rows([[FormulaValue]])
    }

    let firstSlot: Int
    let values: Values

    /// The number of different values.
    var count: Int {
        switch values {
        case .steps(_, _, let count): count
        case .rows(let rows): rows.count
        }
    }

    /// Draws a value and puts it into its slots.
    func draw(from generator: inout SeededGenerator, into slots: inout [FormulaValue?]) {
        let index = generator.index(below: count)
        switch values {
        case .steps(let low, let step, _):
            let offset = step.times(Rational(Int128(index)))
            slots[firstSlot] = .number(offset.flatMap { low.plus($0) }.map { .exact($0) } ?? .zero)
        case .rows(let rows):
            for (column, value) in rows[index].enumerated() { slots[firstSlot + column] = value }
        }
    }
}
