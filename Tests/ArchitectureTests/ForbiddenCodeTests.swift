import Testing

@Suite struct ForbiddenCodeTests {
    /// Spelled in two halves, so that this file does not hold what it forbids.
    private static let forbidden = ["try" + "!", "as" + "!", "fatal" + "Error("]

    @Test(arguments: SourceTree.modules)
    func `no code can end the program by force`(module: String) {
        for file in SourceTree.sources where file.module == module {
            for (number, line) in codeLines(of: file) {
                for word in Self.forbidden { #expect(!line.contains(word), "\(file.path):\(number)") }
            }
        }
    }

    @Test(arguments: SourceTree.modules)
    func `what the compiler cannot prove safe is proved in the line above it`(module: String) {
        for file in SourceTree.sources where file.module == module {
            for (number, line) in codeLines(of: file)
            where line.contains("@unchecked " + "Sendable") || line.contains("nonisolated" + "(unsafe)") {
                let above = number >= 2 ? file.lines[number - 2] : ""
                #expect(above.drop { $0 == " " }.hasPrefix("//"), "\(file.path):\(number)")
            }
        }
    }

    @Test(arguments: SourceTree.modules)
    func `nothing is left to do and no file is cut up by marks`(module: String) {
        for file in SourceTree.sources where file.module == module {
            for (index, line) in file.lines.enumerated() {
                for word in ["TO" + "DO", "FIX" + "ME", "// MA" + "RK"] {
                    #expect(!line.contains(word), "\(file.path):\(index + 1)")
                }
            }
        }
    }

    private func codeLines(of file: SourceFile) -> [(Int, Substring)] {
        file.code.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { ($0 + 1, $1) }
    }
}
