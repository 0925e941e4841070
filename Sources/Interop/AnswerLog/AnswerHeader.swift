/// Which column of a log plays which part.
struct AnswerHeader {
    enum Role: Hashable {
        case learner, item, skills, correct, time, order
    }

    let names: [String]
    /// The parts of each column; one column may play several.
    let roles: [[Role]]

    init(names: [String], columns: AnswerColumns) throws(AnswerLogError) {
        self.names = names
        var parts: [(String, Role, isNeeded: Bool)] = [
            (columns.learner, .learner, true), (columns.item, .item, true), (columns.skills, .skills, true),
            (columns.correct, .correct, true), (columns.time, .time, columns.time != AnswerColumns().time),
        ]
        if let order = columns.order { parts.append((order, .order, true)) }
        var roles = [[Role]](repeating: [], count: names.count)
        for (name, role, isNeeded) in parts {
            if let index = names.firstIndex(of: name) {
                roles[index].append(role)
            } else if isNeeded {
                throw .missingColumn(name, header: names)
            }
        }
        self.roles = roles
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
