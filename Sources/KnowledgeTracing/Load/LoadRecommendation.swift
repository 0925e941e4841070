/// A short piece of advice that follows from a load; a person reads its translation.
public enum LoadRecommendation: String, Hashable, Sendable, Codable, CaseIterable {
    /// Stop for a few minutes.
    case takeABreak
    /// Go back to what the question builds on.
    case reviewPrerequisites
    /// Try an easier question first.
    case tryAnEasierItem
    /// Write the solution down step by step.
    case workInSteps
    /// Practise one concept at a time.
    case practiseOneConcept
    /// Find a place without interruptions.
    case removeInterruptions
    /// Practise without a time limit.
    case removeTimeLimit
    /// Change to a larger screen.
    case useALargerScreen
    /// There is room for something harder.
    case tryAHarderItem

    /// The key of the text in a catalogue of translations, such as `load.advice.takeABreak`.
    public var key: String { "load.advice.\(rawValue)" }
}
