import Interop
import Testing

@Suite struct CompressionTests {
    private static let text = [UInt8](
        ("user,item,skills,correct\n" + (0..<3000).map { "u\($0 % 97),q\($0 % 31),s,\($0 % 2)\n" }.joined()).utf8
    )

    private func expectRows(_ bytes: [UInt8]) throws {
        let file = try LogFile(bytes)
        let plain = try LogFile(Self.text)
        #expect(try LogContent(path: file.path) == LogContent(path: plain.path))
    }

    @Test func `gzip and xz are told from the bytes and unpacked`() throws {
        try expectRows(try Packed.gzip(Self.text))
        try expectRows(Packed.xz(Self.text))
    }

    @Test func `a file of several streams is read to its end, wherever the cut is`() throws {
        for cut in [1, 24, 25, 10_000, Self.text.count - 1] {
            let parts = [Array(Self.text[..<cut]), Array(Self.text[cut...])]
            try expectRows(try parts.flatMap(Packed.gzip))
            try expectRows(parts.flatMap(Packed.xz))
        }
    }

    @Test(arguments: ["gzip", "xz"])
    func `a file that is cut short is an error and not the end`(format: String) throws {
        let packed = format == "xz" ? Packed.xz(Self.text) : try Packed.gzip(Self.text)
        for length in [packed.count - 1, packed.count - 9, packed.count / 2, 30] {
            let file = try LogFile(packed[..<length])
            #expect(throws: AnswerLogError.source(.damaged(format: format))) { try LogContent(path: file.path) }
        }
    }

    @Test(arguments: ["gzip", "xz"])
    func `a flipped bit is an error`(format: String) throws {
        let packed = format == "xz" ? Packed.xz(Self.text) : try Packed.gzip(Self.text)
        for place in [packed.count / 3, packed.count / 2, packed.count - 7] {
            var damaged = packed
            damaged[place] ^= 0x10
            let file = try LogFile(damaged)
            #expect(throws: AnswerLogError.self) { try LogContent(path: file.path) }
        }
    }

    @Test func `letters behind the packed bytes are an error`() throws {
        let file = try LogFile(try Packed.gzip(Self.text) + Array("more".utf8))
        #expect(throws: AnswerLogError.source(.damaged(format: "gzip"))) { try LogContent(path: file.path) }
    }
}
