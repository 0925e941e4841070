import KnowledgeTracing
import Quantities
import Synchronization
import Testing

@Suite struct FitDeterminismTests {
    @Test(arguments: 1...3)
    func `any number of threads gives the same bytes`(threads: Int) async throws {
        let log = try AnswerLog(try SimulatedAnswers.mixedLog(seed: 1, skills: 12, learners: 40))
        let alone = try BKTFitter().fit(log)
        let together = try await BKTFitter.with { $0.threads = threads }.fitOnThreads(log)
        #expect(together == alone)
    }

    @Test func `every skill is heard of once, as it was fitted`() async throws {
        let log = try AnswerLog(try SimulatedAnswers.mixedLog(seed: 1))
        let heard = Mutex<[SkillFit]>([])
        let fit = try await BKTFitter.with { $0.threads = 2 }.fitOnThreads(log) { skill in
            heard.withLock { $0.append(skill) }
        }
        #expect(heard.withLock { $0.sorted { $0.skill < $1.skill } } == fit.skills)
    }

    @Test func `the order of the learners does not matter`() throws {
        let answers = try SimulatedAnswers.mixedLog(seed: 8)
        let fit = try BKTFitter().fit(try AnswerLog(answers))
        var generator = SeededGenerator(seed: 2)
        let numbers = Array(0..<60).shuffled(using: &generator)
        let renumbered = answers.map { answer in
            LoggedAnswer(
                learner: numbers[answer.learner],
                skill: answer.skill,
                isCorrect: answer.isCorrect,
                place: answer.place
            )
        }
        #expect(try BKTFitter().fit(try AnswerLog(renumbered)) == fit)
        let learnerByLearner = renumbered.sorted { ($0.learner, $0.place) < ($1.learner, $1.place) }
        #expect(try BKTFitter().fit(try AnswerLog(learnerByLearner)) == fit)
    }

    @Test func `a cancelled fit stops`() async throws {
        let log = try AnswerLog(try SimulatedAnswers.mixedLog(seed: 1))
        let fitter = try BKTFitter()
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await fitter.fitOnThreads(log)
        }
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}
