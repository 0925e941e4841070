import CourseFolder
import Curriculum
import Foundation
import Quantities
import Testing

/// The course that comes with the program, held to account item by item.
@Suite struct StarterCourseTests {
    /// The subjects of the starter course, each read as a part.
    private static let parts: [Course] = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "../../Courses/jee-starter"
        )
        return ["chemistry", "mathematics", "physics"].compactMap { subject in
            try? CourseFolder(path: root.appendingPathComponent(subject).path).part(draws: 16)
        }
    }()

    @Test func `every subject is read without fault`() {
        #expect(Self.parts.count == 3)
        #expect(Self.parts.allSatisfy { !$0.templates.isEmpty })
    }

    @Test func `the key of every item is marked right`() throws {
        for template in Self.parts.flatMap(\.templates) {
            for seed in 0..<4 as Range<UInt64> {
                let item = try template.item(seed: seed)
                let marking = try item.mark(item.key.rightResponse)
                #expect(marking.isRight, "\(template.id) \(seed): \(item.key.rightResponse) \(marking)")
                #expect(try template.mark(item.key.rightResponse, seed: seed) == marking)
            }
        }
    }

    @Test func `every known slip is marked wrong and named`() throws {
        for template in Self.parts.flatMap(\.templates) {
            for seed in 0..<4 as Range<UInt64> {
                for (response, because) in try template.key(seed: seed).slipResponses {
                    let marking = try template.mark(response, seed: seed)
                    #expect(marking.verdict == .wrong(because), "\(template.id) \(seed): \(response) \(marking)")
                }
            }
        }
    }

    @Test func `what is written reads back as the same course`() throws {
        for part in Self.parts {
            let path = NSTemporaryDirectory() + "starter-\(UUID().uuidString)"
            defer { try? FileManager.default.removeItem(atPath: path) }
            try CourseFolder(path: path).write(part)
            #expect(try CourseFolder(path: path).part(draws: 1) == part)
        }
    }
}
