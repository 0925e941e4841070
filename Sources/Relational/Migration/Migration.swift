import Crypto

/// One step of the schema; once released it never changes.
package struct Migration: Sendable {
    /// Its place in the order: 1, 2, 3 and so on without gaps.
    package let number: Int
    /// What it does, in a few words.
    package let name: String
    /// The statements, run in this order in one transaction.
    package let statements: [SQL]

    /// Makes a migration.
    package init(number: Int, name: String, statements: [SQL]) {
        self.number = number
        self.name = name
        self.statements = statements
    }

    /// The SHA-256 of the statements' text for both databases, as 64 hexadecimal digits.
    ///
    /// It is the same on both, so a schema can be compared across them; white space counts.
    package var checksum: String {
        var hash = SHA256()
        for dialect in Dialect.allCases {
            for statement in statements {
                let text = statement.rendered(for: dialect).text
                hash.update(data: Array(text.utf8) + [0])
            }
        }
        return hash.finalize().map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
