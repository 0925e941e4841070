/// The slope of a log-likelihood along each parameter.
public struct LikelihoodGradient: Hashable, Sendable {
    let slopes: FitVector

    /// The change of the log-likelihood by a parameter's change.
    public subscript(parameter: ParameterName) -> Double { slopes[FitAxis.lane(of: parameter)] }
}
