/// The token that a page's form sends back, by which a form of ours is told from one that another site made up (CSRF).
///
/// The text is base64url of 16 random bytes and HMAC-SHA256 over them and what the token is bound to: the session, or
/// before the sign-in a random value in a cookie. The random bytes make it differ from page to page, so that
/// compressed pages do not give it away. Pure functions: nothing is stored.
package struct FormToken: Sendable {
    private static let nonceLength = 16
    private let keys: KeyRing

    /// Makes form tokens with the keys of a ring.
    package init(keys: KeyRing) { self.keys = keys }

    /// A token for a page, bound to the text of a session's identifier or of the cookie.
    package func text(boundTo binding: String) -> String {
        var random = SystemRandomNumberGenerator()
        let nonce = (0..<Self.nonceLength).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        let seal = keys.current.formSeal.seal(of: nonce + binding.utf8)
        return Base64URL.text(of: [keys.current.number] + nonce + seal)
    }

    /// Whether a form sent a token that was made for the same binding.
    package func isValid(_ text: String, boundTo binding: String) -> Bool {
        guard text.utf8.count < 128, let bytes = Base64URL.bytes(of: text),
            bytes.count == 1 + Self.nonceLength + MessageSeal.length, let key = keys.key(numbered: bytes[0])
        else { return false }
        let nonce = bytes[1...Self.nonceLength]
        return key.formSeal.isTrue(nonce + binding.utf8 + bytes.suffix(MessageSeal.length))
    }
}
