/// Numbers 64-bit keys in the order of their first mention; open addressing, at most half full.
struct KeyIndex: Sendable {
    private(set) var keys: [UInt64] = []
    private var slots: [Slot]
    private var mask: Int

    private struct Slot {
        var key: UInt64
        /// -1 where the slot is free.
        var number: Int32
    }

    init(minimumCapacity: Int = 16) {
        var size = 32
        while size < minimumCapacity * 2 { size *= 2 }
        slots = Array(repeating: Self.free, count: size)
        mask = size - 1
    }

    init(keys: [UInt64]) {
        self.init(minimumCapacity: keys.count)
        for key in keys { _ = insert(key) }
    }

    var count: Int { keys.count }

    private static let free = Slot(key: 0, number: -1)

    /// The number of a key; -1 for a key that was never inserted.
    @inline(__always)
    func number(of key: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: key >> 20) & mask
        while slots[place].number >= 0, slots[place].key != key { place = (place + 1) & mask }
        return Int(slots[place].number)
    }

    mutating func insert(_ key: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: key >> 20) & mask
        while slots[place].number >= 0 {
            if slots[place].key == key { return Int(slots[place].number) }
            place = (place + 1) & mask
        }
        slots[place] = Slot(key: key, number: Int32(keys.count))
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
            slots[place] = Slot(key: key, number: Int32(number))
        }
    }
}
