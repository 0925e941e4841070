/// What came of predictions of about the same height.
package struct Reliability: Hashable, Sendable {
    /// Predictions of one range.
    package struct Bin: Hashable, Sendable {
        /// The number of responses.
        package let responses: Int
        /// The mean prediction.
        package let predicted: Double
        /// The share of right answers.
        package let observed: Double
    }

    /// The ranges that hold a response, the lowest first.
    package let bins: [Bin]

    /// Sorts responses into `count` ranges of equal width; O(n).
    package init(_ scored: ScoredAnswers, bins count: Int = 10) {
        var responses = [Int](repeating: 0, count: count)
        var predicted = [Double](repeating: 0, count: count)
        var right = [Int](repeating: 0, count: count)
        for (chance, isCorrect) in zip(scored.predicted, scored.isCorrect) {
            let bin = min(max(Int(chance * Double(count)), 0), count - 1)
            responses[bin] += 1
            predicted[bin] += chance
            right[bin] += isCorrect ? 1 : 0
        }
        bins = responses.indices.filter { responses[$0] > 0 }.map { bin in
            let size = Double(responses[bin])
            return Bin(
                responses: responses[bin],
                predicted: predicted[bin] / size,
                observed: Double(right[bin]) / size
            )
        }
    }

    /// The mean distance between prediction and outcome, weighted by the responses; 0 where there are none.
    ///
    /// The expected calibration error of Naeini, Cooper & Hauskrecht 2015.
    package var error: Double {
        let count = Double(bins.reduce(0) { $0 + $1.responses })
        guard count > 0 else { return 0 }
        return bins.reduce(0) { $0 + Double($1.responses) * ($1.predicted - $1.observed).magnitude } / count
    }
}
