import GRDB
import Quantities
import Synchronization

/// The writes that wait for the writing connection; those that gather while one commit runs share the next.
///
/// Each body runs in a savepoint of its own, so one that fails takes only itself back.
final class SharedCommits: Sendable {
    private let limit: Int
    private let span: Duration
    private let queue = Mutex(Queue())

    private struct Queue {
        var waiting = FirstInFirstOut<SharedWrite>()
        var isCommitScheduled = false
    }

    /// Makes an empty queue; a commit takes up to `limit` writes in and stops taking after `span`.
    init(limit: Int, span: TimeSpan) {
        self.limit = max(1, limit)
        self.span = .seconds(span.seconds)
    }

    /// Queues a write; returns whether the caller has to see to a commit.
    func append(_ write: SharedWrite) -> Bool {
        queue.withLock { queue in
            queue.waiting.append(write)
            defer { queue.isCommitScheduled = true }
            return !queue.isCommitScheduled
        }
    }

    /// Whether writes still wait; if none do, the next ``append(_:)`` asks for a commit again.
    func hasMore() -> Bool {
        queue.withLock { queue in
            queue.isCommitScheduled = !queue.waiting.isEmpty
            return queue.isCommitScheduled
        }
    }

    /// Runs waiting writes in one transaction, commits it and tells each caller.
    func commit(on database: Database, caches: StatementCaches) {
        var batch = Batch()
        do {
            try transact(on: database, caches: caches) { connection in try gather(into: &batch, on: connection) }
            batch.succeed()
        } catch {
            // NB: where not even the transaction began, those who wait are told at once instead of one time-out each.
            if batch.isEmpty { while batch.count < limit, let write = next() { batch.add(write) } }
            guard batch.count > 1, case RelationalError.constraint = error else { return batch.fail(error) }
            // NB: a deferred constraint speaks up at the commit, and does not say whose row it means.
            for write in batch.all { commitAlone(write, on: database, caches: caches) }
        }
    }

    private func commitAlone(_ write: SharedWrite, on database: Database, caches: StatementCaches) {
        var batch = Batch()
        batch.add(write)
        do {
            try transact(on: database, caches: caches) { connection in try batch.attemptLast(on: connection) }
            batch.succeed()
        } catch {
            batch.fail(error)
        }
    }

    /// Runs `body` in a transaction and commits it; throws in our words.
    private func transact(
        on database: Database,
        caches: StatementCaches,
        _ body: (SQLiteConnection) throws -> Void
    ) throws {
        do {
            let connection = try SQLiteConnection(database, caches: caches, isReading: false)
            try database.inTransaction(.immediate) {
                try body(connection)
                return .commit
            }
        } catch {
            throw relational(error)
        }
    }

    private func next() -> SharedWrite? { queue.withLock { $0.waiting.popFirst() } }

    private func gather(into batch: inout Batch, on connection: SQLiteConnection) throws {
        let end = ContinuousClock.now + span
        while batch.count < limit, let write = next() {
            batch.add(write)
            try batch.attemptLast(on: connection)
            if ContinuousClock.now >= end { return }
        }
    }
}

/// The writes of one commit and how each ended.
private struct Batch {
    private var writes: [(write: SharedWrite, settle: (@Sendable () -> Void)?)] = []

    var count: Int { writes.count }
    var isEmpty: Bool { writes.isEmpty }
    var all: [SharedWrite] { writes.map(\.write) }

    mutating func add(_ write: SharedWrite) { writes.append((write, nil)) }

    /// Runs the newest write, in a savepoint if it is not the first; throws only if the whole transaction is lost.
    mutating func attemptLast(on connection: SQLiteConnection) throws {
        let index = writes.count - 1
        guard index > 0 else {
            // NB: the first has nobody's work before it to keep, and a savepoint costs a copy of each page it changes.
            writes[0].settle = try writes[0].write.attempt(connection)
            return
        }
        try connection.run("SAVEPOINT one")
        do {
            writes[index].settle = try writes[index].write.attempt(connection)
            try connection.run("RELEASE one")
        } catch {
            guard connection.isInTransaction else { throw error }
            try connection.takeBack()
            let fail = writes[index].write.fail
            writes[index].settle = { fail(relational(error)) }
        }
    }

    /// Tells every caller how its write ended.
    func succeed() {
        for entry in writes { entry.settle?() }
    }

    /// Tells every caller that the commit failed.
    func fail(_ error: any Error) {
        for entry in writes { entry.write.fail(error) }
    }
}

extension SQLiteConnection {
    /// Undoes what happened since the savepoint of the current body.
    fileprivate func takeBack() throws {
        try perform { connection in
            try connection.run("ROLLBACK TO one")
            try connection.run("RELEASE one")
        }
    }
}
