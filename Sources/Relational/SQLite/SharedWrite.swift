/// A write that waits for its turn in a shared commit.
struct SharedWrite: Sendable {
    /// Runs the body; what it returns tells the caller of success, once the commit has been made.
    let attempt: @Sendable (SQLiteConnection) throws -> @Sendable () -> Void
    /// Tells the caller of a failure.
    let fail: @Sendable (any Error) -> Void
}
