import Quantities

/// The points from which a climb starts.
enum FitStarts {
    /// A skill that is learned and forgotten from answer to answer.
    private static let lively = FitVector(prior: 0.5, learn: 0.7, forget: 0.3, guess: 0.2, slip: 0.1)
    /// A skill that most know before and few learn.
    private static let steady = FitVector(prior: 0.8, learn: 0.02, forget: 0.02, guess: 0.4, slip: 0.1)
    private static let further = [
        FitVector(prior: 0.5, learn: 0.2, forget: 0.02, guess: 0.2, slip: 0.1),
        FitVector(prior: 0.2, learn: 0.05, forget: 0.05, guess: 0.3, slip: 0.25),
        FitVector(prior: 0.1, learn: 0.4, forget: 0.01, guess: 0.1, slip: 0.3),
    ]

    /// How many starts reached the best of forty on real logs: without forgetting there are more peaks.
    static func usualCount(forgets: Bool) -> Int { forgets ? 2 : 4 }

    /// The first points: the pooled parameters where they are known, points chosen by hand, then drawn ones.
    static func points(_ count: Int, pooled: FitVector?) -> [FitVector] {
        var points = (pooled.map { [$0] } ?? []) + [lively, steady] + further
        var generator = SeededGenerator(seed: 1)
        while points.count < count {
            points.append(
                FitVector(
                    prior: 0.05 + 0.9 * generator.unit(),
                    learn: 0.01 + 0.5 * generator.unit(),
                    forget: 0.001 + 0.2 * generator.unit(),
                    guess: 0.05 + 0.35 * generator.unit(),
                    slip: 0.02 + 0.3 * generator.unit()
                )
            )
        }
        return Array(points.prefix(count))
    }
}
