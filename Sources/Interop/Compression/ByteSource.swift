/// Bytes that come piece by piece, so that a file of any size passes through a fixed amount of memory.
package protocol ByteSource: ~Copyable {
    /// Puts the next bytes into `buffer` from its start and returns how many; 0 means the end.
    ///
    /// Throws ``ByteSourceError``.
    mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceError) -> Int
}

/// What can go wrong while bytes are read.
package enum ByteSourceError: Error, Hashable, Sendable {
    /// The file cannot be opened; the reason is the system's.
    case unopened(path: String, reason: String)
    /// Reading failed half-way; the reason is the system's.
    case unread(reason: String)
    /// The compressed bytes are damaged or cut short.
    case damaged(format: String)
}

extension ByteSourceError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unopened(let path, let reason): "cannot open \(path): \(reason)"
        case .unread(let reason): "cannot read on: \(reason)"
        case .damaged(let format): "the \(format) data is damaged or cut short"
        }
    }
}
