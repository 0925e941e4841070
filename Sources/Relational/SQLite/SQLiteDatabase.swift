import GRDB
import Quantities

/// A SQLite database, in a file or in memory, whose concurrent writes share commits.
///
/// A file is in WAL mode with `synchronous = FULL`: a write that has returned survives a power cut.
/// `NaN` and text with a NUL character are refused, and `-0.0` in a column reads back as `0.0`.
package struct SQLiteDatabase: RelationalDatabase {
    private let writer: any DatabaseWriter
    private let caches: StatementCaches
    private let commits: SharedCommits

    /// Always ``Dialect/sqlite``.
    package var dialect: Dialect { .sqlite }

    private init(writer: any DatabaseWriter, caches: StatementCaches, options: SQLiteOptions) {
        self.writer = writer
        self.caches = caches
        self.commits = SharedCommits(limit: options.sharedCommitLimit, span: options.sharedCommitSpan)
    }

    /// Opens the file at `path`, which is made if it does not exist; its folder must.
    ///
    /// Throws ``RelationalError/storage(_:)`` or ``RelationalError/unavailable(_:)``.
    package static func file(at path: String, options: SQLiteOptions = SQLiteOptions()) throws(RelationalError) -> Self
    {
        let caches = StatementCaches()
        return try translating {
            let pool = try DatabasePool(path: path, configuration: configuration(options, caches))
            // NB: the pool sets NORMAL after `prepareDatabase` has run, so FULL has to be set here, and is checked.
            let level = try pool.writeWithoutTransaction { connection in
                try connection.execute(sql: "PRAGMA synchronous = FULL")
                return try Int.fetchOne(connection, sql: "PRAGMA synchronous")
            }
            guard level == 2 else { throw RelationalError.storage("synchronous is \(level ?? -1), not FULL") }
            return Self(writer: pool, caches: caches, options: options)
        }
    }

    /// Opens an empty database that lives in memory and goes with the value: for tests.
    package static func inMemory(options: SQLiteOptions = SQLiteOptions()) throws(RelationalError) -> Self {
        let caches = StatementCaches()
        return try translating {
            Self(
                writer: try DatabaseQueue(configuration: configuration(options, caches)),
                caches: caches,
                options: options
            )
        }
    }

    package func read<Result: Sendable>(
        _ body: @escaping @Sendable (any RelationalConnection) throws -> Result
    ) async throws -> Result {
        try caches.checkOpen()
        return try await withCheckedThrowingContinuation { continuation in
            writer.asyncRead { [caches] opened in
                continuation.resume(
                    with: Swift.Result {
                        let connection = try SQLiteConnection(opened.get(), caches: caches, isReading: true)
                        return try connection.perform(body)
                    }.mapError(relational)
                )
            }
        }
    }

    @discardableResult
    package func write<Result: Sendable>(
        _ body: @escaping @Sendable (any RelationalConnection) throws -> Result
    ) async throws -> Result {
        try caches.checkOpen()
        return try await withCheckedThrowingContinuation { continuation in
            let write = SharedWrite(
                attempt: { connection in
                    let value = try connection.perform(body)
                    return { continuation.resume(returning: value) }
                },
                fail: { continuation.resume(throwing: $0) }
            )
            if commits.append(write) { commitSoon() }
        }
    }

    package func close() async {
        caches.close()
        // NB: the barrier waits for every reader and writer; statements must be gone before their connection closes.
        try? await writer.barrierWriteWithoutTransaction { [caches] _ in caches.removeAll() }
        try? writer.close()
    }

    private func commitSoon() {
        writer.asyncWriteWithoutTransaction { [self] database in
            commits.commit(on: database, caches: caches)
            if commits.hasMore() { commitSoon() }
        }
    }

    private static func configuration(_ options: SQLiteOptions, _ caches: StatementCaches) -> Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(options.busyTimeout.seconds)
        configuration.maximumReaderCount = max(1, options.readerCount)
        configuration.prepareDatabase { database in
            // NB: a savepoint keeps the pages it changes aside; in a file of its own that costs more than the writes.
            try database.execute(sql: "PRAGMA temp_store = MEMORY")
            try database.execute(sql: "PRAGMA cache_size = -\(options.pageCache)")
            try database.execute(sql: "PRAGMA wal_autocheckpoint = \(options.checkpointPages)")
            caches.open(database)
        }
        return configuration
    }
}
