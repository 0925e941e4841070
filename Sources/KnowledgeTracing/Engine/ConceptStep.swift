import Quantities

/// Every number of one update of one concept.
struct ConceptStep {
    /// The mastery before the answer, as stored.
    let stored: Double
    /// The same after forgetting.
    let prior: Double
    /// The chance to learn and the slip in force, after the adjustments for load.
    let learn: Double
    let slip: Double
    let predicted: Double
    let weight: Double
    let posterior: Double
    /// The mastery after the learning step as it would be without the gate.
    let ungated: Double
    let learned: Double
    let after: Double

    /// The standard update.
    init(mastery: Double, parameters: BKTParameters, isCorrect: Bool, weight: Double) {
        let slip = parameters.slip.value
        let guess = parameters.guess.value
        self.stored = mastery
        self.prior = mastery
        self.learn = parameters.learn.value
        self.slip = slip
        self.weight = weight
        self.predicted = BKTStep.held(BKTStep.prediction(mastery: mastery, slip: slip, guess: guess))
        self.posterior = BKTStep.held(
            BKTStep.temperedPosterior(mastery: mastery, slip: slip, guess: guess, isCorrect: isCorrect, weight: weight)
        )
        self.learned = BKTStep.held(
            BKTStep.learned(posterior: posterior, learn: learn * weight, forget: parameters.forget * weight)
        )
        self.ungated = learned
        self.after = learned
    }

    /// The enhanced update; `days` since the concept's last answer, `boost` from related concepts.
    init(
        mastery: Double,
        parameters: BKTParameters,
        isCorrect: Bool,
        weight: Double,
        adjusting adjustment: StepAdjustment
    ) {
        let settings = adjustment.settings
        let guess = parameters.guess.value
        self.stored = mastery
        self.weight = weight
        self.prior = settings.faded(mastery, days: adjustment.days)
        self.learn = settings.learn(parameters.learn.value, risk: adjustment.risk)
        self.slip = settings.slip(parameters.slip.value, risk: adjustment.risk)
        self.predicted = BKTStep.held(BKTStep.prediction(mastery: prior, slip: slip, guess: guess))
        self.posterior = BKTStep.held(
            BKTStep.temperedPosterior(mastery: prior, slip: slip, guess: guess, isCorrect: isCorrect, weight: weight)
        )
        let share = settings.learningShare(posterior: posterior)
        let forget = parameters.forget * weight
        self.ungated = BKTStep.held(BKTStep.learned(posterior: posterior, learn: learn * weight, forget: forget))
        self.learned = BKTStep.held(
            BKTStep.learned(posterior: posterior, learn: learn * weight * share, forget: forget * share)
        )
        self.after = BKTStep.held(learned + settings.weights.transfer * weight * adjustment.boost)
    }
}

/// What the enhanced update of one concept takes into account besides the answer.
struct StepAdjustment {
    let settings: EnhancedSettings
    /// Days since the concept's last answer, from 0.
    let days: Double
    /// The overload risk of the answer, in 0...1.
    let risk: Double
    /// What related concepts lend, in 0...0.2.
    let boost: Double
}
