import Curriculum
import Quantities
import Yams

/// Reads item templates out of `items.yaml`.
struct TemplateReader {
    var file: YAMLFile
    let home: ConceptID

    /// The most templates that a file may have.
    static let limit = 200

    private static let required = [
        "id", "kind", "difficulty", "minutes", "steps", "concepts", "stem", "hints", "solution",
    ]
    private static let optional = ["parameters", "let", "where", "marks"]

    /// The sources of a list, each with its node.
    mutating func sources(_ root: Node) -> [(source: TemplateSource, node: Node)] {
        let nodes = file.list(root)
        if nodes.count > Self.limit { file.report(root, "a file has at most \(Self.limit) templates") }
        return nodes.prefix(Self.limit).compactMap { node in source(node).map { ($0, node) } }
    }

    private mutating func source(_ node: Node) -> TemplateSource? {
        guard let kindNode = node.mapping?["kind"], let kindName = file.text(kindNode) else {
            file.report(node, "`kind` is missing")
            return nil
        }
        guard let kind = ItemKind(rawValue: kindName) else {
            let known = ItemKind.allCases.map(\.rawValue).joined(separator: ", ")
            file.report(kindNode, "unknown kind `\(kindName)` (known: \(known))")
            return nil
        }
        let shape = AnswerReader.shape(of: kind)
        let required = Self.required + shape.required
        guard let entries = file.entries(node, required: required, optional: Self.optional + shape.optional) else {
            return nil
        }
        let before = file.faults.count
        let source = source(kind, entries)
        return file.faults.count == before ? source : nil
    }

    private mutating func source(_ kind: ItemKind, _ entries: [String: Node]) -> TemplateSource? {
        func node(_ key: String) -> Node { entries[key] ?? Node("") }
        let id: ItemID? = file.identifier(node("id"))
        let difficulty = file.number(node("difficulty"))
        let minutes = file.number(node("minutes"))
        let steps = file.whole(node("steps"))
        let concepts = concepts(node("concepts"))
        let parameters = file.pairs(entries["parameters"]).compactMap { parameter($0.name, $0.value) }
        let definitions = file.pairs(entries["let"]).compactMap { pair in
            file.text(pair.value).map { TemplateSource.Definition(name: pair.name, formula: $0) }
        }
        let conditions = self.conditions(entries["where"])
        let stem = file.text(node("stem"))
        var reader = AnswerReader(file: file)
        let answer = reader.answer(kind, entries)
        file = reader.file
        let hints = file.texts(node("hints"))
        let solution = file.text(node("solution"))
        let marks = entries["marks"].flatMap { self.marks($0) }
        guard let id, let difficulty, let minutes, let steps, let stem, let answer, let solution else { return nil }
        return TemplateSource(
            id: id,
            home: home,
            kind: kind,
            difficulty: difficulty,
            minutes: minutes,
            steps: steps,
            concepts: concepts,
            parameters: parameters,
            definitions: definitions,
            conditions: conditions,
            stem: stem,
            answer: answer,
            hints: hints,
            solution: solution,
            marks: marks
        )
    }

    /// The conditions; YAML cuts an unquoted `[gcd(a, b) == 1]` at its comma, which is told here.
    private mutating func conditions(_ node: Node?) -> [String] {
        file.list(node).compactMap { node in
            guard let text = file.text(node) else { return nil }
            if text.count(where: { $0 == "(" }) != text.count(where: { $0 == ")" }) {
                file.report(node, "the brackets of `\(text)` do not close; a condition with a comma needs quotes")
            }
            return text
        }
    }

    private mutating func concepts(_ node: Node) -> [ConceptWeight] {
        file.pairs(node).compactMap { pair in
            guard let id: ConceptID = file.identifier(pair.key), let weight = file.number(pair.value) else {
                return nil
            }
            if !(weight > 0 && weight <= 1) { file.report(pair.value, "a weight is above 0 and at most 1") }
            return ConceptWeight(id, weight: weight)
        }
    }

    private mutating func marks(_ node: Node) -> MarkScheme? {
        guard let entries = file.entries(node, required: ["right", "wrong"]), let right = entries["right"],
            let wrong = entries["wrong"], let won = file.number(right), let lost = file.number(wrong)
        else { return nil }
        return MarkScheme(right: won, wrong: lost)
    }

    private mutating func parameter(_ name: String, _ node: Node) -> ParameterSource? {
        let forms = ["integer", "decimal", "choice", "text", "rows"]
        guard let entries = file.entries(node, required: [], optional: forms + ["step"]) else { return nil }
        let given = forms.filter { entries[$0] != nil }
        guard given.count == 1, let form = given.first, let body = entries[form] else {
            file.report(node, "a parameter has exactly one of \(forms.joined(separator: ", "))")
            return nil
        }
        return range(form, body, entries["step"]).map { ParameterSource(name: name, range: $0) }
    }

    private mutating func range(_ form: String, _ body: Node, _ stepNode: Node?) -> ParameterSource.Range? {
        let step = file.optionalText(stepNode)
        if form != "integer", form != "decimal" {
            if let stepNode { file.report(stepNode, "`step` belongs to integer and decimal") }
            return form == "rows" ? rows(body) : form == "choice" ? .choice(file.texts(body)) : .text(file.texts(body))
        }
        let ends = file.texts(body)
        guard ends.count == 2 else {
            file.report(body, "write [low, high]")
            return nil
        }
        if form == "integer" { return .integer(low: ends[0], high: ends[1], step: step) }
        guard let step else {
            file.report(body, "`step` is missing")
            return nil
        }
        return .decimal(low: ends[0], high: ends[1], step: step)
    }

    private mutating func rows(_ node: Node) -> ParameterSource.Range {
        .rows(
            file.list(node).map { record in
                file.pairs(record).compactMap { pair in
                    file.text(pair.value).map { ParameterSource.Cell(name: pair.name, value: $0) }
                }
            }
        )
    }
}
