import Learning
import Quantities
import Relational

/// Reads accounts from rows.
enum AccountRow {
    /// The columns of an account, of the table or alias `person`, in the order that ``account(_:)`` reads.
    static var columns: SQL {
        """
        person.id, person.sign_in_name, person.display_name, person.role, person.language, person.created_at,
        person.is_active
        """
    }

    /// The account in the first seven columns.
    static func account(_ row: Row) throws -> Account {
        guard let role = Role(rawValue: try row.text(3)) else {
            throw RelationalError.unexpectedValue(column: 3, wanted: "role")
        }
        return Account(
            id: try row.id(0),
            signInName: SignInName(stored: try row.text(1)),
            displayName: try row.text(2),
            role: role,
            language: try row.text(4),
            createdAt: try row.instant(5),
            isActive: try row.bool(6)
        )
    }

    /// The account and, in the eighth column, its password hash.
    static func credential(_ row: Row) throws -> Credential {
        guard let hash = PasswordHash(stored: try row.text(7)) else {
            throw RelationalError.unexpectedValue(column: 7, wanted: "password hash")
        }
        return Credential(account: try account(row), passwordHash: hash)
    }
}
