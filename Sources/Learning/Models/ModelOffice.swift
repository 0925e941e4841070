import Prediction

/// Makes fitted model versions the active one and takes that back; nothing that foresees worse gets in by accident.
package struct ModelOffice: Sendable {
    private let store: any ModelStore
    private let registry: ModelRegistry

    /// Makes the use case; the registry is told of what becomes active.
    package init(store: any ModelStore, registry: ModelRegistry) {
        self.store = store
        self.registry = registry
    }

    /// All versions, oldest first, and which of them is active.
    package func versions() async throws -> (all: [ModelVersion], active: ModelVersionID) {
        (try await store.modelVersions(), try await store.activeModelVersion().id)
    }

    /// Makes a version the active one; beliefs of the one before are rebuilt as they are met, or by a recompute.
    ///
    /// Throws ``ModelError/unknownVersion(_:)``; and, unless it is `forced`, ``ModelError/foreseesWorse(_:than:by:)`` and
    /// ``ModelError/judgedAgainst(_:other:active:)``.
    package func activate(_ id: ModelVersionID, forced isForced: Bool = false) async throws {
        guard let version = try await store.modelVersions().first(where: { $0.id == id }) else {
            throw ModelError.unknownVersion(id)
        }
        let active = try await store.activeModelVersion().id
        if let record = version.record, !isForced, id != active { try Self.check(record, of: id, against: active) }
        try await store.activate(id)
        _ = try await registry.reload()
    }

    /// Goes back to the version that was active before; returns its name.
    ///
    /// Throws ``ModelError/nothingBefore(_:)``.
    package func rollBack() async throws -> ModelVersionID {
        let id = try await store.rollBack()
        _ = try await registry.reload()
        return id
    }

    private static func check(_ record: FitRecord, of id: ModelVersionID, against active: ModelVersionID) throws {
        guard record.against == active else {
            throw ModelError.judgedAgainst(id, other: record.against, active: active)
        }
        if record.isWorse, let comparison = record.comparison {
            let loss = comparison.own.logLoss - comparison.other.logLoss
            throw ModelError.foreseesWorse(id, than: active, by: loss)
        }
    }
}
