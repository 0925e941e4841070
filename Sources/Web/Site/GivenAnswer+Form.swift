import Curriculum
import Pages

extension GivenAnswer {
    /// What a form holds for an item of a kind; `count` is the number of left texts of a match.
    init(_ form: Form, kind: ItemKind, count: Int) {
        switch kind {
        case .single: self = Int(form.text("choice")).map { .choices([$0]) } ?? .nothing
        case .several: self = .choices(Set(form.texts("choices").compactMap { Int($0) }))
        case .numeric, .expression: self = .text(form.text("text"))
        case .match: self = .matches((0..<count).map { Int(form.text("match\($0)")) })
        }
    }

    /// What a learner had answered.
    init(_ response: Response) {
        switch response {
        case .choice(let place): self = .choices([place])
        case .choices(let places): self = .choices(places)
        case .text(let text): self = .text(text)
        case .matches(let places): self = .matches(places.map { $0 < 0 ? nil : $0 })
        }
    }

    /// The answer as the course marks it.
    func response(for kind: ItemKind) -> Response {
        switch self {
        case .choices(let places) where kind == .single: .choice(places.first ?? -1)
        case .choices(let places): .choices(places)
        case .text(let text): .text(text)
        case .matches(let places): .matches(places.map { $0 ?? -1 })
        case .nothing: kind == .single ? .choice(-1) : .text("")
        }
    }
}

extension FormFault {
    /// What is wrong with the form of a right value.
    init(_ fault: Marking.FormFault) {
        switch fault {
        case .significantFigures(let asked, _): self = .significantFigures(asked)
        case .unitMissing(let asked): self = .unitMissing(asked)
        case .notExpanded: self = .notExpanded
        case .notFactored: self = .notFactored
        case .notSimplified: self = .notSimplified
        }
    }

    /// Why an answer could not be read.
    init(_ error: MarkingError, item: Item) {
        switch error {
        case .empty: self = .nothingGiven
        case .unknownUnit(let unit): self = .unknownUnit(unit)
        case .unknownName(let name, _): self = .unknownVariable(name)
        case .unreadable(let fragment): self = .unreadable(fragment)
        case .noSuchOption(let place) where place < 0: self = item.kind == .match ? .incompleteMatch : .nothingGiven
        case .tooLong, .wrongShape, .noSuchOption, .noValue, .template: self = .unreadable(nil)
        }
    }
}
