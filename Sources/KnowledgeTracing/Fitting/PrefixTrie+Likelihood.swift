extension PrefixTrie {
    /// The natural logarithm of the likelihood of the answers; O(nodes).
    public func logLikelihood(under parameters: BKTParameters) -> Double {
        var memory = SweepMemory()
        memory.prepare(for: self)
        return memory.logLikelihood(of: self, under: FitVector(parameters))
    }

    /// How often each event is expected to have happened, given the answers; O(nodes).
    public func expectedCounts(under parameters: BKTParameters) -> ExpectedCounts {
        var memory = SweepMemory()
        memory.prepare(for: self)
        return memory.counts(of: self, under: FitVector(parameters))
    }

    /// The slope of the log-likelihood along each parameter; O(nodes).
    ///
    /// By Fisher's identity it is `happened / p - missed / (1 - p)` of the expected counts.
    public func gradient(under parameters: BKTParameters) -> LikelihoodGradient {
        var vector = FitVector(parameters)
        // NB: without forgetting both the count and the chance are 0; a chance next to 0 gives their ratio.
        vector[FitAxis.forget] = max(vector[FitAxis.forget], 1e-12)
        var memory = SweepMemory()
        memory.prepare(for: self)
        let counts = memory.counts(of: self, under: vector)
        return LikelihoodGradient(slopes: counts.happened / vector - counts.missed / (1 - vector))
    }
}
