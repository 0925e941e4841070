import Synchronization

/// Runs numbered jobs whose results do not depend on which thread runs them.
enum FitJobs {
    /// Runs the jobs one after another, in the order of `order`; the results are in that of the numbers.
    static func run<State, Result>(
        _ order: [Int],
        makeState: () -> State,
        job: (inout State, Int) -> Result
    ) -> [Result] {
        var state = makeState()
        return sorted(order.map { ($0, job(&state, $0)) })
    }

    /// Runs the jobs on so many threads, each taking the next of `order`; the results are in that of the numbers.
    ///
    /// Throws `CancellationError` where the task was cancelled.
    static func run<State, Result: Sendable>(
        _ order: [Int],
        threads: Int,
        makeState: @escaping @Sendable () -> State,
        job: @escaping @Sendable (inout State, Int) -> Result
    ) async throws -> [Result] {
        let queue = JobQueue(order)
        let parts = try await withThrowingTaskGroup(of: [(Int, Result)].self) { group in
            for _ in 0..<min(threads, order.count) {
                group.addTask { @concurrent in
                    var state = makeState()
                    var results: [(Int, Result)] = []
                    while let number = queue.next() {
                        try Task.checkCancellation()
                        results.append((number, job(&state, number)))
                    }
                    return results
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        return sorted(parts)
    }

    private static func sorted<Result>(_ results: [(Int, Result)]) -> [Result] {
        results.sorted { $0.0 < $1.0 }.map(\.1)
    }
}

/// The jobs that are still to be taken.
private final class JobQueue: Sendable {
    private let order: [Int]
    private let taken = Atomic(0)

    init(_ order: [Int]) { self.order = order }

    func next() -> Int? {
        let place = taken.wrappingAdd(1, ordering: .relaxed).oldValue
        return place < order.count ? order[place] : nil
    }
}
