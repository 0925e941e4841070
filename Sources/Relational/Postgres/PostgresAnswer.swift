import CLibPQ

/// A result of libpq, which it frees.
struct PostgresAnswer: ~Copyable {
    /// The result; `nil` where libpq ran out of memory or lost the connection.
    let result: OpaquePointer?

    /// Takes a result over.
    init(_ result: OpaquePointer?) { self.result = result }

    deinit { PQclear(result) }

    /// What kind of result it is.
    var status: ExecStatusType { PQresultStatus(result) }

    /// Whether the statement succeeded, with or without rows.
    var isSuccess: Bool { [PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_SINGLE_TUPLE].contains(status) }

    /// What the server says it did: `COMMIT`, `INSERT 0 1`.
    var tag: String { PQcmdStatus(result).map { String(cString: $0) } ?? "" }

    /// How many rows the statement inserted, updated or deleted.
    var changedRowCount: Int {
        tag.hasPrefix("SELECT") ? 0 : PQcmdTuples(result).flatMap { Int(String(cString: $0)) } ?? 0
    }

    /// How many rows it holds.
    var rowCount: Int32 { PQntuples(result) }

    /// The types of its columns; throws ``RelationalError/statement(_:)`` for one that no ``SQLValue`` can hold.
    func types() throws(RelationalError) -> [PostgresType] {
        var types: [PostgresType] = []
        for column in 0..<PQnfields(result) {
            let oid = PQftype(result, column)
            guard let type = PostgresType(rawValue: oid) else {
                throw .statement("column \(column) has PostgreSQL type \(oid): cast it to one that both databases have")
            }
            types.append(type)
        }
        return types
    }

    /// Reads one row into `values`, which is as long as `types`.
    func read(row: Int32, types: [PostgresType], into values: inout [SQLValue]) throws(RelationalError) {
        for (index, type) in types.enumerated() {
            let column = Int32(index)
            guard PQgetisnull(result, row, column) == 0 else {
                values[index] = .null
                continue
            }
            let length = Int(PQgetlength(result, row, column))
            let bytes = UnsafeRawBufferPointer(start: PQgetvalue(result, row, column), count: length)
            guard let value = type.value(bytes) else { throw .unexpectedValue(column: index, wanted: "\(type)") }
            values[index] = value
        }
    }
}
