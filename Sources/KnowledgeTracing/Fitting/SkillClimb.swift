/// The climb to the best parameters of one tree.
struct SkillClimb {
    /// The end of a climb.
    struct Summit {
        let point: ClimbPoint
        /// Passes over the tree.
        let iterations: Int
        let hasConverged: Bool
    }

    /// The longest step along one log-odds at the start of a climb.
    private static let firstReach = 1.0
    /// The longest that steps can become.
    private static let longestReach = 4.0

    /// How many times as much as it promises a step is thought to gain at most.
    private static let doubt = 4.0

    let trie: PrefixTrie
    let objective: FitObjective
    let options: FitOptions
    /// How the parameters hang together in the curvature, where that is known from a fit like this one.
    let shape: [FitVector]?

    /// Climbs from a point; `memory` must have been prepared for the tree.
    ///
    /// The first step is one of EM: it settles which of several peaks is climbed. A climb that comes near the end of an
    /// earlier one, or promises to stay under it, is given up.
    func summit(from start: FitVector, memory: inout SweepMemory, earlier: Summit? = nil) -> Summit {
        var point = self.point(at: objective.held(start), memory: &memory)
        var next = self.point(at: objective.maximum(of: point.counts), memory: &memory)
        var trail = Trail(curvature: curvature(at: point), reach: Self.firstReach, iterations: 2)
        while true {
            trail.learn(from: point, to: next)
            let gain = next.logPosterior - point.logPosterior
            // NB: at the peak itself a step may lose to rounding; the better of both points stays.
            if gain > 0 { point = next }
            let step =
                options.method == .accelerated ? BoldStep(from: point, by: &trail.curvature, in: objective) : nil
            let hasConverged = isEnd(point, gain: gain, step: step)
            let isOver = isPointless(point, step: step, after: earlier) || trail.iterations >= options.mostIterations
            if hasConverged || isOver {
                return Summit(point: point, iterations: trail.iterations, hasConverged: hasConverged)
            }
            next = self.next(after: point, step: step, trail: &trail, memory: &memory)
        }
    }

    /// Whether the last step gained no more than the tolerance and the next one promises no more either.
    private func isEnd(_ point: ClimbPoint, gain: Double, step: BoldStep?) -> Bool {
        let least = options.tolerance * max(1, point.logPosterior.magnitude)
        guard gain <= least else { return false }
        // NB: only a step of EM can fail to gain at all, and it fails at a peak alone.
        guard options.method == .accelerated, gain > 0 else { return true }
        return step.map { $0.promise <= least } ?? false
    }

    /// Whether going on leads to the end of an earlier climb or to a lower one.
    private func isPointless(_ point: ClimbPoint, step: BoldStep?, after earlier: Summit?) -> Bool {
        guard let summit = earlier?.point, let step else { return false }
        let deficit = summit.logPosterior - point.logPosterior
        return deficit >= 0 && (point.isNear(summit) || deficit > Self.doubt * step.promise)
    }

    /// What a climb remembers beside its point.
    private struct Trail {
        var curvature: Curvature
        /// How far the curvature is trusted along one log-odds.
        var reach: Double
        var iterations: Int

        mutating func learn(from point: ClimbPoint, to next: ClimbPoint) {
            curvature.learn(step: next.logOdds - point.logOdds, fall: point.slope - next.slope)
        }
    }

    /// The end of a quasi-Newton step where the curvature promises a peak and the step gains; that of a step of EM,
    /// which never loses, if not.
    private func next(
        after point: ClimbPoint,
        step: BoldStep?,
        trail: inout Trail,
        memory: inout SweepMemory
    ) -> ClimbPoint {
        if let step {
            let next = self.point(at: step.target(within: trail.reach, in: objective), memory: &memory)
            trail.iterations += 1
            if next.logPosterior >= point.logPosterior {
                trail.reach = min(2 * trail.reach, Self.longestReach)
                return next
            }
            trail.reach = min(trail.reach, step.length) / 4
            trail.learn(from: point, to: next)
        } else if options.method == .accelerated {
            trail.curvature = curvature(at: point)
        }
        trail.iterations += 1
        return self.point(at: objective.maximum(of: point.counts), memory: &memory)
    }

    func point(at parameters: FitVector, memory: inout SweepMemory) -> ClimbPoint {
        let counts = memory.counts(of: trie, under: parameters)
        return ClimbPoint(
            parameters: parameters,
            logOdds: parameters.logOdds(on: objective.axes),
            counts: counts,
            logPosterior: objective.value(of: parameters, logLikelihood: counts.logLikelihood),
            slope: objective.slope(at: parameters, counts: counts)
        )
    }

    private func curvature(at point: ClimbPoint) -> Curvature {
        Curvature(
            seen: objective.seenCurvature(at: point.parameters, counts: point.counts),
            believed: objective.believedCurvature(at: point.parameters),
            shape: shape
        )
    }
}
