import Curriculum
import Quantities

/// Writes one entry of `items.yaml`.
struct TemplateWriter {
    private let source: TemplateSource

    init(_ source: TemplateSource) { self.source = source }

    /// The entry, ending in a line break.
    var text: String {
        var lines = [
            "- id: \(source.id)", "  kind: \(source.kind.rawValue)", "  difficulty: \(source.difficulty)",
            "  minutes: \(YAMLText.number(source.minutes))", "  steps: \(source.steps)",
            "  concepts: {\(source.concepts.map { "\($0.concept): \(YAMLText.number($0.weight))" }.joined(separator: ", "))}",
        ]
        lines += parameters
        if !source.definitions.isEmpty { lines.append("  let:") }
        lines += source.definitions.map { "    \($0.name): \(YAMLText.line($0.formula))" }
        if !source.conditions.isEmpty {
            lines.append("  where: [\(source.conditions.map(YAMLText.flow).joined(separator: ", "))]")
        }
        lines.append("  stem:" + YAMLText.block(source.stem, indent: 4))
        lines += AnswerWriter.lines(source.answer)
        lines.append("  hints:")
        lines += source.hints.map { "    -" + YAMLText.entry($0, indent: 6) }
        lines.append("  solution:" + YAMLText.block(source.solution, indent: 4))
        if let marks = source.marks {
            lines.append("  marks: {right: \(YAMLText.number(marks.right)), wrong: \(YAMLText.number(marks.wrong))}")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private var parameters: [String] {
        guard !source.parameters.isEmpty else { return [] }
        return ["  parameters:"] + source.parameters.flatMap { lines(of: $0) }
    }

    private func lines(of parameter: ParameterSource) -> [String] {
        switch parameter.range {
        case .integer(let low, let high, let step):
            let tail = step.map { ", step: \(YAMLText.flow($0))" } ?? ""
            return ["    \(parameter.name): {integer: \(list([low, high]))\(tail)}"]
        case .decimal(let low, let high, let step):
            return ["    \(parameter.name): {decimal: \(list([low, high])), step: \(YAMLText.flow(step))}"]
        case .choice(let numbers): return ["    \(parameter.name): {choice: \(list(numbers))}"]
        case .text(let texts): return ["    \(parameter.name): {text: \(list(texts))}"]
        case .rows(let rows):
            return ["    \(parameter.name):", "      rows:"]
                + rows.map { row in
                    let cells = row.map { "\($0.name): \(YAMLText.flow($0.value))" }
                    return "        - {\(cells.joined(separator: ", "))}"
                }
        }
    }

    private func list(_ texts: [String]) -> String { "[" + texts.map(YAMLText.flow).joined(separator: ", ") + "]" }
}
