import HTTPTypes

/// Gives back what it is sent: the least that a request can cost, for measuring everything else against.
struct EchoEndpoint {
    var endpoints: [Endpoint] {
        [
            .accepting(.post, "/api/v1/echo", .anyone, "Give back a small message.") { (_, body: EchoMessage) in
                try EchoMessage.check("message", body.message)
                return body
            }
        ]
    }
}

/// A small message.
struct EchoMessage: Documented, Codable {
    let message: String
    let number: Int

    static let schema = Schema.object(
        "EchoMessage",
        [
            .init("message", .string(length: 0...1000), "Any text."),
            .init("number", .integer(), "Any whole number."),
        ]
    )
}
