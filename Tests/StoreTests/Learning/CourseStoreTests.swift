import Learning
import Quantities
import Testing

@Suite(.serialized) struct CourseStoreTests {
    @Test(arguments: LearningDriver.available)
    func `keeps courses with their files, listed by title`(driver: LearningDriver) async throws {
        try await driver.withStore { store in
            let files = ["course.yaml": "title: \"Ä/\\\\\"\n", "physics/energy/lesson.md": "# $E = mc^2$\n🚀"]
            let second = CourseSummary(id: "a-course", title: "Zeta", importedAt: Answers.start)
            let first = CourseSummary(id: "z-course", title: "Alpha", importedAt: Answers.start)
            try await store.save(second, files: files)
            try await store.save(first, files: [:])
            #expect(try await store.courses() == [first, second])
            #expect(try await store.courseFiles("a-course") == files)
            #expect(try await store.courseFiles("z-course") == [:])
            #expect(try await store.courseFiles("none") == nil)
        }
    }

    @Test(arguments: LearningDriver.available)
    func `a course takes the place of the one of the same name`(driver: LearningDriver) async throws {
        try await driver.withStore { store in
            try await store.save(CourseSummary(id: "c", title: "Old", importedAt: Answers.start), files: ["a": "1"])
            let again = CourseSummary(id: "c", title: "New", importedAt: Answers.start.advanced(by: .days(1)))
            try await store.save(again, files: ["b": "2"])
            #expect(try await store.courses() == [again])
            #expect(try await store.courseFiles("c") == ["b": "2"])
        }
    }
}
