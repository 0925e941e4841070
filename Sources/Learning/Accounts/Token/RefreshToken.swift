import Crypto
package import Quantities

/// A secret of 256 random bits that buys one access token and its own successor.
package struct RefreshToken: Sendable {
    /// How long one can be used: 30 days.
    package static let life = TimeSpan.days(30)
    /// How long after its use a second use is taken for a second tab and not for a thief: 10 seconds.
    package static let grace = TimeSpan(seconds: 10)

    /// What the client keeps: 43 characters of base64url.
    package let text: String

    /// Makes a new secret.
    package init() {
        var random = SystemRandomNumberGenerator()
        text = Base64URL.text(of: (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &random) })
    }

    /// Takes what a client sent; `nil` unless it is 256 bits of base64url.
    package init?(text: String) {
        guard text.utf8.count == 43, Base64URL.bytes(of: text)?.count == 32 else { return nil }
        self.text = text
    }

    /// What the store keeps: SHA-256 of the text, from which nobody gets the token back.
    package var digest: RefreshTokenDigest { RefreshTokenDigest(Array(SHA256.hash(data: Array(text.utf8)))) }
}

extension RefreshToken: CustomStringConvertible, CustomReflectable {
    /// Always `(refresh token)`.
    package var description: String { "(refresh token)" }
    /// Shows no children, so that a dump does not print the token either.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
