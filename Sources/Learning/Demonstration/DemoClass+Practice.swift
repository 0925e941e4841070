import Curriculum
import KnowledgeTracing
import Quantities

extension DemoClass {
    /// Lets one learner practise for the days of the plan, and records what they answered.
    func practise(_ learner: LearnerID, number: Int, in course: Course, plan: Plan) async throws {
        let model = try await practice.models.active()
        var student = SimulatedLearner(number: number, plan: plan, course: course, model: model.knowledge)
        for day in 0..<plan.days {
            let evening = practice.clock.now.advanced(by: .days(Double(day - plan.days)))
            let submissions = student.day(day, startingAt: evening, as: learner)
            if submissions.isEmpty { continue }
            _ = try await practice.attempts.record(submissions, under: model)
        }
    }
}
