package import Learning
package import Quantities
package import Relational

/// Failed sign-ins in a database, so that they count for all processes and after a restart.
package struct RelationalSignInGuard: SignInGuard {
    private let database: any RelationalDatabase

    /// Makes a guard over a migrated database.
    package init(database: any RelationalDatabase) { self.database = database }

    package func admit(_ keys: [GuardedKey], at now: Instant) async throws -> SignInAdmission {
        try await database.write { connection in
            let tallies = try Self.lockedTallies(of: keys, at: now, on: connection)
            let ends = keys.compactMap { key in tallies[key.digest]?.lockedUntil(at: now, by: key.rule) }
            if let end = ends.max() { return .locked(until: end) }
            for key in keys {
                let next = FailureTally.after(tallies[key.digest], at: now, by: key.rule)
                try connection.run(
                    """
                    UPDATE sign_in_failure SET failures = \(next.count), first_at = \(next.firstAt),
                        last_at = \(next.lastAt) WHERE digest = \(key.digest)
                    """
                )
            }
            return .admitted
        }
    }

    package func succeed(_ keys: [GuardedKey]) async throws {
        try await database.write { connection in
            for key in keys.sorted(by: { $0.digest < $1.digest }) {
                let kept: SQL = key.isWipedBySuccess ? "0" : "failures - 1"
                try connection.run(
                    """
                    UPDATE sign_in_failure SET failures = \(kept) WHERE digest = \(key.digest) AND failures > 0
                    """
                )
            }
        }
    }

    package func forget(before moment: Instant) async throws -> Int {
        try await database.write { connection in
            try connection.run("DELETE FROM sign_in_failure WHERE last_at < \(moment)")
        }
    }

    /// The tallies of the keys; their rows are locked until the end of the transaction, always in the same order.
    private static func lockedTallies(
        of keys: [GuardedKey],
        at now: Instant,
        on connection: any RelationalConnection
    ) throws -> [String: FailureTally] {
        let digests = keys.map(\.digest).sorted()
        for digest in digests {
            // NB: a row that is not there cannot be locked.
            try connection.run(
                """
                INSERT INTO sign_in_failure (digest, failures, first_at, last_at) VALUES (\(digest), 0, \(now), \(now))
                ON CONFLICT (digest) DO NOTHING
                """
            )
        }
        let rows = try connection.rows(
            """
            SELECT digest, failures, first_at, last_at FROM sign_in_failure
            WHERE digest IN \(list: digests.map(\.sqlValue))
            ORDER BY digest \(sqlite: "", postgres: "FOR UPDATE")
            """
        )
        var tallies: [String: FailureTally] = [:]
        for row in rows where try row.integer(1) > 0 {
            tallies[try row.text(0)] = FailureTally(
                count: Int(try row.integer(1)),
                firstAt: try row.instant(2),
                lastAt: try row.instant(3)
            )
        }
        return tallies
    }
}
