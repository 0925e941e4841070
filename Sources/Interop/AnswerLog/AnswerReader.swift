/// Reads an answer log row by row: CSV, plain or packed, from a file or standard input, in a fixed amount of memory.
///
/// Learners, items and combinations of skills come out as small numbers; ``learner(_:)``, ``item(_:)`` and
/// ``skills(of:)`` give the names back. A row that cannot be read is reported and the next one is read.
package struct AnswerReader: ~Copyable {
    private let columns: AnswerColumns
    private let separatorStart: UInt8?
    private let header: AnswerHeader
    private var lines: LineReader
    private var splitter: CellSplitter
    private var learners = Interner()
    private var items = Interner()
    private var combinations = Interner()
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
        bufferSize: Int = 1 << 19
    ) throws(AnswerLogError) {
        let delimiter = columns.delimiter.asciiValue ?? UInt8(ascii: ",")
        var lines = LineReader(source: try Self.source(path), delimiter: delimiter, bufferSize: bufferSize)
        var splitter = CellSplitter(delimiter: delimiter)
        try lines.skipByteOrderMark()
        guard let line = try lines.next(row: 0) else { throw .empty }
        var names: [String] = []
        var start = 0
        while let cell = splitter.next(of: line, from: &start) {
            names.append(String(decoding: cell, as: UTF8.self))
        }
        header = try AnswerHeader(names: names, columns: columns)
        self.columns = columns
        separatorStart = columns.separator.utf8.first
        self.lines = lines
        self.splitter = splitter
    }

    /// How much of the file was read, in 0...1; 0 where its size is not known.
    package var progress: Double { lines.progress }
    /// How many different learners were seen.
    package var learnerCount: Int { learners.count }
    /// How many different items were seen.
    package var itemCount: Int { items.count }
    /// How many different combinations of skills were seen.
    package var combinationCount: Int { combinations.count }

    /// The name of a learner.
    package func learner(_ number: Int) -> String { learners.text(number) }
    /// The name of an item.
    package func item(_ number: Int) -> String { items.text(number) }
    /// The names of the skills of a combination, each once, in the order of the cell.
    package func skills(of combination: Int) -> [String] {
        var names: [String] = []
        for name in combinations.text(combination).split(separator: columns.separator)
        where !names.contains(String(name)) {
            names.append(String(name))
        }
        return names
    }

    /// The next row or fault; `nil` at the end.
    package mutating func next() throws(AnswerLogError) -> Entry? {
        while let line = try lines.next(row: row + 1) {
            if line.isEmpty { continue }
            row += 1
            var cells = AnswerCells()
            var count = 0
            var start = 0
            while let cell = splitter.next(of: line, from: &start) {
                if count < header.roles.count { fill(&cells, header.roles[count], cell) }
                count += 1
            }
            return entry(cells, count: count)
        }
        return nil
    }

    private static func source(_ path: String) throws(AnswerLogError) -> CompressedSource {
        do throws(ByteSourceError) {
            return try CompressedSource(path: path)
        } catch {
            throw .source(error)
        }
    }

    private mutating func fill(_ cells: inout AnswerCells, _ role: AnswerHeader.Role, _ cell: UnsafeRawBufferPointer) {
        if role.contains(.learner) { cells.learner = cell.isEmpty ? nil : learners.number(of: cell) }
        if role.contains(.item) { cells.item = cell.isEmpty ? nil : items.number(of: cell) }
        if role.contains(.skills) { cells.combination = namesNoSkill(cell) ? nil : combinations.number(of: cell) }
        if role.contains(.correct) {
            cells.correct = CellValue.truth(cell)
            if cells.correct == nil { cells.keep(cell, as: .correct) }
        }
        if role.contains(.time) {
            cells.time = CellValue.seconds(cell)
            if cells.time == nil { cells.keep(cell, as: .time) }
        }
        if role.contains(.order) {
            cells.order = CellValue.seconds(cell)
            if cells.order == nil { cells.keep(cell, as: .order) }
        }
    }

    private func namesNoSkill(_ cell: UnsafeRawBufferPointer) -> Bool {
        guard let first = cell.first else { return true }
        // NB: only a cell that begins with the separator can hold nothing else, so that no text is made of most cells.
        guard first == separatorStart else { return false }
        return String(decoding: cell, as: UTF8.self).allSatisfy { $0 == columns.separator }
    }

    private func entry(_ cells: AnswerCells, count: Int) -> Entry {
        guard count == header.roles.count else {
            return fault(nil, cells, "has \(count) cells where the header has \(header.roles.count)")
        }
        guard let learner = cells.learner else { return fault(.learner, cells, "must not be empty") }
        guard let item = cells.item else { return fault(.item, cells, "must not be empty") }
        guard let combination = cells.combination else { return fault(.skills, cells, "must not be empty") }
        guard let isCorrect = cells.correct else { return fault(.correct, cells, "must be 1, 0, true or false") }
        if header.played.contains(.time), cells.time == nil {
            return fault(.time, cells, "must be a number of seconds or ISO 8601 with a zone")
        }
        if header.played.contains(.order), cells.order == nil { return fault(.order, cells, "must be a number") }
        return .row(
            AnswerRow(
                number: row,
                learner: learner,
                item: item,
                combination: combination,
                isCorrect: isCorrect,
                time: cells.time,
                order: cells.order ?? 0
            )
        )
    }

    private func fault(_ role: AnswerHeader.Role?, _ cells: AnswerCells, _ rule: String) -> Entry {
        let index = role.flatMap(header.column(of:))
        let value = role.flatMap { cells.unread[$0] } ?? ""
        return .fault(
            AnswerRowFault(number: row, column: index.map { header.names[$0] } ?? "", value: value, rule: rule)
        )
    }
}
