/// Reads mhchem's notation for formulas and equations, as in `2H2 + O2 -> 2H2O`.
struct ChemistryReader {
    private let source: [Character]
    private var position = 0
    private var parts: [ChemistryPart] = []

    /// The parts of what stands inside `\ce{…}`.
    static func parts(of source: String) -> [ChemistryPart] {
        var reader = ChemistryReader(source: Array(source))
        while reader.position < reader.source.count { reader.step() }
        return reader.parts
    }

    private init(source: [Character]) {
        self.source = source
    }

    private var front: Character { source[position] }

    private mutating func step() {
        if arrow() || state() { return }
        let character = front
        switch character {
        case " ", "\n", "\t": space()
        case "+" where isFree: take(.plus)
        case "+" where endsSubstance, "-" where endsSubstance: take(.raised(String(character)))
        case "-", "=", "#": take(.bond(character))
        case "^" where isFree || nextIsBlank: take(.gas)
        case "v" where isFree: take(.precipitate)
        case "^": script { .raised($0) }
        case "_": script { .count($0) }
        case "*", ".", "·": take(.dot)
        case "0"..."9" where followsAtom: number { .count($0) }
        case "0"..."9": number { .text($0) }
        case "\\", "$", "{", "}": position += 1
        case "A"..."Z": element()
        default: take(.text(String(character)))
        }
    }

    /// Whether the sign stands alone between blanks.
    private var isFree: Bool {
        let before = position == 0 || source[position - 1].isWhitespace
        return before && nextIsBlank
    }

    private var nextIsBlank: Bool { position + 1 >= source.count || source[position + 1].isWhitespace }

    /// Whether a sign here is a charge: at the end of a substance.
    private var endsSubstance: Bool {
        guard position > 0, !source[position - 1].isWhitespace else { return false }
        return nextIsBlank || [")", "]", ",", "("].contains(source[position + 1])
    }

    private var followsAtom: Bool {
        guard position > 0 else { return false }
        let before = source[position - 1]
        return before.isLetter || before == ")" || before == "]"
    }

    private mutating func take(_ part: ChemistryPart) {
        parts.append(part)
        position += 1
    }

    private mutating func space() {
        if let last = parts.last, last != .space { parts.append(.space) }
        position += 1
    }

    private mutating func element() {
        let start = position
        position += 1
        while position < source.count, ("a"..."z").contains(front) { position += 1 }
        parts.append(.text(String(source[start..<position])))
    }

    private mutating func number(_ part: (String) -> ChemistryPart) {
        let start = position
        while position < source.count, ("0"..."9").contains(front) || front == "/" { position += 1 }
        parts.append(part(String(source[start..<position])))
    }

    private mutating func script(_ part: (String) -> ChemistryPart) {
        position += 1
        guard position < source.count else { return }
        let start = position
        if front == "{" {
            while position < source.count, front != "}" { position += 1 }
            parts.append(part(String(source[(start + 1)..<position])))
            position = min(position + 1, source.count)
            return
        }
        while position < source.count, ("0"..."9").contains(front) || front == "+" || front == "-" { position += 1 }
        if position == start { position += 1 }
        parts.append(part(String(source[start..<position])))
    }

    private mutating func arrow() -> Bool {
        for sign in ["<=>", "<->", "->", "<-"] where source[position...].starts(with: sign) {
            parts.append(.arrow(sign))
            position += sign.count
            while position < source.count, front == "[" { condition() }
            return true
        }
        return false
    }

    /// What stands over or under an arrow, in square brackets.
    private mutating func condition() {
        let start = position + 1
        while position < source.count, front != "]" { position += 1 }
        parts.append(.text(" (\(String(source[start..<position]))) "))
        position = min(position + 1, source.count)
    }

    private mutating func state() -> Bool {
        for name in ["(aq)", "(s)", "(l)", "(g)"] where source[position...].starts(with: name) {
            parts.append(.state(String(name.dropFirst().dropLast())))
            position += name.count
            return true
        }
        return false
    }
}
