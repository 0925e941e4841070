import Learning
import Quantities
import Relational

/// Writes and reads the rows of the audit log.
enum AuditTable {
    /// Adds an entry for an event, sealed onto the last one.
    ///
    /// The head row is locked from here to the end of the transaction, so that two processes do not seal onto one
    /// entry; call it last, so that it is not locked for long and transactions do not wait in a circle.
    static func append(_ event: AuditEvent, on connection: any RelationalConnection) throws {
        let head = try connection.firstRow(
            "UPDATE audit_head SET number = number + 1 WHERE id = 1 RETURNING number, seal"
        )
        guard let head else { throw RelationalError.statement("audit_head has no row") }
        let entry = AuditEntry(number: try head.integer(0), event: event, after: try head.blob(1))
        try connection.run(
            """
            INSERT INTO audit_entry (number, at, actor, action, subject, detail, address_prefix, request, seal)
            VALUES (\(entry.number), \(event.at), \(event.actor.sqlValue), \(event.action.rawValue), \(event.subject.sqlValue),
                \(event.detail), \(event.addressPrefix), \(event.request), \(entry.seal))
            """
        )
        try connection.run("UPDATE audit_head SET seal = \(entry.seal) WHERE id = 1")
    }

    /// One page of entries, newest first; `condition` is a part of the `WHERE`.
    static func entries(
        where condition: SQL,
        before number: Int64?,
        limit: Int,
        on connection: any RelationalConnection
    ) throws -> [AuditEntry] {
        let rows = try connection.rows(
            """
            SELECT number, at, actor, action, subject, detail, address_prefix, request, seal FROM audit_entry
            WHERE \(condition) AND number < \(number ?? .max) ORDER BY number DESC LIMIT \(limit)
            """
        )
        return try rows.map(entry)
    }

    private static func entry(_ row: Row) throws -> AuditEntry {
        guard let action = AuditAction(rawValue: try row.text(3)) else {
            throw RelationalError.unexpectedValue(column: 3, wanted: "audit action")
        }
        let event = AuditEvent(
            at: try row.instant(1),
            actor: try row.optional(2, Row.text).map(PersonID.init(stored:)),
            action: action,
            subject: try row.optional(4, Row.text),
            detail: try row.text(5),
            addressPrefix: try row.text(6),
            request: try row.text(7)
        )
        return AuditEntry(number: try row.integer(0), event: event, seal: try row.blob(8))
    }
}
