import Learning
import Quantities
import Testing

@Suite struct AccessTokenTests {
    private let now = Instant(microseconds: 1_795_233_600_500_000)
    private let principal = Principal(person: "0R1P4W0000ABC", role: .teacher, session: "0R1P4W0000XYZ")

    @Test func `says what it was made of`() throws {
        let codec = AccessTokenCodec(keys: try PeopleWorld.keys(1))
        let token = AccessToken(for: principal, at: now)
        #expect(try codec.token(codec.text(of: token), at: now) == token)
    }

    @Test(arguments: Role.allCases) func `keeps the role`(role: Role) throws {
        let codec = AccessTokenCodec(keys: try PeopleWorld.keys(1))
        let token = AccessToken(for: Principal(person: "p", role: role, session: "s"), at: now)
        #expect(try codec.token(codec.text(of: token), at: now).principal.role == role)
    }

    @Test func `is good until its last moment and not at its end`() throws {
        let codec = AccessTokenCodec(keys: try PeopleWorld.keys(1))
        let token = AccessToken(for: principal, at: now)
        let text = codec.text(of: token)
        #expect(token.expiresAt == Instant(microseconds: 1_795_234_200_000_000))
        let last = Instant(microseconds: token.expiresAt.microseconds - 1)
        #expect(try codec.token(text, at: last) == token)
        #expect(throws: AccessTokenError.expired(at: token.expiresAt)) { try codec.token(text, at: token.expiresAt) }
    }

    @Test func `is refused when any one character differs`() throws {
        let codec = AccessTokenCodec(keys: try PeopleWorld.keys(1))
        let text = Array(codec.text(of: AccessToken(for: principal, at: now)).utf8)
        for index in text.indices {
            var changed = text
            changed[index] = changed[index] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
            let forged = String(decoding: changed, as: UTF8.self)
            #expect(throws: AccessTokenError.invalid) { try codec.token(forged, at: now) }
        }
    }

    @Test func `is refused when cut, padded or made up`() throws {
        let codec = AccessTokenCodec(keys: try PeopleWorld.keys(1))
        let text = codec.text(of: AccessToken(for: principal, at: now))
        for length in 0..<text.count {
            #expect(throws: AccessTokenError.invalid) { try codec.token(String(text.prefix(length)), at: now) }
        }
        for forged in [text + "A", text + "=", " " + text, String(repeating: "A", count: 400), "é"] {
            #expect(throws: AccessTokenError.invalid) { try codec.token(forged, at: now) }
        }
    }

    @Test func `outlives a rotation of the key until the old key is taken off the ring`() throws {
        let old = try PeopleWorld.key(1)
        let new = try PeopleWorld.key(2)
        let token = AccessToken(for: principal, at: now)
        let text = AccessTokenCodec(keys: KeyRing(current: old)).text(of: token)
        #expect(try AccessTokenCodec(keys: KeyRing(current: new, others: [old])).token(text, at: now) == token)
        #expect(throws: AccessTokenError.invalid) {
            try AccessTokenCodec(keys: KeyRing(current: new)).token(text, at: now)
        }
    }

    @Test func `of another secret with the same number is refused`() throws {
        let theirs = try #require(SigningKey(number: 1, secret: Array(repeating: 9, count: 32)))
        let text = AccessTokenCodec(keys: KeyRing(current: theirs)).text(of: AccessToken(for: principal, at: now))
        let codec = AccessTokenCodec(keys: try PeopleWorld.keys(1))
        #expect(throws: AccessTokenError.invalid) { try codec.token(text, at: now) }
    }

    @Test func `a short secret makes no key`() {
        #expect(SigningKey(number: 1, secret: Array(repeating: 1, count: 31)) == nil)
    }
}
