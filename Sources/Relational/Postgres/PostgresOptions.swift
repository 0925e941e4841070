package import Quantities

/// How a PostgreSQL server is reached.
package struct PostgresOptions: Hashable, Sendable {
    /// Where the server is, as a libpq URI or as `key=value` pairs, with `sslmode` and the rest; holds a password.
    package let address: String
    /// A database to open instead of the one in ``address``.
    package var databaseName: String?
    /// How many connections are opened at most, 1 or more; each is opened when it is first needed.
    package var connectionCount = 8
    /// How long opening a connection may take; whole seconds, 2 or more.
    package var connectTimeout = TimeSpan(seconds: 5)
    /// How long one statement may run before the server stops it.
    package var statementTimeout = TimeSpan(seconds: 30)
    /// How long a transaction waits for a connection.
    package var waitTimeout = TimeSpan(seconds: 10)

    /// Makes the options that suit a server; what ``address`` says itself goes before them.
    package init(address: String) { self.address = address }
}
