import KnowledgeTracing
import Learning
import Quantities

/// Answers that the tests of the stores share.
enum Answers {
    static let start = Instant(microseconds: 1_795_233_600_000_000)
    static let concepts: [ConceptID] = ["kinematics", "dynamics", "energy", "rotational_motion"]

    static func submission(
        _ key: AttemptKey,
        by learner: LearnerID = "learner-a",
        isCorrect: Bool = true,
        minutes: Double = 0
    ) -> Submission {
        Submission(
            learner: learner,
            key: key,
            kind: .reported,
            evidence: Evidence(
                item: "kinematics-stopping-distance",
                concepts: [ConceptWeight("kinematics")],
                isCorrect: isCorrect,
                at: start.advanced(by: .minutes(minutes))
            )
        )
    }

    /// A submission with every column filled, drawn at random: clocks that go back, breaks, hints of load.
    static func random(_ learner: LearnerID, _ number: Int, using generator: inout SeededGenerator) -> Submission {
        let count = Int.random(in: 1...3, using: &generator)
        let weighted = concepts.shuffled(using: &generator).prefix(count).enumerated().map { place, concept in
            ConceptWeight(concept, weight: place == 0 ? 1 : generator.unit())
        }
        let evidence = Evidence(
            item: ItemID(stored: "item-\(Int.random(in: 0..<7, using: &generator))"),
            concepts: weighted,
            isCorrect: Bool.random(using: &generator),
            weight: Bool.random(using: &generator) ? 1 : generator.unit(),
            difficulty: 0.4 + 2.1 * generator.unit(),
            steps: Int.random(in: 1...8, using: &generator),
            at: start.advanced(by: .minutes(Double(number) * 7 + generator.unit() * 60 - 20)),
            responseTime: Bool.random(using: &generator) ? TimeSpan(seconds: 200 * generator.unit()) : nil,
            context: context(using: &generator)
        )
        return Submission(
            learner: learner,
            key: AttemptKey(stored: "\(learner)-\(number)"),
            kind: .reported,
            evidence: evidence,
            record: Attempt.Record(
                seed: Int64(generator.next() >> 11),
                response: #"{"text":"\#(number)"}"#,
                misconception: Bool.random(using: &generator) ? "forgets-half" : nil,
                hints: 1,
                marks: Marks(generator.unit() * 4),
                confidence: [nil, .low, .medium, .high][Int.random(in: 0..<4, using: &generator)]
            )
        )
    }

    /// `count` random answers of `learners` learners, mixed.
    static func log(_ count: Int, learners: Int, seed: UInt64) -> [Submission] {
        var generator = SeededGenerator(seed: seed)
        return (0..<count).map { number in
            let learner = LearnerID(stored: "learner-\(Int.random(in: 0..<learners, using: &generator))")
            return random(learner, number, using: &generator)
        }
    }

    private static func context(using generator: inout SeededGenerator) -> AnswerContext {
        guard Bool.random(using: &generator) else { return .quiet }
        return AnswerContext(
            interruptions: Int.random(in: 0...3, using: &generator),
            timePressure: generator.unit(),
            presentation: generator.unit(),
            device: .phone
        )
    }
}

extension ActiveModel {
    /// What a log leads to, answer by answer.
    func fold(_ log: [Attempt]) -> LearnerRecord {
        var knowledge = LearnerKnowledge()
        for attempt in log { self.knowledge.apply(attempt.evidence, to: &knowledge) }
        return LearnerRecord(ordinal: log.count, version: version, knowledge: knowledge)
    }
}

extension AttemptStore {
    /// The whole log of a learner.
    func log(of learner: LearnerID) async throws -> [Attempt] {
        try await attempts(of: learner, after: 0, limit: 100_000)
    }
}
