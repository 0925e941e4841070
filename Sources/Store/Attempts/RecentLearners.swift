import KnowledgeTracing
import Learning
import Quantities
import Synchronization

/// The records of learners who answered lately, as the last transaction left them, so that the next need not read them.
///
/// A record follows from a learner's log up to an ordinal and from the model version. A writer that finds both of them
/// unchanged in the database may therefore rely on a remembered record, whoever else has written meanwhile; one that
/// does not asks for a fresh one. What is forgotten costs a read and nothing else.
final class RecentLearners: Sendable {
    /// About how many beliefs are kept in memory, each some 100 bytes.
    private let capacity: Int
    private let generations = Mutex(Generations())

    /// The newer generation takes what is met; once it is half of the capacity the older one is given up.
    private struct Generations {
        var newer: [LearnerID: LearnerRecord] = [:]
        var older: [LearnerID: LearnerRecord] = [:]
        var beliefCount = 0
    }

    /// Makes an empty memory.
    init(capacity: Int) { self.capacity = capacity }

    /// What is remembered of some learners, as far as it was made by this model version.
    func records(of learners: Set<LearnerID>, under version: ModelVersionID) -> [LearnerID: LearnerRecord] {
        generations.withLock { generations in
            learners.reduce(into: [:]) { records, learner in
                guard let record = generations.newer[learner] ?? generations.older[learner] else { return }
                if record.version == version { records[learner] = record }
            }
        }
    }

    /// Remembers records with all of their beliefs.
    func keep(_ records: [LearnerID: LearnerRecord]) {
        generations.withLock { generations in
            for (learner, record) in records {
                // NB: of two that come out of order the longer log is the later one.
                if let known = generations.newer[learner], known.ordinal > record.ordinal { continue }
                let replaced = generations.newer.updateValue(record, forKey: learner)
                generations.beliefCount += record.size - (replaced?.size ?? 0)
            }
            guard generations.beliefCount > capacity / 2 else { return }
            generations = Generations(older: generations.newer)
        }
    }

    /// Forgets learners whose records turned out to be old.
    func forget(_ learners: some Sequence<LearnerID>) {
        generations.withLock { generations in
            for learner in learners {
                generations.older[learner] = nil
                guard let record = generations.newer.removeValue(forKey: learner) else { continue }
                generations.beliefCount -= record.size
            }
        }
    }
}

extension LearnerRecord {
    /// What the record costs in memory, counted in beliefs; the session counts like one.
    fileprivate var size: Int { knowledge.beliefs.count + 1 }
}
