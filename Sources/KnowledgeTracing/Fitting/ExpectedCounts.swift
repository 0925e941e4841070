/// How often each event is expected to have happened, given every answer to a skill and a set of parameters.
///
/// The E-step of Baum, Petrie, Soules & Weiss 1970. With these counts a parameter's share of the gradient of the
/// log-likelihood is `happened / p - missed / (1 - p)` (Fisher's identity).
public struct ExpectedCounts: Hashable, Sendable {
    /// The expected number of times that an event happened and that it could have but did not.
    public struct Event: Hashable, Sendable {
        /// Times that it happened.
        public let happened: Double
        /// Times that it did not happen.
        public let missed: Double
    }

    let happened: FitVector
    let missed: FitVector
    /// The natural logarithm of the likelihood of all the answers.
    public let logLikelihood: Double

    /// The event whose chance is the parameter: mastered at first, learned, forgot, slipped, guessed right.
    public subscript(parameter: ParameterName) -> Event {
        let axis = FitAxis.lane(of: parameter)
        return Event(happened: happened[axis], missed: missed[axis])
    }
}
