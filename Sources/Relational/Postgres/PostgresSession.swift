import Foundation
import Quantities

/// What one thread of the pool keeps: a connection while it is good, and how transactions run on it.
final class PostgresSession {
    /// How often a body is run again after a conflict or a lost connection.
    private static let retryLimit = 3

    private let options: PostgresOptions
    private var connection: PostgresConnection?

    /// Makes a session that connects when it is first used.
    init(_ options: PostgresOptions) { self.options = options }

    /// Runs `body` on a snapshot and hands its value over before the transaction ends, which nobody waits for.
    func read<Value>(_ body: (any RelationalConnection) throws -> Value, deliver: (Value) -> Void) throws {
        deliver(try repeating { try attempt(.read, body) })
        do {
            _ = try connection?.command("COMMIT")
        } catch {
            connection = nil
        }
    }

    /// Runs `body` in a transaction and commits it.
    func write<Value>(_ body: (any RelationalConnection) throws -> Value) throws -> Value {
        let value = try repeating { try attempt(.write, body, thenCommit: true) }
        return value
    }

    /// Runs one statement that refuses to be in a transaction.
    func runAlone(_ text: String) throws(RelationalError) {
        let connection = try connected()
        defer { if !connection.isAlive { self.connection = nil } }
        _ = try connection.command(text)
    }

    private enum Kind {
        case read, write

        var isolation: String {
            self == .read ? "ISOLATION LEVEL REPEATABLE READ READ ONLY" : "ISOLATION LEVEL READ COMMITTED READ WRITE"
        }
    }

    /// How an attempt ended that can be made again: nothing of it has been committed.
    private struct Undone: Error {
        let cause: RelationalError
    }

    private func repeating<Value>(_ attempt: () throws -> Value) throws -> Value {
        var count = 0
        while true {
            do {
                return try attempt()
            } catch let undone as Undone {
                guard count < Self.retryLimit else { throw undone.cause }
                count += 1
                // NB: chance keeps two transactions that met from meeting again.
                if case .conflict = undone.cause {
                    Thread.sleep(forTimeInterval: .random(in: 0...0.01) * Double(count))
                }
            }
        }
    }

    private func attempt<Value>(
        _ kind: Kind,
        _ body: (any RelationalConnection) throws -> Value,
        thenCommit: Bool = false
    ) throws -> Value {
        let connection = try connected()
        var isCommitting = false
        do {
            try begin(kind, on: connection)
            let value = try connection.perform(isReading: kind == .read, body)
            if thenCommit {
                isCommitting = true
                let tag = try connection.command("COMMIT")
                guard tag == "COMMIT" else { throw RelationalError.statement("the commit ended as \(tag)") }
            }
            return value
        } catch {
            rollBack(connection)
            throw verdict(on: error, isCommitting: isCommitting)
        }
    }

    private func begin(_ kind: Kind, on connection: PostgresConnection) throws(RelationalError) {
        // NB: one round trip; SET LOCAL ends with the transaction, so the session stays as the pooler gave it.
        let milliseconds = max(1, Int(options.statementTimeout.seconds * 1000))
        _ = try connection.command("BEGIN \(kind.isolation); SET LOCAL statement_timeout = \(milliseconds)")
    }

    private func rollBack(_ connection: PostgresConnection) {
        if connection.isAlive, !connection.isIdle { _ = try? connection.command("ROLLBACK") }
        if !connection.isAlive || !connection.isIdle { self.connection = nil }
    }

    /// What the caller learns: whether it may be tried again depends on whether the commit had been sent.
    private func verdict(on error: any Error, isCommitting: Bool) -> any Error {
        guard let error = error as? RelationalError else { return error }
        switch error {
        case .conflict: return Undone(cause: error)
        case .unavailable(let text) where isCommitting:
            return RelationalError.unavailable("commit not confirmed: \(text)")
        case .unavailable where connection == nil: return Undone(cause: error)
        default: return error
        }
    }

    private func connected() throws(RelationalError) -> PostgresConnection {
        if let connection, connection.isAlive { return connection }
        let fresh = try PostgresConnection(options)
        connection = fresh
        return fresh
    }
}
