import Learning
import Quantities

/// A person as the API shows them.
struct PersonView: Documented, Encodable {
    let id: PersonID
    let name: String
    let displayName: String
    let role: String
    let language: String
    let isActive: Bool

    enum CodingKeys: String, CodingKey {
        case id
        case name
        case displayName = "display_name"
        case role
        case language
        case isActive = "is_active"
    }

    init(_ account: Account) {
        id = account.id
        name = account.signInName.text
        displayName = account.displayName
        role = account.role.rawValue
        language = account.language
        isActive = account.isActive
    }

    static let schema = Schema.object(
        "Person",
        [
            .init("id", .identifier, "The person."),
            .init("name", .string(), "The sign-in name."),
            .init("display_name", .string(), "The name that others see."),
            .init("role", .string(oneOf: Role.allCases.map(\.rawValue)), "What the person is here for."),
            .init("language", .string(), "The language of the pages, a BCP 47 tag."),
            .init("is_active", .boolean, "Whether the person may sign in."),
        ]
    )
}
