/// The tables of a fitted model as they are stored.
struct StoredPopulation: Codable {
    private let mean: Double
    private let gapMean: Double
    private let hasTimes: Bool
    private let tables: [String: PackedNumbers]
    private let contexts: PackedNumbers
    private let transfers: PackedNumbers
    private let pooledTracing: [Float]
    private let combinationTracing: PackedNumbers
    private let skillTracing: PackedNumbers

    init(_ population: Population) {
        mean = population.mean
        gapMean = population.gapMean
        hasTimes = population.hasTimes
        var tables: [String: PackedNumbers] = [:]
        for table in Population.tables { tables[table.name] = PackedNumbers(population[keyPath: table.path].values) }
        self.tables = tables
        contexts = PackedNumbers(words: population.contextKeys)
        transfers = PackedNumbers(words: population.transfers.keys)
        pooledTracing = population.skillTracing.pooled.numbers
        combinationTracing = PackedNumbers(population.combinationTracing.parameters.flatMap(\.numbers))
        skillTracing = PackedNumbers(population.skillTracing.parameters.flatMap(\.numbers))
    }

    /// The tables; `nil` where one is missing, broken or does not fit the vocabulary.
    func population(_ vocabulary: Vocabulary) -> Population? {
        let counts = (vocabulary.items.count, vocabulary.combinations.count, vocabulary.skills.count)
        let shape = Population(items: counts.0, combinations: counts.1, skills: counts.2, sets: 1)
        var population = shape
        population.mean = mean
        population.gapMean = gapMean
        population.hasTimes = hasTimes
        let sparse = ["contextOffsets", "transferSlope", "transferShift"]
        for table in Population.tables {
            guard let values = tables[table.name]?.floats else { return nil }
            let isSparse = sparse.contains(table.name)
            guard isSparse || values.count == shape[keyPath: table.path].count else { return nil }
            population[keyPath: table.path] = OffsetTable(values: values)
        }
        guard
            let contextKeys = contexts.words(UInt64.self), let transferKeys = transfers.words(UInt64.self),
            contextKeys.count == population.contextOffsets.count,
            transferKeys.count == population.transferSlope.count,
            transferKeys.count == population.transferShift.count,
            let joint = tracing(combinationTracing), let single = tracing(skillTracing)
        else { return nil }
        population.contextKeys = contextKeys
        population.fittedContexts = OffsetIndex(keys: contextKeys, values: population.contextOffsets.values)
        population.transfers = KeyIndex(keys: transferKeys)
        population.combinationTracing = joint
        population.skillTracing = single
        guard population.transfers.count == transferKeys.count else { return nil }
        return joint.parameters.count == counts.1 && single.parameters.count == counts.2 ? population : nil
    }

    private func tracing(_ packed: PackedNumbers) -> TracingTable? {
        guard let numbers = packed.floats, numbers.count % 5 == 0, pooledTracing.count == 5 else { return nil }
        let parameters = stride(from: 0, to: numbers.count, by: 5).map {
            TracingParameters(numbers: numbers[$0..<$0 + 5])
        }
        return TracingTable(parameters: parameters, pooled: TracingParameters(numbers: pooledTracing[...]), sets: 1)
    }
}
