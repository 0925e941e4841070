import ArgumentParser
import Curriculum

/// Takes courses and answer logs in.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take a course or an answer log in.",
        subcommands: [ImportCourseCommand.self, ImportAnswersCommand.self]
    )
}

/// Takes a course folder in.
struct ImportCourseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "course",
        abstract: "Check a course folder and import all of it or nothing; faults are told by file and line."
    )

    @OptionGroup var options: DeploymentOptions
    @Argument(help: "The course's folder.")
    var folder: String

    func run() async throws {
        try await reporting {
            let deployment = try Deployment(settings: try options.settings())
            try await deployment.migrate()
            let course = try await CourseArrival(deployment: deployment).load(folder: folder)
            let counts = "\(course.subjects.count) subjects, \(course.concepts.count) concepts"
            print("\(course.id): \(counts), \(course.lessons.count) lessons, \(course.templates.count) templates")
            await deployment.close()
        }
    }
}
