/// A Swift file of a module.
struct SourceFile: Sendable {
    /// The path from the root, such as `Sources/Store/SQL.swift`.
    let path: String
    let lines: [Substring]
    /// The text with comments and the inside of string literals blanked out; as many lines as the file.
    let code: String

    init(path: String) { self.init(path: path, text: SourceTree.text(of: path)) }

    init(path: String, text: String) {
        self.path = path
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        self.lines = lines
        code = CodeBlanker.code(of: text)
    }

    /// The folder directly under `Sources`.
    var module: String {
        let parts = path.split(separator: "/")
        return parts.count > 1 ? String(parts[1]) : ""
    }

    /// The modules that the file imports, each with the number of its line.
    var imports: [(name: String, line: Int)] {
        code.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
            let words = line.split(separator: " ")
            guard let place = words.firstIndex(of: "import"), place + 1 < words.count else { return nil }
            guard words[..<place].allSatisfy({ ["public", "package", "internal", "private"].contains($0) }) else {
                return nil
            }
            return (String(words[words.count - 1].prefix { $0 != "." }), index + 1)
        }
    }
}
