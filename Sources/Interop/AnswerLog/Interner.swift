#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Gives equal byte strings the same small number, in order of appearance, without making a `String` for each.
struct Interner {
    private var bytes: [UInt8] = []
    private var ends: [Int] = [0]
    private var hashes: [UInt64] = []
    private var slots = [Int32](repeating: -1, count: 1024)

    /// How many different strings there are.
    var count: Int { hashes.count }

    /// The string behind a number.
    func text(_ number: Int) -> String {
        String(decoding: bytes[ends[number]..<ends[number + 1]], as: UTF8.self)
    }

    /// The number of a byte string; a new one gets the next number.
    mutating func number(of key: UnsafeRawBufferPointer) -> Int {
        let hash = Self.hash(key)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let candidate = Int(slots[slot])
            if hashes[candidate] == hash, isEqual(candidate, key) { return candidate }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(count)
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
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for (number, hash) in hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number)
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
