/// The audit log in memory, for tests and trials.
package actor MemoryAuditLog: AuditLog {
    private var log: [AuditEntry] = []

    /// Makes an empty log.
    package init() {}

    package func append(_ event: AuditEvent) {
        log.append(
            AuditEntry(number: Int64(log.count + 1), event: event, after: log.last?.seal ?? AuditSeal.origin)
        )
    }

    package func entries(before number: Int64?, limit: Int) -> [AuditEntry] {
        Array(log.reversed().lazy.filter { $0.number < number ?? .max }.prefix(limit))
    }

    package func entries(about subject: String, before number: Int64?, limit: Int) -> [AuditEntry] {
        let found = log.reversed().lazy.filter { $0.number < number ?? .max && $0.event.subject == subject }
        return Array(found.prefix(limit))
    }
}
