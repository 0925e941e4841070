import GRDB
import GRDBSQLite
import Synchronization

/// The statement caches of a database, one for each of its connections.
final class StatementCaches: Sendable {
    private let byHandle = Mutex<[Int: StatementCache]>([:])
    private let isClosed = Atomic(false)

    /// Notes a connection that has just been opened.
    func open(_ database: Database) {
        guard let handle = database.sqliteConnection else { return }
        let cache = StatementCache(handle: handle)
        byHandle.withLock { $0[Int(bitPattern: handle)] = cache }
    }

    /// The cache of an open connection; throws ``RelationalError/unavailable(_:)`` once it is closed.
    func cache(of database: Database) throws(RelationalError) -> StatementCache {
        let cache = database.sqliteConnection.flatMap { handle in
            byHandle.withLock { [key = Int(bitPattern: handle)] in $0[key] }
        }
        guard let cache else { throw .unavailable("the database is closed") }
        return cache
    }

    /// Throws ``RelationalError/unavailable(_:)`` once ``close()`` was called.
    func checkOpen() throws(RelationalError) {
        if isClosed.load(ordering: .acquiring) { throw .unavailable("the database is closed") }
    }

    /// Lets no more work begin.
    func close() { isClosed.store(true, ordering: .releasing) }

    /// Forgets every statement; no connection may be running one.
    func removeAll() {
        byHandle.withLock { $0.removeAll() }
    }
}
