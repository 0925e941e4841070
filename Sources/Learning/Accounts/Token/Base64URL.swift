/// Base64 with the alphabet of RFC 4648, section 5, without padding.
package enum Base64URL {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    /// The value of each byte, or 0xFF for a byte outside the alphabet.
    private static let values: [UInt8] = {
        var table = [UInt8](repeating: 0xFF, count: 256)
        for (value, byte) in alphabet.enumerated() { table[Int(byte)] = UInt8(value) }
        return table
    }()

    /// The bytes as text.
    package static func text(of bytes: some Collection<UInt8>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count * 4 + 2) / 3)
        let alphabet = alphabet
        var held: UInt32 = 0
        var heldBits: UInt32 = 0
        for byte in bytes {
            held = held << 8 | UInt32(byte)
            heldBits += 8
            while heldBits >= 6 {
                heldBits -= 6
                text.append(alphabet[Int(held >> heldBits & 63)])
            }
        }
        if heldBits > 0 { text.append(alphabet[Int(held << (6 - heldBits) & 63)]) }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes that a text stands for; `nil` where another text, or none, would stand for them.
    package static func bytes(of text: some StringProtocol) -> [UInt8]? {
        text.utf8.withContiguousStorageIfAvailable(bytes) ?? Array(text.utf8).withUnsafeBufferPointer(bytes)
    }

    private static func bytes(of text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        let values = values
        var isClean = true
        let bytes = [UInt8](unsafeUninitializedCapacity: text.count * 3 / 4 + 1) { room, count in
            var held: UInt32 = 0
            var heldBits: UInt32 = 0
            for character in text {
                let value = values[Int(character)]
                isClean = isClean && value != 0xFF
                held = held << 6 | UInt32(value & 63)
                heldBits += 6
                guard heldBits >= 8 else { continue }
                heldBits -= 8
                room.initializeElement(at: count, to: UInt8(truncatingIfNeeded: held >> heldBits))
                count += 1
            }
            // NB: bits left over must be zero and fewer than 6, else two texts would read as the same bytes.
            isClean = isClean && heldBits < 6 && held & ((1 << heldBits) - 1) == 0
        }
        return isClean ? bytes : nil
    }
}
