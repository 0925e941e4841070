extension AnswerReader {
    /// Why the record of the row cannot be read; what it names is numbered all the same.
    @inline(never)
    mutating func fault(row: Int, cellCount: Int) -> AnswerRowFault {
        let learner = header.learner < cellCount ? numbers.learner(records[header.learner]) : nil
        let item = header.item < cellCount ? numbers.item(records[header.item]) : nil
        let combination = header.skills < cellCount ? numbers.combination(records[header.skills]) : nil
        guard cellCount == header.names.count else {
            let rule = "has \(cellCount) cells where the header has \(header.names.count)"
            return AnswerRowFault(number: row, column: "", value: "", rule: rule)
        }
        if learner == nil { return empty(row, header.learner) }
        if item == nil { return empty(row, header.item) }
        if combination == nil { return empty(row, header.skills) }
        if CellValue.truth(records[header.correct]) == nil {
            return bad(row, header.correct, "must be 1, 0, true or false")
        }
        if let time = header.time, CellValue.seconds(records[time]) == nil {
            return bad(row, time, "must be a number of seconds or ISO 8601 with a zone")
        }
        return bad(row, header.order ?? 0, "must be a number")
    }

    private func empty(_ row: Int, _ column: Int) -> AnswerRowFault {
        AnswerRowFault(number: row, column: header.names[column], value: "", rule: "must not be empty")
    }

    private func bad(_ row: Int, _ column: Int, _ rule: String) -> AnswerRowFault {
        let value = records[column].text(limit: 80)
        return AnswerRowFault(number: row, column: header.names[column], value: value, rule: rule)
    }
}
