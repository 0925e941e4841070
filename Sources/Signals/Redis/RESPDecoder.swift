package import NIOCore

/// Cuts what comes from Redis into answers.
///
/// Throws ``RedisError/protocolFault`` for what is not RESP2 or is larger than any answer of ours.
package struct RESPDecoder: NIOSingleStepByteToMessageDecoder {
    package typealias InboundOut = RESPValue

    /// No answer of ours is larger; a larger length is a fault and not a reason to wait.
    private static let longestBulk = 64 << 20
    private static let longestArray = 1 << 20
    private static let deepest = 8
    private static let longestLine = 64 << 10

    /// Makes a decoder; it keeps nothing between answers.
    package init() {}

    package mutating func decode(buffer: inout ByteBuffer) throws(RedisError) -> RESPValue? {
        // NB: an answer that is not complete leaves the buffer as it was and is read again from its start.
        var reader = buffer
        guard let value = try Self.value(&reader, depth: 0) else { return nil }
        buffer = reader
        return value
    }

    package mutating func decodeLast(buffer: inout ByteBuffer, seenEOF: Bool) throws(RedisError) -> RESPValue? {
        try decode(buffer: &buffer)
    }

    private static func value(_ reader: inout ByteBuffer, depth: Int) throws(RedisError) -> RESPValue? {
        guard depth < deepest else { throw .protocolFault }
        guard let kind = reader.readInteger(as: UInt8.self), let line = try line(&reader) else { return nil }
        switch kind {
        case UInt8(ascii: "+"): return .status(line)
        case UInt8(ascii: "-"): return .error(line)
        case UInt8(ascii: ":"): return .integer(try number(line))
        case UInt8(ascii: "$"): return try bulk(&reader, length: number(line))
        case UInt8(ascii: "*"): return try array(&reader, count: number(line), depth: depth)
        default: throw .protocolFault
        }
    }

    private static func line(_ reader: inout ByteBuffer) throws(RedisError) -> String? {
        let view = reader.readableBytesView
        guard let end = view.firstIndex(of: UInt8(ascii: "\r")) else {
            guard view.count < longestLine else { throw .protocolFault }
            return nil
        }
        let length = end - view.startIndex
        guard length + 2 <= view.count else { return nil }
        guard view[end + 1] == UInt8(ascii: "\n"), let line = reader.readString(length: length) else {
            throw .protocolFault
        }
        reader.moveReaderIndex(forwardBy: 2)
        return line
    }

    private static func number(_ line: String) throws(RedisError) -> Int64 {
        guard let number = Int64(line) else { throw .protocolFault }
        return number
    }

    private static func bulk(_ reader: inout ByteBuffer, length: Int64) throws(RedisError) -> RESPValue? {
        guard length >= 0 else { return .null }
        guard length <= longestBulk else { throw .protocolFault }
        guard reader.readableBytes >= Int(length) + 2, let bytes = reader.readBytes(length: Int(length)) else {
            return nil
        }
        guard reader.readBytes(length: 2) == Array("\r\n".utf8) else { throw .protocolFault }
        return .bulk(bytes)
    }

    private static func array(
        _ reader: inout ByteBuffer,
        count: Int64,
        depth: Int
    ) throws(RedisError) -> RESPValue? {
        guard count >= 0 else { return .null }
        guard count <= longestArray else { throw .protocolFault }
        var values: [RESPValue] = []
        for _ in 0..<count {
            guard let next = try value(&reader, depth: depth + 1) else { return nil }
            values.append(next)
        }
        return .array(values)
    }
}
