/// Which database a statement runs on.
package enum Dialect: String, Hashable, Sendable, CaseIterable {
    /// SQLite 3.38 or later.
    case sqlite
    /// PostgreSQL 15 or later.
    case postgres
}
