package import KnowledgeTracing
package import Prediction
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

    /// What foresees answers to items of the concepts ``foreseen``; `nil` where the beliefs foresee all.
    package let predictor: AnswerPredictor?
    /// The concepts that the predictor serves.
    package let foreseen: Set<ConceptID>

    /// Joins the parts.
    package init(
        version: ModelVersionID,
        knowledge: KnowledgeModel,
        predictor: AnswerPredictor? = nil,
        foreseen: Set<ConceptID> = []
    ) {
        self.version = version
        self.knowledge = knowledge
        self.predictor = predictor
        self.foreseen = foreseen
    }
}
