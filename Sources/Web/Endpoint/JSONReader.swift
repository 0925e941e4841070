import NIOCore
package import Quantities

/// Reads JSON of a known shape straight from bytes: for the bodies of the busiest routes, where a general decoder costs
/// more than the work.
///
/// It knows only what such a body usually looks like. Whatever else it meets (an escape, an unknown or repeated member,
/// a wrong type, bytes that are no JSON) it does not judge: the reading ends with `nil`, and the general decoder reads
/// the body again and says what is wrong.
package struct JSONReader: ~Copyable {
    private let bytes: UnsafeRawBufferPointer
    private var place = 0

    /// Reads `bytes`, which must stay where they are for as long as the reader lives.
    package init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// Reads an object, handing each member's name to `body`, which reads its value and returns whether it could.
    package mutating func object(_ body: (inout JSONReader, UnsafeRawBufferPointer) -> Bool) -> Bool {
        list("{", "}") { reader in
            guard let name = reader.plainText(), reader.skip(":") else { return false }
            return body(&reader, name)
        }
    }

    /// Reads an array of at most `most` elements; `nil` where `element` returns `nil` for one of them.
    package mutating func array<Element>(
        most: Int,
        _ element: (inout JSONReader) -> Element?
    ) -> [Element]? {
        var elements: [Element] = []
        let isRead = list("[", "]") { reader in
            guard elements.count < most, let next = element(&reader) else { return false }
            elements.append(next)
            return true
        }
        return isRead ? elements : nil
    }

    /// Reads an identifier.
    package mutating func identifier<Subject>() -> Identifier<Subject>? {
        plainText().flatMap { Identifier(rawValue: String(decoding: $0, as: UTF8.self)) }
    }

    /// Reads a truth value.
    package mutating func truth() -> Bool? {
        skip("true") ? true : skip("false") ? false : nil
    }

    /// Reads a number of at most 16 digits and point, without sign and exponent.
    package mutating func number() -> Double? {
        skipSpace()
        let start = place
        while place < bytes.count, isInNumber(bytes[place]) { place += 1 }
        let digits = UnsafeRawBufferPointer(rebasing: bytes[start..<place])
        guard (1...16).contains(digits.count), isNumber(digits) else { return nil }
        return Double(String(decoding: digits, as: UTF8.self))
    }

    /// Whether everything was read.
    package mutating func isAtEnd() -> Bool {
        skipSpace()
        return place == bytes.count
    }

    private mutating func list(
        _ open: StaticString,
        _ close: StaticString,
        _ member: (inout JSONReader) -> Bool
    ) -> Bool {
        guard skip(open) else { return false }
        if skip(close) { return true }
        repeat {
            guard member(&self) else { return false }
        } while skip(",")
        return skip(close)
    }

    /// A string of ASCII without escapes and control characters.
    private mutating func plainText() -> UnsafeRawBufferPointer? {
        guard skip("\"") else { return nil }
        let start = place
        while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
            guard (0x20..<0x80).contains(bytes[place]), bytes[place] != UInt8(ascii: "\\") else { return nil }
            place += 1
        }
        guard place < bytes.count else { return nil }
        place += 1
        return UnsafeRawBufferPointer(rebasing: bytes[start..<place - 1])
    }

    /// Steps over a word, with white space before it; stays where it is if another stands there.
    private mutating func skip(_ word: StaticString) -> Bool {
        skipSpace()
        guard place + word.utf8CodeUnitCount <= bytes.count else { return false }
        for index in 0..<word.utf8CodeUnitCount where bytes[place + index] != word.utf8Start[index] { return false }
        place += word.utf8CodeUnitCount
        return true
    }

    private mutating func skipSpace() {
        while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
    }

    /// Whether digits and points are a number of JSON: no zero in front of a digit, digits on both sides of a point.
    private func isNumber(_ digits: UnsafeRawBufferPointer) -> Bool {
        let point = UInt8(ascii: ".")
        guard digits[0] != point, digits[digits.count - 1] != point else { return false }
        return digits.count == 1 || digits[0] != UInt8(ascii: "0") || digits[1] == point
    }

    private func isInNumber(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) || byte == UInt8(ascii: ".") }
}

extension UnsafeRawBufferPointer {
    /// Whether the bytes are those of a name.
    func isName(_ name: StaticString) -> Bool {
        count == name.utf8CodeUnitCount && (0..<count).allSatisfy { self[$0] == name.utf8Start[$0] }
    }
}

/// A body that can read itself from JSON of the usual shape.
package protocol JSONReading {
    /// Reads the value; `nil` leaves it to the general decoder, which says what is wrong if anything is.
    init?(reading reader: inout JSONReader)
}

extension JSONReading {
    /// The value in a body of the usual shape.
    static func read(_ body: ByteBuffer) -> Self? {
        body.withUnsafeReadableBytes { bytes in
            var reader = JSONReader(bytes)
            guard let value = Self(reading: &reader), reader.isAtEnd() else { return nil }
            return value
        }
    }
}
