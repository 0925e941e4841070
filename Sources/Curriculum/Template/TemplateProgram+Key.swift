/// Makes keys without any text: the path on which answers are marked.
extension TemplateProgram {
    /// The key of a seed; throws ``TemplateError``.
    func key(_ seed: UInt64) throws(TemplateError) -> ItemKey {
        var bindings = try draw(seed)
        return try key(seed, &bindings)
    }

    /// The key over the bindings of a draw.
    func key(_ seed: UInt64, _ bindings: inout DrawBindings) throws(TemplateError) -> ItemKey {
        switch answer {
        case .single(let options):
            let order = order(of: options.count, seed)
            return .choice(right: order.firstIndex(of: 0) ?? 0, because: order.map { options[$0].because })
        case .several(let statements): return try statementKey(statements, seed, &bindings)
        case .numeric(let program): return try numericKey(program, seed, &bindings)
        case .expression(let program): return try expressionKey(program, seed, &bindings)
        case .match(let pairs, let decoys, let draw):
            let layout = MatchLayout(pairs: pairs.count, decoys: decoys.count, draw: draw, program: self, seed: seed)
            return .matches(
                right: layout.partners,
                because: layout.right.map { $0 < pairs.count ? nil : decoys[$0 - pairs.count].because }
            )
        }
    }

    private func statementKey(
        _ statements: [StatementProgram],
        _ seed: UInt64,
        _ bindings: inout DrawBindings
    ) throws(TemplateError) -> ItemKey {
        var right: [Bool] = []
        let order = order(of: statements.count, seed)
        for place in order {
            do throws(ArithmeticFault) {
                right.append(try statements[place].right.truth(in: &bindings))
            } catch {
                throw .noValue(place: ["options", "\(place)", "right"], error, seed: seed)
            }
        }
        return .choices(right: right, because: order.map { statements[$0].because })
    }

    private func numericKey(
        _ program: NumericProgram,
        _ seed: UInt64,
        _ bindings: inout DrawBindings
    ) throws(TemplateError) -> ItemKey {
        let value: Number
        do throws(ArithmeticFault) { value = try program.value.number(in: &bindings) } catch {
            throw .noValue(place: ["key", "value"], error, seed: seed)
        }
        var slips: [NumericKey.Slip] = []
        for (index, slip) in program.slips.enumerated() {
            do throws(ArithmeticFault) {
                let raw = try slip.value.number(in: &bindings)
                let value = slip.unit.flatMap { unit in program.unit.flatMap { unit.convert(raw, to: $0) } } ?? raw
                slips.append(NumericKey.Slip(value: value, because: slip.because))
            } catch {
                throw .noValue(place: ["distractors", "\(index)", "value"], error, seed: seed)
            }
        }
        return .numeric(
            NumericKey(
                value: value,
                unit: program.unit,
                tolerance: program.tolerance,
                significant: program.significant,
                requiresUnit: program.requiresUnit,
                slips: slips
            )
        )
    }

    private func expressionKey(
        _ program: ExpressionProgram,
        _ seed: UInt64,
        _ bindings: inout DrawBindings
    ) throws(TemplateError) -> ItemKey {
        var constants = [Double](repeating: 0, count: definitions.count)
        for slot in program.usedSlots {
            do throws(ArithmeticFault) {
                guard case .number(let number) = try bindings.value(ofSlot: slot) else { continue }
                constants[slot] = number.real
            } catch {
                throw .noValue(place: ["key", "expression"], error, seed: seed)
            }
        }
        return .expression(
            ExpressionKey(
                formula: program.formula,
                form: program.form,
                scope: program.variables,
                constants: constants,
                slips: program.slips
            )
        )
    }
}

/// Which pairs of a match item are drawn, and in which order both lists stand.
struct MatchLayout {
    /// The pairs of the left list.
    let left: [Int]
    /// The right list: a pair, or from the number of pairs on a decoy.
    let right: [Int]

    init(pairs: Int, decoys: Int, draw: Int, program: TemplateProgram, seed: UInt64) {
        left = Array(program.order(of: pairs, seed).prefix(draw))
        let entries = left + Array(pairs..<(pairs + decoys))
        right = program.order(of: entries.count, seed &+ 0x9E37_79B9_7F4A_7C15).map { entries[$0] }
    }

    /// For each left entry the place of its partner in the right list.
    var partners: [Int] { left.map { pair in right.firstIndex(of: pair) ?? 0 } }
}
