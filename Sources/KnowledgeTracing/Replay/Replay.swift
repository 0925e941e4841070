public import Quantities

/// Recomputes what is known about every learner from a log of answers, oldest first.
///
/// Names are interned once and then go by handles, so that one answer costs some ten nanoseconds. The result has the
/// same bytes as ``KnowledgeModel/apply(_:to:)`` answer by answer.
///
/// Learners do not influence each other: a log can be cut by learner, each part replayed on its own with ``skip()`` for
/// the answers of the others, and the parts put together with ``Replay/summary(of:)``.
public struct Replay: Sendable {
    /// Stands for a name that was interned; good only for the replay that gave it out.
    public struct Handle<Subject>: Hashable, Sendable {
        let index: UInt32
    }

    /// What a handle to a set of concepts stands for: the concepts of one kind of item.
    public enum ConceptSetSubject {}

    /// The model under which the log is replayed.
    public let model: KnowledgeModel
    /// The number of answers of the log that were applied or skipped.
    public internal(set) var position = 0

    var learners = Interner<LearnerID>()
    var items = Interner<ItemID>()
    var conceptNames = Interner<ConceptID>()
    var concepts: [ReplayConcept] = []
    var conceptSets = Interner<[ConceptWeight]>()
    var setRanges: [Range<Int>] = []
    var setMembers: [SetMember] = []
    var sessions: [SessionState] = []
    var beliefs = BeliefTable()
    var recent: RingBuffer<RecentEntry>

    struct SetMember {
        let concept: UInt32
        let weight: Double
    }

    struct RecentEntry {
        let position: Int
        let learner: UInt32
        let outcome: AnswerOutcome
    }

    /// Starts a replay; the summary will look at the last `summaryWindow` answers.
    public init(model: KnowledgeModel, summaryWindow: Int = 1000) {
        self.model = model
        self.recent = RingBuffer(capacity: summaryWindow)
    }

    /// The handle of a learner.
    public mutating func intern(_ learner: LearnerID) -> Handle<LearnerSubject> {
        let index = learners.intern(learner)
        if Int(index) == sessions.count { sessions.append(SessionState()) }
        return Handle(index: index)
    }

    /// The handle of an item.
    public mutating func intern(_ item: ItemID) -> Handle<ItemSubject> { Handle(index: items.intern(item)) }

    /// The handle of the concepts of an item; of a concept that is named twice the first mention counts.
    public mutating func intern(_ weights: [ConceptWeight]) -> Handle<ConceptSetSubject> {
        let index = conceptSets.intern(weights)
        if Int(index) == setRanges.count {
            let start = setMembers.count
            for entry in weights.withoutRepeats {
                setMembers.append(SetMember(concept: place(of: entry.concept), weight: entry.weight))
            }
            setRanges.append(start..<setMembers.count)
        }
        return Handle(index: index)
    }

    /// The index of a concept; the concepts that it looks at are interned with it.
    private mutating func place(of concept: ConceptID) -> UInt32 {
        let found = conceptNames.intern(concept)
        // NB: the graph may hold circles, so neighbours wait their turn in the list of names instead of recursing.
        while concepts.count < conceptNames.values.count {
            let name = conceptNames.values[concepts.count]
            let sources = model.graph.transfers(into: name).map { edge in
                ReplayConcept.Source(concept: conceptNames.intern(edge.source), strength: edge.strength)
            }
            let needed = model.graph.prerequisites(of: name).map { conceptNames.intern($0) }
            let parameters = model.parameters(for: name).parameters
            concepts.append(ReplayConcept(parameters: parameters, sources: sources, prerequisites: needed))
        }
        return found
    }
}

/// What a replay keeps of a concept, by index instead of by name.
struct ReplayConcept: Sendable {
    struct Source: Sendable {
        let concept: UInt32
        let strength: Double
    }

    let parameters: BKTParameters
    let sources: [Source]
    let prerequisites: [UInt32]
}
