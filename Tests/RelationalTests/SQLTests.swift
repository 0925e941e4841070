import Relational
import Testing

@Suite struct SQLTests {
    @Test func `numbers placeholders through nested statements`() {
        let inner: SQL = "b = \(2)"
        let statement: SQL = "SELECT * FROM t WHERE a = \("x") AND \(inner) AND c IN \(list: [.integer(3), .real(4)])"
        #expect(statement.rendered(for: .postgres).text == "SELECT * FROM t WHERE a = $1 AND b = $2 AND c IN ($3, $4)")
        #expect(statement.rendered(for: .sqlite).text == "SELECT * FROM t WHERE a = ? AND b = ? AND c IN (?, ?)")
        #expect(statement.rendered(for: .postgres).values == [.text("x"), .integer(2), .integer(3), .real(4)])
    }

    @Test func `writes NULL as a word for PostgreSQL alone`() {
        let statement: SQL = "SELECT \(1), \(SQLValue.null), \(2)"
        #expect(statement.rendered(for: .postgres).text == "SELECT $1, NULL, $2")
        #expect(statement.rendered(for: .postgres).values == [.integer(1), .integer(2)])
        #expect(statement.rendered(for: .sqlite).text == "SELECT ?, ?, ?")
        #expect(statement.rendered(for: .sqlite).values == [.integer(1), .null, .integer(2)])
    }

    @Test func `chooses the words of each database`() {
        let statement: SQL = "SELECT 1\(SQL.forUpdate)"
        #expect(statement.rendered(for: .sqlite).text == "SELECT 1")
        #expect(statement.rendered(for: .postgres).text == "SELECT 1 FOR UPDATE")
    }

    @Test func `quotes a name so that it stays one`() {
        #expect(SQL(name: #"a"; DROP"#).rendered(for: .postgres).text == #""a""; DROP""#)
    }
}
