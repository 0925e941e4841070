package import Quantities

/// Who did what to whom, when and from where; holds identifiers and no names.
package struct AuditEvent: Hashable, Sendable {
    /// When it happened.
    package let at: Instant
    /// The person who did it, or `nil` where nobody was signed in.
    package let actor: PersonID?
    /// What was done.
    package let action: AuditAction
    /// The identifier of the person or class that it was done to, if there is one.
    package let subject: String?
    /// Facts that the action needs, such as the identifier of a class; empty for most.
    package let detail: String
    /// A prefix of the client's address, such as `203.0.113.0/24`.
    package let addressPrefix: String
    /// The number of the request.
    package let request: String

    /// Makes an event of stored parts.
    package init(
        at: Instant,
        actor: PersonID?,
        action: AuditAction,
        subject: String?,
        detail: String,
        addressPrefix: String,
        request: String
    ) {
        self.at = at
        self.actor = actor
        self.action = action
        self.subject = subject
        self.detail = detail
        self.addressPrefix = addressPrefix
        self.request = request
    }

    /// Makes an event of a request.
    package init(
        _ action: AuditAction,
        by actor: PersonID?,
        to subject: String?,
        detail: String = "",
        at now: Instant,
        from origin: Origin
    ) {
        self.init(
            at: now,
            actor: actor,
            action: action,
            subject: subject,
            detail: detail,
            addressPrefix: origin.address.auditPrefix,
            request: origin.request
        )
    }
}
