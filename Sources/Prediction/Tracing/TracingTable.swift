/// Tracing parameters by dense number, once for every cross-fitting set; the pooled ones beyond the table.
struct TracingTable: Sendable {
    var parameters: [TracingParameters]
    var pooled: TracingParameters
    let sets: Int

    @inline(__always)
    func value(_ number: Int32, _ set: Int) -> TracingParameters {
        let place = Int(number) &* sets &+ set
        return place < parameters.count ? parameters[place] : pooled
    }

    /// The part that serves new learners, in the precision of a stored model.
    var fitted: TracingTable {
        let last = stride(from: sets - 1, to: parameters.count, by: sets).map {
            TracingParameters(numbers: parameters[$0].numbers[...])
        }
        return TracingTable(parameters: last, pooled: TracingParameters(numbers: pooled.numbers[...]), sets: 1)
    }
}
