import Quantities

/// Parses a template and gathers everything that is wrong with it; where a part is faulty, a stand-in lets it go on.
struct TemplateCompiler {
    let source: TemplateSource
    private(set) var faults: [TemplateFault] = []
    private(set) var scope = FormulaScope()

    init(_ source: TemplateSource) { self.source = source }

    /// The parsed template; it may be used only if there are no faults.
    mutating func program() -> TemplateProgram {
        checkFacts()
        let parameters = source.parameters.map { parameter($0) }
        var definitions = [Formula?](repeating: nil, count: scope.count)
        for definition in source.definitions {
            let place = ["let", definition.name]
            let formula = formula(definition.formula, nil, place)
            checkName(definition.name, place)
            if scope.add(definition.name, formula.kind) != nil {
                definitions.append(formula)
            } else {
                report(place, .nameTaken(definition.name))
            }
        }
        let conditions = source.conditions.enumerated().map { index, text in
            formula(text, .truth, ["where", "\(index)"])
        }
        let stem = text(source.stem, ["stem"])
        let hints = source.hints.enumerated().map { index, hint in text(hint, ["hints", "\(index)"]) }
        let solution = text(source.solution, ["solution"])
        return TemplateProgram(
            id: source.id,
            parameters: parameters,
            definitions: definitions,
            conditions: conditions,
            texts: (stem, hints, solution),
            answer: answer(source.answer)
        )
    }

    mutating func report(_ place: [String], _ problem: TemplateProblem) {
        faults.append(TemplateFault(place, problem))
    }

    /// A formula of a kind (`nil` for any), or a stand-in for one that cannot be read.
    mutating func formula(_ text: String, _ kind: ValueKind?, _ place: [String]) -> Formula {
        do throws(FormulaSyntaxError) {
            let formula = try FormulaParser.formula(text, scope: scope)
            guard let kind, formula.kind != kind else {
                return formula
            }
            report(place, .kind(wanted: kind, found: formula.kind))
        } catch {
            report(place, .formula(text, error))
        }
        return kind == .truth ? .truth(true) : kind == .text ? .text("") : .number(.one)
    }

    /// The value of a formula without names.
    mutating func constant(_ text: String, _ place: [String]) -> Number? {
        do throws(FormulaSyntaxError) {
            let formula = try FormulaParser.formula(text)
            guard formula.kind == .number else {
                report(place, .kind(wanted: .number, found: formula.kind))
                return nil
            }
            var bindings = NoBindings()
            do throws(ArithmeticFault) { return try formula.number(in: &bindings) } catch {
                report(place, .arithmetic(error))
            }
        } catch {
            report(place, .formula(text, error))
        }
        return nil
    }

    mutating func text(_ text: String, _ place: [String]) -> TextTemplate {
        let (template, problems) = TextTemplateParser.parse(text, scope: scope)
        for problem in problems { report(place, problem) }
        if text.allSatisfy(\.isWhitespace) { report(place, .count(0, of: "words", allowed: "at least 1")) }
        return template
    }

    mutating func unit(_ text: String?, _ place: [String]) -> PhysicalUnit? {
        guard let text else { return nil }
        do throws(UnitError) { return try PhysicalUnit(text) } catch { report(place, .unit(error)) }
        return nil
    }

    mutating func checkName(_ name: String, _ place: [String]) {
        let bytes = Array(name.utf8)
        let isName =
            bytes.first?.isLetter == true && bytes.count <= 32
            && bytes.allSatisfy { $0.isLetter || $0.isDigit || $0 == 0x5F }
        if !isName { report(place, .badName(name)) }
        if ["and", "or", "not", "if", "true", "false"].contains(name) { report(place, .nameTaken(name)) }
    }

    /// Gives a name the next slot; reports one that is taken.
    mutating func addSlot(_ name: String, _ kind: ValueKind, _ place: [String]) {
        if scope.add(name, kind) == nil {
            report(place, .nameTaken(name))
            // NB: the slot is used all the same, so that the slots of the parameters after it stay in step.
            scope.add("\(name) again \(scope.count)", kind)
        }
    }
}
