import Crypto

/// What failed sign-ins are counted by: a sign-in name or an address, and the rule for it.
package struct GuardedKey: Hashable, Sendable {
    /// The key as stored: a digest, since people type passwords into the wrong field.
    package let digest: String
    /// How many failures are taken.
    package let rule: LockOutRule
    /// Whether a success wipes all failures away; else it takes back only the one counted for it.
    package let isWipedBySuccess: Bool

    /// The key of a sign-in name, whether or not anybody has it.
    package static func name(_ typed: String) -> GuardedKey {
        let folded = SignInName(typed)?.text ?? typed
        return GuardedKey(digest: digest("name", folded), rule: .name, isWipedBySuccess: true)
    }

    /// The key of an address.
    package static func address(_ address: ClientAddress) -> GuardedKey {
        GuardedKey(digest: digest("address", address.guardPrefix), rule: .address, isWipedBySuccess: false)
    }

    private static func digest(_ kind: String, _ text: String) -> String {
        kind + ":" + Base64URL.text(of: Array(SHA256.hash(data: Array(text.utf8))).prefix(16))
    }
}
