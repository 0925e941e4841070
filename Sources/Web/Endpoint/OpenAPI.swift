import HTTPTypes
import Learning

/// The OpenAPI 3.1 document of a set of endpoints.
package struct OpenAPI {
    private let endpoints: [Endpoint]
    private let version: String

    /// Describes these endpoints.
    package init(endpoints: [Endpoint], version: String) {
        self.endpoints = endpoints
        self.version = version
    }

    /// The document as JSON text.
    package var text: String { document.text }

    private var document: JSONValue {
        [
            "openapi": "3.1.0",
            "info": [
                "title": "Vidya", "version": .string(version),
                "license": ["name": "Apache-2.0", "identifier": "Apache-2.0"],
            ],
            "servers": [["url": "/"]],
            "paths": .object(paths),
            "components": [
                "securitySchemes": [
                    "bearer": [
                        "type": "http", "scheme": "bearer", "description": "The access token of POST /api/v1/tokens.",
                    ]
                ],
                "schemas": .object(schemas),
            ],
        ]
    }

    private var paths: [(String, JSONValue)] {
        Dictionary(grouping: endpoints, by: \.path).sorted { $0.key < $1.key }.map { path, endpoints in
            let operations = endpoints.sorted { $0.method.rawValue < $1.method.rawValue }
            return (path, .object(operations.map { ($0.method.rawValue.lowercased(), operation($0)) }))
        }
    }

    private var schemas: [(String, JSONValue)] {
        let named = endpoints.reduce(into: Self.problemSchema.objects) { objects, endpoint in
            for schema in [endpoint.body, endpoint.reply].compactMap({ $0 }) {
                objects.merge(schema.objects) { first, _ in first }
            }
        }
        return named.sorted { $0.key < $1.key }.map { ($0.key, $0.value.definition) }
    }

    private func operation(_ endpoint: Endpoint) -> JSONValue {
        var members: [(String, JSONValue)] = [
            ("operationId", .string(endpoint.operation)), ("summary", .string(endpoint.summary)),
            ("security", endpoint.access == .anyone ? .array([]) : [["bearer": []]]),
            ("x-access", .string(endpoint.access.words)),
        ]
        let parameters = pathParameters(endpoint) + endpoint.query.map(parameter)
        if !parameters.isEmpty { members.append(("parameters", .array(parameters))) }
        if let body = endpoint.body {
            members.append(
                ("requestBody", ["required": .bool(true), "content": ["application/json": ["schema": body.json]]])
            )
        }
        members.append(("responses", .object(responses(endpoint))))
        return .object(members)
    }

    private func pathParameters(_ endpoint: Endpoint) -> [JSONValue] {
        endpoint.pathParameters.map { name in
            let schema = endpoint.pathSchemas[name] ?? .identifier
            return ["name": .string(name), "in": "path", "required": .bool(true), "schema": schema.json]
        }
    }

    private func parameter(_ field: Schema.Field) -> JSONValue {
        [
            "name": .string(field.name), "in": "query", "required": .bool(field.isRequired),
            "description": .string(field.note), "schema": field.schema.json,
        ]
    }

    private func responses(_ endpoint: Endpoint) -> [(String, JSONValue)] {
        var success: [(String, JSONValue)] = [("description", .string(endpoint.status.reasonPhrase))]
        if let reply = endpoint.reply, endpoint.status != .noContent {
            success.append(("content", ["application/json": ["schema": reply.json]]))
        }
        let problem: JSONValue = [
            "description": "What went wrong",
            "content": ["application/problem+json": ["schema": Self.problemSchema.json]],
        ]
        return [("\(endpoint.status.code)", .object(success)), ("4XX", problem), ("5XX", problem)]
    }

    private static let problemSchema = Schema.object(
        "Problem",
        [
            .init("type", .string(), "The kind of problem, as a relative URI."),
            .init("title", .string(), "What this kind of problem is."),
            .init("status", .integer(400...599), "The HTTP status."),
            .init("detail", .string(), "What happened this time."),
            .init("instance", .string(), "The request's id."),
            .init("errors", .array(of: faultSchema), "The fields at fault.", optional: true),
        ]
    )

    private static let faultSchema = Schema.object(
        "Fault",
        [
            .init("field", .string(), "The field, as a path in the body or a parameter's name."),
            .init("rule", .string(), "The rule it breaks."),
            .init("value", .string(), "What was sent.", optional: true),
        ]
    )
}

extension Access {
    /// The rule in words, for the document.
    package var words: String {
        switch self {
        case .anyone: "anyone"
        case .signedIn: "anyone who has signed in"
        case .roles(let roles): roles.map(\.rawValue).sorted().joined(separator: ", ")
        }
    }
}
