import Curriculum
import Quantities
import Testing

@Suite struct TemplateFaultTests {
    private func faults(_ change: (inout TemplateSource) -> Void) -> [TemplateFault] {
        var source = Samples.stopping
        change(&source)
        do {
            return TemplateCheck.faults(of: try ItemTemplate(source))
        } catch {
            guard case .faults(let faults) = error else { return [] }
            return faults
        }
    }

    @Test func `the template of the documentation is without fault`() {
        #expect(faults { _ in }.isEmpty)
        #expect(faults { $0 = Samples.several }.isEmpty)
        #expect(faults { $0 = Samples.expression("[[u]]*x", slip: "x") }.isEmpty)
    }

    @Test func `every fault of one template is told at once`() {
        let found = faults {
            $0.difficulty = 9
            $0.steps = 0
            $0.hints = ["one"]
            $0.concepts = [ConceptWeight("units")]
            $0.id = "other-id"
            $0.stem = "[[speed]] and $x"
        }
        #expect(Set(found.map { $0.place[0] }) == ["difficulty", "steps", "hints", "concepts", "id", "stem"])
    }

    @Test(arguments: [
        "[[u", "$x", "[[u|5q]]", "[[nope]]", "<b>bold</b>", "![a](b)", "[a](b)", "[[u > 3]]", "$$x$",
    ])
    func `a text that would read badly is refused`(text: String) {
        #expect(faults { $0.stem = text }.map { $0.place }.contains(["stem"]), "\(text)")
    }

    @Test(arguments: ["$[[u]] + [[-a]]$", "$3 - -2$", "$1x$ for [[u]]", "nan [[u]]", "$x + [[-a|coef]]y$"])
    func `what is left over in a drawn text is found`(text: String) {
        let found = faults { $0.stem = text + " [[a]]" }
        #expect(found.contains { if case .leftover = $0.problem { true } else { false } }, "\(text): \(found)")
    }

    @Test(arguments: [
        #"$\ce{Na+ + Cl- -> NaCl}$"#, "$11x$", "$0.1x$", "$x^{-1}$", "| a | --- | b |", "$a - (-3)$", "$2^{1}x$",
        "infinite",
        "$e^{-} + p$",
    ])
    func `what only looks like a leftover is left alone`(text: String) {
        #expect(faults { $0.stem = text + " [[u]] [[a]]" }.isEmpty, "\(text)")
    }

    @Test func `distractors that meet the key or each other are found`() {
        func slips(_ first: String, _ second: String) -> [TemplateFault] {
            faults {
                let options = [first, second].map { OptionSource(.value($0, unit: nil, format: nil), because: "slip") }
                $0.answer = .numeric(NumericSource(value: "d", unit: "m"), slips: options)
            }
        }
        #expect(slips("u^2/a", "d * 1.001").map(\.place) == [["distractors", "1"]])
        #expect(slips("u^2/a", "u^2/a").map(\.place) == [["distractors", "1"]])
        #expect(slips("u^2/a", "u/a").isEmpty)
    }

    @Test func `options that are one quantity in two units are one option`() {
        let found = faults {
            $0.kind = .single
            $0.answer = .single(
                key: OptionSource(.value("d", unit: "m", format: nil)),
                distractors: ["d*100", "d*7", "d*9"].enumerated().map { index, value in
                    OptionSource(.value(value, unit: index == 0 ? "cm" : "m", format: nil), because: "slip")
                }
            )
        }
        #expect(found.map(\.place) == [["distractors", "0"]])
    }

    @Test func `units must be known and of one quantity`() {
        let unknown = faults { $0.answer = Samples.numeric(NumericSource(value: "d", unit: "parsnip")).answer }
        #expect(unknown.first?.problem == .unit(.unknownSymbol("parsnip")))
        let other = faults {
            let slip = OptionSource(.value("u", unit: "s", format: nil), because: "slip")
            $0.answer = .numeric(NumericSource(value: "d", unit: "m"), slips: [slip])
        }
        #expect(other.first?.problem == .otherQuantity("s", key: "m"))
    }

    @Test func `a key without a value is found with its seed`() {
        let found = faults { $0.answer = Samples.numeric(NumericSource(value: "1/(u-10)")).answer }
        guard case .noValue(.divisionByZero, _) = found.first?.problem else {
            Issue.record("\(found)")
            return
        }
        #expect(found.first?.place == ["key", "value"])
    }

    @Test func `tolerance zero is for exact keys only`() {
        let found = faults { $0.answer = Samples.numeric(NumericSource(value: "sqrt(u*a+1)", tolerance: "0")).answer }
        #expect(found.contains { $0.place == ["key", "tolerance"] })
        #expect(faults { $0.answer = Samples.numeric(NumericSource(value: "d", tolerance: "0")).answer }.isEmpty)
    }

    @Test func `a template needs eight different items`() {
        let found = faults {
            $0.parameters[0] = ParameterSource(name: "u", range: .choice(["10", "20"]))
            $0.parameters[1] = ParameterSource(name: "a", range: .choice(["2", "5"]))
        }
        #expect(found.map(\.problem) == [.fewItems(4)])
    }

    @Test func `conditions that never hold are told once`() {
        let found = faults { $0.conditions = ["u > 100"] }
        #expect(found.map(\.problem) == [.noDraw(tries: 1000)])
    }

    @Test func `an expression key must have the form that it asks for`() {
        let found = faults { $0 = Samples.expression("[[u]]*x*(x+[[a]])", form: .expanded) }
        #expect(found.map(\.place).contains(["key", "form"]))
        let poles = faults { $0 = Samples.expression("[[u]]*sqrt(-x)") }
        #expect(poles.map(\.place).contains(["key", "expression"]))
    }

    @Test func `statements need a right one in every draw and a misconception for each wrong one`() {
        let found = faults {
            $0 = Samples.several
            $0.answer = .several(
                (1...4).map { StatementSource(text: "[[u]] is over \($0)0", right: "u > \($0)0", because: "slip") }
            )
        }
        #expect(found.contains { if case .noRightOption = $0.problem { true } else { false } })
        let missing = faults {
            $0 = Samples.several
            $0.answer = .several((1...4).map { StatementSource(text: "[[u]] is over \($0)", right: "u > \($0)") })
        }
        #expect(missing.allSatisfy { $0.problem == .missingBecause })
        #expect(missing.count == 4)
    }
}
