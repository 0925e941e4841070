extension RecentAnswers {
    /// The summary of the window; O(window).
    public var summary: EngineSummary { EngineSummary(of: entries) }
}
