import CLZMA
import CZlib
import Foundation
import Interop

/// An answer log on the disk for the length of a test.
struct LogFile: ~Copyable {
    let path: String

    init(_ bytes: some Sequence<UInt8>) throws {
        path = NSTemporaryDirectory() + "answers-" + UUID().uuidString
        try Data(bytes).write(to: URL(filePath: path))
    }

    /// Puts other bytes into the same file.
    func rewrite(_ bytes: [UInt8]) throws { try Data(bytes).write(to: URL(filePath: path)) }

    init(_ text: String) throws { try self.init(text.utf8) }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// A row with its names given back, so that it can be compared with what was written.
struct NamedRow: Hashable {
    let number: Int
    let learner: String
    let item: String
    let skills: [String]
    let isCorrect: Bool
    let time: Double?

    init(_ number: Int, _ learner: String, _ item: String, _ skills: [String], _ isCorrect: Bool, _ time: Double? = nil)
    {
        self.number = number
        self.learner = learner
        self.item = item
        self.skills = skills
        self.isCorrect = isCorrect
        self.time = time
    }
}

/// Everything that is in a log.
struct LogContent: Hashable {
    private(set) var rows: [NamedRow] = []
    private(set) var faults: [AnswerRowFault] = []
    private(set) var orders: [Double] = []

    init(
        path: String,
        columns: AnswerColumns = AnswerColumns(),
        bufferSize: Int = 1 << 19
    ) throws(AnswerLogError) {
        var reader = try AnswerReader(path: path, columns: columns, bufferSize: bufferSize)
        while let entry = try reader.next() {
            switch entry {
            case .fault(let fault): faults.append(fault)
            case .row(let row):
                orders.append(row.order)
                rows.append(
                    NamedRow(
                        row.number,
                        reader.learner(row.learner),
                        reader.item(row.item),
                        reader.skills(of: row.combination),
                        row.isCorrect,
                        row.time
                    )
                )
            }
        }
    }

    init(_ text: String, columns: AnswerColumns = AnswerColumns()) throws {
        let file = try LogFile(text)
        try self.init(path: file.path, columns: columns)
    }
}

extension WholeLog {
    /// The rows with their names given back.
    var namedRows: [NamedRow] {
        (0..<rows.count).map { place in
            NamedRow(
                rows.number(at: place),
                learner(Int(rows.learners[place])),
                item(Int(rows.items[place])),
                skills(of: Int(rows.combinations[place])),
                rows.isCorrect[place],
                rows.times.isEmpty ? nil : rows.times[place]
            )
        }
    }
}

/// Packs bytes as `gzip` and `xz` would.
enum Packed {
    static func gzip(_ bytes: [UInt8]) throws -> [UInt8] {
        let file = try LogFile([])
        let stream = gzopen(file.path, "wb")
        _ = bytes.withUnsafeBytes { gzwrite(stream, $0.baseAddress, UInt32($0.count)) }
        gzclose(stream)
        return [UInt8](try Data(contentsOf: URL(filePath: file.path)))
    }

    static func xz(_ bytes: [UInt8]) -> [UInt8] {
        var packed = [UInt8](repeating: 0, count: lzma_stream_buffer_bound(bytes.count))
        var length = 0
        let status = lzma_easy_buffer_encode(
            6,
            LZMA_CHECK_CRC64,
            nil,
            bytes,
            bytes.count,
            &packed,
            &length,
            packed.count
        )
        return status == LZMA_OK ? Array(packed[..<length]) : []
    }
}
