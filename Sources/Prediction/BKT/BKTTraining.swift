package import KnowledgeTracing

/// Fits a ``BKTModel`` to a table of answers.
package struct BKTTraining: Sendable {
    /// What a fit came to.
    package struct Result: Sendable {
        /// The model.
        package let model: BKTModel
        /// The fit of each combination, by number, and then of each single skill of ``skillNames``.
        package let fit: BKTFit
        /// The skills that were also fitted on their own, in the order of their numbers.
        package let skillNames: [String]
    }

    /// Answers that are ready to be fitted.
    package struct Prepared: Sendable {
        fileprivate let combinations: [[String]]
        fileprivate let skillNames: [String]
        fileprivate let tries: [PrefixTrie]
    }

    private let options: FitOptions

    /// Makes a training of the model with or without forgetting on so many threads; the result depends on the first only.
    package init(forgets: Bool, threads: Int = 1) {
        var options = FitOptions()
        options.forgets = forgets
        options.threads = threads
        self.options = options
    }

    /// Fits every combination, and every skill that is part of a combination of several.
    ///
    /// Throws ``FitError`` for a log with too many different names and `CancellationError`.
    package func fit(_ table: AnswerTable) async throws -> Result { try await fit(await prepared(table)) }

    /// Brings answers into the shape that a fit goes over; the first half of ``fit(_:)-(AnswerTable)``.
    package func prepared(_ table: AnswerTable) async throws -> Prepared {
        let plan = SplitPlan(table.combinationNames)
        return Prepared(
            combinations: table.combinationNames,
            skillNames: plan.skillNames,
            tries: try await plan.log(of: table).tries(threads: options.threads)
        )
    }

    /// Fits prepared answers; the second half of ``fit(_:)-(AnswerTable)``.
    package func fit(_ prepared: Prepared) async throws -> Result {
        let fit = try await BKTFitter(options).fitOnThreads(tries: prepared.tries)
        return Result(model: model(fit, prepared), fit: fit, skillNames: prepared.skillNames)
    }

    private func model(_ fit: BKTFit, _ prepared: Prepared) -> BKTModel {
        var combinations: [[String]: BKTModel.Row] = [:]
        for (number, names) in prepared.combinations.enumerated() {
            combinations[BKTModel.key(names)] = BKTModel.Row(fit, number)
        }
        var skills: [String: BKTModel.Row] = [:]
        for (index, name) in prepared.skillNames.enumerated() {
            skills[name] = BKTModel.Row(fit, prepared.combinations.count + index)
        }
        return BKTModel(
            forgets: options.forgets,
            pooled: fit.pooled ?? .standard,
            combinations: combinations,
            skills: skills
        )
    }
}

/// Which skills are fitted on their own beside the combinations, and which answers they are fitted to.
private struct SplitPlan {
    /// The skills that some combination of several holds, in the order of their first mention.
    private(set) var skillNames: [String] = []
    /// The numbers of those skills among the skills of the fit, by combination.
    private var numbers: [[Int32]] = []

    init(_ combinations: [[String]]) {
        var indexes: [String: Int] = [:]
        for names in combinations where names.count > 1 {
            for name in names where indexes[name] == nil {
                indexes[name] = skillNames.count
                skillNames.append(name)
            }
        }
        numbers = combinations.map { names in
            names.compactMap { indexes[$0].map { Int32(truncatingIfNeeded: combinations.count + $0) } }
        }
    }

    /// The answers by combination, and then again by each skill.
    func log(of table: AnswerTable) throws(FitError) -> AnswerLog {
        var log = AnswerLog()
        try log.append(learners: table.learners, skills: table.combinations, areCorrect: table.outcomes)
        guard !skillNames.isEmpty else { return log }
        var learners: [Int32] = []
        var skills: [Int32] = []
        var areCorrect: [Bool] = []
        for row in 0..<table.count {
            for skill in numbers[Int(table.combinations[row])] {
                learners.append(table.learners[row])
                skills.append(skill)
                areCorrect.append(table.outcomes[row])
            }
        }
        try log.append(learners: learners, skills: skills, areCorrect: areCorrect)
        return log
    }
}

extension BKTModel.Row {
    /// The row of a skill; `nil` for one without parameters.
    fileprivate init?(_ fit: BKTFit, _ number: Int) {
        guard fit.skills.indices.contains(number), let parameters = fit.skills[number].parameters else { return nil }
        let skill = fit.skills[number]
        self.init(
            parameters: parameters,
            attempts: skill.attempts,
            outcome: skill.outcome.words,
            warnings: skill.warnings.map(\.description)
        )
    }
}

extension SkillFit.Outcome {
    /// The outcome as it is shown: `fitted`, or why not.
    package var words: String {
        switch self {
        case .fitted: "fitted"
        case .pooled(let reason): "pooled: \(reason)"
        case .refused(let reason): "refused: \(reason)"
        }
    }
}
