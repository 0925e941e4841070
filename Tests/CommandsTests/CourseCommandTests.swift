import Foundation
import Testing

/// Courses in and out.
@Suite struct CourseCommandTests {
    @Test func `a course is imported, twice is once, and it comes out as it went in`() async throws {
        let vidya = try Vidya()
        try SmallCourse.write(into: vidya)
        let first = try await vidya.run("import", "course", "small")
        #expect(first.code == 0, "\(first.errors)")
        #expect(first.output == "small: 1 subjects, 1 concepts, 1 lessons, 1 templates\n")
        #expect(try await vidya.run("import", "course", "small").output == first.output)
        #expect(try await vidya.run("export", "course", "small", "out").code == 0)
        let again = try Vidya()
        for name in try FileManager.default.subpathsOfDirectory(atPath: vidya.folder.appending(path: "out").path)
        where name.contains(".") {
            try again.write(try vidya.text(of: "out/\(name)"), to: "small/\(name)")
        }
        #expect(try await again.run("import", "course", "small").output == first.output)
        #expect(try await again.run("export", "course", "small", "out").code == 0)
        for name in SmallCourse.files.keys {
            let path = "out/\(name)"
            guard FileManager.default.fileExists(atPath: vidya.folder.appending(path: path).path) else { continue }
            #expect(try vidya.text(of: path) == again.text(of: path), "\(name)")
        }
    }

    @Test func `a broken folder is told by file and line, and nothing of it is stored`() async throws {
        let vidya = try Vidya()
        try SmallCourse.write(into: vidya)
        let items = try #require(SmallCourse.files["physics/motion/items.yaml"])
        try vidya.write(items.replacing("value: a*b", with: "value: a*"), to: "small/physics/motion/items.yaml")
        try vidya.write("id: physics\ntitle: Physics\norder: first\n", to: "small/physics/subject.yaml")
        let outcome = try await vidya.run("import", "course", "small")
        #expect(outcome.code == 65)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains("physics/subject.yaml:3: "))
        #expect(outcome.errors.contains(#/physics/motion/items\.yaml:\d+: /#))
        let export = try await vidya.run("export", "course", "small", "out")
        #expect(export.code == 66)
    }

    @Test func `a folder that is not there ends with 66`() async throws {
        #expect(try await Vidya().run("import", "course", "nowhere").code == 66)
    }

    @Test func `an export writes over nothing`() async throws {
        let vidya = try Vidya()
        try SmallCourse.write(into: vidya)
        _ = try await vidya.run("import", "course", "small")
        let outcome = try await vidya.run("export", "course", "small", "small")
        #expect(outcome.code == 73)
        #expect(try vidya.text(of: "small/course.yaml") == SmallCourse.files["course.yaml"])
        #expect(try await vidya.run("export", "course", "unheard-of", "out").code == 66)
    }
}
