package import Quantities

/// Predicts whether a learner answers a question right: one logistic function of visible terms over O(1) state.
///
/// ```swift
/// let predictor = try await PredictorTrainer().fit(answers)
/// var names = predictor.vocabulary
/// var learner = LearnerTrace()
/// let question = names.question(item: "area-3", skills: ["triangles"])
/// let chance = predictor.predict(question, at: 40, for: learner)
/// predictor.record(true, to: question, at: 40, in: &learner)
/// ```
/// Times are seconds from any origin that is the same for one learner; without them the terms of time keep their mean.
package struct AnswerPredictor: Sendable {
    /// The names behind the numbers that the model knows.
    package let vocabulary: Vocabulary
    /// How many answers and learners the model was fitted on.
    package let trainedAnswers: Int
    package let trainedLearners: Int
    let population: Population
    let head: PredictionHead

    /// The probability of a right answer, from the learner's recorded answers only; under 500 ns, no allocation.
    package func predict(
        _ question: Question,
        at time: Double? = nil,
        for learner: borrowing LearnerTrace
    ) -> Probability {
        Probability(clamping: Logistic.sigmoid(logOdds(question, time ?? .nan, learner, shift: 0)))
    }

    /// As ``predict(_:at:for:)``, with difficulties that have moved since the fit.
    package func predict(
        _ question: Question,
        at time: Double? = nil,
        for learner: borrowing LearnerTrace,
        difficulties: borrowing ItemDifficulties
    ) -> Probability {
        let shift = difficulties.shift(of: question.item)
        return Probability(clamping: Logistic.sigmoid(logOdds(question, time ?? .nan, learner, shift: shift)))
    }

    /// Takes an answer into the learner's trace; O(skills).
    package func record(
        _ isCorrect: Bool,
        to question: Question,
        at time: Double? = nil,
        in learner: inout LearnerTrace
    ) {
        let estimate = population.estimate(question, learner, set: 0, shift: 0)
        let context = population.context(question, learner, at: time ?? .nan, estimate, set: 0)
        learner.record(isCorrect, to: question, at: time ?? .nan, estimate, context, population, set: 0)
    }

    /// Takes an answer into the learner's trace and moves the item's difficulty.
    package func record(
        _ isCorrect: Bool,
        to question: Question,
        at time: Double? = nil,
        in learner: inout LearnerTrace,
        difficulties: inout ItemDifficulties
    ) {
        let shift = difficulties.shift(of: question.item)
        let estimate = population.estimate(question, learner, set: 0, shift: shift)
        let context = population.context(question, learner, at: time ?? .nan, estimate, set: 0)
        learner.record(isCorrect, to: question, at: time ?? .nan, estimate, context, population, set: 0)
        difficulties.record(
            residual: (isCorrect ? 1 : 0) - estimate.probability,
            weight: estimate.weight,
            of: question.item,
            fittedAnswers: population.itemAnswers.value(Int(question.item), 0)
        )
    }

    /// Predicts an answer and then takes it in; the answer has no influence on the probability.
    ///
    /// Under 500 ns.
    package func predictAndRecord(
        _ isCorrect: Bool,
        to question: Question,
        at time: Double? = nil,
        in learner: inout LearnerTrace
    ) -> Probability {
        let time = time ?? .nan
        let estimate = population.estimate(question, learner, set: 0, shift: 0)
        let context = population.context(question, learner, at: time, estimate, set: 0)
        let sum = logOdds(question, time, learner, estimate, context)
        learner.record(isCorrect, to: question, at: time, estimate, context, population, set: 0)
        return Probability(clamping: Logistic.sigmoid(sum))
    }

    /// The prediction with what every term adds to its log-odds; allocates.
    package func explain(
        _ question: Question,
        at time: Double? = nil,
        for learner: borrowing LearnerTrace
    ) -> Prediction {
        let estimate = population.estimate(question, learner, set: 0, shift: 0)
        let context = population.context(question, learner, at: time ?? .nan, estimate, set: 0)
        return withUnsafeTemporaryAllocation(of: Float.self, capacity: PredictionHead.room) { room in
            guard let terms = room.baseAddress else { preconditionFailure("there are terms") }
            for place in Term.count..<PredictionHead.room { terms[place] = 0 }
            write(terms, question, time ?? .nan, learner, estimate, context)
            let parts = head.contributions(terms)
            return Prediction(
                probability: Probability(clamping: Logistic.sigmoid(head.logOdds(terms))),
                base: head.base,
                contributions: Term.allCases.map {
                    Prediction.Contribution(term: $0, value: Double(terms[$0.rawValue]), logOdds: parts[$0.rawValue])
                }
            )
        }
    }

    @inline(__always)
    private func logOdds(
        _ question: Question,
        _ time: Double,
        _ learner: borrowing LearnerTrace,
        shift: Double
    ) -> Double {
        let estimate = population.estimate(question, learner, set: 0, shift: shift)
        let context = population.context(question, learner, at: time, estimate, set: 0)
        return logOdds(question, time, learner, estimate, context)
    }

    @inline(__always)
    private func logOdds(
        _ question: Question,
        _ time: Double,
        _ learner: borrowing LearnerTrace,
        _ estimate: AbilityEstimate,
        _ context: LearnerContext
    ) -> Double {
        withUnsafeTemporaryAllocation(of: Float.self, capacity: PredictionHead.room) { room in
            guard let terms = room.baseAddress else { preconditionFailure("there are terms") }
            for place in Term.count..<PredictionHead.room { terms[place] = 0 }
            write(terms, question, time, learner, estimate, context)
            return head.logOdds(terms)
        }
    }

    @inline(__always)
    private func write(
        _ terms: UnsafeMutablePointer<Float>,
        _ question: Question,
        _ time: Double,
        _ learner: borrowing LearnerTrace,
        _ estimate: AbilityEstimate,
        _ context: LearnerContext
    ) {
        let writer = TermWriter(
            terms: terms,
            question: question,
            time: time,
            estimate: estimate,
            context: context,
            set: 0
        )
        writer.write(population, learner)
    }
}
