#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Estimates difficulties and contexts in four passes over all answers.
struct PopulationTrainer {
    let table: AnswerTable
    let rows: LearnerRows
    let jobs: TrainingJobs

    func fit(_ tracing: (joint: TracingTable, single: TracingTable)) async throws -> Population {
        let vocabulary = table.vocabulary
        var population = Population(
            items: vocabulary.items.count,
            combinations: vocabulary.combinations.count,
            skills: vocabulary.skills.count,
            sets: CrossFit.sets
        )
        population.combinationTracing = tracing.joint
        population.skillTracing = tracing.single
        let right = Double(table.outcomes.count { $0 })
        population.mean = Logistic.logit(right / Double(table.count))
        readTimes(into: &population)
        let itemCombinations = lastCombinations()
        let itemsAreSkills =
            itemCombinations.count == vocabulary.combinations.count
            && Set(itemCombinations).count == itemCombinations.count
        for depth in [GroupSums.Depth.ease, .shared, .all] {
            let sums = try await pass(population, depth, itemsAreSkills)
            population.solveEase(sums, vocabulary, itemCombinations: itemCombinations)
            if depth == .shared { population.solveGaps(sums) }
            if depth != .ease { population.solveShared(sums) }
            guard depth == .all else { continue }
            population.solveOwn(sums)
            population.solveSparse(sums)
        }
        return population
    }

    private func pass(
        _ population: Population,
        _ depth: GroupSums.Depth,
        _ itemsAreSkills: Bool
    ) async throws -> [GroupSums] {
        let table = table
        let rows = rows
        return try await jobs.map(CrossFit.groups) { group in
            GroupPass(
                table: table,
                rows: rows,
                population: population,
                group: group,
                itemsAreSkills: itemsAreSkills
            ).sums(depth)
        }
    }

    private func lastCombinations() -> [Int32] {
        var last = Array(repeating: Int32(-1), count: table.vocabulary.items.count)
        for learner in 0..<rows.starts.count - 1 {
            for row in rows.rows(of: Int32(learner)) { last[Int(table.items[Int(row)])] = table.combinations[Int(row)] }
        }
        return last
    }

    private func readTimes(into population: inout Population) {
        var sum = 0.0
        var count = 0.0
        for learner in 0..<rows.starts.count - 1 {
            var before = Double.nan
            for row in rows.rows(of: Int32(learner)) {
                let time = table.time(at: Int(row))
                let passed = time - before
                if passed == passed {
                    sum += min(log(1 + max(0, passed)), 8)
                    count += 1
                }
                if time == time { before = time }
            }
        }
        population.hasTimes = count > 0
        population.gapMean = count > 0 ? sum / count : 0
    }
}
