import NIOCore

/// A command for Redis: its name and its arguments, each any bytes.
package struct RedisCommand: Hashable, Sendable {
    /// The name and the arguments.
    package let words: [[UInt8]]

    /// Makes a command of texts.
    package init(_ words: String...) { self.words = words.map { Array($0.utf8) } }

    /// Makes a command of texts.
    package init(words: [String]) { self.words = words.map { Array($0.utf8) } }

    /// The command as an array of bulk strings (RESP2).
    var encoded: ByteBuffer {
        var buffer = ByteBuffer()
        buffer.reserveCapacity(words.reduce(16) { $0 + $1.count + 16 })
        buffer.writeString("*\(words.count)\r\n")
        for word in words {
            buffer.writeString("$\(word.count)\r\n")
            buffer.writeBytes(word)
            buffer.writeString("\r\n")
        }
        return buffer
    }
}
