import KnowledgeTracing
import Quantities

/// Whether two numbers agree to twelve digits after the point.
func isClose(_ left: Double, _ right: Double, within tolerance: Double = 1e-12) -> Bool {
    (left - right).magnitude <= tolerance
}

/// A moment so many minutes into the samples' time.
func minute(_ count: Double) -> Instant {
    Instant(secondsSinceEpoch: 1_700_000_000).advanced(by: .minutes(count))
}

/// A moment so many days into the samples' time.
func day(_ count: Double) -> Instant { minute(count * 1440) }

/// Reproducible answers of a few learners to items of one to three concepts, with gaps, hints and clocks that go back.
struct AnswerSource {
    static let concepts: [ConceptID] = ["kinematics", "dynamics", "energy", "rotational_motion", "algebra", "calculus"]

    var generator: SeededGenerator
    private var now = minute(0)

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func next() -> Evidence {
        now = now.advanced(by: gap())
        let first = Int(generator.next() % 6)
        let count = 1 + Int(generator.next() % 3)
        let concepts = (0..<count).map { offset in
            ConceptWeight(Self.concepts[(first + offset) % 6], weight: offset == 0 ? 1 : generator.unit())
        }
        return Evidence(
            item: ItemID(stored: "item-\(generator.next() % 9)"),
            concepts: concepts,
            isCorrect: generator.unit() < 0.6,
            weight: generator.unit() < 0.7 ? 1 : generator.unit(),
            difficulty: 0.2 + 3 * generator.unit(),
            steps: 1 + Int(generator.next() % 5),
            at: now,
            responseTime: generator.unit() < 0.8 ? TimeSpan(seconds: 200 * generator.unit()) : nil,
            context: AnswerContext(
                interruptions: Int(generator.next() % 3),
                timePressure: generator.unit(),
                presentation: generator.unit(),
                device: AnswerContext.Device.allCases[Int(generator.next() % 4)]
            )
        )
    }

    private mutating func gap() -> TimeSpan {
        switch generator.next() % 10 {
        case 0: .days(8 * generator.unit())
        case 1: .minutes(90 * generator.unit())
        case 2: .minutes(-20 * generator.unit())
        default: .minutes(3 * generator.unit())
        }
    }
}

extension KnowledgeModel {
    static let standard = KnowledgeModel(version: .standard)
    static let enhanced = KnowledgeModel(
        version: .enhanced(.standard),
        graph: ConceptGraph(
            transfers: ConceptGraph.seed.transfers,
            prerequisites: [
                PrerequisiteEdge("dynamics", needs: "kinematics"),
                PrerequisiteEdge("energy", needs: "dynamics"),
                PrerequisiteEdge("calculus", needs: "algebra"),
            ]
        )
    )

    /// The model and what it says after one answer to one concept at the given mastery.
    func after(_ mastery: Double, correct isCorrect: Bool, daysLater: Double = 0) -> Explanation? {
        let belief = ConceptBelief(mastery: Probability(clamping: mastery), attempts: 1, lastAnswerAt: day(0))
        let evidence = Evidence(
            item: "item",
            concepts: [ConceptWeight("waves")],
            isCorrect: isCorrect,
            at: day(daysLater)
        )
        return update(LearnerKnowledge(beliefs: ["waves": belief]), with: evidence).explanations.first
    }
}

extension Explanation {
    func adjustment(_ kind: AdjustmentKind) -> Adjustment? { adjustments.first { $0.kind == kind } }
}
