/// Why an item was chosen, in a word that the catalogues translate.
package enum ChoiceReason: String, Hashable, Sendable, Codable, CaseIterable {
    /// The learner asked for this concept.
    case asked
    /// A concept that is new and whose prerequisites are there.
    case readyToLearn = "ready-to-learn"
    /// A concept begun and not yet mastered, where practice gains most.
    case growing
    /// A concept whose mastery has been slipping or fading.
    case refresh
    /// A prerequisite that holds others back.
    case foundation
    /// Everything is mastered; this keeps it so.
    case keepFresh = "keep-fresh"
}
