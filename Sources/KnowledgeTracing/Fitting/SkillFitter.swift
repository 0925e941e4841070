/// Fits one skill after another with memory that is reused.
struct SkillFitter {
    let options: FitOptions
    /// The pooled parameters; `nil` where there are none.
    let pooled: PooledParameters?
    private var memory = SweepMemory()

    init(_ options: FitOptions, pooled: PooledParameters?) {
        self.options = options
        self.pooled = pooled
    }

    /// The fit of a skill, by its own answers where these are enough.
    mutating func fit(_ trie: PrefixTrie, skill: Int) -> SkillFit {
        guard trie.attempts > 0 else { return Self.refused(.noAnswers, skill: skill, trie: trie) }
        memory.prepare(for: trie)
        if let reason = Self.tooLittle(in: trie, bounds: options.bounds) {
            return pooledFit(trie, skill: skill, because: reason, spent: 0)
        }
        let summit = best(of: trie, prior: options.prior)
        let parameters = BKTParameters(summit.point.parameters)
        if let finding = parameters.separationWarning {
            return pooledFit(trie, skill: skill, because: .degenerate(finding), spent: summit.iterations)
        }
        return fit(summit, of: trie, skill: skill, outcome: .fitted)
    }

    /// What all skills have in common, fitted to the tree of all; `nil` where even that has too little to say.
    static func pooled(_ trie: PrefixTrie, options: FitOptions) -> PooledParameters? {
        guard tooLittle(in: trie, bounds: options.bounds) == nil else { return nil }
        // The same common ground for every way to climb, so that fits of different ways and lengths can be compared.
        var common = options
        common.method = .accelerated
        common.mostIterations = max(options.mostIterations, FitOptions().mostIterations)
        var fitter = SkillFitter(common, pooled: nil)
        fitter.memory.prepare(for: trie)
        let point = fitter.best(of: trie, prior: options.prior).point
        guard BKTParameters(point.parameters).separationWarning == nil else { return nil }
        let climb = fitter.climb(of: trie, prior: options.prior)
        let information = ObservedInformation(around: point.parameters, climb: climb, memory: &fitter.memory)
        let shape = information.shape(at: point, objective: climb.objective)
        return PooledParameters(parameters: point.parameters, shape: shape)
    }

    private func climb(of trie: PrefixTrie, prior: FitPrior) -> SkillClimb {
        let objective = FitObjective(options, prior: prior)
        return SkillClimb(trie: trie, objective: objective, options: options, shape: pooled?.shape)
    }

    private static func tooLittle(in trie: PrefixTrie, bounds: FitBounds) -> SkillFit.PoolingReason? {
        guard trie.attempts >= bounds.fewestAttempts else {
            return .fewAttempts(trie.attempts, least: bounds.fewestAttempts)
        }
        let isOneSided = trie.correctAnswers == 0 || trie.correctAnswers == trie.attempts
        return isOneSided ? .oneSided(correct: trie.correctAnswers > 0) : nil
    }

    private mutating func pooledFit(
        _ trie: PrefixTrie,
        skill: Int,
        because reason: SkillFit.PoolingReason,
        spent: Int
    ) -> SkillFit {
        guard let pooled else { return Self.refused(.nothingToPoolWith(reason), skill: skill, trie: trie) }
        let prior = FitPrior.around(pooled.parameters, strength: Double(options.poolingStrength))
        let summit = climb(of: trie, prior: prior).summit(from: pooled.parameters, memory: &memory)
        return fit(summit, of: trie, skill: skill, outcome: .pooled(reason), spent: spent)
    }

    /// The best end of the climbs from all starts; of equal ends the first.
    private mutating func best(of trie: PrefixTrie, prior: FitPrior) -> SkillClimb.Summit {
        let climb = climb(of: trie, prior: prior)
        var best: SkillClimb.Summit?
        var spent = 0
        let count = options.starts ?? FitStarts.usualCount(forgets: options.forgets)
        for start in FitStarts.points(count, pooled: pooled?.parameters) {
            let summit = climb.summit(from: start, memory: &memory, earlier: best)
            spent += summit.iterations
            if let known = best, known.point.logPosterior >= summit.point.logPosterior { continue }
            best = summit
        }
        guard let best else { preconditionFailure("options without a start are refused") }
        return SkillClimb.Summit(point: best.point, iterations: spent, hasConverged: best.hasConverged)
    }

    private func fit(
        _ summit: SkillClimb.Summit,
        of trie: PrefixTrie,
        skill: Int,
        outcome: SkillFit.Outcome,
        spent: Int = 0
    ) -> SkillFit {
        SkillFit(
            skill: skill,
            outcome: outcome,
            parameters: BKTParameters(summit.point.parameters),
            attempts: trie.attempts,
            sequences: trie.sequences,
            iterations: spent + summit.iterations,
            logLikelihood: summit.point.counts.logLikelihood,
            logPosterior: summit.point.logPosterior,
            warnings: warnings(of: summit)
        )
    }

    private func warnings(of summit: SkillClimb.Summit) -> [SkillFit.Warning] {
        let objective = FitObjective(options, prior: options.prior)
        let parameters = summit.point.parameters
        var found: [SkillFit.Warning] = FitAxis.all.compactMap { axis in
            let value = parameters[axis]
            let isInside = !objective.axes[axis] || value > objective.lower[axis] && value < objective.upper[axis]
            return isInside ? nil : .atBound(FitAxis.name(axis), value: value)
        }
        found += BKTParameters(parameters).warnings.map { .degenerate($0) }
        if !summit.hasConverged { found.append(.notConverged(iterations: summit.iterations)) }
        return found
    }

    private static func refused(_ reason: SkillFit.RefusalReason, skill: Int, trie: PrefixTrie) -> SkillFit {
        SkillFit(
            skill: skill,
            outcome: .refused(reason),
            parameters: nil,
            attempts: trie.attempts,
            sequences: trie.sequences,
            iterations: 0,
            logLikelihood: 0,
            logPosterior: 0,
            warnings: []
        )
    }
}

extension BKTParameters {
    var separationWarning: DegeneracyWarning? {
        warnings.first { if case .hardlySeparates = $0 { true } else { false } }
    }
}
