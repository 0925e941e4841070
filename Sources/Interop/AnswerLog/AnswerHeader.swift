/// Which column of a log plays which part; one column may play several.
struct AnswerHeader {
    let names: [String]
    let learner: Int
    let item: Int
    let skills: Int
    let correct: Int
    let time: Int?
    let order: Int?

    init(names: [String], columns: AnswerColumns) throws(AnswerLogError) {
        self.names = names
        learner = try Self.place(of: columns.learner, in: names)
        item = try Self.place(of: columns.item, in: names)
        skills = try Self.place(of: columns.skills, in: names)
        correct = try Self.place(of: columns.correct, in: names)
        // NB: a log need not have the standard column of the time, but one that was asked for by name.
        let isTimeNeeded = columns.time != AnswerColumns().time
        time = isTimeNeeded ? try Self.place(of: columns.time, in: names) : names.firstIndex(of: columns.time)
        if let name = columns.order { order = try Self.place(of: name, in: names) } else { order = nil }
    }

    private static func place(of name: String, in names: [String]) throws(AnswerLogError) -> Int {
        guard let place = names.firstIndex(of: name) else { throw .missingColumn(name, header: names) }
        return place
    }
}
