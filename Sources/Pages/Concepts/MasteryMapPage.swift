package import Quantities

/// The concepts of one subject as a layered graph of prerequisites, top to bottom.
///
/// Links: `/map?subject=<id>` for each subject, each node to `/concepts/<id>`, the list at `/concepts`.
package struct MasteryMapPage: Hashable, Sendable {
    /// A subject to choose.
    package struct Subject: Hashable, Sendable {
        /// The subject's identifier.
        package let id: String
        /// The subject's title.
        package let title: String

        /// Makes a subject to choose.
        package init(id: String, title: String) {
            self.id = id
            self.title = title
        }
    }

    /// A concept on the map.
    package struct Node: Hashable, Sendable {
        /// The concept.
        package let concept: ConceptLink
        /// The learner's mastery of it.
        package let mastery: Mastery
        /// Whether all it leans on is in place; drawn as a ring.
        package let isReady: Bool
        /// The concepts it leans on; those that are not on this map are left out.
        package let prerequisites: [ConceptID]

        /// Makes a concept on the map.
        package init(concept: ConceptLink, mastery: Mastery, isReady: Bool, prerequisites: [ConceptID]) {
            self.concept = concept
            self.mastery = mastery
            self.isReady = isReady
            self.prerequisites = prerequisites
        }
    }

    /// The subjects to choose from.
    package let subjects: [Subject]
    /// The subject shown.
    package let current: Subject
    /// Its concepts, in the course's order.
    package let nodes: [Node]

    /// Makes the map of a subject.
    package init(subjects: [Subject], current: Subject, nodes: [Node]) {
        self.subjects = subjects
        self.current = current
        self.nodes = nodes
    }
}
