/// The SHA-256 of a refresh token, by which the store knows it; 32 bytes.
package struct RefreshTokenDigest: Hashable, Sendable {
    /// The 32 bytes.
    package let bytes: [UInt8]

    /// Makes a digest of stored bytes.
    package init(_ bytes: [UInt8]) { self.bytes = bytes }
}
