/// How well models foresee the answers of a log: a document that stands alone, to be kept, sent or printed.
///
/// It carries its style and needs neither a server nor a script; see ``Templates/document(_:in:)``.
package struct EvaluationReport: Hashable, Sendable {
    /// The most skills that the document lists.
    package static let shownSkills = 400

    /// What the evaluation rests on.
    package let source: EvaluationSource
    /// The models, simplest first.
    package let models: [EvaluatedModel]
    /// What the best model gains over the one to beat; `nil` where there was no second model.
    package let comparison: ModelComparison?
    /// The terms of the full model; empty where it was not among the models.
    package let terms: [ModelTerm]
    /// The skills in the order they are shown; of more than ``shownSkills`` the first are.
    package let skills: [EvaluatedSkill]

    /// Makes the report of an evaluation.
    package init(
        source: EvaluationSource,
        models: [EvaluatedModel],
        comparison: ModelComparison? = nil,
        terms: [ModelTerm] = [],
        skills: [EvaluatedSkill] = []
    ) {
        self.source = source
        self.models = models
        self.comparison = comparison
        self.terms = terms
        self.skills = skills
    }

    /// The model with the largest area under the curve, the first of equals; `nil` where none has an area.
    package var leading: EvaluatedModel? {
        models.reduce(nil) { best, model in
            guard let auc = model.measures.auc, auc.isFinite else { return best }
            guard let other = best?.measures.auc, other >= auc else { return model }
            return best
        }
    }
}
