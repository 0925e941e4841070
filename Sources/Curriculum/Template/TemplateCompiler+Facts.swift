import Quantities

/// The checks of the plain facts of a template.
extension TemplateCompiler {
    mutating func checkFacts() {
        check(source.difficulty, in: 0.4...2.5, ["difficulty"])
        check(source.minutes, in: 0.25...60, ["minutes"])
        check(Double(source.steps), in: 1...8, ["steps"])
        if !source.id.rawValue.hasPrefix(source.home.rawValue) {
            report(["id"], .identifier(source.id.rawValue, home: source.home.rawValue))
        }
        for concept in source.concepts where !(concept.weight > 0 && concept.weight <= 1) {
            report(
                ["concepts", concept.concept.rawValue],
                .outOfRange("\(concept.weight)", allowed: "above 0, at most 1")
            )
        }
        if !source.concepts.contains(where: { $0.concept == source.home }) {
            report(["concepts"], .homeMissing(source.home.rawValue))
        }
        if source.hints.count != 3 { report(["hints"], .count(source.hints.count, of: "hints", allowed: "3")) }
        if let marks = source.marks {
            check(marks.right, in: 0.25...100, ["marks", "right"])
            check(marks.wrong, in: -100...0, ["marks", "wrong"])
        }
    }

    private mutating func check(_ value: Double, in range: ClosedRange<Double>, _ place: [String]) {
        guard !range.contains(value) else { return }
        report(place, .outOfRange("\(value)", allowed: "\(range.lowerBound) to \(range.upperBound)"))
    }
}
