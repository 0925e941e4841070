/// A model and all that was measured of it.
package struct EvaluatedModel: Hashable, Sendable {
    /// A point of the ROC curve.
    package struct RatePoint: Hashable, Sendable {
        /// The share of wrong answers that were foreseen as right, 0...1.
        package let falseAlarms: Double
        /// The share of right answers that were foreseen as right, 0...1.
        package let hits: Double

        /// Makes a point of the curve.
        package init(falseAlarms: Double, hits: Double) {
            self.falseAlarms = falseAlarms
            self.hits = hits
        }
    }

    /// Answers that were foreseen with about the same probability.
    package struct ReliabilityBin: Hashable, Sendable {
        /// How many answers these are.
        package let responses: Int
        /// The mean of what was predicted, 0...1.
        package let predicted: Double
        /// The share that was right, 0...1.
        package let observed: Double

        /// Makes a bin.
        package init(responses: Int, predicted: Double, observed: Double) {
            self.responses = responses
            self.predicted = predicted
            self.observed = observed
        }
    }

    /// The model's name, such as `bkt`.
    package let name: String
    /// One sentence about it.
    package let explanation: String
    /// How well it foresaw the answers of all folds.
    package let measures: ModelMeasures
    /// The area under the curve in each fold; `nil` for a fold whose answers are all alike.
    package let aucByFold: [Double?]
    /// The ROC curve from (0, 0) to (1, 1); empty where there is none.
    package let rocCurve: [RatePoint]
    /// The bins by what was predicted, lowest first; empty ones may be left out.
    package let reliability: [ReliabilityBin]
    /// How long fitting took over all folds, in seconds.
    package let fittingSeconds: Double
    /// How long predicting took over all folds, in seconds.
    package let predictingSeconds: Double

    /// Makes a model with its results.
    package init(
        name: String,
        explanation: String,
        measures: ModelMeasures,
        aucByFold: [Double?],
        rocCurve: [RatePoint],
        reliability: [ReliabilityBin],
        fittingSeconds: Double,
        predictingSeconds: Double
    ) {
        self.name = name
        self.explanation = explanation
        self.measures = measures
        self.aucByFold = aucByFold
        self.rocCurve = rocCurve
        self.reliability = reliability
        self.fittingSeconds = fittingSeconds
        self.predictingSeconds = predictingSeconds
    }
}
