package import Relational

/// Puts the keys of attempts in an order of their own.
///
/// Clients make keys that sort by time, so the entries of answers that arrive together lie on the same few pages; by
/// learner each lay on a page of its own, which is what a commit costs.
package enum AttemptKeyMigration {
    package static let migration = Migration(
        number: 3,
        name: "attempt keys",
        statements: [
            "DROP INDEX attempt_by_key",
            "CREATE UNIQUE INDEX attempt_by_key ON attempt (idempotency_key, learner)",
        ]
    )
}
