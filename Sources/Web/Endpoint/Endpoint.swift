package import HTTPTypes
package import Hummingbird

/// One operation of the API: how it is called, who may call it, what it does; the OpenAPI document is made of these.
package struct Endpoint: Sendable {
    /// What an endpoint does with an admitted call.
    package typealias Handler = @Sendable (Call) async throws -> Response

    /// The HTTP method.
    package let method: HTTPRequest.Method
    /// The path, with parameters in braces: `/api/v1/courses/{course}`.
    package let path: String
    /// Who may call it.
    package let access: Access
    /// One line for the document.
    package let summary: String
    /// The query parameters.
    package let query: [Schema.Field]
    /// The shapes of the path parameters that are not plain identifiers, by name.
    package let pathSchemas: [String: Schema]
    /// The shape of the request's body, if it has one.
    package let body: Schema?
    /// The status of success.
    package let status: HTTPResponse.Status
    /// The shape of the reply.
    package let reply: Schema?
    /// What it does.
    package let handler: Handler

    /// The name of the operation, unique in the document: `getApiV1Me`.
    package var operation: String {
        let words = path.split(whereSeparator: { !$0.isLetter && !$0.isNumber })
        return method.rawValue.lowercased() + words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// The names of the path parameters, in order.
    package var pathParameters: [String] {
        path.split(separator: "/").filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
    }
}

extension Endpoint {
    /// Makes an endpoint without a request body.
    package static func reading<Reply: Documented & Encodable & Sendable>(
        _ path: String,
        _ access: Access,
        _ summary: String,
        query: [Schema.Field] = [],
        pathSchemas: [String: Schema] = [:],
        handler: @escaping @Sendable (Call) async throws -> Reply
    ) -> Endpoint {
        Endpoint(
            method: .get,
            path: path,
            access: access,
            summary: summary,
            query: query,
            pathSchemas: pathSchemas,
            body: nil,
            status: .ok,
            reply: Reply.schema,
            handler: { call in try call.reply(await handler(call)) }
        )
    }

    /// Makes an endpoint that takes a JSON body.
    package static func accepting<Body: Documented & Decodable & Sendable, Reply: Documented & Encodable & Sendable>(
        _ method: HTTPRequest.Method = .post,
        _ path: String,
        _ access: Access,
        _ summary: String,
        status: HTTPResponse.Status = .ok,
        pathSchemas: [String: Schema] = [:],
        handler: @escaping @Sendable (Call, Body) async throws -> Reply
    ) -> Endpoint {
        Endpoint(
            method: method,
            path: path,
            access: access,
            summary: summary,
            query: [],
            pathSchemas: pathSchemas,
            body: Body.self == NoBody.self ? nil : Body.schema,
            status: status,
            reply: Reply.schema,
            handler: { call in
                let body = try await call.body(Body.self)
                return try call.reply(await handler(call, body), status: status)
            }
        )
    }
}
