import Learning
import Quantities
import Testing

@Suite struct LockOutTests {
    private let start = Instant(microseconds: 1_795_233_600_000_000)

    private func tally(_ failures: Int) -> FailureTally? {
        (0..<failures).reduce(nil) { tally, _ in FailureTally.after(tally, at: start, by: .name) }
    }

    @Test(arguments: zip([0, 4, 5, 6, 7, 9, 10, 11, 1000], [0.0, 0, 30, 60, 120, 480, 900, 900, 900]))
    func `waits twice as long after each failure from the fifth on, up to 15 minutes`(failures: Int, seconds: Double) {
        #expect(LockOutRule.name.wait(afterFailures: failures) == TimeSpan(seconds: seconds))
    }

    @Test func `locks at the fifth failure for exactly the wait`() throws {
        #expect(tally(4)?.lockedUntil(at: start, by: .name) == nil)
        let locked = try #require(tally(5))
        let end = start.advanced(by: TimeSpan(seconds: 30))
        #expect(locked.lockedUntil(at: start, by: .name) == end)
        #expect(locked.lockedUntil(at: Instant(microseconds: end.microseconds - 1), by: .name) == end)
        #expect(locked.lockedUntil(at: end, by: .name) == nil)
    }

    @Test func `forgets failures from before the window`() {
        let later = start.advanced(by: .minutes(15))
        #expect(FailureTally.after(tally(9), at: later, by: .name).count == 1)
        let justBefore = Instant(microseconds: later.microseconds - 1)
        #expect(FailureTally.after(tally(9), at: justBefore, by: .name).count == 10)
    }

    @Test func `a guesser who never rests gets no more than 10 tries in 15 minutes`() {
        var now = start
        var tally: FailureTally?
        var tries: [Instant] = []
        while now < start.advanced(by: .minutes(120)) {
            if tally?.lockedUntil(at: now, by: .name) == nil {
                tally = FailureTally.after(tally, at: now, by: .name)
                tries.append(now)
            }
            now = now.advanced(by: TimeSpan(seconds: 1))
        }
        let busiest = tries.map { first in tries.filter { $0 >= first && $0.since(first) < .minutes(15) }.count }.max()
        #expect((busiest ?? 0) <= 10)
    }

    @Test func `counts an unknown name, its other spelling and its digest alike, and shows none of them`() {
        #expect(GuardedKey.name("Asha.K") == GuardedKey.name(" asha.k "))
        #expect(GuardedKey.name("Asha.K") != GuardedKey.name("asha.q"))
        #expect(!GuardedKey.name("my secret!").digest.contains("secret"))
    }
}
