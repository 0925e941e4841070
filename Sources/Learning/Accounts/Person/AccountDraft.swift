/// What is asked for when an account is opened; nothing of it has been checked.
package struct AccountDraft: Hashable, Sendable {
    /// The name to sign in with, as typed.
    package let signInName: String
    /// The name that others see, as typed.
    package let displayName: String
    /// What the person is here for.
    package let role: Role
    /// The language of the pages, a BCP 47 tag.
    package let language: String
    /// The first password, as typed.
    package let password: String

    /// Makes a draft of what was typed.
    package init(signInName: String, displayName: String, role: Role, language: String = "en", password: String) {
        self.signInName = signInName
        self.displayName = displayName
        self.role = role
        self.language = language
        self.password = password
    }
}
