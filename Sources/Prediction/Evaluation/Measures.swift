#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How good predictions were.
package struct Measures: Hashable, Sendable, Codable {
    /// The number of responses.
    package let responses: Int
    /// The share of right answers.
    package let share: Double
    /// The chance that a right answer was given a higher prediction than a wrong one; ties count half.
    ///
    /// `nil` where all answers were right or all were wrong.
    package let auc: Double?
    /// The root of the mean squared distance between prediction and outcome.
    package let rmse: Double
    /// The mean negative log-likelihood in nats, predictions held in 1e-6...1-1e-6.
    package let logLoss: Double
    /// The share of responses that were foreseen at 0.5.
    package let accuracy: Double
    /// The mean distance between prediction and outcome over ten equal bins, weighted by their responses.
    package let calibrationError: Double

    /// Measures responses; O(n log n).
    package init(_ scored: ScoredAnswers) { self.init(scored, order: RankOrder(scored)) }

    init(_ scored: ScoredAnswers, order: RankOrder) {
        var squares = 0.0
        var loss = 0.0
        var foreseen = 0
        var right = 0
        for (chance, isCorrect) in zip(scored.predicted, scored.isCorrect) {
            let distance = (isCorrect ? 1 : 0) - chance
            squares += distance * distance
            let held = min(max(isCorrect ? chance : 1 - chance, 1e-6), 1 - 1e-6)
            loss -= log(held)
            foreseen += (chance >= 0.5) == isCorrect ? 1 : 0
            right += isCorrect ? 1 : 0
        }
        let count = Double(max(scored.count, 1))
        responses = scored.count
        share = Double(right) / count
        auc = order.auc { _ in 1 }
        rmse = (squares / count).squareRoot()
        logLoss = loss / count
        accuracy = Double(foreseen) / count
        calibrationError = Reliability(scored).error
    }

    init(
        responses: Int,
        share: Double,
        auc: Double?,
        rmse: Double,
        logLoss: Double,
        accuracy: Double,
        calibrationError: Double
    ) {
        self.responses = responses
        self.share = share
        self.auc = auc
        self.rmse = rmse
        self.logLoss = logLoss
        self.accuracy = accuracy
        self.calibrationError = calibrationError
    }

    /// The mean over folds, each counting the same; responses add up.
    package static func mean(of folds: [Measures]) -> Measures {
        func mean(_ value: (Measures) -> Double) -> Double {
            folds.isEmpty ? 0 : folds.reduce(0) { $0 + value($1) } / Double(folds.count)
        }
        let areas = folds.compactMap(\.auc)
        return Measures(
            responses: folds.reduce(0) { $0 + $1.responses },
            share: mean(\.share),
            auc: areas.isEmpty ? nil : areas.reduce(0, +) / Double(areas.count),
            rmse: mean(\.rmse),
            logLoss: mean(\.logLoss),
            accuracy: mean(\.accuracy),
            calibrationError: mean(\.calibrationError)
        )
    }

    enum CodingKeys: String, CodingKey {
        case responses
        case share
        case auc
        case rmse
        case logLoss = "log_loss"
        case accuracy
        case calibrationError = "calibration_error"
    }
}
