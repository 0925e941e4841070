import Synchronization

/// What the server counts about itself; names and labels are few and fixed, so the number of series is bounded.
package final class ServerMetrics: Sendable {
    private struct Route: Hashable {
        let method: String
        let path: String
        let statusClass: Int
    }

    private static let methods: Set<String> = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]

    private let requests = Mutex<[Route: Histogram]>([:])
    private let started: ContinuousClock.Instant

    /// Starts counting now.
    package init() { started = .now }

    /// Counts a finished request: its route's pattern (not its path), status and duration in seconds.
    package func observe(method: String, path: String, status: Int, seconds: Double) {
        // NB: a method is whatever word a caller sends, and each would be a series of its own.
        let word = Self.methods.contains(method) ? method : "other"
        let route = Route(method: word, path: path, statusClass: status / 100)
        requests.withLock { $0[route, default: Histogram()].observe(seconds) }
    }

    /// The counts in the text format of Prometheus 0.0.4, with gauges measured elsewhere added as they are.
    package func text(gauges: [(name: String, help: String, value: Double)] = []) -> String {
        var lines = [
            "# HELP vidya_uptime_seconds Seconds since the process began to serve.",
            "# TYPE vidya_uptime_seconds gauge",
            "vidya_uptime_seconds \((ContinuousClock.now - started) / .seconds(1))",
        ]
        for gauge in gauges {
            lines += [
                "# HELP \(gauge.name) \(gauge.help)", "# TYPE \(gauge.name) gauge", "\(gauge.name) \(gauge.value)",
            ]
        }
        lines += [
            "# HELP vidya_http_request_duration_seconds Time from the request's head to the reply's end.",
            "# TYPE vidya_http_request_duration_seconds histogram",
        ]
        let histograms = requests.withLock { $0 }
        for (route, histogram) in histograms.sorted(by: { ($0.key.path, $0.key.method) < ($1.key.path, $1.key.method) })
        {
            lines += Self.lines(for: route, histogram)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func lines(for route: Route, _ histogram: Histogram) -> [String] {
        let labels = #"method="\#(route.method)",path="\#(route.path)",status="\#(route.statusClass)xx""#
        let name = "vidya_http_request_duration_seconds"
        var running = 0
        var lines: [String] = []
        for (edge, count) in zip(Histogram.edges, histogram.counts) {
            running += count
            lines.append(#"\#(name)_bucket{\#(labels),le="\#(edge)"} \#(running)"#)
        }
        lines.append(#"\#(name)_bucket{\#(labels),le="+Inf"} \#(histogram.count)"#)
        lines.append("\(name)_sum{\(labels)} \(histogram.sum)")
        lines.append("\(name)_count{\(labels)} \(histogram.count)")
        return lines
    }
}
