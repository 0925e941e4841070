import HTTPTypes
import HummingbirdTesting
import Learning
import NIOCore
import Testing
import Web

/// A program that calls the API in somebody's name, and holds every reply against the API's own document.
struct Program: Sendable {
    let world: World
    /// The access token; `nil` for a program that has not signed in.
    var token: String?

    /// A reply, with its JSON body.
    struct Reply: Sendable {
        let status: HTTPResponse.Status
        let headers: HTTPFields
        let text: String
        let body: JSON

        /// The kind of a problem: the last part of its type.
        var kind: String? { body["type"]?.string.map { String($0.dropFirst("/problems/".count)) } }
        /// The first field at fault.
        var fault: JSON? { body["errors"]?[0] }
    }

    func get(_ path: String) async throws -> Reply { try await call(.get, path) }

    func post(_ path: String, _ body: JSON = .null) async throws -> Reply { try await call(.post, path, body) }

    func put(_ path: String, _ body: JSON) async throws -> Reply { try await call(.put, path, body) }

    func delete(_ path: String) async throws -> Reply { try await call(.delete, path) }

    func call(_ method: HTTPRequest.Method, _ path: String, _ body: JSON = .null) async throws -> Reply {
        try await call(method, path, text: body == .null ? "" : body.text())
    }

    /// Sends a body as it is.
    func call(
        _ method: HTTPRequest.Method,
        _ path: String,
        text: String,
        headers extra: HTTPFields = [:]
    ) async throws -> Reply {
        var headers = extra
        if let token { headers[.authorization] = "Bearer \(token)" }
        if !text.isEmpty { headers[.contentType] = "application/json" }
        let reply = try await world.client.executeRequest(
            uri: path,
            method: method,
            headers: headers,
            body: text.isEmpty ? nil : ByteBuffer(string: text)
        )
        let received = String(buffer: reply.body)
        let isJSON = reply.headers[.contentType]?.contains("json") ?? false
        let checked = Reply(
            status: reply.status,
            headers: reply.headers,
            text: received,
            body: isJSON ? try JSON(received) : .null
        )
        hold(checked, method, path)
        return checked
    }

    /// Holds a reply against the document: its shape, and the headers that every reply carries.
    private func hold(_ reply: Reply, _ method: HTTPRequest.Method, _ path: String) {
        #expect(reply.headers[.xContentTypeOptions] == "nosniff")
        #expect(reply.headers[.contentSecurityPolicy]?.contains("default-src 'self'") == true)
        #expect(reply.headers[.init("X-Request-Id") ?? .eTag]?.isEmpty == false)
        if reply.status.code >= 400 {
            #expect(reply.headers[.contentType] == "application/problem+json", "\(method) \(path)")
            #expect(world.contract.faults(inProblem: reply.body).isEmpty, "\(reply.text)")
            #expect(reply.body["status"] == .number(Double(reply.status.code)))
        } else if let endpoint = world.contract.endpoint(method, path), endpoint.reply != nil {
            #expect(reply.status == endpoint.status, "\(method) \(path)")
            #expect(world.contract.faults(in: reply.body, of: endpoint).isEmpty, "\(method) \(path): \(reply.text)")
        }
    }
}

extension World {
    /// A program that nobody has signed in with.
    var nobody: Program { Program(world: self, token: nil) }

    /// A program in somebody's name.
    func program(of account: Account) async throws -> Program {
        let signedIn = try await services.people.startSession(for: account, from: .console)
        return Program(world: self, token: signedIn.accessToken)
    }
}
