package import Quantities

/// Where one migration stands in one database.
package struct MigrationStatus: Hashable, Sendable {
    /// Its place in the order.
    package let number: Int
    /// What it does.
    package let name: String
    /// Whether it has been applied.
    package let state: State

    /// What has become of a migration.
    package enum State: Hashable, Sendable {
        /// Applied by a program that has it too.
        case applied(at: Instant)
        /// Not applied yet.
        case pending
        /// Applied by a newer program; this one does not know it, and works beside it.
        case unknown(appliedAt: Instant)
    }

    /// Makes a status.
    package init(number: Int, name: String, state: State) {
        self.number = number
        self.name = name
        self.state = state
    }
}
