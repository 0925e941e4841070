#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The bytes of a file or of standard input, as they are.
package struct FileSource: ByteSource, ~Copyable {
    private let descriptor: Int32
    /// The size in bytes; 0 where it is not known.
    package let size: Int
    /// How many bytes were read so far.
    package private(set) var position = 0

    /// Opens a file, or standard input for the path `-`.
    package init(path: String) throws(ByteSourceError) {
        let descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unopened(path: path, reason: String(cString: strerror(errno))) }
        var status = stat()
        let isFile = fstat(descriptor, &status) == 0
        guard status.st_mode & S_IFMT != S_IFDIR else {
            close(descriptor)
            throw .unopened(path: path, reason: "is a folder")
        }
        self.descriptor = descriptor
        size = isFile ? Int(status.st_size) : 0
    }

    deinit { close(descriptor) }

    package mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceError) -> Int {
        while true {
            #if canImport(Glibc)
                let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            #elseif canImport(Musl)
                let count = Musl.read(descriptor, buffer.baseAddress, buffer.count)
            #else
                let count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
            #endif
            if count >= 0 {
                position += count
                return count
            }
            guard errno == EINTR else { throw .unread(reason: String(cString: strerror(errno))) }
        }
    }
}
