import Foundation
import Prediction

/// What a fit came to, for a person and for a program.
struct FitReport {
    private let run: FitRun

    init(_ run: FitRun) { self.run = run }

    /// A line a skill and the summary.
    var text: String {
        let seconds = [("reading", run.readSeconds), ("preparing", run.prepareSeconds), ("fitting", run.fitSeconds)]
            .map { "\($0) \(rounded($1)) s" }.joined(separator: ", ")
        let summary =
            "\(run.document.model.kind.rawValue): \(run.document.answers) responses, \(run.document.learners) learners, "
            + "\(run.file.table.vocabulary.combinations.count) skills, "
            + (run.iterations.map { "\($0) iterations, " } ?? "") + "log-likelihood "
            + String(format: "%.4f", run.logLikelihood) + "; " + seconds
        return (run.skills.map(\.text) + [summary]).joined(separator: "\n")
    }

    /// The same as one JSON document.
    func json() throws -> String {
        let document = Document(
            model: run.document.model.kind,
            responses: run.document.answers,
            learners: run.document.learners,
            skills: run.file.table.vocabulary.combinations.count,
            iterations: run.iterations,
            logLikelihood: run.logLikelihood,
            seconds: .init(reading: run.readSeconds, preparing: run.prepareSeconds, fitting: run.fitSeconds),
            badRows: run.file.faults.count,
            skillFits: run.skills
        )
        return try JSONReport.text(of: document)
    }

    private struct Document: Encodable {
        struct Seconds: Encodable {
            let reading: Double
            let preparing: Double
            let fitting: Double
        }

        let model: ModelKind
        let responses: Int
        let learners: Int
        let skills: Int
        let iterations: Int?
        let logLikelihood: Double
        let seconds: Seconds
        let badRows: Int
        let skillFits: [FitLine]
    }
}
