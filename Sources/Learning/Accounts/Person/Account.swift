package import Quantities

/// A person as the place knows them, without the password.
package struct Account: Hashable, Sendable, Identifiable {
    /// The person.
    package let id: PersonID
    /// The name to sign in with, unique.
    package let signInName: SignInName
    /// The name that others see, 1 to 100 characters.
    package let displayName: String
    /// What the person is here for.
    package let role: Role
    /// The language of the pages, a BCP 47 tag such as `en` or `hi`.
    package let language: String
    /// When the account was made.
    package let createdAt: Instant
    /// Whether the person may sign in.
    package let isActive: Bool

    /// Makes an account of parts that were checked.
    package init(
        id: PersonID,
        signInName: SignInName,
        displayName: String,
        role: Role,
        language: String,
        createdAt: Instant,
        isActive: Bool = true
    ) {
        self.id = id
        self.signInName = signInName
        self.displayName = displayName
        self.role = role
        self.language = language
        self.createdAt = createdAt
        self.isActive = isActive
    }

    /// The account with another display name and language.
    package func presented(as displayName: String, in language: String) -> Account {
        Account(
            id: id,
            signInName: signInName,
            displayName: displayName,
            role: role,
            language: language,
            createdAt: createdAt,
            isActive: isActive
        )
    }

    /// The account, open for sign-in or closed.
    package func active(_ isActive: Bool) -> Account {
        Account(
            id: id,
            signInName: signInName,
            displayName: displayName,
            role: role,
            language: language,
            createdAt: createdAt,
            isActive: isActive
        )
    }
}
