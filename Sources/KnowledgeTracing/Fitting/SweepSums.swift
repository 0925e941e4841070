/// The sums of one pass down a tree, from which all expected counts follow.
struct SweepSums {
    private var knowing = SIMD2<Double>.zero
    private var knowingAtRight = SIMD2<Double>.zero
    private var learned = SIMD2<Double>.zero
    private var forgot = SIMD2<Double>.zero
    /// Learners who know before their first answer.
    var knowingAtFirst = 0.0

    /// Adds what two nodes give.
    ///
    /// `know` and `unknown` are their chances, `back` the derivative by the former, `fromKnow` and `fromUnknown` what
    /// the children hand down, and `right` is 1 for a right answer, 0 for a wrong one.
    @inline(__always)
    mutating func add(
        know: SIMD2<Double>,
        unknown: SIMD2<Double>,
        back: SIMD2<Double>,
        children: (fromKnow: SIMD2<Double>, fromUnknown: SIMD2<Double>),
        right: SIMD2<Double>
    ) {
        let here = know * back
        knowing += here
        knowingAtRight += here * right
        learned += unknown * children.fromKnow
        forgot += know * children.fromUnknown
    }

    /// The counts of both outcomes of every event.
    ///
    /// These sums are enough: of every kind of event the total is known, and the rest follows by taking away.
    func counts(of trie: PrefixTrie, parameters: FitVector, logLikelihood: Double) -> ExpectedCounts {
        let right = Double(trie.answers(correct: true))
        let wrong = Double(trie.answers(correct: false))
        let sequences = Double(trie.sequences)
        let knowing = knowing.sum()
        let atRight = knowingAtRight.sum()
        let atWrong = knowing - atRight
        let learned = learned.sum() * parameters[FitAxis.learn]
        let forgot = forgot.sum() * parameters[FitAxis.forget]
        let knowingLater = knowing - knowingAtFirst
        let unknownLater = right + wrong - sequences - knowingLater
        let happened = FitVector(
            prior: knowingAtFirst,
            learn: learned,
            forget: forgot,
            guess: right - atRight,
            slip: atWrong
        )
        let missed = FitVector(
            prior: sequences - knowingAtFirst,
            learn: unknownLater - forgot,
            forget: knowingLater - learned,
            guess: wrong - atWrong,
            slip: atRight
        )
        return ExpectedCounts(
            happened: happened.replacing(with: 0, where: happened .< 0),
            missed: missed.replacing(with: 0, where: missed .< 0),
            logLikelihood: logLikelihood
        )
    }
}
