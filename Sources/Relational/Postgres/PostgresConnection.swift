import CLibPQ

/// One open connection to PostgreSQL, used by the one thread that opened it.
final class PostgresConnection: RelationalConnection {
    private let handle: OpaquePointer
    private var gate = StatementGate()
    private var isReading = false

    /// Always ``Dialect/postgres``.
    var dialect: Dialect { .postgres }

    /// Whether the connection can still be used.
    var isAlive: Bool { PQstatus(handle) == CONNECTION_OK }

    /// Whether it is between two transactions.
    var isIdle: Bool { PQtransactionStatus(handle) == PQTRANS_IDLE }

    /// Connects; throws ``RelationalError/unavailable(_:)``.
    init(_ options: PostgresOptions) throws(RelationalError) {
        guard let handle = Self.connect(options.keywords) else { throw .unavailable("out of memory") }
        guard PQstatus(handle) == CONNECTION_OK else {
            let text = String(cString: PQerrorMessage(handle)).trimmedLine
            PQfinish(handle)
            throw .unavailable(text)
        }
        self.handle = handle
        // NB: libpq would print notices to the standard error.
        PQsetNoticeProcessor(handle, { _, _ in }, nil)
    }

    deinit { PQfinish(handle) }

    private static func connect(_ keywords: KeyValuePairs<String, String>) -> OpaquePointer? {
        let names = keywords.map { copyOfText($0.key) }
        let values = keywords.map { copyOfText($0.value) }
        defer { for text in names + values { text.deallocate() } }
        return PQconnectdbParams(names.map { UnsafePointer($0) } + [nil], values.map { UnsafePointer($0) } + [nil], 1)
    }

    /// Runs a text without parameters, which may be several statements; the answer to the last.
    func command(_ text: String) throws(RelationalError) -> String {
        let answer = PostgresAnswer(PQexec(handle, text))
        guard answer.isSuccess else { throw failure(answer) }
        return answer.tag
    }

    /// Runs `body` as one unit: after a statement has failed it can only fail.
    func perform<Value>(isReading: Bool, _ body: (any RelationalConnection) throws -> Value) throws -> Value {
        gate = StatementGate()
        self.isReading = isReading
        let value = try body(self)
        try gate.checkHealth()
        return value
    }

    func rows(_ statement: SQL) throws(RelationalError) -> [Row] {
        let answer = try execute(statement)
        do {
            let types = try answer.types()
            var values = [SQLValue](repeating: .null, count: types.count)
            var rows: [Row] = []
            rows.reserveCapacity(Int(answer.rowCount))
            for row in 0..<answer.rowCount {
                try answer.read(row: row, types: types, into: &values)
                rows.append(Row(values))
            }
            return rows
        } catch {
            throw gate.note(error)
        }
    }

    @discardableResult
    func run(_ statement: SQL) throws(RelationalError) -> Int {
        try execute(statement).changedRowCount
    }

    func forEachRow(_ statement: SQL, _ body: (Row) throws -> Void) throws {
        try send(statement)
        gate.isStreaming = true
        defer { gate.isStreaming = false }
        do {
            try receive(body)
        } catch {
            drain()
            throw (error as? RelationalError).map { gate.note($0) } ?? error
        }
    }

    private func execute(_ statement: SQL) throws(RelationalError) -> PostgresAnswer {
        try gate.pass()
        let (text, values) = statement.rendered(for: .postgres)
        let parameters = try encode(values)
        let answer = parameters.withPointers { types, addresses, lengths, formats in
            PQexecParams(handle, text, Int32(types.count), types, addresses, lengths, formats, 1)
        }
        return try checked(PostgresAnswer(answer))
    }

    private func send(_ statement: SQL) throws(RelationalError) {
        try gate.pass()
        let (text, values) = statement.rendered(for: .postgres)
        let parameters = try encode(values)
        let isSent = parameters.withPointers { types, addresses, lengths, formats in
            PQsendQueryParams(handle, text, Int32(types.count), types, addresses, lengths, formats, 1)
        }
        guard isSent == 1, PQsetSingleRowMode(handle) == 1 else {
            throw gate.note(RelationalError(result: nil, handle: handle, isReading: isReading))
        }
    }

    private func receive(_ body: (Row) throws -> Void) throws {
        var types: [PostgresType]?
        var values: [SQLValue] = []
        while let result = PQgetResult(handle) {
            let answer = try checked(PostgresAnswer(result))
            guard answer.rowCount > 0 else { continue }
            let known = try types ?? answer.types()
            if types == nil { values = [SQLValue](repeating: .null, count: known.count) }
            types = known
            try answer.read(row: 0, types: known, into: &values)
            try body(Row(values))
        }
    }

    /// Stops a statement whose rows nobody wants any more, and reads what is still on its way.
    private func drain() {
        if let cancel = PQgetCancel(handle), PQtransactionStatus(handle) == PQTRANS_ACTIVE {
            var text = [CChar](repeating: 0, count: 256)
            PQcancel(cancel, &text, Int32(text.count))
            PQfreeCancel(cancel)
        }
        while let result = PQgetResult(handle) { PQclear(result) }
    }

    private func encode(_ values: [SQLValue]) throws(RelationalError) -> PostgresParameters {
        do {
            return try PostgresParameters(values)
        } catch {
            throw gate.note(error)
        }
    }

    private func checked(_ answer: consuming PostgresAnswer) throws(RelationalError) -> PostgresAnswer {
        if answer.isSuccess { return answer }
        throw gate.note(failure(answer))
    }

    private func failure(_ answer: borrowing PostgresAnswer) -> RelationalError {
        RelationalError(result: answer.result, handle: handle, isReading: isReading)
    }
}

/// A C string of its own, to be deallocated.
private func copyOfText(_ text: String) -> UnsafeMutablePointer<CChar> {
    let bytes = text.utf8CString
    let copy = UnsafeMutableBufferPointer<CChar>.allocate(capacity: bytes.count)
    _ = copy.initialize(from: bytes)
    return copy.baseAddress ?? UnsafeMutablePointer<CChar>.allocate(capacity: 1)
}
