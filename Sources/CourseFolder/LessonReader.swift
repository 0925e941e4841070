import Curriculum
import Quantities

/// Reads `lesson.md` and holds it to the rules of lessons.
struct LessonReader {
    let file: String
    private(set) var faults: [FolderFault] = []
    private var title = ""
    private var introduction = ""
    private var sections: [Lesson.Section] = []
    private var heading: String?
    private var lines: [Substring] = []

    /// The fewest words of a lesson.
    static let words = 300
    /// The most bytes of a lesson.
    static let limit = 128 * 1024

    init(file: String) { self.file = file }

    /// The lesson in a text, or `nil` with faults.
    mutating func lesson(_ text: String, of concept: ConceptID) -> Lesson? {
        guard text.utf8.count <= Self.limit else {
            report(1, "the lesson is longer than \(Self.limit) bytes")
            return nil
        }
        let all = text.split(separator: "\n", omittingEmptySubsequences: false)
        readTitle(all.first ?? "")
        for (index, line) in all.enumerated().dropFirst() { read(line, index + 1) }
        endSection()
        checkWhole(text)
        checkParagraphs(all)
        guard faults.isEmpty else { return nil }
        return Lesson(concept: concept, title: title, introduction: introduction, sections: sections)
    }

    private mutating func report(_ line: Int, _ sentence: String) {
        faults.append(FolderFault(file: file, line: line, sentence: sentence))
    }

    private mutating func readTitle(_ line: Substring) {
        guard line.hasPrefix("# "), line.count > 2 else { return report(1, "the first line is not `# Title`") }
        title = line.dropFirst(2).trimmed
    }

    private mutating func read(_ line: Substring, _ number: Int) {
        if line.hasPrefix("## ") {
            endSection()
            heading = line.dropFirst(3).trimmed
        } else {
            lines.append(line)
        }
        if line.hasPrefix("# ") { report(number, "only the first line is a heading of the first level") }
        if line.hasPrefix("####") { report(number, "headings go down to the third level (`###`)") }
    }

    private mutating func endSection() {
        let text = lines.joined(separator: "\n")[...].trimmed
        if let heading { sections.append(Lesson.Section(title: heading, markdown: text)) } else { introduction = text }
        lines = []
    }

    private mutating func checkWhole(_ text: String) {
        let count = text.split(whereSeparator: \.isWhitespace).count
        if count < Self.words { report(1, "the lesson has \(count) words, at least \(Self.words) are needed") }
        if !sections.contains(where: { $0.title.lowercased().hasPrefix("worked example") }) {
            report(1, "a section titled `Worked example` is missing")
        }
        for section in sections where section.markdown.isEmpty { report(1, "the section `\(section.title)` is empty") }
    }

    /// Formulas must close, and HTML must not be, within each paragraph.
    private mutating func checkParagraphs(_ all: [Substring]) {
        var paragraph: [Substring] = []
        var start = 1
        for (index, line) in (all + [""]).enumerated() {
            if line.trimmed.isEmpty {
                check(paragraph.joined(separator: "\n"), start)
                paragraph = []
                start = index + 2
            } else {
                paragraph.append(line)
            }
        }
    }

    private mutating func check(_ paragraph: String, _ line: Int) {
        if !Dollars.areBalanced(in: paragraph) { report(line, "a `$` has no partner") }
        for problem in MarkdownRules.problems(in: paragraph) { report(line, "\(problem)") }
    }
}

/// Counts dollar signs.
enum Dollars {
    /// Whether every `$` and `$$` of a text is closed; `\$` does not count.
    static func areBalanced(in text: String) -> Bool {
        var open = 0
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "\\") {
                _ = rest.popFirst()
            } else if byte == UInt8(ascii: "$") {
                let isDouble = rest.first == UInt8(ascii: "$") && open != 1
                if isDouble { _ = rest.popFirst() }
                let count = isDouble ? 2 : 1
                guard open == 0 || open == count else { return false }
                open = open == 0 ? count : 0
            }
        }
        return open == 0
    }
}

extension Substring {
    /// The text without white space at both ends.
    var trimmed: String {
        let start = firstIndex { !$0.isWhitespace } ?? endIndex
        let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? start
        return String(self[start..<Swift.max(start, end)])
    }
}
