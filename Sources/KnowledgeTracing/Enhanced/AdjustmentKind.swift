/// The adjustments that the enhanced version makes to the standard formulas.
public enum AdjustmentKind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Mastery fades with the days since the last answer.
    case forgetting
    /// Overload halves the chance to learn, ease raises it.
    case loadOnLearning
    /// Overload makes slips likelier.
    case loadOnSlip
    /// No learning step once mastery is reached.
    case learningGate
    /// Mastery of related concepts lifts this one.
    case transfer
    /// Practice raises the confidence.
    case practiceOnConfidence
    /// Overload lowers the confidence.
    case loadOnConfidence
    /// The item's difficulty shifts slip and guess of a prediction.
    case difficulty
}
