/// A transaction that waits for a thread with a connection.
struct PostgresJob: Sendable {
    /// Until when it may wait.
    let deadline: ContinuousClock.Instant
    /// Runs it and tells its caller.
    let run: @Sendable (PostgresSession) -> Void
    /// Tells its caller that it was not run.
    let refuse: @Sendable (RelationalError) -> Void
}
