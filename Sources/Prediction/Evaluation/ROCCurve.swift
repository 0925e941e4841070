/// The share of right answers above a threshold against that of wrong ones, for every threshold.
package struct ROCCurve: Sendable {
    /// A point of the curve; both shares are in 0...1.
    package struct Point: Hashable, Sendable {
        /// The share of wrong answers that are predicted above the threshold.
        package let falseAlarms: Double
        /// The share of right answers that are predicted above the threshold.
        package let hits: Double
    }

    /// The points from (0, 0) to (1, 1), at most about as many as were asked for.
    package let points: [Point]

    /// Draws the curve of responses with about `count` points; empty where one side is missing.
    package init(_ scored: ScoredAnswers, points count: Int = 120) {
        let right = Double(scored.isCorrect.count(where: \.self))
        let wrong = Double(scored.count) - right
        guard right > 0, wrong > 0 else {
            points = []
            return
        }
        var rightBelow = 0.0
        var wrongBelow = 0.0
        var found = [Point(falseAlarms: 1, hits: 1)]
        RankOrder(scored).forEachTie { tie in
            for number in tie {
                if scored.isCorrect[Int(number)] { rightBelow += 1 } else { wrongBelow += 1 }
            }
            let point = Point(falseAlarms: 1 - wrongBelow / wrong, hits: 1 - rightBelow / right)
            let last = found[found.count - 1]
            let way = last.falseAlarms - point.falseAlarms + last.hits - point.hits
            if way * Double(count) >= 2 { found.append(point) }
        }
        if found[found.count - 1].hits > 0 || found[found.count - 1].falseAlarms > 0 {
            found.append(Point(falseAlarms: 0, hits: 0))
        }
        points = found.reversed()
    }
}
