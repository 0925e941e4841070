package import Quantities

/// Sessions and refresh tokens in memory, for tests and trials.
package actor MemoryRefreshTokenStore: RefreshTokenStore {
    private struct Token {
        let session: SessionID
        let expiresAt: Instant
        var usedAt: Instant?
    }

    private var sessions: [SessionID: (session: Session, endedAt: Instant?)] = [:]
    private var tokens: [RefreshTokenDigest: Token] = [:]
    private let audit: any AuditLog

    /// Makes a store without sessions.
    package init(audit: any AuditLog) { self.audit = audit }

    package func start(_ session: Session, with token: RefreshTokenDigest, audited: AuditEvent) async throws {
        sessions[session.id] = (session, nil)
        store(token, of: session.id, at: session.startedAt)
        try await audit.append(audited)
    }

    package func rotate(_ rotation: RefreshRotation) async throws -> RefreshOutcome {
        guard let token = tokens[rotation.presented], let known = sessions[token.session] else { return .refused }
        let record = RefreshTokenRecord(
            session: known.session,
            sessionEndedAt: known.endedAt,
            expiresAt: token.expiresAt,
            usedAt: token.usedAt
        )
        let outcome = record.outcome(at: rotation.at)
        switch outcome {
        case .rotated:
            tokens[rotation.presented]?.usedAt = rotation.at
            store(rotation.successor, of: token.session, at: rotation.at)
        case .reused(let session):
            sessions[token.session]?.endedAt = rotation.at
            try await audit.append(rotation.reuseEvent(in: session))
        case .superseded, .refused:
            break
        }
        return outcome
    }

    package func end(_ session: SessionID, at now: Instant, audited: AuditEvent) async throws {
        guard let known = sessions[session], known.endedAt == nil else { return }
        sessions[session]?.endedAt = now
        try await audit.append(audited)
    }

    package func endAll(of person: PersonID, except kept: SessionID?, at now: Instant) {
        for (id, known) in sessions where known.session.person == person && known.endedAt == nil && id != kept {
            sessions[id]?.endedAt = now
        }
    }

    package func sessions(of person: PersonID, at now: Instant) -> [Session] {
        let alive = Set(tokens.values.filter { now < $0.expiresAt }.map(\.session))
        return sessions.values
            .filter { $0.session.person == person && $0.endedAt == nil && alive.contains($0.session.id) }
            .map(\.session)
            .sorted { ($0.startedAt, $0.id) > ($1.startedAt, $1.id) }
    }

    package func forgetExpired(before moment: Instant) -> Int {
        let alive = Set(tokens.values.filter { $0.expiresAt >= moment }.map(\.session))
        let before = sessions.count
        sessions = sessions.filter { alive.contains($0.key) }
        tokens = tokens.filter { alive.contains($0.value.session) }
        return before - sessions.count
    }

    private func store(_ digest: RefreshTokenDigest, of session: SessionID, at now: Instant) {
        tokens[digest] = Token(session: session, expiresAt: now.advanced(by: RefreshToken.life))
    }
}
