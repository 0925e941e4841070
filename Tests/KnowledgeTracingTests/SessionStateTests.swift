import KnowledgeTracing
import Quantities
import Testing

@Suite struct SessionStateTests {
    private func answer(_ isCorrect: Bool, at moment: Instant, seconds: Double? = nil) -> AnswerFacts {
        AnswerFacts(isCorrect: isCorrect, at: moment, responseTime: seconds.map { TimeSpan(seconds: $0) })
    }

    @Test func `wrong answers in a row are counted until a right one`() {
        let wrong = SessionState().after(answer(false, at: minute(0))).after(answer(false, at: minute(1)))
        #expect(wrong.wrongStreak == 2)
        #expect(wrong.after(answer(true, at: minute(2))).wrongStreak == 0)
    }

    @Test func `a gap of thirty minutes goes on and one of more starts anew`() {
        let first = SessionState().after(answer(false, at: minute(0)))
        let onward = first.after(answer(false, at: minute(30)))
        #expect(onward.startedAt == minute(0) && onward.answersInSession == 2 && onward.wrongStreak == 2)
        let anew = first.after(answer(false, at: minute(30.01)))
        #expect(anew.startedAt == minute(30.01) && anew.answersInSession == 1 && anew.wrongStreak == 1)
        #expect(anew.answers == 2)
    }

    @Test func `a clock that goes back neither ends the session nor makes it negative`() {
        let state = SessionState().after(answer(true, at: minute(10))).after(answer(true, at: minute(-500)))
        #expect(state.startedAt == minute(10) && state.lastAnswerAt == minute(10))
        #expect(state.minutes(at: minute(-500)) == 0)
        #expect(state.answersInSession == 2)
    }

    @Test func `the minutes run from the session's first answer`() {
        let state = SessionState().after(answer(true, at: minute(0))).after(answer(true, at: minute(25)))
        #expect(isClose(state.minutes(at: minute(40)), 40))
        #expect(SessionState().minutes(at: minute(40)) == 0)
    }

    @Test func `the median settles near the true one in spite of outliers`() {
        // Times are 30 s x 4^u with u even in -1...1, so the median is 30 s; every tenth is an outlier of an hour.
        var generator = SeededGenerator(seed: 6)
        var estimate = MedianEstimate()
        for index in 0..<2000 {
            let exponent = 2 * generator.unit() - 1
            let isOutlier = index % 20 == 7
            let seconds = isOutlier ? 3600 : 30 * (exponent >= 0 ? 1 + 3 * exponent : 1 / (1 - 3 * exponent))
            estimate.feed(TimeSpan(seconds: seconds))
        }
        let median = estimate.value?.seconds ?? 0
        #expect(median > 24 && median < 42)
    }

    @Test(arguments: [0.0, -5, Double.nan, Double.infinity])
    func `a response time that cannot be is passed over`(seconds: Double) {
        let state = SessionState().after(answer(true, at: minute(0), seconds: seconds))
        #expect(state.responseTime.value == nil && state.responseTime.count == 0)
    }

    @Test func `a single time is its own median`() {
        let state = SessionState().after(answer(true, at: minute(0), seconds: 42))
        #expect(state.responseTime.value == TimeSpan(seconds: 42))
    }
}
