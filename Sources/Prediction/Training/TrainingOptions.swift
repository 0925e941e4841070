/// How a predictor is trained.
package struct TrainingOptions: Hashable, Sendable {
    /// The number of threads, 1...; the result does not depend on it.
    package var threads = 1
    /// Penalty on the weights of standardised terms, 0....
    package var ridge = 30.0
    /// About how many answers the weights are fitted on, 1...; of a longer log every n-th learner is taken.
    package var mostHeadAnswers = 300_000

    /// Makes the standard options.
    package init() {}
}
