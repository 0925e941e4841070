package import KnowledgeTracing
import Prediction
package import Quantities

/// A stored version of the knowledge model: everything a replay needs to make the same beliefs again.
package struct ModelVersion: Hashable, Sendable {
    /// The name, never used for anything else.
    package let id: ModelVersionID
    /// The algorithm with its settings.
    package let algorithm: AlgorithmVersion
    /// The fitted rows and defaults.
    package let parameters: ParameterBook
    /// How mastery of one concept helps another, as it was when the version was made.
    package let graph: ConceptGraph
    /// What foresees answers in place of the beliefs alone; `nil` where they do.
    package let predictor: ModelPredictor?
    /// What it was fitted to and how well it foresees; `nil` for a version that was not fitted.
    package let record: FitRecord?
    /// When it was made.
    package let createdAt: Instant

    /// Makes a version.
    package init(
        id: ModelVersionID,
        algorithm: AlgorithmVersion,
        parameters: ParameterBook = ParameterBook(),
        graph: ConceptGraph = .seed,
        predictor: ModelPredictor? = nil,
        record: FitRecord? = nil,
        createdAt: Instant
    ) {
        self.id = id
        self.algorithm = algorithm
        self.parameters = parameters
        self.graph = graph
        self.predictor = predictor
        self.record = record
        self.createdAt = createdAt
    }

    /// The version that a new database starts with: the standard algorithm under its built-in defaults.
    package static func first(at now: Instant) -> ModelVersion {
        ModelVersion(id: "standard-1", algorithm: .standard, createdAt: now)
    }

    /// The model that the version describes.
    package var active: ActiveModel {
        ActiveModel(
            version: id,
            knowledge: KnowledgeModel(version: algorithm, book: parameters, graph: graph),
            predictor: predictor?.predictor,
            foreseen: Set(record?.serving.filter { $0.kind == .full }.map(\.concept) ?? [])
        )
    }
}
