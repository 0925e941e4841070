/// Fits tracing parameters by EM with Beta pseudo-counts; a few steps, because the head corrects the level.
struct TracingFit {
    let sequences: TracingSequences

    /// Steps for all answers, and from there for each group left out.
    private static let steps = 10
    private static let groupSteps = 4
    /// From how many answers on leaving a group out makes no difference.
    private static let manyAnswers = 4000
    private static let strength = 10.0

    private static let prior = TracingCounts(
        prior: SIMD2(2, 4),
        learn: SIMD2(1, 5),
        forget: SIMD2(0.2, 4.2),
        guess: SIMD2(1, 5),
        slip: SIMD2(1, 7)
    )

    /// What all numbers have in common, from every fourth sequence.
    func pooled() -> TracingParameters {
        var places: [Int] = []
        for number in 0..<sequences.numbers.count - 1 {
            places += stride(from: sequences.numbers[number], to: sequences.numbers[number + 1], by: 4)
        }
        return climbed(from: TracingParameters(), Self.prior, Self.steps, places)
    }

    /// The parameters of a number, once for every cross-fitting set.
    func parameters(of number: Int, pooled: TracingParameters) -> [TracingParameters] {
        let places = sequences.numbers[number]..<sequences.numbers[number + 1]
        let prior = TracingCounts(around: pooled, strength: Self.strength)
        let whole = climbed(from: pooled, prior, Self.steps, places)
        guard sequences.answers(to: number) < Self.manyAnswers else {
            return Array(repeating: whole, count: CrossFit.sets)
        }
        let parts = (0..<CrossFit.groups).map { group in
            climbed(from: whole, prior, Self.groupSteps, places.filter { Int(sequences.groups[$0]) != group })
        }
        return parts + [whole]
    }

    private func climbed(
        from start: TracingParameters,
        _ prior: TracingCounts,
        _ steps: Int,
        _ places: some Collection<Int>
    ) -> TracingParameters {
        var parameters = start
        var sweep = TracingSweep()
        for _ in 0..<steps {
            var counts = prior
            for place in places {
                let range = sequences.starts[place]..<sequences.starts[place + 1]
                sweep.add(sequences.outcomes[range], parameters, to: &counts)
            }
            parameters = counts.parameters
        }
        return parameters
    }
}
