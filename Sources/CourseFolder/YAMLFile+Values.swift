import Curriculum
import Quantities
import Yams

/// Reading values of the kinds that a course is made of.
extension YAMLFile {
    /// The entries of a mapping; reports what is no mapping, unknown keys and missing ones.
    mutating func entries(_ node: Node, required: [String], optional: [String] = []) -> [String: Node]? {
        guard let mapping = node.mapping else {
            report(node, "here must be keys and values (\(required.joined(separator: ", ")))")
            return nil
        }
        var entries: [String: Node] = [:]
        let known = required + optional
        for (key, value) in mapping {
            let name = key.string ?? ""
            if known.contains(name) { entries[name] = value } else { reportUnknown(key, name, known) }
        }
        let missing = required.filter { entries[$0] == nil }
        for name in missing { report(node, "`\(name)` is missing") }
        return missing.isEmpty ? entries : nil
    }

    private mutating func reportUnknown(_ key: Node, _ name: String, _ known: [String]) {
        let meant = Spelling.nearest(to: name, among: known).map { ", did you mean `\($0)`?" }
        report(key, "unknown key `\(name)`\(meant ?? " (known: \(known.joined(separator: ", ")))")")
    }

    /// The names and values of a mapping with free keys, in the order of the file.
    mutating func pairs(_ node: Node?) -> [(name: String, key: Node, value: Node)] {
        guard let node else { return [] }
        guard let mapping = node.mapping else {
            report(node, "here must be names and values")
            return []
        }
        return mapping.map { ($0.key.string ?? "", $0.key, $0.value) }
    }

    /// The entries of a list.
    mutating func list(_ node: Node?) -> [Node] {
        guard let node else { return [] }
        guard let sequence = node.sequence else {
            report(node, "here must be a list")
            return []
        }
        return Array(sequence)
    }

    /// A text without the white space around it.
    mutating func text(_ node: Node) -> String? {
        guard let text = node.scalar?.string else {
            let isHole = node.sequence?.first?.sequence != nil
            report(node, isHole ? "write quotes around `[[…]]`" : "here must be a text")
            return nil
        }
        guard !text.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" && $0 != "\t" }) else {
            report(node, "the text holds a control character")
            return nil
        }
        return trimmed(text)
    }

    /// A text, if the entry is there.
    mutating func optionalText(_ node: Node?) -> String? { node.flatMap { text($0) } }

    /// The texts of a list.
    mutating func texts(_ node: Node?) -> [String] { list(node).compactMap { text($0) } }

    /// A real number.
    mutating func number(_ node: Node) -> Double? {
        guard let text = text(node) else { return nil }
        guard let number = Double(text), number.isFinite else {
            report(node, "`\(text)` is no number")
            return nil
        }
        return number
    }

    /// A whole number.
    mutating func whole(_ node: Node) -> Int? {
        guard let text = text(node) else { return nil }
        guard let number = Int(text) else {
            report(node, "`\(text)` is no whole number")
            return nil
        }
        return number
    }

    /// `true` or `false`.
    mutating func truth(_ node: Node) -> Bool? {
        guard let text = text(node) else { return nil }
        guard let truth = Bool(text) else {
            report(node, "`\(text)` is neither true nor false")
            return nil
        }
        return truth
    }

    /// An identifier: lower-case letters, digits, `-` and `_`, at most 64.
    mutating func identifier<Subject>(_ node: Node) -> Identifier<Subject>? {
        guard let text = text(node) else { return nil }
        let isClean = text.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F
        }
        guard isClean, (1...64).contains(text.utf8.count), let id = Identifier<Subject>(rawValue: text) else {
            report(node, "`\(text)` is no identifier (lower-case letters, digits, - and _, at most 64)")
            return nil
        }
        return id
    }

    private func trimmed(_ text: String) -> String {
        let start = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
        let end = text.lastIndex { !$0.isWhitespace }.map { text.index(after: $0) } ?? start
        return String(text[start..<max(start, end)])
    }
}

/// Finds the line of a place that is named by its keys.
enum YAMLPlace {
    /// The line of the innermost part of the place that is in the file.
    static func line(of place: [String], in node: Node) -> Int {
        var current = node
        var line = node.mark?.line ?? 1
        for step in place {
            if let mapping = current.mapping, let entry = mapping.first(where: { $0.key.string == step }) {
                line = entry.key.mark?.line ?? line
                current = entry.value
            } else if let sequence = current.sequence, let index = Int(step), sequence.indices.contains(index) {
                current = sequence[index]
                line = current.mark?.line ?? line
            } else {
                break
            }
        }
        return line
    }
}
