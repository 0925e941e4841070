import Quantities

extension ItemKey {
    /// Marks an answer; throws ``MarkingError`` where it cannot be read or does not fit the kind of the item.
    package func mark(_ response: Response, scheme: MarkScheme) throws(MarkingError) -> Marking {
        switch (self, response) {
        case (.choice(let right, let because), .choice(let chosen)):
            guard because.indices.contains(chosen) else { throw .noSuchOption(chosen) }
            return chosen == right ? .right(scheme) : .wrong(because[chosen], scheme)
        case (.choices(let right, let because), .choices(let chosen)):
            return try Self.mark(chosen, right: right, because: because, scheme: scheme)
        case (.numeric(let key), .text(let text)):
            return key.mark(try QuantityAnswer(text), scheme: scheme)
        case (.expression(let key), .text(let text)): return try key.mark(text, scheme: scheme)
        case (.matches(let right, let because), .matches(let chosen)):
            return try Self.mark(chosen, right: right, because: because, scheme: scheme)
        default: throw .wrongShape(asked: kind)
        }
    }

    /// The kind of item that the key belongs to.
    package var kind: ItemKind {
        switch self {
        case .choice: .single
        case .choices: .several
        case .numeric: .numeric
        case .expression: .expression
        case .matches: .match
        }
    }

    /// JEE Advanced: all right ones +4; some of them and no wrong one +1 each; a wrong one -2; none 0.
    private static func mark(
        _ chosen: Set<Int>,
        right: [Bool],
        because: [MisconceptionID?],
        scheme: MarkScheme
    ) throws(MarkingError) -> Marking {
        guard !chosen.isEmpty else { throw .empty }
        if let stray = chosen.first(where: { !right.indices.contains($0) }) { throw .noSuchOption(stray) }
        if let wrong = chosen.sorted().first(where: { !right[$0] }) { return .wrong(because[wrong], scheme) }
        let count = right.count { $0 }
        guard chosen.count < count else { return .right(scheme) }
        let marks = min(Double(chosen.count), scheme.right)
        return Marking(.partly(share: Double(chosen.count) / Double(count)), marks: Marks(marks))
    }

    /// Every pair right: full marks; some right: their share of the marks, rounded down; none: as a wrong answer.
    private static func mark(
        _ chosen: [Int],
        right: [Int],
        because: [MisconceptionID?],
        scheme: MarkScheme
    ) throws(MarkingError) -> Marking {
        guard chosen.count == right.count else { throw .wrongShape(asked: .match) }
        if let stray = chosen.first(where: { !(-1..<because.count).contains($0) }) { throw .noSuchOption(stray) }
        guard chosen.contains(where: { $0 >= 0 }) else { throw .empty }
        let hits = zip(chosen, right).count { $0 == $1 }
        if hits == right.count { return .right(scheme) }
        let slip = chosen.first { $0 >= 0 && because[$0] != nil }.flatMap { because[$0] }
        guard hits > 0 else { return .wrong(slip, scheme) }
        let share = Double(hits) / Double(right.count)
        return Marking(.partly(share: share), marks: Marks((share * scheme.right).rounded(.down)))
    }
}

extension Marking {
    static func right(_ scheme: MarkScheme) -> Marking { Marking(.right, marks: Marks(scheme.right)) }

    static func wrong(_ misconception: MisconceptionID?, _ scheme: MarkScheme, _ remark: Remark? = nil) -> Marking {
        Marking(.wrong(misconception), marks: Marks(scheme.wrong), remark: remark)
    }

    static func wrongForm(_ fault: FormFault) -> Marking { Marking(.wrongForm(fault), marks: .zero) }
}
