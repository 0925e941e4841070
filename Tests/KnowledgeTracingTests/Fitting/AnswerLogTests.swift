import KnowledgeTracing
import Testing

@Suite struct AnswerLogTests {
    @Test func `a number out of range is refused and nothing is entered`() {
        var log = AnswerLog()
        #expect(throws: FitError.learnerOutOfRange(-1, limit: AnswerLog.highestLearner)) {
            try log.append(learner: -1, skill: 0, isCorrect: true)
        }
        #expect(throws: FitError.skillOutOfRange(1 << 24, limit: AnswerLog.highestSkill)) {
            try log.append(learner: 0, skill: 1 << 24, isCorrect: true)
        }
        let right = [true, true]
        #expect(throws: FitError.self) { try log.append(learners: [0, -3], skills: [0, 0], areCorrect: right) }
        #expect(throws: FitError.self) { try log.append(learners: [0, 3], skills: [0, -1], areCorrect: right) }
        #expect(log.count == 0 && log.learnerCount == 0 && log.skillCount == 0)
    }

    @Test func `one by one, in bulk and in parts make the same log`() throws {
        let answers = try SimulatedAnswers.mixedLog(seed: 7)
        let oneByOne = try AnswerLog(answers)
        var bulk = AnswerLog()
        try bulk.append(
            learners: answers.map { Int32($0.learner) },
            skills: answers.map { Int32($0.skill) },
            areCorrect: answers.map(\.isCorrect)
        )
        var parts = AnswerLog()
        for start in stride(from: 0, to: answers.count, by: 500) {
            parts.append(contentsOf: try AnswerLog(Array(answers[start..<min(start + 500, answers.count)])))
        }
        let fit = try BKTFitter().fit(oneByOne)
        for log in [bulk, parts] {
            #expect(log.count == answers.count && log.learnerCount == 60 && log.skillCount == 6)
            #expect(try BKTFitter().fit(log) == fit)
        }
    }
}
