import KnowledgeTracing
import Learning
import Quantities

/// The members of a reported answer, as far as they were read.
private struct ReadMembers {
    var key: SentKey?
    var learner: LearnerID?
    var item: ItemID?
    var concepts: [SentConcept]?
    var isCorrect: Bool?
    var difficulty: Double?
    var responseTime: Double?

    /// Reads the value of a member; a moment and what is repeated or unknown is left to the general decoder.
    mutating func read(_ name: UnsafeRawBufferPointer, from reader: inout JSONReader) -> Bool {
        if name.isName("key") {
            return fill(&key, reader.identifier().flatMap { (id: AttemptKey) in SentKey(id.rawValue) })
        }
        if name.isName("learner") { return fill(&learner, reader.identifier()) }
        if name.isName("item") { return fill(&item, reader.identifier()) }
        if name.isName("concepts") { return fill(&concepts, reader.array(most: 16) { SentConcept(reading: &$0) }) }
        if name.isName("is_correct") { return fill(&isCorrect, reader.truth()) }
        if name.isName("difficulty") { return fill(&difficulty, reader.number()) }
        if name.isName("response_time") { return fill(&responseTime, reader.number()) }
        return false
    }

    private func fill<Value>(_ member: inout Value?, _ value: Value?) -> Bool {
        guard member == nil, let value else { return false }
        member = value
        return true
    }
}

extension ReportedAnswer: JSONReading {
    init?(reading reader: inout JSONReader) {
        var members = ReadMembers()
        let isRead = reader.object { reader, name in members.read(name, from: &reader) }
        guard isRead, let key = members.key, let learner = members.learner, let item = members.item,
            let concepts = members.concepts, let isCorrect = members.isCorrect
        else { return nil }
        self.init(
            key: key,
            learner: learner,
            item: item,
            concepts: concepts,
            isCorrect: isCorrect,
            at: nil,
            difficulty: members.difficulty,
            responseTime: members.responseTime
        )
    }
}
