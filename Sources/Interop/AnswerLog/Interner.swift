#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Gives equal byte strings the same small number, in order of appearance, without making a `String` for each.
struct Interner {
    /// A place of the table: the number of a string and half of its hash, so that most others are told from it at once.
    private struct Slot {
        static let empty = Slot(number: -1, mark: 0)

        let number: Int32
        let mark: UInt32
    }

    private var bytes: [UInt8] = []
    private var ends: [Int] = [0]
    private var hashes: [UInt64] = []
    private var slots = [Slot](repeating: .empty, count: 1024)

    /// How many different strings there are.
    var count: Int { hashes.count }

    /// The string behind a number.
    func text(_ number: Int) -> String {
        String(decoding: bytes[ends[number]..<ends[number + 1]], as: UTF8.self)
    }

    /// The number of a byte string; a new one gets the next number.
    mutating func number(of key: UnsafeRawBufferPointer) -> Int {
        let hash = Self.hash(key)
        let mark = UInt32(truncatingIfNeeded: hash >> 32)
        var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[place].number >= 0 {
            let slot = slots[place]
            if slot.mark == mark, isEqual(Int(slot.number), key) { return Int(slot.number) }
            place = (place + 1) & (slots.count - 1)
        }
        slots[place] = Slot(number: Int32(count), mark: mark)
        hashes.append(hash)
        bytes.append(contentsOf: key)
        ends.append(bytes.count)
        if count * 2 > slots.count { grow() }
        return count - 1
    }

    private func isEqual(_ number: Int, _ key: UnsafeRawBufferPointer) -> Bool {
        let start = ends[number]
        guard ends[number + 1] - start == key.count else { return false }
        guard let other = key.baseAddress, key.count > 0 else { return true }
        return bytes.withUnsafeBytes { own in
            own.baseAddress.map { memcmp($0 + start, other, key.count) == 0 } ?? false
        }
    }

    private mutating func grow() {
        slots = [Slot](repeating: .empty, count: slots.count * 2)
        for (number, hash) in hashes.enumerated() {
            var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[place].number >= 0 { place = (place + 1) & (slots.count - 1) }
            slots[place] = Slot(number: Int32(number), mark: UInt32(truncatingIfNeeded: hash >> 32))
        }
    }

    /// Multiplies eight bytes at a time; enough to spread identifiers, not to withstand an adversary's choice.
    private static func hash(_ key: UnsafeRawBufferPointer) -> UInt64 {
        var hash = UInt64(key.count) &* 0x9E37_79B9_7F4A_7C15
        var offset = 0
        while offset + 8 <= key.count {
            hash = mixed(hash ^ key.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            offset += 8
        }
        var tail: UInt64 = 0
        while offset < key.count {
            tail = tail << 8 | UInt64(key[offset])
            offset += 1
        }
        return mixed(hash ^ tail)
    }

    private static func mixed(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return product.high ^ product.low
    }
}
