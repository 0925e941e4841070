import Curriculum
import Learning
import Quantities
import Synchronization
import Testing

@Suite struct CourseLibraryTests {
    private let store = MemoryLearningStore()

    @Test func `a course is parsed once, and again after another import`() async throws {
        let parsed = Mutex(0)
        let library = CourseLibrary(store: store) { files in
            parsed.withLock { $0 += 1 }
            return try SampleCourse.course(from: files)
        }
        #expect(try await library.course(SampleCourse.id) == nil)
        await save(minutes: 0)
        #expect(try await library.course(SampleCourse.id)?.templates.count == 7)
        #expect(try await library.all().map(\.id) == [SampleCourse.id])
        #expect(parsed.withLock(\.self) == 1)
        await save(minutes: 1, without: ["units-choice"])
        try await library.refresh()
        #expect(try await library.course(SampleCourse.id)?.templates.count == 6)
        #expect(try await library.template("units-choice") == nil)
        #expect(try await library.template("units-factor")?.home == "units")
        #expect(parsed.withLock(\.self) == 2)
    }

    private func save(minutes: Double, without missing: [ItemID] = []) async {
        let summary = CourseSummary(
            id: SampleCourse.id,
            title: "Sample",
            importedAt: AnswerSamples.start.advanced(by: .minutes(minutes))
        )
        await store.save(summary, files: SampleCourse.files(without: missing))
    }
}
