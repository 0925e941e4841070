/// The terms of one group's rows, a row after the other.
struct DesignBlock: Sendable {
    /// ``width`` values a row.
    var values: [Float] = []
    var outcomes: [Bool] = []

    var count: Int { outcomes.count }

    /// The terms of a row, padded with 0.
    static let width = PredictionHead.room
}
