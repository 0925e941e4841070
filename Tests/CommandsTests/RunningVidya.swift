import Foundation
import Synchronization

/// A command that runs.
final class RunningVidya: Sendable {
    private enum State {
        case running([CheckedContinuation<Void, Never>])
        case ended(Int32)
    }

    /// What its output files are named after.
    let name: String
    let pid: Int32
    private let state = Mutex(State.running([]))

    /// Starts a process.
    init(_ process: Process, name: String) throws {
        self.name = name
        let ends = AsyncStream<Int32>.makeStream()
        process.terminationHandler = { ended in
            let code = ended.terminationReason == .exit ? ended.terminationStatus : 1000 + ended.terminationStatus
            ends.continuation.yield(code)
            ends.continuation.finish()
        }
        try process.run()
        pid = process.processIdentifier
        Task { for await code in ends.stream { self.end(code) } }
    }

    /// The code it ended with, 1000 and the signal where a signal ended it; -1 while it runs.
    var code: Int32 {
        state.withLock { if case .ended(let code) = $0 { code } else { -1 } }
    }

    /// Returns once it has ended.
    func ended() async {
        await withCheckedContinuation { continuation in
            let isOver = state.withLock { state in
                guard case .running(let waiting) = state else { return true }
                state = .running(waiting + [continuation])
                return false
            }
            if isOver { continuation.resume() }
        }
    }

    /// Asks it to end.
    func terminate() { kill(pid, SIGTERM) }

    private func end(_ code: Int32) {
        let waiting = state.withLock { state -> [CheckedContinuation<Void, Never>] in
            let before = state
            state = .ended(code)
            guard case .running(let waiting) = before else { return [] }
            return waiting
        }
        for continuation in waiting { continuation.resume() }
    }
}
