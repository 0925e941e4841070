/// Numbers 64-bit keys in the order of their first mention; open addressing, at most half full.
struct KeyIndex: Sendable {
    private(set) var keys: [UInt64] = []
    private var slots: [Slot]
    private var mask: Int

    /// 16 bytes, so that what a fitted model says of a key comes with the key's cache line.
    struct Slot {
        var key: UInt64
        /// -1 where the slot is free.
        var number: Int32
        var value: Float
    }

    init(minimumCapacity: Int = 16) {
        var size = 32
        while size < minimumCapacity * 2 { size *= 2 }
        slots = Array(repeating: Self.free, count: size)
        mask = size - 1
    }

    /// Numbers the keys in their order; the values, one a key, are what ``find(_:from:)`` returns with them.
    init(keys: [UInt64], values: [Float]) {
        self.init(minimumCapacity: keys.count)
        for key in keys { _ = insert(key) }
        for place in slots.indices where slots[place].number >= 0 {
            let number = Int(slots[place].number)
            slots[place].value = number < values.count ? values[number] : 0
        }
    }

    var count: Int { keys.count }

    private static let free = Slot(key: 0, number: -1, value: 0)

    /// The slot where the search for a key begins; to be read for several keys before any of them is compared, so that
    /// the waits for memory overlap.
    @inline(__always)
    func start(_ key: UInt64) -> Slot { slots[Int(truncatingIfNeeded: key >> 20) & mask] }

    /// The slot of a key, free for a key that was never inserted, given the slot where the search begins.
    @inline(__always)
    func find(_ key: UInt64, from start: Slot) -> Slot {
        if start.key == key || start.number < 0 { return start.number < 0 ? Self.free : start }
        return findFurther(key)
    }

    /// The number of a key; -1 for a key that was never inserted.
    @inline(__always)
    func number(of key: UInt64) -> Int { Int(find(key, from: start(key)).number) }

    private func findFurther(_ key: UInt64) -> Slot {
        var place = Int(truncatingIfNeeded: key >> 20) & mask
        while slots[place].number >= 0, slots[place].key != key { place = (place + 1) & mask }
        return slots[place]
    }

    mutating func insert(_ key: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: key >> 20) & mask
        while slots[place].number >= 0 {
            if slots[place].key == key { return Int(slots[place].number) }
            place = (place + 1) & mask
        }
        slots[place] = Slot(key: key, number: Int32(keys.count), value: 0)
        keys.append(key)
        if keys.count * 2 > mask { grow() }
        return keys.count - 1
    }

    private mutating func grow() {
        mask = slots.count * 2 - 1
        slots = Array(repeating: Self.free, count: mask + 1)
        for (number, key) in keys.enumerated() {
            var place = Int(truncatingIfNeeded: key >> 20) & mask
            while slots[place].number >= 0 { place = (place + 1) & mask }
            slots[place] = Slot(key: key, number: Int32(number), value: 0)
        }
    }
}
