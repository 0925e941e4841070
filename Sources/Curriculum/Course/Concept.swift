package import Quantities

/// A unit of knowledge: what comes before it, what it helps, and what people get wrong about it.
package struct Concept: Hashable, Sendable, Codable {
    /// The identifier.
    package let id: ConceptID
    /// The subject that the concept belongs to.
    package let subject: SubjectID
    /// The name that learners see.
    package let title: String
    /// One sentence about it.
    package let summary: String
    /// The place within the subject, ascending.
    package let order: Int
    /// The concepts that are learned before it.
    package let prerequisites: [ConceptID]
    /// The concepts that mastery here helps.
    package let transfers: [Transfer]
    /// Codes of curricula.
    package let standards: [String]
    /// The expected share of the exam's marks, relative to the other concepts; above 0.
    package let weight: Double
    /// What people get wrong, in the order of the file.
    package let misconceptions: [Misconception]

    /// Makes a concept.
    package init(
        id: ConceptID,
        subject: SubjectID,
        title: String,
        summary: String,
        order: Int = 1,
        prerequisites: [ConceptID] = [],
        transfers: [Transfer] = [],
        standards: [String] = [],
        weight: Double = 1,
        misconceptions: [Misconception] = []
    ) {
        self.id = id
        self.subject = subject
        self.title = title
        self.summary = summary
        self.order = order
        self.prerequisites = prerequisites
        self.transfers = transfers
        self.standards = standards
        self.weight = weight
        self.misconceptions = misconceptions
    }

    /// The misconception of an identifier, if the concept has it.
    package func misconception(_ id: MisconceptionID) -> Misconception? { misconceptions.first { $0.id == id } }
}

/// How much mastery of one concept helps another.
package struct Transfer: Hashable, Sendable, Codable {
    /// The concept that is helped.
    package let to: ConceptID
    /// The strength, 0...1.
    package let strength: Double

    /// Makes a transfer.
    package init(to: ConceptID, strength: Double) {
        self.to = to
        self.strength = strength
    }
}

/// Something that people get wrong about a concept.
package struct Misconception: Hashable, Sendable, Codable {
    /// The identifier, unique within the concept.
    package let id: MisconceptionID
    /// One sentence to the learner.
    package let sentence: String

    /// Makes a misconception.
    package init(id: MisconceptionID, sentence: String) {
        self.id = id
        self.sentence = sentence
    }
}
