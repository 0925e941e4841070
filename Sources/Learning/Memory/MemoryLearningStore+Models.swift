import Quantities

extension MemoryLearningStore: ModelStore {
    package func activeModelVersion() throws -> ModelVersion {
        guard let version = versions.first(where: { $0.id == activeVersion }) else { throw ModelError.noVersion }
        return version
    }

    package func modelVersions() -> [ModelVersion] {
        versions.sorted { ($0.createdAt, $0.id) < ($1.createdAt, $1.id) }
    }

    package func establish(_ version: ModelVersion) {
        guard versions.isEmpty else { return }
        versions.append(version)
        activeVersion = version.id
    }

    package func insert(_ version: ModelVersion) throws {
        guard !versions.contains(where: { $0.id == version.id }) else { throw ModelError.versionTaken(version.id) }
        versions.append(version)
    }

    package func activate(_ id: ModelVersionID) throws {
        guard versions.contains(where: { $0.id == id }) else { throw ModelError.unknownVersion(id) }
        if let activeVersion, activeVersion != id { earlierVersions.append(activeVersion) }
        activeVersion = id
    }

    package func rollBack() throws -> ModelVersionID {
        guard let activeVersion else { throw ModelError.noVersion }
        guard let earlier = earlierVersions.popLast() else { throw ModelError.nothingBefore(activeVersion) }
        self.activeVersion = earlier
        return earlier
    }
}
