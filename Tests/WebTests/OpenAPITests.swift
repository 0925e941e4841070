import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing
import Web

/// The document that the API publishes about itself.
@Suite struct OpenAPITests {
    @Test func `the document and the routes name the same methods and paths`() async throws {
        try await World.run { world in
            let reply = try await world.nobody.get("/openapi.json")
            let paths = try #require(reply.body["paths"]?.object)
            let documented = Set(paths.flatMap { path, item in (item.object ?? [:]).keys.map { "\($0) \(path)" } })
            let routed = world.endpoints.filter { $0.path != "/openapi.json" }
                .map { "\($0.method.rawValue.lowercased()) \($0.path)" }
            #expect(documented == Set(routed))
            #expect(routed.count == Set(routed).count, "a route is listed twice")
        }
    }

    @Test func `every route is where the document says`() async throws {
        try await World.run { world in
            for endpoint in world.endpoints {
                let path = endpoint.path.replacing("{", with: "").replacing("}", with: "")
                let reply = try await world.client.executeRequest(
                    uri: path,
                    method: endpoint.method,
                    headers: [:],
                    body: nil
                )
                let isUnrouted = String(buffer: reply.body).contains("no resource with this name")
                #expect(!isUnrouted, "\(endpoint.method) \(endpoint.path)")
            }
        }
    }

    @Test func `every reference leads somewhere`() async throws {
        try await World.run { world in
            for reference in world.contract.document.references {
                #expect(world.contract.resolved(reference) != nil, "\(reference)")
            }
            #expect(world.contract.document.references.count > 20)
        }
    }

    @Test func `every operation has a name of its own, a summary, a rule of access and replies`() async throws {
        try await World.run { world in
            let operations = world.contract.document["paths"]?.object?.values.flatMap {
                $0.object?.values.map(\.self) ?? []
            }
            let names = try #require(operations).compactMap { $0["operationId"]?.string }
            #expect(names.count == operations?.count)
            #expect(Set(names).count == names.count)
            for operation in operations ?? [] {
                #expect(operation["summary"]?.string?.hasSuffix(".") == true)
                #expect(operation["x-access"]?.string?.isEmpty == false)
                #expect(operation["security"]?.array != nil)
                let replies = try #require(operation["responses"]?.object)
                #expect(replies.keys.contains { $0.hasPrefix("2") })
                #expect(replies["4XX"]?["content"]?["application/problem+json"] != nil)
            }
        }
    }

    @Test func `every parameter in braces is described`() async throws {
        try await World.run { world in
            for endpoint in world.contract.endpoints {
                let item = world.contract.document["paths"]?[endpoint.path]
                let operation = item?[endpoint.method.rawValue.lowercased()]
                let described = operation?["parameters"]?.array?.filter { $0["in"] == "path" } ?? []
                #expect(described.compactMap { $0["name"]?.string } == endpoint.pathParameters, "\(endpoint.path)")
            }
        }
    }
}

extension JSON {
    /// Every `$ref` inside.
    fileprivate var references: [String] {
        switch self {
        case .array(let elements): elements.flatMap(\.references)
        case .object(let members): members.flatMap { $0 == "$ref" ? [$1.string ?? ""] : $1.references }
        default: []
        }
    }
}
