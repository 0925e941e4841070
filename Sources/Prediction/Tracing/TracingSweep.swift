/// One pass forward and back over a sequence; keeps its memory.
struct TracingSweep {
    private var before: [Double] = []
    private var after: [Double] = []

    /// Adds the expected counts of a sequence.
    mutating func add(_ outcomes: ArraySlice<Bool>, _ parameters: TracingParameters, to counts: inout TracingCounts) {
        let count = outcomes.count
        if before.count < count {
            before = Array(repeating: 0, count: count * 2)
            after = before
        }
        forward(outcomes, parameters)
        var smoothed = after[count - 1]
        for place in stride(from: count - 1, through: 0, by: -1) {
            if place < count - 1 {
                smoothed = step(back: place, smoothed, parameters, to: &counts)
            }
            if outcomes[outcomes.startIndex + place] {
                counts.guess += SIMD2(1 - smoothed, 1 - smoothed)
                counts.slip[1] += smoothed
            } else {
                counts.guess[1] += 1 - smoothed
                counts.slip += SIMD2(smoothed, smoothed)
            }
        }
        counts.prior += SIMD2(smoothed, 1)
    }

    private mutating func forward(_ outcomes: ArraySlice<Bool>, _ parameters: TracingParameters) {
        var mastery = parameters.prior
        var place = 0
        for isCorrect in outcomes {
            let known = mastery * (isCorrect ? 1 - parameters.slip : parameters.slip)
            let unknown = (1 - mastery) * (isCorrect ? parameters.guess : 1 - parameters.guess)
            let posterior = known / (known + unknown)
            before[place] = mastery
            after[place] = posterior
            mastery = posterior * (1 - parameters.forget) + (1 - posterior) * parameters.learn
            place += 1
        }
    }

    /// Returns the smoothed mastery at `place` from that of the next answer.
    @inline(__always)
    private func step(
        back place: Int,
        _ next: Double,
        _ parameters: TracingParameters,
        to counts: inout TracingCounts
    ) -> Double {
        let predicted = min(max(before[place + 1], 1e-9), 1 - 1e-9)
        let known = next / predicted
        let unknown = (1 - next) / (1 - predicted)
        let posterior = after[place]
        let learned = (1 - posterior) * parameters.learn * known
        let forgotten = posterior * parameters.forget * unknown
        let smoothed = posterior * (1 - parameters.forget) * known + forgotten
        counts.learn += SIMD2(learned, 1 - smoothed)
        counts.forget += SIMD2(forgotten, smoothed)
        return smoothed
    }
}
