import Quantities

/// Holds a template to what its author promised, on many draws.
package struct TemplateCheck {
    private let template: ItemTemplate
    private var faults: [TemplateFault] = []
    private var reported: Set<[String]> = []
    private var stems: Set<String> = []

    private init(_ template: ItemTemplate) { self.template = template }

    /// What is wrong with a template, by so many draws of the seeds 0, 1, 2 …; at most one fault for each place.
    package static func faults(of template: ItemTemplate, draws: Int = 200) -> [TemplateFault] {
        var check = TemplateCheck(template)
        for seed in 0..<UInt64(draws) {
            do throws(TemplateError) {
                try check.draw(seed)
            } catch {
                check.report(error)
                if case .noDraw = error { break }
            }
        }
        if check.faults.isEmpty, check.stems.count < min(8, draws / 8) {
            check.report(["parameters"], .fewItems(check.stems.count))
        }
        return check.faults
    }

    private mutating func report(_ place: [String], _ problem: TemplateProblem) {
        if reported.insert(place).inserted { faults.append(TemplateFault(place, problem)) }
    }

    private mutating func report(_ error: TemplateError) {
        switch error {
        case .faults(let list): faults += list
        case .noDraw(let tries, _): report(["where"], .noDraw(tries: tries))
        case .noValue(let place, let fault, let seed): report(place, .noValue(fault, seed: seed))
        }
    }

    private mutating func draw(_ seed: UInt64) throws(TemplateError) {
        let item = try template.item(seed: seed)
        let texts = [item.stem, item.solution] + item.options.sorted() + item.left.sorted() + item.right.sorted()
        stems.insert(texts.joined(separator: "\u{0}"))
        checkTexts(item)
        switch item.key {
        case .numeric(let key): checkNumeric(key, seed)
        case .expression(let key): checkExpression(key, seed)
        case .choices(let right, let because): checkStatements(right, because, seed)
        case .choice: try checkOptions(seed)
        case .matches: break
        }
    }

    private mutating func checkTexts(_ item: Item) {
        checkLeftovers(item.stem, ["stem"], item.seed)
        checkLeftovers(item.solution, ["solution"], item.seed)
        for (index, hint) in item.hints.enumerated() { checkLeftovers(hint, ["hints", "\(index)"], item.seed) }
        for option in item.options {
            checkLeftovers(option, [item.kind == .single ? "distractors" : "options"], item.seed)
        }
        for text in item.left + item.right { checkLeftovers(text, ["pairs"], item.seed) }
        checkDifferent(item.options, [item.kind == .single ? "distractors" : "options"], item.seed)
        checkDifferent(item.left, ["pairs"], item.seed)
        checkDifferent(item.right, ["pairs"], item.seed)
    }

    private mutating func checkLeftovers(_ text: String, _ place: [String], _ seed: UInt64) {
        guard let leftover = Leftovers.first(in: text) else { return }
        report(place, .leftover(leftover, text: String(text.prefix(80)), seed: seed))
    }

    private mutating func checkDifferent(_ texts: [String], _ place: [String], _ seed: UInt64) {
        var seen: Set<String> = []
        for text in texts where !seen.insert(text).inserted { report(place, .sameText(text, seed: seed)) }
    }

    private mutating func checkNumeric(_ key: NumericKey, _ seed: UInt64) {
        if key.tolerance == .absolute(0) || key.tolerance == .relative(0), !key.value.isExact {
            report(["key", "tolerance"], .inexactKey(seed: seed))
        }
        for (index, slip) in key.slips.enumerated() {
            let text = NumberText(isInFormula: false).text(slip.value, .automatic)
            if key.isNear(slip.value, key.value) { report(["distractors", "\(index)"], .sameAsKey(text, seed: seed)) }
            for other in 0..<index where key.isNear(slip.value, key.slips[other].value) {
                report(["distractors", "\(index)"], .sameAsOther(text, other: other, seed: seed))
            }
        }
    }

    private mutating func checkExpression(_ key: ExpressionKey, _ seed: UInt64) {
        let points = key.scope.values(of: key.formula, key.constants).count { $0.isFinite }
        if points < 8 { report(["key", "expression"], .fewPoints(points, seed: seed)) }
        if FormulaForm(key.formula, variables: key.scope).fault(against: key.form, key: key.formula) != nil {
            report(["key", "form"], .keyForm(key.form, seed: seed))
        }
        for (index, slip) in key.slips.enumerated() {
            let place = ["distractors", "\(index)"]
            if key.scope.agree(slip.formula, key.constants, key.formula, key.constants) {
                report(place, .sameAsKey(slip.because.rawValue, seed: seed))
            }
            for other in 0..<index
            where key.scope.agree(slip.formula, key.constants, key.slips[other].formula, key.constants) {
                report(place, .sameAsOther(slip.because.rawValue, other: other, seed: seed))
            }
        }
    }

    private mutating func checkStatements(_ right: [Bool], _ because: [MisconceptionID?], _ seed: UInt64) {
        if !right.contains(true) { report(["options"], .noRightOption(seed: seed)) }
        for (index, isRight) in right.enumerated() where !isRight && because[index] == nil {
            report(["options"], .falseWithoutBecause(seed: seed))
        }
    }

    /// Values of single-choice options must differ as numbers, too: 0.5 m and 50 cm are one answer.
    private mutating func checkOptions(_ seed: UInt64) throws(TemplateError) {
        guard case .single(let options) = template.program.answer else { return }
        var bindings = try template.program.draw(seed)
        var values: [Number] = []
        for option in options {
            guard case .value(let formula, let unit, _) = option.content,
                let number = try? formula.number(in: &bindings), let scaled = try? number.times(unit?.factor ?? .one)
            else { return }
            values.append(scaled)
        }
        for (index, value) in values.enumerated().dropFirst() {
            let text = NumberText(isInFormula: false).text(value, .automatic)
            if value.equals(values[0]) { report(["distractors", "\(index - 1)"], .sameAsKey(text, seed: seed)) }
            for other in 1..<index where value.equals(values[other]) {
                report(["distractors", "\(index - 1)"], .sameAsOther(text, other: other - 1, seed: seed))
            }
        }
    }
}
