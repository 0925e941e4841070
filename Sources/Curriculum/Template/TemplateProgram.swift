import Quantities

/// A template with everything parsed once, ready to give items.
final class TemplateProgram: Sendable {
    let salt: UInt64
    let parameters: [ParameterDraw]
    /// For each slot its definition; `nil` for those of parameters.
    let definitions: [Formula?]
    let conditions: [Formula]
    let stem: TextTemplate
    let hints: [TextTemplate]
    let solution: TextTemplate
    let answer: AnswerProgram

    /// How often a draw is repeated until the conditions hold.
    static let tries = 1000

    init(
        id: ItemID,
        parameters: [ParameterDraw],
        definitions: [Formula?],
        conditions: [Formula],
        texts: (stem: TextTemplate, hints: [TextTemplate], solution: TextTemplate),
        answer: AnswerProgram
    ) {
        var hash = StableHash()
        hash.feed(id.rawValue)
        salt = hash.value
        self.parameters = parameters
        self.definitions = definitions
        self.conditions = conditions
        stem = texts.stem
        hints = texts.hints
        solution = texts.solution
        self.answer = answer
    }

    /// Draws the parameters of a seed until every condition holds; throws ``TemplateError/noDraw(tries:seed:)``.
    func draw(_ seed: UInt64) throws(TemplateError) -> DrawBindings {
        var generator = SeededGenerator(seed: seed ^ salt)
        let empty = [FormulaValue?](repeating: nil, count: definitions.count)
        var bindings = DrawBindings(values: empty, definitions: definitions)
        for _ in 0..<Self.tries {
            for parameter in parameters { parameter.draw(from: &generator, into: &bindings.values) }
            if conditionsHold(&bindings) { return bindings }
            bindings.values = empty
        }
        throw .noDraw(tries: Self.tries, seed: seed)
    }

    /// Whether every condition holds; one that has no value does not hold.
    private func conditionsHold(_ bindings: inout DrawBindings) -> Bool {
        for condition in conditions {
            guard let holds = try? condition.truth(in: &bindings), holds else { return false }
        }
        return true
    }

    /// The order of the options of a seed; it does not depend on how often the parameters were drawn.
    func order(of count: Int, _ seed: UInt64) -> [Int] {
        var generator = SeededGenerator(seed: ~seed &+ salt)
        return generator.order(of: count)
    }
}
