/// Who may do what; whatever is not listed is refused.
///
/// A pure function of a role, an act and a relation, so that the whole of it fits into one table of a test.
package enum AccessPolicy {
    /// Something that a principal may want to do.
    package enum Act: String, Hashable, Sendable, CaseIterable {
        /// See a person's answers, beliefs, plan and forecasts.
        case viewRecord
        /// Answer items in a person's name.
        case practise
        /// Report an answer that a person gave elsewhere.
        case reportAnswer
        /// Change a person's display name and language.
        case changeProfile
        /// Change a password, the old one being known.
        case changePassword
        /// Set a new password without knowing the old one.
        case resetPassword
        /// Open an account.
        case openAccount
        /// Close an account, or open it again.
        case closeAccount
        /// List all people.
        case listPeople
        /// Make a class.
        case makeClass
        /// See a class and who is in it.
        case viewClass
        /// Add people to a class and take them out.
        case changeClass
        /// Read the audit log.
        case readAudit
    }

    /// What a principal has to do with the person or the class that an act is about.
    package enum Relation: String, Hashable, Sendable, CaseIterable {
        /// The person is the principal.
        case oneself
        /// The principal teaches a class that the person learns in, or teaches the class.
        case teacher
        /// Nothing, or the act is about nobody in particular.
        case stranger
    }

    /// Whether somebody with this role may do this to somebody in this relation.
    package static func allows(_ role: Role, _ act: Act, _ relation: Relation) -> Bool {
        switch (role, act, relation) {
        case (_, .viewRecord, .oneself), (_, .changeProfile, .oneself), (_, .changePassword, .oneself): true
        case (_, .practise, .oneself): true
        case (.teacher, .viewRecord, .teacher), (.teacher, .reportAnswer, .teacher), (.admin, .reportAnswer, _): true
        case (.teacher, .viewClass, .teacher), (.teacher, .changeClass, .teacher), (.teacher, .makeClass, _): true
        case (.admin, .viewRecord, _), (.admin, .changeProfile, _), (.admin, .resetPassword, _): true
        case (.admin, .openAccount, _), (.admin, .listPeople, _), (.admin, .readAudit, _): true
        // NB: an admin who closes the own account could leave nobody to open it again.
        case (.admin, .closeAccount, .oneself): false
        case (.admin, .closeAccount, _): true
        case (.admin, .makeClass, _), (.admin, .viewClass, _), (.admin, .changeClass, _): true
        default: false
        }
    }
}
