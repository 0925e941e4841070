/// The sums of one pass down a tree, from which all expected counts follow.
struct SweepSums {
    private var knowingAtRight = 0.0
    private var knowingAtWrong = 0.0
    private var knowingAtFirst = 0.0
    private var learned = 0.0
    private var forgot = 0.0

    /// Adds what a group of nodes gives, of all groups from the last to the first.
    mutating func add(
        _ group: PrefixTrie.Group,
        knowing: SIMD2<Double>,
        learned: SIMD2<Double>,
        forgot: SIMD2<Double>
    ) {
        let knowing = knowing[0] + knowing[1]
        if group.isCorrect { knowingAtRight += knowing } else { knowingAtWrong += knowing }
        if group.level == 0 { knowingAtFirst += knowing }
        self.learned += learned[0] + learned[1]
        self.forgot += forgot[0] + forgot[1]
    }

    /// The counts of both outcomes of every event.
    ///
    /// Three sums are enough: of every kind of event the total is known, and the rest follows by taking away.
    func counts(of trie: PrefixTrie, parameters: FitVector, logLikelihood: Double) -> ExpectedCounts {
        let right = Double(trie.answers(correct: true))
        let wrong = Double(trie.answers(correct: false))
        let sequences = Double(trie.sequences)
        let learned = learned * parameters[FitAxis.learn]
        let forgot = forgot * parameters[FitAxis.forget]
        let knowingLater = knowingAtRight + knowingAtWrong - knowingAtFirst
        let unknownLater = right + wrong - sequences - knowingLater
        let happened = FitVector(
            prior: knowingAtFirst,
            learn: learned,
            forget: forgot,
            guess: right - knowingAtRight,
            slip: knowingAtWrong
        )
        let missed = FitVector(
            prior: sequences - knowingAtFirst,
            learn: unknownLater - forgot,
            forget: knowingLater - learned,
            guess: wrong - knowingAtWrong,
            slip: knowingAtRight
        )
        return ExpectedCounts(
            happened: happened.replacing(with: 0, where: happened .< 0),
            missed: missed.replacing(with: 0, where: missed .< 0),
            logLikelihood: logLikelihood
        )
    }
}
