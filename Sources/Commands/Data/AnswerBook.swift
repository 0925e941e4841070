import Interop
import KnowledgeTracing
import Quantities

/// Turns the rows of an answer log into evidence, making each identifier once.
struct AnswerBook {
    /// Where the times of the log count from.
    private let epoch: Instant
    private var learners: [LearnerID] = []
    private var items: [ItemID] = []
    private var combinations: [[ConceptWeight]] = []

    init(epoch: Instant) { self.epoch = epoch }

    /// The learner of a row.
    mutating func learner(_ number: Int, in reader: borrowing AnswerReader) -> LearnerID {
        while learners.count <= number { learners.append(Self.identifier(reader.learner(learners.count))) }
        return learners[number]
    }

    /// The item of a row.
    mutating func item(_ number: Int, in reader: borrowing AnswerReader) -> ItemID {
        while items.count <= number { items.append(Self.identifier(reader.item(items.count))) }
        return items[number]
    }

    /// The concepts of a row.
    mutating func concepts(_ number: Int, in reader: borrowing AnswerReader) -> [ConceptWeight] {
        while combinations.count <= number {
            combinations.append(reader.skills(of: combinations.count).map { ConceptWeight(Self.identifier($0)) })
        }
        return combinations[number]
    }

    /// What is known about the answer of a row; without a time, rows lie a minute apart.
    func facts(_ row: AnswerRow) -> AnswerFacts {
        let span = row.time.map { TimeSpan(seconds: $0) } ?? .minutes(Double(row.number))
        return AnswerFacts(isCorrect: row.isCorrect, at: epoch.advanced(by: span))
    }

    /// An identifier of a name from outside; white space and what is too long is replaced.
    private static func identifier<Subject>(_ name: String) -> Identifier<Subject> {
        if let identifier = Identifier<Subject>(rawValue: name) { return identifier }
        let words = name.split { $0.isWhitespace || $0.isNewline }.joined(separator: "_")
        let plain = String(words.unicodeScalars.filter { $0.value > 0x20 && $0.value != 0x7F })
        if let identifier = Identifier<Subject>(rawValue: plain) { return identifier }
        var hash = StableHash()
        hash.feed(name)
        return Identifier(stored: String(plain.prefix(24)) + "~" + String(hash.value, radix: 36))
    }
}
