/// Finds the bodies of functions, initialisers and computed declarations by counting braces.
enum FunctionBodies {
    struct Body: Sendable {
        let line: Int
        let length: Int
    }

    /// The body of every `func` and `init` of a file, with the line that it starts on and how many lines it takes.
    static func bodies(in file: SourceFile) -> [Body] {
        var bodies: [Body] = []
        var open: [(isFunction: Bool, line: Int)] = []
        var isDeclared = false
        var brackets = 0
        for (index, line) in file.code.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if brackets == 0, declaresFunction(line) { isDeclared = true }
            for letter in line {
                switch letter {
                case "(", "[": brackets += 1
                case ")", "]": brackets -= 1
                case "{":
                    // NB: a brace within brackets is a closure of a default argument, not the body.
                    open.append((isDeclared && brackets == 0, index + 1))
                    if brackets == 0 { isDeclared = false }
                case "}":
                    if brackets == 0 { isDeclared = false }
                    guard let start = open.popLast(), start.isFunction else { continue }
                    bodies.append(Body(line: start.line, length: max(0, index - start.line)))
                default: break
                }
            }
        }
        return bodies
    }

    private static func declaresFunction(_ line: Substring) -> Bool {
        let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "@" && $0 != "." && $0 != "=" }
        guard let word = words.first(where: { !modifiers.contains($0) && !$0.hasPrefix("@") }) else { return false }
        return word == "func" || word == "init" || word == "deinit" || word == "subscript"
    }

    private static let modifiers: Set<Substring> = [
        "public", "package", "internal", "fileprivate", "private", "static", "final", "override", "mutating",
        "nonmutating", "consuming", "borrowing", "nonisolated", "convenience", "required",
    ]
}
