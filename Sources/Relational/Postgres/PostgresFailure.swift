import CLibPQ

extension RelationalError {
    /// What a SQLSTATE means; `text` is the database's message or the name of the constraint.
    init(sqlState state: String, text: String, isReading: Bool = false) {
        switch state {
        case "40003": self = .unavailable(text)
        case "55P03": self = .conflict(text)
        case "57014", "25P03": self = .timedOut(text)
        case "25006" where isReading: self = .statement(text)
        case "25006": self = .storage(text)
        case "53300", "53400", "57P01", "57P02", "57P03", "57P05": self = .unavailable(text)
        default: self = Self(sqlStateClass: state.prefix(2), text: text)
        }
    }

    private init(sqlStateClass: Substring, text: String) {
        switch sqlStateClass {
        case "08": self = .unavailable(text)
        case "23": self = .constraint(text)
        case "40": self = .conflict(text)
        case "53", "58", "XX": self = .storage(text)
        default: self = .statement(text)
        }
    }

    /// What a failed result says; `handle` is asked where the result came without a SQLSTATE.
    init(result: OpaquePointer?, handle: OpaquePointer, isReading: Bool) {
        func field(_ code: Character) -> String? {
            PQresultErrorField(result, Int32(code.asciiValue ?? 0)).map { String(cString: $0) }
        }
        let message = String(cString: PQerrorMessage(handle)).trimmedLine
        guard PQstatus(handle) == CONNECTION_OK else {
            self = .unavailable(field("M") ?? message)
            return
        }
        let text = field("n") ?? field("M") ?? message
        self = RelationalError(sqlState: field("C") ?? "", text: text, isReading: isReading)
    }
}

extension String {
    /// The text without white space at its end.
    var trimmedLine: String {
        var text = self
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
