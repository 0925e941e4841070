import Crypto

/// A script that Redis runs in one step; sent whole once, and by its SHA-1 after that.
package struct RedisScript: Sendable {
    private let source: String
    private let digest: String

    /// Makes a script of its Lua source.
    package init(_ source: String) {
        self.source = source
        let bytes = Insecure.SHA1.hash(data: Array(source.utf8))
        digest = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// Runs the script; where Redis does not know it, sends it whole.
    ///
    /// Throws as ``RedisClient/send(_:)`` does.
    package func run(
        on client: RedisClient,
        keys: [String],
        arguments: [String]
    ) async throws(RedisError) -> RESPValue {
        let rest = ["\(keys.count)"] + keys + arguments
        do {
            return try await client.send(RedisCommand(words: ["EVALSHA", digest] + rest))
        } catch .refused(let text) where text.hasPrefix("NOSCRIPT") {
            return try await client.send(RedisCommand(words: ["EVAL", source] + rest))
        }
    }
}
