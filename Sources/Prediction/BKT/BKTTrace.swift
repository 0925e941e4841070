import KnowledgeTracing
import Quantities

/// Follows learners through a table of answers under fitted parameters: predicts each answer, then takes it in.
///
/// O(skills of the item) an answer.
package struct BKTTrace {
    /// What one combination is foreseen from, as places in ``parameters``.
    private struct Part {
        /// The combination as a whole; `nil` where it was not met in training and its skills were.
        var joint: Int?
        /// Its skills one by one; empty where they would say the same as the whole.
        var skills: [Int] = []
    }

    private var parameters: [BKTParameters] = []
    private var parts: [Part] = []
    private var masteries: [UInt64: Probability] = [:]

    /// Prepares a trace for the combinations of a table.
    package init(_ model: BKTModel, combinations: [[String]]) {
        var numbers: [String: Int] = [:]
        for names in combinations {
            var part = Part()
            for name in names {
                guard let row = model.skills[name] else { continue }
                if numbers[name] == nil { numbers[name] = add(row.parameters) }
                if let number = numbers[name] { part.skills.append(number) }
            }
            let own = model.combinations[BKTModel.key(names)]?.parameters
            if let joint = own ?? (part.skills.isEmpty ? model.pooled : nil) { part.joint = add(joint) }
            parts.append(part)
        }
    }

    /// The chance that a learner answers right, from the answers taken in so far.
    package func prediction(learner: Int, combination: Int) -> Double {
        let part = parts[combination]
        let joint = part.joint.map { logOdds(learner, $0) }
        guard !part.skills.isEmpty else { return LogOdds(joint ?? 0).probability.value }
        let split = part.skills.reduce(0) { $0 + logOdds(learner, $1) } / Double(part.skills.count)
        return LogOdds(joint.map { ($0 + split) / 2 } ?? split).probability.value
    }

    /// Takes an answer in.
    package mutating func record(learner: Int, combination: Int, isCorrect: Bool) {
        if let joint = parts[combination].joint { update(learner, joint, isCorrect) }
        for skill in parts[combination].skills { update(learner, skill, isCorrect) }
    }

    private mutating func add(_ row: BKTParameters) -> Int {
        parameters.append(row)
        return parameters.count - 1
    }

    private func logOdds(_ learner: Int, _ place: Int) -> Double {
        let parameters = parameters[place]
        let mastery = masteries[Self.key(learner, place)] ?? parameters.prior
        return parameters.prediction(at: mastery).logOdds.value
    }

    private mutating func update(_ learner: Int, _ place: Int, _ isCorrect: Bool) {
        let parameters = parameters[place]
        let key = Self.key(learner, place)
        masteries[key] = parameters.updated(masteries[key] ?? parameters.prior, correct: isCorrect)
    }

    private static func key(_ learner: Int, _ place: Int) -> UInt64 {
        UInt64(UInt32(truncatingIfNeeded: learner)) << 32 | UInt64(UInt32(truncatingIfNeeded: place))
    }
}
