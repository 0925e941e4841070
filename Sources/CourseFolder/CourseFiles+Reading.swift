package import Curriculum

extension CourseFiles {
    /// The course, or every fault by file and line; each template is held to its promise on `draws` draws.
    ///
    /// No draws are for files that were checked when they were stored. Throws ``CourseFolderError/faults(_:)``.
    package func course(draws: Int = 200) throws(CourseFolderError) -> Course {
        var reader = CourseReader(files: self, isPartial: false, draws: draws)
        return try reader.course()
    }

    /// A part of a course, down to a single subject's folder; concepts of other parts may be unknown.
    package func part(draws: Int = 200) throws(CourseFolderError) -> Course {
        var reader = CourseReader(files: self, isPartial: true, draws: draws)
        return try reader.course()
    }
}
