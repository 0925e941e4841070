/// Takes comments and the inside of string literals out of Swift text, so that what is left can be searched and counted.
///
/// What is taken out becomes spaces; line ends stay. Interpolations go with their literal.
struct CodeBlanker {
    private let text: [UInt8]
    private var place = 0
    private var code: [UInt8] = []

    private init(_ text: String) { self.text = Array(text.utf8) }

    static func code(of text: String) -> String {
        var blanker = CodeBlanker(text)
        while blanker.place < blanker.text.count { blanker.step() }
        return String(decoding: blanker.code, as: UTF8.self)
    }

    private mutating func step() {
        if starts(with: "//") {
            while place < text.count, text[place] != UInt8(ascii: "\n") { blank(1) }
        } else if starts(with: "/*") {
            blankBlockComment()
        } else if let hashes = openingQuote() {
            blankLiteral(hashes: hashes)
        } else {
            code.append(text[place])
            place += 1
        }
    }

    private func starts(with word: String, at offset: Int = 0) -> Bool {
        text[min(place + offset, text.count)...].starts(with: word.utf8)
    }

    private mutating func blank(_ count: Int) {
        for _ in 0..<count where place < text.count {
            code.append(text[place] == UInt8(ascii: "\n") ? text[place] : UInt8(ascii: " "))
            place += 1
        }
    }

    private mutating func blankBlockComment() {
        var depth = 0
        repeat {
            if starts(with: "/*") {
                depth += 1; blank(2)
            } else if starts(with: "*/") {
                depth -= 1; blank(2)
            } else {
                blank(1)
            }
        } while depth > 0 && place < text.count
    }

    /// How many number signs stand before a quote that opens here; `nil` where none opens.
    private func openingQuote() -> Int? {
        var hashes = 0
        while starts(with: "#", at: hashes) { hashes += 1 }
        return starts(with: "\"", at: hashes) ? hashes : nil
    }

    private mutating func blankLiteral(hashes: Int) {
        let signs = String(repeating: "#", count: hashes)
        let quotes = starts(with: "\"\"\"", at: hashes) ? "\"\"\"" : "\""
        let escape = "\\" + signs
        blank(hashes + quotes.utf8.count)
        while place < text.count, !starts(with: quotes + signs) {
            if starts(with: escape + "(") {
                blankInterpolation(opening: hashes + 2)
            } else {
                blank(starts(with: escape) ? escape.utf8.count + 1 : 1)
            }
        }
        blank(quotes.utf8.count + hashes)
    }

    /// Blanks an interpolation with the literals inside it, up to its own closing bracket.
    private mutating func blankInterpolation(opening: Int) {
        blank(opening)
        var depth = 1
        while depth > 0, place < text.count {
            if let hashes = openingQuote() {
                blankLiteral(hashes: hashes)
            } else {
                if text[place] == UInt8(ascii: "(") { depth += 1 }
                if text[place] == UInt8(ascii: ")") { depth -= 1 }
                blank(1)
            }
        }
    }
}
