import Dispatch
import Foundation
import Quantities
import Synchronization

/// Threads with a connection each, and the transactions that wait for them.
///
/// A thread starts when work comes and no other is free; libpq's calls block it.
final class PostgresPool: Sendable {
    private let options: PostgresOptions
    private let state = Mutex(State())
    private let work = DispatchSemaphore(value: 0)

    private struct State {
        var waiting = FirstInFirstOut<PostgresJob>()
        var threadCount = 0
        var freeCount = 0
        var isClosed = false
        var isSweepPlanned = false
        var whenClosed: [CheckedContinuation<Void, Never>] = []
    }

    /// Makes a pool without a thread.
    init(_ options: PostgresOptions) { self.options = options }

    /// Queues a transaction; `refuse` is called with ``RelationalError/timedOut(_:)`` if it waits too long.
    func submit(
        run: @escaping @Sendable (PostgresSession) -> Void,
        refuse: @escaping @Sendable (RelationalError) -> Void
    ) {
        let deadline = ContinuousClock.now + .seconds(options.waitTimeout.seconds)
        let job = PostgresJob(deadline: deadline, run: run, refuse: refuse)
        let isQueued = state.withLock { state in
            guard !state.isClosed else { return false }
            state.waiting.append(job)
            if state.waiting.count > state.freeCount, state.threadCount < max(1, options.connectionCount) {
                state.threadCount += 1
                Thread.detachNewThread { [self] in serve() }
            }
            planSweep(&state)
            return true
        }
        guard isQueued else { return refuse(.unavailable("the database is closed")) }
        work.signal()
    }

    /// Lets what was submitted end, then closes every connection.
    func close() async {
        await withCheckedContinuation { continuation in
            let threadCount = state.withLock { state in
                state.isClosed = true
                if state.threadCount == 0 { continuation.resume() } else { state.whenClosed.append(continuation) }
                return state.threadCount
            }
            for _ in 0..<threadCount { work.signal() }
        }
    }

    private func serve() {
        do {
            let session = PostgresSession(options)
            while let job = nextJob() { job.run(session) }
        }
        let waiters = state.withLock { state in
            state.threadCount -= 1
            return state.threadCount == 0 ? state.whenClosed : []
        }
        for waiter in waiters { waiter.resume() }
    }

    /// Waits for a job; `nil` once the pool is closed and nothing waits.
    private func nextJob() -> PostgresJob? {
        state.withLock { $0.freeCount += 1 }
        defer { state.withLock { $0.freeCount -= 1 } }
        while true {
            work.wait()
            let (job, isOver) = state.withLock { ($0.waiting.popFirst(), $0.isClosed && $0.waiting.isEmpty) }
            if let job { return job }
            if isOver { return nil }
        }
    }

    /// Looks ten times a second, while jobs wait, for those that have waited too long.
    private func planSweep(_ state: inout State) {
        guard !state.isSweepPlanned, !state.waiting.isEmpty else { return }
        state.isSweepPlanned = true
        DispatchQueue.global().asyncAfter(deadline: .now() + 0.1) { [self] in sweep() }
    }

    private func sweep() {
        let now = ContinuousClock.now
        let overdue = state.withLock { state in
            var overdue: [PostgresJob] = []
            while let first = state.waiting.first, first.deadline < now, let job = state.waiting.popFirst() {
                overdue.append(job)
            }
            state.isSweepPlanned = false
            planSweep(&state)
            return overdue
        }
        for job in overdue { job.refuse(.timedOut("no connection was free within \(options.waitTimeout.seconds) s")) }
    }
}
