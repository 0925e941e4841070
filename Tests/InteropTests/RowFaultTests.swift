import Interop
import Testing

@Suite struct RowFaultTests {
    @Test(arguments: [
        (",q,s,1,5", "user", ""), ("a,,s,1,5", "item", ""), ("a,q,,1,5", "skills", ""), ("a,q,||,1,5", "skills", ""),
        ("a,q,s,,5", "correct", ""), ("a,q,s,2,5", "correct", "2"), ("a,q,s,yes,5", "correct", "yes"),
        ("a,q,s,1,soon", "time", "soon"), ("a,q,s,1,", "time", ""), ("a,q,s,1,inf", "time", "inf"),
        ("a,q,s,1", "", ""), ("a,q,s,1,5,6", "", ""), ("a", "", ""),
    ])
    func `a bad row is told by number, column and value, and the reading goes on`(
        line: String,
        column: String,
        value: String
    ) throws {
        let content = try LogContent("user,item,skills,correct,time\na,q,s,1,1\n\(line)\nb,q,s,0,2\n")
        #expect(content.rows.map(\.number) == [1, 3])
        #expect(content.faults.map(\.number) == [2])
        #expect(content.faults.map(\.column) == [column])
        #expect(content.faults.map(\.value) == [value])
    }

    @Test func `a message names the row, the column, the value and the rule`() throws {
        let content = try LogContent("user,item,skills,correct\na,q,s,maybe\n")
        let message = try #require(content.faults.first).description
        for part in ["1", "correct", "maybe", "must be 1, 0, true or false"] { #expect(message.contains(part)) }
    }

    @Test func `a row with the wrong number of cells says both numbers`() throws {
        let content = try LogContent("user,item,skills,correct\na,q\n")
        #expect(content.faults.map(\.rule) == ["has 2 cells where the header has 4"])
    }

    @Test func `a long bad value is cut`() throws {
        let content = try LogContent("user,item,skills,correct\na,q,s,\(String(repeating: "x", count: 5000))\n")
        #expect(content.faults.map(\.value.utf8.count) == [80])
    }

    @Test func `a header without a needed column is refused with the columns that it has`() throws {
        #expect(throws: AnswerLogError.missingColumn("skills", header: ["user", "item", "correct"])) {
            try LogContent("user,item,correct\na,q,1\n")
        }
        var columns = AnswerColumns()
        columns.order = "row"
        #expect(throws: AnswerLogError.missingColumn("row", header: ["user", "item", "skills", "correct"])) {
            try LogContent("user,item,skills,correct\na,q,s,1\n", columns: columns)
        }
        columns.order = nil
        columns.time = "at"
        #expect(throws: AnswerLogError.missingColumn("at", header: ["user", "item", "skills", "correct"])) {
            try LogContent("user,item,skills,correct\na,q,s,1\n", columns: columns)
        }
    }

    @Test(arguments: ["", "\u{FEFF}"])
    func `an empty file is told from one with a header only`(text: String) throws {
        #expect(throws: AnswerLogError.empty) { try LogContent(text) }
        #expect(try LogContent("user,item,skills,correct").rows.isEmpty)
    }

    @Test func `a line of more than 1 MiB is refused by row, one just below is read`() throws {
        let long = String(repeating: "x", count: (1 << 20) - 40)
        #expect(try LogContent("user,item,skills,correct\na,\(long),s,1\nb,q,s,1\n").rows.count == 2)
        #expect(try LogContent("user,item,skills,correct\na,\"\(long)\",s,1\nb,q,s,1\n").rows.count == 2)
        let longer = String(repeating: "x", count: 1 << 20)
        #expect(throws: AnswerLogError.lineTooLong(row: 2)) {
            try LogContent("user,item,skills,correct\nb,q,s,1\na,\(longer),s,1\nb,q,s,1\n")
        }
    }

    @Test func `a file that cannot be opened is an error with the system's reason`() throws {
        for path in ["/nowhere/answers.csv", "/"] {
            let error = try #require(throws: AnswerLogError.self) { try LogContent(path: path) }
            #expect(error.description.contains(path))
        }
    }
}
