import Interop
import Testing

@Suite struct AnswerReaderTests {
    private let plain = "user,item,skills,correct,time\nasha,q1,vectors,1,10\nravi,q2,waves,0,20.5\n"
    private let plainRows = [
        NamedRow(1, "asha", "q1", ["vectors"], true, 10), NamedRow(2, "ravi", "q2", ["waves"], false, 20.5),
    ]

    @Test func `every column is read`() throws {
        let content = try LogContent(plain)
        #expect(content.rows == plainRows)
        #expect(content.faults.isEmpty)
    }

    @Test func `a log without times is read`() throws {
        #expect(try LogContent("user,item,skills,correct\na,q,s,1\n").rows == [NamedRow(1, "a", "q", ["s"], true)])
    }

    @Test func `columns may have other names, another order and others between them`() throws {
        var columns = AnswerColumns()
        columns.learner = "student"
        columns.item = "problem"
        columns.skills = "kc"
        columns.correct = "outcome"
        columns.time = "at"
        columns.order = "row"
        columns.delimiter = "\t"
        columns.separator = "~"
        let content = try LogContent(
            "outcome\trow\tkc\tnote\tproblem\tat\tstudent\n0\t7\tb~a\tx\tq\t1970-01-01T00:01:00Z\tasha\n",
            columns: columns
        )
        #expect(content.rows == [NamedRow(1, "asha", "q", ["b", "a"], false, 60)])
        #expect(content.orders == [7])
    }

    @Test func `one column may play two parts`() throws {
        var columns = AnswerColumns()
        columns.item = "skills"
        let content = try LogContent("user,skills,correct\na,s,1\n", columns: columns)
        #expect(content.rows == [NamedRow(1, "a", "s", ["s"], true)])
    }

    @Test(
        arguments: [
            ("vectors|waves", "|", ["vectors", "waves"]), ("a;b;c", ";", ["a", "b", "c"]), ("a~b~a", "~", ["a", "b"]),
            ("|a||b|", "|", ["a", "b"]), ("a·b", "·", ["a", "b"]), ("a|b", ";", ["a|b"]),
        ] as [(String, Character, [String])]
    )
    func `a cell with several skills is split at the separator, each skill once`(
        cell: String,
        separator: Character,
        skills: [String]
    ) throws {
        var columns = AnswerColumns()
        columns.separator = separator
        let content = try LogContent("user,item,skills,correct\na,q,\(cell),1\n", columns: columns)
        #expect(content.rows.map(\.skills) == [skills])
    }

    @Test(arguments: ["user,item,skills,correct,time\r\nasha,q1,vectors,1,10\r\nravi,q2,waves,0,20.5\r\n"])
    func `line ends of Windows are read`(text: String) throws {
        #expect(try LogContent(text).rows == plainRows)
    }

    @Test func `a byte order mark is no part of the first name, even of a quoted one`() throws {
        #expect(try LogContent("\u{FEFF}" + plain).rows == plainRows)
        #expect(try LogContent("\u{FEFF}\"user\"" + plain.dropFirst(4)).rows == plainRows)
    }

    @Test func `the last line needs no end and empty lines do not count`() throws {
        #expect(try LogContent(String(plain.dropLast())).rows == plainRows)
        #expect(try LogContent(plain.replacing("\n", with: "\n\n\r\n") + "\n\n").rows == plainRows)
    }

    @Test func `what is equal has one number and what differs another`() throws {
        let file = try LogFile("user,item,skills,correct\na,q,s,1\nb,q,s|t,1\na,r,s,0\n")
        var reader = try AnswerReader(path: file.path)
        var learners: [Int] = []
        while case .row(let row) = try reader.next() { learners.append(row.learner) }
        #expect(learners == [0, 1, 0])
        #expect(reader.learnerCount == 2 && reader.itemCount == 2 && reader.combinationCount == 2)
    }

    @Test func `thousands of learners keep their names`() throws {
        let names = (0..<5000).map { "learner-\($0 * 7919)" }
        let lines = (names + names).map { "\($0),q,s,1" }.joined(separator: "\n")
        let content = try LogContent("user,item,skills,correct\n" + lines)
        #expect(content.rows.map(\.learner) == names + names)
    }

    @Test(arguments: [
        ("1", true), ("0", false), ("true", true), ("FALSE", false), ("True", true), ("1.0", true), ("0.0", false),
    ])
    func `right and wrong are read in the spellings of programs`(cell: String, isCorrect: Bool) throws {
        #expect(try LogContent("user,item,skills,correct\na,q,s,\(cell)\n").rows.map(\.isCorrect) == [isCorrect])
    }

    @Test(
        arguments: [
            ("0", 0), ("-1.5", -1.5), ("1e3", 1000), ("999999999999999", 999_999_999_999_999), ("0007", 7),
            ("1970-01-01T05:30:01+05:30", 1),
        ] as [(String, Double)]
    )
    func `times are numbers of seconds or ISO 8601`(cell: String, seconds: Double) throws {
        #expect(try LogContent("user,item,skills,correct,time\na,q,s,1,\(cell)\n").rows.map(\.time) == [seconds])
    }
}
