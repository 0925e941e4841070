/// JSON in the making, written straight into bytes: for the replies of the busiest routes, where a general encoder costs
/// more than everything else that the reply needs.
package struct JSONText {
    /// The bytes so far.
    package private(set) var bytes: [UInt8] = []
    private var needsComma = false

    /// Starts empty, with room for a usual reply.
    package init() { bytes.reserveCapacity(1024) }

    /// Writes an object whose members `body` writes.
    package mutating func object(_ body: (inout JSONText) -> Void) {
        enclosed(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
    }

    /// Writes a member that is an object.
    package mutating func object(_ name: StaticString, _ body: (inout JSONText) -> Void) {
        key(name)
        object(body)
    }

    /// Writes a member that is an array, with one call of `body` an element.
    package mutating func array<Element>(
        _ name: StaticString,
        _ elements: [Element],
        _ body: (inout JSONText, Element) -> Void
    ) {
        key(name)
        enclosed(UInt8(ascii: "["), UInt8(ascii: "]")) { text in
            for element in elements { body(&text, element) }
        }
    }

    /// Writes a member that is text; nothing for `nil`.
    package mutating func member(_ name: StaticString, _ value: String?) {
        guard let value else { return }
        key(name)
        string(value)
    }

    /// Writes a member that is a number; a number that JSON cannot hold becomes `null`.
    package mutating func member(_ name: StaticString, _ value: Double) {
        key(name)
        raw(value.isFinite ? "\(value)" : "null")
    }

    /// Writes a member that is a whole number.
    package mutating func member(_ name: StaticString, _ value: Int) {
        key(name)
        raw(String(value))
    }

    /// Writes a member that is a truth value.
    package mutating func member(_ name: StaticString, _ value: Bool) {
        key(name)
        raw(value ? "true" : "false")
    }

    private mutating func key(_ name: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    private mutating func enclosed(_ open: UInt8, _ close: UInt8, _ body: (inout JSONText) -> Void) {
        separate()
        bytes.append(open)
        needsComma = false
        body(&self)
        bytes.append(close)
        needsComma = true
    }

    private mutating func raw(_ text: String) {
        bytes.append(contentsOf: text.utf8)
        needsComma = true
    }

    private mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0x00..<0x20: bytes.append(contentsOf: Self.escaped(byte).utf8)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
        needsComma = true
    }

    private static func escaped(_ control: UInt8) -> String {
        let digits = String(control, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }
}

/// A reply that writes its own JSON; it must be what its ``Documented/schema`` says.
package protocol JSONWriting {
    /// Writes the value.
    func write(to text: inout JSONText)
}
