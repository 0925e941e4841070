import Foundation
import Interop
import KnowledgeTracing
import Prediction
import Quantities

/// What the fit of one skill or combination came to, as it is printed.
struct FitLine: Encodable, Sendable {
    let skill: String
    let responses: Int
    let learners: Int
    let outcome: String
    let prior: Double?
    let learn: Double?
    let forget: Double?
    let guess: Double?
    let slip: Double?
    let logLikelihood: Double
    let iterations: Int
    let warnings: [String]

    init(_ fit: SkillFit, name: String) {
        skill = name
        responses = fit.attempts
        learners = fit.sequences
        outcome = fit.outcome.words
        prior = fit.parameters?.prior.value
        learn = fit.parameters?.learn.value
        forget = fit.parameters?.forget
        guess = fit.parameters?.guess.value
        slip = fit.parameters?.slip.value
        logLikelihood = fit.logLikelihood
        iterations = fit.iterations
        warnings = fit.warnings.map(\.description)
    }

    /// The lines of the combinations of a table, those with the most answers first.
    static func lines(_ result: BKTTraining.Result, of table: AnswerTable) -> [FitLine] {
        zip(table.combinationNames, result.fit.skills).map { FitLine($1, name: $0.joined(separator: "|")) }
            .sorted { ($1.responses, $0.skill) < ($0.responses, $1.skill) }
    }

    /// The line for a person.
    var text: String {
        let numbers = [("L0", prior), ("T", learn), ("F", forget), ("G", guess), ("S", slip)].map { name, value in
            value.map { "\(name) \(String(format: "%.3f", $0))" } ?? "\(name) -"
        }
        let notes = (outcome == "fitted" ? [] : [outcome]) + warnings
        let name = skill.printable(limit: 40)
        return "\(name)\t\(responses)\t\(numbers.joined(separator: "  "))"
            + (notes.isEmpty ? "" : "\t" + notes.joined(separator: "; "))
    }
}
