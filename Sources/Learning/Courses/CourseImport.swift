package import Curriculum
import KnowledgeTracing
package import Quantities

/// Takes a checked course into the store, and the transfers between its concepts into the model.
package struct CourseImport: Sendable {
    private let courses: any CourseStore
    private let models: any ModelStore
    private let clock: WallClock

    /// Makes the use case.
    package init(courses: any CourseStore, models: any ModelStore, clock: WallClock) {
        self.courses = courses
        self.models = models
        self.clock = clock
    }

    /// Keeps a course and its files, in place of an earlier course of the same name.
    ///
    /// Where its graph differs from the one that the active model knows, a new model version is made and activated, as
    /// the graph is a part of what beliefs are made of. Returns the new version, or `nil` where nothing changed.
    package func callAsFunction(_ course: Course, files: [String: String]) async throws -> ModelVersionID? {
        let now = clock.now
        let summary = CourseSummary(id: course.id, title: course.facts.title, importedAt: now)
        try await courses.save(summary, files: files)
        let active = try await models.activeModelVersion()
        let graph = active.graph.merging(course)
        guard !graph.hasEdges(of: active.graph) else { return nil }
        let version = ModelVersion(
            id: try await freeName(for: active.algorithm),
            algorithm: active.algorithm,
            parameters: active.parameters,
            graph: graph,
            predictor: active.predictor,
            record: active.record,
            createdAt: now
        )
        try await models.insert(version)
        try await models.activate(version.id)
        return version.id
    }

    /// The algorithm's name and the first number, from that of the versions on, which no version has.
    private func freeName(for algorithm: AlgorithmVersion) async throws -> ModelVersionID {
        let taken = Set(try await models.modelVersions().map(\.id))
        var number = taken.count + 1
        while taken.contains(ModelVersionID(stored: "\(algorithm.identifier)-\(number)")) { number += 1 }
        return ModelVersionID(stored: "\(algorithm.identifier)-\(number)")
    }
}

extension ConceptGraph {
    /// Whether both graphs have the same edges, in whatever order courses brought them.
    fileprivate func hasEdges(of other: ConceptGraph) -> Bool {
        Set(transfers) == Set(other.transfers) && Set(prerequisites) == Set(other.prerequisites)
    }

    /// The graph with the edges of a course over those that it had between the same concepts.
    fileprivate func merging(_ course: Course) -> ConceptGraph {
        let owned = Set(course.concepts.map(\.id))
        let keptTransfers = transfers.filter { !owned.contains($0.source) }
        let keptPrerequisites = prerequisites.filter { !owned.contains($0.concept) }
        return ConceptGraph(
            transfers: keptTransfers
                + course.concepts.flatMap { concept in
                    concept.transfers.map { TransferEdge(from: concept.id, to: $0.to, strength: $0.strength) }
                },
            prerequisites: keptPrerequisites
                + course.concepts.flatMap { concept in
                    concept.prerequisites.map { PrerequisiteEdge(concept.id, needs: $0) }
                }
        )
    }
}
