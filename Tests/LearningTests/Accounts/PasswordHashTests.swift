import Learning
import Testing

@Suite struct PasswordHashTests {
    /// RFC 7914, section 12, third vector; the first 32 of its 64 bytes are those of the shorter key.
    @Test func `agrees with the vector of RFC 7914`() throws {
        let digest: [UInt8] = [
            0x70, 0x23, 0xBD, 0xCB, 0x3A, 0xFD, 0x73, 0x48, 0x46, 0x1C, 0x06, 0xCD, 0x81, 0xFD, 0x38, 0xEB,
            0xFD, 0xA8, 0xFB, 0xBA, 0x90, 0x4F, 0x8E, 0x3E, 0xA9, 0xB5, 0x43, 0xF6, 0x54, 0x5D, 0xA1, 0xF2,
        ]
        let salt = Base64URL.text(of: Array("SodiumChloride".utf8))
        let text = "$scrypt$ln=14,r=8,p=1$\(salt)$\(Base64URL.text(of: digest))"
        let hash = try #require(PasswordHash(stored: text))
        #expect(try hash.matches(Password("pleaseletmein")))
        #expect(try !hash.matches(Password("pleaseletmeio")))
        #expect(hash.text == text)
    }

    @Test func `survives being stored, and salts each password anew`() throws {
        let cost = try PeopleWorld.cost(2)
        let password = Password("a horse in the rain")
        let first = try PasswordHash(of: password, parameters: cost)
        let second = try PasswordHash(of: password, parameters: cost)
        #expect(first != second)
        let stored = try #require(PasswordHash(stored: first.text))
        #expect(stored == first)
        #expect(try stored.matches(password))
    }

    @Test func `does not depend on how an accent was typed`() throws {
        let hash = try PasswordHash(of: Password("caf\u{E9} au lait"), parameters: PeopleWorld.cost(2))
        #expect(try hash.matches(Password("cafe\u{301} au lait")))
    }

    @Test(arguments: [
        "", "$scrypt$", "$bcrypt$ln=14,r=8,p=1$U29kaXVtQ2hsb3JpZGU$AAAA", "$scrypt$ln=31,r=8,p=1$U29kaXVt$AAAA",
        "$scrypt$ln=14,r=8$U29kaXVtQ2hsb3JpZGU$AAAA", "$scrypt$ln=0,r=8,p=1$U29kaXVtQ2hsb3JpZGU$AAAA",
    ])
    func `reads no other text`(text: String) {
        #expect(PasswordHash(stored: text) == nil)
    }

    @Test func `never prints the password`() {
        var dumped = ""
        dump(Password("a horse in the rain"), to: &dumped)
        #expect("\(Password("a horse in the rain"))\(dumped)".contains("horse") == false)
    }
}
