/// Values by a dense number, for the few numbers that one learner meets; positions stay where they are.
struct NumberMap<Value: Sendable>: Sendable {
    var values: [Value] = []
    /// A number and its position packed into eight bytes; -1 is a free place.
    ///
    /// There are none before the first number.
    private var slots: [Int64] = []

    var count: Int { values.count }

    /// The position of a number; -1 where it has none.
    @inline(__always)
    func position(of number: Int32) -> Int {
        guard !slots.isEmpty else { return -1 }
        let mask = slots.count &- 1
        var place = Self.start(number) & mask
        while slots[place] >= 0 {
            if Int32(truncatingIfNeeded: slots[place] >> 32) == number { return Int(slots[place] & 0xFFFF_FFFF) }
            place = (place &+ 1) & mask
        }
        return -1
    }

    /// The position of a number, made with `value` where it had none.
    @inline(__always)
    mutating func position(of number: Int32, orAdd value: @autoclosure () -> Value) -> Int {
        let known = position(of: number)
        return known >= 0 ? known : add(number, value())
    }

    /// Forgets the values and keeps the memory.
    mutating func removeAll() {
        guard !values.isEmpty else { return }
        values.removeAll(keepingCapacity: true)
        for place in slots.indices { slots[place] = -1 }
    }

    @inline(__always)
    private static func start(_ number: Int32) -> Int {
        Int(UInt32(bitPattern: number) &* 0x9E37_79B1 >> 8)
    }

    private mutating func add(_ number: Int32, _ value: Value) -> Int {
        if slots.isEmpty { values.reserveCapacity(8) }
        values.append(value)
        if values.count * 2 > slots.count { grow() }
        place(Int64(number) << 32 | Int64(values.count - 1))
        return values.count - 1
    }

    private mutating func grow() {
        let before = slots
        slots = Array(repeating: -1, count: max(16, before.count * 2))
        for slot in before where slot >= 0 { place(slot) }
    }

    private mutating func place(_ slot: Int64) {
        let mask = slots.count - 1
        var place = Self.start(Int32(truncatingIfNeeded: slot >> 32)) & mask
        while slots[place] >= 0 { place = (place + 1) & mask }
        slots[place] = slot
    }
}
