package import Quantities

/// A predicted answer and what it is made of.
package struct Prediction: Hashable, Sendable {
    /// What one term adds.
    package struct Contribution: Hashable, Sendable {
        /// The term.
        package let term: Term
        /// Its value for this learner and question.
        package let value: Double
        /// What it adds to the log-odds, against the mean training answer.
        package let logOdds: Double
    }

    /// The probability of a right answer.
    package let probability: Probability
    /// Log-odds of the mean training answer.
    package let base: Double
    /// What every term adds, in the order of ``Term``.
    package let contributions: [Contribution]

    /// The base and all contributions, added: exactly the log-odds of ``probability``.
    package var logOdds: Double { ContributionSum(contributions.map(\.logOdds)).total(base: base) }

    /// The contributions that count, the largest first.
    package var leading: [Contribution] {
        contributions.filter { $0.logOdds != 0 }.sorted { $0.logOdds.magnitude > $1.logOdds.magnitude }
    }
}
