/// What can be wrong with a request about model versions.
package enum ModelError: Error, Hashable, Sendable {
    /// There is no version at all.
    case noVersion
    /// There is no version of this name.
    case unknownVersion(ModelVersionID)
    /// The name is in use.
    case versionTaken(ModelVersionID)
}

extension ModelError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .noVersion: "the database holds no model version: run `vidya migrate`"
        case .unknownVersion(let id): "there is no model version \(id)"
        case .versionTaken(let id): "the model version \(id) exists already"
        }
    }
}
