import Interop
import Testing

@Suite struct RowOrderTests {
    private func log(_ text: String, order: String? = nil) throws -> WholeLog {
        var columns = AnswerColumns()
        columns.order = order
        let file = try LogFile(text)
        return try WholeLog(path: file.path, columns: columns)
    }

    @Test func `each learner's rows are put in the order of the order column, among the learner's own places`() throws {
        let rows = try log(
            "user,item,skills,correct,time,row\nb,q1,s,1,1,3\na,q2,t,0,2,9\nb,q3,s,0,3,1\nb,q4,u,1,4,2\na,q5,s,1,5,8\n",
            order: "row"
        ).rows.ordered()
        #expect(rows.learners == [0, 1, 0, 0, 1])
        #expect(rows.items == [2, 4, 3, 0, 1])
        #expect(rows.combinations == [0, 0, 2, 0, 1])
        #expect(rows.isCorrect == [false, true, true, true, false])
        #expect(rows.times == [3, 5, 4, 1, 2] && rows.orders == [1, 8, 2, 3, 9])
        #expect((0..<5).map(rows.number(at:)) == [3, 5, 4, 1, 2])
    }

    @Test func `without an order column the times decide`() throws {
        let rows = try log("user,item,skills,correct,time\na,q,s,1,5\na,r,s,0,4\n").rows.ordered()
        #expect(rows.times == [4, 5] && rows.items == [1, 0])
    }

    @Test func `what is in order, or has no order, stays as it is`() throws {
        let untimed = "user,item,skills,correct\nb,q,s,1\na,q,s,1\n"
        for text in [untimed, "user,item,skills,correct,time\nb,q,s,1,9\na,q,s,1,1\n"] {
            let rows = try log(text).rows
            #expect(rows.ordered() == rows)
        }
    }

    @Test func `equals stay in the order of the file`() throws {
        let keys = (0..<3000).map { _ in (user: Int.random(in: 0..<5), row: Int.random(in: 0..<4)) }
        let lines = keys.map { "\($0.user),q,s,1,\($0.row)\n" }.joined()
        let rows = try log("user,item,skills,correct,row\n" + lines, order: "row").rows.ordered()
        for learner in 0..<Int32(5) {
            let places = (0..<rows.count).filter { rows.learners[$0] == learner }
            let found = places.map { rows.number(at: $0) }
            let user = places.first.map { keys[rows.number(at: $0) - 1].user }
            let own = keys.indices.filter { keys[$0].user == user }
            #expect(found == own.sorted { (keys[$0].row, $0) < (keys[$1].row, $1) }.map { $0 + 1 })
        }
    }
}
