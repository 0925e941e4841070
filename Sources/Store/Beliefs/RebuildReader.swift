import KnowledgeTracing
import Learning
import Quantities
import Relational

/// Folds the logs of some learners, reading one attempt after the other.
struct RebuildReader {
    let connection: any RelationalConnection
    let model: ActiveModel

    /// The records that the logs lead to.
    func fold(_ learners: [LearnerID]) throws -> [LearnerID: LearnerRecord] {
        var fold = RebuildFold(model: model)
        for part in learners.parts(for: connection.dialect) {
            try connection.forEachRow(
                """
                SELECT learner, ordinal, item, concepts, \(AnswerFacts.columns) FROM attempt
                WHERE learner IN \(list: part.map(\.sqlValue)) ORDER BY learner, ordinal
                """
            ) { row in
                let evidence = Evidence(
                    item: try row.id(2),
                    concepts: fold.concepts(of: try row.text(3)),
                    facts: try AnswerFacts(row: row, from: 4)
                )
                fold.feed(try row.id(0), ordinal: Int(try row.integer(1)), evidence)
            }
        }
        return fold.finished()
    }
}

/// Gathers what each learner's log leads to; the attempts of one learner must come together and in order.
private struct RebuildFold {
    private let model: ActiveModel
    private var current: LearnerID?
    private var record = LearnerRecord()
    private var records: [LearnerID: LearnerRecord] = [:]
    private var parsed: [String: [ConceptWeight]] = [:]

    init(model: ActiveModel) { self.model = model }

    mutating func concepts(of text: String) -> [ConceptWeight] {
        if let concepts = parsed[text] { return concepts }
        let concepts = ConceptText.decode(text)
        parsed[text] = concepts
        return concepts
    }

    mutating func feed(_ learner: LearnerID, ordinal: Int, _ evidence: Evidence) {
        if learner != current { turn(to: learner) }
        model.knowledge.apply(evidence, to: &record.knowledge)
        record.ordinal = ordinal
    }

    mutating func finished() -> [LearnerID: LearnerRecord] {
        turn(to: nil)
        return records
    }

    private mutating func turn(to learner: LearnerID?) {
        if let current { records[current] = record }
        current = learner
        record = LearnerRecord(version: model.version)
    }
}
