/// What one model gains over another on the same answers.
package struct ModelComparison: Hashable, Sendable {
    /// The name of the model to beat.
    package let baseline: String
    /// The name of the model that is held against it.
    package let challenger: String
    /// The challenger's area under the curve minus the baseline's; above 0 is better.
    package let aucGain: Double
    /// The interval of that gain.
    package let aucGainInterval: ConfidenceInterval
    /// The baseline's log-loss minus the challenger's, in nats; above 0 is better.
    package let logLossGain: Double

    /// Makes a comparison.
    package init(
        baseline: String,
        challenger: String,
        aucGain: Double,
        aucGainInterval: ConfidenceInterval,
        logLossGain: Double
    ) {
        self.baseline = baseline
        self.challenger = challenger
        self.aucGain = aucGain
        self.aucGainInterval = aucGainInterval
        self.logLossGain = logLossGain
    }
}
