package import Quantities

/// Signs access tokens and reads them back; holds no state and asks no store.
///
/// The text is base64url of: version (1 byte), number of the key (1), role (1), end in seconds since 1970 (8, big-endian),
/// length and bytes of the person and of the session, and HMAC-SHA256 (32) over all of it.
/// A token lasts 10 minutes, whatever happens to its session meanwhile: that is the price of not asking the store.
package struct AccessTokenCodec: Sendable {
    private static let version: UInt8 = 1
    /// Longer texts than identifiers can make are refused unread.
    private static let longestText = 512

    private let keys: KeyRing

    /// Makes a codec that signs with the current key of the ring and reads with all of them.
    package init(keys: KeyRing) { self.keys = keys }

    /// The text of a token.
    package func text(of token: AccessToken) -> String {
        var bytes = [Self.version, keys.current.number, token.principal.role.code]
        let end = UInt64(token.expiresAt.microseconds / 1_000_000)
        bytes += (0..<8).reversed().map { UInt8(truncatingIfNeeded: end >> UInt64($0 * 8)) }
        for text in [token.principal.person.rawValue, token.principal.session.rawValue] {
            bytes.append(UInt8(text.utf8.count))
            bytes += text.utf8
        }
        bytes += keys.current.accessSeal.seal(of: bytes)
        return Base64URL.text(of: bytes)
    }

    /// Reads a token; about 1 us.
    ///
    /// Throws ``AccessTokenError/invalid`` and, for a true token past its end, ``AccessTokenError/expired(at:)``.
    package func token(_ text: String, at now: Instant) throws(AccessTokenError) -> AccessToken {
        guard text.utf8.count <= Self.longestText, let bytes = Base64URL.bytes(of: text),
            bytes.count > 13 + MessageSeal.length, bytes[0] == Self.version,
            let key = keys.key(numbered: bytes[1]), key.accessSeal.isTrue(bytes),
            let token = Self.token(in: bytes.dropLast(MessageSeal.length))
        else { throw .invalid }
        guard now < token.expiresAt else { throw .expired(at: token.expiresAt) }
        return token
    }

    private static func token(in payload: ArraySlice<UInt8>) -> AccessToken? {
        guard let role = Role(code: payload[2]) else { return nil }
        let end = payload[3..<11].reduce(0) { $0 << 8 | Int64($1) }
        var rest = payload.dropFirst(11)
        guard let person = popText(&rest), let session = popText(&rest), rest.isEmpty else { return nil }
        let principal = Principal(person: PersonID(stored: person), role: role, session: SessionID(stored: session))
        return AccessToken(principal: principal, expiresAt: Instant(microseconds: end * 1_000_000))
    }

    private static func popText(_ bytes: inout ArraySlice<UInt8>) -> String? {
        guard let length = bytes.popFirst(), bytes.count >= length else { return nil }
        defer { bytes = bytes.dropFirst(Int(length)) }
        return String(decoding: bytes.prefix(Int(length)), as: UTF8.self)
    }
}

extension Role {
    /// The role in a token; these numbers never change.
    fileprivate var code: UInt8 {
        switch self {
        case .learner: 1
        case .teacher: 2
        case .admin: 3
        }
    }

    fileprivate init?(code: UInt8) {
        guard let role = Self.allCases.first(where: { $0.code == code }) else { return nil }
        self = role
    }
}
