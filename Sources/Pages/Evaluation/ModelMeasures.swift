/// How well a model foresaw answers.
package struct ModelMeasures: Hashable, Sendable {
    /// How many answers were foreseen.
    package let responses: Int
    /// The share of them that were right, 0...1.
    package let shareRight: Double
    /// The area under the ROC curve, 0...1; `nil` where all answers were right or all were wrong.
    package let auc: Double?
    /// The interval of the area; `nil` where it was not estimated.
    package let aucInterval: ConfidenceInterval?
    /// The root of the mean squared error, 0...1.
    package let rmse: Double
    /// The mean logarithmic loss in nats.
    package let logLoss: Double
    /// The share of answers on the side of one half that was foreseen, 0...1.
    package let accuracy: Double
    /// The expected calibration error, 0...1.
    package let calibrationError: Double

    /// Makes the measures of one model.
    package init(
        responses: Int,
        shareRight: Double,
        auc: Double?,
        aucInterval: ConfidenceInterval? = nil,
        rmse: Double,
        logLoss: Double,
        accuracy: Double,
        calibrationError: Double
    ) {
        self.responses = responses
        self.shareRight = shareRight
        self.auc = auc
        self.aucInterval = aucInterval
        self.rmse = rmse
        self.logLoss = logLoss
        self.accuracy = accuracy
        self.calibrationError = calibrationError
    }
}
