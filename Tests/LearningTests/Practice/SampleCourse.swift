import Curriculum
import Quantities

/// A small course: units, kinematics upon it, dynamics upon that, and energy, which has no items yet.
enum SampleCourse {
    static let id: CourseID = "sample"

    /// The course, without the templates in `without`.
    static func course(without missing: Set<ItemID> = [], transfer: Double = 0.8) throws -> Course {
        Course(
            facts: CourseFacts(
                id: id,
                title: "Sample",
                language: "en",
                exam: "JEE",
                description: "A course for tests.",
                licence: "CC0-1.0"
            ),
            subjects: [Subject(id: "physics", title: "Physics", order: 1)],
            concepts: concepts(transfer),
            lessons: [],
            templates: try sources.filter { !missing.contains($0.id) }.map { try ItemTemplate($0) }
        )
    }

    /// Files that ``course(from:)`` reads.
    static func files(without missing: [ItemID] = [], transfer: Double = 0.8) -> [String: String] {
        ["missing": missing.map(\.rawValue).joined(separator: " "), "transfer": "\(transfer)"]
    }

    static func course(from files: [String: String]) throws -> Course {
        let missing = (files["missing"] ?? "").split(separator: " ").map { ItemID(stored: String($0)) }
        return try course(without: Set(missing), transfer: Double(files["transfer"] ?? "") ?? 0.8)
    }

    static let sources: [TemplateSource] = [
        product("units-factor", home: "units", difficulty: 1),
        choice("units-choice", home: "units"),
        product("kinematics-easy", home: "kinematics", difficulty: 0.4),
        product("kinematics-usual", home: "kinematics", difficulty: 1),
        product("kinematics-hard", home: "kinematics", difficulty: 2.5),
        product("dynamics-force", home: "dynamics", difficulty: 1),
        statements("dynamics-true", home: "dynamics"),
    ]

    private static func concepts(_ transfer: Double) -> [Concept] {
        [
            concept("units", order: 1),
            concept("kinematics", order: 2, needs: ["units"], helps: [Transfer(to: "dynamics", strength: transfer)]),
            concept("dynamics", order: 3, needs: ["kinematics"]),
            concept("energy", order: 4, needs: ["dynamics"]),
        ]
    }

    private static func concept(
        _ id: ConceptID,
        order: Int,
        needs: [ConceptID] = [],
        helps: [Transfer] = []
    ) -> Concept {
        Concept(
            id: id,
            subject: "physics",
            title: id.rawValue,
            summary: "",
            order: order,
            prerequisites: needs,
            transfers: helps
        )
    }

    /// A product of two numbers in metres, whose unit must be written.
    private static func product(_ id: ItemID, home: ConceptID, difficulty: Double) -> TemplateSource {
        template(
            id,
            home: home,
            kind: .numeric,
            difficulty: difficulty,
            answer: .numeric(
                NumericSource(value: "a*b", unit: "m", requiresUnit: true),
                slips: [OptionSource(.value("a+b", unit: nil, format: nil), because: "adds")]
            )
        )
    }

    private static func choice(_ id: ItemID, home: ConceptID) -> TemplateSource {
        template(
            id,
            home: home,
            kind: .single,
            answer: .single(
                key: OptionSource(.value("a*b", unit: nil, format: nil)),
                distractors: [
                    OptionSource(.value("a*b+1", unit: nil, format: nil), because: "one-off"),
                    OptionSource(.value("a*b+a", unit: nil, format: nil), because: "adds"),
                    OptionSource(.value("-a", unit: nil, format: nil), because: "sign"),
                ]
            )
        )
    }

    private static func statements(_ id: ItemID, home: ConceptID) -> TemplateSource {
        template(
            id,
            home: home,
            kind: .several,
            answer: .several([
                StatementSource(text: "[[a]] is above 0.", right: "true"),
                StatementSource(text: "[[b]] is above 1.", right: "true"),
                StatementSource(text: "[[a]] is below 0.", right: "false", because: "sign"),
                StatementSource(text: "[[b]] is below 1.", right: "false", because: "sign"),
            ])
        )
    }

    private static func template(
        _ id: ItemID,
        home: ConceptID,
        kind: ItemKind,
        difficulty: Double = 1,
        answer: AnswerSource
    ) -> TemplateSource {
        TemplateSource(
            id: id,
            home: home,
            kind: kind,
            difficulty: difficulty,
            concepts: [ConceptWeight(home)],
            parameters: [
                ParameterSource(name: "a", range: .integer(low: "3", high: "12", step: nil)),
                ParameterSource(name: "b", range: .integer(low: "3", high: "12", step: nil)),
            ],
            stem: "How far is [[a]] times [[b]] m?",
            answer: answer,
            hints: ["First.", "Second.", "Third: [[a]]."],
            solution: "[[a*b]] m."
        )
    }
}
