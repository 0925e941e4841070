import CourseFolder
import Curriculum
import Learning

/// Takes a course folder into the database: checked whole, imported whole or not at all.
struct CourseArrival {
    let deployment: Deployment

    /// Reads, checks and stores the course of a folder; throws every fault by file and line.
    func load(folder: String) async throws -> Course {
        let files = try CourseFolder(path: folder).files()
        let course = try files.course()
        let store = CourseImport(courses: deployment.store, models: deployment.store, clock: deployment.clock)
        if try await store(course, files: files.texts) != nil { _ = try await deployment.models.reload() }
        return course
    }
}
