/// One skill, and how well each model foresaw its answers.
package struct EvaluatedSkill: Hashable, Sendable {
    /// What was measured of one model on this skill.
    package struct Measure: Hashable, Sendable {
        /// The model's name.
        package let model: String
        /// The area under the curve, 0...1; `nil` where the skill's answers are all alike.
        package let auc: Double?
        /// The mean logarithmic loss in nats.
        package let logLoss: Double

        /// Makes a model's measure on a skill.
        package init(model: String, auc: Double?, logLoss: Double) {
            self.model = model
            self.auc = auc
            self.logLoss = logLoss
        }
    }

    /// The skill's name as the log has it; it comes from outside and may hold anything.
    package let name: String
    /// How many answers belong to it.
    package let responses: Int
    /// The share of them that were right, 0...1.
    package let shareRight: Double
    /// A measure for each model, in any order; a model may be missing.
    package let measures: [Measure]
    /// The name of the model that serves this skill.
    package let servingModel: String
    /// Why that one, in a sentence or less.
    package let reason: String

    /// Makes a skill's row.
    package init(
        name: String,
        responses: Int,
        shareRight: Double,
        measures: [Measure],
        servingModel: String,
        reason: String
    ) {
        self.name = name
        self.responses = responses
        self.shareRight = shareRight
        self.measures = measures
        self.servingModel = servingModel
        self.reason = reason
    }
}
