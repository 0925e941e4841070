/// The log of who did what; entries are added and read, never changed and never taken out.
package protocol AuditLog: Sendable {
    /// Adds an entry for an event that comes with no other change, and returns when it is on disk.
    func append(_ event: AuditEvent) async throws

    /// One page of entries, newest first; `before` is the number of the oldest entry seen so far, or `nil`.
    func entries(before number: Int64?, limit: Int) async throws -> [AuditEntry]

    /// One page of entries about a person or class, newest first.
    func entries(about subject: String, before number: Int64?, limit: Int) async throws -> [AuditEntry]
}
