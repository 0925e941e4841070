/// The scale of an item's difficulty: a factor on the slip, 1 being average.
public enum Difficulty {
    /// The difficulties that are told apart: 0.1...10.
    public static let range = 0.1...10.0

    /// The difficulty brought into ``range``; what is no number becomes average.
    public static func held(_ difficulty: Double) -> Double {
        difficulty.isNaN ? 1 : min(max(difficulty, range.lowerBound), range.upperBound)
    }
}
