import HTTPTypes
import Learning
import Quantities
import TestSupport
import Testing
import Web

/// Courses over HTTP, and the whole way of a learner on every database there is.
@Suite struct CourseAPITests {
    @Test func `courses, concepts and lessons are read`() async throws {
        try await World.run { world in
            let learner = try await world.program(of: world.cast.learner)
            let courses = try await learner.get("/api/v1/courses")
            #expect(courses.body[0]?["id"] == "small")
            #expect(courses.body[0]?["concepts"] == 2)
            #expect(courses.body[0]?["templates"] == 6)
            let course = try await learner.get("/api/v1/courses/small")
            #expect(course.body["concepts"]?.array?.map { $0["id"] } == ["units", "motion"])
            let lesson = try await learner.get("/api/v1/courses/small/concepts/motion")
            #expect(lesson.body["introduction"] == "A word before.")
            #expect(lesson.body["sections"]?[0]?["title"] == "The idea")
            var browser = Browser(world: world)
            try await browser.signIn("asha")
            #expect(try await browser.get("/concepts/motion").text.contains("A word before."))
            for path in ["unheard-of", "small/concepts/unheard-of"] {
                #expect(try await learner.get("/api/v1/courses/\(path)").status == .notFound)
            }
        }
    }

    @Test(arguments: TestDatabase.offered)
    func `a learner signs in, practises and is seen by the teacher`(kind: TestDatabase) async throws {
        try await World.run(in: kind) { world in
            let practice = try await Practising.start(in: world, withItem: "motion-numeric")
            #expect(try await practice.step("hints").status == .ok)
            let reply = try await practice.answer(try practice.right, key: "from-a-phone")
            #expect(reply.body["feedback"]?["outcome"] == "right")
            let again = try await practice.answer(try practice.right, key: "from-a-phone")
            #expect(again.body["feedback"]?["is_repeat"] == true)
            #expect(try await practice.step("next").body["item"] != nil)
            let teacher = try await world.program(of: world.cast.teacher)
            let profile = try await teacher.get("/v1/learning/bkt/profile/\(world.cast.learner.id)")
            #expect(profile.body["practice_count"] == 1)
            var browser = Browser(world: world)
            try await browser.signIn("tara")
            #expect(try await browser.get("/classes").text.contains("Asha"))
            var learner = Browser(world: world)
            try await learner.signIn("asha")
            #expect(try await learner.get("/").status == .ok)
            let unknown = try await teacher.post("/api/v1/classes", ["name": "Of nothing", "course": "unheard-of"])
            #expect(unknown.status.code < 500, "\(unknown.text)")
        }
    }
}
