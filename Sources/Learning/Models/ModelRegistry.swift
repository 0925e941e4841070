import Synchronization

/// The active model, read once from the store and kept until it is told that another became active.
package final class ModelRegistry: Sendable {
    private let store: any ModelStore
    private let cached = Mutex<ActiveModel?>(nil)

    /// Makes a registry over the store of versions.
    package init(store: any ModelStore) { self.store = store }

    /// The active model; reads the store the first time.
    package func active() async throws -> ActiveModel {
        if let model = cached.withLock({ $0 }) { return model }
        return try await reload()
    }

    /// Reads the active model from the store again.
    package func reload() async throws -> ActiveModel {
        let version = try await store.activeModelVersion()
        let model = version.active
        cached.withLock { $0 = model }
        return model
    }
}
