import Curriculum
import Formulas
import Hummingbird
import KnowledgeTracing
import Learning
import Pages
import Quantities

/// The learner's home, and the way of everyone else to theirs.
struct HomeRoutes {
    /// The answers that a day of steady practice has.
    private static let dailyAnswers = 20

    var routes: [PageRoute] {
        [
            .get("/", .signedIn) { visit in
                guard try visit.person().role == .learner else { return visit.redirect(to: "/classes") }
                return visit.reply(try await Self.page(visit))
            }
        ]
    }

    private static func page(_ visit: Visit) async throws -> HomePage {
        let standing = try await visit.standing()
        let caller = try visit.caller()
        let learner = caller.principal.person
        let recent = try await visit.site.services.knowledge.newestAttempts(of: learner, limit: 200, by: caller)
        return HomePage(
            learnerName: visit.account?.displayName ?? "",
            next: try await nextStep(visit, standing, learner),
            goals: goals(recent, standing),
            subjects: standing.course.subjects.map(standing.subject),
            changes: try await changes(visit, standing, learner),
            recent: recent.prefix(5).map { recentAnswer($0, standing) }
        )
    }

    private static func nextStep(_ visit: Visit, _ standing: Standing, _ learner: LearnerID) async throws -> NextStep? {
        let practice = visit.site.services.practice
        if let running = try await practice.running(of: learner, in: standing.course.id),
            let open = running.session.open,
            let template = standing.course.template(open.item)
        {
            return NextStep(
                concept: standing.link(template.home),
                reason: standing.reason(open.reason, for: template.home),
                minutes: 15,
                resumes: true
            )
        }
        guard let choice = try await practice.preview(for: learner, in: standing.course) else { return nil }
        let concept = choice.template.home
        return NextStep(
            concept: standing.link(concept),
            reason: standing.reason(choice.reason, for: concept),
            minutes: 15
        )
    }

    private static func goals(_ recent: [Attempt], _ standing: Standing) -> [Goal] {
        let startOfDay = Int64(86_400_000_000) * (standing.now.microseconds / 86_400_000_000)
        let today = recent.filter { $0.evidence.at.microseconds >= startOfDay }
        let minutes = today.reduce(0) { $0 + ($1.evidence.facts.responseTime?.minutes ?? 1) }
        let begun = Set(today.flatMap { $0.evidence.concepts.map(\.concept) }).filter { concept in
            let answers = today.count { $0.evidence.concepts.contains { $0.concept == concept } }
            return standing.knowledge.beliefs[concept].map { $0.attempts <= answers } ?? false
        }
        return [
            Goal(.answers, done: today.count, target: dailyAnswers),
            Goal(.minutes, done: Int(minutes.rounded()), target: 30),
            Goal(.newConcepts, done: begun.count, target: 1),
        ]
    }

    private static func changes(
        _ visit: Visit,
        _ standing: Standing,
        _ learner: LearnerID
    ) async throws -> [MasteryChange] {
        try await visit.site.services.timeline.newestMoves(of: learner).prefix(5).map { move in
            MasteryChange(
                concept: standing.link(move.concept),
                before: move.before.map { Standing.mastery($0.mastery, attempts: $0.attempts) } ?? .unseen,
                after: Standing.mastery(move.after.mastery, attempts: move.after.attempts),
                cause: .practice(right: move.right, of: move.answers)
            )
        }
    }

    private static func recentAnswer(_ attempt: Attempt, _ standing: Standing) -> RecentAnswer {
        let template = standing.course.template(attempt.evidence.item)
        let item = attempt.record.seed.flatMap { try? template?.item(seed: UInt64($0)) }
        let concept = template?.home ?? attempt.evidence.concepts.first?.concept ?? "unknown"
        return RecentAnswer(
            concept: standing.link(concept),
            stem: Prose(item?.stem ?? attempt.evidence.item.rawValue),
            outcome: attempt.kind == .gaveUp ? .gaveUp : attempt.evidence.isCorrect ? .right : .wrong,
            age: standing.now.since(attempt.evidence.at)
        )
    }
}
