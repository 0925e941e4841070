/// What can be wrong with a request about model versions.
package enum ModelError: Error, Hashable, Sendable {
    /// There is no version at all.
    case noVersion
    /// There is no version of this name.
    case unknownVersion(ModelVersionID)
    /// The name is in use.
    case versionTaken(ModelVersionID)
    /// The version foresees held-out answers worse than the active one, by so many nats an answer.
    case foreseesWorse(ModelVersionID, than: ModelVersionID, by: Double)
    /// The version was judged against one that is not active any more.
    case judgedAgainst(ModelVersionID, other: ModelVersionID, active: ModelVersionID)
    /// No other version was active before.
    case nothingBefore(ModelVersionID)
    /// The log holds too few answers to fit a model to.
    case tooFewAnswers(Int, least: Int)
}

extension ModelError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .noVersion: "the database holds no model version: run `vidya migrate`"
        case .unknownVersion(let id): "there is no model version \(id)"
        case .versionTaken(let id): "the model version \(id) exists already"
        case .foreseesWorse(let id, let other, let loss):
            "the version \(id) foresees worse than \(other), by \((loss * 10_000).rounded() / 10_000) nats an answer"
        case .judgedAgainst(let id, let other, let active):
            "the version \(id) was judged against \(other), and \(active) is active now: fit again"
        case .nothingBefore(let id): "no other version was active before \(id)"
        case .tooFewAnswers(let count, let least): "the log holds \(count) answers, and a fit needs \(least)"
        }
    }
}
