/// What the audit log tells of; the raw values are stored and never change.
package enum AuditAction: String, Hashable, Sendable, CaseIterable {
    /// A sign-in succeeded; subject: the person.
    case signedIn = "signed-in"
    /// A sign-in failed; subject: the person, if the name exists.
    case signInFailed = "sign-in-failed"
    /// A sign-in was refused unseen because of earlier failures.
    case signInLocked = "sign-in-locked"
    /// A session ended; subject: the person.
    case signedOut = "signed-out"
    /// A refresh token was used a second time and its session was ended; subject: the person.
    case refreshTokenReused = "refresh-token-reused"
    /// An account was opened; subject: the person.
    case accountOpened = "account-opened"
    /// A display name, language or being open was changed; subject: the person.
    case accountChanged = "account-changed"
    /// A password was changed by its owner; subject: the person.
    case passwordChanged = "password-changed"
    /// A password was set by somebody else; subject: the person.
    case passwordReset = "password-reset"
    /// A class was made; subject: the class.
    case classMade = "class-made"
    /// A person was added to a class; subject: the person, detail: the class and the part.
    case memberAdded = "member-added"
    /// A person was taken out of a class; subject: the person, detail: the class.
    case memberRemoved = "member-removed"
    /// Somebody else's record was read; subject: the person.
    case recordRead = "record-read"
    /// The list of a class was read; subject: the class.
    case classRead = "class-read"
    /// Something was refused by the policy; subject: whom it was about, detail: the act.
    case accessDenied = "access-denied"
}
