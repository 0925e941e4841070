/// Fits the parameters of Bayesian knowledge tracing to a log of answers, skill by skill.
///
/// The parameters are those of the highest log-posterior in the box of the options, found by EM (Baum and others 1970;
/// Dempster, Laird & Rubin 1977) with quasi-Newton steps (after Jamshidian & Jennrich 1997) on the tree of prefixes.
///
/// ```swift
/// var log = AnswerLog()
/// for answer in answers { try log.append(learner: answer.learner, skill: answer.skill, isCorrect: answer.isCorrect) }
/// let fit = try BKTFitter().fit(log)
/// let parameters = fit.parameters(for: 0)
/// ```
public struct BKTFitter: Sendable {
    /// How the parameters are fitted.
    public let options: FitOptions

    /// Makes a fitter; throws the first fault of the options.
    public init(_ options: FitOptions = FitOptions()) throws(FitError) {
        if let fault = options.fault { throw fault }
        self.options = options
    }

    /// Fits every skill of a log on the calling thread.
    public func fit(_ log: AnswerLog) -> BKTFit { fit(tries: log.tries()) }

    /// Fits every skill by its tree on the calling thread; for trees that leave learners out or serve several fits.
    public func fit(tries: [PrefixTrie]) -> BKTFit {
        let pooled = pooled(tries)
        let skills = FitJobs.run(Array(tries.indices)) {
            SkillFitter(options, pooled: pooled)
        } job: { fitter, skill in
            fitter.fit(tries[skill], skill: skill)
        }
        return BKTFit(skills: skills, pooled: pooled.map { BKTParameters($0.parameters) })
    }

    /// Fits every skill of a log on the options' number of threads, with the bytes of ``fit(_:)``.
    ///
    /// `onSkill` hears of each skill as soon as it is fitted, in no certain order and on any thread. Throws
    /// `CancellationError` where the task was cancelled.
    public func fitOnThreads(
        _ log: AnswerLog,
        onSkill: (@Sendable (SkillFit) -> Void)? = nil
    ) async throws -> BKTFit {
        try await fitOnThreads(tries: await log.tries(threads: options.threads), onSkill: onSkill)
    }

    /// Fits every skill by its tree on the options' number of threads.
    ///
    /// `onSkill` hears of each skill as soon as it is fitted, in no certain order and on any thread. Throws
    /// `CancellationError` where the task was cancelled.
    public func fitOnThreads(
        tries: [PrefixTrie],
        onSkill: (@Sendable (SkillFit) -> Void)? = nil
    ) async throws -> BKTFit {
        let pooled = pooled(tries)
        let options = options
        // The largest first, so that no thread is left alone with a large skill at the end.
        let order = tries.indices.sorted { (tries[$1].slotCount, $0) < (tries[$0].slotCount, $1) }
        let skills = try await FitJobs.run(order, threads: options.threads) {
            SkillFitter(options, pooled: pooled)
        } job: { fitter, skill in
            let fit = fitter.fit(tries[skill], skill: skill)
            onSkill?(fit)
            return fit
        }
        return BKTFit(skills: skills, pooled: pooled.map { BKTParameters($0.parameters) })
    }

    private func pooled(_ tries: [PrefixTrie]) -> PooledParameters? {
        var prefixes = PooledPrefixes()
        for trie in tries { prefixes.add(trie) }
        return SkillFitter.pooled(prefixes.trie, options: options)
    }
}
