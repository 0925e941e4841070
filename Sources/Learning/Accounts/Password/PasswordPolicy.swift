/// Which passwords are taken: long ones that are not the first guess; no rules about digits and signs.
///
/// After NIST SP 800-63B, section 5.1.1.2: length, a list of common values, the context of the name.
package enum PasswordPolicy {
    /// The allowed number of Unicode code points, as NIST counts; a syllable of Hindi is more than one.
    package static let lengths = 10...200

    /// What is wrong with a new password for this name, or `nil` where it is taken.
    package static func fault(in password: Password, for name: SignInName) -> PasswordFault? {
        let text = password.text
        let folded = text.lowercased()
        let length = text.unicodeScalars.count
        if length < lengths.lowerBound { return .tooShort(least: lengths.lowerBound) }
        if length > lengths.upperBound { return .tooLong(most: lengths.upperBound) }
        if folded == name.text || isName(name.text, withLittleAround: folded) { return .containsSignInName }
        return isCommon(folded) ? .common : nil
    }

    /// The name is most of the password: fewer than 6 other characters.
    private static func isName(_ name: String, withLittleAround password: String) -> Bool {
        password.contains(name) && password.count - name.count < 6
    }

    private static func isCommon(_ password: String) -> Bool {
        let letters = String(password.drop { !$0.isLetter }.reversed().drop { !$0.isLetter }.reversed())
        return Set(password).count < 4 || CommonPasswords.all.contains(password)
            || CommonPasswords.stems.contains(letters) || isRun(password)
    }

    /// Each character follows the one before it, up or down: `0123456789`, `zyxwvutsrq`.
    private static func isRun(_ password: String) -> Bool {
        let values = password.unicodeScalars.map { Int($0.value) }
        let steps = Set(zip(values, values.dropFirst()).map { $1 - $0 })
        return steps.count == 1 && steps.isSubset(of: [1, -1])
    }
}
