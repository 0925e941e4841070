/// How well a kind of model foresees answers, over all folds and skill by skill.
package struct Judgement: Sendable {
    /// How well it foresees the answers to one skill or combination of skills.
    package struct Skill: Sendable {
        /// The names of the skills.
        package let names: [String]
        /// The measures over the answers of all folds.
        package let measures: Measures
    }

    /// The kind of model.
    package let kind: ModelKind
    /// The mean over the folds.
    package let overall: Measures
    /// The interval of the mean AUC; `nil` where no fold has one.
    package let interval: Bootstrap.Interval?
    /// The measures fold by fold.
    package let folds: [Measures]
    /// The measures skill by skill, those with the most answers first.
    package let skills: [Skill]
    /// Every answer of every fold, for curves.
    package let scored: ScoredAnswers
    /// How long the fits took together, in seconds.
    package let fitSeconds: Double
    /// How long the predictions took together, in seconds.
    package let predictSeconds: Double

    /// Sums the folds of a model up; `names` are those of the combinations, by number.
    package init(_ kind: ModelKind, folds: [CrossValidation.Fold], names: [[String]], bootstrap: Bootstrap) {
        self.kind = kind
        self.folds = folds.map { Measures($0.scored) }
        overall = Measures.mean(of: self.folds)
        interval = bootstrap.auc(of: folds.map(\.scored))
        fitSeconds = folds.reduce(0) { $0 + $1.fitSeconds }
        predictSeconds = folds.reduce(0) { $0 + $1.predictSeconds }
        var all = ScoredAnswers()
        var byCombination = [ScoredAnswers](repeating: ScoredAnswers(), count: names.count)
        for fold in folds {
            for (row, combination) in fold.combinations.enumerated() {
                all.append(fold.scored, row)
                byCombination[Int(combination)].append(fold.scored, row)
            }
        }
        scored = all
        skills = zip(names, byCombination).filter { $1.count > 0 }
            .map { Skill(names: $0, measures: Measures($1)) }
            .sorted { ($1.measures.responses, $0.names.joined()) < ($0.measures.responses, $1.names.joined()) }
    }
}

extension ScoredAnswers {
    fileprivate mutating func append(_ other: ScoredAnswers, _ row: Int) {
        append(
            predicted: other.predicted[row],
            isCorrect: other.isCorrect[row],
            learner: Int(other.learners[row])
        )
    }
}

/// Which of two models foresees a skill better.
package struct ModelChoice: Sendable {
    /// The names of the skills.
    package let names: [String]
    /// The model that serves.
    package let kind: ModelKind
    /// By how much its log-loss is lower, in nats an answer.
    package let gain: Double

    /// Chooses for each skill the model with the lower log-loss; of equal ones the first.
    package static func choices(among judgements: [Judgement]) -> [ModelChoice] {
        guard let first = judgements.first else { return [] }
        let others = judgements.dropFirst().map { judgement in
            Dictionary(judgement.skills.map { ($0.names, $0.measures.logLoss) }) { one, _ in one }
        }
        return first.skills.map { skill in
            var losses = [(first.kind, skill.measures.logLoss)]
            for (judgement, known) in zip(judgements.dropFirst(), others) {
                if let loss = known[skill.names] { losses.append((judgement.kind, loss)) }
            }
            let sorted = losses.enumerated().sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }
            let best = sorted[0].element
            let next = sorted.count > 1 ? sorted[1].element.1 : best.1
            return ModelChoice(names: skill.names, kind: best.0, gain: next - best.1)
        }
    }
}
