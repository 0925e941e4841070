package import Curriculum

/// A course as a folder of Markdown and YAML.
package struct CourseFolder: Sendable {
    /// Where the folder is.
    package let path: String

    /// Names a folder; nothing is read yet.
    package init(path: String) { self.path = path }

    /// Reads the whole folder: a course without faults, or every fault by file and line.
    ///
    /// Each template is held to its promise on `draws` draws. Throws ``CourseFolderError/faults(_:)`` and
    /// ``CourseFolderError/inaccessible(path:reason:)``.
    package func course(draws: Int = 200) throws(CourseFolderError) -> Course {
        var reader = CourseReader(root: path, isPartial: false, draws: draws)
        return try reader.course()
    }

    /// Reads a part of a course, down to a single subject's folder; concepts of other parts may be unknown.
    package func part(draws: Int = 200) throws(CourseFolderError) -> Course {
        var reader = CourseReader(root: path, isPartial: true, draws: draws)
        return try reader.course()
    }
}
