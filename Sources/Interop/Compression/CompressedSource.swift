import CLZMA
import CZlib

/// The bytes of a file that may be packed with gzip or xz; the packing is told from the first bytes, not the name.
package struct CompressedSource: ByteSource, ~Copyable {
    private enum Packing {
        case none
        case gzip
        case xz
    }

    private static let inputSize = 1 << 18

    private var file: FileSource
    private let input: UnsafeMutableRawBufferPointer
    private var available: Range<Int>
    private let packing: Packing
    // NB: zlib keeps the address of its stream, so the streams live on the heap and never move.
    private let gzip: UnsafeMutablePointer<z_stream>
    private let xz: UnsafeMutablePointer<lzma_stream>
    private var isAtEnd = false
    private var isInsideStream = false

    /// Opens a file, or standard input for the path `-`.
    package init(path: String) throws(ByteSourceError) {
        var file = try FileSource(path: path)
        let input = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.inputSize, alignment: 16)
        var filled = 0
        do throws(ByteSourceError) {
            while filled < 6 {
                let count = try file.read(into: UnsafeMutableRawBufferPointer(rebasing: input[filled...]))
                if count == 0 { break }
                filled += count
            }
        } catch {
            input.deallocate()
            throw error
        }
        self.file = file
        self.input = input
        gzip = .allocate(capacity: 1)
        gzip.initialize(to: z_stream())
        xz = .allocate(capacity: 1)
        xz.initialize(to: vidya_lzma_stream())
        available = 0..<filled
        packing = Self.packing(of: input[0..<filled])
        start()
    }

    deinit {
        if packing == .gzip { inflateEnd(gzip) }
        if packing == .xz { lzma_end(xz) }
        gzip.deallocate()
        xz.deallocate()
        input.deallocate()
    }

    /// The size of the file in bytes as it lies on the disk; 0 where it is not known.
    package var fileSize: Int { file.size }
    /// How many bytes of the file were read so far.
    package var filePosition: Int { file.position - available.count }

    package mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceError) -> Int {
        switch packing {
        case .none: try readPlain(into: buffer)
        case .gzip: try readGzip(into: buffer)
        case .xz: try readXZ(into: buffer)
        }
    }

    private static func packing(of head: Slice<UnsafeMutableRawBufferPointer>) -> Packing {
        if head.starts(with: [0x1F, 0x8B]) { return .gzip }
        if head.starts(with: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]) { return .xz }
        return .none
    }

    private mutating func start() {
        switch packing {
        case .none: break
        case .gzip: _ = vidya_inflate_init_gzip(gzip)
        // NB: 512 MiB of decoder memory is more than `xz -9` needs; a file that asks for more is refused.
        case .xz: _ = lzma_stream_decoder(xz, 512 << 20, vidya_lzma_concatenated)
        }
    }

    private mutating func refill() throws(ByteSourceError) {
        guard available.isEmpty else { return }
        available = 0..<(try file.read(into: input))
    }

    private mutating func readPlain(into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceError) -> Int {
        if available.isEmpty { return try file.read(into: buffer) }
        let count = min(available.count, buffer.count)
        buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: input[available].prefix(count)))
        available = available.lowerBound + count..<available.upperBound
        return count
    }

    private mutating func readGzip(into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceError) -> Int {
        while !isAtEnd {
            try refill()
            if available.isEmpty {
                guard !isInsideStream else { throw .damaged(format: "gzip") }
                break
            }
            gzip.pointee.next_in = input.baseAddress?.advanced(by: available.lowerBound).assumingMemoryBound(
                to: UInt8.self
            )
            gzip.pointee.avail_in = UInt32(available.count)
            gzip.pointee.next_out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
            gzip.pointee.avail_out = UInt32(buffer.count)
            isInsideStream = true
            let status = inflate(gzip, Z_NO_FLUSH)
            available = available.upperBound - Int(gzip.pointee.avail_in)..<available.upperBound
            let produced = buffer.count - Int(gzip.pointee.avail_out)
            if status == Z_STREAM_END {
                // NB: a gzip file may be several streams one after the other.
                isInsideStream = false
                inflateReset(gzip)
            } else if status != Z_OK, status != Z_BUF_ERROR {
                throw .damaged(format: "gzip")
            }
            if produced > 0 { return produced }
        }
        return 0
    }

    private mutating func readXZ(into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceError) -> Int {
        while !isAtEnd {
            try refill()
            xz.pointee.next_in = UnsafePointer(
                input.baseAddress?.advanced(by: available.lowerBound).assumingMemoryBound(to: UInt8.self)
            )
            xz.pointee.avail_in = available.count
            xz.pointee.next_out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
            xz.pointee.avail_out = buffer.count
            let status = lzma_code(xz, available.isEmpty ? LZMA_FINISH : LZMA_RUN)
            available = available.upperBound - xz.pointee.avail_in..<available.upperBound
            isAtEnd = status == LZMA_STREAM_END
            guard status == LZMA_OK || isAtEnd else { throw .damaged(format: "xz") }
            let produced = buffer.count - xz.pointee.avail_out
            if produced > 0 { return produced }
        }
        return 0
    }
}
