import HTTPTypes
import KnowledgeTracing
import Learning
import Quantities

/// The knowledge-tracing engine: learners read their own, teachers their classes', admins all.
struct KnowledgeEndpoints {
    let office: KnowledgeOffice

    private static let base = "/v1/learning/bkt"

    var endpoints: [Endpoint] { model + learners + updates }

    private var model: [Endpoint] {
        [
            .reading(
                Self.base + "/parameters",
                .signedIn,
                "The parameters in force for a concept, and where they come from.",
                query: [.init("concept", .identifier, "The concept; without it, the defaults.", optional: true)]
            ) { [office] call in
                let concept = try call.query("concept", as: ConceptSubject.self) ?? "any"
                let active = try await office.model()
                return ParametersView(active.version, active.knowledge.parameters(for: concept))
            },
            .reading(Self.base + "/summary", .staff, "How the engine fared over the last 1,000 answers.") {
                [office] _ in SummaryView(try await office.summary())
            },
        ]
    }

    private var learners: [Endpoint] {
        [
            .reading(
                Self.base + "/mastery/{learner}",
                .signedIn,
                "The mastery of the concepts that a learner has practised.",
                query: [.init("concept", .identifier, "Only this concept.", optional: true)]
            ) { [office] call in
                let profile = try await office.profile(of: try call.id("learner"), by: try call.identifiedCaller())
                let concept = try call.query("concept", as: ConceptSubject.self)
                return profile.concepts.filter { concept == nil || $0.concept == concept }.map(StandingView.init)
            },
            .reading(Self.base + "/profile/{learner}", .signedIn, "A learner at a glance.") { [office] call in
                let learner: LearnerID = try call.id("learner")
                return ProfileView(learner, try await office.profile(of: learner, by: try call.identifiedCaller()))
            },
            .reading(
                Self.base + "/history/{learner}/{concept}",
                .signedIn,
                "The mastery of a concept over time, one point a day."
            ) { [office] call in
                let points = try await office.history(
                    of: try call.id("learner"),
                    concept: try call.id("concept"),
                    by: try call.identifiedCaller()
                )
                return points.map(SnapshotView.init)
            },
        ]
    }

    private var updates: [Endpoint] {
        [
            .accepting(.post, Self.base + "/predict", .signedIn, "The chance that a learner answers an item right.") {
                [office] (call, body: PredictionRequest) in
                PredictionView(
                    try await office.prediction(
                        for: body.learner,
                        concepts: try body.concepts.checked(),
                        difficulty: try body.checkedDifficulty(),
                        by: try call.identifiedCaller()
                    )
                )
            },
            .accepting(.post, Self.base + "/update", .staff, "Take in an answer that another system reports.") {
                [office] (call, body: ReportedAnswer) in
                let receipt = try await office.report(
                    try body.evidence(now: office.now),
                    of: body.learner,
                    key: body.key.id,
                    by: try call.identifiedCaller()
                )
                return UpdateView(receipt)
            },
        ]
    }
}
