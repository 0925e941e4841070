import Foundation
import KnowledgeTracing
import Quantities

/// What a replay of a log says: the engine's summary, the concepts, and a learner's profile where one is asked for.
struct ReplayReport {
    let answers: Int
    let learners: Int
    let accuracy: Double
    let summary: EngineSummary
    let concepts: [ConceptLine]
    let profile: LearnerProfile?
    let seconds: Double

    /// One concept over all learners.
    struct ConceptLine: Encodable {
        let concept: ConceptID
        let learners: Int
        let answers: Int
        let meanMastery: Double
        let mastered: Int
    }

    init(_ run: ReplayRun, learner: LearnerID?, seconds: Double) {
        answers = run.answers
        learners = run.replay.learnerIDs.count
        accuracy = run.answers == 0 ? 0 : Double(run.right) / Double(run.answers)
        summary = run.replay.summary
        self.seconds = seconds
        profile = learner.flatMap { run.replay.knowledge(of: $0) }.map { run.replay.model.profile(of: $0) }
        var lines: [ConceptID: (learners: Int, answers: Int, mastery: Double, mastered: Int)] = [:]
        for id in run.replay.learnerIDs {
            for (concept, belief) in run.replay.knowledge(of: id)?.beliefs ?? [:] {
                let line = lines[concept] ?? (0, 0, 0, 0)
                lines[concept] = (
                    line.learners + 1, line.answers + belief.attempts, line.mastery + belief.mastery.value,
                    line.mastered + (belief.isMastered ? 1 : 0)
                )
            }
        }
        concepts = lines.sorted { ($1.value.answers, $0.key) < ($0.value.answers, $1.key) }.map { concept, line in
            ConceptLine(
                concept: concept,
                learners: line.learners,
                answers: line.answers,
                meanMastery: line.mastery / Double(line.learners),
                mastered: line.mastered
            )
        }
    }

    /// The report as words and a table.
    var text: String {
        var lines = [
            "\(answers) answers of \(learners) learners to \(concepts.count) concepts in \(rounded(seconds)) s",
            "right: \(percent(accuracy))", "",
            "engine, last \(summary.answers) answers: right \(percent(summary.accuracy)), "
                + "foreseen \(percent(summary.predictionAccuracy)), "
                + "mean gain \(number(summary.meanPositiveGain)), load \(number(summary.meanLoad)), "
                + "overload risk \(number(summary.meanOverloadRisk)), learners \(summary.learners), "
                + "health \(summary.health.rawValue)", "",
            "concept\tlearners\tanswers\tmean mastery\tmastered",
        ]
        for line in concepts.prefix(20) {
            lines.append(
                "\(line.concept)\t\(line.learners)\t\(line.answers)\t\(number(line.meanMastery))\t\(line.mastered)"
            )
        }
        if concepts.count > 20 { lines.append("… and \(concepts.count - 20) more") }
        if let profile { lines += ["", "profile: " + words(profile)] }
        return lines.joined(separator: "\n")
    }

    /// The report as JSON.
    func json() throws -> String {
        let document = Document(
            answers: answers,
            learners: learners,
            accuracy: accuracy,
            seconds: seconds,
            health: summary.health.rawValue,
            concepts: concepts,
            profile: profile.map { profile in
                profile.concepts.reduce(into: [:]) { $0[$1.concept.rawValue] = $1.mastery.value }
            }
        )
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(document), as: UTF8.self)
    }

    private struct Document: Encodable {
        let answers: Int
        let learners: Int
        let accuracy: Double
        let seconds: Double
        let health: String
        let concepts: [ConceptLine]
        let profile: [String: Double]?
    }

    private func words(_ profile: LearnerProfile) -> String {
        "\(profile.practiceCount) answers, mean mastery \(number(profile.meanMastery)), "
            + "strong \(profile.strong.map(\.concept.rawValue)), weak \(profile.weak.map(\.concept.rawValue))"
    }

    private func percent(_ share: Double?) -> String {
        share.map { String(format: "%.1f %%", $0 * 100) } ?? "-"
    }

    private func number(_ value: Double?) -> String {
        value.map { String(format: "%.3f", $0) } ?? "-"
    }
}
