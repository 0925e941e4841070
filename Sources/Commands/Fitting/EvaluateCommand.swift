import ArgumentParser
import Foundation
import Interop
import Prediction

/// Judges models on learners that they were not fitted to.
struct EvaluateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Judge models by cross-validation over learners, and compare two of them.",
        discussion: """
            Folds by learner: the rank of the sorted identifier modulo the number of folds. Each answer is foreseen \
            from the same learner's earlier answers by a model fitted to the other folds. Intervals hold 95 % of the \
            draws of a bootstrap over learners. Give --model twice to compare two models answer by answer.
            """
    )

    @OptionGroup var columns: AnswerColumnOptions
    @Option(help: "The log, or - for standard input.")
    var answers: String
    @Option(help: "The model: bkt, bkt-forget or full; twice to compare.")
    var model: [ModelKind] = []
    @Option(help: "How many folds.")
    var folds = 5
    @Option(help: "How many draws the intervals are made of; 0 leaves them out.")
    var draws = 200
    @Option(help: "How many threads fit.")
    var threads = 1
    @Option(help: "The file that a report is written to, as one HTML document.")
    var report: String?
    @Flag(help: "Print JSON.")
    var json = false

    func validate() throws {
        guard (1...ModelKind.allCases.count).contains(model.count), Set(model).count == model.count else {
            throw ValidationError("--model: give bkt, bkt-forget or full, each at most once and one at least")
        }
        guard (2...100).contains(folds) else { throw ValidationError("--folds \(folds): must be in 2...100") }
        guard (0...10_000).contains(draws) else { throw ValidationError("--draws \(draws): must be in 0...10000") }
        guard (1...256).contains(threads) else { throw ValidationError("--threads \(threads): must be in 1...256") }
    }

    func run() async throws {
        try await reporting {
            let file = try AnswerTableFile(answers, columns: columns.columns)
            guard file.learnerNames.count >= folds else {
                throw CommandFailure(
                    kind: .data,
                    sentence: "\(answers) has \(file.learnerNames.count) learners, fewer than \(folds) folds"
                )
            }
            let trial = try await interruptible { try await EvaluationRun(file, self) }
            if let report { try OutputFile.write(Data(try trial.html(of: answers).utf8), to: report) }
            print(json ? try trial.json() : trial.text)
            try file.report(as: answers)
        }
    }
}

/// The judgements of a log, and how two models compare.
struct EvaluationRun: Sendable {
    /// How much better the first of two models is.
    struct Comparison: Sendable {
        let first: ModelKind
        let second: ModelKind
        /// The difference of the mean AUC; `nil` where one has none.
        let gain: Double?
        let interval: Bootstrap.Interval?
        /// By how much the log-loss is lower.
        let lossGain: Double
    }

    let file: AnswerTableFile
    let folds: Int
    let judgements: [Judgement]
    let comparison: Comparison?

    init(_ file: AnswerTableFile, _ command: EvaluateCommand) async throws {
        self.file = file
        folds = command.folds
        let validation = CrossValidation(file.table, learners: file.learnerNames, folds: command.folds)
        let bootstrap = Bootstrap(draws: command.draws)
        let meter = ProgressMeter(label: "evaluate")
        var judgements: [Judgement] = []
        var results: [[CrossValidation.Fold]] = []
        for kind in command.model {
            var parts: [CrossValidation.Fold] = []
            for number in 0..<command.folds {
                try Task.checkCancellation()
                meter.update(
                    done: judgements.count * command.folds + number,
                    total: command.model.count * command.folds,
                    note: "\(kind.rawValue), fold \(number + 1)"
                )
                parts.append(try await validation.fold(number, of: kind, threads: command.threads))
            }
            results.append(parts)
            judgements.append(
                Judgement(kind, folds: parts, names: file.table.combinationNames, bootstrap: bootstrap)
            )
        }
        meter.finish()
        self.judgements = judgements
        comparison = judgements.count < 2 ? nil : Self.comparison(judgements, results, bootstrap)
    }

    private static func comparison(
        _ judgements: [Judgement],
        _ results: [[CrossValidation.Fold]],
        _ bootstrap: Bootstrap
    ) -> Comparison {
        let (first, second) = (judgements[0], judgements[1])
        return Comparison(
            first: first.kind,
            second: second.kind,
            gain: first.overall.auc.flatMap { one in second.overall.auc.map { one - $0 } },
            interval: bootstrap.gain(of: results[0].map(\.scored), over: results[1].map(\.scored)),
            lossGain: second.overall.logLoss - first.overall.logLoss
        )
    }
}
