package import Quantities

/// Asks every part that the server leans on how it fares.
package struct Health: Sendable {
    /// Asks one part.
    package typealias Check = @Sendable () async -> HealthPart

    private let checks: [Check]

    /// Makes a health of checks; each must answer in bounded time.
    package init(checks: [Check]) { self.checks = checks }

    /// Asks all parts at once and returns them in their order.
    package func check() async -> [HealthPart] {
        await withTaskGroup(of: (Int, HealthPart).self) { group in
            for (index, check) in checks.enumerated() { group.addTask { (index, await check()) } }
            var parts: [(Int, HealthPart)] = []
            for await part in group { parts.append(part) }
            return parts.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }
}

/// How one part fares.
package struct HealthPart: Hashable, Sendable {
    /// The part, such as `database`.
    package let name: String
    /// Whether nothing works without it.
    package let isEssential: Bool
    /// Whether it works.
    package let isUp: Bool
    /// How long its last answer took; `nil` where it gave none.
    package let latency: TimeSpan?
    /// What there is to say about it, without secrets.
    package let detail: String

    /// Makes a report.
    package init(name: String, isEssential: Bool, isUp: Bool, latency: TimeSpan? = nil, detail: String = "") {
        self.name = name
        self.isEssential = isEssential
        self.isUp = isUp
        self.latency = latency
        self.detail = detail
    }
}
