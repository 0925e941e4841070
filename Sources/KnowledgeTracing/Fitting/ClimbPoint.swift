/// A point of a climb with what the answers say there.
struct ClimbPoint {
    let parameters: FitVector
    let logOdds: FitVector
    let counts: ExpectedCounts
    let logPosterior: Double
    /// The slope of the log-posterior along the log-odds.
    let slope: FitVector

    /// Whether the way to another point is short on every log-odds.
    func isNear(_ other: ClimbPoint) -> Bool {
        let way = logOdds - other.logOdds
        return max(way.max(), -way.min()) < 0.2
    }
}
