import Quantities

/// The seams of courses, models, attempts, beliefs and practice in memory, for tests and trials.
///
/// Each seam is an extension of its own. A call is one step of the actor, so it is a transaction of its own as well.
package actor MemoryLearningStore {
    /// The days of a time series, by learner and concept.
    struct SeriesID: Hashable {
        let learner: LearnerID
        let concept: ConceptID
    }

    /// An imported course with its files.
    struct ShelvedCourse {
        let summary: CourseSummary
        let files: [String: String]
    }

    var logs: [LearnerID: [Attempt]] = [:]
    var states: [LearnerID: LearnerRecord] = [:]
    var series: [SeriesID: [Int64: MasterySnapshot]] = [:]
    var recompute: Recompute.Progress?
    var imports: [String: AnswerImport.Progress] = [:]
    var practiceSessions: [PracticeSessionID: PracticeSession] = [:]
    var reports: [ItemReport] = []
    var versions: [ModelVersion] = []
    var activeVersion: ModelVersionID?
    /// The versions that were active before, the last of them last.
    var earlierVersions: [ModelVersionID] = []
    var shelf: [CourseID: ShelvedCourse] = [:]

    /// Makes a store with nothing in it.
    package init() {}
}
