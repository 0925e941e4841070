/// Values by a dense number, for the few numbers that one learner meets; positions stay where they are.
struct NumberMap<Value: Sendable>: Sendable {
    private(set) var numbers: [Int32] = []
    var values: [Value] = []
    /// A number and its position packed into eight bytes; -1 is a free place.
    private var slots: [Int64] = Array(repeating: -1, count: 16)
    private var mask = 15

    var count: Int { numbers.count }

    /// The position of a number; -1 where it has none.
    @inline(__always)
    func position(of number: Int32) -> Int {
        var place = Self.start(number) & mask
        while slots[place] >= 0 {
            if Int32(truncatingIfNeeded: slots[place] >> 32) == number { return Int(slots[place] & 0xFFFF_FFFF) }
            place = (place + 1) & mask
        }
        return -1
    }

    /// The position of a number, made with `value` where it had none.
    @inline(__always)
    mutating func position(of number: Int32, orAdd value: @autoclosure () -> Value) -> Int {
        let known = position(of: number)
        if known >= 0 { return known }
        numbers.append(number)
        values.append(value())
        if numbers.count * 2 > mask { grow() } else { place(number, at: numbers.count - 1) }
        return numbers.count - 1
    }

    mutating func removeAll() {
        numbers.removeAll(keepingCapacity: true)
        values.removeAll(keepingCapacity: true)
        for place in slots.indices { slots[place] = -1 }
    }

    @inline(__always)
    private static func start(_ number: Int32) -> Int {
        Int(UInt32(bitPattern: number) &* 0x9E37_79B1 >> 8)
    }

    private mutating func grow() {
        mask = slots.count * 2 - 1
        slots = Array(repeating: -1, count: mask + 1)
        for position in numbers.indices { place(numbers[position], at: position) }
    }

    private mutating func place(_ number: Int32, at position: Int) {
        var place = Self.start(number) & mask
        while slots[place] >= 0 { place = (place + 1) & mask }
        slots[place] = Int64(number) << 32 | Int64(position)
    }
}
