import Quantities

/// Intervals by drawing learners anew: answers of one learner hang together, so learners are drawn and not answers.
///
/// Efron & Tibshirani 1993, percentile intervals; the same seed gives the same draws.
package struct Bootstrap: Sendable {
    /// A range that holds 95 % of the draws.
    package struct Interval: Hashable, Sendable, Codable {
        /// The 2.5th percentile.
        package let lower: Double
        /// The 97.5th percentile.
        package let upper: Double

        /// The interval of draws; `nil` where there are none.
        init?(of draws: [Double]) {
            guard !draws.isEmpty else { return nil }
            let sorted = draws.sorted()
            lower = sorted[Int((Double(sorted.count - 1) * 0.025).rounded())]
            upper = sorted[Int((Double(sorted.count - 1) * 0.975).rounded())]
        }
    }

    private let draws: Int
    private let seed: UInt64

    /// Makes a bootstrap of so many draws.
    package init(draws: Int = 200, seed: UInt64 = 1) {
        self.draws = draws
        self.seed = seed
    }

    /// The interval of the mean AUC over folds; `nil` where no draw has one.
    ///
    /// O(draws x responses).
    package func auc(of folds: [ScoredAnswers]) -> Interval? {
        Interval(of: areas(of: folds.map { [$0] }).compactMap { $0[0] })
    }

    /// The interval of how far the first model's mean AUC lies above the second's, on the same answers.
    package func gain(of folds: [ScoredAnswers], over others: [ScoredAnswers]) -> Interval? {
        let pairs = areas(of: zip(folds, others).map { [$0, $1] })
        return Interval(of: pairs.compactMap { pair in pair[0].flatMap { first in pair[1].map { first - $0 } } })
    }

    /// For each draw, the mean AUC over the folds of each model; the models of a fold are weighed alike.
    private func areas(of folds: [[ScoredAnswers]]) -> [[Double?]] {
        let orders = folds.map { $0.map(RankOrder.init) }
        let modelCount = folds.first?.count ?? 0
        let present = folds.map { models in Set(models.first?.learners ?? []).sorted() }
        // NB: one generator for all draws; those of neighbouring seeds would repeat each other's numbers.
        var generator = SeededGenerator(seed: seed)
        return (0..<draws).map { _ in
            var sums = [Double](repeating: 0, count: modelCount)
            var counts = [Int](repeating: 0, count: modelCount)
            for (fold, orders) in orders.enumerated() {
                guard let learners = folds[fold].first?.learners else { continue }
                let weights = Self.weights(of: present[fold], using: &generator)
                for (model, order) in orders.enumerated() {
                    guard let area = order.auc(weight: { weights[Int(learners[$0])] }) else { continue }
                    sums[model] += area
                    counts[model] += 1
                }
            }
            return zip(sums, counts).map { $1 > 0 ? $0 / Double($1) : nil }
        }
    }

    /// How often each learner is drawn, by number.
    private static func weights(of present: [Int32], using generator: inout SeededGenerator) -> [Double] {
        var weights = [Double](repeating: 0, count: Int(present.last ?? -1) + 1)
        for _ in present {
            guard let drawn = present.randomElement(using: &generator) else { break }
            weights[Int(drawn)] += 1
        }
        return weights
    }
}
