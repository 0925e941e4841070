package import Curriculum
import Foundation

extension CourseFolder {
    /// Writes a course into the folder, which is made if it is missing; files of the same names are replaced.
    ///
    /// What is written reads back as the same course. Throws ``CourseFolderError/inaccessible(path:reason:)``.
    package func write(_ course: Course) throws(CourseFolderError) {
        for file in CourseWriter(course).files {
            let target = "\(path)/\(file.path)"
            let folder = target.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
                separator: "/"
            )
            do {
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
                try Data(file.text.utf8).write(to: URL(fileURLWithPath: target), options: .atomic)
            } catch {
                throw .inaccessible(path: target, reason: "the file cannot be written")
            }
        }
    }
}
