import HTTPTypes
import Learning
import Quantities

/// People: oneself for everyone, all for admins.
struct PeopleEndpoints {
    let people: People

    var endpoints: [Endpoint] { own + administration }

    private var own: [Endpoint] {
        [
            .reading("/api/v1/me", .signedIn, "Who is signed in.") { [people] call in
                PersonView(try await people.accounts.me(try call.caller()))
            },
            .accepting(.put, "/api/v1/me", .signedIn, "Change one's display name and language.") {
                [people] (call, body: ProfileChange) in
                let caller = try call.identifiedCaller()
                let changed = try await people.accounts.present(
                    caller.principal.person,
                    as: body.displayName,
                    in: body.language,
                    by: caller
                )
                return PersonView(changed)
            },
            .accepting(.put, "/api/v1/me/password", .signedIn, "Change one's password; other sessions end.") {
                [people] (call, body: PasswordChange) in
                try await people.changePassword(
                    from: Password(body.oldPassword),
                    to: Password(body.newPassword),
                    by: try call.identifiedCaller()
                )
                return Done()
            },
        ]
    }

    private var administration: [Endpoint] {
        [
            .reading(
                "/api/v1/people",
                .admin,
                "The people, by age of the account.",
                query: [
                    .init("after", .identifier, "The last person of the page before.", optional: true),
                    .init("limit", .integer(1...500), "How many at most; 100 unless given.", optional: true),
                ]
            ) { [people] call in
                let list = try await people.accounts.list(
                    after: try call.query("after", as: LearnerSubject.self),
                    limit: try call.query("limit", in: 1...500, standard: 100),
                    by: try call.identifiedCaller()
                )
                return list.map(PersonView.init)
            },
            .accepting(.post, "/api/v1/people", .admin, "Open an account.", status: .created) {
                [people] (call, body: NewPerson) in
                PersonView(try await people.createAccount(body.draft, by: try call.identifiedCaller()))
            },
            .accepting(.put, "/api/v1/people/{person}/state", .admin, "Close an account or open it again.") {
                [people] (call, body: PersonState) in
                let person: PersonID = try call.id("person")
                return PersonView(
                    try await people.accounts.setActive(body.isActive, person, by: try call.identifiedCaller())
                )
            },
        ]
    }
}

/// A display name and a language.
struct ProfileChange: Documented, Decodable {
    let displayName: String
    let language: String

    enum CodingKeys: String, CodingKey {
        case displayName = "display_name"
        case language
    }

    static let schema = Schema.object(
        "ProfileChange",
        [
            .init("display_name", .string(length: 1...100), "The name that others see."),
            .init("language", .string(length: 2...35), "The language of the pages, a BCP 47 tag."),
        ]
    )
}

/// An old and a new password.
struct PasswordChange: Documented, Decodable {
    let oldPassword: String
    let newPassword: String

    enum CodingKeys: String, CodingKey {
        case oldPassword = "old_password"
        case newPassword = "new_password"
    }

    static let schema = Schema.object(
        "PasswordChange",
        [
            .init("old_password", .string(length: 1...200), "The password so far."),
            .init("new_password", .string(length: 10...200), "The password from now on."),
        ]
    )
}

/// An account to open.
struct NewPerson: Documented, Decodable {
    let name: String
    let displayName: String
    let role: String
    let language: String?
    let password: String

    enum CodingKeys: String, CodingKey {
        case name
        case displayName = "display_name"
        case role
        case language
        case password
    }

    var draft: AccountDraft {
        get throws(Problem) {
            guard let role = Role(rawValue: role) else {
                throw .invalid(.init("role", value: self.role, rule: "must be learner, teacher or admin"))
            }
            return AccountDraft(
                signInName: name,
                displayName: displayName,
                role: role,
                language: language ?? "en",
                password: password
            )
        }
    }

    static let schema = Schema.object(
        "NewPerson",
        [
            .init("name", .string(pattern: "^[A-Za-z0-9._@+-]+$", length: 3...64), "The name to sign in with."),
            .init("display_name", .string(length: 1...100), "The name that others see."),
            .init("role", .string(oneOf: Role.allCases.map(\.rawValue)), "What the person is here for."),
            .init("language", .string(length: 2...35), "The language of the pages, a BCP 47 tag.", optional: true),
            .init("password", .string(length: 10...200), "The first password."),
        ]
    )
}

/// Whether a person may sign in.
struct PersonState: Documented, Decodable {
    let isActive: Bool

    enum CodingKeys: String, CodingKey { case isActive = "is_active" }

    static let schema = Schema.object(
        "PersonState",
        [.init("is_active", .boolean, "Whether the person may sign in.")]
    )
}
