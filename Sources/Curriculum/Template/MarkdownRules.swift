/// What Markdown of lessons and items must not hold: HTML, images and links.
package enum MarkdownRules {
    /// Every offence in a text; formulas between dollar signs and `code` are left alone.
    package static func problems(in text: String) -> [TemplateProblem] {
        var problems: [TemplateProblem] = []
        var previous: Character = " "
        var beforePrevious: Character = " "
        for character in prose(text) {
            if previous == "<", character.isLetter || character == "/" || character == "!" {
                problems.append(.forbidden("HTML"))
            }
            if previous == "]", character == "(", beforePrevious != "]" { problems.append(.forbidden("a link")) }
            if previous == "!", character == "[", beforePrevious != "[" { problems.append(.forbidden("an image")) }
            (beforePrevious, previous) = (previous, character)
        }
        return problems
    }

    /// The text without its formulas and code.
    private static func prose(_ text: String) -> String {
        var result = ""
        var closing: Character?
        var isEscaped = false
        for character in text {
            if isEscaped {
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if let mark = closing {
                if character == mark { closing = nil }
            } else if character == "$" || character == "`" {
                closing = character
                result.append(" ")
            } else {
                result.append(character)
            }
        }
        return result
    }
}
