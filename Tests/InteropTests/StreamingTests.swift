import Foundation
import Interop
import Testing

@Suite struct StreamingTests {
    /// A log with every kind of line: plain, quoted, with line ends inside, bad, empty, and without a last line end.
    private static let mixed =
        "\u{FEFF}user,item,skills,correct,time\r\na,q,s|t,1,5\n\n\"Rao, A.\",\"x\"\"y\",\"s\",0,1.5\r\n"
        + "\"two\r\nlines\",q,s,true,7\nb,5\" screw,s,1,8\nc,\"d\"e\",f\",1\n,,,,\n\"\"\"\",\"\n\",t,0,9\nगति,q,s,1,10"

    @Test func `the rows are the same wherever the bytes are cut`() throws {
        let file = try LogFile(Self.mixed)
        let whole = try LogContent(path: file.path)
        #expect(whole.rows.count == 6 && whole.faults.count == 2)
        for size in 1...300 { #expect(try LogContent(path: file.path, bufferSize: size) == whole) }
    }

    @Test func `a random log is the same through a large and a small buffer`() throws {
        let letters = Array("ab1,,\"\"\"\n\n\r|x")
        for _ in 0..<300 {
            let noise = String((0..<Int.random(in: 0...200)).map { _ in letters.randomElement() ?? "a" })
            let file = try LogFile("user,item,skills,correct\n" + noise)
            let whole = try LogContent(path: file.path)
            #expect(
                try LogContent(path: file.path, bufferSize: Int.random(in: 1...40)) == whole,
                "\(noise.debugDescription)"
            )
        }
    }

    @Test func `ten thousand damaged files end in rows, faults or an error, never in a crash`() throws {
        let seeds = [
            Array(Self.mixed.utf8), try Packed.gzip(Array(Self.mixed.utf8)), Packed.xz(Array(Self.mixed.utf8)),
        ]
        let file = try LogFile([])
        var readings = 0
        for round in 0..<10_000 {
            var bytes = seeds[round % 3]
            for _ in 0..<Int.random(in: 1...6) {
                let place = Int.random(in: 0..<bytes.count)
                switch Int.random(in: 0..<3) {
                case 0: bytes[place] = UInt8.random(in: 0...255)
                case 1: bytes.remove(at: place)
                default: bytes.insert([0x22, 0x2C, 0x0A, 0x0D, 0xFF].randomElement() ?? 0, at: place)
                }
                if bytes.isEmpty { bytes = [0] }
            }
            try file.rewrite(bytes)
            do throws(AnswerLogError) {
                let content = try LogContent(path: file.path, bufferSize: 64)
                if content.rows.count + content.faults.count <= bytes.count { readings += 1 }
            } catch {
                if !error.description.isEmpty { readings += 1 }
            }
        }
        #expect(readings == 10_000)
    }

    @Test func `a file of 30 MB is read piece by piece`() throws {
        let note = String(repeating: "n", count: 2970)
        let line = "learner,item,skill,1,\(note)\n"
        let file = try LogFile("user,item,skills,correct,note\n" + String(repeating: line, count: 10_000))
        var reader = try AnswerReader(path: file.path)
        #expect(reader.progress < 0.04)
        var previous = reader.progress
        var rows = 0
        while try reader.next() != nil {
            rows += 1
            let progress = reader.progress
            // NB: one step is at most a buffer; a reader that took the file whole would jump to its end.
            #expect(progress >= previous && progress - previous < 0.04)
            previous = progress
        }
        #expect(rows == 10_000)
        #expect(previous == 1)
        #expect(reader.learnerCount == 1)
    }
}
