/// Gives equal cells the same small number, in order of appearance, without making a `String` for each.
struct Interner: ~Copyable {
    /// A place of the table: a short cell's tag, which is all of it, or a long one's hash with the top bit set.
    private struct Slot {
        static let empty = Slot(tag: 0, number: 0)
        /// Equal to no cell: the length in the top byte of a short cell's tag is counted from 1.
        static let none = Slot(tag: 1, number: 0)
        static let longBit: UInt64 = 1 << 63

        let tag: UInt64
        let number: Int32
    }

    private(set) var names = NameList()
    private var slots: UnsafeMutablePointer<Slot>
    private var bitCount: UInt64 = 10
    /// The short cell that was numbered last; it is often the next one too.
    private var last = Slot.none
    private var lastLong: Int32 = 0

    init() { slots = Self.makeSlots(bitCount) }

    deinit { slots.deallocate() }

    /// The number of a cell; a new one gets the next number.
    @inline(__always)
    mutating func number(of cell: Cell) -> Int32 {
        let tag = cell.tag
        if tag == last.tag { return last.number }
        guard tag != 0 else { return longNumber(of: cell) }
        var place = place(of: tag)
        while true {
            let slot = slots[place]
            if slot.tag == tag {
                last = slot
                return slot.number
            }
            if slot.tag == 0 { return add(cell, tag, at: place) }
            place = (place &+ 1) & mask
        }
    }

    private var mask: Int { Int(truncatingIfNeeded: (1 as UInt64) &<< bitCount) &- 1 }

    /// Where the search for a tag begins.
    @inline(__always)
    private func place(of tag: UInt64) -> Int {
        guard tag & Slot.longBit == 0 else { return Int(truncatingIfNeeded: Self.mixed(tag)) & mask }
        // NB: what differs in the last byte only lies side by side, because such names often come one after the other.
        let lastByte = ((tag &>> 56) &- 2) &* 8
        let rest = Self.mixed(tag & ~(0xFF &<< lastByte))
        return Int(truncatingIfNeeded: rest &<< 4 | (tag &>> lastByte) & 15) & mask
    }

    @inline(never)
    private mutating func longNumber(of cell: Cell) -> Int32 {
        if names.count > 0, names.isEqual(Int(lastLong), cell) { return lastLong }
        let tag = Self.hash(cell.bytes) | Slot.longBit
        var place = place(of: tag)
        while slots[place].tag != 0 {
            let slot = slots[place]
            if slot.tag == tag, names.isEqual(Int(slot.number), cell) {
                lastLong = slot.number
                return slot.number
            }
            place = (place &+ 1) & mask
        }
        return add(cell, tag, at: place)
    }

    @inline(never)
    private mutating func add(_ cell: Cell, _ tag: UInt64, at place: Int) -> Int32 {
        let number = Int32(names.count)
        slots[place] = Slot(tag: tag, number: number)
        names.append(cell)
        if names.count * 2 > 1 << Int(bitCount) { grow() }
        return number
    }

    private mutating func grow() {
        let old = UnsafeMutableBufferPointer(start: slots, count: 1 << Int(bitCount))
        bitCount += 1
        slots = Self.makeSlots(bitCount)
        for slot in old where slot.tag != 0 {
            var place = place(of: slot.tag)
            while slots[place].tag != 0 { place = (place &+ 1) & mask }
            slots[place] = slot
        }
        old.deallocate()
    }

    private static func makeSlots(_ bitCount: UInt64) -> UnsafeMutablePointer<Slot> {
        let slots = UnsafeMutablePointer<Slot>.allocate(capacity: 1 << Int(bitCount))
        slots.initialize(repeating: .empty, count: 1 << Int(bitCount))
        return slots
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

    @inline(__always)
    private static func mixed(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return product.high ^ product.low
    }
}
