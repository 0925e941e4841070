/// Which column of a log plays which part.
struct AnswerHeader {
    /// The parts that one column plays; several at once where the log names one column twice.
    struct Role: OptionSet, Hashable {
        static let learner = Role(rawValue: 1)
        static let item = Role(rawValue: 2)
        static let skills = Role(rawValue: 4)
        static let correct = Role(rawValue: 8)
        static let time = Role(rawValue: 16)
        static let order = Role(rawValue: 32)

        let rawValue: UInt8
    }

    let names: [String]
    /// The parts of each column, in the order of the columns.
    let roles: [Role]
    /// All the parts that some column plays.
    let played: Role

    init(names: [String], columns: AnswerColumns) throws(AnswerLogError) {
        self.names = names
        var parts: [(String, Role, isNeeded: Bool)] = [
            (columns.learner, .learner, true), (columns.item, .item, true), (columns.skills, .skills, true),
            (columns.correct, .correct, true), (columns.time, .time, columns.time != AnswerColumns().time),
        ]
        if let order = columns.order { parts.append((order, .order, true)) }
        var roles = [Role](repeating: [], count: names.count)
        for (name, role, isNeeded) in parts {
            if let index = names.firstIndex(of: name) {
                roles[index].insert(role)
            } else if isNeeded {
                throw .missingColumn(name, header: names)
            }
        }
        self.roles = roles
        played = roles.reduce([]) { $0.union($1) }
    }

    /// The column that plays a part; `nil` where none does.
    func column(of role: Role) -> Int? { roles.firstIndex { $0.contains(role) } }
}

/// What was found in the cells of one row.
struct AnswerCells {
    var learner: Int?
    var item: Int?
    var combination: Int?
    var correct: Bool?
    var time: Double?
    var order: Double?
    private(set) var unread: [AnswerHeader.Role: String] = [:]

    mutating func keep(_ cell: UnsafeRawBufferPointer, as role: AnswerHeader.Role) {
        unread[role] = String(decoding: cell.prefix(80), as: UTF8.self)
    }
}
