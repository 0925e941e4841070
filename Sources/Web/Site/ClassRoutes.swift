import Curriculum
import Hummingbird
import KnowledgeTracing
import Learning
import Pages
import Quantities

/// The teacher's classes: who needs help now, and why.
struct ClassRoutes {
    var routes: [PageRoute] {
        [
            .get("/classes", .staff) { visit in visit.reply(try await Self.page(visit, open: nil)) },
            .get("/classes/{class}", .staff) { visit in
                guard let id = ClassID(rawValue: visit.context.parameters.get("class") ?? "") else {
                    throw Problem.notFound("class")
                }
                return visit.reply(try await Self.page(visit, open: id))
            },
        ]
    }

    private static func page(_ visit: Visit, open: ClassID?) async throws -> ClassListPage {
        let caller = try visit.caller()
        let people = visit.site.services.people
        let summaries = try await people.classes.list(by: caller.principal)
        if let open, !summaries.contains(where: { $0.id == open }) { throw Problem.notFound("class") }
        let sort = visit.query("sort").flatMap(ClassListPage.Sort.init(rawValue:)) ?? .attention
        var board: ClassListPage.Board?
        if let current = open ?? summaries.first?.id {
            board = try await ClassBoard(services: visit.site.services).board(of: current, sort: sort, by: caller)
        }
        return ClassListPage(
            classes: summaries.map { summary in
                let waiting = board?.id == summary.id.rawValue ? board?.learners.count { !$0.attention.isEmpty } : nil
                return ClassListPage.Entry(
                    id: summary.id.rawValue,
                    title: summary.name,
                    learners: summary.learnerCount,
                    needingAttention: waiting ?? 0
                )
            },
            board: board
        )
    }
}

/// Makes the board of one class.
private struct ClassBoard {
    let services: Services

    func board(of id: ClassID, sort: ClassListPage.Sort, by caller: Caller) async throws -> ClassListPage.Board {
        let roster = try await services.people.classes.roster(of: id, by: caller)
        guard let course = try await services.library.course(roster.schoolClass.course) else {
            return ClassListPage.Board(id: id.rawValue, subjects: [], learners: [], sort: sort)
        }
        let now = services.clock.now
        let ids = roster.learners.map(\.id)
        let knowledge = try await services.knowledge.knowledge(of: ids)
        let counts = try await services.knowledge.attemptCounts(of: ids, since: now.advanced(by: .days(-7)))
        let model = try await services.knowledge.model().knowledge
        let rows = roster.learners.map { account in
            let standing = Standing(
                course: course,
                model: model,
                knowledge: knowledge[account.id] ?? LearnerKnowledge(),
                now: now
            )
            return row(account, standing, answers: counts[account.id] ?? 0)
        }
        return ClassListPage.Board(
            id: id.rawValue,
            subjects: course.subjects.map(\.title),
            learners: rows.sorted(by: sort),
            sort: sort
        )
    }

    private func row(_ account: Account, _ standing: Standing, answers: Int) -> LearnerRow {
        LearnerRow(
            id: account.id,
            name: account.displayName,
            masteries: standing.course.subjects.map { standing.mastery(of: $0.id) },
            lastActive: standing.knowledge.session.lastAnswerAt.map { standing.now.since($0) },
            answersThisWeek: answers,
            attention: attention(standing)
        )
    }

    private func attention(_ standing: Standing) -> [Attention] {
        let session = standing.knowledge.session
        guard let last = session.lastAnswerAt else { return [.notStarted] }
        var reasons: [Attention] = []
        if session.wrongStreak >= 3 {
            let latest = standing.knowledge.beliefs.max {
                ($0.value.lastAnswerAt?.microseconds ?? 0) < ($1.value.lastAnswerAt?.microseconds ?? 0)
            }
            let title = latest.map { standing.link($0.key).title } ?? ""
            reasons.append(.struggling(concept: title, wrong: session.wrongStreak))
        }
        let days = Int(standing.now.since(last).days)
        if days >= 4 { reasons.append(.idle(days: days)) }
        return reasons
    }
}

extension [LearnerRow] {
    fileprivate func sorted(by sort: ClassListPage.Sort) -> [LearnerRow] {
        switch sort {
        case .name: self
        case .attention: sorted { ($0.urgency, $1.name) > ($1.urgency, $0.name) }
        case .active: sorted { ($0.lastActive ?? .days(10_000)) > ($1.lastActive ?? .days(10_000)) }
        case .mastery: sorted { $0.meanMastery < $1.meanMastery }
        }
    }
}

extension LearnerRow {
    /// How soon the learner needs the teacher: struggling now before idle for long before not begun.
    fileprivate var urgency: Int {
        attention.reduce(0) { most, reason in
            switch reason {
            case .struggling: max(most, 100)
            case .idle(let days): max(most, 10 + Swift.min(days, 60))
            case .notStarted: max(most, 5)
            default: max(most, 1)
            }
        }
    }

    fileprivate var meanMastery: Double {
        let known = masteries.compactMap(\.estimate?.value)
        return known.isEmpty ? 0 : known.reduce(0, +) / Double(known.count)
    }
}
