/// Log-odds by 64-bit key, as small as they get: eight bytes a slot, half of them a tag of the key.
///
/// Two keys are confused once in some 10^9 questions for an unknown key, and then add another context's offset.
struct OffsetIndex: Sendable {
    private var slots: [UInt64]
    private var mask: Int

    private static let free = UInt64.max

    init() {
        slots = Array(repeating: Self.free, count: 2)
        mask = 1
    }

    /// One value a key; a later value for a key with the same tag and place is not found.
    init(keys: [UInt64], values: [Float]) {
        var size = 2
        while size * 3 < keys.count * 4 { size *= 2 }
        slots = Array(repeating: Self.free, count: size)
        mask = size - 1
        for (key, value) in zip(keys, values) {
            var place = Self.place(key) & mask
            while slots[place] != Self.free { place = (place + 1) & mask }
            slots[place] = Self.tag(key) | UInt64(value.bitPattern)
        }
    }

    /// The slot where the search for a key begins; to be read for several keys before any of them is compared, so that
    /// the waits for memory overlap.
    @inline(__always)
    func start(_ key: UInt64) -> UInt64 { slots[Self.place(key) & mask] }

    /// The value of a key, 0 for an unknown one, given the slot where the search begins.
    @inline(__always)
    func value(_ key: UInt64, from start: UInt64) -> Double {
        if start == Self.free { return 0 }
        if start & Self.tagMask == Self.tag(key) { return Self.value(start) }
        return furtherValue(key)
    }

    private func furtherValue(_ key: UInt64) -> Double {
        let tag = Self.tag(key)
        var place = (Self.place(key) + 1) & mask
        while slots[place] != Self.free {
            if slots[place] & Self.tagMask == tag { return Self.value(slots[place]) }
            place = (place + 1) & mask
        }
        return 0
    }

    private static let tagMask: UInt64 = 0xFFFF_FFFF << 32

    @inline(__always)
    private static func place(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key & 0xFFFF_FFFF) }

    @inline(__always)
    private static func tag(_ key: UInt64) -> UInt64 { key & tagMask }

    @inline(__always)
    private static func value(_ slot: UInt64) -> Double {
        Double(Float(bitPattern: UInt32(truncatingIfNeeded: slot)))
    }
}
