import HTTPTypes
import Learning
import Quantities

/// Rebuilding all beliefs from the attempt log, as a job in the background.
struct RecomputeEndpoints {
    let runs: any RecomputeStore
    let background: Background
    let recompute: Recompute

    private static let path = "/v1/learning/bkt/recompute"

    var endpoints: [Endpoint] {
        [
            .accepting(.post, Self.path, .admin, "Rebuild all beliefs from the log.", status: .accepted) {
                [background, recompute] (_, _: NoBody) in
                let isNew = await background.start("recompute") { _ = try await recompute.run(workers: 2) }
                guard isNew else {
                    throw Problem(.conflict, "running", "It runs already", detail: "one recompute runs at a time")
                }
                return Done()
            },
            .reading(Self.path, .admin, "How far the newest rebuild has come.") { [runs] _ in
                guard let progress = try await runs.recomputeProgress() else { throw Problem.notFound("recompute") }
                return RecomputeView(progress)
            },
        ]
    }
}

/// How far a rebuild has come.
struct RecomputeView: Documented, Encodable {
    let version: ModelVersionID
    let learners: Int
    let attempts: Int
    let isFinished: Bool

    enum CodingKeys: String, CodingKey {
        case version
        case learners
        case attempts
        case isFinished = "is_finished"
    }

    init(_ progress: Recompute.Progress) {
        version = progress.version
        learners = progress.learners
        attempts = progress.attempts
        isFinished = progress.isFinished
    }

    static let schema = Schema.object(
        "Recompute",
        [
            .init("version", .identifier, "The model version that it rebuilds under."),
            .init("learners", .integer(0...1_000_000_000), "Learners done."),
            .init("attempts", .integer(0...1_000_000_000_000), "Attempts folded."),
            .init("is_finished", .boolean, "Whether all is done."),
        ]
    )
}
