import Crypto

/// HMAC-SHA256 (RFC 2104) under one key, whose two key blocks are hashed once and not for each message.
struct MessageSeal: Sendable {
    /// The length of a seal in bytes.
    static let length = 32

    private let keyed: HMAC<SHA256>

    init(key: SymmetricKey) { keyed = HMAC<SHA256>(key: key) }

    /// The seal of a message, 32 bytes.
    func seal(of message: some Sequence<UInt8>) -> [UInt8] {
        var hash = keyed
        hash.update(data: Array(message))
        return Array(hash.finalize())
    }

    /// Whether a sealed message, which ends in its seal, is as it was sealed; compares in constant time.
    func isTrue(_ sealed: [UInt8]) -> Bool {
        guard sealed.count >= Self.length else { return false }
        return sealed.withUnsafeBytes { bytes in
            let end = bytes.count - Self.length
            var hash = keyed
            hash.update(data: UnsafeRawBufferPointer(rebasing: bytes[..<end]))
            return hash.finalize() == UnsafeRawBufferPointer(rebasing: bytes[end...])
        }
    }
}
