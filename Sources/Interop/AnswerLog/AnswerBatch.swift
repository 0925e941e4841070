/// Some rows on their way into ``AnswerRows``, so that the growing columns are touched once for many rows.
struct AnswerBatch: ~Copyable {
    // NB: small enough to stay in a processor's first or second cache together with the bytes that are read.
    private static let capacity = 2048

    private let learners = UnsafeMutableBufferPointer<Int32>.allocate(capacity: capacity)
    private let items = UnsafeMutableBufferPointer<Int32>.allocate(capacity: capacity)
    private let combinations = UnsafeMutableBufferPointer<Int32>.allocate(capacity: capacity)
    private let isCorrect = UnsafeMutableBufferPointer<Bool>.allocate(capacity: capacity)
    private let times = UnsafeMutableBufferPointer<Double>.allocate(capacity: capacity)
    private let orders = UnsafeMutableBufferPointer<Double>.allocate(capacity: capacity)
    private let hasTime: Bool
    private let hasOrder: Bool
    /// How many rows there are.
    private(set) var count = 0

    init(hasTime: Bool, hasOrder: Bool) {
        self.hasTime = hasTime
        self.hasOrder = hasOrder
    }

    deinit {
        learners.deallocate()
        items.deallocate()
        combinations.deallocate()
        isCorrect.deallocate()
        times.deallocate()
        orders.deallocate()
    }

    var isFull: Bool { count == Self.capacity }

    /// Adds a row; the batch is not full.
    @inline(__always)
    mutating func append(_ values: AnswerValues) {
        learners[count] = values.learner
        items[count] = values.item
        combinations[count] = values.combination
        isCorrect[count] = values.isCorrect
        if hasTime { times[count] = values.time }
        if hasOrder { orders[count] = values.order }
        count &+= 1
    }

    /// Moves the rows behind those that are there; the first of them has the number `firstNumber` in the file.
    mutating func move(to rows: inout AnswerRows, firstNumber: Int) {
        guard count > 0 else { return }
        rows.appendNumbers(firstNumber..<firstNumber + count)
        rows.learners.append(contentsOf: learners[..<count])
        rows.items.append(contentsOf: items[..<count])
        rows.combinations.append(contentsOf: combinations[..<count])
        rows.isCorrect.append(contentsOf: isCorrect[..<count])
        if hasTime { rows.times.append(contentsOf: times[..<count]) }
        if hasOrder { rows.orders.append(contentsOf: orders[..<count]) }
        count = 0
    }
}
