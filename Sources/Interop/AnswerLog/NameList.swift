#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Byte strings by number, one behind the other.
struct NameList: Hashable, Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = [0]

    /// How many there are.
    var count: Int { ends.count - 1 }

    /// The string behind a number, as text.
    func text(_ number: Int) -> String { String(decoding: bytes[ends[number]..<ends[number + 1]], as: UTF8.self) }

    /// The pieces of a string between separators, each once, in order.
    func parts(_ number: Int, separator: Character) -> [String] {
        var parts: [String] = []
        for part in text(number).split(separator: separator) where !parts.contains(String(part)) {
            parts.append(String(part))
        }
        return parts
    }

    /// Whether the string behind a number has the bytes of a cell.
    func isEqual(_ number: Int, _ cell: Cell) -> Bool {
        let range = ends[number]..<ends[number + 1]
        guard range.count == cell.count else { return false }
        return bytes.withUnsafeBytes { own in
            own.baseAddress.map { memcmp($0 + range.lowerBound, cell.start, range.count) == 0 } ?? true
        }
    }

    /// Adds a string under the next number.
    mutating func append(_ cell: Cell) {
        bytes.append(contentsOf: cell.bytes)
        ends.append(bytes.count)
    }
}
