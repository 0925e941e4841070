import HTTPTypes
package import Hummingbird
import Logging

/// Gives every request an id, measures it, and writes one line about it; paths are logged as patterns, never with ids.
package struct RequestObserver: RouterMiddleware {
    package typealias Context = VidyaContext
    private let metrics: ServerMetrics

    /// Makes an observer that counts into `metrics`.
    package init(metrics: ServerMetrics) { self.metrics = metrics }

    package func handle(
        _ request: Request,
        context: VidyaContext,
        next: @concurrent (Request, VidyaContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.requestID = Self.requestID(of: request)
        let start = ContinuousClock.now
        var response = try await next(request, context)
        let elapsed = ContinuousClock.now - start
        let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
        let path = context.endpointPath ?? "unmatched"
        metrics.observe(
            method: request.method.rawValue,
            path: path,
            status: response.status.code,
            seconds: seconds
        )
        response.headers[.requestID] = context.requestID
        if context.logger.logLevel <= .debug || response.status.code >= 500 {
            log(request, response, path: path, seconds: seconds, context: context)
        }
        return response
    }

    private func log(_ request: Request, _ response: Response, path: String, seconds: Double, context: VidyaContext) {
        context.logger.log(
            level: response.status.code >= 500 ? .error : .debug,
            "request",
            metadata: [
                "request": "\(context.requestID)", "method": "\(request.method.rawValue)", "path": "\(path)",
                "status": "\(response.status.code)", "ms": "\((seconds * 1000).rounded())",
            ]
        )
    }

    /// The caller's id where it is a plain word of at most 64 characters, else a new one.
    private static func requestID(of request: Request) -> String {
        if let given = request.headers[.requestID], (1...64).contains(given.utf8.count),
            given.utf8.allSatisfy(isPlain)
        {
            return given
        }
        return String(UInt64.random(in: .min ... .max), radix: 36)
    }

    /// Whether a byte is a letter, a digit, `-` or `_`.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }
}

extension HTTPField.Name {
    /// `X-Request-Id`.
    static let requestID = HTTPField.Name(literal: "X-Request-Id")
}
