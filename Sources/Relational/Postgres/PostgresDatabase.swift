/// A PostgreSQL database, 15 or later, behind a pool of connections; poolers in transaction mode may lie between.
///
/// Writes run at `READ COMMITTED`: what a body reads in order to write, it reads with ``SQL/forUpdate``.
/// Reads run at `REPEATABLE READ`. Text with a NUL character and `NaN` are refused.
package struct PostgresDatabase: RelationalDatabase {
    private let pool: PostgresPool

    /// Always ``Dialect/postgres``.
    package var dialect: Dialect { .postgres }

    /// Makes a database that connects when it is first used.
    ///
    /// It must be closed: its threads outlive the value.
    package init(_ options: PostgresOptions) { pool = PostgresPool(options) }

    package func read<Result: Sendable>(
        _ body: @escaping @Sendable (any RelationalConnection) throws -> Result
    ) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            pool.submit(
                run: { session in
                    do {
                        try session.read(body) { continuation.resume(returning: $0) }
                    } catch {
                        continuation.resume(throwing: error)
                    }
                },
                refuse: { continuation.resume(throwing: $0) }
            )
        }
    }

    @discardableResult
    package func write<Result: Sendable>(
        _ body: @escaping @Sendable (any RelationalConnection) throws -> Result
    ) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            pool.submit(
                run: { session in continuation.resume(with: Swift.Result { try session.write(body) }) },
                refuse: { continuation.resume(throwing: $0) }
            )
        }
    }

    /// Runs a statement without parameters that cannot be in a transaction: `CREATE DATABASE`, `VACUUM`.
    package func runOutsideTransaction(_ statement: SQL) async throws {
        let text = statement.rendered(for: .postgres).text
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            pool.submit(
                run: { session in continuation.resume(with: Result { try session.runAlone(text) }) },
                refuse: { continuation.resume(throwing: $0) }
            )
        }
    }

    package func close() async { await pool.close() }
}
