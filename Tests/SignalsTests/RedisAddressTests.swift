import NIOCore
import Quantities
import Signals
import Testing

@Suite struct RedisAddressTests {
    @Test func `reads every part, decoded`() throws {
        let full = try RedisAddress("redis://app:p%40ss%2F@cache.internal:6380/2")
        #expect(full.host == "cache.internal" && full.port == 6380 && full.database == 2)
        #expect(full.user == "app" && full.password == "p@ss/")
        let plain = try RedisAddress("redis://localhost")
        #expect(plain.port == 6379 && plain.database == 0 && plain.user == nil && plain.password == nil)
        let old = try RedisAddress("redis://:secret@[::1]:7000")
        #expect(old.host == "::1" && old.user == nil && old.password == "secret")
    }

    @Test(arguments: [
        "", "localhost:6379", "rediss://host", "http://host", "redis://host/x", "redis://", "redis://h/-1",
    ])
    func `refuses what it could not follow`(text: String) {
        #expect(throws: RedisError.self) { try RedisAddress(text) }
    }

    @Test func `never prints the password`() throws {
        let address = try RedisAddress("redis://app:secret@host")
        #expect("\(address)" == "redis://host:6379/0")
    }

    @Test func `pauses grow, stay bounded and are spread out`() {
        let timing = RedisTiming.standard
        var random = SeededGenerator(seed: 5)
        for failures in 1..<100 {
            let most = min(100 * (1 << min(failures - 1, 20)), 5000)
            let pause = timing.pause(afterFailures: failures, chance: random.unit())
            #expect(pause >= .milliseconds(Int64(most / 2)) && pause <= .milliseconds(Int64(most)))
        }
        #expect(timing.pause(afterFailures: 3, chance: 0) == .milliseconds(200))
    }
}
