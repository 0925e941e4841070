/// Reads an answer log: CSV, plain or packed, from a file or standard input, in a fixed amount of memory.
///
/// Learners, items and combinations of skills come out as small numbers; ``learner(_:)``, ``item(_:)`` and
/// ``skills(of:)`` give the names back. A row that cannot be read is reported and the next one is read. Rows come one
/// by one, ``next()``, or many at once, ``read(into:limit:)``; ``WholeLog`` takes the whole log.
package struct AnswerReader: ~Copyable {
    /// How many bytes the buffer begins with unless told otherwise: what fits a processor's second cache.
    package static let standardBufferSize = 1 << 18

    let columns: AnswerColumns
    let header: AnswerHeader
    var records: RecordReader
    var numbers: AnswerNumbers
    private var row = 0

    /// What one call of ``next()`` found.
    package enum Entry: Hashable, Sendable {
        /// A row.
        case row(AnswerRow)
        /// A row that cannot be read.
        case fault(AnswerRowFault)
    }

    /// Opens a log and reads its header; `path` may be `-` for standard input.
    ///
    /// The buffer begins with `bufferSize` bytes and grows to the longest line, 1 MiB at most.
    package init(
        path: String,
        columns: AnswerColumns = AnswerColumns(),
        bufferSize: Int = AnswerReader.standardBufferSize
    ) throws(AnswerLogError) {
        let delimiter = columns.delimiter.asciiValue ?? UInt8(ascii: ",")
        let source = try Self.source(path)
        var records = try RecordReader(source: source, delimiter: delimiter, bufferSize: bufferSize)
        guard let count = try records.next(row: 0) else { throw .empty }
        // NB: an empty first line is a header with one empty name.
        let names = (0..<max(count, 1)).map { records[$0].text() }
        header = try AnswerHeader(names: names, columns: columns)
        numbers = AnswerNumbers(separator: columns.separator)
        self.columns = columns
        self.records = records
    }

    /// How much of the file was read, in 0...1; 0 where its size is not known.
    package var progress: Double { records.progress }
    /// How many different learners were seen.
    package var learnerCount: Int { numbers.learners.names.count }
    /// How many different items were seen.
    package var itemCount: Int { numbers.items.names.count }
    /// How many different combinations of skills were seen.
    package var combinationCount: Int { numbers.combinations.names.count }

    /// The name of a learner.
    package func learner(_ number: Int) -> String { numbers.learners.names.text(number) }
    /// The name of an item.
    package func item(_ number: Int) -> String { numbers.items.names.text(number) }
    /// The names of the skills of a combination, each once, in the order of the cell.
    package func skills(of combination: Int) -> [String] {
        numbers.combinations.names.parts(combination, separator: columns.separator)
    }

    /// The next row or fault; `nil` at the end.
    package mutating func next() throws(AnswerLogError) -> Entry? {
        guard let count = try nextRecord() else { return nil }
        var values = AnswerValues()
        guard read(&values, count) else { return .fault(fault(row: row, cellCount: count)) }
        return .row(
            AnswerRow(
                number: row,
                learner: Int(values.learner),
                item: Int(values.item),
                combination: Int(values.combination),
                isCorrect: values.isCorrect,
                time: header.time == nil ? nil : values.time,
                order: values.order
            )
        )
    }

    /// Adds the next rows and faults to `rows`, `limit` of both together at most; returns whether there may be more.
    ///
    /// Costs some 50 ns for a row of four short cells. Where ``AnswerLogError`` is thrown, the rows and faults before it were added.
    package mutating func read(into rows: inout AnswerRows, limit: Int = .max) throws(AnswerLogError) -> Bool {
        var batch = AnswerBatch(hasTime: header.time != nil, hasOrder: header.order != nil)
        do throws(AnswerLogError) {
            let hasMore = try fill(&batch, &rows, limit: limit)
            batch.move(to: &rows, firstNumber: row + 1 - batch.count)
            return hasMore
        } catch {
            batch.move(to: &rows, firstNumber: row + 1 - batch.count)
            throw error
        }
    }

    private mutating func fill(
        _ batch: inout AnswerBatch,
        _ rows: inout AnswerRows,
        limit: Int
    ) throws(AnswerLogError) -> Bool {
        var values = AnswerValues()
        for _ in 0..<limit {
            guard let count = try nextRecord() else { return false }
            if read(&values, count) {
                batch.append(values)
                if batch.isFull { batch.move(to: &rows, firstNumber: row + 1 - batch.count) }
            } else {
                batch.move(to: &rows, firstNumber: row - batch.count)
                rows.faults.append(fault(row: row, cellCount: count))
            }
        }
        return true
    }

    private static func source(_ path: String) throws(AnswerLogError) -> CompressedSource {
        do throws(ByteSourceError) {
            return try CompressedSource(path: path)
        } catch {
            throw .source(error)
        }
    }

    /// Reads the next record that is not empty and returns the number of its cells; `nil` at the end.
    @inline(__always)
    private mutating func nextRecord() throws(AnswerLogError) -> Int? {
        while let count = try records.next(row: row &+ 1) {
            if count == 0 { continue }
            row &+= 1
            return count
        }
        return nil
    }

    /// Reads what the cells of the record say; returns whether they keep the rules.
    @inline(__always)
    private mutating func read(_ values: inout AnswerValues, _ count: Int) -> Bool {
        guard count == header.names.count,
            let isCorrect = CellValue.truth(records[header.correct]),
            let learner = numbers.learner(records[header.learner]),
            let item = numbers.item(records[header.item]),
            let combination = numbers.combination(records[header.skills])
        else { return false }
        values.learner = learner
        values.item = item
        values.combination = combination
        values.isCorrect = isCorrect
        if let column = header.time {
            guard let seconds = CellValue.seconds(records[column]) else { return false }
            values.time = seconds
        }
        if let column = header.order {
            guard let value = CellValue.seconds(records[column]) else { return false }
            values.order = value
        }
        return true
    }
}
