package import Quantities

/// An item template as its author wrote it, before anything is parsed.
package struct TemplateSource: Hashable, Sendable, Codable {
    /// The identifier, unique in the course; it begins with that of the home concept.
    package var id: ItemID
    /// The concept that the template is filed under; its misconceptions explain the distractors.
    package var home: ConceptID
    /// How the item is answered.
    package var kind: ItemKind
    /// 0.4 easy, 1 average, 2.5 hard.
    package var difficulty: Double
    /// The expected time in minutes.
    package var minutes: Double
    /// The steps of reasoning, 1...8.
    package var steps: Int
    /// The concepts that an answer is evidence about, in the order of the file.
    package var concepts: [ConceptWeight]
    /// What is drawn by the seed.
    package var parameters: [ParameterSource]
    /// Values derived from the parameters, in order.
    package var definitions: [Definition]
    /// Conditions that every draw meets.
    package var conditions: [String]
    /// The question.
    package var stem: String
    /// The key and what surrounds it.
    package var answer: AnswerSource
    /// Exactly three hints.
    package var hints: [String]
    /// The worked solution.
    package var solution: String
    /// The marks, where they differ from those usual for the kind.
    package var marks: MarkScheme?

    /// A derived value.
    package struct Definition: Hashable, Sendable, Codable {
        /// The name.
        package var name: String
        /// The formula that it stands for.
        package var formula: String

        /// Makes a definition.
        package init(name: String, formula: String) {
            self.name = name
            self.formula = formula
        }
    }

    /// Makes a source.
    package init(
        id: ItemID,
        home: ConceptID,
        kind: ItemKind,
        difficulty: Double = 1,
        minutes: Double = 2,
        steps: Int = 1,
        concepts: [ConceptWeight],
        parameters: [ParameterSource] = [],
        definitions: [Definition] = [],
        conditions: [String] = [],
        stem: String,
        answer: AnswerSource,
        hints: [String],
        solution: String,
        marks: MarkScheme? = nil
    ) {
        self.id = id
        self.home = home
        self.kind = kind
        self.difficulty = difficulty
        self.minutes = minutes
        self.steps = steps
        self.concepts = concepts
        self.parameters = parameters
        self.definitions = definitions
        self.conditions = conditions
        self.stem = stem
        self.answer = answer
        self.hints = hints
        self.solution = solution
        self.marks = marks
    }
}
