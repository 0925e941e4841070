/// Reads the audit log and checks that nobody tampered with it; for admins.
package struct AuditOffice: Sendable {
    private let seams: PeopleSeams

    /// Makes the use cases.
    package init(seams: PeopleSeams) { self.seams = seams }

    /// One page of the log, newest first, at most 500 entries, about one person or class where `subject` is given.
    ///
    /// Throws ``AccessError``.
    package func entries(
        about subject: String? = nil,
        before number: Int64?,
        limit: Int,
        by caller: Caller
    ) async throws -> [AuditEntry] {
        try await seams.gate.require(.readAudit, by: caller)
        let limit = min(max(limit, 1), 500)
        guard let subject else { return try await seams.audit.entries(before: number, limit: limit) }
        return try await seams.audit.entries(about: subject, before: number, limit: limit)
    }

    /// The number of an entry that does not fit the one before it, the newest such, or `nil` where the log is whole.
    ///
    /// Reads the whole log in pages of 1000, newest first. Throws ``AccessError``.
    package func firstBreak(by caller: Caller) async throws -> Int64? {
        try await seams.gate.require(.readAudit, by: caller)
        var page = try await nextPage(before: nil)
        while let oldest = page.first, oldest.number > 1 {
            if let number = AuditSeal.firstBreak(in: Array(page.dropFirst()), after: oldest.seal) { return number }
            // NB: pages overlap by one entry, whose seal the next ones rest on; a page of one would go on for ever.
            guard page.count > 1 else { return oldest.number }
            page = try await nextPage(before: oldest.number + 1)
        }
        return AuditSeal.firstBreak(in: page)
    }

    private func nextPage(before number: Int64?) async throws -> [AuditEntry] {
        try await seams.audit.entries(before: number, limit: 1000).reversed()
    }
}
