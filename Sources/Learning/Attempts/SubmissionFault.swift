package import Quantities

/// Why an answer was not taken into the log.
package enum SubmissionFault: Error, Hashable, Sendable {
    /// There is no such practice session, or it is not this learner's.
    case unknownSession(PracticeSessionID)
    /// The item is not the one that is open in the session: it was answered, skipped or never asked.
    case notOpen(ItemID)
    /// The learner's beliefs were made by another model version and must be rebuilt first.
    case outdated(LearnerID)
    /// Another model version has become active.
    case modelChanged(ModelVersionID)
    /// The learner does not exist.
    case unknownLearner(LearnerID)
}

extension SubmissionFault: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unknownSession(let session): "there is no practice session \(session)"
        case .notOpen(let item): "the item \(item) is not open in this session"
        case .outdated(let learner): "the beliefs of \(learner) wait for a rebuild"
        case .modelChanged(let version): "the model version \(version) has become active"
        case .unknownLearner(let learner): "there is no learner \(learner)"
        }
    }
}
