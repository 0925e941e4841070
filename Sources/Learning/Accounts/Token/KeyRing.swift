/// The keys that tokens are checked with, the first of which signs.
///
/// To rotate: put a new key in front, wait for the longest life of an access token, take the old one off.
package struct KeyRing: Sendable {
    /// The key that signs.
    package let current: SigningKey
    private let others: [SigningKey]

    /// Makes a ring of keys; a later key with the number of an earlier one is never asked.
    package init(current: SigningKey, others: [SigningKey] = []) {
        self.current = current
        self.others = others
    }

    /// The key with a number, if it is on the ring.
    package func key(numbered number: UInt8) -> SigningKey? {
        current.number == number ? current : others.first { $0.number == number }
    }
}
