import Crypto
import Foundation

/// One secret of the place, from which a key for each purpose is derived.
package struct SigningKey: Sendable {
    /// The number that tokens carry so that the right key checks them.
    package let number: UInt8
    let accessSeal: MessageSeal
    let formSeal: MessageSeal

    /// Makes a key of a secret of at least 32 random bytes; `nil` for a shorter one.
    ///
    /// The keys for the purposes come by HKDF-SHA256 (RFC 5869), so a token of one purpose is worthless for another.
    package init?(number: UInt8, secret: [UInt8]) {
        guard secret.count >= 32 else { return nil }
        self.number = number
        accessSeal = MessageSeal(key: Self.derived(from: secret, purpose: "access token"))
        formSeal = MessageSeal(key: Self.derived(from: secret, purpose: "form token"))
    }

    private static func derived(from secret: [UInt8], purpose: String) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: secret),
            info: Array(purpose.utf8),
            outputByteCount: 32
        )
    }
}
