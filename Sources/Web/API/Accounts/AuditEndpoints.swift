import Learning
import Quantities

/// The audit log, for admins.
struct AuditEndpoints {
    let people: People
    let audit: any AuditLog

    var endpoints: [Endpoint] {
        [
            .reading(
                "/api/v1/audit",
                .admin,
                "Who did what to whom, newest first.",
                query: [
                    .init(
                        "before",
                        .integer(1...Int(Int32.max)),
                        "The number of the oldest entry seen.",
                        optional: true
                    ),
                    .init("limit", .integer(1...500), "How many at most; 100 unless given.", optional: true),
                ]
            ) { [people, audit] call in
                try await people.gate.require(.readAudit, by: try call.identifiedCaller())
                let before = try call.query("before", in: 1...Int(Int32.max), standard: Int(Int32.max))
                let limit = try call.query("limit", in: 1...500, standard: 100)
                return try await audit.entries(before: Int64(before), limit: limit).map(AuditView.init)
            }
        ]
    }
}

/// An entry of the audit log.
struct AuditView: Documented, Encodable {
    let number: Int64
    let at: Instant
    let actor: PersonID?
    let action: String
    let subject: String?
    let detail: String
    let address: String
    let request: String

    init(_ entry: AuditEntry) {
        number = entry.number
        at = entry.event.at
        actor = entry.event.actor
        action = entry.event.action.rawValue
        subject = entry.event.subject
        detail = entry.event.detail
        address = entry.event.addressPrefix
        request = entry.event.request
    }

    static let schema = Schema.object(
        "AuditEntry",
        [
            .init("number", .integer(), "The place in the log."),
            .init("at", .instant, "When it happened."),
            .init("actor", .identifier, "Who did it.", optional: true),
            .init("action", .string(), "What was done."),
            .init("subject", .string(), "Whom or what it was done to.", optional: true),
            .init("detail", .string(), "Facts that the action needs."),
            .init("address", .string(), "A prefix of the address it came from."),
            .init("request", .string(), "The id of the request."),
        ]
    )
}
