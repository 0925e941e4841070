/// Responses in the order of their predictions, for everything that asks which of two was higher.
struct RankOrder: Sendable {
    /// The numbers of the responses, the lowest prediction first.
    let ascending: [Int32]
    private let predicted: [Double]
    private let isCorrect: [Bool]

    /// Sorts responses; O(n log n).
    init(_ scored: ScoredAnswers) {
        predicted = scored.predicted
        isCorrect = scored.isCorrect
        let chances = predicted
        ascending = (0..<Int32(truncatingIfNeeded: scored.count)).sorted { chances[Int($0)] < chances[Int($1)] }
    }

    /// The area under the curve with a weight for each response; ties count half.
    ///
    /// `nil` where one side is missing. Mann & Whitney 1947. O(n).
    func auc(weight: (Int) -> Double) -> Double? {
        var area = 0.0
        var wrongBelow = 0.0
        var rightBelow = 0.0
        forEachTie { tie in
            var right = 0.0
            var wrong = 0.0
            for number in tie {
                let index = Int(number)
                if isCorrect[index] { right += weight(index) } else { wrong += weight(index) }
            }
            area += right * (wrongBelow + wrong / 2)
            rightBelow += right
            wrongBelow += wrong
        }
        return rightBelow > 0 && wrongBelow > 0 ? area / (rightBelow * wrongBelow) : nil
    }

    /// Hands over the responses of one prediction after the other, the lowest first.
    func forEachTie(_ body: (ArraySlice<Int32>) -> Void) {
        var start = 0
        while start < ascending.count {
            let chance = predicted[Int(ascending[start])]
            var end = start + 1
            while end < ascending.count, predicted[Int(ascending[end])] == chance { end += 1 }
            body(ascending[start..<end])
            start = end
        }
    }
}
