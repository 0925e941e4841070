package import KnowledgeTracing

/// What came of a submission.
package struct Receipt: Sendable {
    /// The attempt as it stands in the log.
    package let attempt: Attempt
    /// Whether the key was known already, so that nothing was counted this time.
    package let isRepeat: Bool
    /// What the attempt changed, with explanations; `nil` for a repeat.
    package let update: KnowledgeUpdate?

    /// Makes a receipt.
    package init(attempt: Attempt, isRepeat: Bool, update: KnowledgeUpdate?) {
        self.attempt = attempt
        self.isRepeat = isRepeat
        self.update = update
    }
}
