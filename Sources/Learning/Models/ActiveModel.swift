package import KnowledgeTracing
package import Quantities

/// What a model version's identifier names: an algorithm with its settings and fitted rows.
package enum ModelVersionSubject {}
/// The identifier of a model version, such as `standard-1`; two versions with one name never differ.
package typealias ModelVersionID = Identifier<ModelVersionSubject>

/// The model that makes beliefs at the moment.
package struct ActiveModel: Sendable {
    /// The version, stored beside every belief it made.
    package let version: ModelVersionID
    /// The model itself.
    package let knowledge: KnowledgeModel

    /// Makes the pair.
    package init(version: ModelVersionID, knowledge: KnowledgeModel) {
        self.version = version
        self.knowledge = knowledge
    }
}
