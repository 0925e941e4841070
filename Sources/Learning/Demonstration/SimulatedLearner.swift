import Curriculum
import KnowledgeTracing
import Quantities

/// A learner of the demonstration: what they truly know, how diligent they are, and what they answer.
struct SimulatedLearner {
    private let course: Course
    private let model: KnowledgeModel
    private let number: Int
    /// The chance to practise on a day.
    private let diligence: Double
    /// The chance to learn at an opportunity.
    private let pace: Double
    /// The last day of practice; later days are left out.
    private let lastDay: Int
    private var generator: SeededGenerator
    private var mastered: Set<ConceptID> = []
    private var knowledge = LearnerKnowledge()
    private var asked: [ItemID] = []

    init(number: Int, plan: DemoClass.Plan, course: Course, model: KnowledgeModel) {
        self.number = number
        self.course = course
        self.model = model
        var generator = SeededGenerator(seed: plan.seed &* 1009 &+ UInt64(number))
        diligence = number == 0 ? 1 : 0.3 + 0.7 * generator.unit()
        pace = number == 0 ? 0.25 : 0.08 + 0.25 * generator.unit()
        // NB: one in six has stopped some days ago and one has never begun, so that the teacher's page has its cases.
        let stopped = number % 6 == 5 ? plan.days - 5 - number % 4 : plan.days
        lastDay = number > 0 && number == plan.learners - 1 ? 0 : stopped
        self.generator = generator
    }

    /// The answers of one day, from `start` on, some minutes apart.
    mutating func day(_ day: Int, startingAt start: Instant, as learner: LearnerID) -> [Submission] {
        guard day < lastDay, generator.unit() < diligence else { return [] }
        var now = start.advanced(by: .minutes(Double(Int.random(in: 0..<180, using: &generator))))
        return (0..<Int.random(in: 6...18, using: &generator)).compactMap { turn in
            now = now.advanced(by: TimeSpan(seconds: Double(Int.random(in: 30...240, using: &generator))))
            return answer(as: learner, key: "demo-\(number)-\(day)-\(turn)", at: now)
        }
    }

    private mutating func answer(as learner: LearnerID, key: String, at now: Instant) -> Submission? {
        let choice = ItemChoice(course: course, model: model, knowledge: knowledge, now: now)
            .choice(asked: asked, using: &generator)
        guard let template = choice?.template else { return nil }
        asked = Array((asked + [template.id]).suffix(PracticeSession.memory))
        let knows = template.concepts.allSatisfy { $0.weight < 0.5 || mastered.contains($0.concept) }
        let isCorrect = generator.unit() < (knows ? 0.9 : template.kind == .single ? 0.27 : 0.12)
        let ready = template.concepts.allSatisfy { entry in
            course.concept(entry.concept)?.prerequisites.allSatisfy(mastered.contains) ?? true
        }
        if generator.unit() < (ready ? pace : pace / 3) { mastered.formUnion(template.concepts.map(\.concept)) }
        let evidence = Evidence(
            item: template.id,
            concepts: template.concepts,
            isCorrect: isCorrect,
            difficulty: template.difficulty,
            steps: template.steps,
            at: now,
            responseTime: .minutes(template.minutes * (0.4 + generator.unit()))
        )
        model.apply(evidence, to: &knowledge)
        let marks = Marks(isCorrect ? template.marks.right : template.marks.wrong)
        return Submission(
            learner: learner,
            key: AttemptKey(stored: key),
            kind: .answered,
            evidence: evidence,
            record: Attempt.Record(seed: Int64(generator.next() >> 11), marks: marks)
        )
    }
}
