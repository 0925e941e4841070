import Curriculum
import Quantities

/// Templates that the tests share.
enum Samples {
    /// The stopping distance of the format's documentation.
    static let stopping = TemplateSource(
        id: "kinematics-stopping-distance",
        home: "kinematics",
        kind: .numeric,
        steps: 2,
        concepts: [ConceptWeight("kinematics"), ConceptWeight("units", weight: 0.4)],
        parameters: [
            ParameterSource(name: "u", range: .integer(low: "10", high: "30", step: "5")),
            ParameterSource(name: "a", range: .integer(low: "2", high: "6", step: nil)),
        ],
        definitions: [TemplateSource.Definition(name: "d", formula: "u^2 / (2*a)")],
        conditions: ["d <= 200", "is_terminating(d)"],
        stem: #"A car at [[u]] m/s brakes with $[[a]]\ \text{m/s}^2$. How far does it travel?"#,
        answer: .numeric(
            NumericSource(value: "d", unit: "m", tolerance: "1%"),
            slips: [
                OptionSource(.value("u^2/a", unit: nil, format: nil), because: "forgets-half"),
                OptionSource(.value("u/a", unit: nil, format: nil), because: "stops-after-time"),
            ]
        ),
        hints: ["Which equation does not need the time?", "Use $v^2 = u^2 - 2 a s$.", "Put in $u = [[u]]$."],
        solution: #"$s = \frac{[[u]]^2}{2 \times [[a]]} = [[d]]$ m."#
    )

    /// A numeric template with a fixed key, for tables of answers.
    static func numeric(_ key: NumericSource, slips: [String: String] = ["forgets": "987654"]) -> TemplateSource {
        var source = stopping
        source.answer = .numeric(
            key,
            slips: slips.sorted { $0.key < $1.key }.map {
                OptionSource(.value($0.value, unit: nil, format: nil), because: MisconceptionID(stored: $0.key))
            }
        )
        return source
    }

    /// An expression template with a fixed key.
    static func expression(_ text: String, form: ExpressionKey.Form = .any, slip: String = "7") -> TemplateSource {
        var source = stopping
        source.kind = .expression
        source.answer = .expression(
            ExpressionSource(
                expression: text,
                variables: [VariableSource(name: "x", low: "0.5", high: "3")],
                form: form
            ),
            slips: [ExpressionSlipSource(expression: slip, because: "slips")]
        )
        return source
    }

    /// A single-choice template of values.
    static func single(_ key: String, _ distractors: [String], unit: String? = nil) -> TemplateSource {
        var source = stopping
        source.kind = .single
        source.answer = .single(
            key: OptionSource(.value(key, unit: unit, format: nil)),
            distractors: distractors.enumerated().map { index, value in
                OptionSource(.value(value, unit: unit, format: nil), because: MisconceptionID(stored: "slip-\(index)"))
            }
        )
        return source
    }

    /// A template of statements; the second is right when the speed is above 15 m/s.
    static let several: TemplateSource = {
        var source = stopping
        source.kind = .several
        source.answer = .several([
            StatementSource(text: "The car stops.", right: "true"),
            StatementSource(text: "It is faster than 15 m/s.", right: "u > 15", because: "misreads-speed"),
            StatementSource(text: "It never stops.", right: "false", because: "never-stops"),
            StatementSource(text: "It needs [[d]] m.", right: "true"),
        ])
        return source
    }()

    /// A match template that draws three of four pairs.
    static let match: TemplateSource = {
        var source = stopping
        source.kind = .match
        source.answer = .match(
            pairs: [
                PairSource(left: "force", right: "newton"), PairSource(left: "energy", right: "joule"),
                PairSource(left: "power", right: "watt"), PairSource(left: "charge", right: "coulomb"),
            ],
            decoys: [DecoySource(right: "horse", because: "old-units")],
            draw: 3
        )
        return source
    }()
}
