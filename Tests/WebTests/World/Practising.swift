import Curriculum
import Foundation
import Quantities
import Testing
import Web

/// A learner in a practice session that shows an item.
struct Practising: Sendable {
    var program: Program
    let session: JSON
    let item: JSON

    /// Starts a session and skips until the item of a template is open.
    static func start(in world: World, withItem wanted: ItemID) async throws -> Practising {
        let program = try await world.program(of: world.cast.learner)
        let concept = wanted.rawValue.split(separator: "-").first.map(String.init) ?? ""
        let sessions = "/api/v1/practice/sessions"
        var reply = try await program.post(sessions, ["course": "small", "concept": .string(concept)])
        for _ in 0..<40 where reply.body["item"]?["item"]?.string != wanted.rawValue {
            let id = try #require(reply.body["session"]?.string)
            world.time.pass(TimeSpan(seconds: 1))
            reply = try await program.post("\(sessions)/\(id)/skips")
        }
        let item = try #require(reply.body["item"])
        try #require(item["item"]?.string == wanted.rawValue)
        return Practising(program: program, session: try #require(reply.body["session"]), item: item)
    }

    var path: String { "/api/v1/practice/sessions/\(session.string ?? "")" }

    func state() async throws -> Program.Reply { try await program.get(path) }

    func step(_ name: String) async throws -> Program.Reply { try await program.post("\(path)/\(name)") }

    func answer(_ response: JSON, key: String? = nil) async throws -> Program.Reply {
        try await program.post(
            "\(path)/answers",
            [
                "key": .string(key ?? UUID().uuidString), "item": item["item"] ?? .null, "seed": item["seed"] ?? .null,
                "response": response, "response_time": 12.5, "device": "phone",
            ]
        )
    }

    /// The right answer to the open item, as a client sends it.
    var right: JSON {
        get throws { try JSON(String(decoding: JSONEncoder().encode(try drawn.key.rightResponse), as: UTF8.self)) }
    }

    /// The place of a wrong option of a single choice.
    var wrongChoice: Int {
        get throws {
            guard case .choice(let place) = try drawn.key.rightResponse else { return 0 }
            return (place + 1) % 4
        }
    }

    private var drawn: Item {
        get throws {
            let name = try #require(item["item"]?.string)
            let seed = try #require(item["seed"]?.number)
            let template = try #require(try WorldCourse.course().template(ItemID(stored: name)))
            return try template.item(seed: UInt64(seed))
        }
    }
}
