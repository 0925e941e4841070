package import Learning
package import Quantities
package import Relational

/// Sessions and the digests of their refresh tokens in a database.
package struct RelationalRefreshTokenStore: RefreshTokenStore {
    private let database: any RelationalDatabase

    /// Makes a store over a migrated database.
    package init(database: any RelationalDatabase) { self.database = database }

    package func start(_ session: Session, with token: RefreshTokenDigest, audited: AuditEvent) async throws {
        try await database.write { connection in
            try connection.run(
                """
                INSERT INTO sign_in_session (id, person, started_at)
                VALUES (\(session.id), \(session.person), \(session.startedAt))
                """
            )
            try Self.insert(token, of: session.id, at: session.startedAt, on: connection)
            try AuditTable.append(audited, on: connection)
        }
    }

    package func rotate(_ rotation: RefreshRotation) async throws -> RefreshOutcome {
        try await database.write { connection in
            let record = try Self.lockedRecord(of: rotation.presented, on: connection)
            let outcome = record?.outcome(at: rotation.at) ?? .refused
            switch outcome {
            case .rotated(let session):
                try connection.run(
                    """
                    UPDATE refresh_token SET used_at = \(rotation.at) WHERE digest = \(rotation.presented.bytes)
                    """
                )
                try Self.insert(rotation.successor, of: session.id, at: rotation.at, on: connection)
            case .reused(let session):
                try connection.run(
                    "UPDATE sign_in_session SET ended_at = \(rotation.at) WHERE id = \(session.id)"
                )
                try AuditTable.append(rotation.reuseEvent(in: session), on: connection)
            case .superseded, .refused:
                break
            }
            return outcome
        }
    }

    package func end(_ session: SessionID, at now: Instant, audited: AuditEvent) async throws {
        try await database.write { connection in
            let count = try connection.run(
                "UPDATE sign_in_session SET ended_at = \(now) WHERE id = \(session) AND ended_at IS NULL"
            )
            if count > 0 { try AuditTable.append(audited, on: connection) }
        }
    }

    package func endAll(of person: PersonID, except kept: SessionID?, at now: Instant) async throws {
        try await database.write { connection in
            _ = try connection.run(
                """
                UPDATE sign_in_session SET ended_at = \(now)
                WHERE person = \(person) AND ended_at IS NULL AND id <> \(kept?.rawValue ?? "")
                """
            )
        }
    }

    package func sessions(of person: PersonID, at now: Instant) async throws -> [Session] {
        try await database.read { connection in
            try connection.rows(
                """
                SELECT id, person, started_at FROM sign_in_session
                WHERE person = \(person) AND ended_at IS NULL AND EXISTS (
                    SELECT 1 FROM refresh_token
                    WHERE refresh_token.session = sign_in_session.id AND expires_at > \(now))
                ORDER BY started_at DESC, id DESC
                """
            ).map(Self.session)
        }
    }

    package func forgetExpired(before moment: Instant) async throws -> Int {
        try await database.write { connection in
            try connection.run(
                """
                DELETE FROM sign_in_session WHERE NOT EXISTS (
                    SELECT 1 FROM refresh_token
                    WHERE refresh_token.session = sign_in_session.id AND expires_at >= \(moment))
                """
            )
        }
    }

    /// What is known of a token; its session is locked until the end of the transaction.
    ///
    /// All who present tokens of one session, and all who end it, come one after the other, so no successor is made
    /// for a session that is being ended.
    private static func lockedRecord(
        of digest: RefreshTokenDigest,
        on connection: any RelationalConnection
    ) throws -> RefreshTokenRecord? {
        let found = try connection.firstRow(
            """
            SELECT id, person, started_at, ended_at FROM sign_in_session
            WHERE id = (SELECT session FROM refresh_token WHERE digest = \(digest.bytes))
            \(sqlite: "", postgres: "FOR UPDATE")
            """
        )
        // NB: read after the lock was had, since the one who had it before may have used the token up.
        let token = try connection.firstRow(
            "SELECT expires_at, used_at FROM refresh_token WHERE digest = \(digest.bytes)"
        )
        guard let found, let token else { return nil }
        return RefreshTokenRecord(
            session: try session(found),
            sessionEndedAt: try found.optional(3, Row.instant),
            expiresAt: try token.instant(0),
            usedAt: try token.optional(1, Row.instant)
        )
    }

    private static func insert(
        _ token: RefreshTokenDigest,
        of session: SessionID,
        at now: Instant,
        on connection: any RelationalConnection
    ) throws {
        try connection.run(
            """
            INSERT INTO refresh_token (digest, session, expires_at)
            VALUES (\(token.bytes), \(session), \(now.advanced(by: RefreshToken.life)))
            """
        )
    }

    private static func session(_ row: Row) throws -> Session {
        Session(id: try row.id(0), person: try row.id(1), startedAt: try row.instant(2))
    }
}
