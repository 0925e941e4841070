import HTTPTypes
import Learning
import Quantities

/// Classes and who is in them.
struct ClassEndpoints {
    let people: People
    let library: CourseLibrary

    var endpoints: [Endpoint] { reading + changing }

    private var reading: [Endpoint] {
        [
            .reading("/api/v1/classes", .signedIn, "The classes that one teaches or learns in; all for an admin.") {
                [people] call in
                try await people.classes.list(by: try call.caller()).map(ClassView.init)
            },
            .reading("/api/v1/classes/{class}/learners", .staff, "The learners of a class, by display name.") {
                [people] call in
                let roster = try await people.classes.roster(of: try call.id("class"), by: try call.identifiedCaller())
                return roster.learners.map(PersonView.init)
            },
        ]
    }

    private var changing: [Endpoint] {
        [
            .accepting(
                .post,
                "/api/v1/classes",
                .staff,
                "Make a class; a teacher who makes one teaches it.",
                status: .created
            ) {
                [people, library] (call, body: NewClass) in
                guard try await library.course(body.course) != nil else {
                    let rule = "must be a course that there is"
                    throw Problem.invalid(.init("course", value: body.course.rawValue, rule: rule))
                }
                let made = try await people.classes.make(
                    named: body.name,
                    for: body.course,
                    by: try call.identifiedCaller()
                )
                return ClassView(ClassSummary(id: made.id, course: made.course, name: made.name, learnerCount: 0))
            },
            .accepting(.put, "/api/v1/classes/{class}/members/{person}", .staff, "Give a person a part in a class.") {
                [people] (call, body: Membership) in
                try await people.classes.add(
                    try call.id("person"),
                    to: try call.id("class"),
                    as: try body.classPart,
                    by: try call.identifiedCaller()
                )
                return Done()
            },
            .accepting(.delete, "/api/v1/classes/{class}/members/{person}", .staff, "Take a person out of a class.") {
                [people] (call, _: NoBody) in
                try await people.classes.remove(
                    try call.id("person"),
                    from: try call.id("class"),
                    by: try call.identifiedCaller()
                )
                return Done()
            },
        ]
    }
}

/// A class in a list.
struct ClassView: Documented, Encodable {
    let id: ClassID
    let course: CourseID
    let name: String
    let learners: Int

    init(_ summary: ClassSummary) {
        id = summary.id
        course = summary.course
        name = summary.name
        learners = summary.learnerCount
    }

    static let schema = Schema.object(
        "Class",
        [
            .init("id", .identifier, "The class."),
            .init("course", .identifier, "The course that it follows."),
            .init("name", .string(), "The name that people see."),
            .init("learners", .integer(0...1_000_000), "How many learn in it."),
        ]
    )
}

/// A class to make.
struct NewClass: Documented, Decodable {
    let name: String
    let course: CourseID

    static let schema = Schema.object(
        "NewClass",
        [
            .init("name", .string(length: 1...100), "The name that people see."),
            .init("course", .identifier, "The course that it follows."),
        ]
    )
}

/// What a person is in a class.
struct Membership: Documented, Decodable {
    let part: String

    var classPart: ClassPart {
        get throws(Problem) {
            guard let part = ClassPart(rawValue: part) else {
                throw .invalid(.init("part", value: self.part, rule: "must be learner or teacher"))
            }
            return part
        }
    }

    static let schema = Schema.object(
        "Membership",
        [.init("part", .string(oneOf: ClassPart.allCases.map(\.rawValue)), "What the person is in the class.")]
    )
}
