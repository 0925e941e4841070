import ArgumentParser
import CourseFolder
import Foundation
import Learning
import Quantities

/// Writes courses out.
struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write a course out.",
        subcommands: [Course.self]
    )

    /// Writes a course as a folder.
    struct Course: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "course",
            abstract: "Write a course as a folder that imports as the same course."
        )

        @OptionGroup var options: DeploymentOptions
        @Argument(help: "The course's identifier.")
        var course: String
        @Argument(help: "The folder to write; it must be empty or missing.")
        var folder: String

        func run() async throws {
            try await reporting {
                let deployment = try Deployment(settings: try options.settings())
                try await deployment.migrate()
                guard let id = CourseID(rawValue: course), let found = try await deployment.library.course(id) else {
                    throw CommandFailure(kind: .noInput, sentence: "there is no course \(course)")
                }
                let there = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
                guard there.isEmpty else {
                    throw CommandFailure(kind: .cannotCreate, sentence: "the folder \(folder) is not empty")
                }
                try CourseFolder(path: folder).write(found)
                await deployment.close()
            }
        }
    }
}
