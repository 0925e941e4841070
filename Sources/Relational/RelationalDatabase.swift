/// A database that runs transactions; the same statements on every driver.
///
/// The bodies run on a thread of the driver's, may block, and must not keep the connection.
package protocol RelationalDatabase: Sendable {
    /// Which database this is.
    var dialect: Dialect { get }

    /// Runs `body` on a consistent snapshot; it must not write.
    ///
    /// Several run at once. Throws what `body` throws and ``RelationalError``.
    func read<Result: Sendable>(
        _ body: @escaping @Sendable (any RelationalConnection) throws -> Result
    ) async throws -> Result

    /// Runs `body` in a transaction of its own and returns when it is on disk; an error rolls it back whole.
    ///
    /// A body that meets a conflicting transaction is run again, up to three times, so it must have no other effect.
    @discardableResult
    func write<Result: Sendable>(
        _ body: @escaping @Sendable (any RelationalConnection) throws -> Result
    ) async throws -> Result

    /// Closes every connection, after what is running has ended.
    func close() async
}
