import KnowledgeTracing
import Learning
import Prediction
import Quantities

/// How far the newest fit has come; a replica knows of its own fits only.
actor FitBoard {
    private(set) var view: FitView?

    /// A fit has begun.
    func begin(_ kind: ModelKind) { view = FitView(model: kind, step: "starting", done: 0, total: 1) }

    /// A fit has come further.
    nonisolated func note(_ progress: ModelFitting.Progress) {
        Task { await show(progress) }
    }

    /// A fit has ended.
    func end(_ outcome: Result<ModelVersionID, any Error>) {
        guard let current = view else { return }
        switch outcome {
        case .success(let id):
            view = FitView(model: current.model, step: "done", done: 1, total: 1, version: id, isFinished: true)
        case .failure(let error):
            let reason = (error as? ModelError)?.description ?? (error as? TrainingError)?.description
            view = FitView(
                model: current.model,
                step: "failed",
                done: current.done,
                total: current.total,
                reason: reason ?? "the fit failed; the log of the server says why",
                isFinished: true
            )
        }
    }

    private func show(_ progress: ModelFitting.Progress) {
        guard let current = view, !current.isFinished, progress.done >= current.done else { return }
        view = FitView(model: current.model, step: progress.step, done: progress.done, total: progress.total)
    }
}

/// How far a fit has come.
struct FitView: Documented, Encodable, Sendable {
    let model: ModelKind
    let step: String
    let done: Int
    let total: Int
    var version: ModelVersionID?
    var reason: String?
    var isFinished = false

    enum CodingKeys: String, CodingKey {
        case model
        case step
        case done
        case total
        case version
        case reason
        case isFinished = "is_finished"
    }

    static let schema = Schema.object(
        "Fit",
        [
            .init("model", .string(oneOf: ModelKind.allCases.map(\.rawValue)), "The kind of model."),
            .init("step", .string(), "What it is at."),
            .init("done", .integer(0...1000), "Steps done."),
            .init("total", .integer(0...1000), "All steps."),
            .init("version", .identifier, "The version that came of it.", optional: true),
            .init("reason", .string(), "Why it failed.", optional: true),
            .init("is_finished", .boolean, "Whether it has ended."),
        ]
    )
}

/// A model version as it is listed.
struct ModelVersionView: Documented, Encodable {
    let version: ModelVersionID
    let isActive: Bool
    let model: String
    let createdAt: Instant
    let fittedConcepts: Int
    let auc: Double?
    let logLoss: Double?

    enum CodingKeys: String, CodingKey {
        case version
        case isActive = "is_active"
        case model
        case createdAt = "created_at"
        case fittedConcepts = "fitted_concepts"
        case auc
        case logLoss = "log_loss"
    }

    init(_ version: ModelVersion, isActive: Bool) {
        self.version = version.id
        self.isActive = isActive
        model = version.record?.kind.rawValue ?? version.algorithm.identifier
        createdAt = version.createdAt
        fittedConcepts = version.parameters.fitted.count
        auc = version.record?.heldOut.auc
        logLoss = version.record?.heldOut.logLoss
    }

    static let schema = Schema.object(
        "ModelVersion",
        [
            .init("version", .identifier, "The name."),
            .init("is_active", .boolean, "Whether it makes the beliefs now."),
            .init("model", .string(), "The algorithm, or the kind of model that was fitted."),
            .init("created_at", .instant, "When it was made."),
            .init("fitted_concepts", .integer(0...1_000_000), "Concepts with parameters of their own."),
            .init("auc", .number(0...1), "The area under the curve on held-out learners.", optional: true),
            .init("log_loss", .number(0...20), "The log-loss on held-out learners.", optional: true),
        ]
    )
}
