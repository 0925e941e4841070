/// How far fitted parameters may be off, by the observed information of the log-posterior.
public struct StandardErrors: Hashable, Sendable {
    private let errors: FitVector
    private let known: FitAxes

    /// The standard error of a parameter, on its own scale.
    ///
    /// `nil` for a parameter that lies on a side of the box, that is not fitted, or that the answers do not tell.
    public subscript(parameter: ParameterName) -> Double? {
        let lane = FitAxis.lane(of: parameter)
        return known[lane] ? errors[lane] : nil
    }

    init(around parameters: FitVector, climb: SkillClimb, memory: inout SweepMemory) {
        let objective = climb.objective
        let inside = objective.axes .& (parameters .> objective.lower) .& (parameters .< objective.upper)
        let information = ObservedInformation(around: parameters, climb: climb, memory: &memory)
        var curvature = Curvature(rows: information.rows)
        if let squares = curvature.inverseDiagonal(along: inside) {
            // From the log-odds to the parameter: dp = p (1 - p) dx.
            errors = squares.squareRoot() * parameters * (1 - parameters)
            known = inside
        } else {
            errors = .zero
            known = FitAxes(repeating: false)
        }
    }
}

extension BKTFitter {
    /// The standard errors of parameters that were fitted to a skill's own answers.
    ///
    /// From the second differences of the log-posterior around them; ten passes over the tree. They hold for a fit
    /// that is neither pooled nor at a side of the box.
    public func standardErrors(of parameters: BKTParameters, on trie: PrefixTrie) -> StandardErrors {
        let objective = FitObjective(options, prior: options.prior)
        let climb = SkillClimb(trie: trie, objective: objective, options: options, shape: nil)
        var memory = SweepMemory()
        memory.prepare(for: trie)
        return StandardErrors(around: FitVector(parameters), climb: climb, memory: &memory)
    }
}
