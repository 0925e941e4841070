import ArgumentParser
import Foundation
import Interop
import KnowledgeTracing
import Learning
import Prediction

extension ModelKind: ExpressibleByArgument {}

/// Fits a model to a log of answers.
struct FitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fit",
        abstract: "Fit a model to an answer log: CSV, plain, .gz or .xz.",
        discussion: """
            Prints a line a skill and a summary. The models: bkt (four parameters a skill), bkt-forget (with a chance \
            to forget), full (difficulty, ability, recency, counts and time on top). Bad rows are told by number on \
            standard error and left out.
            """
    )

    @OptionGroup var columns: AnswerColumnOptions
    @OptionGroup var options: DeploymentOptions
    @Option(help: "The log, or - for standard input.")
    var answers: String?
    @Flag(help: "Fit to the answers of the database instead, and keep the model there as a version.")
    var fromStore = false
    @Option(help: "The model: bkt, bkt-forget or full.")
    var model = ModelKind.bktForget
    @Option(help: "The file that the model is written to, or - for standard output.")
    var out: String?
    @Option(help: "How many threads fit; the model does not depend on it.")
    var threads = 1
    @Flag(help: "Print JSON.")
    var json = false

    func validate() throws {
        guard (1...256).contains(threads) else { throw ValidationError("--threads \(threads): must be in 1...256") }
        guard fromStore == (answers == nil), fromStore == (out == nil) else {
            throw ValidationError("give --answers and --out, or --from-store")
        }
    }

    func run() async throws {
        guard let answers, let out else { return try await fitStore() }
        try await reporting {
            let run = try await interruptible { try await FitRun(answers, columns.columns, model, threads: threads) }
            try ModelFile.write(run.document, to: out)
            let report = FitReport(run)
            let text = json ? try report.json() : report.text
            // NB: where the model itself goes to standard output, the report goes beside it.
            if out == "-" { FileHandle.standardError.write(Data((text + "\n").utf8)) } else { print(text) }
            try run.file.report(as: answers)
        }
    }

    private func fitStore() async throws {
        try await withModels(options) { _, deployment in
            let meter = ProgressMeter(label: "fit")
            let version = try await interruptible {
                try await deployment.fitting.fit(model, threads: threads) { progress in
                    meter.update(done: progress.done, total: progress.total, note: progress.step)
                }
            }
            meter.finish()
            let line = ModelLine(version, isActive: false)
            print(json ? try JSONReport.text(of: line) : line.text)
            if !json { print("to serve it: vidya model activate \(version.id)") }
        }
    }
}
