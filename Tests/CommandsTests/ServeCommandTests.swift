import Foundation
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The server as a process: it says where it is, answers, and ends when it is told to.
@Suite struct ServeCommandTests {
    @Test func `says its port, answers, and ends with 0`() async throws {
        let vidya = try Vidya()
        let server = try vidya.start(["serve"])
        let port = try await port(of: server, vidya)
        let (data, status) = try await get("health/live", port: port)
        #expect(status == 200)
        #expect(String(decoding: data, as: UTF8.self) == #"{"done":true}"#)
        server.terminate()
        await server.ended()
        #expect(server.code == 0)
    }

    @Test func `finishes what it was asked before it ends`() async throws {
        let vidya = try Vidya()
        let password = "a horse in the rain"
        _ = try await vidya.run("user", "add", "--name", "asha", "--role", "learner", "--password", password)
        let server = try vidya.start(["serve"])
        let port = try await port(of: server, vidya)
        _ = try await get("health", port: port)
        // NB: sign-ins wait for each other's hashes, so when the first is through, the others are under way.
        let body = #"{"name":"asha","password":"\#(password)"}"#
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<4 { group.addTask { try await post("api/v1/tokens", body, port: port).1 } }
            var statuses = [try await group.next()]
            server.terminate()
            for try await status in group { statuses.append(status) }
            return statuses
        }
        #expect(statuses == Array(repeating: 200, count: 4))
        await server.ended()
        #expect(server.code == 0)
    }

    @Test func `a log in JSON is one object a line`() async throws {
        let vidya = try Vidya(["VIDYA_LOG_FORMAT": "json"])
        let server = try vidya.start(["serve"])
        var lines: [Substring] = []
        for _ in 0..<200 where lines.isEmpty {
            try await Task.sleep(for: .milliseconds(50))
            lines = try vidya.text(of: "\(server.name).err").split(separator: "\n")
        }
        server.terminate()
        await server.ended()
        for line in lines {
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            #expect(object?["level"] != nil && object?["message"] != nil && object?["time"] != nil, "\(line)")
        }
    }

    @Test func `a port that is taken ends it with a sentence`() async throws {
        let vidya = try Vidya()
        let server = try vidya.start(["serve"])
        let port = try await port(of: server, vidya)
        let second = try await Vidya().run("serve", settings: ["VIDYA_HTTP_PORT": "\(port)"])
        #expect(second.code >= 64)
        #expect(second.errors.contains("vidya: "))
        server.terminate()
        await server.ended()
    }

    /// The port of the line that says that the server is ready.
    private func port(of server: RunningVidya, _ vidya: Vidya) async throws -> Int {
        for _ in 0..<400 where server.code == -1 {
            let log = try vidya.text(of: "\(server.name).err")
            if let match = log.firstMatch(of: #/\ ready .*port=(\d+)/#), let port = Int(match.1) { return port }
            try await Task.sleep(for: .milliseconds(50))
        }
        let log = try vidya.text(of: "\(server.name).err")
        return try #require(nil, "the server did not start: \(log)")
    }

    private func get(_ path: String, port: Int) async throws -> (Data, Int) {
        try await send(URLRequest(url: try #require(URL(string: "http://127.0.0.1:\(port)/\(path)"))))
    }

    private func post(_ path: String, _ body: String, port: Int) async throws -> (Data, Int) {
        var request = URLRequest(url: try #require(URL(string: "http://127.0.0.1:\(port)/\(path)")))
        request.httpMethod = "POST"
        request.httpBody = Data(body.utf8)
        return try await send(request)
    }

    private func send(_ request: URLRequest) async throws -> (Data, Int) {
        let (data, response) = try await URLSession.shared.data(for: request)
        return (data, (response as? HTTPURLResponse)?.statusCode ?? 0)
    }
}
