import AllocationCount
import KnowledgeTracing
import Quantities

/// Measures the standard update through the public API: 1,000 states in random order, as the peers beside it do.
@main
struct Update {
    static func main() {
        var workload = Workload(states: 1000, answers: 1_000_000)
        var best = Double.infinity
        var sum = 0.0
        var allocations = 0
        for _ in 0..<11 {
            let before = allocation_count()
            let start = ContinuousClock.now
            sum = workload.pass()
            let span = ContinuousClock.now - start
            allocations = Int(allocation_count() - before)
            best = min(best, span / .nanoseconds(1) / Double(workload.count))
        }
        print("Swift, public API \(padded(best)) ns   sum \(sum)   allocations in a pass: \(allocations)")
    }

    private static func padded(_ value: Double) -> String {
        let text = String((value * 100).rounded() / 100)
        return String(repeating: " ", count: max(0, 6 - text.count)) + text
    }
}
