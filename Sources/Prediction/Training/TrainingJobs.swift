/// Runs independent jobs on a number of threads; the results come in the order of the jobs, whatever the number.
struct TrainingJobs: Sendable {
    let threads: Int

    /// Throws `CancellationError` where the task was cancelled.
    func map<Value: Sendable>(_ count: Int, _ job: @escaping @Sendable (Int) -> Value) async throws -> [Value] {
        guard threads > 1, count > 1 else {
            return try (0..<count).map { number in
                try Task.checkCancellation()
                return job(number)
            }
        }
        return try await withThrowingTaskGroup(of: (Int, Value).self) { group in
            var results = [Value?](repeating: nil, count: count)
            var next = 0
            func start() {
                let number = next
                next += 1
                group.addTask { (number, job(number)) }
            }
            while next < min(threads, count) { start() }
            while let (number, value) = try await group.next() {
                try Task.checkCancellation()
                results[number] = value
                if next < count { start() }
            }
            return results.compactMap { $0 }
        }
    }
}
