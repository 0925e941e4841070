import Quantities

extension SeededGenerator {
    /// A whole number drawn evenly from `0..<count`; the count is at least 1.
    ///
    /// Our own reduction (the high half of a product), so that items do not change with the standard library.
    mutating func index(below count: Int) -> Int {
        Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(max(count, 1))).high)
    }

    /// The numbers `0..<count` in an order drawn evenly (Fisher & Yates 1938).
    mutating func order(of count: Int) -> [Int] {
        var order = Array(0..<count)
        for last in stride(from: count - 1, to: 0, by: -1) { order.swapAt(last, index(below: last + 1)) }
        return order
    }
}
