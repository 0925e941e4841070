import Foundation
import NIOCore
import Signals
import Testing

@Suite struct RedisClientTests {
    /// Answers never come too late on a slow machine, save where a test is about that.
    private func client(
        of fake: FakeRedis,
        _ access: String = "",
        _ path: String = "",
        answer: TimeAmount = .seconds(20)
    ) throws -> RedisClient {
        let timing = RedisTiming(
            connect: .seconds(20),
            answer: answer,
            firstPause: .milliseconds(20),
            longestPause: .milliseconds(50)
        )
        let address = try RedisAddress("redis://\(access)127.0.0.1:\(fake.port)\(path)")
        return RedisClient(address: address, timing: timing)
    }

    /// Asks again and again, up to 20 seconds, until there is an answer.
    private func eventually(_ client: RedisClient, _ command: RedisCommand) async -> RESPValue? {
        let end = ContinuousClock.now + .seconds(20)
        while ContinuousClock.now < end {
            if let value = try? await client.send(command) { return value }
            try? await Task.sleep(for: .milliseconds(10))
        }
        return nil
    }

    @Test func `signs in and chooses the database before anything else`() async throws {
        let fake = try await FakeRedis.listening { _ in "+OK\r\n" }
        let client = try client(of: fake, "app:p%40ss@", "/3")
        #expect(try await client.send(RedisCommand("GET", "a")) == .status("OK"))
        #expect(fake.commands == [["AUTH", "app", "p@ss"], ["SELECT", "3"], ["GET", "a"]])
        await client.close()
        await fake.stop()
    }

    @Test func `reads every kind of answer, however it is cut`() async throws {
        let answer = "*6\r\n+OK\r\n:-7\r\n$5\r\na\r\nbc\r\n$-1\r\n*1\r\n$0\r\n\r\n*-1\r\n"
        for size in [1, 2, 3, 7, 1000] {
            let fake = try await FakeRedis.listening(inPiecesOf: size) { $0[0] == "PING" ? "+PONG\r\n" : answer }
            let client = try client(of: fake)
            let value = try await client.send(RedisCommand("X"))
            let expected: [RESPValue] = [
                .status("OK"), .integer(-7), .bulk(Array("a\r\nbc".utf8)), .null, .array([.bulk([])]), .null,
            ]
            #expect(value == .array(expected))
            await client.close()
            await fake.stop()
        }
    }

    @Test func `gives each of many tasks its own answer`() async throws {
        let fake = try await FakeRedis.listening { $0.count == 2 ? "+\($0[1])\r\n" : "+PONG\r\n" }
        let client = try client(of: fake)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<500 {
                group.addTask {
                    let answer = try await client.send(RedisCommand("ECHO", "\(number)"))
                    #expect(answer == .status("\(number)"))
                }
            }
            try await group.waitForAll()
        }
        #expect(fake.connectionCount == 1)
        await client.close()
        await fake.stop()
    }

    @Test func `an error answer is a refusal and the connection goes on`() async throws {
        let fake = try await FakeRedis.listening { $0[0] == "BAD" ? "-ERR no\r\n" : "+PONG\r\n" }
        let client = try client(of: fake)
        await #expect(throws: RedisError.refused("ERR no")) { try await client.send(RedisCommand("BAD")) }
        #expect(try await client.send(RedisCommand("PING")) == .status("PONG"))
        #expect(fake.connectionCount == 1)
        await client.close()
        await fake.stop()
    }

    @Test func `a mute server is given up in time, then tried again`() async throws {
        let fake = try await FakeRedis.listening { $0[0] == "MUTE" ? nil : "+PONG\r\n" }
        let client = try client(of: fake, answer: .milliseconds(500))
        _ = await eventually(client, RedisCommand("PING"))
        await #expect(throws: RedisError.timedOut) { try await client.send(RedisCommand("MUTE")) }
        #expect(await eventually(client, RedisCommand("PING")) == .status("PONG"))
        #expect(fake.connectionCount >= 2)
        await client.close()
        await fake.stop()
    }

    @Test func `what is not RESP is a fault and does not hang`() async throws {
        for garbage in ["HTTP/1.1 400\r\n", "$99999999999\r\n", ":x\r\n", "$1\r\nabc"] {
            let fake = try await FakeRedis.listening { $0[0] == "PING" ? "+PONG\r\n" : garbage }
            let client = try client(of: fake)
            await #expect(throws: RedisError.self) { try await client.send(RedisCommand("GET", "a")) }
            await client.close()
            await fake.stop()
        }
    }

    @Test func `a broken connection is made again`() async throws {
        let fake = try await FakeRedis.listening { _ in "+PONG\r\n" }
        let client = try client(of: fake)
        _ = try await client.send(RedisCommand("PING"))
        await fake.hangUp()
        #expect(await eventually(client, RedisCommand("PING")) == .status("PONG"))
        await client.close()
        await fake.stop()
    }

    @Test func `fails at once while nobody listens, and finds the server when it comes`() async throws {
        let gone = try await FakeRedis.listening { _ in nil }
        await gone.stop()
        let client = try client(of: gone)
        await #expect(throws: RedisError.self) { try await client.send(RedisCommand("PING")) }
        let start = ContinuousClock.now
        for _ in 0..<100 { _ = try? await client.send(RedisCommand("PING")) }
        #expect(ContinuousClock.now - start < .seconds(10))
        let fake = try await FakeRedis.listening(on: gone.port) { _ in "+PONG\r\n" }
        #expect(await eventually(client, RedisCommand("PING")) == .status("PONG"))
        await client.close()
        await fake.stop()
    }

    @Test func `is of no use after it was closed`() async throws {
        let fake = try await FakeRedis.listening { _ in "+PONG\r\n" }
        let client = try client(of: fake)
        _ = try await client.send(RedisCommand("PING"))
        await client.close()
        await #expect(throws: RedisError.closed) { try await client.send(RedisCommand("PING")) }
        await fake.stop()
    }

    @Test(.enabled(if: LimiterKind.redisAddress != nil, "VIDYA_TEST_REDIS is not set"))
    func `speaks with a real server`() async throws {
        let timing = RedisTiming(connect: .seconds(20), answer: .seconds(20))
        let client = RedisClient(address: try RedisAddress(LimiterKind.redisAddress ?? ""), timing: timing)
        let key = UUID().uuidString
        _ = try await client.send(RedisCommand("SET", key, "ä\r\n\0", "EX", "10"))
        #expect(try await client.send(RedisCommand("GET", key)).text == "ä\r\n\0")
        #expect(try await client.send(RedisCommand("GET", key + "?")) == .null)
        await #expect(throws: RedisError.self) { try await client.send(RedisCommand("INCR", key)) }
        _ = try await client.send(RedisCommand("DEL", key))
        await client.close()
    }
}
