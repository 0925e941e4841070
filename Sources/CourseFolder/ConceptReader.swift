import Curriculum
import Quantities
import Yams

/// Reads `concept.yaml`.
struct ConceptReader {
    var file: YAMLFile

    private static let required = ["id", "title", "summary", "order"]
    private static let optional = ["prerequisites", "transfers", "standards", "weight", "misconceptions"]

    /// The concept, or `nil` with faults.
    mutating func concept(_ text: String, subject: SubjectID) -> (concept: Concept, node: Node)? {
        guard let root = file.root(text),
            let entries = file.entries(root, required: Self.required, optional: Self.optional),
            let idNode = entries["id"], let titleNode = entries["title"], let summaryNode = entries["summary"],
            let orderNode = entries["order"], let id: ConceptID = file.identifier(idNode),
            let title = file.text(titleNode), let summary = file.text(summaryNode), let order = file.whole(orderNode)
        else { return nil }
        let prerequisites = file.list(entries["prerequisites"]).compactMap { node -> ConceptID? in file.identifier(node)
        }
        let concept = Concept(
            id: id,
            subject: subject,
            title: title,
            summary: summary,
            order: order,
            prerequisites: prerequisites,
            transfers: file.list(entries["transfers"]).compactMap { transfer($0) },
            standards: standards(entries["standards"]),
            weight: weight(entries["weight"]),
            misconceptions: misconceptions(entries["misconceptions"])
        )
        return (concept, root)
    }

    private mutating func transfer(_ node: Node) -> Transfer? {
        guard let entries = file.entries(node, required: ["to", "strength"]), let toNode = entries["to"],
            let strengthNode = entries["strength"], let to: ConceptID = file.identifier(toNode),
            let strength = file.number(strengthNode)
        else { return nil }
        if !(0...1).contains(strength) { file.report(strengthNode, "a strength is between 0 and 1") }
        return Transfer(to: to, strength: strength)
    }

    private mutating func standards(_ node: Node?) -> [String] {
        file.list(node).compactMap { node in
            guard let code = file.text(node) else { return nil }
            if code.isEmpty || code.contains(where: \.isWhitespace) { file.report(node, "a code has no spaces") }
            return code
        }
    }

    private mutating func weight(_ node: Node?) -> Double {
        guard let node, let weight = file.number(node) else { return 1 }
        if !(weight > 0 && weight <= 1000) { file.report(node, "a weight is above 0") }
        return weight
    }

    private mutating func misconceptions(_ node: Node?) -> [Misconception] {
        file.pairs(node).compactMap { pair in
            guard let id: MisconceptionID = file.identifier(pair.key), let sentence = file.text(pair.value) else {
                return nil
            }
            if sentence.isEmpty { file.report(pair.value, "the sentence is missing") }
            return Misconception(id: id, sentence: sentence)
        }
    }
}
