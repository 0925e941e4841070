package import Quantities

extension MemoryLearningStore: CourseStore {
    package func courses() -> [CourseSummary] {
        shelf.values.map(\.summary).sorted { ($0.title, $0.id) < ($1.title, $1.id) }
    }

    package func courseFiles(_ id: CourseID) -> [String: String]? { shelf[id]?.files }

    package func save(_ course: CourseSummary, files: [String: String]) {
        shelf[course.id] = ShelvedCourse(summary: course, files: files)
    }
}
