import Curriculum
import Quantities

/// Writes the key of a template and what surrounds it.
enum AnswerWriter {
    /// The lines, at the depth of an entry of `items.yaml`.
    static func lines(_ answer: AnswerSource) -> [String] {
        switch answer {
        case .single(let key, let distractors):
            ["  key: \(option(key))", "  distractors:"] + distractors.map { "    - \(option($0))" }
        case .several(let statements):
            ["  options:"]
                + statements.map { entry([("text", $0.text), ("right", $0.right), ("because", $0.because?.rawValue)]) }
        case .numeric(let key, let slips):
            ["  key: \(numeric(key))", "  distractors:"] + slips.map { "    - \(option($0))" }
        case .expression(let key, let slips):
            ["  key: \(expression(key))", "  distractors:"]
                + slips.map { entry([("expression", $0.expression), ("because", $0.because.rawValue)]) }
        case .match(let pairs, let decoys, let draw): match(pairs, decoys, draw)
        }
    }

    private static func mapping(_ fields: [(String, String?)]) -> String {
        let parts = fields.compactMap { name, value in value.map { "\(name): \(YAMLText.flow($0))" } }
        return "{" + parts.joined(separator: ", ") + "}"
    }

    private static func entry(_ fields: [(String, String?)]) -> String { "    - " + mapping(fields) }

    private static func option(_ option: OptionSource) -> String {
        switch option.content {
        case .text(let text): mapping([("text", text), ("because", option.because?.rawValue)])
        case .value(let value, let unit, let format):
            mapping([("value", value), ("unit", unit), ("format", format), ("because", option.because?.rawValue)])
        }
    }

    private static func numeric(_ key: NumericSource) -> String {
        mapping([
            ("value", key.value), ("unit", key.unit), ("tolerance", key.tolerance),
            ("significant", key.significant.map { String($0) }), ("unit_required", key.requiresUnit ? "true" : nil),
        ])
    }

    private static func expression(_ key: ExpressionSource) -> String {
        let variables = key.variables.map { variable in
            "\(variable.name): [\(YAMLText.flow(variable.low)), \(YAMLText.flow(variable.high))]"
        }
        return "{expression: \(YAMLText.flow(key.expression)), variables: {\(variables.joined(separator: ", "))}, "
            + "form: \(key.form.rawValue)}"
    }

    private static func match(_ pairs: [PairSource], _ decoys: [DecoySource], _ draw: Int?) -> [String] {
        var lines = draw.map { ["  draw: \($0)"] } ?? []
        lines.append("  pairs:")
        lines += pairs.map { entry([("left", $0.left), ("right", $0.right)]) }
        if !decoys.isEmpty { lines.append("  decoys:") }
        return lines + decoys.map { entry([("right", $0.right), ("because", $0.because.rawValue)]) }
    }
}
