/// Where model versions are kept; exactly one is active.
package protocol ModelStore: Sendable {
    /// The active version; throws ``ModelError/noVersion`` before the first was established.
    func activeModelVersion() async throws -> ModelVersion
    /// All versions, oldest first.
    func modelVersions() async throws -> [ModelVersion]
    /// Adds a version and makes it active where no version exists yet; does nothing otherwise.
    func establish(_ version: ModelVersion) async throws
    /// Adds a version without making it active; throws ``ModelError/versionTaken(_:)`` where the name is in use.
    func insert(_ version: ModelVersion) async throws
    /// Makes a version the active one; throws ``ModelError/unknownVersion(_:)``.
    func activate(_ id: ModelVersionID) async throws
    /// Makes the version active again that was so before the active one, and forgets that the latter was.
    ///
    /// Returns its name; throws ``ModelError/nothingBefore(_:)``.
    func rollBack() async throws -> ModelVersionID
}
