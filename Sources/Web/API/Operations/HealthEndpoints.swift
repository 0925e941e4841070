import HTTPTypes
import Hummingbird
import Learning
import NIOCore
import Quantities

/// Whether the server lives, is ready, and how what it leans on fares.
struct HealthEndpoints {
    let health: Health
    let metrics: ServerMetrics

    var endpoints: [Endpoint] {
        [
            .reading("/health", .anyone, "Whether the server and its database work.") { [health] _ in
                try await HealthView(health.check()).unlessDown()
            },
            .reading("/health/live", .anyone, "Whether the process answers.") { _ in Done() },
            .reading("/health/ready", .anyone, "Whether requests can be served.") { [health] _ in
                try await HealthView(health.check()).unlessDown()
            },
            .reading("/health/detailed", .anyone, "Each part with its status and latency.") { [health] _ in
                DetailedHealthView(await health.check())
            },
            plain("/metrics", "Counts and durations, in the text format of Prometheus.") { [metrics] in
                ("text/plain; version=0.0.4; charset=utf-8", metrics.text())
            },
        ]
    }
}

/// An endpoint whose reply is text that was made beforehand, not JSON of a value.
func plain(
    _ path: String,
    _ summary: String,
    text: @escaping @Sendable () -> (type: String, text: String)
) -> Endpoint {
    Endpoint(
        method: .get,
        path: path,
        access: .anyone,
        summary: summary,
        query: [],
        pathSchemas: [:],
        body: nil,
        status: .ok,
        reply: nil
    ) { _ in
        let (type, text) = text()
        return Response(
            status: .ok,
            headers: [.contentType: type],
            body: .init(byteBuffer: ByteBuffer(string: text))
        )
    }
}

/// Whether the whole works.
struct HealthView: Documented, Encodable {
    let status: String

    init(_ parts: [HealthPart]) {
        status = parts.contains { $0.isEssential && !$0.isUp } ? "down" : parts.allSatisfy(\.isUp) ? "up" : "degraded"
    }

    /// The view itself; throws 503 where the whole is down.
    func unlessDown() throws(Problem) -> HealthView {
        guard status != "down" else {
            throw Problem(
                .serviceUnavailable,
                "down",
                "Out of order",
                detail: "an essential part is away",
                retryAfter: 2
            )
        }
        return self
    }

    static let schema = Schema.object(
        "Health",
        [.init("status", .string(oneOf: ["up", "degraded", "down"]), "How the whole fares.")]
    )
}

/// Each part with its status and latency.
struct DetailedHealthView: Documented, Encodable {
    let status: String
    let parts: [Part]

    struct Part: Documented, Encodable {
        let name: String
        let status: String
        let latency: Double?
        let detail: String

        static let schema = Schema.object(
            "HealthPart",
            [
                .init("name", .string(), "The part."),
                .init("status", .string(oneOf: ["up", "down"]), "How it fares."),
                .init("latency", .number(), "Seconds that its last answer took.", optional: true),
                .init("detail", .string(), "What there is to say about it."),
            ]
        )
    }

    init(_ parts: [HealthPart]) {
        status = HealthView(parts).status
        self.parts = parts.map { part in
            Part(
                name: part.name,
                status: part.isUp ? "up" : "down",
                latency: part.latency?.seconds,
                detail: part.detail
            )
        }
    }

    static let schema = Schema.object(
        "DetailedHealth",
        [
            .init("status", .string(oneOf: ["up", "degraded", "down"]), "How the whole fares."),
            .init("parts", .array(of: Part.schema), "The parts."),
        ]
    )
}
