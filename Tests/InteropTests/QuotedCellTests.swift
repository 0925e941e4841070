import Interop
import Testing

@Suite struct QuotedCellTests {
    @Test func `a quoted cell may hold delimiters, line ends and quotes`() throws {
        let content = try LogContent(
            """
            user,"item",skills,correct
            "Rao, A.","q ""one\"\"","a|b",1
            "two
            lines",q,"s",0
            c,"",s,1
            d,q,s,1
            """
        )
        #expect(
            content.rows == [
                NamedRow(1, "Rao, A.", "q \"one\"", ["a", "b"], true), NamedRow(2, "two\nlines", "q", ["s"], false),
                NamedRow(4, "d", "q", ["s"], true),
            ]
        )
        #expect(content.faults.map(\.column) == ["item"])
    }

    @Test func `a quote within a plain cell is a letter like any other and does not swallow the next lines`() throws {
        let content = try LogContent("user,item,skills,correct\na,5\" screw,s,1\nb,q,s,0\nc,\"x\"y\"z,s,1\n")
        #expect(content.rows.map(\.item) == ["5\" screw", "q", "x"])
    }

    @Test func `a quote that is never closed takes the rest of the file as one cell`() throws {
        let content = try LogContent("user,item,skills,correct\na,q,s,1\nb,\"q,s,0\nc,q,s,1\n")
        #expect(content.rows.map(\.learner) == ["a"])
        #expect(content.faults.map(\.number) == [2])
    }

    @Test func `cells written by the rules of RFC 4180 come back as they were`() throws {
        var generator = SystemRandomNumberGenerator()
        let letters: [Character] = ["a", "b", ",", "\"", "\n", "\r", "\r\n", "é", "|"]
        let cells = (0..<500).map { _ in
            "x" + String((0..<Int.random(in: 0...8, using: &generator)).map { _ in letters.randomElement() ?? "a" })
                + "x"
        }
        let lines = cells.map { "\"\($0.replacing("\"", with: "\"\""))\",q,s,1" }
        let content = try LogContent("user,item,skills,correct\n" + lines.joined(separator: "\r\n"))
        #expect(content.rows.map(\.learner) == cells)
    }
}
