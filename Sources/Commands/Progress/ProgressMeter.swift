import Foundation
import Synchronization

/// Shows how far long work has come: a bar on a terminal, a line of JSON a second where output is piped.
final class ProgressMeter: Sendable {
    private let label: String
    private let isTerminal: Bool
    private let shownAt = Mutex<ContinuousClock.Instant?>(nil)

    init(label: String) {
        self.label = label
        isTerminal = isatty(STDERR_FILENO) == 1
    }

    /// Shows a state, at most five times a second on a terminal and once elsewhere.
    func update(done: Int, total: Int?, note: String = "") {
        let pause: Duration = isTerminal ? .milliseconds(200) : .seconds(1)
        let isDue = shownAt.withLock { shown in
            let now = ContinuousClock.now
            if let last = shown, now - last < pause { return false }
            shown = now
            return true
        }
        if isDue { write(done: done, total: total, note: note) }
    }

    /// Ends the bar's line.
    func finish() {
        if isTerminal, shownAt.withLock({ $0 != nil }) { put("\r\u{1B}[K") }
    }

    private func write(done: Int, total: Int?, note: String) {
        if isTerminal {
            let share = total.map { Double(done) / Double(max($0, 1)) }
            let bar = share.map { share in
                let filled = Int((min(share, 1) * 30).rounded())
                return "[" + String(repeating: "█", count: filled) + String(repeating: "·", count: 30 - filled) + "] "
            }
            put("\r\u{1B}[K\(label) \(bar ?? "")\(done)\(total.map { "/\($0)" } ?? "") \(note)")
        } else {
            let total = total.map { ",\"total\":\($0)" } ?? ""
            put("{\"step\":\"\(label)\",\"done\":\(done)\(total),\"note\":\"\(note)\"}\n")
        }
    }

    private func put(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}
