import Learning
import Testing

@Suite struct PasswordPolicyTests {
    private func fault(_ password: String, for name: String = "asha.k") throws -> PasswordFault? {
        PasswordPolicy.fault(in: Password(password), for: try #require(SignInName(name)))
    }

    @Test func `takes 10 to 200 characters`() throws {
        let long = String(repeating: "horse rain", count: 20)
        #expect(try fault("horserain") == .tooShort(least: 10))
        #expect(try fault("horserainy") == nil)
        #expect(try fault(long) == nil)
        #expect(try fault(long + "x") == .tooLong(most: 200))
        #expect(try fault("") == .tooShort(least: 10))
    }

    @Test func `counts code points, so that scripts of syllables are not held to more`() throws {
        #expect(try fault("घोड़ा बारिश में") == nil)
    }

    @Test(arguments: ["asha.kumari", "ASHA.KUMARI", "asha.kumari1", "12asha.kumari"])
    func `refuses the sign-in name with little around it`(password: String) throws {
        #expect(try fault(password, for: "Asha.Kumari") == .containsSignInName)
    }

    @Test func `takes a long password that happens to hold the name`() throws {
        #expect(try fault("asha.kumari rides in the rain", for: "asha.kumari") == nil)
    }

    @Test(arguments: [
        "1234567890", "Password123", "PASSWORD2026!", "qwertyuiop", "0123456789", "zyxwvutsrq", "aaaaaaaaaaaa",
        "abababababab", "123password!", "krishna@2026",
    ])
    func `refuses what guessers try first`(password: String) throws {
        #expect(try fault(password) == .common)
    }
}
