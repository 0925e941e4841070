import Curriculum
import Quantities
import Testing

@Suite struct CourseTests {
    private func concept(_ id: ConceptID, after prerequisites: [ConceptID] = [], order: Int = 1) -> Concept {
        Concept(
            id: id,
            subject: "physics",
            title: id.rawValue,
            summary: "s",
            order: order,
            prerequisites: prerequisites,
            misconceptions: [
                Misconception(id: "forgets-half", sentence: "a"), Misconception(id: "stops-after-time", sentence: "b"),
            ]
        )
    }

    private func course(_ concepts: [Concept], templates: [TemplateSource] = []) throws -> Course {
        Course(
            facts: CourseFacts(id: "c", title: "C", language: "en", exam: "JEE", description: "d", licence: "l"),
            subjects: [Subject(id: "physics", title: "Physics", order: 1)],
            concepts: concepts,
            lessons: concepts.map { Lesson(concept: $0.id, title: "t", sections: []) },
            templates: try templates.map { try ItemTemplate($0) }
        )
    }

    private func problems(_ concepts: [Concept], isPartial: Bool = false) throws -> [CourseFault.Problem] {
        try course(concepts).faults(isPartial: isPartial).map(\.problem).filter { $0 != .noTemplates }
    }

    @Test func `a circle of prerequisites is named`() throws {
        let circle = [concept("a", after: ["c"]), concept("b", after: ["a"]), concept("c", after: ["b"]), concept("d")]
        #expect(try problems(circle) == [.circle(["a", "c", "b", "a"])])
    }

    @Test func `a diamond of prerequisites is no circle`() throws {
        let diamond = [
            concept("a"), concept("b", after: ["a"]), concept("c", after: ["a"]), concept("d", after: ["b", "c"]),
        ]
        #expect(try problems(diamond).isEmpty)
    }

    @Test func `a long chain of prerequisites needs no stack`() throws {
        let chain = (0..<20_000).map { index in
            Concept(
                id: ConceptID(stored: "k\(index)"),
                subject: "physics",
                title: "t",
                summary: "s",
                prerequisites: [ConceptID(stored: "k\(index + 1)")]
            )
        }
        #expect(PrerequisiteCircles.find(in: chain).isEmpty)
    }

    @Test func `an unknown concept is answered with the near one, unless the course is a part`() throws {
        let concepts = [concept("vectors"), concept("kinematics", after: ["vector"])]
        #expect(try problems(concepts) == [.unknownConcept("vector", meant: "vectors")])
        #expect(try problems(concepts, isPartial: true).isEmpty)
    }

    @Test func `a concept does not come before itself and is there once`() throws {
        #expect(try problems([concept("a", after: ["a"])]) == [.namesItself])
        #expect(try problems([concept("a"), concept("a")]).contains(.duplicate("a")))
    }

    @Test func `misconceptions of distractors are those of the home concept`() throws {
        let known = try course([concept("kinematics"), concept("units")], templates: [Samples.stopping])
        #expect(known.faults().map(\.problem) == [.noTemplates])
        var source = Samples.stopping
        source.answer = Samples.numeric(NumericSource(value: "d", unit: "m"), slips: ["forget-half": "u"]).answer
        let unknown = try course([concept("kinematics"), concept("units")], templates: [source])
        #expect(
            unknown.faults().map(\.problem).contains(
                .unknownMisconception("forget-half", of: "kinematics", meant: "forgets-half")
            )
        )
    }

    @Test func `parts are found by their identifiers and stand in order`() throws {
        let course = try course(
            [concept("units", order: 2), concept("kinematics", order: 1)],
            templates: [Samples.stopping]
        )
        #expect(course.concepts.map(\.id) == ["kinematics", "units"])
        #expect(course.concept("units")?.order == 2)
        #expect(course.template("kinematics-stopping-distance")?.home == "kinematics")
        #expect(course.templates(of: "kinematics").count == 1)
        #expect(course.templates(of: "nothing").isEmpty)
        #expect(course.lesson("units")?.concept == "units")
    }
}
