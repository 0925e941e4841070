import Interop
import Testing

@Suite struct BulkReadingTests {
    private let log = "user,item,skills,correct\nravi,q2,b,1\nasha,q1,a,0\nravi,q1,a|b,1\n\"asha\",q3,b,1\n"

    @Test func `a log read at once says the same as one read row by row`() throws {
        let letters = ["a", "b1", "1234567", "12345678", "गति", ",", ",", "\"", "\n", "\r\n", "\n1,2,3,1\n", "|", ""]
        for _ in 0..<400 {
            let noise = (0..<Int.random(in: 0...60)).map { _ in letters.randomElement() ?? "" }.joined()
            let file = try LogFile("user,item,skills,correct\n" + noise)
            let size = Int.random(in: 1...100)
            let log = try WholeLog(path: file.path, bufferSize: size)
            let content = try LogContent(path: file.path)
            #expect(log.namedRows == content.rows, "\(noise.debugDescription)")
            #expect(log.rows.faults == content.faults, "\(noise.debugDescription)")
        }
    }

    @Test func `times and orders have a column each where the log has one, and none where it has not`() throws {
        var columns = AnswerColumns()
        columns.order = "row"
        let file = try LogFile("user,item,skills,correct,time,row\na,q,s,1,1.5,7\nb,q,s,1,2,-8\n")
        let rows = try WholeLog(path: file.path, columns: columns).rows
        #expect(rows.times == [1.5, 2] && rows.orders == [7, -8])
        let plain = try LogFile(log)
        let bare = try WholeLog(path: plain.path).rows
        #expect(bare.times.isEmpty && bare.orders.isEmpty)
    }

    @Test func `numbers are dense and in order of appearance`() throws {
        let file = try LogFile(log)
        let log = try WholeLog(path: file.path)
        #expect(log.rows.learners == [0, 1, 0, 1])
        #expect(log.rows.items == [0, 1, 1, 2])
        #expect(log.rows.combinations == [0, 1, 2, 0])
        #expect((0..<log.learnerCount).map(log.learner) == ["ravi", "asha"])
        #expect((0..<log.itemCount).map(log.item) == ["q2", "q1", "q3"])
        #expect((0..<log.combinationCount).map(log.skills(of:)) == [["b"], ["a"], ["a", "b"]])
    }

    @Test func `names of every length are told apart`() throws {
        let digits = (0..<3000).map { String($0) } + (0..<300).map { "0" + String($0) }
        let repeats = (1...40).flatMap { [String(repeating: "x", count: $0), String(repeating: "\0", count: $0)] }
        let names = digits + repeats
        let lines = (names + names).map { "\($0),q,s,1" }.joined(separator: "\n")
        let file = try LogFile("user,item,skills,correct\n" + lines)
        let log = try WholeLog(path: file.path)
        let numbers = (0..<Int32(names.count))
        #expect(log.rows.learners == Array(numbers) + Array(numbers))
        #expect((0..<log.learnerCount).map(log.learner) == names)
    }

    @Test func `parts of any size make up the whole, with the rows' numbers`() throws {
        let lines = (0..<5000).map { $0 % 700 == 3 ? "u,q,s,2" : "u\($0 % 9),q\($0 % 31),s,\($0 % 2)" }
        let file = try LogFile("user,item,skills,correct\n" + lines.joined(separator: "\n"))
        let whole = try WholeLog(path: file.path).rows
        #expect(whole.faults.map(\.number) == stride(from: 4, through: 5000, by: 700).map(\.self))
        #expect((0..<whole.count).map(whole.number(at:)) == (1...5000).filter { ($0 - 1) % 700 != 3 })
        for limit in [1, 7, 2048, 5000] {
            var reader = try AnswerReader(path: file.path)
            var rows = AnswerRows()
            while try reader.read(into: &rows, limit: limit) { #expect(rows.count <= 5000) }
            #expect(rows == whole)
        }
    }

    @Test func `rows before an error are kept`() throws {
        let longer = String(repeating: "x", count: 1 << 20)
        let file = try LogFile("user,item,skills,correct\na,q,s,1\nb,q,s,1\n\(longer),q,s,1\n")
        var reader = try AnswerReader(path: file.path)
        var rows = AnswerRows()
        #expect(throws: AnswerLogError.lineTooLong(row: 3)) { try reader.read(into: &rows) }
        #expect(rows.count == 2)
    }

    @Test func `times are the doubles nearest to what is written`() throws {
        let cells = (0..<2000).map { _ in
            let digits = String(Int.random(in: 0..<Int(1e16)) >> Int.random(in: 0..<50))
            let point = Int.random(in: 0...digits.count)
            return digits.prefix(point) + (point == digits.count ? "" : ".") + digits.dropFirst(point)
        }
        let lines = cells.map { "a,q,s,1,\($0)\n" }.joined()
        let file = try LogFile("user,item,skills,correct,time\n" + lines)
        #expect(try WholeLog(path: file.path).rows.times == cells.map { Double($0) ?? -1 })
    }
}
