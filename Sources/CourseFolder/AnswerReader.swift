import Curriculum
import Quantities
import Yams

/// Reads the key of a template and what surrounds it.
struct AnswerReader {
    var file: YAMLFile

    /// The keys that a kind of template has beyond those of all.
    static func shape(of kind: ItemKind) -> (required: [String], optional: [String]) {
        switch kind {
        case .single, .numeric, .expression: (["key", "distractors"], [])
        case .several: (["options"], [])
        case .match: (["pairs"], ["decoys", "draw"])
        }
    }

    /// The answer of a kind, or `nil` with a fault.
    mutating func answer(_ kind: ItemKind, _ entries: [String: Node]) -> AnswerSource? {
        let key = entries["key"] ?? Node("")
        switch kind {
        case .single:
            let distractors = options(entries["distractors"])
            return option(key, isKey: true).map { .single(key: $0, distractors: distractors) }
        case .several: return .several(file.list(entries["options"]).compactMap { statement($0) })
        case .numeric:
            let slips = options(entries["distractors"])
            return numeric(key).map { .numeric($0, slips: slips) }
        case .expression:
            let slips = file.list(entries["distractors"]).compactMap { expressionSlip($0) }
            return expression(key).map { .expression($0, slips: slips) }
        case .match:
            let pairs = file.list(entries["pairs"]).compactMap { pair($0) }
            let decoys = file.list(entries["decoys"]).compactMap { decoy($0) }
            return .match(pairs: pairs, decoys: decoys, draw: entries["draw"].flatMap { file.whole($0) })
        }
    }

    private mutating func options(_ node: Node?) -> [OptionSource] {
        file.list(node).compactMap { option($0, isKey: false) }
    }

    private mutating func option(_ node: Node, isKey: Bool) -> OptionSource? {
        let optional = ["value", "unit", "format", "text"] + (isKey ? [] : ["because"])
        guard let entries = file.entries(node, required: [], optional: optional) else { return nil }
        let because: MisconceptionID? = entries["because"].flatMap { file.identifier($0) }
        if !isKey, entries["because"] == nil {
            file.report(node, "`because` is missing: the misconception that leads here")
        }
        switch (entries["value"], entries["text"]) {
        case (let value?, nil):
            guard let formula = file.text(value) else { return nil }
            let unit = file.optionalText(entries["unit"])
            return OptionSource(
                .value(formula, unit: unit, format: file.optionalText(entries["format"])),
                because: because
            )
        case (nil, let text?):
            if let stray = entries["unit"] ?? entries["format"] {
                file.report(stray, "a text has no unit and no format")
            }
            return file.text(text).map { OptionSource(.text($0), because: because) }
        default:
            file.report(node, "write either `value` or `text`")
            return nil
        }
    }

    private mutating func statement(_ node: Node) -> StatementSource? {
        guard let entries = file.entries(node, required: ["text", "right"], optional: ["because"]),
            let textNode = entries["text"], let rightNode = entries["right"],
            let text = file.text(textNode), let right = file.text(rightNode)
        else { return nil }
        return StatementSource(text: text, right: right, because: entries["because"].flatMap { file.identifier($0) })
    }

    private mutating func numeric(_ node: Node) -> NumericSource? {
        let optional = ["unit", "tolerance", "significant", "unit_required"]
        guard let entries = file.entries(node, required: ["value"], optional: optional),
            let valueNode = entries["value"],
            let value = file.text(valueNode)
        else { return nil }
        return NumericSource(
            value: value,
            unit: file.optionalText(entries["unit"]),
            tolerance: file.optionalText(entries["tolerance"]),
            significant: entries["significant"].flatMap { file.whole($0) },
            requiresUnit: entries["unit_required"].flatMap { file.truth($0) } ?? false
        )
    }

    private mutating func expression(_ node: Node) -> ExpressionSource? {
        guard let entries = file.entries(node, required: ["expression", "variables"], optional: ["form"]),
            let expressionNode = entries["expression"], let expression = file.text(expressionNode)
        else { return nil }
        let variables = file.pairs(entries["variables"]).compactMap { variable($0.name, $0.value) }
        let formName = file.optionalText(entries["form"]) ?? "any"
        guard let form = ExpressionKey.Form(rawValue: formName) else {
            file.report(entries["form"] ?? node, "`\(formName)` is no form (any, expanded, factored)")
            return nil
        }
        return ExpressionSource(expression: expression, variables: variables, form: form)
    }

    private mutating func variable(_ name: String, _ node: Node) -> VariableSource? {
        let ends = file.texts(node)
        guard ends.count == 2 else {
            file.report(node, "write [low, high]")
            return nil
        }
        return VariableSource(name: name, low: ends[0], high: ends[1])
    }

    private mutating func expressionSlip(_ node: Node) -> ExpressionSlipSource? {
        guard let entries = file.entries(node, required: ["expression", "because"]),
            let expressionNode = entries["expression"], let becauseNode = entries["because"],
            let expression = file.text(expressionNode), let because: MisconceptionID = file.identifier(becauseNode)
        else { return nil }
        return ExpressionSlipSource(expression: expression, because: because)
    }

    private mutating func pair(_ node: Node) -> PairSource? {
        guard let entries = file.entries(node, required: ["left", "right"]), let leftNode = entries["left"],
            let rightNode = entries["right"], let left = file.text(leftNode), let right = file.text(rightNode)
        else { return nil }
        return PairSource(left: left, right: right)
    }

    private mutating func decoy(_ node: Node) -> DecoySource? {
        guard let entries = file.entries(node, required: ["right", "because"]), let rightNode = entries["right"],
            let becauseNode = entries["because"], let right = file.text(rightNode),
            let because: MisconceptionID = file.identifier(becauseNode)
        else { return nil }
        return DecoySource(right: right, because: because)
    }
}
