import HTTPTypes
import Learning
import Prediction
import Quantities

/// Fitting models to the attempt log as a job in the background, and the versions that came of it.
struct FitEndpoints {
    let background: Background
    let fitting: ModelFitting
    let office: ModelOffice
    let board: FitBoard

    private static let path = "/v1/learning/bkt/fit"
    private static let models = "/v1/learning/bkt/models"

    var endpoints: [Endpoint] { jobs + versions }

    private var jobs: [Endpoint] {
        [
            .accepting(.post, Self.path, .admin, "Fit a model to the attempt log.", status: .accepted) {
                [background, fitting, board] (_, body: FitRequest) in
                let kind = try body.kind()
                let isNew = await background.start("fit") {
                    await board.begin(kind)
                    do {
                        let version = try await fitting.fit(kind) { progress in board.note(progress) }
                        await board.end(.success(version.id))
                    } catch {
                        await board.end(.failure(error))
                        throw error
                    }
                }
                guard isNew else {
                    throw Problem(.conflict, "running", "It runs already", detail: "one fit runs at a time")
                }
                return Done()
            },
            .reading(Self.path, .admin, "How far the newest fit has come.") { [board] _ in
                guard let view = await board.view else { throw Problem.notFound("fit") }
                return view
            },
        ]
    }

    private var versions: [Endpoint] {
        [
            .reading(Self.models, .admin, "The model versions, oldest first.") { [office] _ in
                let (all, active) = try await office.versions()
                return all.map { ModelVersionView($0, isActive: $0.id == active) }
            },
            .accepting(.post, Self.models + "/{model}/activate", .admin, "Make a model version the active one.") {
                [office] (call, _: NoBody) in
                try await Self.refusing { try await office.activate(try call.id("model")) }
                return Done()
            },
            .accepting(.post, Self.models + "/rollback", .admin, "Make the version active that was so before.") {
                [office] (_, _: NoBody) in
                try await Self.refusing { _ = try await office.rollBack() }
                return Done()
            },
        ]
    }

    /// Turns a refusal of the use case into a problem.
    private static func refusing(_ body: () async throws -> Void) async throws {
        do {
            try await body()
        } catch let error as ModelError {
            if case .unknownVersion = error { throw Problem.notFound("model version") }
            throw Problem(.conflict, "model-refused", "The version was not activated", detail: "\(error)")
        }
    }
}

/// What a fit is asked for.
struct FitRequest: Documented, Decodable {
    let model: String?

    func kind() throws(Problem) -> ModelKind {
        guard let model else { return .bktForget }
        guard let kind = ModelKind(rawValue: model) else {
            throw .invalid(.init("model", value: model, rule: "must be bkt, bkt-forget or full"))
        }
        return kind
    }

    static let schema = Schema.object(
        "FitRequest",
        [
            .init(
                "model",
                .string(oneOf: ModelKind.allCases.map(\.rawValue)),
                "The kind of model; bkt-forget unless given.",
                optional: true
            )
        ]
    )
}
