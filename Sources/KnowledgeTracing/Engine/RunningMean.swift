import Quantities

/// A weighted mean that is fed one number at a time; every path adds in the same order and gets the same bytes.
struct RunningMean {
    private(set) var count = 0
    private var sum = 0.0
    private var weights = 0.0

    mutating func add(_ value: Double, weight: Double = 1) {
        count += 1
        sum += value * weight
        weights += weight
    }

    /// The mean; `nil` if nothing was fed that weighs.
    var value: Double? { weights > 0 ? sum / weights : nil }
}

/// The chance of a right answer to an item from the chances by concept: the weighted mean of their log-odds.
struct ItemChance {
    private var logOdds = RunningMean()
    private var only = 0.5

    mutating func add(_ chance: Double, weight: Double, isOnlyOne: Bool) {
        // NB: the way through the log-odds and back would cost bits, and time on the path that most items take.
        if isOnlyOne {
            only = chance
        } else {
            logOdds.add(LogOdds(Probability(clamping: chance)).value, weight: weight)
        }
    }

    var probability: Probability {
        logOdds.value.map { LogOdds($0).probability } ?? Probability(clamping: only)
    }
}
