import Relational
import Synchronization

/// A database that fails when it is told to.
final class Switchboard: RelationalDatabase {
    private let database: any RelationalDatabase
    private let fault = Mutex<RelationalError?>(nil)

    init(_ database: any RelationalDatabase) { self.database = database }

    var dialect: Dialect { database.dialect }

    /// Makes every transaction from now on fail; `nil` mends it.
    func fail(with error: RelationalError?) { fault.withLock { $0 = error } }

    func read<Result: Sendable>(
        _ body: @escaping @Sendable (any RelationalConnection) throws -> Result
    ) async throws -> Result {
        if let error = fault.withLock({ $0 }) { throw error }
        return try await database.read(body)
    }

    func write<Result: Sendable>(
        _ body: @escaping @Sendable (any RelationalConnection) throws -> Result
    ) async throws -> Result {
        if let error = fault.withLock({ $0 }) { throw error }
        return try await database.write(body)
    }

    func close() async { await database.close() }
}
