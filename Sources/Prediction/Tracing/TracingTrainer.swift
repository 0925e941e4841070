/// Fits knowledge tracing for every combination and for every skill on its own.
struct TracingTrainer {
    let jobs: TrainingJobs

    private static let numbersPerJob = 16

    func fit(_ table: AnswerTable, _ rows: LearnerRows) async throws -> (joint: TracingTable, single: TracingTable) {
        let combinations = table.vocabulary.combinations
        let bySkill = TracingSequences(count: table.vocabulary.skills.count, rows, outcomes: table.outcomes) {
            combinations[Int(table.combinations[$0])][...]
        }
        let fit = TracingFit(sequences: bySkill)
        let pooled = fit.pooled()
        let single = try await parameters(fit, table.vocabulary.skills.count, pooled)
        if combinations.allSatisfy({ $0.count == 1 }) {
            let joint = combinations.flatMap { parts in
                (0..<CrossFit.sets).map { single.value(parts[0], $0) }
            }
            return (TracingTable(parameters: joint, pooled: pooled, sets: CrossFit.sets), single)
        }
        let byCombination = TracingSequences(count: combinations.count, rows, outcomes: table.outcomes) {
            table.combinations[$0...$0]
        }
        return (try await parameters(TracingFit(sequences: byCombination), combinations.count, pooled), single)
    }

    private func parameters(_ fit: TracingFit, _ count: Int, _ pooled: TracingParameters) async throws -> TracingTable {
        let size = Self.numbersPerJob
        let parts = try await jobs.map((count + size - 1) / size) { job in
            (job * size..<min((job + 1) * size, count)).flatMap { fit.parameters(of: $0, pooled: pooled) }
        }
        return TracingTable(parameters: parts.flatMap { $0 }, pooled: pooled, sets: CrossFit.sets)
    }
}
