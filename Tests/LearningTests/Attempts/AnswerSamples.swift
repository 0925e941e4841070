import KnowledgeTracing
import Learning
import Quantities

/// Answers and models that the tests of attempts and beliefs share.
enum AnswerSamples {
    static let start = Instant(microseconds: 1_795_233_600_000_000)
    static let standard = ModelVersion.first(at: start)
    static let enhanced = ModelVersion(
        id: "enhanced-2",
        algorithm: .enhanced(.standard),
        graph: ConceptGraph(
            transfers: ConceptGraph.seed.transfers,
            prerequisites: [
                PrerequisiteEdge("dynamics", needs: "kinematics"), PrerequisiteEdge("energy", needs: "dynamics"),
            ]
        ),
        createdAt: start
    )

    static func submission(
        _ key: AttemptKey,
        by learner: LearnerID = "learner-a",
        session: PracticeSessionID? = nil,
        isCorrect: Bool = true,
        minutes: Double = 0
    ) -> Submission {
        Submission(
            learner: learner,
            key: key,
            kind: session == nil ? .reported : .answered,
            session: session,
            evidence: Evidence(
                item: "item",
                concepts: [ConceptWeight("kinematics"), ConceptWeight("dynamics", weight: 0.5)],
                isCorrect: isCorrect,
                at: start.advanced(by: .minutes(minutes))
            ),
            record: Attempt.Record(seed: 7)
        )
    }

    /// Random evidence in the order of a log: breaks, clocks that go back, several concepts, every kind of context.
    static func evidence(_ count: Int, using generator: inout SeededGenerator) -> [Evidence] {
        let concepts: [ConceptID] = ["kinematics", "dynamics", "energy", "rotational_motion"]
        var now = start
        return (0..<count).map { _ in
            let jump = generator.unit()
            now = now.advanced(by: .minutes(jump < 0.1 ? -5 : jump < 0.8 ? jump * 10 : jump * 5000))
            let tested = concepts.shuffled(using: &generator).prefix(Int.random(in: 1...3, using: &generator))
            return Evidence(
                item: ItemID(stored: "item-\(Int.random(in: 0..<5, using: &generator))"),
                concepts: tested.map {
                    ConceptWeight($0, weight: Bool.random(using: &generator) ? 1 : generator.unit())
                },
                isCorrect: Bool.random(using: &generator),
                weight: [1, 0.7, 0.4, 0.2, 0][Int.random(in: 0..<5, using: &generator)],
                difficulty: 0.4 + 2.1 * generator.unit(),
                steps: Int.random(in: 1...8, using: &generator),
                at: now,
                responseTime: Bool.random(using: &generator) ? TimeSpan(seconds: 300 * generator.unit()) : nil,
                context: AnswerContext(
                    interruptions: Int.random(in: 0...2, using: &generator),
                    timePressure: generator.unit()
                )
            )
        }
    }
}
