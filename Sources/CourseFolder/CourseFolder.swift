package import Curriculum

/// A course as a folder of Markdown and YAML.
package struct CourseFolder: Sendable {
    /// Where the folder is.
    package let path: String

    /// Names a folder; nothing is read yet.
    package init(path: String) { self.path = path }

    /// The files of the folder, as they can be kept elsewhere and read again from there.
    ///
    /// Throws ``CourseFolderError/inaccessible(path:reason:)``.
    package func files() throws(CourseFolderError) -> CourseFiles { try CourseFiles(readingFolder: path) }

    /// Reads the whole folder: a course without faults, or every fault by file and line.
    ///
    /// Each template is held to its promise on `draws` draws. Throws ``CourseFolderError/faults(_:)`` and
    /// ``CourseFolderError/inaccessible(path:reason:)``.
    package func course(draws: Int = 200) throws(CourseFolderError) -> Course {
        try files().course(draws: draws)
    }

    /// Reads a part of a course, down to a single subject's folder; concepts of other parts may be unknown.
    package func part(draws: Int = 200) throws(CourseFolderError) -> Course {
        try files().part(draws: draws)
    }
}
