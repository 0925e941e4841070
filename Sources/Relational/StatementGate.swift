/// What lets a statement through to a connection; it makes both databases behave alike.
///
/// PostgreSQL runs nothing more in a transaction in which a statement has failed, and nothing beside a statement whose
/// rows are still coming; SQLite would, so it is told not to.
struct StatementGate: Sendable {
    /// Whether the rows of a statement are being handed over.
    var isStreaming = false
    private var failure: RelationalError?

    /// Lets the next statement pass; throws the first failure of the transaction again.
    func pass() throws(RelationalError) {
        try checkHealth()
        if isStreaming { throw .statement("another statement while the rows of one are being handed over") }
    }

    /// Throws the first failure of the transaction, if there was one.
    func checkHealth() throws(RelationalError) {
        if let failure { throw failure }
    }

    /// Notes that a statement failed, and returns its error.
    mutating func note(_ error: RelationalError) -> RelationalError {
        failure = failure ?? error
        return error
    }
}
