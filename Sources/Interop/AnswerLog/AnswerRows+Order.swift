extension AnswerRows {
    /// The same rows with each learner's in the order of its order column, or of its times where there is none.
    ///
    /// A learner's rows are moved among the places that the learner has, so that a log that is in order, or that has
    /// neither orders nor times, stays as it is; equals stay in the order in which they are here. Costs O(rows) where
    /// the log is in order, else a sort of each learner's rows.
    package func ordered() -> AnswerRows {
        let keys = orders.isEmpty ? times : orders
        let learnerCount = Int(learners.max() ?? -1) + 1
        guard !keys.isEmpty, !isAscending(keys, learnerCount) else { return self }
        let sources = sources(by: keys, learnerCount)
        var rows = self
        rows.rowNumbers = sources.map(number(at:))
        rows.items = sources.map { items[$0] }
        rows.combinations = sources.map { combinations[$0] }
        rows.isCorrect = sources.map { isCorrect[$0] }
        if !times.isEmpty { rows.times = sources.map { times[$0] } }
        if !orders.isEmpty { rows.orders = sources.map { orders[$0] } }
        return rows
    }

    private func isAscending(_ keys: [Double], _ learnerCount: Int) -> Bool {
        var last = [Double](repeating: -.infinity, count: learnerCount)
        for (learner, key) in zip(learners, keys) {
            if key < last[Int(learner)] { return false }
            last[Int(learner)] = key
        }
        return true
    }

    /// The place of which each place takes the row.
    private func sources(by keys: [Double], _ learnerCount: Int) -> [Int] {
        let (places, ends) = placesByLearner(learnerCount)
        var sources = [Int](repeating: 0, count: count)
        var start = 0
        for end in ends {
            // NB: the place decides between equals, because the sort alone does not promise to keep their order.
            let ordered = places[start..<end].sorted { (keys[$0], $0) < (keys[$1], $1) }
            for (place, source) in zip(places[start..<end], ordered) { sources[place] = source }
            start = end
        }
        return sources
    }

    /// The places of the first learner's rows, then the second's and so on, and where each learner's end.
    private func placesByLearner(_ learnerCount: Int) -> (places: [Int], ends: [Int]) {
        var ends = [Int](repeating: 0, count: learnerCount + 1)
        for learner in learners { ends[Int(learner) + 1] += 1 }
        for learner in 0..<learnerCount { ends[learner + 1] += ends[learner] }
        var places = [Int](repeating: 0, count: count)
        for (place, learner) in learners.enumerated() {
            places[ends[Int(learner)]] = place
            ends[Int(learner)] += 1
        }
        return (places, Array(ends.dropLast()))
    }
}
