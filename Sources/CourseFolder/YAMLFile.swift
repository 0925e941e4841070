import Curriculum
import Yams

/// Reads one YAML file; every wrong place becomes a fault with its line, and reading goes on.
struct YAMLFile {
    let name: String
    private(set) var faults: [FolderFault] = []

    /// The most bytes that a file may have.
    static let limit = 512 * 1024

    init(name: String) { self.name = name }

    /// Parses the text; `nil` with a fault where it is no YAML.
    mutating func root(_ text: String) -> Node? {
        guard text.utf8.count <= Self.limit else {
            report(line: 1, "the file is longer than \(Self.limit) bytes")
            return nil
        }
        do {
            let parser = try Parser(yaml: text)
            // NB: nodes hold their anchors weakly; the parser keeps them alive until they have been looked for.
            return try withExtendedLifetime(parser) {
                guard let node = try parser.singleRoot() else {
                    report(line: 1, "the file is empty")
                    return nil
                }
                return hasAnchor(node) ? nil : node
            }
        } catch let error as YamlError {
            report(error)
        } catch {
            report(line: 1, "\(error)")
        }
        return nil
    }

    /// NB: an alias repeats what it names, so a short file could unfold without end; nothing here needs one.
    private mutating func hasAnchor(_ node: Node) -> Bool {
        if node.anchor != nil {
            report(node, "anchors and aliases are not allowed")
            return true
        }
        switch node {
        case .mapping(let mapping):
            for (key, value) in mapping where hasAnchor(key) || hasAnchor(value) { return true }
        case .sequence(let sequence):
            for entry in sequence where hasAnchor(entry) { return true }
        case .scalar: break
        case .alias: return true
        }
        return false
    }

    private mutating func report(_ error: YamlError) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            report(line: mark.line, "this is not YAML: \(problem)")
        case .duplicatedKeysInMapping(let keys, let context):
            report(line: context.mark.line, "a key is there twice: \(keys.sorted().joined(separator: ", "))")
        default: report(line: 1, "this is not YAML: \(error)")
        }
    }

    mutating func report(_ node: Node, _ sentence: String) { report(line: node.mark?.line ?? 1, sentence) }

    mutating func report(line: Int, _ sentence: String) {
        faults.append(FolderFault(file: name, line: line, sentence: sentence))
    }
}
